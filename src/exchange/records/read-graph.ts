// A graph as formats are given it, out of a store.

import type { EntityId } from '../../base/ids.ts';
import { append } from '../../base/long-lists.ts';
import { findChannelHistories } from '../../graph/ask/channel-histories.ts';
import { inTurns } from '../../graph/in-turns.ts';
import type { Role } from '../../model/access.ts';
import type { Claim } from '../../model/claim.ts';
import type { CanonicalEntity } from '../../model/identity.ts';
import { timelineSteps } from '../../model/readings/status-timeline.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { Reader } from '../../store/read/reader.ts';
import { canonicalClaim } from './canonical-claim.ts';
import { type ChannelTimeline, type ExportedGraph, type ExportQuery, nodesNamedIn } from './exported-graph.ts';
import { ShownClaims } from './shown-claims.ts';
import { Snapshot } from './snapshot.ts';

/** What is read at once. */
const [claimsAtOnce, nodesAtOnce, channelsAtOnce] = [200, 500, 50];

/** The graph at its last revision, or as of a moment, as this role may see it. Nothing is read but what a format asks for. */
export async function readGraph(stored: Reader, role: Role, query: ExportQuery): Promise<ExportedGraph> {
  const snapshot = await Snapshot.take(stored, { identity: query.identity, recordedBy: query.asOf.recordedBy });
  const source = new GraphSource(snapshot, role, query, await stored.vocabulary());
  return {
    revision: snapshot.revision,
    moment: snapshot.moment,
    query,
    vocabulary: source.vocabulary,
    nodes: () => source.nodes(),
    claims: () => source.claims(),
    timelines: () => source.timelines(),
  };
}

type RowedClaim = { readonly row: number; readonly claim: Claim };

class GraphSource {
  readonly vocabulary: Vocabulary;
  readonly #snapshot: Snapshot;
  readonly #query: ExportQuery;
  readonly #shown: ShownClaims;
  #canonicalOf: Promise<ReadonlyMap<EntityId, EntityId>> | null = null;
  #listed: Promise<readonly EntityId[]> | null = null;

  constructor(snapshot: Snapshot, role: Role, query: ExportQuery, vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    this.#snapshot = snapshot;
    this.#query = query;
    this.#shown = new ShownClaims(ask => snapshot.read(ask), role);
  }

  async *claims(): AsyncGenerator<readonly Claim[]> {
    this.#canonicalOf ??= this.#snapshot.read(reader => reader.entities.canonicalOfMerged());
    const canonicalOf = await this.#canonicalOf;
    for await (const claims of this.#recordedClaims()) {
      const shown = await this.#shown.show(claims);
      yield canonicalOf.size === 0 ? shown : shown.map(claim => canonicalClaim(claim, canonicalOf));
    }
  }

  /** While one page is written, the next is read. */
  async *#recordedClaims(): AsyncGenerator<readonly Claim[]> {
    const { filter, asOf } = this.#query;
    const pageAfter = (row: number): Promise<RowedClaim[]> => {
      const page = this.#snapshot.read((reader, recordedBy) =>
        reader.claims.wholeAfter(row, claimsAtOnce, { filter, asOf: { ...asOf, recordedBy } }),
      );
      // nobody may be there any more to hear of it
      page.catch(() => {});
      return page;
    };
    let next: Promise<RowedClaim[]> | null = pageAfter(0);
    while (next !== null) {
      const page: RowedClaim[] = await next;
      next = page.length < claimsAtOnce ? null : pageAfter(page.at(-1)!.row);
      if (page.length > 0) yield page.map(({ claim }) => claim);
    }
  }

  async *nodes(): AsyncGenerator<readonly CanonicalEntity[]> {
    this.#listed ??= this.#listNodes();
    const ids = await this.#listed;
    for (let at = 0; at < ids.length; at += nodesAtOnce) {
      const some = ids.slice(at, at + nodesAtOnce);
      const found = await this.#snapshot.read(reader => reader.entities.bySlug(some));
      yield some.flatMap(id => found.get(id) ?? []).map(asAnybodySees);
    }
  }

  async *timelines(): AsyncGenerator<readonly ChannelTimeline[]> {
    for await (const nodes of this.nodes()) {
      const channels = nodes.filter(({ kind }) => kind === 'channel').map(({ id }) => id);
      for (let at = 0; at < channels.length; at += channelsAtOnce)
        yield this.#timelinesOf(channels.slice(at, at + channelsAtOnce));
    }
  }

  async #timelinesOf(channels: readonly EntityId[]): Promise<ChannelTimeline[]> {
    const { asOf } = this.#query;
    const histories = await this.#snapshot.read((reader, recordedBy) =>
      findChannelHistories(reader, this.vocabulary, channels, { ...asOf, recordedBy }),
    );
    const timelines: ChannelTimeline[] = [];
    for (const [channel, history] of histories)
      timelines.push({ channel, intervals: await inTurns(timelineSteps(history)) });
    return timelines;
  }

  /** Those of the whole graph are listed at once, so that none that is undone meanwhile is missed by its claims. */
  async #listNodes(): Promise<readonly EntityId[]> {
    if (this.#isWhole) {
      return this.#snapshot.read(async (reader, recordedBy) => {
        const rows = await reader.entities.listedRows(recordedBy);
        const ids: EntityId[] = [];
        for (let at = 0; at < rows.length; at += rowsAtOnce) {
          const some = rows.slice(at, at + rowsAtOnce);
          const slugs = await reader.entities.slugs(some);
          append(
            ids,
            some.flatMap(row => slugs.get(row) ?? []),
          );
        }
        return ids;
      });
    }
    const named = new Set<EntityId>();
    for await (const claims of this.claims())
      for (const claim of claims) for (const id of nodesNamedIn(claim)) named.add(id);
    return [...named];
  }

  get #isWhole(): boolean {
    const { filter, asOf } = this.#query;
    return (
      Object.keys(filter).length === 0 && asOf.validAt === null && asOf.saidBy === null && asOf.recordedBy === null
    );
  }
}

const rowsAtOnce = 10_000;

/** Versions of documents that wait for review are not shown. */
function asAnybodySees(entity: CanonicalEntity): CanonicalEntity {
  if (entity.kind !== 'document') return entity;
  const versions = entity.versions.filter(({ review }) => review === undefined);
  return versions.length === entity.versions.length ? entity : { ...entity, versions };
}
