import type { Outcome } from '../results.ts';

export const whole = (value: number) => Math.round(value).toLocaleString('en');

/** Three figures that count. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return value >= 100 ? whole(value) : String(Number(value.toPrecision(3)));
}

export function show<Figure>(outcome: Outcome<Figure>, text: (figure: Figure) => string): string {
  if (outcome.kind === 'measured') return text(outcome.value);
  return outcome.kind === 'absent' ? '' : 'failed';
}

/** The first column to the left, the others to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, place) => Math.max(4, ...[head, ...rows].map(cells => cells[place]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, place) => (place === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[place]!))).join(' | ')} |`;
  const rule = widths.map((width, place) => (place === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
