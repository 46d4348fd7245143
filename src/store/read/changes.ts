import { type ExpressionBuilder, sql } from 'kysely';

import { asClaimId, asSha256, type ClaimId, type EntityId } from '../../base/ids.ts';
import type { Change, ChangeFilter, ChangeKind } from '../../model/change.ts';
import type { Document } from '../../model/entity.ts';
import { now, type Page, type PageRequest } from '../../model/list-query.ts';
import type { CarriedEvidence, OrphanReason } from '../../model/reanchoring.ts';
import type { Connection } from '../dialect.ts';
import { entityOf } from '../rows/columns.ts';
import type { ChangeTable, Tables } from '../tables.ts';
import { claimIsVisible } from './filters.ts';

type Scope = ExpressionBuilder<Tables & { h: ChangeTable }, 'h'>;
type Members = Pick<ExpressionBuilder<Tables, never>, 'selectFrom'>;
type CarriedRow = {
  slug: string;
  position: number;
  version: string;
  start_at: number | null;
  reason: string | null;
};

/** What is asked of the log of changes, and of evidence in later versions of documents. Each method is one statement. */
export class AuditReader {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  get #db() {
    return this.#connection.db;
  }

  /** The latest first. */
  async changePage(filter: ChangeFilter, page: PageRequest): Promise<Page<Change>> {
    const rows = await this.#changes(filter)
      .$if(page.after !== null, query => query.where('h.revision', '<', page.after!.row))
      .orderBy('h.revision', 'desc')
      .limit(page.first + 1)
      .execute();
    const items = rows.slice(0, page.first).map(row => ({ id: changeOf(row), sort: row.revision, row: row.revision }));
    return { items, hasNextPage: rows.length > page.first };
  }

  async changeCount(filter: ChangeFilter): Promise<number> {
    const row = await this.#db
      .selectFrom('change as h')
      .select(sql<number>`cast(count(*) as integer)`.as('count'))
      .where(({ eb }) => matches(eb as unknown as Scope, filter))
      .executeTakeFirstOrThrow();
    return row.count;
  }

  /** Those after a revision, the first of them first. */
  async changesAfter(revision: number, filter: ChangeFilter, limit: number): Promise<Change[]> {
    const rows = await this.#changes(filter)
      .where('h.revision', '>', revision)
      .orderBy('h.revision')
      .limit(limit)
      .execute();
    return rows.map(changeOf);
  }

  async change(revision: number): Promise<Change | null> {
    const row = await this.#changes({ about: null, by: null, kinds: null })
      .where('h.revision', '=', revision)
      .executeTakeFirst();
    return row ? changeOf(row) : null;
  }

  /** A document as it was recorded, whatever it is read as; null where no document has this slug. */
  async recordedDocument(slug: EntityId): Promise<Document | null> {
    const row = await this.#db.selectFrom('entity').select('body').where('slug', '=', slug).executeTakeFirst();
    const found = row && entityOf(row);
    return found?.kind === 'document' ? found : null;
  }

  /** The evidence of each of these claims in the versions of their documents that came later. */
  async carried(claims: readonly ClaimId[]): Promise<Map<ClaimId, CarriedEvidence[]>> {
    const rows = await this.#carried().where('c.slug', 'in', claims).orderBy('k.version').execute();
    return Map.groupBy(rows.map(carriedOf), ({ claim }) => claim);
  }

  /** Evidence of claims that stand which is not found in the newest version of its document. Null: of every document; of one, those of documents that are read as one with it. */
  async orphanPage(document: EntityId | null, page: PageRequest): Promise<Page<CarriedEvidence>> {
    const rows = await this.#orphans(document)
      .select(['c.id as row'])
      .$if(page.after !== null, query => {
        const { sort, row } = page.after!;
        return query.where(({ eb, or, and }) =>
          or([eb('k.claim', '>', row), and([eb('k.claim', '=', row), eb('k.position', '>', Number(sort))])]),
        );
      })
      .orderBy('k.claim')
      .orderBy('k.position')
      .limit(page.first + 1)
      .execute();
    const items = rows.slice(0, page.first).map(row => ({ id: carriedOf(row), sort: row.position, row: row.row }));
    return { items, hasNextPage: rows.length > page.first };
  }

  async orphanCount(document: EntityId | null): Promise<number> {
    const row = await this.#orphans(document)
      .clearSelect()
      .select(sql<number>`cast(count(*) as integer)`.as('count'))
      .executeTakeFirstOrThrow();
    return row.count;
  }

  #changes(filter: ChangeFilter) {
    return this.#db
      .selectFrom('change as h')
      .selectAll('h')
      .select(eb =>
        eb.selectFrom('change as r').select('r.revision').whereRef('r.reverts', '=', 'h.revision').as('revertedBy'),
      )
      .where(({ eb }) => matches(eb as unknown as Scope, filter));
  }

  #carried() {
    return this.#db
      .selectFrom('carried_evidence as k')
      .innerJoin('claim as c', 'c.id', 'k.claim')
      .select(['c.slug', 'k.position', 'k.version', 'k.start_at', 'k.reason']);
  }

  #orphans(document: EntityId | null) {
    return this.#carried()
      .where('k.newest', '=', 1)
      .where('k.reason', 'is not', null)
      .where(claimIsVisible(now))
      .$if(document !== null, query =>
        query.where(({ eb }) => eb('k.document', 'in', membersOf(eb as unknown as Members, document!))),
      );
  }
}

/** What concerns every node concerns each. */
function matches(eb: Scope, { about, by, kinds }: ChangeFilter) {
  return eb.and([
    ...(by === null ? [] : [eb('h.author', '=', by)]),
    ...(kinds === null ? [] : [eb('h.kind', 'in', kinds.length === 0 ? [''] : kinds)]),
    ...(about === null ? [] : [eb.or([eb('h.whole', '=', 1), eb('h.revision', 'in', revisionsAbout(eb, about))])]),
  ]);
}

function revisionsAbout(eb: Scope, about: NonNullable<ChangeFilter['about']>) {
  const [kind, rows] =
    'claim' in about
      ? ['claim' as const, eb.selectFrom('claim').select('claim.id').where('claim.slug', '=', about.claim)]
      : ['node' as const, membersOf(eb, about.entity)];
  return eb
    .selectFrom('change_subject as s')
    .select('s.revision')
    .where('s.kind', '=', kind)
    .where('s.subject', 'in', rows as never);
}

/** The rows of every node that is read as one with this one, itself among them. */
function membersOf(eb: Members, node: EntityId) {
  return eb
    .selectFrom('entity as named')
    .innerJoin('entity as member', 'member.canonical', 'named.canonical')
    .select('member.id')
    .where('named.slug', '=', node);
}

function changeOf(row: ChangeTable & { revertedBy: number | null }): Change {
  const { nodes = [], claims = [], reviews = [] } = JSON.parse(row.body) as Partial<Change>;
  return {
    revision: row.revision,
    at: row.at,
    kind: row.kind as ChangeKind,
    by: row.author,
    reason: row.reason,
    summary: row.summary,
    nodes,
    claims,
    reviews,
    isWhole: row.whole === 1,
    reverts: row.reverts,
    revertedBy: row.revertedBy,
  };
}

function carriedOf({ slug, position, version, start_at, reason }: CarriedRow): CarriedEvidence {
  return {
    claim: asClaimId(slug),
    position,
    version: asSha256(version),
    start: start_at,
    reason: reason as OrphanReason | null,
  };
}
