import type { Kysely } from 'kysely';

import { entityColumns } from '../rows/columns.ts';
import { pages } from '../rows/records.ts';
import type { EntityDescriptionTable, Tables } from '../tables.ts';
import { type Check, Findings, faultIn } from './findings.ts';
import type { Replay } from './replay.ts';

/** Descriptions that were put forward, against the change log; both are of the node that they name. */
export async function verifyDescriptions(db: Kysely<Tables>, replay: Replay): Promise<Check> {
  const found = new Findings('descriptions');
  const columns = ['revision', 'node', 'review', 'earlier', 'body'];
  for await (const page of pages<EntityDescriptionTable>(db, 'entity_description', { columns, key: ['revision'] })) {
    const ids = page.map(({ node }) => node);
    const nodes = await db.selectFrom('entity').select(['id', 'slug', 'kind']).where('id', 'in', ids).execute();
    const slugs = new Map(nodes.map(({ id, slug, kind }) => [id, { slug, kind }]));
    for (const row of page) {
      const node = slugs.get(row.node);
      if (!node) continue; // it is said already that it names no row
      const fault = faultIn(`the description of ${node.slug} of revision ${row.revision}`, () => {
        for (const body of [row.earlier, row.body]) {
          const { id, kind } = JSON.parse(body);
          if (id !== node.slug || kind !== node.kind) return `it is of ${kind} "${id}"`;
          entityColumns(JSON.parse(body));
        }
        return replay.descriptionFault(row, node.slug);
      });
      found.look(fault);
    }
  }
  return found;
}
