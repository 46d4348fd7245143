/** What a page may show of a text that it is not given whole: the words of claims, and what stands around them. */
import { pointsOf } from '../reader/marks.ts';

/** Evidence with the words around it, its place in code points; `quotation` null: its words are not shown. */
export type ShownEvidence = {
  readonly start: number;
  readonly end: number;
  readonly quotation: string | null;
  readonly prefix: string | null;
  readonly suffix: string | null;
};

/** Words that stand together, from `start` on. */
export type Passage = { readonly start: number; readonly points: readonly string[] };

/** In the order of the text; what overlaps or touches is one passage. */
export function passagesOf(evidence: readonly ShownEvidence[]): Passage[] {
  const pieces = evidence.flatMap(pieceOf).toSorted((a, b) => a.start - b.start);
  const passages: { start: number; points: string[] }[] = [];
  for (const { start, points } of pieces) {
    const last = passages.at(-1);
    const end = last ? last.start + last.points.length : -1;
    if (!last || start > end) passages.push({ start, points: [...points] });
    else last.points = last.points.concat(points.slice(Math.max(0, end - start)));
  }
  return passages;
}

function pieceOf({ start, quotation, prefix, suffix }: ShownEvidence): Passage[] {
  if (quotation === null) return [];
  const before = pointsOf(prefix ?? '');
  return [{ start: start - before.length, points: [...before, ...pointsOf(quotation), ...pointsOf(suffix ?? '')] }];
}
