import { asClaimId, asSha256, type ClaimId, type EntityId, type Sha256 } from '../../base/ids.ts';
import type { Claim } from '../../model/claim.ts';
import { type Direction, now, type Page, type PageRequest } from '../../model/list-query.ts';
import type { CarriedEvidence, OrphanReason } from '../../model/reanchoring.ts';
import type { Wording } from '../../model/wording.ts';
import { type Connection, readerOf } from '../dialect.ts';
import { wordingFrom } from '../rows/evidence-rows.ts';
import { claimIsVisible, membersOf, type Nested } from './filters.ts';
import { countAll } from './pages.ts';

type CarriedRow = {
  slug: string;
  position: number;
  version: string;
  start_at: number | null;
  reason: string | null;
};

/** What is asked of texts, and of evidence in later versions of documents. Each method is one statement. */
export class TextReader {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  get #aside() {
    return this.#connection.aside;
  }

  async byVersion(versions: readonly Sha256[]): Promise<Map<Sha256, string>> {
    const rows = await readerOf(this.#connection, versions)
      .selectFrom('text')
      .select(['sha256', 'body'])
      .where('sha256', 'in', versions)
      .execute();
    return new Map(rows.map(row => [row.sha256 as Sha256, row.body]));
  }

  /** The words of each piece of these claims' evidence that are known, in their order. */
  async wordings(claims: readonly Claim[]): Promise<Map<ClaimId, Wording[]>> {
    const { isAmong } = this.#connection.dialect;
    const ids = claims.map(({ id }) => id);
    const versions = new Set(claims.flatMap(({ evidence }) => evidence.map(({ version }) => version)));
    const rows = await readerOf(this.#connection, ids)
      .selectFrom('claim as c')
      .innerJoin('evidence as e', 'e.claim', 'c.id')
      .select(['c.slug', 'e.wording'])
      .where(isAmong('c.slug', ids))
      // the key of evidence begins with the version
      .where(isAmong('e.version', [...versions]))
      .where('e.wording', 'is not', null)
      .orderBy('c.id')
      .orderBy('e.position')
      .execute();
    const known = rows.map(({ slug, wording }) => ({ claim: asClaimId(slug), wording: wordingFrom(wording!) }));
    const found = Map.groupBy(known, ({ claim }) => claim);
    return new Map([...found].map(([claim, pieces]) => [claim, pieces.map(({ wording }) => wording)]));
  }

  /** The evidence of each of these claims in the versions of their documents that came later. */
  async carried(claims: readonly ClaimId[]): Promise<Map<ClaimId, CarriedEvidence[]>> {
    const rows = await this.#carried().where('c.slug', 'in', claims).orderBy('k.version').execute();
    return Map.groupBy(rows.map(carriedOf), ({ claim }) => claim);
  }

  /**
   * Evidence of claims that stand which is not found in the newest version of its document. Null: of every document; of
   * one, those of the documents that are one with it.
   */
  async orphanPage(
    document: EntityId | null,
    page: PageRequest,
    direction: Direction = 'asc',
  ): Promise<Page<CarriedEvidence>> {
    const past = direction === 'asc' ? '>' : '<';
    const rows = await this.#orphans(document)
      .select(['c.id as row'])
      .$if(page.after !== null, query => {
        const { sort, row } = page.after!;
        return query.where(({ eb, or, and }) =>
          or([eb('k.claim', past, row), and([eb('k.claim', '=', row), eb('k.position', past, Number(sort))])]),
        );
      })
      .orderBy('k.claim', direction)
      .orderBy('k.position', direction)
      .limit(page.first + 1)
      .execute();
    const items = rows.slice(0, page.first).map(row => ({ id: carriedOf(row), sort: row.position, row: row.row }));
    return { items, hasNextPage: rows.length > page.first };
  }

  async orphanCount(document: EntityId | null): Promise<number> {
    const row = await this.#orphans(document).clearSelect().select(countAll.as('count')).executeTakeFirstOrThrow();
    return row.count;
  }

  #carried() {
    return this.#aside
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
        query.where(({ eb }) => eb('k.document', 'in', membersOf(eb as unknown as Nested, [document!]))),
      );
  }
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
