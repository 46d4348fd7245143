import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openBackup } from '../../../src/exchange/backup/read-backup.ts';
import { writeBackup } from '../../../src/exchange/backup/write-backup.ts';
import { type RecordRow, readRecords } from '../../../src/store/rows/records.ts';
import { verifyStore } from '../../../src/store/verify/verify.ts';
import { openAt, pglite, type Server, sqlite } from '../../store/dialects.ts';
import { backUp, contentOf, fillWithAll, recordsOf, restore } from '../../support/backups.ts';
import { aClaim } from '../../support/claims.ts';
import { aDataset } from '../../support/datasets.ts';
import { dumpDerived } from '../../support/dump.ts';

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
      /is damaged: it ends at byte \d+, inside the line after \d+ parts/,
    ],
    [
      'has a bit flipped in a part',
      bytes => flipped(bytes, bytes.lastIndexOf('{"table":"claim"') + 500),
      /is damaged: part 7 \(claim, rows 1 to \d+\) is not as it was written/,
    ],
    [
      'goes on after its end',
      bytes => Buffer.concat([bytes, Buffer.from('x')]),
      /is damaged: it goes on after its end/,
    ],
    ['lacks a part', withoutPart, /is damaged: it has (\d+) parts where \d+ were written/],
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
});

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
