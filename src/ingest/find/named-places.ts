/** Finds places: by words such as "Strait", by names that are known, and by "in" before a name that is nothing else. */
import { covers, overlaps, type Span } from '../span.ts';
import { inLine } from './flat-text.ts';
import { knownPlaces } from './known-places.ts';
import { noNames, placeHeads } from './name-words.ts';
import { type StateMention, stateNamed } from './states.ts';

export type PlaceMention = Span & { readonly name: string };

/** `taken`: what is known to be something else. */
export function findPlaces(flat: string, states: readonly StateMention[], taken: readonly Span[]): PlaceMention[] {
  const free = (span: Span) => !taken.some(other => overlaps(other, span));
  const cities = states
    .filter(({ by }) => by === 'place')
    .map(({ start, end }) => ({ start, end, name: titled(flat.slice(start, end)) }));
  const named = matches(flat, namedPattern).filter(free);
  const isNew = (one: Span) => free(one) && ![...cities, ...named].some(other => overlaps(other, one));
  const known = matches(flat, knownPattern).filter(
    one =>
      isNew(one) && !/^\s+(?:Democrat|Republican|governor|senator|Times|Post)/.test(flat.slice(one.end, one.end + 14)),
  );
  const located = matches(flat, locatedPattern).filter(
    one =>
      isNew(one) &&
      !one.name.split(' ').some(part => noNames.has(part)) &&
      one.name.length > 1 &&
      !placeHeads.has(one.name) &&
      stateNamed(one.name) === null &&
      !known.some(other => overlaps(other, one) && !covers(one, other)) &&
      !/^Korean$/.test(one.name) &&
      !states.some(state => overlaps(state, one)),
  );
  const all = [...cities, ...named, ...known, ...located].sort((a, b) => a.start - b.start).filter(isOutermost);
  // "the Norvik Sea" is "Norvik" further on
  const seas = new Map<string, string>();
  for (const { name } of all) {
    const short = seaOf.exec(name)?.[1];
    if (short !== undefined && !seas.has(short)) seas.set(short, name);
  }
  return all.map(one => ({ ...one, name: seas.get(one.name) ?? one.name }));
}

const seaOf = /^(\p{Lu}\p{Ll}+) (?:Sea|Islands?|Valley|Province)$/u;

const titled = (name: string) =>
  /^\p{Lu}{4,}(?:[ -]\p{Lu}{2,})*$/u.test(name)
    ? name.toLowerCase().replace(/(?<![\p{L}'])\p{L}/gu, letter => letter.toUpperCase())
    : name;

const isOutermost = (one: Span, at: number, all: readonly Span[]): boolean =>
  !all.some(
    (other, place) =>
      place !== at && covers(other, one) && (other.end - other.start > one.end - one.start || place < at),
  );

function matches(flat: string, pattern: RegExp): PlaceMention[] {
  return [...flat.matchAll(pattern)].map(match => {
    const name = match.groups?.name ?? match[0];
    const start = match.index + match[0].lastIndexOf(name);
    return { start, end: start + name.length, name: titled(name.replace(/\s+/g, ' ').replace(/^the /i, '')) };
  });
}

const heads = [...placeHeads].join('|');
const word = "\\p{Lu}[\\p{L}'-]*(?<!'s)(?<!-)";
const namedPattern = inLine(
  `(?<![\\p{L}\\p{N}])(?:(?:Strait|Gulf|Sea|Bay|Isle|Island|Cape|Port|Valley|Line)s?\\s+of\\s+(?:Actual\\s+Control|${word})|(?:Mount|Lake|Cape)\\s+${word}|(?!The\\s|In\\s|At\\s|On\\s)${word}(?:\\s+(?!The\\s)${word}){0,2}?\\s+(?:${heads})(?!\\s+of\\s+(?:State|Staff)|\\s+\\d{4}\\b)|demilitari[sz]ed\\s+zone(?:\\s+\\(DMZ\\))?|Demilitari[sz]ed\\s+Zone(?:\\s+\\(DMZ\\))?)(?![\\p{L}\\p{N}])`,
  'gu',
);
const knownNames = [...knownPlaces]
  .map(name => name.replace(/_/g, '\\s+'))
  .sort((a, b) => b.length - a.length)
  .join('|');
const knownPattern = inLine(`(?<![\\p{L}\\p{N}-])(?:${knownNames})(?![\\p{L}\\p{N}])`, 'gu');
const sort = 'site|city|town|village|port|island|region|province|district|capital|territory|enclave|stronghold';
/** "in Narva", "near the village of Imra", "Sarn airfield", "Sarn, the site of", "at Sarn, north of", "the Imra Line". */
const locatedPattern = inLine(
  [
    `(?<name>${word}(?:\\s+${word})?)(?=\\s+(?:lake|river|valley|mountain|mountain\\s+pass|pass|village|town|city|province|region|district|island|airport|airbase|(?:air|naval|military)\\s+base|airfield|border\\s+crossing|checkpoint|highway|peninsula|strait|reef|shoal|desert|archipelago)\\b)`,
    `(?<name>${word}(?:\\s+${word})?)(?=,\\s+(?:the|an?)\\s+(?:[\\p{Ll}-]+\\s+){0,3}(?:${sort})\\b)`,
    `(?:${knownNames})'s\\s+(?<name>${word})(?=[,.;]|\\s+(?:and|which|that|in|on|is|was)\\b)`,
    // a report from somewhere: "SARN, Norvik (AP) —"
    `(?<=(?:^|\\n)\\s*)(?<name>\\p{Lu}{3,}(?:[ -]\\p{Lu}{2,}){0,2})(?=,\\s+\\p{Lu}[^\\n.]{0,30}?(?:\\(|\\s[-–—]))`,
    // "south of Sarn", "west of the Imra"
    `\\b(?:north|south|east|west|northeast|northwest|southeast|southwest|outskirts|suburbs?|mayor|governor|siege|battle|airport|residents)\\s+of\\s+(?:the\\s+)?(?<name>${word}(?:\\s+${word})?)(?!\\s+(?:and\\s+)?\\p{Lu}|'s\\s|-)(?![\\p{L}\\p{N}])`,
    `\\bat\\s+(?<name>${word}(?:\\s+${word})?)(?=,\\s+(?:north|south|east|west)\\p{L}*\\s+of\\b)`,
    `\\bthe\\s+(?<name>(?!(?:Hot|Red|Direct|Air|Phone|Ground|Front|Party|Communications?|Deconfliction)\\s)${word}\\s+[Ll]ine)(?=[.,;]|\\s+(?:and|which|that|is|was|as|in)\\b)`,
    `\\b(?:in|near|outside|village\\s+of|town\\s+of|city\\s+of|port\\s+of|island\\s+of|province\\s+of|region\\s+of)\\s+(?<name>${word}(?:\\s+${word})?)(?!\\s+\\p{Lu}|'s\\s+(?!capital))(?![\\p{L}\\p{N}])`,
  ].join('|'),
  'gu',
);
