/** Parts of speech, as wink-nlp tags them. */
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import type { Token } from './word-tokens.ts';

const nlp = winkNlp(model, ['sbd', 'pos']);

/** Longer texts are tagged in pieces, for the tagger numbers the tokens of a text with few bits. */
const longestPiece = 20_000;
/** The tagger takes too long for longer words. */
const longestWord = 100;

/** The part of speech of each token, in the names of Universal Dependencies; of a token that the tagger cuts, its first piece's. */
export function partsOfSpeech(tokens: readonly Token[]): string[] {
  const parts = new Array<string>(tokens.length).fill('X');
  let from = 0;
  while (from < tokens.length) {
    let to = from;
    while (to < tokens.length && tokens[to]!.end - tokens[from]!.start <= longestPiece && !isLong(tokens[to]!)) to++;
    tagPiece(tokens.slice(from, to), (index, part) => {
      parts[from + index] = part;
    });
    from = Math.max(to, from + 1);
  }
  return parts;
}

const isLong = ({ start, end }: Token): boolean => end - start > longestWord;

/** The tagger is given tokens with spaces between them: where words touch, it cuts them by what it has read before. */
function tagPiece(tokens: readonly Token[], tag: (index: number, part: string) => void): void {
  const piece = tokens.map(({ text }) => text).join(' ');
  const read = nlp.readDoc(piece).tokens();
  const values = read.out(nlp.its.value) as string[];
  const parts = read.out(nlp.its.pos) as string[];
  let [at, index, start] = [0, 0, 0];
  values.forEach((value, number) => {
    const found = piece.indexOf(value, at);
    if (found < 0) return;
    at = found + value.length;
    while (index < tokens.length && start < found) {
      start += tokens[index]!.text.length + 1;
      index++;
    }
    if (index < tokens.length && start === found) tag(index, parts[number]!);
  });
}
