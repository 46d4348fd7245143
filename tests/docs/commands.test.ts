import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { describe, expect, test } from 'vitest';

import { inFolder } from '../support/command.ts';
import { Shell } from './shell.ts';
import { type Block, blocksOf, readText, texts, withBodies } from './texts.ts';

/** What a text names in the place of a PostgreSQL database of the reader's own. */
const namedDatabase = 'postgres://user@host/database';
const namedPort = '127.0.0.1:4000';

/** Why commands in `sh` blocks are not run here: said behind the opening fence, and nowhere else. */
const reasonsNotToRun = [
  'not run by the tests: it would replace the packages that they run on',
  'not run by the tests: it would run them again',
  'not run by the tests: it takes an hour',
  'not run by the tests: it takes minutes, and writes its results into the clone',
  'not run by the tests: it takes minutes and needs the annotated articles',
];

/**
 * A text's commands are run in a folder that has the dataset in `data`, in a shell of their own, one after the other, and
 * print what the text shows; "…" there stands for anything on a line, a line of it for any lines. A block with a file's
 * name behind its language is written to that file. `npm run docs` writes what is printed into the texts.
 */
describe('what texts show of commands is what these print', () => {
  test.each(texts.filter(path => blocksOf(readText(path)).some(isConsole)))(
    '%s',
    path =>
      inFolder(async folder => {
        const text = readText(path);
        const shown = new Map<Block, string>();
        cpSync('data', join(folder, 'data'), { recursive: true });
        const port = await freePort();
        const shell = new Shell(folder, port);
        const database = await makeDatabase(text);
        for (const block of blocksOf(text)) {
          if (!isConsole(block)) writeNamed(folder, block);
          else shown.set(block, await inConsole(block.body));
        }
        await shell.close();
        await database?.drop();
        await expect(withBodies(text, shown)).toMatchFileSnapshot(`../../${path}`);

        async function inConsole(body: string): Promise<string> {
          let written = '';
          for (const { command, output } of commandsOf(body)) {
            written += `$ ${command}\n`;
            if (lacks(command)) {
              written += output;
              continue;
            }
            const run = command.replaceAll(namedPort, `127.0.0.1:${port}`);
            const printed = await shell.run(database ? run.replaceAll(namedDatabase, database.address) : run);
            const named = printed.replaceAll(`127.0.0.1:${port}`, namedPort).replace(/(?<=[^\n])$/, '\n');
            written += matches(named, output) ? output : named;
          }
          return written;
        }
      }),
    300_000,
  );

  test('every other block of commands says why it is not run', () => {
    const told = texts.flatMap(path => blocksOf(readText(path)).filter(({ language }) => language === 'sh'));
    expect(new Set(told.map(({ note }) => note))).toEqual(new Set(reasonsNotToRun));
  });

  test('no block is of a kind that nothing looks at', () => {
    const unknown = texts.flatMap(path =>
      blocksOf(readText(path)).filter(
        ({ language, note }) =>
          !['graphql', 'json', 'console', 'sh'].includes(language) && !isFile(note) && path !== 'src/README.md',
      ),
    );
    expect(unknown).toEqual([]);
  });
});

const isConsole = ({ language }: Block) => language === 'console';
const isFile = (note: string) => /^[\w./-]+\.\w+$/.test(note);

type Typed = { readonly command: string; readonly output: string };

/** Commands stand behind `$ `, and go on behind a backslash at a line's end. */
function commandsOf(body: string): Typed[] {
  return [...body.matchAll(/^\$ ((?:.*\\\n)*.*)\n((?:(?!\$ ).*\n)*)/gm)].map(([, command, output]) => ({
    command: command!,
    output: output!,
  }));
}

function matches(printed: string, shown: string): boolean {
  const pattern = shown
    .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(/^…\n/gm, '(?:.*\\n)*?')
    .replaceAll('…', '.*');
  return new RegExp(`^${pattern}$`).test(printed);
}

function writeNamed(folder: string, { note, body }: Block): void {
  if (!isFile(note)) return;
  mkdirSync(dirname(join(folder, note)), { recursive: true });
  writeFileSync(join(folder, note), body);
}

const hasCurl = spawnSync('curl', ['--version']).status === 0;

/** Whether this machine is without what a command needs; what the text shows is left alone then. */
function lacks(command: string): boolean {
  if (command.includes('curl ') && !hasCurl) return true;
  return command.includes(namedDatabase) && process.env.TEST_DATABASE_URL === undefined;
}

async function makeDatabase(text: string): Promise<{ address: string; drop: () => Promise<void> } | null> {
  const server = process.env.TEST_DATABASE_URL;
  if (server === undefined || !text.includes(namedDatabase)) return null;
  const client = new Client(server);
  await client.connect();
  const name = `backchannel_docs_${process.pid}_${Date.now().toString(36)}`;
  await client.query(`create database ${name}`);
  const address = new URL(server);
  address.pathname = `/${name}`;
  return {
    address: address.href,
    drop: async () => {
      await client.query(`drop database ${name} with (force)`);
      await client.end();
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise(done => server.once('listening', done));
  const { port } = server.address() as { port: number };
  await new Promise(done => server.close(done));
  return port;
}
