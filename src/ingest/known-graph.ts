/** What a graph knows that an article may name or repeat, as it is told part by part. */

import type { EntityId, Sha256 } from '../base/ids.ts';
import { sha256 } from '../base/text.ts';
import { type Document, type Entity, reviewOf } from '../model/entity.ts';
import { markFurniture } from './clean/mark-furniture.ts';
import { type Fingerprint, fingerprintOf } from './repetition/fingerprint.ts';
import type { KnownNode } from './resolve/linking.ts';

/** What is new of the graph, or otherwise than before. */
export type GraphNews = {
  /** Whether everything that was told before is forgotten. */
  readonly isAnew: boolean;
  /** Nodes as they are recorded, documents among them. */
  readonly entities: readonly Entity[];
  /** Texts that are held, each of one of the documents that are known by now. */
  readonly texts: readonly { readonly document: EntityId; readonly sha256: Sha256; readonly text: string }[];
  /** Of channels, the names of those at their ends and of the sides that these belong to. */
  readonly parties: readonly { readonly channel: EntityId; readonly names: readonly string[] }[];
};

export const nothingNew: GraphNews = { isAnew: false, entities: [], texts: [], parties: [] };

export class KnownGraph {
  readonly #entities = new Map<EntityId, Entity>();
  readonly #parties = new Map<EntityId, readonly string[]>();
  /** What is kept of texts that are held, by their documents and digests. */
  readonly #texts = new Map<EntityId, Map<Sha256, KeptText>>();
  readonly #documents = new Map<Sha256, Set<EntityId>>();
  /** Documents of which a text is kept, by its `spaced`. */
  readonly #spaced = new Map<Sha256, Set<EntityId>>();
  readonly #nodes = new Map<EntityId, KnownNode>();

  learn({ isAnew, entities, texts, parties }: GraphNews): void {
    const all = [this.#entities, this.#parties, this.#texts, this.#documents, this.#spaced, this.#nodes];
    if (isAnew) for (const one of all) one.clear();
    for (const { channel, names } of parties) this.#parties.set(channel, names);
    for (const entity of entities) this.#learnEntity(entity);
    for (const { channel } of parties) {
      // one that was recorded while the graph was read is told of later
      const entity = this.#entities.get(channel);
      if (entity) this.#learnNode(entity);
    }
    for (const { document, sha256, text } of texts) this.#learnText(document, sha256, text);
  }

  #learnEntity(entity: Entity): void {
    this.#entities.set(entity.id, entity);
    if (entity.kind === 'document') this.#learnDocument(entity);
    else this.#learnNode(entity);
  }

  #learnDocument(entity: Document): void {
    for (const version of entity.versions) added(this.#documents, version.sha256, entity.id);
    const compared = comparedVersions(entity);
    for (const digest of this.#texts.get(entity.id)?.keys() ?? [])
      if (!compared.includes(digest)) this.#forgetText(entity.id, digest);
  }

  /** What was rejected is no node that an article could mean. */
  #learnNode(entity: Entity): void {
    const { id, kind, name, aliases } = entity;
    const names = [name, ...aliases.map(alias => alias.name)];
    if (isStanding(entity)) this.#nodes.set(id, { id, kind, names, context: this.#parties.get(id) ?? [], years: null });
    else this.#nodes.delete(id);
  }

  #learnText(document: EntityId, digest: Sha256, text: string): void {
    const known = this.#entities.get(document);
    if (known?.kind !== 'document' || !comparedVersions(known).includes(digest)) return;
    const fingerprint = fingerprintOf({
      document,
      text,
      // as of an article that is read in, so that the order in which articles come decides nothing
      leaveOut: markFurniture(text),
      publisher: this.#entities.get(known.publisher)?.name ?? null,
      address: known.address,
      published: known.published?.edtf ?? null,
    });
    const spaced = spacedDigest(text);
    const own = this.#texts.get(document) ?? new Map<Sha256, KeptText>();
    this.#texts.set(document, own.set(digest, { fingerprint, spaced }));
    added(this.#spaced, spaced, document);
  }

  #forgetText(document: EntityId, digest: Sha256): void {
    const own = this.#texts.get(document)!;
    const { spaced } = own.get(digest)!;
    own.delete(digest);
    if (own.size === 0) this.#texts.delete(document);
    if (![...own.values()].some(other => other.spaced === spaced)) removed(this.#spaced, spaced, document);
  }

  /** Those that an article could mean: all but documents, and what was rejected. */
  get nodes(): readonly KnownNode[] {
    return [...this.#nodes.values()];
  }

  /** Whether a slug is taken, though what it was of may have been rejected. */
  has(slug: string): boolean {
    return this.#entities.has(slug as EntityId);
  }

  /** The document that has this text, if there is one; among several, the first. */
  documentWith(digest: Sha256): Document | null {
    return this.#documentsWith(digest).find(isStanding) ?? null;
  }

  /** A document that has this text and was rejected, if there is one. */
  rejectedWith(digest: Sha256): Document | null {
    return this.#documentsWith(digest).find(document => !isStanding(document)) ?? null;
  }

  #documentsWith(digest: Sha256): Document[] {
    return [...(this.#documents.get(digest) ?? [])].flatMap(id => {
      const found = this.#entities.get(id);
      return found?.kind === 'document' ? found : [];
    });
  }

  /** The digest of a text that is held and differs from this one in nothing but white space; null where there is none. */
  heldAs({ sha256: digest, text }: { readonly sha256: Sha256; readonly text: string }): Sha256 | null {
    if (this.documentWith(digest) !== null) return null;
    const spaced = spacedDigest(text);
    const [document] = this.#spaced.get(spaced) ?? [];
    const texts = [...((document && this.#texts.get(document)) ?? [])];
    return texts.find(([, kept]) => kept.spaced === spaced)?.[0] ?? null;
  }

  /** Of the texts that are held, document by document in the order in which these were told. */
  get fingerprints(): readonly Fingerprint[] {
    return [...this.#texts.values()].flatMap(own => [...own.values()].map(({ fingerprint }) => fingerprint));
  }
}

/** `spaced`: the digest of its words with single spaces between. */
type KeptText = { readonly fingerprint: Fingerprint; readonly spaced: Sha256 };

const isStanding = (entity: Entity): boolean => reviewOf(entity) !== 'rejected';

/** Versions of a document that others are compared with: none that was rejected or taken down. */
export function comparedVersions(document: Document): Sha256[] {
  if (!isStanding(document) || document.takenDown) return [];
  return document.versions
    .filter(version => reviewOf(version) !== 'rejected' && !version.takenDown)
    .map(version => version.sha256);
}

const spacedDigest = (text: string): Sha256 => sha256(text.replace(/\s+/g, ' ').trim());

function added<Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value): void {
  sets.set(key, (sets.get(key) ?? new Set<Value>()).add(value));
}

function removed<Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const set = sets.get(key);
  set?.delete(value);
  if (set?.size === 0) sets.delete(key);
}
