import { createHash } from 'node:crypto';

import { type DayBounds, parseEdtfBounds } from '../../src/base/edtf.ts';
import { asClaimId, asDatasetId, asEntityId, asSha256, type EntityId } from '../../src/base/ids.ts';
import type { Attribution, ClaimValue, Evidence, Modality, Qualifier } from '../../src/model/claim.ts';
import type { Dataset, HeldText } from '../../src/model/dataset.ts';
import type { ClaimDraft } from '../../src/model/draft.ts';
import type { Alias, Entity } from '../../src/model/entity.ts';
import type { Vocabulary } from '../../src/model/vocabulary.ts';

/**
 * Graphs of any size that look like years of press statements: a few states and commands take part in most lines, a few
 * spokespersons speak most claims (power laws, in no order of entry), each document carries a text in which its quotations stand. The same
 * size and seed give the same graph.
 */
export type GraphSize = { readonly claims: number; readonly seed: number };

const about = { id: asDatasetId('generated'), title: 'Generated', licence: null, authors: [], description: null };
const claimsPerDocument = 20;
const documentsPerChunk = 5_000;
const firstYear = 1995;
const years = 30;

/** The graph in parts that can be loaded one after the other: nodes first, then documents with their claims. */
export function* generateGraph({ claims, seed }: GraphSize, vocabulary: Vocabulary): Generator<Dataset> {
  const random = randomOf(seed);
  const cast = castOf(claims, random);
  yield {
    about,
    vocabulary,
    entities: cast.entities,
    claims: [],
    texts: [],
    identityJudgements: [],
    disagreementJudgements: [],
  };
  const documents = Math.ceil(claims / claimsPerDocument);
  for (let start = 0; start < documents; start += documentsPerChunk) {
    const chunk = { entities: [] as Entity[], claims: [] as ClaimDraft[], texts: [] as HeldText[] };
    for (let number = start; number < Math.min(start + documentsPerChunk, documents); number++) {
      const written = writeDocument(
        number,
        Math.min(claimsPerDocument, claims - number * claimsPerDocument),
        cast,
        random,
      );
      chunk.entities.push(written.document);
      chunk.claims.push(...written.claims);
      chunk.texts.push(written.text);
    }
    yield { about, vocabulary, ...chunk, identityJudgements: [], disagreementJudgements: [] };
  }
}

export type Cast = {
  readonly entities: readonly Entity[];
  readonly states: readonly EntityId[];
  readonly organizations: readonly EntityId[];
  readonly offices: readonly EntityId[];
  readonly persons: readonly EntityId[];
  readonly channels: readonly EntityId[];
  /** What lines belong to, such as all lines over one country. */
  readonly families: readonly EntityId[];
  readonly events: readonly EntityId[];
  readonly places: readonly EntityId[];
  readonly outlets: readonly EntityId[];
};

/** How many nodes of each kind a graph of this many claims has. */
export function castSizes(claims: number) {
  return {
    states: 60,
    outlets: Math.max(5, Math.round(claims / 5_000)),
    organizations: Math.max(20, Math.round(claims / 500)),
    offices: Math.max(20, Math.round(claims / 250)),
    persons: Math.max(30, Math.round(claims / 100)),
    channels: Math.max(30, Math.round(claims / 40)),
    families: Math.max(3, Math.round(claims / 2_000)),
    events: Math.max(20, Math.round(claims / 60)),
    places: Math.max(10, Math.round(claims / 1_000)),
  };
}

type Named = Pick<Entity, 'id' | 'name' | 'aliases' | 'summary' | 'externalIds'>;

