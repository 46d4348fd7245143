/** Tells nouns from verbs that are spelt alike: "the calls", "she calls". */
import { partsOfSpeech } from './parts-of-speech.ts';
import { tokensOf } from './word-tokens.ts';

/** How far the words around are read. */
const reach = 160;

/** Whether the word that begins at a place is used as a verb, by what stands beside it and by its part of speech there. */
export function isVerbAt(flat: string, at: number, word: string): boolean {
  const before = flat.slice(Math.max(0, at - 40), at);
  const subject = word.endsWith('s')
    ? /(?:^|[\s"“(])(?:he|she|it|who|which)\s+$/i
    : /(?:^|[\s"“(])(?:they|we|i|you|to)\s+$/i;
  if (subject.test(before)) return true;
  if (
    /\b(?:the|a|an|this|these|those|no|any|his|her|its|their|our|of|for|by|via|through|over|on|with|in|to)\s+$/i.test(
      before,
    )
  )
    return false;
  const from = lastStop(flat.slice(Math.max(0, at - reach), at)) + Math.max(0, at - reach);
  const tokens = tokensOf(flat.slice(from, at + reach).split('\n', 1)[0]!);
  const place = tokens.findIndex(({ start }) => start === at - from);
  return place >= 0 && partsOfSpeech(tokens)[place] === 'VERB';
}

/** Where the sentence begins that a piece of text ends in. */
const lastStop = (text: string): number =>
  Math.max(
    text.lastIndexOf('\n'),
    ...[...text.matchAll(/[.!?]["”]?\s+(?=["“]?\p{Lu})/gu)].map(({ index, 0: stop }) => index + stop.length - 1),
  ) + 1;
