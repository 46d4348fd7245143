import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

import { article, told, withArticles } from '../support/ingesting.ts';
import { aPage, pageParagraphs } from '../support/pages.ts';
import { aPdf } from '../support/pdf.ts';

const plainLines = pageParagraphs.map(line => line.replaceAll(/[“”]/g, '"'));
const plain = pageParagraphs.join('\n\n');
const noise = Uint8Array.from({ length: 50_000 }, (_, at) => (at * 7919) % 256);

/** What is given, and what is said of it; undefined: it is an article. */
const cases: Readonly<Record<string, { readonly content: () => string | Uint8Array; readonly said?: RegExp }>> = {
  'empty.txt': { content: () => '', said: /empty\.txt is empty; give a file that holds/ },
  'binary.txt': { content: () => noise, said: /binary\.txt is not UTF-8|binary\.txt holds \d+ control characters/ },
  'latin.txt': {
    content: () => Buffer.from('Die Leitung ist wieder geöffnet, sagte der Hafenmeister.', 'latin1'),
    said: /latin\.txt is not UTF-8 and does not say what it is; pass its encoding, such as --encoding windows-1252/,
  },
  'long.html': {
    content: () => aPage({ paragraphs: Array.from({ length: 84_000 }, (_, at) => pageParagraphs[at % 5]!) }),
    said: /long\.html has \d+ characters, and an article may have 250000; give it in parts/,
  },
  'deep.html': {
    content: () => `<html><body>${'<div>'.repeat(100_000)}${plain}${'</div>'.repeat(100_000)}</body></html>`,
    said: /deep\.html has elements nested more than 5000 deep/,
  },
  'long.pdf': {
    content: () => aPdf(Array.from({ length: 500 }, () => Array.from({ length: 40 }, (_, at) => plainLines[at % 5]!))),
    said: /long\.pdf has \d+ characters, and an article may have 250000; give it in parts/,
  },
  'other.txt': {
    content: () =>
      'Начальник порта сказал в понедельник, что линия связи с другим берегом снова открыта и что на ней будут дежурить те, кто не занят на судах. '.repeat(
        10,
      ),
    said: /other\.txt is in Russian, and only English is understood/,
  },
  'silent.txt': { content: () => 'Weather for the coast\n\nIt will rain in the morning, and be dry from noon on.\n' },
  'sentence.txt': { content: () => `Notes\n\n${'the line was open and '.repeat(9_090)}shut.` },
};

const asked = [...told, '--title', 'Notes'];

/** The most that a process and what it started took at one time, in megabytes, of each process for itself. */
function megabytesOf(pid: number): number {
  try {
    const own = Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1] ?? 0) / 1024;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1').split(' ').filter(Boolean);
    return Math.max(own, ...children.map(child => megabytesOf(Number(child))));
  } catch {
    return 0;
  }
}

type Measured = {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
  readonly megabytes: number;
};

async function measured(args: readonly string[], url: string): Promise<Measured> {
  const began = performance.now();
  const child = spawn(process.execPath, [resolve('src/cli/main.mjs'), 'ingest', ...args], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NO_COLOR: '1', DATABASE_URL: url },
  });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) child[name].on('data', chunk => (said[name] += chunk));
  let megabytes = 0;
  const look = setInterval(() => {
    megabytes = Math.max(megabytes, megabytesOf(child.pid!));
  }, 50);
  const code = await new Promise<number | null>(done => child.on('close', done));
  clearInterval(look);
  return { code, ...said, seconds: (performance.now() - began) / 1000, megabytes };
}

test.for(Object.entries(cases))(
  '%s ends in an article or a clear message, in 30 seconds a stage and a gigabyte',
  { timeout: 120_000 },
  async ([name, { content, said }]) => {
    await withArticles({ [name]: content() }, async (folder, _ingest, url) => {
      const { code, stderr, stdout, seconds, megabytes } = await measured([join(folder, name), ...asked], url);
      if (said) expect([code, stderr]).toEqual([3, expect.stringMatching(said)]);
      else expect([code, stdout], stderr).toEqual([0, expect.stringContaining(name)]);
      expect(stderr).not.toContain('    at ');
      // as long to be read, and to be worked out
      expect(seconds).toBeLessThan(60);
      expect(megabytes).toBeGreaterThan(10);
      expect(megabytes).toBeLessThan(1_000);
    });
  },
);

test('bad files of a folder do not stop the others', { timeout: 180_000 }, async () => {
  const files = Object.fromEntries(Object.entries(cases).map(([name, { content }]) => [name, content()]));
  await withArticles({ ...files, 'zz-good.txt': article }, async (folder, _ingest, url) => {
    const { code, stdout, stderr } = await measured([folder, ...asked], url);
    expect(code).toBe(3);
    expect(stdout).toMatch(/zz-good\.txt\n[\s\S]*: \d+ claims and \d+ nodes wait for review/);
    for (const { said } of Object.values(cases)) if (said) expect(stderr).toMatch(said);
    expect(stderr).toContain('3 articles read, 7 not');
  });
});
