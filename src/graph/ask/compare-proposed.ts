/** What claims that nobody accepted yet would repeat and contradict of what is accepted, by the rules for claims that are. */

import { type ClaimId, type EntityId, pairOf } from '../../base/ids.ts';
import type { Claim } from '../../model/claim.ts';
import { holdersOf } from '../../model/claim.ts';
import type { ClaimDraft } from '../../model/draft.ts';
import { now } from '../../model/list-query.ts';
import { claimsAgree } from '../../model/readings/corroboration.ts';
import type { Disagreement, DisagreementType } from '../../model/readings/disagreement.ts';
import { isActInEvent, type Vocabulary } from '../../model/vocabulary.ts';
import type { ComparedRow, Topic } from '../../store/read/compared-claims.ts';
import { claimColumns } from '../../store/rows/columns.ts';
import { findDisagreements } from './find-disagreements.ts';
import { type ComparingReads, canonicalIds } from './graph-reads.ts';

export type ProposedComparison = {
  /** Accepted claims that say the same of the same node, at times that can meet, the latest said first. */
  readonly repeats: readonly Claim[];
  /** Accepted claims that it cannot be true with, at most `mostContradicted`. */
  readonly contradicts: readonly { readonly claim: Claim; readonly type: DisagreementType }[];
};

/** Of one proposed claim. */
const mostContradicted = 20;

/** By the ids of the drafts. Those about nodes that the graph lacks repeat and contradict nothing. */
export async function compareProposed(
  reads: ComparingReads,
  vocabulary: Vocabulary,
  drafts: readonly ClaimDraft[],
): Promise<ReadonlyMap<ClaimId, ProposedComparison>> {
  const nodes = await nodesNamedIn(reads, drafts);
  const known = drafts.filter(draft => nodes.has(topicOf(draft, vocabulary)));
  const repeated = await repeatedBy(reads, vocabulary, known);
  const contradicted = new Map<ClaimId, readonly Disagreement[]>();
  for (const draft of known) contradicted.set(draft.id, await disagreementsWith({ reads, vocabulary, nodes }, draft));
  const others = [...contradicted].flatMap(([draft, found]) => found.map(pair => otherOf(pair, draft)));
  const claims = others.length === 0 ? new Map<ClaimId, Claim>() : await reads.claims.bySlug(others);
  return new Map(
    drafts.map(({ id }) => {
      const contradicts = (contradicted.get(id) ?? []).flatMap(pair => {
        const claim = claims.get(otherOf(pair, id));
        return claim ? [{ claim, type: pair.type }] : [];
      });
      return [id, { repeats: repeated.get(id) ?? [], contradicts }];
    }),
  );
}

const otherOf = ({ left, right }: Disagreement, draft: ClaimId): ClaimId => (left === draft ? right : left);

/** What a claim is about: of an act in an event, the event. */
const topicOf = ({ predicate, subject, object }: ClaimDraft, { predicates }: Vocabulary): EntityId => {
  const term = predicates.get(predicate);
  return term && isActInEvent(term) ? (object ?? subject) : subject;
};

type Nodes = ReadonlyMap<EntityId, Topic>;

/** The canonical rows of the nodes that these claims are about, name or rest on; the graph may lack some. */
async function nodesNamedIn({ disagreements }: ComparingReads, drafts: readonly ClaimDraft[]): Promise<Nodes> {
  const named = drafts.flatMap(draft => [draft.subject, draft.object ?? draft.subject, ...holdersOf(draft)]);
  if (named.length === 0) return new Map();
  const found = await disagreements.parents('topic', [...new Set(named)], []);
  return new Map(found.map(({ parent, row, kind }) => [parent as EntityId, { row, kind }]));
}

