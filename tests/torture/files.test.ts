import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';

import { connectSqlite } from '../../src/store/sqlite/connect.ts';
import { adminToken, inFolder, run, serve } from '../support/command.ts';
import { type Dump, dump } from '../support/dump.ts';
import { canFailFiles, type FileFault, failingFiles } from '../support/failing-files.ts';
import { isLong, longest, times } from './form.ts';

const healsWithin = 10_000;

/** The Nth operation of each round: every one of the first 200 in the long form. */
const operations = Array.from({ length: times(5, 200) }, (_, index) => (isLong ? index + 1 : 1 + index ** 3));

const faultOf = (round: number): FileFault => ({
  error: round % 2 === 0 ? 'EIO' : 'ENOSPC',
  lasting: round % 4 > 1,
  reads: round % 8 === 0,
});

async function dumpOf(path: string): Promise<Dump> {
  const connection = await connectSqlite(path);
  const dumped = await dump(connection);
  await connection.db.destroy();
  return dumped;
}

function expectSound(path: string) {
  const database = new DatabaseSync(path, { readOnly: true });
  expect(database.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  expect(database.prepare('pragma foreign_key_check').all()).toEqual([]);
  database.close();
}

const sentence = 'The line rang at dawn. ';

/** What a curator writes in a round: a document with its text, a hundred claims in it, and a review of them all. */
function writesOf(round: number): readonly { readonly mutation: string; readonly input: object }[] {
  const slug = `notice-${round}`;
  const numbers = Array.from({ length: 100 }, (_, index) => index);
  const document = { title: `Notice ${round}`, publisher: 'us-department-of-defense', language: 'en', rights: 'FULL' };
  const claims = numbers.map(number => ({
    name: `claim-${number}`,
    subject: 'united-states',
    predicate: 'COMMUNICATES_WITH',
    content: { object: 'russia' },
    assertedAt: '2017-04-07',
    gist: `Notice ${round} says ${number}. ${'A word. '.repeat(50)}`,
    evidence: [{ start: number * sentence.length, quotation: 'The line rang' }],
  }));
  const reviews = numbers.map(number => ({ claim: `${slug}/claim-${number}`, decision: 'ACCEPT', reason: 'It does.' }));
  return [
    { mutation: 'addDocument', input: { slug, document, version: { text: sentence.repeat(3_000) } } },
    { mutation: 'reviewDocument', input: { document: slug, decision: 'ACCEPT', reason: 'It is what it says.' } },
    { mutation: 'proposeClaims', input: { document: slug, claims } },
    { mutation: 'reviewClaims', input: { reviews } },
  ].map(({ mutation, input }) => ({ mutation, input: { ...input, clientMutationId: `${mutation}-${round}` } }));
}

/** One server's share of the rounds: what it holds is compared whole before and after each. */
const roundsPerServer = 20;
const shares = Array.from({ length: Math.ceil(operations.length / roundsPerServer) }, (_, share) =>
  [...operations.entries()].slice(share * roundsPerServer, (share + 1) * roundsPerServer),
);

/** Gives how many writes were refused. */
async function writeWhileFilesFail(folder: string, rounds: readonly (readonly [number, number])[]): Promise<number> {
  const DATABASE_URL = join(folder, 'graph.sqlite');
  const files = failingFiles('graph.sqlite', folder);
  const server = await serve({ DATABASE_URL, ...files.environment, LOG_LEVEL: 'silent' });
  try {
    const token = await adminToken(DATABASE_URL);
    const ask = async (query: string, variables: object = {}) => {
      const response = await fetch(server.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as { data: unknown; errors?: { extensions: unknown }[] };
      return { status: response.status, data, errors };
    };
    let refused = 0;
    for (const [round, operation] of rounds)
      for (const { mutation, input } of writesOf(round)) {
        const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
        const query = `mutation ($input: ${type}) { ${mutation}(input: $input) { change { revision } } }`;
        const before = await dumpOf(DATABASE_URL);
        files.failAt(operation, faultOf(round));
        const answer = await ask(query, { input });
        const failures = files.heal();
        const began = performance.now();
        if (answer.errors) {
          refused += 1;
          expect(failures, JSON.stringify(answer.errors)).toBeGreaterThan(0);
          expect(answer, JSON.stringify(answer.errors)).toMatchObject({
            status: 503,
            errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }],
          });
          const after = await dumpOf(DATABASE_URL);
          for (const table of Object.keys(before)) expect([table, after[table]]).toEqual([table, before[table]]);
        }
        const again = await ask(query, { input });
        expect(again, JSON.stringify(again.errors)).toMatchObject({
          status: 200,
          data: { [mutation]: { change: { revision: expect.any(Number) } } },
        });
        const { data } = await ask('{ graph { revision claimCount } }');
        expect(data).toMatchObject({ graph: { revision: expect.any(Number) } });
        expect(performance.now() - began).toBeLessThan(healsWithin);
      }
    server.process.kill('SIGTERM');
    expect((await server.finished).code).toBe(0);
    expectSound(DATABASE_URL);
    return refused;
  } finally {
    server.process.kill('SIGKILL');
    files.close();
  }
}

