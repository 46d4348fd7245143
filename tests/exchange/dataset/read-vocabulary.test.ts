import { rmSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';

import { readDataset } from '../../../src/exchange/dataset/read-dataset.ts';
import { shippedVocabulary } from '../../../src/exchange/dataset/shipped-vocabulary.ts';
import { formatFault } from '../../../src/exchange/dataset/source-files.ts';
import { type Files, placeOf, theFiles, writeFolder } from '../../support/folders.ts';
import { filesWithOwnTerms } from '../../support/own-terms.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function read(files: Files) {
  const folder = writeFolder(files);
  folders.push(folder);
  const { dataset, faults } = await readDataset(folder);
  return { vocabulary: dataset?.vocabulary, faults: faults.map(formatFault), name: dataset?.about.id };
}

const file = 'vocabulary.yaml';

describe('a dataset has the terms that are shipped', () => {
  test('where it says nothing of the vocabulary', async () => {
    const { vocabulary, faults } = await read({ ...theFiles(), [file]: null });
    expect(faults).toEqual(['vocabulary.yaml:1:1 shape: file: Invalid input: expected object, received null']);
    expect(vocabulary).toBeUndefined();
    const files = theFiles();
    delete files[file];
    expect(await read(files)).toMatchObject({ faults: [], vocabulary: shippedVocabulary() });
  });

  test('where it has terms of its own, which are kept with its name', async () => {
    const { vocabulary, faults, name } = await read(filesWithOwnTerms());
    expect(faults).toEqual([]);
    const shipped = shippedVocabulary();
    expect([...vocabulary!.predicates.keys()]).toEqual([...shipped.predicates.keys(), 'hums-beside']);
    expect(vocabulary!.statuses.get('humming')).toEqual({
      name: 'humming',
      group: 'noisy',
      tells: 'change',
      description: 'The line hums "loudly".\nAll day.',
      dataset: name,
    });
    expect(vocabulary!.terms['place-kind']?.get('lighthouse')).toMatchObject({ dataset: name });
    expect(vocabulary!.terms['place-kind']?.get('city')).toEqual(shipped.terms['place-kind']?.get('city'));
  });

  test('where it writes them again as an earlier release had them', async () => {
    const { vocabulary, faults } = await read({
      ...theFiles(),
      [file]: {
        statuses: [{ name: 'severed', group: 'interrupted', description: 'Cut.' }],
        predicates: [
          {
            name: 'part-of',
            label: 'is part of',
            description: 'A line belongs to a family.',
            domain: ['channel'],
            range: { entities: ['channel'] },
          },
        ],
        channelKinds: [{ name: 'hotline', description: 'A red telephone.' }],
      },
    });
    expect(faults).toEqual([]);
    expect(vocabulary).toEqual(shippedVocabulary());
  });
});

test.each<[string, object, string, string]>([
  [
    'a status of another group',
    { statuses: [{ name: 'severed', group: 'working', description: 'Cut.' }] },
    'severed',
    '"severed" ships with another meaning (of the group "interrupted", tells of a change, "The channel has been cut off."); give a status of your own another name',
  ],
  [
    'a status that tells of something else',
    { statuses: [{ name: 'severed', group: 'interrupted', tells: 'observation', description: 'Cut.' }] },
    'severed',
    'give a status of your own another name',
  ],
  [
    'a predicate that leads elsewhere',
    {
      predicates: [
        { name: 'used', label: 'used', description: 'Used.', domain: ['person'], range: { entities: ['place'] } },
      ],
    },
    'used',
    'give a predicate of your own another name',
  ],
])('%s than the shipped one of that name is refused, at its place', async (_what, vocabulary, words, wanted) => {
  const files = { ...theFiles(), [file]: vocabulary };
  const { faults } = await read(files);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(`vocabulary: `);
  expect(faults[0]).toContain(wanted);
  expect(faults[0]).toMatch(new RegExp(`^${placeOf(files, file, `name: ${words}`).split(':').slice(0, 2).join(':')}:`));
});

const high = { name: 'lies-high', label: 'lies high', description: 'How high it is.' };

