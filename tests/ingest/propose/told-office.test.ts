import { expect, test } from 'vitest';
import { toldOffice } from '../../../src/ingest/propose/told-office.ts';
import type { Person } from '../../../src/ingest/resolve/actors.ts';

const holding = (role: string, affiliation: string | null, told: Partial<Person['office']> = {}): Person => ({
  name: 'Ada Berg',
  aliases: [],
  role,
  affiliation,
  office: { start: 0, end: 8, isRank: false, isAffiliationTold: affiliation !== null, ...told },
  mentions: [],
});

test.each([
  ['defence ministry spokeswoman', 'defence ministry', 'Defence ministry spokeswoman', 'spokesperson'],
  ['president', 'Norvik', 'President, Norvik', 'head-of-state-or-government'],
  ['Prime Minister of Norvik', 'Norvik', 'Prime Minister of Norvik', 'head-of-state-or-government'],
  ['Secretary of State', 'Norvik', 'Secretary of State, Norvik', 'minister'],
  ['special envoy', null, 'Special envoy', 'envoy'],
  ['commander of the Northern Fleet', 'Northern Fleet', 'Commander of the Northern Fleet', 'commander'],
])('%s for %s is the post %s', (role, affiliation, name, kind) => {
  expect(toldOffice(holding(role, affiliation))).toEqual({ name, kind, affiliation, isFormer: false });
});

test('a former post was held before, and one that is held goes first', () => {
  expect(toldOffice(holding('former ambassador', 'Norvik'))).toMatchObject({ isFormer: true, kind: 'diplomat' });
  expect(toldOffice(holding('former minister; spokesman', null))).toMatchObject({
    kind: 'spokesperson',
    isFormer: false,
  });
});

test('whom a post is held for is left out where the text only makes it likely', () => {
  expect(toldOffice(holding('president', 'Norvik', { isAffiliationTold: false }))).toMatchObject({
    name: 'President',
    affiliation: null,
  });
});

test('ranks, and what somebody is by fate, are no posts', () => {
  expect(toldOffice(holding('Colonel', 'Norvik', { isRank: true }))).toBeNull();
  expect(toldOffice(holding('prisoner', 'Norvik'))).toBeNull();
});
