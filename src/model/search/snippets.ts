import { isUnspaced } from '../../base/letters.ts';
import { countCodePoints } from '../../base/text.ts';
import { type Word, wordsOf } from '../../base/words.ts';
import { findWording, isFoundIn, type SearchQuery, type Wording, type WordRange } from './search-query.ts';

/** A piece of text that shows why something was found. */
export type Snippet = {
  readonly field: SnippetField;
  readonly text: string;
  /** In the order of the text, none touching another. */
  readonly highlights: readonly CodePointRange[];
};
export type SnippetField = 'name' | 'alias' | 'kind' | 'gist' | 'quotation' | 'status' | 'text';
/** Code points of the snippet's own text, `end` excluded. */
export type CodePointRange = { readonly start: number; readonly end: number };

const mostSnippets = 3;
const mostWords = 30;
const mostPieces = 200;
const wordsBefore = 8;

export type FieldText = { readonly field: SnippetField; readonly text: string };

/** The best piece of each text that has one, the first three. Words that only several texts together hold are shown one by one. */
export function snippetsOf(texts: readonly FieldText[], query: SearchQuery): Snippet[] {
  const shown = (looked: SearchQuery) =>
    texts.map(({ field, text }) => snippetOf(field, text, looked)).filter(snippet => snippet !== null);
  const whole = shown(query);
  return (whole.length > 0 ? whole : shown(wordByWord(query))).slice(0, mostSnippets);
}

/** A piece of a text that tells what others do not: shown only where it has terms that none of these holds. */
export function snippetsBeside(texts: readonly FieldText[], last: FieldText, query: SearchQuery): Snippet[] {
  const words = texts.map(({ text }) => wordsOf(text));
  const missing = query.filter(term => !isFoundIn([term], words));
  return snippetsOf([last], missing);
}

function wordByWord(query: SearchQuery): SearchQuery {
  return query.map(term =>
    term.flatMap(wording => (wording.match === 'all' ? wordByWord(wording.terms).flat() : [wording])),
  );
}

/** The piece of a text with most of what is looked for, at most 30 words; null where nothing of it is there. */
function snippetOf(field: SnippetField, text: string, query: SearchQuery): Snippet | null {
  const words = wordsOf(text);
  const marked = markedRanges(words, query);
  if (marked.length === 0) return null;
  const shown = words.length <= mostWords ? { start: 0, end: text.length } : densestPiece(words, marked);
  const [lead, trail] = [shown.start > 0 ? '…' : '', shown.end < text.length ? '…' : ''];
  const codePointAt = (index: number) => countCodePoints(lead + text.slice(shown.start, index));
  return {
    field,
    text: lead + text.slice(shown.start, shown.end) + trail,
    highlights: marked
      .filter(range => range.start >= shown.start && range.end <= shown.end)
      .map(({ start, end }) => ({ start: codePointAt(start), end: codePointAt(end) })),
  };
}

/** In UTF-16 code units. */
type Range = { readonly start: number; readonly end: number };

/** Every wording of every term, in the order of the text; overlapping ones are one. */
function markedRanges(words: readonly Word[], query: SearchQuery): Range[] {
  const found = query
    .flat()
    .flatMap(wording => findWording(wording, words).map(range => placeOf(range, words, wording)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Range[] = [];
  for (const range of found) {
    const last = merged.at(-1);
    if (last && range.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else merged.push(range);
  }
  return merged;
}

/** Of a pair of characters that is found by the first one, only this. */
function placeOf({ from, to }: WordRange, words: readonly Word[], wording: Wording): Range {
  const [first, last] = [words[from]!, words[to - 1]!];
  const isHalf = wording.match === 'prefix' && isUnspaced(last.form);
  const end = isHalf ? Math.max(last.start + 1, Math.min(last.end, words[to]?.start ?? last.end)) : last.end;
  return { start: first.start, end };
}

/** The piece that holds most marked ranges, the first of several, with some words before the first of them. */
function densestPiece(words: readonly Word[], marked: readonly Range[]): Range {
  let best = { from: 0, held: 0 };
  for (const { start } of marked.slice(0, mostPieces)) {
    const at = words.findIndex(word => word.start >= start);
    const from = Math.max(0, Math.min(at - wordsBefore, words.length - mostWords));
    const { start: first, end: last } = pieceFrom(words, from);
    const held = marked.filter(range => range.start >= first && range.end <= last).length;
    if (held > best.held) best = { from, held };
  }
  return pieceFrom(words, best.from);
}

function pieceFrom(words: readonly Word[], from: number): Range {
  return { start: words[from]!.start, end: words[Math.min(from + mostWords, words.length) - 1]!.end };
}
