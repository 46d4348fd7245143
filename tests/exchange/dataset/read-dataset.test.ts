import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';

import { sha256 } from '../../../src/base/text.ts';
import { readDataset, readDatasetOrThrow } from '../../../src/exchange/dataset/read-dataset.ts';
import { formatFault } from '../../../src/exchange/dataset/source-files.ts';
import { theWords } from '../../support/claims.ts';
import { aText } from '../../support/datasets.ts';
import { textOf } from '../../support/entities.ts';
import {
  aJudgementEntry,
  anEntry,
  anEvidenceEntry,
  type Files,
  placeOf,
  theFiles,
  writeFolder,
} from '../../support/folders.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function write(files: Files): string {
  const folder = writeFolder(files);
  folders.push(folder);
  return folder;
}

const herald = 'documents/herald.yaml';
const statement = (files: Files) => files[herald].statements[0];
const claim = (files: Files) => statement(files).claims[0];
const evidence = (files: Files) => claim(files).evidence[0];

test('the dataset that is shipped is without faults', async () => {
  const { faults, dataset } = await readDataset('data');
  expect(faults.map(formatFault)).toEqual([]);
  expect(dataset?.claims.length).toBeGreaterThan(200);
});

test('an alias of nothing is a fault of the file, at its place', async () => {
  const folder = write(theFiles());
  appendFileSync(join(folder, herald), 'note: *nothing\n');
  const { dataset, faults } = await readDataset(folder);
  expect(dataset).toBeNull();
  expect(faults.map(formatFault)).toEqual([expect.stringMatching(/^documents.herald\.yaml:\d+:7 yaml: .*nothing/)]);
});

