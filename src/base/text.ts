import { hash } from 'node:crypto';

import { asSha256, type Sha256 } from './ids.ts';

/** SHA-256 of bytes, or of a string's UTF-8. */
export function sha256(data: string | Uint8Array): Sha256 {
  return asSha256(hash('sha256', data, 'hex'));
}

/** The text from `start`, `length` long, both counted in Unicode code points (W3C TextPositionSelector). */
export function sliceCodePoints(text: string, start: number, length: number): string {
  const from = codeUnitIndex(text, 0, start);
  return text.slice(from, codeUnitIndex(text, from, length));
}

/** The same for many slices of one text. */
export function slicer(text: string): (start: number, length: number) => string {
  // without surrogates, code points are counted as code units are
  if (!/[\ud800-\udfff]/.test(text)) return (start, length) => text.slice(start, start + length);
  return (start, length) => sliceCodePoints(text, start, length);
}

export function countCodePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu)?.length ?? 0;
}

/** A form for comparing names: no case, no accents, no punctuation, single spaces. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Where the text holds `quotation`, in code points; every occurrence. */
export function findCodePoints(text: string, quotation: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(quotation); at >= 0; at = text.indexOf(quotation, at + 1)) {
    found.push(countCodePoints(text.slice(0, at)));
  }
  return found;
}

function codeUnitIndex(text: string, from: number, codePoints: number): number {
  let index = from;
  for (let n = 0; n < codePoints && index < text.length; n++) {
    index += text.codePointAt(index)! > 0xffff ? 2 : 1;
  }
  return index;
}

/** As databases compare text that they keep in UTF-8; JavaScript compares UTF-16, in which surrogates come too early. */
export function compareCodePoints(a: string, b: string): number {
  const surrogates = /[\ud800-\udfff]/;
  if (surrogates.test(a) || surrogates.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : a > b ? 1 : 0;
}
