import { AppError } from '../../base/errors.ts';
import type { EntityKind } from '../../model/entity.ts';
import type { EntityTable } from '../tables.ts';

/** A node's row, its canonical node's row, and its kind. */
export type NodeRef = { readonly row: number; readonly canonical: number; readonly kind: EntityKind };

export type NodeRow = Pick<EntityTable, 'id' | 'slug' | 'kind' | 'canonical'>;

/** What is known of nodes. Filled before claims that name them are packed and derived from. */
export class NodeRegister {
  readonly #bySlug = new Map<string, NodeRef>();
  readonly #canonicalOf = new Map<number, number>();
  readonly bySlug: ReadonlyMap<string, NodeRef> = this.#bySlug;
  /** The canonical row of a node, by its own row. */
  readonly canonicalOf: ReadonlyMap<number, number> = this.#canonicalOf;
  readonly #mergedInto = new Map<number, number>();
  /** Whether every node that was merged into another is among those that are known. */
  knowsEveryMerged = false;

  note(rows: readonly NodeRow[]): void {
    for (const { id, slug, kind, canonical } of rows) {
      this.#bySlug.set(slug, { row: id, canonical, kind: kind as EntityKind });
      this.#canonicalOf.set(id, canonical);
      if (id === canonical) this.#mergedInto.delete(id);
      else this.#mergedInto.set(id, canonical);
    }
  }

  /** The rows of nodes that judgements make one with others, the canonical ones among them. */
  merged(): ReadonlySet<number> {
    return new Set([...this.#mergedInto.keys(), ...this.#mergedInto.values()]);
  }

  /** Throws NOT_FOUND where no such node is known. */
  node(slug: string): NodeRef {
    const node = this.#bySlug.get(slug);
    if (node === undefined) throw new AppError('NOT_FOUND', `"${slug}" is named and not recorded`);
    return node;
  }

  rowOf(slug: string): number {
    return this.node(slug).row;
  }
}
