import type { EntityId } from '../../base/ids.ts';
import { greatest } from '../../base/long-lists.ts';
import { entityKinds } from '../../model/entity.ts';
import {
  expandQuery,
  forTexts,
  type KnownNames,
  nameScore,
  namesAskedFor,
  type SearchHit,
  type SearchQuery,
  type SearchType,
  spellingsAskedFor,
  type TypedQuery,
} from '../../model/search/search-query.ts';
import { isMisspelling, isNearMisspelling } from '../../model/search/spelling.ts';
import {
  type Match,
  type Matches,
  mostMatches,
  mostNames,
  type SearchReader,
  type SearchScope,
} from '../../store/read/search-reader.ts';

export type SearchRequest = SearchScope & {
  readonly query: TypedQuery;
  /** Null: everything. */
  readonly types: readonly SearchType[] | null;
};

/** What was found, the best first. */
export type SearchAnswer = {
  readonly found: readonly Found[];
  /** Between what has a higher score than this one nothing is left out; of the rest the store was not asked. */
  readonly sureAbove: number;
  /** Whether more was found than is ranked. */
  readonly isCapped: boolean;
  /** What was looked for, in every way of writing it. */
  readonly query: SearchQuery;
};
/** `row` is the place among equal scores. */
export type Found = { readonly hit: SearchHit; readonly score: number; readonly row: number };

/** How the best name, claim and text compare; claims and texts follow their best in the ratio of their scores. */
const weights = { name: 5, claim: 2, text: 1 };
/** Claims and texts that are ranked for a first page; a text counts for a node that has the name only among these. */
export const mostAtFirst = 100;
const mostSpellings = 10;
const mostCorrections = 30;

/**
 * What a query finds, ranked; where it finds nothing, what it finds with its words corrected. Asks the store five times
 * at most, and where nothing is found nine times. `most`: how many claims and how many texts.
 */
export async function searchGraph(
  request: SearchRequest,
  reader: SearchReader,
  most = mostMatches,
): Promise<SearchAnswer> {
  const known = await knownNames(request.query, reader);
  const find = async (query: SearchQuery) => {
    const answer = await findAll(query, request, { reader, most });
    const mayBeMore = answer.found.length === 0 && Number.isFinite(answer.sureAbove);
    return mayBeMore ? findAll(query, request, { reader, most: mostMatches }) : answer;
  };
  const answer = await find(expandQuery(request.query, known));
  if (answer.found.length > 0) return answer;
  const corrections = await correctionsOf(request.query, reader);
  return corrections.size === 0 ? answer : find(expandQuery(request.query, { ...known, corrections }));
}

async function findAll(
  query: SearchQuery,
  request: SearchRequest,
  { reader, most }: { readonly reader: SearchReader; readonly most: number },
): Promise<SearchAnswer> {
  const nothing = { found: [], last: null };
  if (query.length === 0) return { ...nothing, sureAbove: Number.NEGATIVE_INFINITY, isCapped: false, query };
  const wants = (type: SearchType) => request.types === null || request.types.includes(type);
  const kinds = entityKinds.filter(wants);
  const inTexts = forTexts(query);
  const looksInTexts = inTexts.every(term => term.length > 0);
  const [names, claims, texts] = await Promise.all([
    kinds.length > 0 ? reader.byName(query, kinds, request) : [],
    wants('claim') && looksInTexts ? reader.claims(inTexts, request, most) : nothing,
    wants('text') && looksInTexts ? reader.byText(inTexts, request, most) : nothing,
  ]);
  const scored = names.map(match => ({ ...match, score: weights.name * nameScore(query, match.names, match.kind) }));
  const [ofClaims, ofTexts] = [besideTheBest(claims, weights.claim), besideTheBest(texts, weights.text)];
  const found = [...entitiesFound(bestOf(scored), ofTexts.found), ...ofClaims.found.map(claimFound)];
  return {
    found: found.sort((a, b) => b.score - a.score || a.row - b.row),
    sureAbove: Math.max(ofClaims.last ?? Number.NEGATIVE_INFINITY, ofTexts.last ?? Number.NEGATIVE_INFINITY),
    isCapped: names.length === mostNames || claims.last !== null || texts.last !== null,
    query,
  };
}

/** The names that typed words are, or may be meant as. */
async function knownNames(query: TypedQuery, reader: SearchReader): Promise<KnownNames> {
  const [names, words] = [namesAskedFor(query), spellingsAskedFor(query)];
  const [variants, inNames] = await Promise.all([
    names.length > 0 ? reader.otherNames(names) : new Map<string, string[]>(),
    words.length > 0 ? reader.wordsInNames(words) : ([] as string[]),
  ]);
  const unknown = words.filter(word => !inNames.includes(word));
  const meant = (word: string) => inNames.filter(other => isMisspelling(word, other)).slice(0, mostSpellings);
  return { variants, spellings: new Map(unknown.map(word => [word, meant(word)])), corrections: new Map() };
}

/**
 * What each word may be a misspelling of. All of them are corrected, known or not: whether a word stands in a text that
 * nobody may see would show otherwise.
 */
async function correctionsOf(query: TypedQuery, reader: SearchReader): Promise<KnownNames['corrections']> {
  const words = spellingsAskedFor(query);
  if (words.length === 0) return new Map();
  const known = await reader.wordsAnywhere(words);
  const meant = (word: string) => [
    ...known.filter(other => isNearMisspelling(word, other)),
    ...known.filter(other => isMisspelling(word, other) && !isNearMisspelling(word, other)),
  ];
  return new Map(
    words.map(word => [word, meant(word).slice(0, mostCorrections)] as const).filter(([, all]) => all.length > 0),
  );
}

/** A node that several rows find, under the names of nodes merged into it, is found once. */
function bestOf(matches: readonly Match<EntityId>[]): Map<EntityId, Match<EntityId>> {
  const best = new Map<EntityId, Match<EntityId>>();
  for (const match of matches) if (match.score > (best.get(match.id)?.score ?? -1)) best.set(match.id, match);
  return best;
}

/** Scores in the ratio to the best one, which counts `weight`: a dialect's own scale means nothing outside of it. */
function besideTheBest<Id>({ found, last }: Matches<Id>, weight: number): Matches<Id> {
  const best = Math.max(greatest(found.map(match => match.score)), Number.MIN_VALUE);
  const scaled = (score: number) => (weight * score) / best;
  return {
    found: found.map(match => ({ ...match, score: scaled(match.score) })),
    // where none of those that were ranked may be shown, nothing is known of the rest
    last: last === null ? null : found.length === 0 ? Number.MAX_VALUE : scaled(last),
  };
}

type ByNode = ReadonlyMap<EntityId, Match<EntityId>>;

function entitiesFound(byName: ByNode, texts: Matches<EntityId>['found']): Found[] {
  const byText = bestOf(texts.filter(({ id, place }) => place < mostAtFirst || !byName.has(id)));
  return [...new Map([...byText, ...byName]).values()].map(({ id, row }) => {
    const [named, told] = [byName.get(id), byText.get(id)];
    return {
      hit: { kind: 'entity', id, byName: named !== undefined, byText: told !== undefined },
      score: (named?.score ?? 0) + (told?.score ?? 0),
      row: row * 2,
    };
  });
}

/** Entities and claims are numbered apart: even places are entities', odd ones claims'. */
function claimFound({ row, score }: Match<number>): Found {
  return { hit: { kind: 'claim', row }, score, row: row * 2 + 1 };
}