type Rule = readonly [sentence: string, spoil: (files: Files) => void, file: string, at: string, fault: string];
const rules: readonly Rule[] = [
  [
    'an unknown key',
    files => (claim(files).colour = 'a-red-one'),
    herald,
    'a-red-one',
    'shape: statements.0.claims.0: "colour" is no key here',
  ],
  [
    'a value of the wrong type',
    files => (claim(files).gist = 20_240),
    herald,
    '20240',
    'shape: statements.0.claims.0.gist: Invalid input: expected string, received number',
  ],
  [
    'a value outside its list',
    files => (claim(files).modality = 'shouted'),
    herald,
    'shouted',
    'shape: statements.0.claims.0.modality: "shouted" is not possible here; there are asserted, ',
  ],
  [
    'a date that is no EDTF date',
    files => (claim(files).valid = 'last spring'),
    herald,
    'last spring',
    'shape: statements.0.claims.0.valid: "last spring" is not an EDTF date',
  ],
  [
    'an id that is no slug',
    files => (claim(files).subject = 'Border Hotline'),
    herald,
    'Border Hotline',
    'shape: statements.0.claims.0.subject: an id is lower-case letters, digits and hyphens',
  ],
  ['a claim without evidence', files => (claim(files).evidence = []), herald, '[]', 'evidence: a claim needs evidence'],
  [
    'a quotation of more than 25 words',
    files => (evidence(files).quote = `First${' ring'.repeat(25)}`),
    herald,
    'First ring',
    'shape: statements.0.claims.0.evidence.0.quote: a quotation has at most 25 words',
  ],
  ['broken YAML', files => (files['entities/more.yaml'] = 'entities: [] ]\n'), 'entities/more.yaml', ']\n', 'yaml: '],
  [
    'a key that stands twice',
    files => (files['entities/more.yaml'] = 'entities: []\nentities : []\n'),
    'entities/more.yaml',
    'entities :',
    'yaml: ',
  ],
  [
    'a file in a place of its own',
    files => (files['notes/more.yaml'] = 'entities: []\n'),
    'notes/more.yaml',
    'entities',
    'place: is neither dataset.yaml, vocabulary.yaml',
  ],
  [
    'an entity that is defined twice',
    files =>
      (files['entities/more.yaml'] = {
        entities: [{ kind: 'person', name: 'Ada', id: 'ada-quill' }],
      }),
    'entities/more.yaml',
    'ada-quill',
    'duplicate-id: "ada-quill" is defined twice',
  ],
  [
    'a claim that stands twice',
    files => statement(files).claims.push(anEntry('line-open', { gist: 'Again.' })),
    herald,
    'line-open',
    'duplicate-id: claim "herald-spring/line-open" stands twice',
  ],
  [
    'a predicate that is defined twice',
    files => {
      const { predicates } = files['vocabulary.yaml'];
      predicates.push({ ...predicates[0], description: 'Again.' });
    },
    'vocabulary.yaml',
    'has-status',
    'duplicate-id: predicate "has-status" is defined twice',
  ],
  [
    'a status that is defined twice',
    files => {
      const { statuses } = files['vocabulary.yaml'];
      statuses.push({ ...statuses[0], description: 'Again.' });
    },
    'vocabulary.yaml',
    'open',
    'duplicate-id: status "open" is defined twice',
  ],
  [
    'a judgement that stands twice',
    files => (files['judgements.yaml'].identity = [aJudgementEntry(), aJudgementEntry({ verdict: 'unsure' })]),
    'judgements.yaml',
    'one-line',
    'duplicate-id: judgement "one-line" stands twice',
  ],
  [
    'a subject that is not defined',
    files => (claim(files).subject = 'nobody'),
    herald,
    'nobody',
    'unknown-id: "nobody" is not defined in the dataset',
  ],
  [
    'a speaker that cannot speak',
    files => (statement(files).speaker = 'harbour-line'),
    herald,
    'harbour-line',
    'wrong-kind: "harbour-line" is a channel; wanted is person or organization',
  ],
  [
    'a relay that is no organization',
    files => (statement(files).relays = [{ actor: 'bo-tarn', role: 'agency' }]),
    herald,
    'bo-tarn',
    'wrong-kind: "bo-tarn" is a person; wanted is organization',
  ],
  [
    'a publisher that is no organization or state',
    files => (files[herald].document.publisher = 'bo-tarn'),
    herald,
    'bo-tarn',
    'wrong-kind: "bo-tarn" is a person; wanted is organization or state',
  ],
  [
    'a qualifier that is not defined',
    files => (claim(files).qualifiers = { trigger: 'a-storm' }),
    herald,
    'a-storm',
    'unknown-id: "a-storm" is not defined',
  ],
  [
    'an end on a side that is no actor',
    files => (claim(files).qualifiers = { side: 'ford-bridge' }),
    herald,
    'ford-bridge',
    'wrong-kind: "ford-bridge" is a place; wanted is person or organization',
  ],
  [
    'an end at a site that is no place',
    files => (claim(files).qualifiers = { site: 'northland' }),
    herald,
    'northland',
    'wrong-kind: "northland" is a state; wanted is place',
  ],
  [
    'a direct quotation without a speaker',
    files => (files[herald].statements = [{ manner: 'direct', claims: [anEntry('line-open')] }]),
    herald,
    'manner: direct',
    'speaker: an office or a direct quotation needs a speaker',
  ],
  [
    'a claim with two values',
    files => (statement(files).claims = [anEntry('line-open', { text: 'wide open' })]),
    herald,
    'name: line-open',
    'ill-typed: needs exactly one of object, status, date, count, text or value',
  ],
  [
    'a count without its unit',
    files => (statement(files).claims = [anEntry('two', { predicate: 'has-handsets', status: undefined, count: 2 })]),
    herald,
    'name: two',
    'ill-typed: a count needs its unit',
  ],
  [
    'a claim that breaks the vocabulary',
    files => (claim(files).subject = 'bo-tarn'),
    herald,
    'has-status',
    'ill-typed: "has-status" starts from channel or agreement, not from person',
  ],
  [
    'a statement that nothing dates',
    files => {
      files[herald].document.published = undefined;
      statement(files).party = undefined;
    },
    herald,
    'speaker: ada-quill',
    'undated: needs "asserted", because its document has no date',
  ],
  [
    'a claim that supersedes one that is not there',
    files => (claim(files).supersedes = 'herald-spring/no-such'),
    herald,
    'herald-spring/no-such',
    'unknown-id: claim "herald-spring/no-such" is not in the dataset',
  ],
  [
    'a withdrawal in favour of a claim that is not there',
    files =>
      (claim(files).withdrawn = {
        at: '2026-01-01T00:00:00Z',
        by: 'A curator',
        reason: 'Misread.',
        supersededBy: 'herald-spring/no-such',
      }),
    herald,
    'herald-spring/no-such',
    'unknown-id: claim "herald-spring/no-such" is not in the dataset',
  ],
  [
    'a judgement of two kinds of node',
    files => (files['judgements.yaml'].identity = [aJudgementEntry({ right: 'ada-quill' })]),
    'judgements.yaml',
    'ada-quill',
    'identity: a judgement compares two different nodes of one kind',
  ],
  [
    'two nodes that are judged different and made one by another judgement',
    files =>
      (files['judgements.yaml'].identity = ['different', 'same'].map(id => aJudgementEntry({ id, verdict: id }))),
    'judgements.yaml',
    'different',
    'identity: other judgements make the two one: same: border-hotline and frontier-phone judged same',
  ],
  [
    'a verdict to retype without a type',
    files =>
      (files['judgements.yaml'].disagreements = [
        aJudgementEntry({ left: 'herald-spring/line-open', right: 'herald-spring/line-open', verdict: 'retype' }),
      ]),
    'judgements.yaml',
    'id: one-line',
    'judgement: "type" is needed for the verdict "retype"',
  ],
  [
    'a text that does not have its digest',
    files => (files[herald].document.versions[0].text = textOf('herald-spring').replace('guard', 'clerk')),
    herald,
    aText('herald-spring').sha256,
    `digest: the text's SHA-256 is ${sha256(textOf('herald-spring').replace('guard', 'clerk'))}`,
  ],
  [
    'a text that does not have its length',
    files => (files[herald].document.versions[0].length = 4321),
    herald,
    '4321',
    `length: the text has ${[...textOf('herald-spring')].length} code points`,
  ],
  [
    'a quotation that does not have its digest',
    files => (evidence(files).quote = 'rang at dusk'),
    herald,
    'at: ',
    'evidence: herald-spring/line-open: the quotation does not have that digest',
  ],
  [
    'a quotation that does not have its length',
    files => (evidence(files).quote = 'rang'),
    herald,
    'at: ',
    'evidence: herald-spring/line-open: the quotation has 4 code points, not 12',
  ],
  [
    'words that stand elsewhere',
    files => (claim(files).evidence = [anEvidenceEntry({ at: 5 })]),
    herald,
    'at: ',
    `evidence: herald-spring/line-open: other words stand at 5; "rang at dawn" stands at ${theWords('rang at dawn').start}`,
  ],
  [
    'evidence beyond the text',
    files => (claim(files).evidence = [anEvidenceEntry({ at: 9000 })]),
    herald,
    'at: ',
    'evidence: herald-spring/line-open: ends at 9012, beyond the text',
  ],
  [
    'evidence in a version that is none of the document',
    files => (claim(files).evidence = [anEvidenceEntry({ version: sha256('another text') })]),
    herald,
    'at: ',
    `evidence: herald-spring/line-open: version ${sha256('another text').slice(0, 12)}… is not one of herald-spring`,
  ],
  [
    'evidence that names none of several versions',
    files => files[herald].document.versions.push({ sha256: sha256('An excerpt.'), length: 11 }),
    herald,
    'at: ',
    'evidence: names no version, and its document has several',
  ],
];

