import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { AppError } from '../../src/base/errors.ts';
import { openBackup, readThrough, writeBackup } from '../../src/exchange/backup.ts';
import { type RecordRow, readRecords, recordTables } from '../../src/store/records.ts';
import { verifyStore } from '../../src/store/verify.ts';
import { type OpenStore, openAt, pglite, type Server, sqlite } from '../store/dialects.ts';
import { fillWithAll, gather, recordsOf } from '../support/backups.ts';
import { aClaim } from '../support/claims.ts';
import { aDataset } from '../support/datasets.ts';
import { dump, dumpDerived } from '../support/dump.ts';

/** How many changes of bytes are tried, and of rows: these are restored, which takes longer. */
const mutations = Number(process.env.TEST_BACKUP_MUTATIONS ?? 200);
const rowMutations = Math.ceil(mutations / 4);

let [folder, file, taken]: [string, string, Buffer] = ['', '', Buffer.alloc(0)];
let servers: { sqlite: Server; pglite: Server };
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backchannel-backup-'));
  file = join(folder, 'graph.backup');
  servers = { sqlite: await sqlite.start(), pglite: await pglite.start() };
  const store = await openAt(servers.sqlite);
  await fillWithAll(store);
  await backUp(store, file);
  await store.close();
  taken = readFileSync(file);
});
afterAll(async () => {
  await servers?.sqlite.stop();
  await servers?.pglite.stop();
  rmSync(folder, { recursive: true, force: true });
});

const backUp = ({ connection }: OpenStore, path: string) =>
  readRecords(connection, records => writeBackup(path, records, '0.0.0'));

async function restore(path: string, store: OpenStore): Promise<void> {
  const backup = await openBackup(path);
  try {
    await store.writer.restore(backup.records);
  } finally {
    await backup.close();
  }
}

describe('a backup', () => {
  test.each([
    ['sqlite', 'pglite'],
    ['pglite', 'sqlite'],
  ] as const)('of %s restores the same graph into %s, and a backup of that is the same', async (from, into) => {
    const [store, other] = [await openAt(servers[from]), await openAt(servers[into])];
    await fillWithAll(store);
    const [first, second] = [join(folder, 'first.backup'), join(folder, 'second.backup')];
    await backUp(store, first);
    await restore(first, other);
    expect(await dumpDerived(other.connection)).toEqual(await dumpDerived(store.connection));
    await backUp(other, second);
    expect(await contentOf(second)).toEqual(await contentOf(first));
    expect((await verifyStore(other.connection)).flatMap(({ faults }) => faults)).toEqual([]);
    for (const { close } of [store, other]) await close();
  });

  test('holds one moment, whatever is written meanwhile', async () => {
    const store = await openAt(servers.sqlite);
    const beside = await openAt(servers.sqlite, store.place);
    await store.writer.load(aDataset([aClaim({ name: 'before' })]));
    const path = join(folder, 'moment.backup');
    await readRecords(store.connection, async records => {
      await beside.writer.load(aDataset([aClaim({ name: 'meanwhile' })]));
      await writeBackup(path, records, '0.0.0');
    });
    const { change, claim } = await contentOf(path);
    expect([change.length, claim.length]).toEqual([1, 1]);
    for (const { close } of [store, beside]) await close();
  });

  test('replaces one of its name only when it is whole, and leaves nothing unfinished', async () => {
    const path = join(folder, 'kept.backup');
    writeFileSync(path, taken);
    const failing = { ...recordsOf(await contentOf(file)), rows: failingRows };
    await expect(writeBackup(path, failing, '0.0.0')).rejects.toThrow('the store went away');
    expect(readFileSync(path).equals(taken)).toBe(true);
    expect(readdirSync(folder).filter(name => name.includes('unfinished'))).toEqual([]);
  });

  test('is read by its owner alone', () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });
});

