import { describe, expect, test } from 'vitest';

import { followCalls, type Known } from './calls.ts';
import { type Figures, figuresOf } from './figures.ts';
import { instrument, runtimeName } from './instrument.ts';
import { recordJourneys } from './journeys.ts';

/** What a journey may enter at most; to be lowered where one needs less. */
const ceilings: Readonly<Record<string, Partial<Figures>>> = {
  load: { writing: 5 },
  'first status of channels': { files: 81, entries: 1_790, crossings: 260, statements: 6 },
  'kept answer': { files: 8, entries: 15, crossings: 0, statements: 0 },
  // two of the statements keep it from waiting inside of the database for other processes; six find whose status it
  // touches, so that what is kept of all others stays
  reviewClaims: { files: 82, entries: 395, crossings: 30, statements: 26 },
};

test('no journey enters more than it needs', { timeout: 180_000 }, async () => {
  const recordings = await recordJourneys();
  const over = Object.entries(ceilings).flatMap(([name, most]) => {
    const figures = figuresOf(recordings[name]!);
    return Object.entries(most)
      .filter(([figure, ceiling]) => figures[figure as keyof Figures] > ceiling)
      .map(([figure, ceiling]) => `${name}: ${figures[figure as keyof Figures]} ${figure}, at most ${ceiling}`);
  });
  expect(over).toEqual([]);
});

describe('a caller is', () => {
  test.each([
    ['whoever calls at once', 'await one(); two();', ['- > main', 'main > one', 'main > two']],
    ['none where a promise calls', 'await Promise.resolve().then(two);', ['- > main', '- > two']],
    ['one that goes on after it waited', 'await 1; two();', ['- > main', 'main > two']],
    [
      'one that goes on though waiting failed',
      'try { await fail(); } catch { two(); }',
      ['- > main', 'main > fail', 'main > two'],
    ],
    [
      'one whose callee waits meanwhile',
      'const late = one(); two(); await late;',
      ['- > main', 'main > one', 'main > two'],
    ],
    [
      'one that reads a generator',
      'for (const item of items()) two(item);',
      ['- > main', 'main > items', 'main > two'],
    ],
    [
      'one that waits for each item',
      'for await (const item of items()) {} two();',
      ['- > main', 'main > items', 'main > two'],
    ],
    ['one whose callee failed', 'try { boom(); } catch {} two();', ['- > main', 'main > boom', 'main > two']],
  ])('%s', async (_name, body, expected) => {
    expect(await run(body)).toEqual(expected);
  });
});

const others = `async function one() { await 1; }
function two() {}
async function fail() { await 1; throw new Error('failed'); }
function boom() { throw new Error('failed'); }
function* items() { yield 1; yield 2; }
`;

/** Runs a function, each function counted as a file of its own; gives its calls, each once. */
async function run(body: string): Promise<string[]> {
  const known: Known[] = [];
  const calls = new Set<string>();
  const runtime = followCalls(known, (from, to) => calls.add(`${known[from]?.name ?? '-'} > ${known[to]!.name}`));
  Object.assign(globalThis, { [Symbol.for(runtimeName)]: runtime });
  const code = instrument(
    `${others} export async function main() { ${body} }`,
    (name, line) => known.push({ file: name, name, line }) - 1,
  );
  const { main } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { main: () => Promise<void> };
  await main();
  return [...calls];
}
