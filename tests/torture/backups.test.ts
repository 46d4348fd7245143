import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { AppError } from '../../src/base/errors.ts';
import { openBackup } from '../../src/exchange/backup/read-backup.ts';
import { writeBackup } from '../../src/exchange/backup/write-backup.ts';
import { type RecordRow, recordTables } from '../../src/store/rows/records.ts';
import { verifyStore } from '../../src/store/verify/verify.ts';
import { openAt, type Server, sqlite } from '../store/dialects.ts';
import { backUp, contentOf, fillWithAll, recordsOf, restore } from '../support/backups.ts';
import { dump } from '../support/dump.ts';
import { longest, times } from './form.ts';

const changesOfBytes = times(200, 10_000);
/** These are restored, or tried to be. */
const changesOfRows = times(40, 2_500);

let [folder, file, taken]: [string, string, Buffer] = ['', '', Buffer.alloc(0)];
let server: Server;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backchannel-backup-'));
  file = join(folder, 'graph.backup');
  server = await sqlite.start();
  const store = await openAt(server);
  await fillWithAll(store);
  await backUp(store, file);
  await store.close();
  taken = readFileSync(file);
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test(`a backup is refused after any change of its bytes (${changesOfBytes} of them)`, {
  timeout: longest,
}, async () => {
  const path = join(folder, 'mutated.backup');
  await fc.assert(
    fc.asyncProperty(aMutation(taken.length), async mutate => {
      const changed = mutate(taken);
      fc.pre(!changed.equals(taken));
      writeFileSync(path, changed);
      const error = await openBackup(path).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(AppError);
      expect(error).toMatchObject({ code: 'BAD_INPUT', message: expect.stringContaining(path) });
    }),
    { numRuns: changesOfBytes },
  );
});

test(`what is derived from a backup is sound, or nothing is restored, after any change of its rows (${changesOfRows} of them)`, {
  timeout: longest,
}, async () => {
  const content = await contentOf(file);
  const path = join(folder, 'rows.backup');
  let store = await openAt(server);
  const empty = JSON.stringify(await dump(store.connection));
  await fc.assert(
    fc.asyncProperty(aChangeOfRows(content), async changed => {
      await writeBackup(path, recordsOf(changed), '0.0.0');
      const error = await restore(path, store).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      if (error === null) {
        const filled = store;
        store = await openAt(server);
        const checks = await verifyStore(filled.connection).finally(filled.close);
        expect(checks.filter(({ name, faults }) => !ofRecords.includes(name) && faults.length > 0)).toEqual([]);
        return;
      }
      expect(error).toBeInstanceOf(AppError);
      expect(JSON.stringify(await dump(store.connection)) === empty).toBe(true);
    }),
    { numRuns: changesOfRows },
  );
  await store.close();
});

/** What compares records with each other: whoever writes some by hand can contradict the others. */
const ofRecords = [
  'vocabulary',
  'change log',
  'nodes',
  'judgements',
  'texts and evidence',
  'carried evidence',
  'reviews and withdrawals',
];

type Mutation = (bytes: Buffer) => Buffer;

function aMutation(length: number): fc.Arbitrary<Mutation> {
  const at = fc.nat(length - 1);
  const span = fc.tuple(at, fc.integer({ min: 1, max: 2_000 }));
  const splice = (bytes: Buffer, from: number, until: number, between: Uint8Array) =>
    Buffer.concat([bytes.subarray(0, from), between, bytes.subarray(until)]);
  return fc.oneof(
    fc.tuple(at, fc.nat(7)).map(
      ([place, bit]): Mutation =>
        bytes => {
          const copy = Buffer.from(bytes);
          copy[place]! ^= 1 << bit;
          return copy;
        },
    ),
    at.map(
      (place): Mutation =>
        bytes =>
          bytes.subarray(0, place),
    ),
    span.map(
      ([from, size]): Mutation =>
        bytes =>
          splice(bytes, from, from + size, Buffer.alloc(0)),
    ),
    fc.tuple(at, fc.uint8Array({ minLength: 1, maxLength: 200 })).map(
      ([from, added]): Mutation =>
        bytes =>
          splice(bytes, from, from, added),
    ),
    span.map(
      ([from, size]): Mutation =>
        bytes =>
          splice(bytes, from, from, bytes.subarray(from, from + size)),
    ),
    span.map(
      ([from, size]): Mutation =>
        bytes =>
          splice(bytes, from, from + size, Buffer.alloc(Math.min(size, bytes.length - from))),
    ),
    fc.tuple(at, fc.stringMatching(/^[0-9a-f"{}:, \n]{1,8}$/)).map(
      ([from, text]): Mutation =>
        bytes =>
          splice(bytes, from, from + text.length, Buffer.from(text)),
    ),
  );
}

type Content = Awaited<ReturnType<typeof contentOf>>;

/** Rows that somebody wrote by hand, with digests of the file that are right. */
function aChangeOfRows(content: Content): fc.Arbitrary<Content> {
  const cell = fc.oneof(
    fc.constantFrom<string | number | null>(
      null,
      '',
      '{}',
      '[]',
      'null',
      '{',
      0,
      -1,
      1,
      7,
      2 ** 31,
      2 ** 40,
      '\u0000',
      '2026-01-01T00:00:00.000Z',
    ),
    fc.string(),
    fc.integer(),
  );
  return fc
    .record({
      table: fc.constantFrom(...recordTables.filter(table => content[table].length > 0)),
      at: fc.nat(),
      column: fc.nat(),
      cell,
      kind: fc.constantFrom('cell', 'cell', 'cell', 'key', 'drop', 'repeat', 'empty'),
      word: fc.constantFrom('x', 'null', '0', '""', '[]', '"bo-tarn"'),
    })
    .map(({ table, at, column, cell: value, kind, word }) => {
      const rows = [...content[table]];
      const place = at % rows.length;
      const row = [...rows[place]!];
      if (kind === 'drop') rows.splice(place, 1);
      else if (kind === 'repeat') rows.push(row);
      else if (kind === 'empty') rows.splice(0);
      else if (kind === 'cell') {
        row[column % row.length] = value;
        rows[place] = row;
      } else
        rows[place] = row.map(old =>
          typeof old === 'string' && old.startsWith('{') ? changedBody(old, column, word) : old,
        );
      return { ...content, [table]: withDigests(table, rows) };
    });
}

/** One value of a JSON object is another. */
function changedBody(body: string, at: number, word: string): string {
  const parts = Object.entries(JSON.parse(body) as object).map(
    ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
  );
  const place = at % Math.max(1, parts.length);
  return `{${parts.map((part, index) => (index === place ? `${part.slice(0, part.indexOf(':'))}:${word}` : part)).join(',')}}`;
}

/** Whoever writes rows by hand can write their digests too. */
function withDigests(table: string, rows: RecordRow[]): RecordRow[] {
  if (table !== 'entity') return rows;
  return rows.map(row => [...row.slice(0, 4), createHash('sha256').update(String(row[5])).digest('hex'), row[5]!]);
}