describe('a file that is no sound backup', () => {
  const refused: [string, (bytes: Buffer) => Buffer, RegExp][] = [
    ['is empty', () => Buffer.alloc(0), /is no backup of Backchannel: it is empty/],
    [
      'is another file',
      () => Buffer.from('SQLite format 3\0'.repeat(99)),
      /is no backup of Backchannel: it does not begin/,
    ],
    [
      'is of a later format',
      bytes => replaced(bytes, 'backchannel-backup 1 ', 'backchannel-backup 2 '),
      /has format 2 of backups/,
    ],
    [
      'has another first line',
      bytes => replaced(bytes, '"program":"0', '"program":"1'),
      /is damaged: its first line, at byte 21, is not as it was written/,
    ],
    [
      'is cut off in a part',
      bytes => bytes.subarray(0, bytes.length / 2),
      /is damaged: it ends at byte \d+, inside part \d+ \(\w+, rows 1 to \d+\), \d+ bytes before the end of that/,
    ],
    [
      'is cut off before its end',
      bytes => bytes.subarray(0, bytes.length - 10),
      /is damaged: it ends at byte \d+, inside the line after 8 parts/,
    ],
    [
      'has a bit flipped in a part',
      bytes => flipped(bytes, bytes.lastIndexOf('{"table":"claim"') + 500),
      /is damaged: part 6 \(claim, rows 1 to \d+\) is not as it was written/,
    ],
    [
      'goes on after its end',
      bytes => Buffer.concat([bytes, Buffer.from('x')]),
      /is damaged: it goes on after its end/,
    ],
    ['lacks a part', withoutPart, /is damaged: it has 7 parts where 8 were written/],
  ];
  test.each(refused)('%s, and what is wrong is said', async (_what, change, message) => {
    const path = join(folder, 'changed.backup');
    writeFileSync(path, change(Buffer.from(taken)));
    const opened = openBackup(path);
    await expect(opened).rejects.toThrow(message);
    await expect(opened).rejects.toMatchObject({ code: 'BAD_INPUT', place: path });
  });

  test('is not there', async () => {
    await expect(openBackup(join(folder, 'nowhere', 'x'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test(`is refused after any change of its bytes (${mutations} of them)`, async () => {
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
      { numRuns: mutations },
    );
  }, 600_000);

  test(`is restored sound, or not at all, after any change of its rows (${rowMutations} of them)`, async () => {
    const content = await contentOf(file);
    const path = join(folder, 'rows.backup');
    let store = await openAt(servers.sqlite);
    const empty = JSON.stringify(await dump(store.connection));
    await fc.assert(
      fc.asyncProperty(aChangeOfRows(content), async changed => {
        await writeBackup(path, recordsOf(changed), '0.0.0');
        const error = await restore(path, store).then(
          () => null,
          (thrown: unknown) => thrown,
        );
        if (error === null) {
          const checks = await verifyStore(store.connection);
          await store.close();
          store = await openAt(servers.sqlite);
          expect(checks.flatMap(({ name, faults }) => (name === 'change log' ? [] : faults))).toEqual([]);
          return;
        }
        expect(error).toBeInstanceOf(AppError);
        expect(JSON.stringify(await dump(store.connection)) === empty).toBe(true);
      }),
      { numRuns: rowMutations },
    );
    await store.close();
  }, 1_200_000);
});

async function contentOf(path: string) {
  const backup = await openBackup(path);
  try {
    await readThrough(backup);
    return await gather(backup.records);
  } finally {
    await backup.close();
  }
}

// biome-ignore lint/correctness/useYield: it fails before it gives anything
async function* failingRows(): AsyncGenerator<readonly RecordRow[]> {
  throw new Error('the store went away');
}

function replaced(bytes: Buffer, before: string, after: string): Buffer {
  return Buffer.from(bytes.toString('latin1').replace(before, after), 'latin1');
}

function flipped(bytes: Buffer, at: number): Buffer {
  bytes[at]! ^= 1;
  return bytes;
}

/** Takes the part of identity judgements away, with its line. */
function withoutPart(bytes: Buffer): Buffer {
  const lineStart = (table: string) => bytes.lastIndexOf('\n', bytes.indexOf(`{"table":"${table}"`) - 66) + 1;
  const startOf = (table: string) => bytes.indexOf(`{"table":"${table}"`) - 65;
  return lineStart('text') > 0
    ? Buffer.concat([bytes.subarray(0, startOf('identity_judgement')), bytes.subarray(startOf('text'))])
    : bytes;
}

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
