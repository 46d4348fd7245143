import type { Span } from '../span.ts';
import type { Token } from './word-tokens.ts';

/** A run of tokens, from the one numbered `from` up to the one numbered `to`. */
export type TokenRange = { readonly from: number; readonly to: number };

/** Quotation marks and brackets that stand after the end of a sentence and still belong to it. */
const closing = /^(?:["”’»›)\]]|''|')$/;
const final = /^(?:[.!?…。]|\.{2,})$/;
const opening = /^(?:["“‘„«‹([]|''|``|')$/;

/** The sentences of a text's tokens. No sentence goes on into another paragraph; those inside of quotations count too. */
export function sentencesOf(tokens: readonly Token[], paragraphs: readonly Span[]): TokenRange[] {
  const sentences: TokenRange[] = [];
  let from = 0;
  let paragraph = 0;
  for (let at = 0; at < tokens.length; at++) {
    while (paragraph < paragraphs.length && paragraphs[paragraph]!.end < tokens[at]!.end) paragraph++;
    const isLast = (tokens[at + 1]?.start ?? Number.POSITIVE_INFINITY) >= (paragraphs[paragraph]?.end ?? 0);
    if (!isLast && !endsSentence(tokens, at)) continue;
    sentences.push({ from, to: at + 1 });
    from = at + 1;
  }
  return sentences;
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at]!, tokens[at + 1]!];
  if (next.start === token.end) return false;
  let last = at;
  // marks that stand apart from the sentence open the next one
  while (last > 0 && closing.test(tokens[last]!.text) && tokens[last - 1]!.end === tokens[last]!.start) last--;
  const end = tokens[last]!.text;
  if (!final.test(end) && !/^(?:\p{L}\.){2,}$/u.test(end)) return false;
  let begin = at + 1;
  while (begin < tokens.length && begin < at + 4 && opening.test(tokens[begin]!.text)) begin++;
  const first = tokens[begin]?.text ?? '';
  // "the U.S. Navy" goes on, "in the U.S. He" does not
  if (!final.test(end)) return /^(?:He|She|It|They|We|I|The|A|An|In|On|At|But|And|That|This)$/.test(first);
  return /^[\p{Lu}\p{Lt}\p{Lo}\p{N}@#$]/u.test(first) || (begin > at + 1 && !/^\p{Ll}/u.test(first));
}