function castOf(claims: number, random: Random): Cast {
  const sizes = castSizes(claims);
  const entities: Entity[] = [];
  const make = (count: number, prefix: string, build: (base: Named, index: number) => Entity): EntityId[] =>
    Array.from({ length: count }, (_, index) => {
      const id = asEntityId(`${prefix}-${index}`);
      const name = nameOf(prefix, index, random);
      entities.push(build({ id, name, aliases: aliasesOf(name, random), summary: null, externalIds: [] }, index));
      return id;
    });
  const states = make(sizes.states, 'state', base => ({ ...base, kind: 'state' }));
  const outlets = make(sizes.outlets, 'outlet', base => ({
    ...base,
    kind: 'organization',
    organizationKind: 'news-outlet',
  }));
  const organizations = make(sizes.organizations, 'organization', base => ({
    ...base,
    kind: 'organization',
    organizationKind: 'military',
  }));
  const offices = make(sizes.offices, 'office', base => ({ ...base, kind: 'office', officeKind: 'spokesperson' }));
  const persons = make(sizes.persons, 'person', base => ({ ...base, kind: 'person' }));
  const places = make(sizes.places, 'place', base => ({ ...base, kind: 'place', placeKind: 'city' }));
  const events = make(sizes.events, 'event', base => ({
    ...base,
    kind: 'event',
    eventKind: 'meeting',
    date: random.next() < 0.2 ? null : { edtf: dayOf(random), basis: 'stated', certainty: 'high', note: null },
  }));
  const channels = make(sizes.channels, 'channel', (base, index) => ({
    ...base,
    kind: 'channel',
    channelKind: (['hotline', 'telephone-line', 'military-contact', 'talks', 'liaison-office', 'third-party'] as const)[
      index % 6
    ]!,
    level: (['leader', 'ministerial', 'strategic', 'operational', 'tactical'] as const)[index % 5]!,
    domain: (['air', 'ground', 'maritime', 'all'] as const)[index % 4]!,
    purpose: null,
  }));
  const families = make(sizes.families, 'family', base => ({
    ...base,
    kind: 'channel',
    channelKind: 'line-family',
    level: 'unspecified',
    domain: 'all',
    purpose: null,
  }));
  return {
    entities: random.shuffled(entities),
    states,
    outlets,
    organizations,
    offices,
    persons,
    places,
    events,
    channels,
    families,
  };
}

function writeDocument(
  number: number,
  count: number,
  cast: Cast,
  random: Random,
): { document: Entity; claims: ClaimDraft[]; text: HeldText } {
  const id = asEntityId(`document-${number}`);
  const day = dayOf(random);
  const publisher = random.hub(cast.outlets);
  const sentences: string[] = [];
  const placed: { start: number; quotation: string }[] = [];
  let length = 0;
  for (let index = 0; index < count; index++) {
    const quotation = sentenceOf(random);
    const lead = `${wordsOf(6, random)} said that “`;
    placed.push({ start: length + lead.length, quotation });
    const sentence = `${lead}${quotation}.” `;
    sentences.push(sentence);
    length += sentence.length;
  }
  const body = sentences.join('');
  const sha256 = asSha256(digestOf(body));
  const claims = placed.map(({ start, quotation }, index) =>
    claimOf(index, { document: id, publisher, day, sha256, start, quotation }, cast, random),
  );
  const document: Entity = {
    kind: 'document',
    id,
    name: `${wordsOf(5, random)} (${number})`,
    aliases: [],
    summary: null,
    externalIds: [],
    publisher,
    byline: [],
    published: { edtf: day, basis: 'stated', certainty: 'high', note: null },
    address: null,
    language: 'en',
    rights: 'full',
    supplementary: false,
    furniture: null,
    versions: [{ sha256, length: body.length, excerpt: false }],
  };
  return { document, claims, text: { sha256, text: body } };
}

type Said = {
  document: EntityId;
  publisher: EntityId;
  day: string;
  sha256: Evidence['version'];
  start: number;
  quotation: string;
};

function claimOf(index: number, said: Said, cast: Cast, random: Random): ClaimDraft {
  const { document, publisher, day, sha256, start, quotation } = said;
  const speaker = random.next() < 0.8 ? random.hub(cast.persons) : null;
  const attribution: Attribution = {
    speaker,
    office: speaker ? random.hub(cast.offices) : null,
    organization: speaker ? random.hub(cast.organizations) : null,
    party: speaker ? random.hub(cast.states) : null,
    manner: speaker ? 'direct' : 'own-voice',
    occasion: speaker && random.next() < 0.5 ? random.hub(cast.events) : null,
    relays: [],
    publisher,
  };
  const content = contentOf(cast, random);
  const valid = validOf(day, random);
  return {
    id: asClaimId(`${document}/claim-${index}`),
    ...content,
    polarity: random.next() < 0.1 ? 'denies' : 'affirms',
    modality: random.hub(['asserted', 'to-knowledge', 'believed', 'planned', 'expected'] as Modality[]),
    validTime: valid === null ? null : { edtf: valid, atLeast: false, note: null },
    validBounds: valid === null ? null : boundsOf(valid),
    assertedAt: day,
    assertedBounds: boundsOf(day),
    assertedNote: null,
    gist: wordsOf(9, random),
    note: null,
    document,
    attribution,
    evidence: [
      { document, version: sha256, start, length: quotation.length, digest: asSha256(digestOf(quotation)), quotation },
    ],
    review: 'accepted',
    supersedes: null,
    withdrawal: null,
  };
}

type Content = {
  subject: EntityId;
  predicate: string;
  object: EntityId | null;
  value: ClaimValue | null;
  qualifiers: Qualifier[];
};

