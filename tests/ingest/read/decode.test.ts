import { expect, test } from 'vitest';

import { decode, encodingInPage } from '../../../src/ingest/read/decode.ts';

const utf8 = Buffer.from('Die Brücke über den Fluß ist offen.');
const latin1 = Buffer.from('Die Brücke über den Fluß ist offen.', 'latin1');

test('valid UTF-8 is read as such', () => {
  expect(decode('a.txt', utf8)).toEqual({
    text: 'Die Brücke über den Fluß ist offen.',
    encoding: { name: 'utf-8', found: 'valid UTF-8' },
  });
});

test.each([
  ['utf-8', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8])],
  ['utf-16le', Buffer.from('\ufeffDie Brücke über den Fluß ist offen.', 'utf16le')],
  ['utf-16be', Buffer.from('\ufeffDie Brücke über den Fluß ist offen.', 'utf16le').swap16()],
])('a byte order mark tells %s, and is no part of the text', (name, bytes) => {
  const { text, encoding } = decode('a.txt', bytes, { option: 'windows-1252' });
  expect(text).toBe('Die Brücke über den Fluß ist offen.');
  expect(encoding).toEqual({ name, found: 'byte order mark' });
});

test('what is told is taken: by who gives the file before the server, by the server before the page', () => {
  const told = { option: 'latin1', header: 'koi8-r', page: 'utf-8' };
  expect(decode('a.txt', latin1, told)).toMatchObject({
    text: 'Die Brücke über den Fluß ist offen.',
    encoding: { name: 'windows-1252', found: 'option' },
  });
  expect(decode('a.txt', latin1, { header: 'iso-8859-1', page: 'utf-8' }).encoding.found).toBe('header');
  expect(decode('a.txt', latin1, { page: 'iso-8859-1' }).encoding.found).toBe('page');
});

test('an encoding that cannot be known is asked for, and not guessed', () => {
  expect(() => decode('a.txt', latin1)).toThrow(
    'a.txt is not UTF-8 and does not say what it is; pass its encoding, such as --encoding windows-1252',
  );
  const shifted = Buffer.from('\u001b$B%[%C%H%i%$%s\u001b(B');
  expect(() => decode('a.txt', shifted)).toThrow('pass its encoding');
});

test('bytes that are none of the encoding that is told are a fault', () => {
  expect(() => decode('a.html', latin1, { page: 'utf-8' })).toThrow(
    'a.html: it says of itself utf-8, but it holds bytes that are none of it',
  );
});

test('a page that says another encoding than it can only be in is a fault', () => {
  expect(() => decode('a.html', utf8, { header: 'iso-8859-1' })).toThrow(
    'a.html: its server says iso-8859-1, but all of it is valid UTF-8; pass the right one, --encoding utf-8 or',
  );
  // plain ASCII is the same in both
  expect(decode('a.html', Buffer.from('open'), { header: 'iso-8859-1' }).text).toBe('open');
});

test('an encoding that there is none of is a fault that quotes it', () => {
  expect(() => decode('a.txt', utf8, { option: 'utf-9' })).toThrow('--encoding says "utf-9", which is no encoding');
});

test('what is no text is refused', () => {
  expect(() => decode('a.txt', Buffer.from('open\0line'))).toThrow('a.txt holds 1 control characters: it is no text');
  expect(() => decode('a.txt', Buffer.from('open line', 'utf16le'))).toThrow('--encoding utf-16le');
  expect(decode('a.txt', Buffer.from('open line', 'utf16le'), { option: 'utf-16le' }).text).toBe('open line');
});

test.each([
  ['<!doctype html><meta charset="windows-1251"><p>x', 'windows-1251'],
  ["<html><head><META http-equiv=Content-Type content='text/html; charset=ISO-8859-2'>", 'ISO-8859-2'],
  ['<?xml version="1.0" encoding="koi8-r"?><html>', 'koi8-r'],
  ['<meta charset=utf-16>', 'utf-8'],
  ['<p>charset=koi8-r</p>', undefined],
])('what a page says of itself is found in its head: %s', (page, name) => {
  expect(encodingInPage(Buffer.from(page))).toBe(name);
});
