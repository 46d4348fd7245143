import { digestOf } from './marks.ts';
import type { ShownDocument } from './shown-document.ts';

/** A file that is one of the versions, as it is or with what editors and downloads write otherwise. */
export type OwnText = {
  readonly sha256: string;
  /** As the version has it. */
  readonly text: string;
  /** How the file differs from it, in words; empty where it does not. */
  readonly differences: readonly string[];
};

type Versions = Pick<ShownDocument['versions'][number], 'sha256'>[];

/** Null where it is none of them. */
export async function findVersion(written: string, versions: Readonly<Versions>): Promise<OwnText | null> {
  const known = new Set(versions.map(({ sha256 }) => sha256));
  for (const text of writings(written)) {
    const sha256 = await digestOf(new TextEncoder().encode(text).buffer);
    if (sha256 !== null && known.has(sha256)) return { sha256, text, differences: differences(written, text) };
  }
  return null;
}

const byteOrderMark = '\u{feff}';

/** The text as it is, then with other line breaks, with and without final ones and a byte order mark. */
function writings(written: string): ReadonlySet<string> {
  const lines = written.replace(byteOrderMark, '').replaceAll(/\r\n?/g, '\n');
  const body = lines.replace(/\n+$/, '');
  const others = [lines, body, `${body}\n`].flatMap(text => [text, text.replaceAll('\n', '\r\n')]);
  return new Set([written, ...others, ...others.map(text => byteOrderMark + text)]);
}

function differences(written: string, version: string): string[] {
  const compared = [
    [hasMark, 'begins with a byte order mark', 'has no byte order mark at its beginning'],
    [hasCarriageReturns, 'has line breaks of Windows (CRLF)', 'has line breaks of Unix (LF)'],
    [endsInBreak, 'ends in a line break', 'has no line break at its end'],
  ] as const;
  return compared.flatMap(([has, here, missing]) =>
    has(written) === has(version) ? [] : has(written) ? here : missing,
  );
}

const hasMark = (text: string) => text.startsWith(byteOrderMark);
const hasCarriageReturns = (text: string) => text.includes('\r');
const endsInBreak = (text: string) => /[\r\n]$/.test(text);
