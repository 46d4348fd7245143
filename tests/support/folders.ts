import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';

import { theWords } from './claims.ts';
import { aText } from './datasets.ts';
import { theCast } from './entities.ts';
import { aVocabulary } from './vocabulary.ts';

/** What a dataset folder holds, by file; a test changes what it is about. */
// biome-ignore lint/suspicious/noExplicitAny: tests write what the format forbids
export type Files = Record<string, any>;

export function theFiles(): Files {
  const { predicates, statuses } = aVocabulary();
  const { text, sha256 } = aText('herald-spring');
  const cast = theCast().filter(({ kind }) => kind !== 'document');
  return {
    'vocabulary.yaml': { predicates: [...predicates.values()], statuses: [...statuses.values()] },
    'entities/cast.yaml': { entities: cast },
    'documents/herald.yaml': {
      document: {
        id: 'herald-spring',
        name: 'The Herald in spring',
        publisher: 'north-herald',
        published: { edtf: '2024-04-03' },
        language: 'en',
        rights: 'full',
        versions: [{ sha256, length: [...text].length, text }],
      },
      statements: [{ speaker: 'ada-quill', party: 'northland', claims: [anEntry('line-open')] }],
    },
    'judgements.yaml': { identity: [], disagreements: [] },
  };
}

/** A claim as a dataset file writes it. */
export function anEntry(name: string, given: object = {}) {
  return {
    name,
    subject: 'border-hotline',
    predicate: 'has-status',
    status: 'open',
    gist: 'The line is open.',
    evidence: [anEvidenceEntry()],
    ...given,
  };
}

export function anEvidenceEntry(given: object = {}) {
  const { start, length, digest } = theWords('rang at dawn');
  return { at: start, length, digest, quote: 'rang at dawn', ...given };
}

export function aJudgementEntry(given: object = {}) {
  return {
    id: 'one-line',
    left: 'border-hotline',
    right: 'frontier-phone',
    verdict: 'same',
    author: 'A curator',
    reason: 'One telephone.',
    at: '2026-01-01T00:00:00Z',
    ...given,
  };
}

/** Writes the files, or texts as they are; whatever is null is left out. */
export function writeFolder(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'backchannel-dataset-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), yamlOf(content));
  }
  return folder;
}

/** `file:line:column` of the last place where these words stand in a file. */
export function placeOf(files: Files, file: string, words: string): string {
  const text = yamlOf(files[file]);
  const lines = text.slice(0, text.lastIndexOf(words)).split('\n');
  if (!text.includes(words)) throw new Error(`"${words}" does not stand in ${file}`);
  return `${file}:${lines.length}:${lines.at(-1)!.length + 1}`;
}

function yamlOf(content: unknown): string {
  return typeof content === 'string' ? content : stringify(content, dropNulls, { aliasDuplicateObjects: false });
}

const dropNulls = (_key: unknown, value: unknown) => (value === null ? undefined : value);
