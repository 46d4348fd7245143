import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'score-'));
const articles = join(folder, 'articles.jsonl');
const predictions = join(folder, 'predictions.jsonl');
/** Characters of two code units stand before all that is annotated. */
const text = '📞📞 Hotlines\n\nMara Lind said the line rings every morning.';
const place = (words: string) => {
  const start = Array.from(text.slice(0, text.indexOf(words))).length;
  return [start, start + Array.from(words).length];
};
const attribution = {
  source: [place('Mara Lind')],
  cue: [place('said')],
  content: [place('the line rings every morning')],
};
writeFileSync(articles, `${JSON.stringify({ id: 'herald_2020-01-01_hotlines', text, attributions: [attribution] })}\n`);

const score = (...args: readonly string[]) =>
  execFileSync(process.execPath, ['tests/score/score.ts', 'attribution', articles, ...args], { encoding: 'utf8' });

test('figures are given as JSON, and predictions as they are annotated, in code points', () => {
  const figures = JSON.parse(score('--json', '--predictions', predictions));
  expect(figures.articles).toBe(1);
  expect(figures.all.withSource).toEqual({ precision: 1, recall: 1, f1: 1 });
  const [line] = readFileSync(predictions, 'utf8').split('\n');
  const { id, attributions } = JSON.parse(line!);
  expect(id).toBe('herald_2020-01-01_hotlines');
  expect(attributions).toEqual([{ ...attribution, score: expect.any(Number) }]);
});

test('figures are given as tables', () => {
  expect(score()).toContain('| direct | 0 | 0 |');
});

test('articles are read into an empty graph, and each of the ten questions is asked of it', () => {
  const read = mkdtempSync(join(tmpdir(), 'answers-'));
  const lead = 'Norvik suspended the hotline with Tarsia on 3 May 2031, the Norvik ministry of defence said.';
  writeFileSync(
    join(read, 'lines.md'),
    `---\ntitle: A line falls silent\npublisher: Norvik Herald\ndate: 2031-05-04\n---\n\n${lead}\n`,
  );
  writeFileSync(join(read, 'bare.txt'), `${lead}\n`);
  const said = execFileSync(process.execPath, ['tests/score/score.ts', 'answers', read, '--json'], {
    encoding: 'utf8',
  });
  const { articles: told, outcomes } = JSON.parse(said);
  expect(told).toEqual([
    { file: 'bare.txt', outcome: expect.stringMatching(/^no .*publisher was found; \d+ claims$/) },
    { file: 'lines.md', outcome: expect.stringMatching(/^\d+ claims$/) },
  ]);
  expect(outcomes).toHaveLength(10);
  // neither article is one of those that the dataset was made of
  expect(outcomes.filter(({ isRight }: { isRight: boolean }) => isRight)).toEqual([]);
});

test('what cannot be scored is told with what can', () => {
  const { status, stderr } = spawnSync(process.execPath, ['tests/score/score.ts', 'weather'], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toContain('Cannot score "weather"; wanted is: npm run score -- attribution FILE.jsonl');
});
