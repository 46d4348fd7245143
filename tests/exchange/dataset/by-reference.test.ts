import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';

import { readDataset } from '../../../src/exchange/dataset/read-dataset.ts';
import { formatFault } from '../../../src/exchange/dataset/source-files.ts';
import { verifyStore } from '../../../src/store/verify/verify.ts';
import { letAnybodyWrite, shippedDatasets, startApi } from '../../support/api.ts';
import { anEntry, theFiles, writeFolder } from '../../support/folders.ts';
import { proposal } from '../../support/mutations.ts';

const herald = 'documents/herald.yaml';

async function read(spoil: (files: ReturnType<typeof theFiles>) => void) {
  const files = theFiles();
  files[herald].document.versions = null;
  files[herald].statements[0].claims = [anEntry('line-open', { evidence: null })];
  spoil(files);
  const folder = writeFolder(files);
  const { dataset, faults } = await readDataset(folder);
  rmSync(folder, { recursive: true });
  return { dataset, faults: faults.map(formatFault) };
}

test('a document may be known by reference alone, and its claims rest on no words', async () => {
  const { dataset, faults } = await read(() => {});
  expect(faults).toEqual([]);
  const api = await startApi(dataset!, { authenticate: letAnybodyWrite });
  const { data, errors } = await api.ask(`{
    document(slug: "herald-spring") { versions { sha256 } claims { nodes { gist evidence { quotation } carriedEvidence { reason } corroboration { utterances { __typename } } } } }
    channel(slug: "border-hotline") { status(on: "2024-04-03") { state group } }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    document: { versions: [], claims: { nodes: [{ gist: 'The line is open.', evidence: [], carriedEvidence: [] }] } },
    channel: { status: { state: 'AGREED', group: 'WORKING' } },
  });
  const propose = 'mutation ($input: ProposeClaimsInput!) { proposeClaims(input: $input) { change { revision } } }';
  const refused = await api.ask(propose, { input: proposal({}) });
  expect(refused.errors).toMatchObject([
    { message: expect.stringContaining('known by reference alone'), extensions: { code: 'BAD_USER_INPUT' } },
  ]);
  expect((await verifyStore(api.store.connection)).flatMap(({ faults: found }) => found)).toEqual([]);
  await api.stop();
});

test('words cannot be quoted that stand in no version, and a version without evidence is not enough', async () => {
  const quoted = await read(files => {
    files[herald].statements[0].claims = [anEntry('line-open')];
  });
  expect(quoted.faults).toContainEqual(expect.stringContaining('has no version that words could stand in'));
  const unquoted = await read(files => {
    files[herald].document.versions = theFiles()[herald].document.versions;
  });
  expect(unquoted.faults).toEqual([expect.stringContaining('a claim needs evidence')]);
});

test('the second dataset that is shipped names what the first describes, and quotes nothing', async () => {
  const [first, second] = await shippedDatasets();
  const own = new Set(second!.entities.map(({ id }) => id));
  const described = new Set(first!.entities.map(({ id }) => id));
  expect(second!.about.id).toBe('moscow-washington');
  expect([...own].filter(id => described.has(id))).toEqual([]);
  expect(second!.claims.flatMap(({ evidence }) => evidence)).toEqual([]);
  expect(second!.claims.some(({ object }) => object === 'united-states')).toBe(true);
});
