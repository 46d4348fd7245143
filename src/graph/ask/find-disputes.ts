import type { DaySpan } from '../../base/edtf.ts';
import { asEntityId, type ClaimId, type EntityId } from '../../base/ids.ts';
import type { Polarity } from '../../model/claim.ts';
import { now, type Page, type PageItem } from '../../model/list-query.ts';
import type {
  ComparedClaim,
  DisagreementJudgement,
  DisagreementType,
  ScopeRelation,
} from '../../model/readings/disagreement.ts';
import { type ComparedGroup, type Dispute, disputesOf } from '../../model/readings/disputes.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { compareClaims, type Focus, type FoundItem, type ItemsOf } from './compare-claims.ts';
import { type DisagreementSpec, readJudgements } from './find-disagreements.ts';
import type { ComparingReads } from './graph-reads.ts';

/** A dispute with the names of what it is about. */
export type FoundDispute = {
  readonly slug: string;
  readonly type: DisagreementType;
  readonly predicate: string;
  readonly subject: EntityId;
  /** Null: all claims are about the subject. */
  readonly otherSubject: EntityId | null;
  readonly scope: ScopeRelation;
  readonly sides: readonly FoundSide[];
  readonly overlap: DaySpan | null;
  readonly judgements: readonly DisagreementJudgement[];
};

export type FoundSide = {
  readonly subject: EntityId;
  readonly polarity: Polarity;
  /** What its claims say: a node, or words, or else, of a text, what the first one says. */
  readonly named: EntityId | null;
  readonly words: readonly string[];
  readonly claims: readonly ClaimId[];
  readonly holders: readonly EntityId[];
};

/** A dispute goes on under another name while a claim of it does. */
export function goesOnAs(dispute: FoundDispute, later: FoundDispute): boolean {
  const claims = new Set(later.sides.flatMap(side => side.claims));
  return later.type === dispute.type && dispute.sides.some(side => side.claims.some(claim => claims.has(claim)));
}

/** Pages of disputes. */
export async function findDisputes(
  reads: ComparingReads,
  vocabulary: Vocabulary,
  parents: readonly string[],
  spec: DisagreementSpec,
): Promise<Map<string, Page<FoundDispute>>> {
  const pages = await compareClaims(reads, vocabulary, { parents, spec, itemsOf: disputesIn(spec.types) });
  const found = [...new Set([...pages.values()].flatMap(({ items }) => items.map(({ id }) => id)))];
  const named = await nameDisputes(reads, found, spec.asOf.recordedBy);
  return new Map(
    [...pages].map(([parent, page]) => [
      parent,
      { ...page, items: page.items.map(item => ({ ...item, id: named.get(item.id)! })) },
    ]),
  );
}

/** Where all disputes stand that are listed under these nodes where everything is asked, and of which types they are. */
export async function findDisputeKeys(
  reads: ComparingReads,
  vocabulary: Vocabulary,
  topics: readonly number[],
): Promise<readonly PageItem<DisagreementType>[]> {
  const page = { first: Number.MAX_SAFE_INTEGER, after: null };
  const spec = { within: 'graph', asOf: now, page, topics } as const;
  const pages = await compareClaims(reads, vocabulary, { parents: [''], spec, itemsOf: disputesIn(null) });
  return pages.get('')!.items.map(item => ({ ...item, id: item.id.type }));
}

/** `types`: null for all. */
function disputesIn(types: readonly DisagreementType[] | null): ItemsOf<Dispute> {
  const known = new WeakMap<readonly ComparedClaim[], readonly Dispute[]>();
  const allIn = function* (group: ComparedGroup): Generator<null, readonly Dispute[]> {
    const found = (group.others === null && known.get(group.claims)) || (yield* inSteps(disputesOf(group)));
    if (group.others === null) known.set(group.claims, found);
    return found;
  };
  return function* (group: ComparedGroup, { claim }: Focus): Generator<FoundItem<Dispute> | null> {
    for (const dispute of yield* allIn(group)) {
      if (types !== null && !types.includes(dispute.type)) continue;
      if (claim !== null && !claimsIn(dispute).some(({ row }) => row === claim)) continue;
      yield { left: dispute.first.left.row, right: dispute.first.right.row, item: dispute };
    }
  };
}

function* inSteps<Result>(steps: Generator<void, Result>): Generator<null, Result> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    yield null;
  }
}

const claimsIn = ({ sides }: Dispute): readonly ComparedClaim[] => sides.flatMap(({ claims }) => claims);

async function nameDisputes(
  reads: ComparingReads,
  disputes: readonly Dispute[],
  recordedBy: string | null,
): Promise<ReadonlyMap<Dispute, FoundDispute>> {
  if (disputes.length === 0) return new Map();
  const claims = disputes.flatMap(claimsIn);
  const rows = new Set(
    claims.flatMap(({ about, holders, named }) => [about, ...holders, ...(named === null ? [] : [named])]),
  );
  const [slugs, judgements] = await Promise.all([
    reads.entities.slugs([...rows]),
    readJudgements(
      reads,
      claims.map(({ id }) => id),
      recordedBy,
    ),
  ]);
  const slugOf = (row: number) => slugs.get(row) ?? asEntityId('');
  const byClaim = Map.groupBy(judgements.values(), ({ left }) => left);
  return new Map(disputes.map(dispute => [dispute, nameDispute(dispute, slugOf, byClaim)]));
}

function nameDispute(
  dispute: Dispute,
  slugOf: (row: number) => EntityId,
  judgements: ReadonlyMap<ClaimId, readonly DisagreementJudgement[]>,
): FoundDispute {
  const { type, predicate, scope, overlap, sides } = dispute;
  const sideOf = new Map(sides.flatMap(side => side.claims.map(({ id }) => [id, side])));
  const isAcross = ({ left, right }: DisagreementJudgement) =>
    sideOf.has(right) && sideOf.get(left) !== sideOf.get(right);
  const subject = slugOf(sides[0]!.about);
  const other = sides.find(({ about }) => about !== sides[0]!.about);
  return {
    slug: [subject, predicate.name, ...dispute.named].join('/'),
    type,
    predicate: predicate.name,
    subject,
    otherSubject: other ? slugOf(other.about) : null,
    scope,
    overlap,
    judgements: [...sideOf.keys()].flatMap(id => judgements.get(id)?.filter(isAcross) ?? []),
    sides: sides.map(({ about, polarity, claims }) => {
      const [first] = claims as readonly [ComparedClaim];
      return {
        subject: slugOf(about),
        polarity,
        named: first.named === null ? null : slugOf(first.named),
        words: [...new Set(claims.flatMap(({ words }) => words ?? []))],
        claims: claims.map(({ id }) => id),
        holders: [...new Set(claims.flatMap(({ holders }) => holders.map(slugOf)))],
      };
    }),
  };
}
