import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { readDataset, readDatasetOrThrow } from '../../src/exchange/dataset/read-dataset.ts';
import { formatFault } from '../../src/exchange/dataset/source-files.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { anEntry, type Files, theFiles, writeFolder } from '../support/folders.ts';

/** Two lines; one accord founded the first and governs both, and is suspended while the first is open. */
function filesWithAgreements(): Files {
  const files = theFiles();
  delete files['vocabulary.yaml'];
  files['entities/agreements.yaml'] = {
    entities: [
      {
        kind: 'agreement',
        id: 'river-accord',
        name: 'River accord',
        aliases: [{ name: 'Ford protocol' }],
        agreementKind: 'memorandum',
        signed: { edtf: '1972-05' },
        inForce: { edtf: '1972-06-01/..' },
      },
      {
        kind: 'agreement',
        id: 'later-protocol',
        name: 'Later protocol',
        agreementKind: 'protocol',
        signed: { edtf: '2001' },
      },
      { kind: 'event', id: 'accord-talks', name: 'Talks on the accord', eventKind: 'meeting' },
    ],
  };
  const claim = (name: string, subject: string, predicate: string, given: object) =>
    anEntry(name, { status: undefined, subject, predicate, ...given });
  files['documents/herald.yaml'].statements[0].claims = [
    anEntry('line-open', { valid: '2024-04-01/..' }),
    anEntry('accord-suspended', { subject: 'river-accord', status: 'suspended', valid: '2024-03-01/..' }),
    anEntry('accord-in-force', { subject: 'river-accord', status: 'in-force', valid: '1972-06-01/..' }),
    claim('accord-founds', 'river-accord', 'founds', { object: 'border-hotline' }),
    claim('accord-governs-one', 'river-accord', 'governs', { object: 'border-hotline' }),
    claim('accord-governs-other', 'river-accord', 'governs', { object: 'frontier-phone' }),
    claim('northland-party', 'northland', 'is-party-to', { object: 'river-accord' }),
    claim('southland-party', 'southland', 'is-party-to', { object: 'river-accord' }),
    claim('accord-signed', 'river-accord', 'signed-on', { date: '1972-05-26' }),
    claim('accord-signed-later', 'river-accord', 'signed-on', { date: '1972-06-01' }),
    claim('protocol-part', 'later-protocol', 'part-of', { object: 'river-accord' }),
    claim('talks-concerned', 'accord-talks', 'concerned', { object: 'river-accord' }),
  ];
  return files;
}

let api: TestApi;
beforeAll(async () => {
  const folder = writeFolder(filesWithAgreements());
  api = await startApi(await readDatasetOrThrow(folder), { indexBudget: 1e8 });
  rmSync(folder, { recursive: true, force: true });
});
afterAll(() => api?.stop());

describe('an agreement', () => {
  test('has a kind, dates, parties, lines, events and claims about its status', async () => {
    const { data, errors } = await api.ask(`{
      agreement(slug: "river-accord") {
        kind agreementKind signed { edtf } inForce { edtf bounds { latest end } }
        parties { nodes { slug } } founded { nodes { slug } } governed(orderBy: { field: NAME }) { nodes { slug } }
        events { nodes { slug } }
        statusClaims { nodes { value { ... on StatusValue { status } } } }
        disputes { nodes { type } }
      }
    }`);
    expect(errors).toBeUndefined();
    const slugs = (...named: string[]) => ({ nodes: named.map(slug => ({ slug })) });
    expect(data.agreement).toEqual({
      kind: 'AGREEMENT',
      agreementKind: 'MEMORANDUM',
      signed: { edtf: '1972-05' },
      inForce: { edtf: '1972-06-01/..', bounds: { latest: null, end: 'OPEN' } },
      parties: slugs('northland', 'southland'),
      founded: slugs('border-hotline'),
      governed: slugs('border-hotline', 'frontier-phone'),
      events: slugs('accord-talks'),
      statusClaims: { nodes: [{ value: { status: 'IN_FORCE' } }, { value: { status: 'SUSPENDED' } }] },
      disputes: { nodes: [{ type: 'DATE_CONFLICT' }] },
    });
  });

  test('is suspended apart from its line, whose status is its own', async () => {
    const { data } = await api.ask(`{
      channel(slug: "border-hotline") { status(on: "2024-04-02") { state status } agreements { nodes { slug } } }
      claims(filter: { status: SUSPENDED, subject: { kind: AGREEMENT } }) { nodes { slug } }
      suspended: channels(filter: { claims: { status: SUSPENDED } }) { nodes { slug } }
    }`);
    expect(data).toEqual({
      channel: { status: { state: 'AGREED', status: 'OPEN' }, agreements: { nodes: [{ slug: 'river-accord' }] } },
      claims: { nodes: [{ slug: 'herald-spring/accord-suspended' }] },
      suspended: { nodes: [] },
    });
  });

  test('is listed by date, found by name and joined by paths', async () => {
    const { data, errors } = await api.ask(`{
      agreements(orderBy: { field: DATE }) { totalCount nodes { slug } }
      signed: agreements(filter: { date: { from: "1990-01-01" } }) { nodes { slug } }
      search(query: "ford protocol", types: [AGREEMENT]) { nodes { __typename ... on Agreement { slug } } }
      paths(from: "frontier-phone", to: "northland", maxHops: 2) { paths { hops { to { slug } } } }
      vocabulary { terms(sort: AGREEMENT_KIND) { value } }
    }`);
    expect(errors).toBeUndefined();
    expect(data.agreements).toEqual({ totalCount: 2, nodes: [{ slug: 'river-accord' }, { slug: 'later-protocol' }] });
    expect(data.signed.nodes).toEqual([{ slug: 'later-protocol' }]);
    expect(data.search.nodes).toEqual([{ __typename: 'Agreement', slug: 'river-accord' }]);
    expect(data.paths.paths[0].hops.map(({ to }: { to: { slug: string } }) => to.slug)).toEqual([
      'river-accord',
      'northland',
    ]);
    expect(data.vocabulary.terms).toContainEqual({ value: 'TREATY' });
  });
});

test.each([
  ['{ agreementKind: [MEMORANDUM] }', ['river-accord']],
  ['{ not: { agreementKind: [MEMORANDUM] } }', ['later-protocol']],
  ['{ or: [{ agreementKind: [TREATY] }, { name: "ford", date: { to: "1980-01-01" } }] }', ['river-accord']],
  ['{ agreementKind: [] }', []],
])('agreements(filter: %s)', async (filter, slugs) => {
  const { data, errors } = await api.ask(`{
    agreements(filter: ${filter}) { nodes { slug } }
    entities(filter: { and: [{ kind: [AGREEMENT] }, ${filter}] }) { nodes { slug } }
  }`);
  expect(errors).toBeUndefined();
  const nodes = slugs.map(slug => ({ slug }));
  expect(data).toEqual({ agreements: { nodes }, entities: { nodes } });
});

test('a dataset may have kinds of agreement of its own, and no others', async () => {
  const files = filesWithAgreements();
  files['entities/agreements.yaml'].entities[0].agreementKind = 'handshake';
  const read = async () => {
    const folder = writeFolder(files);
    const { faults } = await readDataset(folder);
    rmSync(folder, { recursive: true, force: true });
    return faults.map(formatFault);
  };
  expect(await read()).toEqual([expect.stringContaining('agreement kind "handshake" is not in the vocabulary')]);
  files['vocabulary.yaml'] = { agreementKinds: [{ name: 'handshake', description: 'Hands were shaken.' }] };
  expect(await read()).toEqual([]);
});
