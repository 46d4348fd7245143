import type { EntityId } from '../../base/ids.ts';
import type { Claim } from '../../model/claim.ts';
import type { CanonicalEntity } from '../../model/identity.ts';
import type { AsOf, ClaimFilter, Sight } from '../../model/list-query.ts';
import type { StatusInterval } from '../../model/readings/status-timeline.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';

/** Which part of a graph is exported, and from which point of view. */
export type ExportQuery = {
  readonly filter: ClaimFilter;
  readonly asOf: AsOf;
  readonly identity: Sight['identity'];
};

/** The status of a channel over time, as it is read from its claims. */
export type ChannelTimeline = { readonly channel: EntityId; readonly intervals: readonly StatusInterval[] };

/**
 * What formats are given: a graph at one revision, page by page and as often as they ask. Claims name canonical nodes, hold
 * the words alone that may be shown, and lead to no claim that may not be seen.
 */
export type ExportedGraph = {
  /** The last change when it was read, and the moment by which what is seen was recorded; null on a new store. */
  readonly revision: number;
  readonly moment: string | null;
  readonly query: ExportQuery;
  readonly vocabulary: Vocabulary;
  /** Every node of the graph, or those that the claims name where only some of these are exported. */
  readonly nodes: () => AsyncIterable<readonly CanonicalEntity[]>;
  readonly claims: () => AsyncIterable<readonly Claim[]>;
  /** Of the channels among the nodes, read from all that is said of them. */
  readonly timelines: () => AsyncIterable<readonly ChannelTimeline[]>;
};

/** Every node that a claim names: in it, behind it, and where it stands. */
export function nodesNamedIn({ subject, object, qualifiers, document, evidence, attribution }: Claim): EntityId[] {
  const { speaker, jointSpeakers = [], office, organization, party, occasion, relays, publisher } = attribution;
  return [
    subject,
    document,
    publisher,
    ...[object, speaker, office, organization, party, occasion].filter(id => id !== null),
    ...jointSpeakers,
    ...qualifiers.map(({ entity }) => entity),
    ...relays.map(({ actor }) => actor),
    ...evidence.map(piece => piece.document),
  ];
}
