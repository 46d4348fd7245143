/** From bytes to text, by an encoding that is told or certain: none is guessed. */

import { AppError } from '../../base/errors.ts';
import { refuseEndlessWords } from './endless-words.ts';

export type Encoding = {
  /** As the WHATWG Encoding Standard names it. */
  readonly name: string;
  readonly found: 'option' | 'byte order mark' | 'header' | 'page' | 'valid UTF-8';
};

type Named = { readonly option?: string; readonly header?: string; readonly page?: string };
type Decoded = { readonly text: string; readonly encoding: Encoding };

/** Leaves out the byte order mark. Throws BAD_INPUT where the encoding cannot be known, or is another than is told. */
export function decode(source: string, bytes: Uint8Array, named: Named = {}): Decoded {
  const mark = byteOrderMark(bytes);
  if (mark !== null) return decodeAs(source, bytes, { name: mark, found: 'byte order mark' });
  if (named.option !== undefined) return decodeAs(source, bytes, { name: named.option, found: 'option' });
  const utf8 = decodedOrNull(bytes, 'utf-8');
  const told = named.header ?? named.page;
  if (told !== undefined) {
    const encoding: Encoding = { name: told, found: named.header === undefined ? 'page' : 'header' };
    // no other encoding gives such bytes by chance, so one of the two is wrong
    if (utf8 !== null && !isAscii(bytes) && !isUtf8(told)) throw contradicted(source, encoding);
    return decodeAs(source, bytes, encoding);
  }
  if (utf8 !== null && !holdsEscapes(utf8)) return readable(source, utf8, { name: 'utf-8', found: 'valid UTF-8' });
  throw new AppError(
    'BAD_INPUT',
    `${source} is not UTF-8 and does not say what it is; pass its encoding, such as --encoding windows-1252`,
    { place: source },
  );
}

/** What an HTML page says in its first bytes, as browsers look for it; undefined: nothing. */
export function encodingInPage(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, prescanned)).toString('latin1');
  const name =
    /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1];
  // a page whose head can be read byte by byte is not in UTF-16, whatever it says (HTML, 13.2.3.2)
  return name !== undefined && /^utf-?16/i.test(name) ? 'utf-8' : name;
}

const prescanned = 4096;

function byteOrderMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : null;
}

function decodeAs(source: string, bytes: Uint8Array, { name, found }: Encoding): Decoded {
  const canonical = canonicalName(name);
  if (canonical === null)
    throw new AppError(
      'BAD_INPUT',
      `${source}: ${saidBy[found]} ${JSON.stringify(name)}, which is no encoding that can be read; pass one of the WHATWG standard, such as --encoding windows-1252`,
      { place: source },
    );
  const text = decodedOrNull(bytes, canonical);
  if (text === null)
    throw new AppError(
      'BAD_INPUT',
      `${source}: ${saidBy[found]} ${canonical}, but it holds bytes that are none of it; pass the right one with --encoding`,
      { place: source },
    );
  return readable(source, text, { name: canonical, found });
}

const saidBy: Readonly<Record<Encoding['found'], string>> = {
  option: '--encoding says',
  'byte order mark': 'its first bytes say',
  header: 'its server says',
  page: 'it says of itself',
  'valid UTF-8': 'it looks like',
};

function canonicalName(name: string): string | null {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}

function decodedOrNull(bytes: Uint8Array, name: string): string | null {
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const isUtf8 = (name: string): boolean => canonicalName(name) === 'utf-8';
const isAscii = (bytes: Uint8Array): boolean => bytes.every(byte => byte < 0x80);

/** Encodings of seven bits, such as ISO-2022-JP, switch their tables by this character. */
const holdsEscapes = (text: string): boolean => text.includes('\u001b');

/** What a text file does not hold: a zero byte, or many other control characters. */
function readable(source: string, text: string, encoding: Encoding): Decoded {
  const controls = text.match(/(?![\t\n\v\f\r\u0085])\p{Cc}/gu)?.length ?? 0;
  if (text.includes('\0') || controls > text.length / 500) {
    const meant = encoding.found === 'valid UTF-8' ? '; text in UTF-16 wants --encoding utf-16le' : '';
    throw new AppError(
      'BAD_INPUT',
      `${source} holds ${controls} control characters: it is no text${meant}; give a text, Markdown, HTML or PDF file, or JSON lines`,
      { place: source },
    );
  }
  refuseEndlessWords(source, text);
  return { text, encoding };
}

function contradicted(source: string, { name, found }: Encoding): AppError {
  return new AppError(
    'BAD_INPUT',
    `${source}: ${saidBy[found]} ${name}, but all of it is valid UTF-8; pass the right one, --encoding utf-8 or --encoding ${name}`,
    { place: source },
  );
}
