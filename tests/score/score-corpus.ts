/** Measures what is found in articles against annotations of them, kind by kind. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findAll } from '../../src/ingest/find-all.ts';
import { type Annotation, annotationOf, goldFile } from './corpus-shape.ts';
import {
  addTallies,
  contains,
  f1,
  isSameName,
  isSameSpeaker,
  jaccard,
  nameKey,
  noTally,
  pairUp,
  plain,
  precision,
  recall,
  type Tally,
} from './matching.ts';

const kinds = [
  'direct quotations',
  'speakers of quotations',
  'statements about channels',
  'channel mentions',
  'channel parties',
  'people with office and affiliation',
  'people by name',
  'organisations',
  'states',
  'places',
  'status claims',
  'spans equal to the text',
] as const;
type Kind = (typeof kinds)[number];
type Tallies = Readonly<Record<Kind, Tally>>;

type Options = {
  /** Which documents; null: all. */
  readonly only: readonly string[] | null;
  readonly predictions: string | null;
  readonly json: boolean;
};

/** Prints precision, recall and F1 of each kind, overall and for each document of a folder. */
export function scoreCorpus(folder: string, { only, predictions, json }: Options): void {
  const numbers = readdirSync(join(folder, 'docs'))
    .filter(name => name.endsWith('.txt'))
    .map(name => name.slice(0, -4))
    .filter(number => only === null || only.includes(number));
  const scores = new Map<string, Tallies>();
  if (predictions !== null) mkdirSync(predictions, { recursive: true });
  for (const number of numbers) {
    const text = readFileSync(join(folder, 'docs', `${number}.txt`), 'utf8');
    const meta = JSON.parse(readFileSync(join(folder, 'docs', `${number}.meta.json`), 'utf8'));
    const findings = findAll(text, { title: meta.title, publisher: meta.publisher, published: meta.published });
    const found = annotationOf(text, findings, meta.publisher);
    if (predictions !== null) writeFileSync(join(predictions, `${number}.json`), `${JSON.stringify(found, null, 1)}\n`);
    const file = goldFile(folder, number);
    if (existsSync(file)) scores.set(number, talliesOf(JSON.parse(readFileSync(file, 'utf8')), found, text));
  }
  if (json) process.stdout.write(`${JSON.stringify(inFigures(scores), null, 1)}\n`);
  else printTable(scores);
}

function talliesOf(gold: Annotation, found: Annotation, text: string): Tallies {
  const quotes = pairUp(gold.quotes, found.quotes, (one, other) => plain(one.text) === plain(other.text));
  return {
    // the words between the marks, every one
    'direct quotations': { matched: quotes.size, found: found.quotes.length, wanted: gold.quotes.length },
    // of the quotations that were found, those whose speaker is the annotation's
    'speakers of quotations': {
      matched: [...quotes].filter(([one, other]) => isSameSpeaker(one.speaker, other.speaker)).length,
      found: quotes.size,
      wanted: quotes.size,
    },
    'statements about channels': statementTally(gold, found),
    ...channelTallies(gold, found),
    ...peopleTallies(gold, found),
    // names without article and state; a capital used for its government is the state
    organisations: nameTally(gold.orgs, found.orgs),
    states: nameTally(gold.states, found.states),
    places: nameTally(gold.places, found.places),
    'spans equal to the text': spanTally(found, text),
  };
}

/**
 * Reported speech about a channel: the words of both spans have a Jaccard index of at least 0.5 or one holds the other, and
 * the speaker is the same. What is found and stands in the annotation as not about a channel is wrong.
 */
function statementTally(gold: Annotation, found: Annotation): Tally {
  const wanted = gold.indirect.filter(one => one.about_channel);
  const proposed = found.indirect.filter(one => one.about_channel);
  const pairs = pairUp(
    wanted,
    proposed,
    (one, other) => isSameWords(one.span, other.span) && isSameSpeaker(one.speaker, other.speaker),
  );
  return { matched: pairs.size, found: proposed.length, wanted: wanted.length };
}

const isSameWords = (one: string, other: string) =>
  jaccard(one, other) >= 0.5 || contains(one, other) || contains(other, one);

/**
 * Mentions, each once however often it stands in the text: one holds the other, or their words have a Jaccard index of at
 * least 0.5. A channel is the one that shares most mentions with it; its parties are pairs of channel and party. A status
 * claim is found where its channel is, its status is the same word, and so is according to whom it is.
 */
