/** What a graph knows that an article may name or repeat. */
import type { EntityId, Sha256 } from '../base/ids.ts';
import { type Document, type Entity, reviewOf } from '../model/entity.ts';
import { type Keyset, now } from '../model/list-query.ts';
import { corePredicates } from '../model/vocabulary.ts';
import type { Reader } from '../store/read/reader.ts';
import { type Fingerprint, fingerprintOf } from './repetition/fingerprint.ts';
import type { KnownNode } from './resolve/linking.ts';

export type KnownGraph = {
  readonly nodes: readonly KnownNode[];
  /** Every slug that is taken, those of rejected nodes among them. */
  readonly slugs: ReadonlySet<string>;
  readonly documents: readonly Document[];
  /** Of the texts that are held. */
  readonly fingerprints: readonly Fingerprint[];
};

const nodesAtOnce = 1_000;
const textsAtOnce = 50;

/** Reads all nodes, and the texts that are held; what was rejected is no node that an article could mean. */
export async function readKnownGraph(reader: Reader): Promise<KnownGraph> {
  const all: Entity[] = [];
  for (let last = 0; ; ) {
    const page = await reader.entities.recordedAfter(last, nodesAtOnce);
    if (page.length === 0) break;
    for (const { entity } of page) all.push(entity);
    last = page.at(-1)!.row;
  }
  const standing = all.filter(entity => reviewOf(entity) !== 'rejected');
  const names = new Map(standing.map(({ id, name }) => [id, name]));
  const parties = await partiesOf(reader, names);
  const documents = standing.filter(entity => entity.kind === 'document');
  return {
    nodes: standing.flatMap(entity =>
      entity.kind === 'document' ? [] : knownNode(entity, parties.get(entity.id) ?? []),
    ),
    slugs: new Set(all.map(({ id }) => id)),
    documents,
    fingerprints: await fingerprintsOf(reader, documents, names),
  };
}

function knownNode({ id, kind, name, aliases }: Entity, context: readonly string[]): KnownNode {
  return { id, kind, names: [name, ...aliases.map(alias => alias.name)], context, years: null };
}

/** By channel, the names of those at its ends and of the sides that these belong to. */
async function partiesOf(reader: Reader, names: ReadonlyMap<EntityId, string>) {
  const parties = new Map<EntityId, string[]>();
  for (let after: Keyset | null = null; ; ) {
    const page = await reader.claims.page({
      filter: { predicate: [corePredicates.end] },
      order: { field: 'recorded', direction: 'asc' },
      page: { first: nodesAtOnce, after },
      asOf: now,
    });
    const claims = await reader.claims.bySlug(page.items.map(({ id }) => id));
    for (const { subject, object, qualifiers } of claims.values()) {
      const own = parties.get(subject) ?? [];
      for (const id of [object, ...qualifiers.map(({ entity }) => entity)])
        if (id !== null && names.has(id)) own.push(names.get(id)!);
      parties.set(subject, own);
    }
    if (!page.hasNextPage) return parties;
    after = page.items.at(-1)!;
  }
}

async function fingerprintsOf(
  reader: Reader,
  documents: readonly Document[],
  names: ReadonlyMap<EntityId, string>,
): Promise<Fingerprint[]> {
  const versions = documents.flatMap(document => document.versions.map(({ sha256 }) => ({ document, sha256 })));
  const fingerprints: Fingerprint[] = [];
  for (let start = 0; start < versions.length; start += textsAtOnce) {
    const batch = versions.slice(start, start + textsAtOnce);
    const texts = await reader.texts.byVersion(batch.map(({ sha256 }) => sha256));
    for (const { document, sha256 } of batch) {
      const text = texts.get(sha256);
      if (text !== undefined) fingerprints.push(fingerprintOfKnown(document, text, names));
    }
  }
  return fingerprints;
}

const fingerprintOfKnown = (document: Document, text: string, names: ReadonlyMap<EntityId, string>): Fingerprint =>
  fingerprintOf({
    document: document.id,
    text,
    leaveOut: [],
    publisher: names.get(document.publisher) ?? null,
    address: document.address,
    published: document.published?.edtf ?? null,
  });

type Brought = {
  readonly id: EntityId;
  /** Null: nobody knows its publisher. */
  readonly document: Document | null;
  readonly entities: readonly Entity[];
  readonly fingerprint: Fingerprint;
};

/** The graph with what an article brings, as it is known to the next one. */
export function withArticle(graph: KnownGraph, { id, document, entities, fingerprint }: Brought): KnownGraph {
  const fresh = entities.filter(entity => !graph.slugs.has(entity.id));
  const isKnown = graph.slugs.has(id);
  return {
    nodes: [...graph.nodes, ...fresh.map(entity => knownNode(entity, []))],
    slugs: new Set([...graph.slugs, id, ...fresh.map(entity => entity.id)]),
    documents: isKnown || document === null ? graph.documents : [...graph.documents, document],
    fingerprints: isKnown ? graph.fingerprints : [...graph.fingerprints, { ...fingerprint, document: id }],
  };
}

/** The document that has this text, if there is one. */
export const documentWith = ({ documents }: KnownGraph, sha256: Sha256): Document | undefined =>
  documents.find(({ versions }) => versions.some(version => version.sha256 === sha256));