describe('faults', () => {
  test.each(rules)('%s is one fault, at its place', async (...rule) => {
    const [, spoil, file, at, fault] = rule;
    const files = theFiles();
    spoil(files);
    const { dataset, faults } = await readDataset(write(files));
    expect(dataset).toBeNull();
    const lines = faults.map(formatFault);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(fault);
    expect(lines[0]).toMatch(new RegExp(`^${placeOf(files, file, at)} `));
  });

  test('every fault of every file is told at once', async () => {
    const files = theFiles();
    claim(files).subject = 'nobody';
    evidence(files).quote = 'rang at dusk';
    statement(files).speaker = 'no-one';
    files['judgements.yaml'].identity = [aJudgementEntry({ left: 'nowhere' })];
    const { faults } = await readDataset(write(files));
    expect(faults.map(({ file, rule }) => `${file} ${rule}`).sort()).toEqual([
      'documents/herald.yaml evidence',
      'documents/herald.yaml unknown-id',
      'documents/herald.yaml unknown-id',
      'judgements.yaml unknown-id',
    ]);
  });

  test('faults of shape are told for every file at once', async () => {
    const files = theFiles();
    claim(files).polarity = 'maybe';
    claim(files).colour = 'red';
    files['judgements.yaml'].identity = [aJudgementEntry({ at: 'yesterday' })];
    files['entities/more.yaml'] = 'entities: [';
    const { faults } = await readDataset(write(files));
    expect(new Set(faults.map(({ file, rule }) => `${file} ${rule}`))).toEqual(
      new Set(['documents/herald.yaml shape', 'judgements.yaml shape', 'entities/more.yaml yaml']),
    );
    expect(faults).toHaveLength(4);
  });

  test('a dataset with faults is refused with every one of them in the details', async () => {
    const files = theFiles();
    claim(files).subject = 'nobody';
    statement(files).speaker = 'no-one';
    await expect(readDatasetOrThrow(write(files))).rejects.toMatchObject({
      code: 'BAD_DATASET',
      message: expect.stringContaining('2 faults'),
      details: [expect.stringContaining('"no-one"'), expect.stringContaining('"nobody"')],
    });
  });

  test('a text at hand that differs from what selectors say is a fault', async () => {
    const files = theFiles();
    files[herald].document.versions[0].text = null;
    const held = { ...aText('herald-spring'), text: `x${textOf('herald-spring')}` };
    const { faults } = await readDataset(write(files), [held]);
    expect(faults.map(({ rule }) => rule)).toEqual(['evidence']);
  });

  test('a folder that is missing, or holds no YAML, is not found', async () => {
    await expect(readDataset('/no/such/folder')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(readDataset(write({ 'README.md': 'none' }))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
