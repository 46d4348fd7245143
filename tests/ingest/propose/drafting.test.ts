import { expect, test } from 'vitest';
import { asEntityId } from '../../../src/base/ids.ts';
import { sha256, sliceCodePoints } from '../../../src/base/text.ts';
import { findAll } from '../../../src/ingest/find-all.ts';
import { proposalsOf } from '../../../src/ingest/propose/drafting.ts';

const known = [
  { id: asEntityId('peru'), kind: 'state', names: ['Peru'], context: [], years: null },
  { id: asEntityId('chile'), kind: 'state', names: ['Chile'], context: [], years: null },
] as const;

const published = '2031-05-14';
const proposed = (text: string) => {
  const findings = findAll(text, { title: '', publisher: null, published });
  return proposalsOf({ text, version: sha256(text), published, findings, known });
};

const text =
  'A wave 🌊 came. Chilean sources told the Lima Post that Peru had suspended the hotline with Chile on Friday. “It is dead,” said Peruvian minister Ada Quispe.';
const proposals = proposed(text);

/** Claims with a predicate, as who does what. */
const claimsWith = (predicate: string, of = proposals) =>
  of.claims
    .filter(claim => claim.predicate === predicate)
    .map(({ subject, object, value }) => [subject, object ?? value]);

test('nodes that the graph has are used, and others proposed', () => {
  expect(proposals.entities.map(({ kind, name }) => [kind, name])).toEqual([
    ['channel', expect.stringContaining('hotline')],
    ['unnamed-source', 'Chilean sources'],
    ['organization', 'Lima Post'],
    ['office', 'Minister, Peru'],
    ['person', 'Ada Quispe'],
  ]);
  expect(claimsWith('has-end').map(([, end]) => end)).toEqual(expect.arrayContaining(['peru', 'chile']));
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

test('a post that stands beside a name is proposed, with whose it is and the day it was seen', () => {
  expect(claimsWith('holds-office')).toEqual([['ada-quispe', 'minister-peru']]);
  expect(claimsWith('office-of')).toEqual([['minister-peru', 'peru']]);
  expect(proposals.claims.find(({ predicate }) => predicate === 'holds-office')!.validTime).toMatchObject({
    edtf: published,
  });
});

test('who speaks for a body speaks in his office', () => {
  const { claims } = proposed(
    'Peru’s defence ministry spokesman Luis Soto said on Monday that the hotline with Chile had been restored.',
  );
  const status = claims.find(({ predicate }) => predicate === 'has-status')!;
  expect(status.attribution).toMatchObject({ speaker: 'luis-soto', office: expect.stringMatching('spokesman') });
});

test('a call that nobody answered is an event over its line', () => {
  const told = proposed('Peru did not answer a call from Chile over the hotline between the two armies on Friday.');
  expect(told.entities.find(({ kind }) => kind === 'event')).toMatchObject({
    eventKind: 'call',
    date: { edtf: '2031-05-09' },
  });
  const answer = told.claims.find(({ predicate }) => predicate === 'answered')!;
  expect(answer).toMatchObject({ subject: 'peru', polarity: 'denies' });
  expect(claimsWith('placed-call', told)[0]![0]).toBe('chile');
  expect(claimsWith('went-over', told)).toHaveLength(1);
});

test('a third party passes on what one side has for the other', () => {
  const told = proposed('Peru had warned Chile via Ecuador that its patience was at an end, officials said.');
  expect(
    told.claims
      .filter(({ predicate }) => /sender|intermediary|recipient/.test(predicate))
      .map(({ predicate, object }) => [predicate, object]),
  ).toEqual([
    ['has-sender', 'peru'],
    ['has-intermediary', 'ecuador'],
    ['has-recipient', 'chile'],
  ]);
});

test('an agreement has its day, its parties and the line that it sets up', () => {
  const told = proposed(
    'Peru and Chile signed the Arica Communications Agreement on 3 May 2029. The Arica Communications Agreement set up a hotline between Peru and Chile.',
  );
  expect(claimsWith('signed-on', told)).toEqual([[expect.any(String), { kind: 'date', edtf: '2029-05-03' }]]);
  expect(
    claimsWith('is-party-to', told)
      .map(([party]) => party)
      .toSorted(),
  ).toEqual(['chile', 'peru']);
});

test('level and domain are those that the words tell, else left open', () => {
  const channelOf = (sentence: string) => proposed(sentence).entities.find(({ kind }) => kind === 'channel');
  expect(channelOf('Peru and Chile opened a naval hotline between their fleet commanders.')).toMatchObject({
    level: 'operational',
    domain: 'maritime',
  });
  expect(channelOf('Peru and Chile opened a hotline.')).toMatchObject({ level: 'unspecified', domain: 'unspecified' });
});

test('an article that tells of no channel has nothing proposed of it', () => {
  expect(proposed('Peruvian minister Ada Quispe opened a school on Friday.').claims).toEqual([]);
});
