import { expect, test } from 'vitest';

import { asEntityId } from '../../src/base/ids.ts';
import { sha256 } from '../../src/base/text.ts';
import { KnownGraph, nothingNew } from '../../src/ingest/known-graph.ts';
import type { Document } from '../../src/model/entity.ts';
import { anEntity } from '../support/entities.ts';

const text = 'The line between the two harbours was cut, the harbour office said.\n\nNobody answers on it.\n';
const digest = sha256(text);
const version = { sha256: digest, length: text.length, excerpt: false };
const herald = anEntity('document', 'herald', { versions: [version] });
const respaced = text.replace('\n\n', '\n \n');

function learnt(...documents: Document[]): KnownGraph {
  const graph = new KnownGraph();
  graph.learn({ ...nothingNew, entities: [herald], texts: [{ document: herald.id, sha256: digest, text }] });
  graph.learn({ ...nothingNew, entities: documents });
  return graph;
}

const heldAs = (graph: KnownGraph) => graph.heldAs({ text: respaced, sha256: sha256(respaced) });

test('a text is known by its words, however they are spaced', () => {
  const graph = learnt();
  expect(heldAs(graph)).toBe(digest);
  expect(graph.heldAs({ text, sha256: digest })).toBeNull();
  const other = text.replace('two', 'three');
  expect(graph.heldAs({ text: other, sha256: sha256(other) })).toBeNull();
});

test.each([
  ['rejected', { ...herald, review: 'rejected' }],
  ['taken down', { ...herald, takenDown: { by: 'Ann', at: '2031-01-01T00:00:00Z', reason: 'Rights.' } }],
  ['of which that version was rejected', { ...herald, versions: [{ ...version, review: 'rejected' }] }],
] as const)('nothing is kept of the texts of a document that was %s, until it stands again', (_what, document) => {
  const graph = learnt(document as Document);
  expect(graph.fingerprints).toEqual([]);
  expect(heldAs(graph)).toBeNull();
  graph.learn({ ...nothingNew, entities: [herald], texts: [{ document: herald.id, sha256: digest, text }] });
  expect(graph.fingerprints.map(({ sha256: of }) => of)).toEqual([digest]);
  expect(heldAs(graph)).toBe(digest);
});

test('of two documents with one text, that stands which was not rejected, in whatever order they come', () => {
  const [rejected, again] = [{ ...herald, review: 'rejected' } as const, { ...herald, id: asEntityId('herald-2') }];
  for (const documents of [
    [rejected, again],
    [again, rejected],
  ]) {
    const graph = learnt(...documents);
    expect(graph.documentWith(digest)?.id).toBe('herald-2');
    expect(graph.rejectedWith(digest)?.id).toBe('herald');
  }
});
