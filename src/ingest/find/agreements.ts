/** Finds agreements: by a name in capitals, and by "the memorandum between Norvik and Tarsia". */
import { overlaps, type Span } from '../span.ts';
import { inLine } from './flat-text.ts';

export type AgreementMention = Span & {
  readonly name: string;
  /** A term of the vocabulary. */
  readonly kind: string;
};

const heads =
  'Agreement|Treaty|Accords?|Memorandum\\s+of\\s+Understanding|Memorandum|Protocol|Convention|Pact|Armistice(?:\\s+Agreement)?';
const word = "(?!(?:The|This|That|A|An|In|On|At|Under|After|Before|Since|But|And|When)\\s)\\p{Lu}[\\p{L}\\p{N}'.–-]*";
const named = inLine(
  `(?<![\\p{L}\\p{N}])(?:${word}\\s+(?:(?:of|on|for|and|at)\\s+(?=\\p{Lu}))?){1,7}(?:${heads})(?:\\s+(?:on|of|for)\\s+(?:the\\s+)?${word}(?:\\s+(?:(?:of|and|on)\\s+)?${word}){0,5})?(?![\\p{L}\\p{N}])`,
  'gu',
);
const described = inLine(
  `(?<![\\p{L}-])(?:memorandum\\s+of\\s+understanding|memorandum|agreement|treaty|accord|protocol|armistice)\\s+(?:signed\\s+)?between\\s+(?:the\\s+)?\\p{Lu}[\\p{L}.]*(?:\\s+\\p{Lu}[\\p{L}.]*){0,3}\\s+and\\s+(?:the\\s+)?\\p{Lu}[\\p{L}.]*(?:\\s+\\p{Lu}[\\p{L}.]*){0,3}`,
  'gu',
);

const kinds: readonly (readonly [RegExp, string])[] = [
  [/\barmistice|cease-?fire/i, 'armistice'],
  [/\bmemorandum/i, 'memorandum'],
  [/\bprotocol/i, 'protocol'],
  [/\b(?:treaty|convention)/i, 'treaty'],
];

/** Every mention in the order of the text. */
export function findAgreements(flat: string): AgreementMention[] {
  const found: AgreementMention[] = [];
  for (const pattern of [named, described])
    for (const { 0: match, index } of flat.matchAll(pattern)) {
      const span = { start: index, end: index + match.length };
      const name = match.replace(/\s+/g, ' ');
      if (found.some(other => overlaps(other, span))) continue;
      found.push({ ...span, name, kind: kinds.find(([kind]) => kind.test(name))?.[1] ?? 'other' });
    }
  return found.sort((a, b) => a.start - b.start);
}
