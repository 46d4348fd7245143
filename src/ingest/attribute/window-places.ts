import type { TokenRange } from '../segment/sentences.ts';
import { hashText, mix, mix3 } from './feature-hash.ts';
import type { TextAnalysis } from './text-analysis.ts';

/** Where a token of a cue's window stands, seen from the cue. All are small numbers, or hashed. */
export type WindowPlace = {
  /** The number of the token. */
  readonly at: number;
  /** 0 within the cue, 1 before it, 2 after it. */
  readonly side: number;
  /** How many tokens away, in steps that grow. */
  readonly distance: number;
  /** How the token stands in a quotation, and that to the cue. */
  readonly quoting: number;
  /** The same of the token before in the window. */
  readonly quotingBefore: number;
  readonly between: Between;
  /** How many sentences away: 0 to 4, where 2 is the cue's own. */
  readonly sentence: number;
  readonly placeInSentence: number;
  /** Whether the token stands just before or after the cue, and how near. */
  readonly neighbourhood: number;
  /** How likely another cue begins here, and beside. */
  readonly cueHere: number;
  readonly cueNext: number;
  readonly cueBefore: number;
  /** How far the next likely cue of the sentence is, if there is one after this token. */
  readonly cueAhead: number;
};

/** How many of each kind stand between a token and the cue, counted as far as it matters. */
export type Between = {
  readonly commas: number;
  readonly verbs: number;
  readonly cues: number;
  readonly quotations: number;
  /** Groups of nouns. */
  readonly nominals: number;
  /** Which of "that", "and", "but", "who" … there are. */
  readonly connectives: number;
  /** The token next to the cue on this side. */
  readonly first: number;
};

export type CueWindow = {
  readonly cue: TokenRange;
  readonly window: Int32Array;
  readonly cueChances: Float32Array;
};

/** The places of all tokens of a window. */
export function windowPlaces(text: TextAnalysis, view: CueWindow): WindowPlace[] {
  const { cue, window, cueChances } = view;
  const betweens = countBetween(text, view);
  const [first, last] = [window.indexOf(cue.from), window.lastIndexOf(cue.to - 1)];
  const places: WindowPlace[] = [];
  let quotingBefore = 0;
  window.forEach((at, index) => {
    const side = at < cue.from ? 1 : at >= cue.to ? 2 : 0;
    const away = side === 1 ? first - index : side === 2 ? index - last : 0;
    const quoting = quotingOf(text, cue, at);
    const sentence = text.sentences[text.sentenceOf[at]!]!;
    const chance = (place: number) => chanceStep(inCue(cue, place) ? 0 : (cueChances[place] ?? 0));
    places.push({
      at,
      side,
      distance: distanceStep(away),
      quoting,
      quotingBefore,
      between: betweens[index]!,
      sentence: Math.max(0, Math.min(4, 2 + text.sentenceOf[at]! - text.sentenceOf[cue.from]!)),
      placeInSentence: Math.min(at - sentence.from, 2) * 3 + Math.min(sentence.to - 1 - at, 2),
      neighbourhood: mix(side, away <= 3 ? away : at === sentence.from ? 8 : 9),
      cueHere: chance(at),
      cueNext: chance(at + 1),
      cueBefore: chance(at - 1),
      cueAhead: cueAhead(cueChances, { from: at + 1, to: sentence.to }, cue),
    });
    quotingBefore = quoting;
  });
  return places;
}

/** What is further away is too far for a subject and its verb. */
const farthestAhead = 12;

function cueAhead(chances: Float32Array, { from, to }: TokenRange, cue: TokenRange): number {
  for (let at = from; at < to && at < from + farthestAhead; at++)
    if (chances[at]! > 0.3 && !inCue(cue, at)) return distanceStep(at - from + 1);
  return 0;
}

