import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { sha256 } from '../../../src/base/text.ts';
import { readTexts, selectWords } from '../../../src/exchange/dataset/dataset-texts.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backchannel-texts-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('words are selected by code points, with their digest', () => {
  expect(selectWords('📞 The line rang.', 'line')).toEqual({ at: 6, length: 4, digest: sha256('line') });
});

test('words that stand nowhere, or more than once, select nothing', () => {
  expect(() => selectWords('The line rang.', 'bell')).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }));
  expect(() => selectWords('ring ring', 'ring')).toThrow(/2 times in the text, at 0, 5/);
});

test('a text is read as it is, byte-order mark and line ends too', async () => {
  const path = join(folder, 'marked.txt');
  writeFileSync(path, '\ufeffThe line\r\nrang.\r\n');
  const [held] = await readTexts([path]);
  expect(held).toEqual({ path, text: '\ufeffThe line\r\nrang.\r\n', sha256: sha256('\ufeffThe line\r\nrang.\r\n') });
});

test('a folder gives its files in the order of their names, and no folders inside it', async () => {
  const texts = join(folder, 'texts');
  mkdirSync(join(texts, 'inner'), { recursive: true });
  for (const name of ['b.txt', 'a.txt', 'inner/c.txt']) writeFileSync(join(texts, name), name);
  expect((await readTexts([texts])).map(({ text }) => text)).toEqual(['a.txt', 'b.txt']);
});

test('what is not there is not found, and what is no UTF-8 is refused', async () => {
  await expect(readTexts([join(folder, 'missing.txt')])).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const path = join(folder, 'latin.txt');
  writeFileSync(path, Buffer.from([0x4c, 0xef, 0x6e, 0x65]));
  await expect(readTexts([path])).rejects.toMatchObject({ code: 'BAD_INPUT' });
});