async function repeatedBy(
  reads: ComparingReads,
  vocabulary: Vocabulary,
  drafts: readonly ClaimDraft[],
): Promise<ReadonlyMap<ClaimId, readonly Claim[]>> {
  if (drafts.length === 0) return new Map();
  const about = await reads.claims.about(
    drafts.map(({ subject, predicate }) => ({ subject, predicate })),
    now,
  );
  const objects = [...drafts, ...[...about.values()].flat()].flatMap(({ object }) => object ?? []);
  const canonicalId = await canonicalIds(reads, objects);
  return new Map(
    drafts.map(draft => {
      const others = about.get(pairOf(draft.subject, draft.predicate)) ?? [];
      const isSame = (other: Claim) => other.id !== draft.id && claimsAgree(draft, other, vocabulary, canonicalId);
      return [draft.id, others.filter(isSame)];
    }),
  );
}

type Beside = { readonly reads: ComparingReads; readonly vocabulary: Vocabulary; readonly nodes: Nodes };

async function disagreementsWith(beside: Beside, draft: ClaimDraft): Promise<readonly Disagreement[]> {
  const spec = { within: 'claim', asOf: now, types: null, page: { first: mostContradicted, after: null } } as const;
  const pages = await findDisagreements(readsWith(beside, draft), beside.vocabulary, [draft.id], spec);
  return [...pages.values()].flatMap(({ items }) => items.map(({ id }) => id));
}

/** The graph with one claim more: what is compared is read as if that had been accepted last. */
function readsWith({ reads, vocabulary, nodes }: Beside, draft: ClaimDraft): ComparingReads {
  const { disagreements } = reads;
  const topic = nodes.get(topicOf(draft, vocabulary))!;
  const own = comparedRow(draft, vocabulary, nodes);
  return {
    entities: reads.entities,
    claims: reads.claims,
    disagreements: {
      parents: async () => [{ ...topic, parent: draft.id, claim: own.row, predicate: draft.predicate }],
      claims: async (asked, asOf, terms) => {
        // a denial opposes what nothing in the graph opposes yet
        const isAlone = asked.isAlone && draft.polarity === 'affirms';
        const accepted = await disagreements.claims({ ...asked, isAlone }, asOf, terms);
        const isAsked =
          asked.topics.includes(topic.row) && (asked.predicate === null || asked.predicate === draft.predicate);
        return isAsked ? [...accepted.filter(({ slug }) => slug !== draft.id), own] : accepted;
      },
      topicsAfter: (row, most) => disagreements.topicsAfter(row, most),
      topicsAmong: rows => disagreements.topicsAmong(rows),
      merged: rows => disagreements.merged(rows),
      related: (topics, asOf) => disagreements.related(topics, asOf),
      generalContacts: () => disagreements.generalContacts(),
      contactsOnDays: days => disagreements.contactsOnDays(days),
      sameSides: (topics, others, asOf) => disagreements.sameSides(topics, others, asOf),
      wholes: (rows, asOf) => disagreements.wholes(rows, asOf),
      judgements: (claims, recordedBy) => disagreements.judgements(claims, recordedBy),
    },
  };
}

/** Behind every row that a store gives. */
const lastRow = 2 ** 31 - 1;

/** As the store would give it. Nodes that the graph lacks get numbers that are no rows. */
function comparedRow(draft: ClaimDraft, vocabulary: Vocabulary, nodes: Nodes): ComparedRow {
  const { content, predicate, polarity, modality, ...columns } = claimColumns(draft, '');
  const holders = holdersOf(draft);
  const topic = topicOf(draft, vocabulary);
  const named = draft.object === null ? null : topic === draft.subject ? draft.object : draft.subject;
  const lacking = new Map<EntityId, number>();
  const rowOf = (id: EntityId): number => {
    const row = nodes.get(id)?.row ?? lacking.get(id) ?? -1 - lacking.size;
    if (row < 0) lacking.set(id, row);
    return row;
  };
  return {
    row: lastRow,
    slug: draft.id,
    about: nodes.get(topic)!.row,
    predicate,
    content,
    named: named === null ? null : rowOf(named),
    polarity,
    modality,
    holder: rowOf(holders[0]!),
    joint_speakers: holders.slice(1).map(rowOf).join(',') || null,
    compared_earliest: columns.compared_earliest,
    compared_latest: columns.compared_latest,
    compared_as: columns.compared_as,
    asserted_earliest: columns.asserted_earliest,
    asserted_latest: columns.asserted_latest,
  };
}
