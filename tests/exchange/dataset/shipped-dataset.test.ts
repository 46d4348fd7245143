/** What holds for the articles that are shipped, beyond what every dataset must keep to. */
import { describe, expect, test } from 'vitest';

import { readDatasetOrThrow } from '../../../src/exchange/dataset/read-dataset.ts';
import { printedQuotationOf } from '../../../src/model/claim.ts';
import type { ClaimDraft } from '../../../src/model/draft.ts';

const { claims, entities, identityJudgements } = await readDatasetOrThrow('data');
const corrected = new Set(claims.map(({ supersedes }) => supersedes));
const standing = claims.filter(({ id, withdrawal }) => withdrawal === null && !corrected.has(id));
const kindOf = new Map(entities.map(({ id, kind }) => [id, kind]));
const memberships = standing.filter(
  ({ predicate, subject }) => predicate === 'part-of' && kindOf.get(subject) === 'channel',
);

const claimOf = (slug: string): ClaimDraft => standing.find(({ id }) => id === slug)!;

describe('lines and families', () => {
  test('a line belongs to its family from some day on, and is not said to leave it', () => {
    expect(memberships.length).toBeGreaterThan(5);
    expect(memberships.filter(({ validTime }) => !validTime?.edtf.endsWith('/..'))).toEqual([]);
  });

  test('a family is one article’s, and those of several articles are one by a judgement alone', () => {
    const documents = new Map<string, Set<string>>();
    for (const { object, document } of memberships)
      documents.set(object!, (documents.get(object!) ?? new Set()).add(document));
    expect([...documents.values()].filter(({ size }) => size !== 1)).toEqual([]);
    const joined = identityJudgements.filter(
      ({ left, verdict }) => left === 'us-russia-syria-links' && verdict === 'same',
    );
    expect(joined.map(({ right }) => right).sort()).toEqual([
      'coalition-russia-telephone-lines-2017',
      'us-russia-lines-2024',
    ]);
  });
});

test('that there is no such contact is a status, and no denial', () => {
  expect(standing.filter(({ predicate, polarity }) => predicate === 'has-status' && polarity === 'denies')).toEqual([]);
  const absent = standing.filter(({ value }) => value?.kind === 'status' && value.status === 'absent');
  expect(absent.length).toBe(8);
});

describe('whom words are credited to', () => {
  test('words come through an outlet only where the article credits them to it', () => {
    const relayed = standing.filter(({ attribution }) => attribution.relays.length > 0);
    const through = new Set(
      relayed.map(({ document, attribution }) => `${document} ${attribution.relays.map(({ actor }) => actor)}`),
    );
    expect([...through].sort()).toEqual([
      'business-standard-2017-09 washington-post',
      'world-tribune-2015-09 defense-one',
    ]);
    const ofLavrov = relayed.filter(({ attribution }) => attribution.speaker === 'sergei-lavrov');
    expect(ofLavrov.map(({ id }) => id)).toEqual(['world-tribune-2015-09/lavrov-warned']);
  });

  test('a heading is its outlet’s own words', () => {
    for (const slug of ['rt-2017-09-21/headline-vow-2', 'turkiye-today-2024-12-03/pentagon-in-contact-2'])
      expect(claimOf(slug).attribution).toMatchObject({ speaker: null, manner: 'own-voice' });
  });

  test('who is named only by role speaks under the name that the article gives him next', () => {
    const speakers = new Set(standing.map(({ attribution }) => attribution.speaker));
    for (const role of ['coalition-official-2017', 'war-monitor-2024', 'centcom']) expect(speakers).not.toContain(role);
  });

  test('a former official speaks for nobody', () => {
    const ofStavridis = standing.filter(({ attribution }) => attribution.speaker === 'james-stavridis');
    expect(ofStavridis.length).toBeGreaterThan(5);
    for (const { attribution } of ofStavridis)
      expect(attribution).toMatchObject({ office: null, organization: null, party: null });
  });
});

test('the briefing of 2024 lies between what it speaks of and the article', () => {
  expect(claimOf('turkiye-today-2024-12-03/briefing-day-2').value).toEqual({
    kind: 'date',
    edtf: '[2024-11-30..2024-12-02]',
  });
});

test.each([
  ['turkiye-today-2024-12-03', 2],
  ['rt-2017-09-21', 4],
  ['business-standard-2017-09', 11],
  ['the-hill-2015-09-29', 5],
  ['world-tribune-2015-09', 11],
])('each of the quotations that %s prints counts once: %i', (document, count) => {
  const spans = standing
    .filter(claim => claim.document === document)
    .flatMap(({ evidence }) => evidence.map(printedQuotationOf))
    .filter(printed => printed !== null)
    .map(({ start, length }) => [start, start + length] as const);
  const distinct = [...new Map(spans.map(span => [String(span), span])).values()].sort(([a], [b]) => a - b);
  expect(distinct).toHaveLength(count);
  for (const [index, [start]] of distinct.slice(1).entries()) expect(start).toBeGreaterThan(distinct[index]![1]);
});
