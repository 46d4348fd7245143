/** What a graph knows that an article may name or repeat, as it is told part by part. */

import type { EntityId, Sha256 } from '../base/ids.ts';
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
  readonly #fingerprints = new Map<string, Fingerprint>();
  readonly #documents = new Map<Sha256, EntityId>();
  readonly #nodes = new Map<EntityId, KnownNode>();

  learn({ isAnew, entities, texts, parties }: GraphNews): void {
    const all = [this.#entities, this.#parties, this.#fingerprints, this.#documents, this.#nodes];
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
    if (entity.kind !== 'document') this.#learnNode(entity);
    else for (const { sha256 } of entity.versions) this.#documents.set(sha256, entity.id);
  }

  /** What was rejected is no node that an article could mean. */
  #learnNode(entity: Entity): void {
    const { id, kind, name, aliases } = entity;
    const names = [name, ...aliases.map(alias => alias.name)];
    if (isStanding(entity)) this.#nodes.set(id, { id, kind, names, context: this.#parties.get(id) ?? [], years: null });
    else this.#nodes.delete(id);
  }

  #learnText(document: EntityId, sha256: Sha256, text: string): void {
    const known = this.#entities.get(document);
    if (known?.kind !== 'document') return;
    const fingerprint = fingerprintOf({
      document,
      text,
      // as of an article that is read in, so that the order in which articles come decides nothing
      leaveOut: markFurniture(text),
      publisher: this.#entities.get(known.publisher)?.name ?? null,
      address: known.address,
      published: known.published?.edtf ?? null,
    });
    this.#fingerprints.set(`${document} ${sha256}`, fingerprint);
  }

  /** Those that an article could mean: all but documents, and what was rejected. */
  get nodes(): readonly KnownNode[] {
    return [...this.#nodes.values()];
  }

  /** Whether a slug is taken, though what it was of may have been rejected. */
  has(slug: string): boolean {
    return this.#entities.has(slug as EntityId);
  }

  /** The document that has this text, if there is one. */
  documentWith(sha256: Sha256): Document | null {
    const found = this.#entities.get(this.#documents.get(sha256) ?? ('' as EntityId));
    return found?.kind === 'document' && isStanding(found) ? found : null;
  }

  /** Of the texts that are held, in the order in which they were told. */
  get fingerprints(): readonly Fingerprint[] {
    return [...this.#fingerprints.values()].filter(({ document }) => {
      const known = this.#entities.get(document as EntityId);
      return known !== undefined && isStanding(known);
    });
  }
}

const isStanding = (entity: Entity): boolean => reviewOf(entity) !== 'rejected';
