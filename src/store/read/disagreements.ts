import { sql } from 'kysely';
import type { DaySpan } from '../../base/edtf.ts';

import type { ClaimId } from '../../base/ids.ts';
import type { AsOf } from '../../model/list-query.ts';
import { type DisagreementJudgement, scopeRelations } from '../../model/readings/disagreement.ts';
import { type Connection, readerOf } from '../dialect.ts';
import {
  type ComparedRow,
  type ComparedSpec,
  type ComparedTerms,
  type CompareWithin,
  comparedRows,
  contactsOfSameSides,
  contactsOfSameSidesThen,
  contactsOnDays,
  generalContactKinds,
  type PartRow,
  type RelatedRow,
  type RelatedTopic,
  relatedTopics,
  type Topic,
  wholesOf,
} from './compared-claims.ts';

/** Where claims of a parent are compared: about a topic, and with `claim`, a row, those pairs alone that it is part of. */
export type ComparedParent = Topic & {
  readonly parent: string;
  readonly claim: number | null;
  readonly predicate: string | null;
};

/** What is asked of claims that are set beside each other, and of judgements on what they come to. */
export class DisagreementReader {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  get #aside() {
    return this.#connection.aside;
  }

  /** What nodes and claims are compared about. `acts`: the predicates whose claims are about their objects. */
  async parents(
    within: CompareWithin,
    slugs: readonly string[],
    acts: readonly string[],
  ): Promise<readonly ComparedParent[]> {
    const { dialect } = this.#connection;
    const object = sql`(select o.canonical from entity o where o.id = c.object)`;
    const about =
      acts.length === 0
        ? sql`c.topic`
        : sql`case when c.predicate in (${sql.join(acts)}) then ${object} else c.topic end`;
    const { rows } = await (within === 'topic'
      ? sql<ComparedParent>`select e.slug as parent, n.id as "row", n.kind, null as claim, null as predicate
          from entity e join entity n on n.id = e.canonical where ${dialect.isAmong('e.slug', slugs)}`
      : sql<ComparedParent>`select c.slug as parent, n.id as "row", n.kind, c.id as claim, c.predicate
          from claim c join entity n on n.id = ${about} where ${dialect.isAmong('c.slug', slugs)}`
    ).execute(readerOf(this.#connection, slugs));
    return rows;
  }

  /** The nodes that claims may be compared about, in the order of entry. */
  async topicsAfter(row: number, most: number): Promise<Topic[]> {
    return this.#aside
      .selectFrom('entity')
      .select(['id as row', 'kind'])
      .where('id', '>', row)
      .whereRef('id', '=', 'canonical')
      .where('kind', '<>', 'document')
      .orderBy('id')
      .limit(most)
      .execute();
  }

  /** Those of these rows that claims may be compared about, in the order of entry. */
  async topicsAmong(rows: readonly number[]): Promise<Topic[]> {
    return readerOf(this.#connection, rows)
      .selectFrom('entity')
      .select(['id as row', 'kind'])
      .where(this.#connection.dialect.isAmong('id', rows))
      .whereRef('id', '=', 'canonical')
      .where('kind', '<>', 'document')
      .orderBy('id')
      .execute();
  }

  /** Visible claims that may disagree with others about the same topics, in the order of entry. */
  async claims(spec: ComparedSpec, asOf: AsOf, terms: ComparedTerms): Promise<readonly ComparedRow[]> {
    if (spec.topics.length === 0) return [];
    return (await comparedRows(spec, asOf, terms, this.#connection.dialect).execute(this.#aside)).rows;
  }

  /** The canonical rows of those among these nodes that were merged into others. */
  async merged(rows: readonly number[]): Promise<Map<number, number>> {
    const found = await readerOf(this.#connection, rows)
      .selectFrom('entity')
      .select(['id', 'canonical'])
      .where(this.#connection.dialect.isAmong('id', rows))
      .whereRef('id', '<>', 'canonical')
      .execute();
    return new Map(found.map(({ id, canonical }) => [id, canonical]));
  }

  /** What can be compared with these topics, but for contacts of the same sides. */
  async related(topics: readonly number[], asOf: AsOf): Promise<RelatedTopic[]> {
    const { rows } = await relatedTopics(topics, asOf, this.#connection.dialect).execute(this.#aside);
    const first = new Map<string, RelatedRow>();
    for (const row of rows) {
      const key = `${row.topic} ${row.other}`;
      if (row.scope < (first.get(key)?.scope ?? Infinity)) first.set(key, row);
    }
    return [...first.values()].map(row => ({ ...row, scope: scopeRelations[row.scope]! }));
  }

  /** Channels that are a contact in general, in the order of entry. */
  async generalContacts(): Promise<number[]> {
    const rows = await this.#aside
      .selectFrom('entity')
      .select('id')
      .where(sql<boolean>`channel_kind in (${sql.join(generalContactKinds.map(kind => sql.lit(kind)))})`)
      .whereRef('id', '=', 'canonical')
      .orderBy('id')
      .execute();
    return rows.map(({ id }) => id);
  }

  /** General contacts whose status is told of days that meet those given for topics, in the order of entry. */
  async contactsOnDays(days: ReadonlyMap<number, readonly DaySpan[]>): Promise<readonly Omit<RelatedTopic, 'scope'>[]> {
    return (await contactsOnDays(days, this.#connection.dialect).execute(this.#aside)).rows;
  }

  /** Which of these general contacts have two sides in common with these topics. */
  async sameSides(
    topics: readonly number[],
    others: readonly number[],
    asOf: AsOf,
  ): Promise<readonly Omit<RelatedTopic, 'scope'>[]> {
    const { dialect } = this.#connection;
    const isNow = asOf.saidBy === null && asOf.recordedBy === null;
    const found = isNow
      ? contactsOfSameSides(topics, others, dialect)
      : contactsOfSameSidesThen(topics, others, asOf, dialect);
    return (await found.execute(this.#aside)).rows;
  }

  /** What these nodes are part of, near or far. */
  async wholes(nodes: readonly number[], asOf: AsOf): Promise<readonly PartRow[]> {
    return (await wholesOf(nodes, asOf, this.#connection.dialect).execute(this.#aside)).rows;
  }

  /**
   * Judgements on disagreements among these claims that stand, or with `recordedBy` those that were made by then and not
   * undone by another one until later. One that was reverted is as if it had never been made.
   */
  async judgements(claims: readonly ClaimId[], recordedBy: string | null): Promise<DisagreementJudgement[]> {
    const rows = await readerOf(this.#connection, claims)
      .selectFrom('disagreement_judgement as j')
      .innerJoin('claim as l', 'l.id', 'j.left_claim')
      .leftJoin('disagreement_judgement as u', 'u.id', 'j.undone_by')
      .select(['j.body', 'u.body as undoing'])
      .where(this.#connection.dialect.isAmong('l.slug', claims))
      .where(({ eb, or }) =>
        or([eb('j.undone_by', 'is', null), ...(recordedBy === null ? [] : [eb('u.id', 'is not', null)])]),
      )
      .execute();
    const isMade = (judgement: DisagreementJudgement) =>
      recordedBy === null || Date.parse(judgement.at) <= Date.parse(recordedBy);
    const read = (body: string) => JSON.parse(body) as DisagreementJudgement;
    return rows
      .filter(({ body, undoing }) => isMade(read(body)) && (undoing === null || !isMade(read(undoing))))
      .map(({ body }) => ({ ...read(body), undoneBy: null }));
  }
}
