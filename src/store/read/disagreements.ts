import { sql } from 'kysely';

import type { ClaimId } from '../../base/ids.ts';
import type { AsOf } from '../../model/list-query.ts';
import type { DisagreementJudgement } from '../../model/readings/disagreement.ts';
import type { Connection } from '../dialect.ts';
import {
  type Compared,
  type ComparedLefts,
  type ComparedRow,
  type CompareReach,
  type CompareWithin,
  type Comparison,
  comparableTopics,
  comparedColumns,
  comparisons,
  mayOppose,
  toCompared,
} from './compared-claims.ts';
import { claimIsVisible, isVisibleAs } from './filters.ts';
import { parseArray } from './pages.ts';

/** What is asked of claims that are set beside each other, and of judgements on what they come to. */
export class DisagreementReader {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  get #db() {
    return this.#connection.db;
  }

  /**
   * Pairs of visible claims that may disagree: one predicate, about one topic or comparable ones, and what `mayOppose`
   * asks. For each parent, a topic or a claim, or for the
   * whole graph under the key `''`. The model decides what the pairs come to. One look goes only so far, for pairs grow
   * with the square of what is said about a topic.
   */
  async candidates(
    within: CompareWithin,
    parents: readonly string[],
    asOf: AsOf,
    reach: CompareReach,
  ): Promise<Map<string, Compared>> {
    const comparison = comparisons[within](parents);
    const starts = await this.#comparedLefts(comparison, asOf, reach);
    const rows = await this.#comparedPairs(comparison, [...new Set(starts.flatMap(({ lefts }) => lefts))], asOf, reach);
    const pairsOf = Map.groupBy(rows, row => row.sort);
    const leftsOf = new Map(starts.map(({ parent, lefts }) => [parent, lefts]));
    return new Map(parents.map(parent => [parent, toCompared(leftsOf.get(parent) ?? [], pairsOf, reach)]));
  }

  async #comparedLefts(
    { parents, starts }: Comparison,
    asOf: AsOf,
    { after, lefts }: CompareReach,
  ): Promise<ComparedLefts[]> {
    const rows = await this.#db
      .selectFrom(sql<{ parent: string; start: number }>`(${parents})`.as<'w'>('w'))
      .select('w.parent')
      .select(eb =>
        this.#connection.dialect
          .jsonArray(
            eb
              .selectFrom('claim as c')
              .select('c.id')
              .where(starts)
              .where(claimIsVisible(asOf))
              .$if(after !== null, query => query.where('c.id', '>=', Number(after!.sort)))
              .orderBy('c.id')
              .limit(lefts),
          )
          .as('lefts'),
      )
      .execute();
    return rows.map(row => ({ parent: row.parent, lefts: parseArray(row.lefts).map(({ id }) => id) }));
  }

  async #comparedPairs(
    { shared, once }: Comparison,
    lefts: readonly number[],
    asOf: AsOf,
    { after, pairs }: CompareReach,
  ): Promise<readonly ComparedRow[]> {
    if (lefts.length === 0) return [];
    const beyond = after ? sql`and (l.id > ${after.sort} or r.id > ${after.row})` : sql``;
    const { rows } = await sql<ComparedRow>`
      with lefts as materialized (
        select ${comparedColumns('l')} from claim l where ${this.#connection.dialect.isAmong('l.id', lefts)}
      ),
      rights as materialized (
        select t.topic as beside, t.scope, ${comparedColumns('r')}
        from (${comparableTopics(sql`select topic from lefts`)}) t
        cross join claim r -- so that SQLite starts from the topics
        where r.topic = t.other and r.predicate in (select predicate from lefts) and ${isVisibleAs('r', asOf)}
      ),
      pairs as (
        select ${shared} as shared, l.slug as "left", r.slug as "right", l.id as sort, r.id as "row", min(r.scope) as scope
        from lefts l
        join predicate p on p.name = l.predicate
        join rights r on r.beside = l.topic and r.predicate = l.predicate
        where ${once} and ${mayOppose} ${beyond}
        group by l.topic, l.slug, r.slug, l.id, r.id
      )
      select "left", "right", sort, "row", scope from (
        select pairs.*, row_number() over (partition by shared order by sort, "row") as place from pairs
      ) placed
      where place <= ${pairs + 1}`.execute(this.#db);
    return rows;
  }

  /**
   * Judgements on disagreements among these claims that stand, or with `recordedBy` those that were made by then and not
   * undone by another one until later. One that was reverted is as if it had never been made.
   */
  async judgements(claims: readonly ClaimId[], recordedBy: string | null): Promise<DisagreementJudgement[]> {
    const rows = await this.#db
      .selectFrom('disagreement_judgement as j')
      .innerJoin('claim as l', 'l.id', 'j.left_claim')
      .leftJoin('disagreement_judgement as u', 'u.id', 'j.undone_by')
      .select(['j.body', 'u.body as undoing'])
      .where('l.slug', 'in', claims)
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
