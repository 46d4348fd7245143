import { expect, test } from 'vitest';
import { asEntityId } from '../../../src/base/ids.ts';
import { sha256, sliceCodePoints } from '../../../src/base/text.ts';
import { findAll } from '../../../src/ingest/find-all.ts';
import { proposalsOf } from '../../../src/ingest/propose/drafting.ts';

const text =
  'A wave 🌊 came. Chilean sources told the Lima Post that Peru had suspended the hotline with Chile on Friday. “It is dead,” said Peruvian minister Ada Quispe.';
const findings = findAll(text, { title: '', publisher: null, published: '2031-05-14' });
const known = [
  { id: asEntityId('peru'), kind: 'state', names: ['Peru'], context: [], years: null },
  { id: asEntityId('chile'), kind: 'state', names: ['Chile'], context: [], years: null },
] as const;
const proposals = proposalsOf({ text, version: sha256(text), published: '2031-05-14', findings, known });

test('nodes that the graph has are used, and others proposed', () => {
  const { entities, claims } = proposals;
  expect(entities.map(({ kind, name }) => [kind, name])).toEqual([
    ['channel', expect.stringContaining('hotline')],
    ['organization', 'Lima Post'],
    ['unnamed-source', 'Chilean sources'],
  ]);
  expect(claims.filter(({ predicate }) => predicate === 'has-end').map(({ object }) => object)).toEqual(
    expect.arrayContaining(['peru', 'chile']),
  );
});

test('evidence is counted in code points, and has the digest of its words', () => {
  const status = proposals.claims.find(({ predicate }) => predicate === 'has-status')!;
  const [{ start, length, digest, quotation }] = status.evidence as [(typeof status.evidence)[0]];
  const words = sliceCodePoints(text, start, length);
  expect(words).toBe(text.slice(text.indexOf('Chilean'), text.indexOf(' “')));
  expect(digest).toBe(sha256(words));
  expect(quotation).toBeNull();
});

test('an outlet that was told something is a relay of that statement, and of no other', () => {
  const status = proposals.claims.find(({ predicate }) => predicate === 'has-status')!;
  expect(status.attribution).toMatchObject({
    speaker: 'chilean-sources',
    manner: 'paraphrased',
    relays: [{ actor: 'lima-post', role: 'outlet' }],
  });
});
