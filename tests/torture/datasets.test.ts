import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { readDataset } from '../../src/exchange/dataset/read-dataset.ts';
import { formatFault } from '../../src/exchange/dataset/source-files.ts';
import { theFiles, writeFolder } from '../support/folders.ts';
import { longest, times } from './form.ts';

let folder: string;
const contents = new Map<string, Buffer>();
beforeAll(() => {
  const files = theFiles();
  folder = writeFolder(files);
  for (const name of Object.keys(files)) contents.set(name, readFileSync(join(folder, name)));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pieces = [
  '',
  '\t',
  ': ',
  '- ',
  '\n',
  '"',
  '&a ',
  '*a',
  '!!js/function ',
  '{',
  ']',
  '|',
  '>',
  '%YAML 9',
  '---\n',
  '\u0000',
  '2024-13-45',
  '~',
  'null',
  '<<: ',
];

/** A file of a dataset with bytes that were flipped, cut out, doubled or put in. */
const mutation = fc.record({
  file: fc.nat(),
  edits: fc.array(
    fc.record({
      at: fc.nat(),
      length: fc.constantFrom(0, 0, 1, 1, 2, 7, 40, 400),
      put: fc.oneof(
        fc.constantFrom(...pieces).map(text => Buffer.from(text)),
        fc.uint8Array({ maxLength: 4 }).map(bytes => Buffer.from(bytes)),
      ),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

test('a dataset that was damaged is read whole, or every fault is told with its place', {
  timeout: longest,
}, async () => {
  const names = [...contents.keys()];
  let faulty = 0;
  await fc.assert(
    fc.asyncProperty(mutation, async ({ file, edits }) => {
      const name = names[file % names.length]!;
      const whole = contents.get(name)!;
      const damaged = edits.reduce((bytes, { at, length, put }) => {
        const place = at % (bytes.length + 1);
        return Buffer.concat([bytes.subarray(0, place), put, bytes.subarray(place + length)]);
      }, whole);
      writeFileSync(join(folder, name), damaged);
      try {
        const { dataset, faults } = await readDataset(folder);
        expect(dataset === null).toBe(faults.length > 0);
        for (const fault of faults) expect(formatFault(fault)).toMatch(/^\S+:\d+:\d+ [a-z-]+: /);
        if (faults.length > 0) faulty += 1;
      } finally {
        writeFileSync(join(folder, name), whole);
      }
    }),
    { numRuns: times(150, 10_000), endOnFailure: true },
  );
  expect(faulty).toBeGreaterThan(times(100, 3_000));
});