const inCue = ({ from, to }: TokenRange, at: number): boolean => at >= from && at < to;
const chanceStep = (chance: number): number => (chance < 0.05 ? 0 : chance < 0.3 ? 1 : chance < 0.7 ? 2 : 3);

function distanceStep(away: number): number {
  if (away <= 4) return away;
  return away < 7 ? 5 : away < 10 ? 6 : away < 15 ? 7 : away < 25 ? 8 : away < 45 ? 9 : 10;
}

function quotingOf({ quotationOf, quotations, sentenceOf }: TextAnalysis, cue: TokenRange, at: number): number {
  const number = quotationOf[at]!;
  if (number < 0) return 0;
  if (number === quotationOf[cue.from]) return 1;
  const { from, to } = quotations[number]!;
  const place = at === from ? 1 : at === to - 1 ? 2 : at === from + 1 ? 3 : 4;
  const length = to - from < 5 ? 1 : to - from < 9 ? 2 : 3;
  const isNear = sentenceOf[from] === sentenceOf[cue.from] || sentenceOf[to - 1] === sentenceOf[cue.from] ? 1 : 0;
  const gap = at < cue.from ? cue.from - to : from - cue.to;
  return mix3(place, length, mix(isNear, gap < 1 ? 0 : gap < 3 ? 1 : gap < 6 ? 2 : 3));
}

/** Of each connective, the bit that says it was met. */
const connectiveBits = new Map(
  ['that', 'and', 'but', 'who', 'which', 'when', 'while', 'if', 'as', 'because', ':', ';', '(', 'to', 'by', 'for'].map(
    (word, bit) => [hashText(word), 1 << bit] as const,
  ),
);
const comma = hashText(',');

type Counts = {
  commas: number;
  verbs: number;
  cues: number;
  quotations: number;
  nominals: number;
  connectives: number;
};

function countBetween(text: TextAnalysis, { cue, window, cueChances }: CueWindow): Between[] {
  const betweens = new Array<Between>(window.length);
  const start = window.indexOf(cue.from);
  const none = (): Counts => ({ commas: 0, verbs: 0, cues: 0, quotations: 0, nominals: 0, connectives: 0 });
  for (let index = start; index < start + cue.to - cue.from; index++) betweens[index] = { ...none(), first: 0 };
  for (const step of [-1, 1]) {
    const counts = none();
    const begin = step < 0 ? start - 1 : start + cue.to - cue.from;
    const first = text.words[window[begin] ?? 0] ?? 0;
    for (let index = begin; index >= 0 && index < window.length; index += step) {
      betweens[index] = { ...capped(counts), first };
      const [at, before] = [window[index]!, window[index - step]!];
      count(text, { counts, at, before, within: text.quotationOf[cue.from]!, chance: cueChances[at]! });
    }
  }
  return betweens;
}

type Counting = {
  readonly counts: Counts;
  readonly at: number;
  readonly before: number;
  readonly within: number;
  readonly chance: number;
};

/** A quotation that stands between counts as one thing, and what is in it does not. */
function count({ words, isVerb, isNominal, quotationOf }: TextAnalysis, counting: Counting): void {
  const { counts, at, before, within, chance } = counting;
  if (quotationOf[at]! >= 0 && quotationOf[at] !== within) {
    if (quotationOf[before] !== quotationOf[at]) counts.quotations++;
    return;
  }
  if (words[at] === comma) counts.commas++;
  counts.verbs += isVerb[at]!;
  if (chance > 0.3) counts.cues++;
  if (isNominal[at] === 1 && isNominal[before] !== 1) counts.nominals++;
  counts.connectives |= connectiveBits.get(words[at]!) ?? 0;
}

const capped = ({ commas, verbs, cues, quotations, nominals, connectives }: Counts): Counts => ({
  commas: Math.min(commas, 3),
  verbs: Math.min(verbs, 3),
  cues: Math.min(cues, 2),
  quotations: Math.min(quotations, 2),
  nominals: Math.min(nominals, 3),
  connectives,
});
