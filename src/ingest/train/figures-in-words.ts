import { type AttributionFigures, type Rates, surely } from './attribution-figures.ts';

/** Figures as tables of Markdown. */
export function figuresInWords(figures: AttributionFigures): string {
  const { articles, words, sure } = figures;
  const kinds = [
    ['all', figures.all],
    ['direct', figures.direct],
    ['indirect', figures.indirect],
    ['indirect, with a word of saying', figures.reported],
  ] as const;
  return [
    `| attributions in ${articles} articles | annotated | proposed | precision | recall | F1 | with source: precision | recall | F1 |`,
    '|---|---|---|---|---|---|---|---|---|',
    ...kinds.map(([name, { annotated, proposed, found, withSource }]) =>
      row([name, String(annotated), String(proposed), ...inDigits(found), ...inDigits(withSource)]),
    ),
    '',
    '| words of | precision | recall | F1 |',
    '|---|---|---|---|',
    ...(['source', 'cue', 'content'] as const).map(part => row([part, ...inDigits(words[part])])),
    '',
    `Of ${sure.proposed} that are proposed with a score of at least ${surely}, ${digits(sure.precision)} are right, ` +
      `and ${digits(sure.precisionWithSource)} with their source.`,
  ].join('\n');
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const digits = (rate: number): string => rate.toFixed(3);
const inDigits = ({ precision, recall, f1 }: Rates): string[] => [precision, recall, f1].map(digits);
