import { sliceCodePoints } from '../../src/base/text.ts';
import { type Word, wordsOf } from '../../src/base/words.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { AsOf } from '../../src/model/list-query.ts';
import { kindWords, statusWords } from '../../src/model/search/category-words.ts';
import {
  expandQuery,
  findWording,
  forTexts,
  type KnownNames,
  namesAskedFor,
  parseQuery,
  type SearchQuery,
  type SearchType,
  spellingsAskedFor,
  type TypedQuery,
} from '../../src/model/search/search-query.ts';
import { canBeMisspelt, isMisspelling, nearSpellingKeys } from '../../src/model/search/spelling.ts';
import { isSpokenOf } from './filters.ts';
import { entityOf, membersOf, visibleClaims, type WholeWorld, type World } from './world.ts';

/** What a search must find, by reading every name, claim and text. */

type Fields = readonly (readonly Word[])[];

type Within = { readonly types: readonly SearchType[] | null; readonly asOf: AsOf; readonly spokenOfOnly: boolean };

/** Slugs of nodes and claims, in no order. */
export function found(world: WholeWorld, query: string, { types, asOf, spokenOfOnly }: Within): string[] {
  const typed = parseQuery(query);
  const known = knownNames(world, typed);
  const within = { types, asOf, spokenOfOnly };
  const asTyped = foundBy(world, expandQuery(typed, known), within);
  if (asTyped.length > 0) return asTyped;
  return foundBy(world, expandQuery(typed, { ...known, corrections: correctionsOf(world, typed) }), within);
}

function foundBy(world: WholeWorld, wanted: SearchQuery, { types, asOf, spokenOfOnly }: Within): string[] {
  if (wanted.length === 0) return [];
  const wants = (type: SearchType) => types === null || types.includes(type);
  const asSpelt = forTexts(wanted);
  const nodes = world.entities.filter(entity => {
    const byName =
      wants(entityOf(world, world.read(entity.id)).kind) &&
      holds([...namesOf(entity), wordsOf(kindWords(entity) ?? '')], wanted);
    const byText = wants('text') && textsOf(world, entity).length > 0 && holds(textsOf(world, entity), asSpelt);
    return byName || byText;
  });
  const heads = [...new Set(nodes.map(({ id }) => world.read(id)))].filter(
    id => !spokenOfOnly || isSpokenOf(world, entityOf(world, id), {}, asOf),
  );
  const claims = wants('claim')
    ? visibleClaims(world, asOf).filter(claim => holds(claimFields(world, claim), asSpelt))
    : [];
  return [...heads, ...claims.map(({ id }) => id)].sort();
}

/** Every term in one of its wordings, in whatever field; words that need not stand in a row may stand in several. */
function holds(fields: Fields, query: SearchQuery): boolean {
  return query.every(term =>
    term.some(wording =>
      wording.match === 'all'
        ? holds(fields, wording.terms)
        : fields.some(words => findWording(wording, words).length > 0),
    ),
  );
}

/** Documents lend no names to other words: a title is no name. */
function knownNames(world: World, typed: TypedQuery): KnownNames {
  const named = world.entities.filter(({ kind }) => kind !== 'document');
  const wholeNames = (entity: Entity) => namesOf(entity).map(words => words.map(({ form }) => form).join(' '));
  const others = (asked: string) => {
    const nodes = named.filter(entity => wholeNames(entity).includes(asked));
    const names = nodes.flatMap(({ id }) => membersOf(world, id).flatMap(wholeNames));
    const telling = names.filter(name => name !== asked && (name.includes(' ') || name.length > 2));
    return [...new Set(telling)].sort();
  };
  const words = [...new Set(named.flatMap(namesOf).flatMap(name => name.map(({ form }) => form)))]
    .filter(canBeMisspelt)
    .sort();
  const alike = (typo: string) => (words.includes(typo) ? [] : words.filter(word => isMisspelling(typo, word)));
  return {
    variants: new Map(namesAskedFor(typed).map(name => [name, others(name)])),
    spellings: new Map(spellingsAskedFor(typed).map(word => [word, alike(word)])),
    corrections: new Map(),
  };
}

/** Words of names, and words of any text in which one letter is other than in what was typed, hidden ones too. */
function correctionsOf(world: WholeWorld, typed: TypedQuery): KnownNames['corrections'] {
  const formsOf = (fields: Fields) => fields.flat().map(({ form }) => form);
  const inNames = world.entities.filter(({ kind }) => kind !== 'document').flatMap(entity => formsOf(namesOf(entity)));
  const inTexts = [
    ...world.entities.flatMap(entity =>
      formsOf([...namesOf(entity), wordsOf(kindWords(entity) ?? ''), ...textsOf(world, entity)]),
    ),
    ...world.claims.flatMap(claim => formsOf(claimFields(world, claim))),
  ];
  const isNear = (word: string, other: string) =>
    nearSpellingKeys(word).some(key => nearSpellingKeys(other).includes(key));
  const words = new Set([...inNames, ...inTexts].filter(canBeMisspelt));
  const meant = (word: string) =>
    [...words].filter(other => isMisspelling(word, other) && (inNames.includes(other) || isNear(word, other)));
  return new Map(spellingsAskedFor(typed).map(word => [word, meant(word)]));
}

function namesOf({ name, aliases }: Entity): Fields {
  return [name, ...aliases.map(alias => alias.name)].map(wordsOf);
}

function textsOf({ texts }: WholeWorld, entity: Entity): Fields {
  if (entity.kind !== 'document') return [];
  const held = texts.filter(text => entity.versions.some(({ sha256 }) => sha256 === text.sha256));
  return held.map(({ text }) => wordsOf(text));
}

function claimFields({ texts }: WholeWorld, { gist, evidence, value }: Claim): Fields {
  const quotations = evidence.map(({ quotation, version, start, length }) => {
    const text = texts.find(({ sha256 }) => sha256 === version)?.text ?? '';
    return quotation ?? sliceCodePoints(text, start, length);
  });
  return [gist, ...quotations, statusWords({ value }) ?? ''].map(wordsOf);
}