test.each<[string, object, string]>([
  [
    'an attribute that its subjects do not have',
    { ...high, domain: ['channel', 'place'], range: { value: 'text' }, states: 'level' },
    '"level" is stated of channel, not of place',
  ],
  [
    'an attribute that is of another kind of value',
    { ...high, domain: ['channel'], range: { value: 'text' }, states: 'opened' },
    'a predicate that states "opened" has the range { value: date }',
  ],
  [
    'a place, and leads to other nodes',
    { ...high, domain: ['event'], range: { entities: ['place', 'state'] }, states: 'place' },
    'a predicate that states "place" has the range { entities: [place] }',
  ],
])('a predicate that states %s is refused', async (_what, predicate, wanted) => {
  const { faults } = await read({ ...theFiles(), [file]: { predicates: [predicate] } });
  expect(faults).toEqual([expect.stringContaining(`vocabulary: ${wanted}`)]);
});

test('a predicate of a dataset’s own may state an attribute', async () => {
  const predicate = { ...high, domain: ['channel'], range: { value: 'text' }, states: 'level' };
  const { vocabulary, faults } = await read({ ...theFiles(), [file]: { predicates: [predicate] } });
  expect(faults).toEqual([]);
  expect(vocabulary!.predicates.get('lies-high')).toMatchObject({ states: 'level' });
});

test.each([
  ['true'],
  ['null'],
  ['3-way'],
  ['__type'],
  ['in_use'],
  ['In-Use'],
  ['IN-USE'],
  ['in--use'],
  ['in-use-'],
  ['линия'],
  ['电话'],
  ['in use'],
  ['ｏpen'],
  ['ope\u200bn'],
  [''],
  ['a'.repeat(81)],
])('the name %s, which cannot be a value of an enum, is refused in every section, at its place', async name => {
  const own = filesWithOwnTerms();
  for (const section of Object.keys(own[file])) {
    const files: Files = { ...theFiles(), [file]: { [section]: [{ ...own[file][section][0], name }] } };
    const { faults } = await read(files);
    expect(faults, section).toEqual([
      expect.stringMatching(/^vocabulary\.yaml:2:11 shape: \w+\.0\.name: a term is the letters a to z, digits/),
    ]);
  }
});

test('a name that YAML reads as something else is refused too, and a group that cannot be a value', async () => {
  const statuses =
    'statuses:\n  - { name: true, description: Yes. }\n  - { name: humming, group: 2nd, description: Hums. }\n';
  const { faults } = await read({ ...theFiles(), [file]: statuses });
  expect(faults).toEqual([
    expect.stringMatching(/^vocabulary\.yaml:2:13 shape: statuses\.0\.name: a term is the letters/),
    expect.stringMatching(/^vocabulary\.yaml:3:29 shape: statuses\.1\.group: a term is the letters/),
  ]);
});

test('terms that nobody defined are faults, with those that there are', async () => {
  const files = filesWithOwnTerms();
  files[file].predicates[0].broader = 'sounds-like';
  delete files[file].channelKinds;
  delete files[file].qualifierRoles;
  const { faults } = await read(files);
  expect(faults).toEqual([
    expect.stringMatching(
      /^vocabulary.*: predicate "sounds-like" is not in the vocabulary; .*vocabulary\.yaml in the folder of the dataset may add others$/,
    ),
    expect.stringMatching(
      /^entities.*channel kind "carrier-pigeon" is not in the vocabulary; it has .*hotline, .*telephone-line, .*\. Shipped terms are described in \/.*\/data\/vocabulary\.yaml; a vocabulary\.yaml in the folder of the dataset may add others$/,
    ),
    expect.stringMatching(/^documents.*qualifier role "witness" is not in the vocabulary; it has .*intermediary/),
  ]);
});

test('a further participant of a kind that its role does not take is a fault', async () => {
  const files = filesWithOwnTerms();
  files['documents/herald.yaml'].statements[0].claims[0].qualifiers.witness = 'northland';
  expect((await read(files)).faults).toEqual([
    expect.stringContaining('wrong-kind: "northland" is a state; wanted is person or office'),
  ]);
});