function channelTallies(gold: Annotation, found: Annotation) {
  const mentionsOf = ({ channels }: Annotation) =>
    channels.flatMap(({ label, mentions }) => [...new Set(mentions.map(plain))].map(text => ({ label, text })));
  const [wanted, proposed] = [mentionsOf(gold), mentionsOf(found)];
  const exact = pairUp(wanted, proposed, (one, other) => one.text === other.text);
  const rest = pairUp(
    wanted.filter(one => !exact.has(one)),
    proposed.filter(other => ![...exact.values()].includes(other)),
    (one, other) =>
      contains(one.text, other.text) || contains(other.text, one.text) || jaccard(one.text, other.text) >= 0.5,
  );
  const mentions = [...exact, ...rest];
  const channelOf = new Map<string, string>();
  for (const { label } of gold.channels) {
    const shared = Map.groupBy(
      mentions.filter(([one]) => one.label === label),
      ([, other]) => other.label,
    );
    const best = [...shared].sort((a, b) => b[1].length - a[1].length)[0];
    if (best) channelOf.set(label, best[0]);
  }
  const partiesOf = (label: string | undefined) =>
    found.channels.find(channel => channel.label === label)?.parties ?? [];
  const shared = gold.channels.map(({ label, parties }) => {
    const own = partiesOf(channelOf.get(label));
    return {
      matched: parties.filter(party => own.some(other => isSameName(party, other))).length,
      found: own.length,
      wanted: parties.length,
    };
  });
  const claims = pairUp(
    gold.channel_statuses,
    found.channel_statuses,
    (one, other) =>
      channelOf.get(one.channel) === other.channel &&
      one.status === other.status &&
      isSameSpeaker(one.according_to, other.according_to),
  );
  return {
    'channel mentions': { matched: mentions.length, found: proposed.length, wanted: wanted.length },
    'channel parties': shared.reduce(addTallies, noTally),
    'status claims': {
      matched: claims.size,
      found: found.channel_statuses.length,
      wanted: gold.channel_statuses.length,
    },
  };
}

/** The name or an alias is the same, a word of the office is, where the annotation has one, and so is the affiliation. */
function peopleTallies(gold: Annotation, found: Annotation) {
  type Person = Annotation['people'][number];
  const namesOf = ({ name, aliases }: Person) => [name, ...aliases].map(nameKey);
  const isSame = (one: Person, other: Person) =>
    namesOf(one).some(name => namesOf(other).includes(name)) ||
    nameKey(one.name).split(' ').at(-1) === nameKey(other.name).split(' ').at(-1);
  const hasOffice = (one: Person, other: Person) => {
    const role =
      one.affiliation === null ||
      one.role === null ||
      (other.role !== null && roleWords(one.role).some(word => roleWords(other.role!).includes(word)));
    const affiliation =
      one.affiliation === null || (other.affiliation !== null && isSameAffiliation(one.affiliation, other.affiliation));
    return role && affiliation;
  };
  const named = pairUp(gold.people, found.people, isSame);
  const whole = [...named].filter(([one, other]) => hasOffice(one, other)).length;
  const [wanted, proposed] = [gold.people.length, found.people.length];
  return {
    'people with office and affiliation': { matched: whole, found: proposed, wanted },
    'people by name': { matched: named.size, found: proposed, wanted },
  };
}

const isSameAffiliation = (one: string, other: string) =>
  isSameName(one, other) || contains(one, other) || contains(other, one);

const roleWords = (role: string): string[] =>
  nameKey(
    role
      .replace(/\bSen\b\.?/, 'senator')
      .replace(/\bRep\b\.?/, 'representative')
      .replace(/\bGen\b\.?/, 'general')
      .replace(/\bCol\b\.?/, 'colonel')
      .replace(/spokes(?:wo)?man/g, 'spokesperson'),
  )
    .split(' ')
    .filter(word => word.length > 2);

function nameTally(gold: readonly string[], found: readonly string[]): Tally {
  const proposed = [...new Map(found.map(name => [nameKey(name), name])).values()];
  return { matched: pairUp(gold, proposed, isSameName).size, found: proposed.length, wanted: gold.length };
}

/** Every quotation, mention, statement and evidence is a piece of the text as it stands. */
function spanTally(found: Annotation, text: string): Tally {
  const spans = [
    ...found.quotes.map(one => one.text),
    ...found.indirect.map(one => one.span),
    ...found.channels.flatMap(({ mentions }) => mentions),
    ...found.channel_statuses.map(one => one.span),
  ];
  return {
    matched: spans.filter(span => span !== '' && text.includes(span)).length,
    found: spans.length,
    wanted: spans.length,
  };
}

function inFigures(scores: ReadonlyMap<string, Tallies>) {
  const figuresOf = (tallies: Tallies) =>
    Object.fromEntries(
      kinds.map(kind => [
        kind,
        { precision: precision(tallies[kind]), recall: recall(tallies[kind]), f1: f1(tallies[kind]), ...tallies[kind] },
      ]),
    );
  return {
    overall: figuresOf(overall(scores)),
    documents: Object.fromEntries([...scores].map(([number, tallies]) => [number, figuresOf(tallies)])),
  };
}

const overall = (scores: ReadonlyMap<string, Tallies>): Tallies =>
  Object.fromEntries(
    kinds.map(kind => [kind, [...scores.values()].map(tallies => tallies[kind]).reduce(addTallies, noTally)]),
  ) as Tallies;

function printTable(scores: ReadonlyMap<string, Tallies>): void {
  const all = overall(scores);
  const line = (cells: readonly string[]) =>
    process.stdout.write(`${cells.map((cell, at) => (at === 0 ? cell.padEnd(36) : cell.padStart(7))).join('')}\n`);
  line(['', 'P', 'R', 'F1', ...scores.keys()]);
  for (const kind of kinds) {
    const tally = all[kind];
    line([
      kind,
      ...[precision, recall, f1].map(of => of(tally).toFixed(3)),
      ...[...scores.values()].map(tallies => f1(tallies[kind]).toFixed(2)),
    ]);
  }
}
