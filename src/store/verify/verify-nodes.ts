import type { Kysely } from 'kysely';

import type { EntityId } from '../../base/ids.ts';
import { type Entity, versionsWith } from '../../model/entity.ts';
import { canonicalise, type IdentityJudgement } from '../../model/identity.ts';
import { versionRows } from '../rows/derived-rows.ts';
import { NodeRegister } from '../rows/node-register.ts';
import { recordedEntity } from '../rows/parsed-records.ts';
import { columnsOf, countRows, pages } from '../rows/records.ts';
import { placedStartsOf, wholeNamesOf } from '../rows/searched-words.ts';
import type { EntityTable, Tables } from '../tables.ts';
import { type Check, Findings, faultIn, otherColumn } from './findings.ts';
import type { Replay } from './replay.ts';
import type { Versioned } from './verify-texts.ts';

/** A node's references, which can be looked at once all nodes are known. */
type References = {
  readonly slug: string;
  readonly canonical: number;
  readonly publisher: number | null;
  readonly publishedBy: EntityId | null;
};

/** Nodes against their digests and the change log, their identities against judgements, and the search for their names. */
export async function verifyNodes(db: Kysely<Tables>, replay: Replay) {
  const [nodes, identity, search] = [new Findings('nodes'), new Findings('identity'), new Findings('search for names')];
  const known = new NodeRegister();
  const versioned: Versioned[] = [];
  const references: References[] = [];
  const stated = new Map<number, number>();
  for await (const page of pages<EntityTable>(db, 'entity', { columns: columnsOf('entity'), key: ['id'] })) {
    const ids = page.map(({ id }) => id);
    const [names, starts, digests] = [
      await searchNames(db, ids),
      await searchStarts(db, ids),
      await versionsOf(db, ids),
    ];
    for (const row of page) {
      const { slug, canonical, publisher } = row;
      let publishedBy: EntityId | null = null;
      nodes.look(
        faultIn(`${slug}`, () => {
          const { entity, columns } = recordedEntity(row);
          stated.set(row.id, row.stated);
          search.look(
            !(
              sameSet(names.get(row.id), searchedNames(entity)) && sameSet(starts.get(row.id), searchedStarts(entity))
            ) && `${slug} is found under other names than its own`,
          );
          known.note([{ id: row.id, slug, canonical, kind: entity.kind }]);
          if (entity.kind === 'document') {
            publishedBy = entity.publisher;
            const versions = versionsWith(entity).map(version => version.sha256);
            if (versions.length > 1) versioned.push({ row: row.id, slug, versions });
          }
          if (!sameSet(digests.get(row.id), new Set(versionRows(row.id, entity).map(([digest]) => digest as string))))
            return 'it is found under other versions than its own';
          const misreviewed = replay.nodeFault(entity);
          if (misreviewed) return misreviewed;
          if (!replay.hasRecordedNodesAt(row.recorded_at))
            return `it was recorded at ${row.recorded_at}, when no node was`;
          const fault = replay.entityFault(slug, row.body);
          if (fault) return fault;
          const { id, recorded_at } = row;
          return otherColumn(row, { ...columns, id, canonical, publisher, stated: row.stated, recorded_at });
        }),
      );
      references.push({ slug, canonical, publisher, publishedBy });
    }
  }
  lookAtReferences({ nodes, identity }, known, references, await judgedIdentities(db));
  const indexed = await countRows(db, 'search_entity');
  search.look(indexed !== references.length && `${indexed} of ${references.length} nodes are indexed`);
  const checks: readonly Check[] = [nodes, identity, search];
  return { checks, known, versioned, stated, areWhole: nodes.faults.length === 0 };
}

function searchedNames(entity: Entity): ReadonlySet<string> {
  return new Set(entity.kind === 'document' ? [] : wholeNamesOf(entity));
}

const searchedStarts = (entity: Entity): ReadonlySet<string> =>
  new Set(Array.from(placedStartsOf(entity), ([start, place]) => `${place} ${entity.kind} ${start}`));

function lookAtReferences(
  { nodes, identity }: { readonly nodes: Findings; readonly identity: Findings },
  known: NodeRegister,
  references: readonly References[],
  judged: ReadonlyMap<EntityId, EntityId>,
): void {
  for (const { slug, canonical, publisher, publishedBy } of references) {
    const wanted = known.bySlug.get(judged.get(slug as EntityId) ?? slug)?.row;
    identity.look(wanted !== canonical && `${slug} has the canonical node ${canonical}, and judgements say ${wanted}`);
    const by = publishedBy === null ? null : (known.bySlug.get(publishedBy)?.row ?? 0);
    if (publisher !== by) nodes.look(`${slug}: publisher is ${publisher}, and ${by} by its content`);
  }
}

/** The canonical node of each that was judged. */
async function judgedIdentities(db: Kysely<Tables>): Promise<ReadonlyMap<EntityId, EntityId>> {
  const rows = await db.selectFrom('identity_judgement').select(['body', 'undone_by']).execute();
  return canonicalise(rows.map(row => ({ ...(JSON.parse(row.body) as IdentityJudgement), undoneBy: row.undone_by })));
}

async function searchNames(
  db: Kysely<Tables>,
  rows: readonly number[],
): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
  const names = await db.selectFrom('search_name').select(['entity', 'words']).where('entity', 'in', rows).execute();
  const groups = Map.groupBy(names, ({ entity }) => entity);
  return new Map([...groups].map(([entity, group]) => [entity, new Set(group.map(({ words }) => words))]));
}

async function versionsOf(
  db: Kysely<Tables>,
  rows: readonly number[],
): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
  const versions = await db.selectFrom('document_version').selectAll().where('document', 'in', rows).execute();
  const groups = Map.groupBy(versions, ({ document }) => document);
  return new Map([...groups].map(([document, group]) => [document, new Set(group.map(({ digest }) => digest))]));
}

async function searchStarts(
  db: Kysely<Tables>,
  rows: readonly number[],
): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
  const starts = await db.selectFrom('search_start').selectAll().where('entity', 'in', rows).execute();
  const groups = Map.groupBy(starts, ({ entity }) => entity);
  return new Map(
    [...groups].map(([entity, group]) => [
      entity,
      new Set(group.map(({ place, kind, words }) => `${place} ${kind} ${words}`)),
    ]),
  );
}

function sameSet(found: ReadonlySet<string> | undefined, wanted: ReadonlySet<string>): boolean {
  return (found?.size ?? 0) === wanted.size && [...wanted].every(item => found!.has(item));
}
