import type { CompareSpec } from '../../src/graph/ask/compare-claims.ts';
import { findDisagreements } from '../../src/graph/ask/find-disagreements.ts';
import { findDisputes } from '../../src/graph/ask/find-disputes.ts';
import { actualModalities, type Claim, holdersOf } from '../../src/model/claim.ts';
import { type CanonicalIdOf, unmerged } from '../../src/model/identity.ts';
import { type AsOf, now, type PageRequest } from '../../src/model/list-query.ts';
import { comparedTime } from '../../src/model/readings/attested-days.ts';
import type { ComparedClaim, Disagreement } from '../../src/model/readings/disagreement.ts';
import { groupOf, isActInEvent, isOfUse, type Vocabulary } from '../../src/model/vocabulary.ts';
import type { Reader } from '../../src/store/read/reader.ts';

type Asked = {
  readonly within?: CompareSpec['within'];
  readonly parents?: readonly string[];
  readonly asOf?: AsOf;
  readonly page?: PageRequest;
};

const everyOne: PageRequest = { first: 1000, after: null };

/** Pages of disagreements in a store, everywhere unless told otherwise. */
export async function disagreementsIn({ reader }: { readonly reader: Reader }, asked: Asked = {}) {
  const { within = 'graph', parents = [''], asOf = now, page = everyOne } = asked;
  return findDisagreements(reader, await reader.vocabulary(), parents, { within, asOf, types: null, page });
}

/** Pages of disputes in a store. */
export async function disputesIn({ reader }: { readonly reader: Reader }, asked: Asked = {}) {
  const { within = 'graph', parents = [''], asOf = now, page = everyOne } = asked;
  return findDisputes(reader, await reader.vocabulary(), parents, { within, asOf, types: null, page });
}

/** By the names of its claims. */
export const inWords = ({ left, right, scope }: Disagreement): string =>
  `${left.split('/')[1]} ${scope} ${right.split('/')[1]}`;

const numbers = new Map<string, number>();

/** A number for each name, the same whenever it is asked for. */
export const numberOf = (name: string): number => {
  const known = numbers.get(name) ?? numbers.size + 1;
  numbers.set(name, known);
  return known;
};

/** A claim as the model compares it. */
export function asCompared(claim: Claim, vocabulary: Vocabulary, canonicalId: CanonicalIdOf = unmerged): ComparedClaim {
  const { value, object, subject, assertedBounds: said } = claim;
  const isAct = isActInEvent(vocabulary.predicates.get(claim.predicate)!);
  const node = isAct ? subject : object;
  const words = value === null || value.kind === 'text' ? null : wordsOf(value);
  return {
    id: claim.id,
    row: numberOf(claim.id),
    predicate: claim.predicate,
    about: numberOf(canonicalId(isAct ? object! : subject)),
    content: node === null ? contentOf(claim, vocabulary) : canonicalId(node),
    words,
    named: node === null ? null : numberOf(canonicalId(node)),
    value: value?.kind ?? null,
    unit: value?.kind === 'count' ? value.unit : null,
    excludes:
      value?.kind !== 'unknown' && (value?.kind !== 'status' || vocabulary.statuses.get(value.status)!.group !== null),
    isOfUse: value?.kind === 'status' && isOfUse(value.status, vocabulary),
    isActual: actualModalities.includes(claim.modality),
    polarity: claim.polarity,
    holders: holdersOf(claim).map(holder => numberOf(canonicalId(holder))),
    ...comparedTime(claim),
    said,
  };
}

function contentOf({ value }: Claim, vocabulary: Vocabulary): string {
  return value?.kind === 'status' ? groupOf(value.status, vocabulary) : JSON.stringify(value);
}

function wordsOf(value: Exclude<NonNullable<Claim['value']>, { kind: 'text' }>): string {
  if (value.kind === 'status') return value.status;
  if (value.kind === 'count') return `${value.count} ${value.unit}`;
  return value.kind === 'date' ? value.edtf : value.kind;
}
