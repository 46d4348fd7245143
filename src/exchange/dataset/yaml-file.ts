import { readFile, stat } from 'node:fs/promises';

import { countCodePoints } from '../../base/text.ts';

/** Why a file's text cannot be had, and where; lines and columns count from 1. */
export type FileFault = {
  readonly line: number;
  readonly column: number;
  readonly rule: 'file' | 'encoding';
  readonly message: string;
};

/** The text of a file as it is, or why there is none: a folder or a pipe of such a name, or another encoding than UTF-8. */
export async function readYamlFile(path: string): Promise<string | FileFault> {
  const first = { line: 1, column: 1 };
  let bytes: Buffer;
  try {
    const found = await stat(path);
    // a pipe would be waited for
    if (!found.isFile())
      return {
        ...first,
        rule: 'file',
        message: `is ${found.isDirectory() ? 'a folder' : 'no plain file'}; give it another name`,
      };
    bytes = await readFile(path);
  } catch (error) {
    const { code } = error as { code?: string };
    const why = code === 'ENOENT' ? 'is a link that leads nowhere' : `cannot be read: ${code ?? 'unknown reason'}`;
    return { ...first, rule: 'file', message: why };
  }
  const text = bytes.toString('utf8');
  const wrong = firstDifference(bytes, Buffer.from(text));
  if (wrong === null) return text;
  const before = bytes.subarray(0, wrong).toString('utf8');
  const line = before.split('\n').length;
  const column = countCodePoints(before.slice(before.lastIndexOf('\n') + 1)) + 1;
  return { line, column, rule: 'encoding', message: `is not UTF-8${encodingOf(bytes)}; save the file in UTF-8` };
}

/** What is no UTF-8 was read as another character, and so is written as other bytes. */
function firstDifference(bytes: Buffer, written: Buffer): number | null {
  if (bytes.equals(written)) return null;
  const place = bytes.findIndex((byte, index) => byte !== written[index]);
  return place < 0 ? bytes.length : place;
}

function encodingOf([first, second]: Buffer): string {
  const mark = ((first ?? 0) << 8) | (second ?? 0);
  return mark === 0xfffe || mark === 0xfeff ? ' but UTF-16, as its first two bytes say' : '';
}