function contentOf(cast: Cast, random: Random): Content {
  const none = { value: null, qualifiers: [] };
  const pick = random.next();
  const channel = random.mild(cast.channels);
  if (pick < 0.3) {
    const status = random.hub(['open', 'in-use', 'suspended', 'frozen', 'severed']);
    return {
      subject: random.next() < 0.03 ? random.any(cast.families) : channel,
      predicate: 'has-status',
      object: null,
      value: { kind: 'status', status },
      qualifiers: [],
    };
  }
  if (pick < 0.55) {
    const side = random.hub(cast.states);
    return {
      subject: channel,
      predicate: 'has-end',
      object: random.hub(cast.offices),
      value: null,
      qualifiers: [{ role: 'side', entity: side }],
    };
  }
  if (pick < 0.65)
    return { subject: random.any(cast.persons), predicate: 'holds-office', object: random.hub(cast.offices), ...none };
  if (pick < 0.7)
    return {
      subject: random.any(cast.offices),
      predicate: 'office-of',
      object: random.hub(cast.organizations),
      ...none,
    };
  if (pick < 0.73) return { subject: channel, predicate: 'part-of', object: random.mild(cast.families), ...none };
  if (pick < 0.75)
    return { subject: random.any(cast.organizations), predicate: 'part-of', object: random.hub(cast.states), ...none };
  if (pick < 0.85) return { subject: random.any(cast.events), predicate: 'concerned', object: channel, ...none };
  if (pick < 0.95)
    return {
      subject: random.hub(cast.organizations),
      predicate: 'took-part-in',
      object: random.any(cast.events),
      ...none,
    };
  return { subject: random.any(cast.events), predicate: 'took-place-in', object: random.hub(cast.places), ...none };
}

type Random = {
  /** From 0 up to 1. */
  readonly next: () => number;
  readonly any: <Item>(items: readonly Item[]) => Item;
  /** The first items far more often than the last: Zipf's law, with the exponent 1. */
  readonly hub: <Item>(items: readonly Item[]) => Item;
  /** The same with the exponent 1/2, for what is spoken of much but not by everybody. */
  readonly mild: <Item>(items: readonly Item[]) => Item;
  readonly shuffled: <Item>(items: readonly Item[]) => Item[];
};

/** mulberry32, a small generator whose sequence depends on the seed alone. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    any: items => items[Math.floor(next() * items.length)]!,
    hub: items => items[Math.floor((items.length + 1) ** next()) - 1]!,
    mild: items => items[Math.floor(items.length * next() ** 2)]!,
    shuffled: items => {
      const keys = new Map(items.map(item => [item, next()]));
      return items.toSorted((a, b) => keys.get(a)! - keys.get(b)!);
    },
  };
}

const boundsCache = new Map<string, DayBounds>();

function boundsOf(day: string): DayBounds {
  const known = boundsCache.get(day);
  if (known) return known;
  const bounds = parseEdtfBounds(day, 'day');
  boundsCache.set(day, bounds);
  return bounds;
}

function dayOf(random: Random): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${firstYear + Math.floor(random.next() * years)}-${two(1 + Math.floor(random.next() * 12))}-${two(1 + Math.floor(random.next() * 28))}`;
}

/** Half of what is said holds on its day; the rest for its month, from then on, or the source does not say when. */
function validOf(day: string, random: Random): string | null {
  const pick = random.next();
  if (pick < 0.5) return day;
  if (pick < 0.7) return day.slice(0, 7);
  return pick < 0.85 ? `${day}/..` : null;
}

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');

const syllables = [
  'ba',
  'do',
  'ka',
  'li',
  'mo',
  'ne',
  'ra',
  'su',
  'ti',
  've',
  'zo',
  'gen',
  'mar',
  'tol',
  'vin',
  'sker',
];

/** Words of a made-up language, the same few far more often than the rest. */
function wordsOf(count: number, random: Random): string {
  return Array.from({ length: count }, () => wordOf(Math.floor(20_000 ** random.next()))).join(' ');
}

export function wordOf(number: number): string {
  let word = '';
  for (let rest = number; ; rest = Math.floor(rest / syllables.length)) {
    word += syllables[rest % syllables.length];
    if (rest < syllables.length) return word;
  }
}

const sentenceOf = (random: Random) => wordsOf(10, random);

/** One node in five has another name. */
function aliasesOf(name: string, random: Random): Alias[] {
  if (random.next() < 0.8) return [];
  return [{ name: `${wordsOf(1, random)} ${name}`, kind: 'variant', language: 'en', note: null }];
}

function nameOf(prefix: string, index: number, random: Random): string {
  const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);
  return `${capital(wordOf(index + 7))} ${capital(wordOf(Math.floor(random.next() * 20_000)))} ${prefix}`;
}
