import fc from 'fast-check';
import { expect, test } from 'vitest';

import { claimIdPattern, fromGlobalId, slugPattern, toGlobalId } from '../../src/base/ids.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const key = fc.oneof(
  slug,
  fc.tuple(slug, slug).map(([document, name]) => `${document}/${name}`),
);

test('a global id gives back the type and key that it was made of', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z][A-Za-z]{0,12}$/), key, (type, name) => {
      expect(fromGlobalId(toGlobalId(type, name), 'id')).toEqual({ type, key: name });
    }),
  );
});

test('slugs and claim ids keep to their patterns', () => {
  for (const good of ['a', 'border-hotline', '4-ever']) expect(good).toMatch(slugPattern);
  for (const bad of ['', '-a', 'a-', 'a--b', 'A', 'a_b', 'a b', 'a/b', 'ä']) expect(bad).not.toMatch(slugPattern);
  expect('herald-spring/line-open').toMatch(claimIdPattern);
  for (const bad of ['herald', 'a/b/c', '/a', 'a/']) expect(bad).not.toMatch(claimIdPattern);
});

test.each([
  ['a slug', 'border-hotline'],
  ['nothing', ''],
  ['a number', '42'],
  ['a key without a type', Buffer.from('border-hotline').toString('base64url')],
  ['an unfit key', toGlobalId('Channel', 'Border Hotline')],
  ['padding that the API does not write', `${toGlobalId('Channel', 'a')}=`],
  ['bytes that are not text', Buffer.from([0xff, 0xfe]).toString('base64url')],
])('%s is refused as an id by name of its place', (_what, id) => {
  expect(() => fromGlobalId(id, 'channel.id')).toThrow(
    expect.objectContaining({
      code: 'BAD_INPUT',
      place: 'channel.id',
      message: expect.stringContaining('channel.id: '),
    }),
  );
});

test('a long id is cut short in the message', () => {
  expect(() => fromGlobalId('x'.repeat(10_000), 'id')).toThrow(/^.{1,200}$/);
});
