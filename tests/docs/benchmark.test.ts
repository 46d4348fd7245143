import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeReport } from '../bench/report/report.ts';
import { showAbout, showStanding } from '../bench/report/standing.ts';
import type { Results } from '../bench/results.ts';
import { readText } from './texts.ts';

const results = JSON.parse(readFileSync('tests/bench/results/latest.json', 'utf8')) as Results;

/** `npm run docs` writes the table anew. */
test('tests/README.md says of the benchmark what its results say', async () => {
  const text = readText('tests/README.md');
  const [open, close] = ['<!-- standing -->\n', '<!-- end of standing -->'];
  const [before, rest] = text.split(open) as [string, string];
  const after = rest.slice(rest.indexOf(close));
  const standing = `${showAbout(results)}.\n\n${showStanding(results)}\n`;
  await expect(`${before}${open}${standing}${after}`).toMatchFileSnapshot('../README.md');
});

test('the report is that of the results beside it', async () => {
  await expect(`${writeReport(results)}\n`).toMatchFileSnapshot('../bench/results/latest.md');
});