test.skipIf(!canFailFiles)(
  'a file operation of a server that fails: nothing is half written, the server lives, and the same write is done once the disk is well [needs a C compiler]',
  { timeout: longest },
  async () => {
    let refused = 0;
    for (const rounds of shares) refused += await inFolder(folder => writeWhileFilesFail(folder, rounds));
    expect(refused).toBeGreaterThan(operations.length / 2);
  },
);

test.skipIf(!canFailFiles)(
  'a file operation of a command that fails: the command says what to look at, and leaves what was there [needs a C compiler]',
  { timeout: longest },
  () =>
    inFolder(async folder => {
      const DATABASE_URL = join(folder, 'graph.sqlite');
      const file = join(folder, 'graph.sqlite.backup');
      const files = failingFiles('graph.sqlite', folder);
      const settings = { DATABASE_URL, ...files.environment };
      await run(['load', 'data'], settings);
      await run(['backup', file], settings);
      const changed = join(folder, 'changed');
      cpSync('data', changed, { recursive: true });
      const people = join(changed, 'entities', 'people.yaml');
      writeFileSync(people, readFileSync(people, 'utf8').replaceAll('summary: ', 'summary: To be read again. '));
      let [loaded, other] = ['data', changed];
      let refused = 0;
      const fails = async (command: string[], operation: number, round: number) => {
        const [before, taken] = [await dumpOf(DATABASE_URL), readFileSync(file)];
        files.failAt(operation, { ...faultOf(round), reads: false });
        const { code, stderr } = await run(command, settings);
        const failures = files.heal();
        if (code === 0) return false;
        refused += 1;
        expect(failures).toBeGreaterThan(0);
        expect(stderr).toMatch(/^backchannel: [^\n]*(disk|graph\.sqlite)[^\n]*\n$/);
        const after = await dumpOf(DATABASE_URL);
        for (const table of Object.keys(before)) expect([table, after[table]]).toEqual([table, before[table]]);
        expect(readFileSync(file).equals(taken)).toBe(true);
        expect(readdirSync(folder).filter(name => name.endsWith('.unfinished'))).toEqual([]);
        return true;
      };
      for (const [round, operation] of operations.entries()) {
        if (!(await fails(['load', other], operation, round))) [loaded, other] = [other, loaded];
        await fails(['backup', file], operation, round);
      }
      // a load and a backup have fewer operations than are tried
      expect(refused).toBeGreaterThan(operations.length / 4);
      const { code } = await run(['load', other], settings);
      expect(code).toBe(0);
      files.close();
      expectSound(DATABASE_URL);
    }),
);
