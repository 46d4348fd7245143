import { AppError } from '../../base/errors.ts';
import type { EntityKind } from '../../model/entity.ts';
import type { EntityTable } from '../tables.ts';

/** A node's row, the row of the node that it is read as, and its kind. */
export type NodeRef = { readonly row: number; readonly canonical: number; readonly kind: EntityKind };

export type NodeRow = Pick<EntityTable, 'id' | 'slug' | 'kind' | 'canonical'>;

/** What is known of nodes: by slug, and by row. Filled before claims that name them are packed and derived from. */
export class NodeRegister {
  readonly #nodes = new Map<string, NodeRef>();
  readonly #canonical = new Map<number, number>();

  note(rows: readonly NodeRow[]): void {
    for (const { id, slug, kind, canonical } of rows) {
      this.#nodes.set(slug, { row: id, canonical, kind: kind as EntityKind });
      this.#canonical.set(id, canonical);
    }
  }

  find(slug: string): NodeRef | undefined {
    return this.#nodes.get(slug);
  }

  /** Throws NOT_FOUND where no such node is known. */
  node(slug: string): NodeRef {
    const node = this.#nodes.get(slug);
    if (node === undefined) throw new AppError('NOT_FOUND', `"${slug}" is named and not recorded`);
    return node;
  }

  rowOf(slug: string): number {
    return this.node(slug).row;
  }

  /** The row of the node that the node in this row is read as. */
  canonicalOf(row: number): number {
    return this.#canonical.get(row)!;
  }
}
