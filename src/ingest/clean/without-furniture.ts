import type { Span } from '../span.ts';

/** A text with blanks in place of its furniture, so that every place stays the same. */
export function withoutFurniture(text: string, furniture: readonly Span[]): string {
  let at = 0;
  const parts = furniture.flatMap(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return [before, text.slice(start, end).replace(/[^\n]/g, ' ')];
  });
  return parts.join('') + text.slice(at);
}
