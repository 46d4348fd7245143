// How nodes were described at a moment, where they are described otherwise now.

import { type Document, type Entity, reviewOf } from '../../model/entity.ts';
import type { Connection } from '../dialect.ts';
import { readChangeBody } from '../rows/change-bodies.ts';
import { entityColumns, entityOf } from '../rows/columns.ts';
import type { EntityTable } from '../tables.ts';

export type DescribedRow = Pick<EntityTable, 'id'> & ReturnType<typeof entityColumns>;

/** A description that a change replaced. */
type Replaced = { readonly slug: string; readonly revision: number; readonly before: Entity };

/** Of nodes that loads and accepted descriptions have described anew since, and of those of which that was undone. */
export async function describedBefore(connection: Connection, moment: string): Promise<DescribedRow[]> {
  const replaced = [...(await replacedByLoads(connection, moment)), ...(await replacedByReviews(connection, moment))];
  // the first change since the moment replaced what stood then
  const latestFirst = replaced.toSorted((one, other) => other.revision - one.revision);
  const before = new Map(latestFirst.map(one => [one.slug, one.before]));
  if (before.size === 0) return [];
  const current = await connection.aside
    .selectFrom('entity')
    .select(['id', 'slug', 'body'])
    .where(connection.dialect.isAmong('entity.slug', [...before.keys()]))
    .execute();
  return current.map(({ id, slug, body }) => ({
    id,
    ...entityColumns(asBefore(before.get(slug)!, entityOf({ body }))),
  }));
}

async function replacedByLoads({ aside: db }: Connection, moment: string): Promise<Replaced[]> {
  const rows = await db
    .selectFrom('description_before as b')
    .innerJoin('change as h', 'h.revision', 'b.revision')
    .leftJoin('change as undoing', 'undoing.reverts', 'h.revision')
    .select(['b.revision', 'b.body'])
    .where('h.at', '>', moment)
    .where('undoing.revision', 'is', null)
    .execute();
  return rows.map(({ revision, body }) => replacing(revision, entityOf({ body })));
}

/** The change log keeps what reviews, and what undoes them, replaced. What was not accepted had not been seen. */
async function replacedByReviews({ aside: db }: Connection, moment: string): Promise<Replaced[]> {
  const rows = await db
    .selectFrom('change')
    .select(['revision', 'body'])
    .where('at', '>', moment)
    .where('kind', 'in', ['review-claims', 'revert'])
    .where('body', 'like', '%"entities":[{%')
    .execute();
  return rows.flatMap(({ revision, body }) =>
    (readChangeBody(body).effects?.entities ?? []).flatMap(({ before }) =>
      before !== null && reviewOf(before) === 'accepted'
        ? [replacing(revision, entityOf({ body: JSON.stringify(before) }))]
        : [],
    ),
  );
}

const replacing = (revision: number, before: Entity): Replaced => ({ slug: before.id, revision, before });

/** What is not accepted now is not shown as if it were. A document has the versions that it has got since, and is taken down. */
function asBefore(before: Entity, current: Entity): Entity {
  const reviewed = current.review === undefined ? before : { ...before, review: current.review };
  if (reviewed.kind !== 'document') return reviewed;
  const { versions, takenDown } = current as Document;
  return { ...reviewed, versions, ...(takenDown && { takenDown, furniture: null }) };
}
