import type { Span } from '../span.ts';

/** Lines this long were probably broken by a program that wraps text. */
const wrappedLength = 50;

/**
 * The paragraphs of a text, without the white space around them. A blank line ends one, and so does the end of a line,
 * unless the line was only wrapped: it is long, and no sentence ends with it.
 */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  let open: { start: number; end: number } | null = null;
  for (const line of linesOf(text)) {
    if (line.start === line.end) open = null;
    else if (open !== null && isWrapped(text, open, line)) open.end = line.end;
    else {
      open = { ...line };
      paragraphs.push(open);
    }
  }
  return paragraphs;
}

function linesOf(text: string): Span[] {
  return Array.from(text.matchAll(/[^\r\n\u2028\u2029]+|\r\n?|\n|\u2028|\u2029/g), ({ 0: run, index }) => {
    const start = index + run.length - run.trimStart().length;
    return run.trim() === '' ? { start: index, end: index } : { start, end: index + run.trimEnd().length };
  }).filter(({ start, end }, index, all) => {
    // of two ends of line in a row, the second is a blank line; one alone separates two lines
    return start < end || (index > 0 && all[index - 1]!.start === all[index - 1]!.end);
  });
}

function isWrapped(text: string, before: Span, line: Span): boolean {
  const lineStart = text.lastIndexOf('\n', before.end - 1) + 1;
  if (/^[\p{Ll}]/u.test(text.slice(line.start, line.start + 2))) return true;
  return before.end - lineStart >= wrappedLength && !/[.!?:;"”’')\]…]$/.test(text.slice(before.end - 1, before.end));
}
