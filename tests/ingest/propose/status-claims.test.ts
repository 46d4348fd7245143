import { expect, test } from 'vitest';
import { findAll } from '../../../src/ingest/find-all.ts';

const claimsIn = (text: string) => {
  const { statuses } = findAll(text, { title: '', publisher: null, published: '2031-05-14' });
  return statuses.map(({ status, polarity, modality, validTime, speaker, evidence }) => {
    return {
      status,
      polarity,
      modality,
      validTime,
      speaker: speaker?.name ?? null,
      words: text.slice(evidence.start, evidence.end),
    };
  });
};

test.each([
  ['Peru has reopened its flood hotline to Chile.', { status: 'restored', validTime: '2031-05-14/..' }],
  ['Peru cut off the hotline with Chile in February 2016.', { status: 'severed', validTime: '2016-02/..' }],
  ['Peru suspended the hotline with Chile on Friday.', { status: 'suspended', validTime: '2031-05-09/..' }],
  ['Peru and Chile set up a hotline on May 2.', { status: 'open', validTime: '2031-05-02/..' }],
  ['Peru used the hotline with Chile on Monday.', { status: 'in-use', validTime: '2031-05-12' }],
  ['Chile has not answered calls on the hotline with Peru since April 7.', { status: 'unanswered' }],
  ['The hotline that Peru and Chile set up in May is not in use.', { status: 'moribund' }],
  ['The hotline between Peru and Chile is nonexistent.', { status: 'absent' }],
  [
    'The direct connection established between the ports of Peru and Chile has not been operating for months.',
    { status: 'moribund' },
  ],
  ['Peru tried to reach Chile through the hotline.', { status: 'unanswered' }],
  [
    'The hotline of the 1992 accord between Peru and Chile was suspended.',
    { status: 'suspended', validTime: '2031-05-14/..' },
  ],
  ['There is no hotline between Peru and Chile.', { status: 'absent' }],
])('%s', (text, claim) => {
  expect(claimsIn(text)).toEqual([
    expect.objectContaining({ ...claim, speaker: null, polarity: 'affirms', modality: 'asserted', words: text }),
  ]);
});

test.each([
  ['Peru proposed a hotline with Chile.', 'proposed'],
  ['Peru rejected a hotline with Chile.', 'declined'],
  ['Chile must set up a hotline with Bolivia, said Peruvian minister Ada Quispe.', 'proposed'],
])('%s: whoever means to bring it about, or not', (text, status) => {
  const speaker = text.startsWith('Peru') ? 'Peru' : 'Ada Quispe';
  expect(claimsIn(text)).toEqual([expect.objectContaining({ status, speaker })]);
});

test('what is to come is planned, and from its own day', () => {
  const [claim] = claimsIn('Peru will open a hotline to Chile, minister Ada Quispe said.');
  expect(claim).toMatchObject({ status: 'open', modality: 'planned', speaker: 'Ada Quispe' });
});

test.each([
  ['Peruvian and Chilean officials will meet in May to resume flood talks, minister Ada Quispe said.', 'restored'],
  ['The two sides committed to steps such as the resumption of flood talks between Peru and Chile.', 'restored'],
  ['Peru and Chile held talks. The next round would take place in June, minister Ada Quispe said.', 'in-use'],
])('%s: what is to come is planned, however it is put', (text, status) => {
  expect(claimsIn(text).at(-1)).toMatchObject({ status, modality: 'planned' });
});

test.each([
  'Peru urged Chile to restore the hotline between the two.',
  'Minister Ada Quispe called for the restoration of the hotline between Peru and Chile.',
])('%s: whoever wants a line back says neither that it is, nor proposes another', text => {
  expect(claimsIn(text)).toEqual([
    expect.objectContaining({ status: 'restored', modality: 'conditional', speaker: expect.any(String) }),
  ]);
});

test.each([
  ['Peruvian minister Ada Quispe asked Chile to set up a hotline.', 'proposed'],
  ['Peru submitted a request for a call with Chile.', 'proposed'],
  ['The hotline between Peru and Chile went dead.', 'severed'],
])('%s: asked for, or gone', (text, status) => {
  expect(claimsIn(text)).toEqual([expect.objectContaining({ status })]);
});

test('to tell somebody of a line is no use of it', () => {
  expect(claimsIn('Ada Quispe, a poet, told the Lima Post the hotline between Peru and Chile is blue.')).toEqual([]);
});

