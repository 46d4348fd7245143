/** Reads of a store what those have to know of its graph who read articles in: first everything, and then what is new. */

import type { EntityId, Sha256 } from '../base/ids.ts';
import type { Document, Entity } from '../model/entity.ts';
import { type Keyset, now } from '../model/list-query.ts';
import { corePredicates } from '../model/vocabulary.ts';
import type { Reader } from '../store/read/reader.ts';
import { comparedVersions, type GraphNews, nothingNew } from './known-graph.ts';

const [nodesAtOnce, textsAtOnce, claimsAtOnce] = [1_000, 50, 1_000];
/** Of more changes, everything is read anew. */
const mostChanges = 500;

/** How much of the graph is known: the revision that it was at, and the texts, by their documents and digests. */
export type Learnt = { readonly revision: number; readonly texts: ReadonlySet<string> };

/**
 * What is new since, part by part; `known` null: nothing is known. Returns how much is known afterwards. What is
 * written meanwhile may be told too, and is told again the next time.
 */
export async function* newsSince(reader: Reader, known: Learnt | null): AsyncGenerator<GraphNews, Learnt> {
  const revision = await reader.revision();
  if (known?.revision === revision) return known;
  const touched = known === null ? null : await touchedSince(reader, known.revision, revision);
  if (known !== null && touched !== null) return yield* newsOfTouched(reader, { ...known, revision }, touched);
  return yield* everything(reader, revision);
}

/** The nodes that changes concern; null where they may concern others too. */
async function touchedSince(reader: Reader, known: number, revision: number): Promise<EntityId[] | null> {
  if (revision < known) return null;
  const changes = await reader.changes.after(known, { about: null, by: null, kinds: null }, mostChanges + 1);
  if (changes.length > mostChanges || changes.some(({ isWhole }) => isWhole)) return null;
  return [...new Set(changes.flatMap(({ nodes }) => nodes))];
}

async function* everything(reader: Reader, revision: number): AsyncGenerator<GraphNews, Learnt> {
  yield { ...nothingNew, isAnew: true };
  const names = new Map<EntityId, string>();
  const documents: Document[] = [];
  for (let last = 0; ; ) {
    const page = await reader.entities.recordedAfter(last, nodesAtOnce);
    if (page.length === 0) break;
    const entities = page.map(({ entity }) => entity);
    for (const { id, name } of entities) names.set(id, name);
    for (const entity of entities) if (entity.kind === 'document') documents.push(entity);
    yield { ...nothingNew, entities };
    last = page.at(-1)!.row;
  }
  const named = async (ids: readonly EntityId[]) => ids.map(id => names.get(id)).filter(name => name !== undefined);
  for await (const parties of partiesOf(reader, null, named)) yield { ...nothingNew, parties };
  const texts = new Set<string>();
  for await (const held of heldTextsOf(reader, documents, texts)) yield { ...nothingNew, texts: held };
  return { revision, texts };
}

async function* newsOfTouched(
  reader: Reader,
  known: Learnt,
  touched: readonly EntityId[],
): AsyncGenerator<GraphNews, Learnt> {
  const recorded = new Map((await reader.entities.recorded(touched)).map(entity => [entity.id, entity]));
  const entities = touched.flatMap(id => recorded.get(id) ?? []);
  yield { ...nothingNew, entities };
  const channels = entities.filter(({ kind }) => kind === 'channel').map(({ id }) => id);
  const named = async (ids: readonly EntityId[]) => namesOf(ids, await reader.entities.recorded([...new Set(ids)]));
  if (channels.length > 0)
    for await (const parties of partiesOf(reader, channels, named)) yield { ...nothingNew, parties };
  const texts = new Set(known.texts);
  const documents = entities.filter(entity => entity.kind === 'document');
  for await (const held of heldTextsOf(reader, documents, texts)) yield { ...nothingNew, texts: held };
  return { revision: known.revision, texts };
}

function namesOf(ids: readonly EntityId[], entities: readonly Entity[]): string[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return ids.flatMap(id => names.get(id) ?? []);
}

/** By channel, the names of those at its ends and of the sides that these belong to; `channels` null: of all. Those without an end are left out. */
async function* partiesOf(
  reader: Reader,
  channels: readonly EntityId[] | null,
  namesOf: (ids: readonly EntityId[]) => Promise<string[]>,
): AsyncGenerator<GraphNews['parties']> {
  const found = new Map<EntityId, string[]>((channels ?? []).map(channel => [channel, []]));
  for (let after: Keyset | null = null; ; ) {
    const page = await reader.claims.page({
      filter: { predicate: [corePredicates.end], ...(channels && { about: channels }) },
      order: { field: 'recorded', direction: 'asc' },
      page: { first: claimsAtOnce, after },
      asOf: now,
    });
    const claims = await reader.claims.bySlug(page.items.map(({ id }) => id));
    for (const { subject, object, qualifiers } of claims.values()) {
      const parties = [object, ...qualifiers.map(({ entity }) => entity)].filter(id => id !== null);
      if (channels === null || found.has(subject))
        found.set(subject, [...(found.get(subject) ?? []), ...(await namesOf(parties))]);
    }
    if (!page.hasNextPage) break;
    after = page.items.at(-1)!;
  }
  const parties = [...found].map(([channel, names]) => ({ channel, names }));
  for (let start = 0; start < parties.length; start += nodesAtOnce) yield parties.slice(start, start + nodesAtOnce);
}

/** The texts of documents that are held, but for those that are known, which they are from then on. */
async function* heldTextsOf(
  reader: Reader,
  documents: readonly Document[],
  known: Set<string>,
): AsyncGenerator<GraphNews['texts']> {
  const versions = documents.flatMap(document => {
    const compared = comparedVersions(document).map(sha256 => ({ document: document.id, sha256 }));
    // those that are not are forgotten, and told again where they stand again
    for (const { sha256 } of document.versions)
      if (!compared.some(version => version.sha256 === sha256)) known.delete(keyOf({ document: document.id, sha256 }));
    return compared.filter(version => !known.has(keyOf(version)));
  });
  for (let start = 0; start < versions.length; start += textsAtOnce) {
    const batch = versions.slice(start, start + textsAtOnce);
    const texts = await reader.texts.byVersion(batch.map(({ sha256 }) => sha256));
    const held = batch.flatMap(version => {
      const text = texts.get(version.sha256);
      return text === undefined ? [] : { ...version, text };
    });
    for (const version of held) known.add(keyOf(version));
    yield held;
  }
}

const keyOf = ({ document, sha256 }: { readonly document: EntityId; readonly sha256: Sha256 }) =>
  `${document} ${sha256}`;