test('who is ready to hold talks, or holds that there may be some, has not held them', () => {
  const text = 'The ground is prepared for Peru and Chile to hold the next round of talks, Ada Quispe said.';
  expect(claimsIn(text)).toEqual([expect.objectContaining({ modality: 'planned', speaker: 'Ada Quispe' })]);
});

test('what a line is worth is no word on how it is', () => {
  expect(
    claimsIn('It is important to keep the hotline between Peru and Chile open, minister Ada Quispe said.'),
  ).toEqual([]);
});

test('the same of one line is claimed by each who says it', () => {
  const text =
    'Peru has reopened the hotline to Chile. Minister Ada Quispe said that Peru had reopened the hotline to Chile. Quispe said again that Peru reopened the hotline to Chile.';
  expect(claimsIn(text).map(({ status, speaker }) => [status, speaker])).toEqual([
    ['restored', null],
    ['restored', 'Ada Quispe'],
  ]);
});

test('what is denied is denied by whoever does', () => {
  const [claim] = claimsIn('The Flood Relief Ministry denied that there were any back channels with Chile.');
  expect(claim).toMatchObject({ status: 'in-use', polarity: 'denies', speaker: 'Flood Relief Ministry' });
});

test('who welcomes that a line was restored does not say that it was', () => {
  const [claim] = claimsIn('Minister Ada Quispe welcomed the resumption of the hotline between Peru and Chile.');
  expect(claim).toMatchObject({ status: 'restored', speaker: null });
});

test('channels that are listed share their verb', () => {
  const text = 'They welcomed the resumption of high-level talks between Peru and Chile, as well as the flood hotline.';
  expect(claimsIn(text).map(({ status }) => status)).toEqual(['restored', 'restored']);
});

test('what is only called something is not called up', () => {
  expect(claimsIn('Peru declined comment on the so-called "flood hotline" with Chile.')).toEqual([]);
});

test('a question tells no status', () => {
  expect(claimsIn('When did Peru cut the hotline to Chile?')).toEqual([]);
});

test('a statement about a channel of which no claim was made is listed', () => {
  const text = 'Ada Quispe, a poet, said the hotline between Peru and Chile was a lovely shade of blue.';
  const { statuses, unassigned } = findAll(text, { title: '', publisher: null, published: null });
  expect(statuses).toEqual([]);
  expect(unassigned.map(({ speaker }) => speaker?.name)).toEqual(['Ada Quispe']);
});

test('readiness for talks proposes them', () => {
  expect(claimsIn('Peru announced its readiness for unconditional talks with Chile.')).toEqual([
    expect.objectContaining({ status: 'proposed', speaker: 'Peru' }),
  ]);
});

test('what somebody does besides judging is not what he said', () => {
  const text = 'Peru condemned the raid, suspending the use of the hotline with Chile.';
  expect(claimsIn(text)).toEqual([expect.objectContaining({ status: 'suspended', speaker: null })]);
  expect(claimsIn('Peru said it was suspending the hotline with Chile.')).toEqual([
    expect.objectContaining({ status: 'suspended', speaker: 'Peru' }),
  ]);
});

test('to agree to do something is a deed, and to agree that something is so is said', () => {
  const spoken = (text: string) =>
    findAll(text, { title: '', publisher: null, published: '2031-05-14' }).statements.map(one => one.speaker?.name);
  expect(spoken('Peru agreed to resume talks with Chile.')).toEqual([]);
  expect(spoken('Ada Quispe agreed that talks with Chile were slow.')).toEqual(['Ada Quispe']);
});

test('a line that is kept open to talk is open, and who is open to talks proposes them', () => {
  expect(claimsIn('Peru and Chile have kept a diplomatic channel open to discuss herring.')).toEqual([
    expect.objectContaining({ status: 'open' }),
  ]);
  expect(claimsIn('Peru is open to talks with Chile.')).toEqual([expect.objectContaining({ status: 'proposed' })]);
});

test('there have been talks, and a hotline has worked', () => {
  expect(claimsIn('There have been indirect talks between Peru and Chile.')[0]).toMatchObject({ status: 'in-use' });
  expect(claimsIn('The hotline between Peru and Chile has worked.')[0]).toMatchObject({ status: 'in-use' });
});
