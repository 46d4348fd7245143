// What a change did to nodes that somebody follows.

import { type Expression, type SqlBool, sql } from 'kysely';

import { asClaimId, type ClaimId } from '../../base/ids.ts';
import type { Change, ChangeKind } from '../../model/change.ts';
import { type Document, reviewOf } from '../../model/entity.ts';
import { isDescribedAs } from '../../model/entity-draft.ts';
import { roleCode } from '../../model/list-query.ts';
import type { Connection } from '../dialect.ts';
import { type ChangeBody, readChangeBody } from '../rows/change-bodies.ts';
import type { ClaimState } from '../rows/claim-state.ts';
import { entityOf } from '../rows/columns.ts';
import type { EntityEffect } from '../rows/effects.ts';

/** Of one node, by its canonical row. */
export type NodeNews = {
  readonly node: number;
  /** Whether it is described otherwise, or has another text or version. */
  readonly isDescribed: boolean;
  /** Whether a judgement on which nodes are one concerns it. */
  readonly isJudged: boolean;
  /** Claims about it, or spoken by it, that began or ceased to stand, at most so many of each, in the order of entry. */
  readonly newClaims: readonly ClaimId[];
  readonly endedClaims: readonly ClaimId[];
};

const mostClaimsOfNews = 100;

/** What a change tells of each of these nodes; nothing of a node that it does not concern. */
export async function newsOf(connection: Connection, change: Change, nodes: readonly number[]): Promise<NodeNews[]> {
  if (nodes.length === 0) return [];
  const { body, rereads } = await recordOf(connection, change.revision);
  const [named, described, moved] = [
    await namedAmong(connection, change.revision, nodes),
    await describedAmong(connection, change, { nodes, body }),
    await movedClaims(connection, change, { nodes, effects: body.effects?.claims ?? [] }),
  ];
  return nodes.flatMap(node => {
    const news = {
      node,
      isDescribed: described.has(node),
      isJudged: rereads && named.has(node) && !described.has(node),
      newClaims: claimsOf(moved, node, 'new'),
      endedClaims: claimsOf(moved, node, 'ended'),
    };
    const isSilent = !news.isDescribed && !news.isJudged && news.newClaims.length + news.endedClaims.length === 0;
    return isSilent ? [] : [news];
  });
}

async function recordOf({ aside: db }: Connection, revision: number) {
  const row = await db
    .selectFrom('change')
    .select(['body', 'rereads'])
    .where('revision', '=', revision)
    .executeTakeFirstOrThrow();
  return { body: readChangeBody(row.body), rereads: row.rereads === 1 };
}

async function namedAmong({ aside: db }: Connection, revision: number, nodes: readonly number[]): Promise<Set<number>> {
  const rows = await db
    .selectFrom('change_subject as s')
    .innerJoin('entity as e', 'e.id', 's.subject')
    .select('e.canonical')
    .where('s.kind', '=', 'node')
    .where('s.revision', '=', revision)
    .where('e.canonical', 'in', nodes)
    .execute();
  return new Set(rows.map(({ canonical }) => canonical));
}

type Read = { readonly nodes: readonly number[]; readonly body: ChangeBody };

/** Those that are described otherwise: by a load or its undoing, by a review or its undoing, or by a text. */
async function describedAmong(connection: Connection, change: Change, { nodes, body }: Read): Promise<Set<number>> {
  const { aside: db, dialect } = connection;
  const { effects } = body;
  const slugs = [
    ...(effects?.entities ?? []).filter(isDescribedAnew).map(({ entity }) => entity),
    ...(effects?.nodes ?? []).flatMap(({ node, before, after }) =>
      [before, after].includes('accepted') ? [node] : [],
    ),
    ...(movesTexts.includes(change.kind) ? await sharingTexts(connection, change, { nodes, body }) : []),
  ];
  const revisions = [change.revision, ...(change.reverts === null ? [] : [change.reverts])];
  const rows = await db
    .selectFrom('entity as e')
    .select('e.canonical')
    .where('e.canonical', 'in', nodes)
    .where(({ eb, or, selectFrom }) =>
      or([
        eb('e.id', 'in', selectFrom('description_before').select('node').where('revision', 'in', revisions)),
        ...(slugs.length > 0 ? [dialect.isAmong('e.slug', slugs)] : []),
      ]),
    )
    .execute();
  return new Set(rows.map(({ canonical }) => canonical));
}

const movesTexts: readonly ChangeKind[] = ['attach', 'take-down-document'];

const isDescribedAnew = ({ before, after }: EntityEffect): boolean =>
  before !== null && reviewOf(after) === 'accepted' && !isDescribedAs(before, after);

/** The document whose text came or went, and those followed that the change names and that have the same text. */
async function sharingTexts(
  { aside: db }: Connection,
  { revision, nodes: named }: Change,
  read: Read,
): Promise<string[]> {
  const document = read.body.document ?? named[0];
  if (document === undefined) return [];
  const rows = await db
    .selectFrom('entity as e')
    .select(['e.slug', 'e.body'])
    .where('e.kind', '=', 'document')
    .where(({ eb, and, or, selectFrom }) => {
      const subjects = selectFrom('change_subject').select('subject');
      return or([
        eb('e.slug', '=', document),
        and([
          eb('e.canonical', 'in', read.nodes),
          eb('e.id', 'in', subjects.where('kind', '=', 'node').where('revision', '=', revision)),
        ]),
      ]);
    })
    .execute();
  const digestsOf = new Map(rows.map(row => [row.slug, (entityOf(row) as Document).versions.map(one => one.sha256)]));
  const own = digestsOf.get(document) ?? [];
  return rows.flatMap(({ slug }) =>
    slug === document || digestsOf.get(slug)!.some(digest => own.includes(digest)) ? [slug] : [],
  );
}

type Moved = { readonly node: number; readonly slug: string; readonly became: 'new' | 'ended' };
type Effect = { readonly claim: string; readonly before: ClaimState | null; readonly after: ClaimState };

const concerned = (['subject', 'object', 'qualifier', 'speaker'] as const).map(roleCode);

/** Claims that began to stand by a change, and those that it ended: by what it noted of each, or by the time that they bear. */
async function movedClaims(
  { aside: db }: Connection,
  { revision, at, kind }: Change,
  { nodes, effects }: { readonly nodes: readonly number[]; readonly effects: readonly Effect[] },
): Promise<Moved[]> {
  const stood = (state: ClaimState | null) => state?.review === 'accepted' && state.withdrawn_at === null;
  const noted = (became: Moved['became']) =>
    effects
      .filter(({ before, after }) => stood(before) !== stood(after) && stood(after) === (became === 'new'))
      .map(({ claim }) => claim);
  const found = async (became: Moved['became'], isMoved: Expression<SqlBool>): Promise<Moved[]> => {
    const rows = await db
      .selectFrom('participation as p')
      .innerJoin('claim as c', 'c.id', 'p.claim')
      .select(['p.node', 'c.id', 'c.slug'])
      .distinct()
      .where('p.node', 'in', nodes)
      .where('p.role', 'in', concerned)
      .where(isMoved)
      .orderBy('p.node')
      .orderBy('c.id')
      .limit(nodes.length * mostClaimsOfNews)
      .execute();
    return rows.map(({ node, slug }) => ({ node, slug, became }));
  };
  const among = (slugs: readonly string[]) => sql<SqlBool>`c.slug in (${sql.join(slugs)})`;
  const [added, ended] = [noted('new'), noted('ended')];
  const isLoad = kind === 'load';
  return [
    ...(isLoad
      ? await found('new', standingSince(revision))
      : added.length > 0
        ? await found('new', among(added))
        : []),
    ...(isLoad || kind === 'revert' ? await found('ended', sql`c.withdrawn_at = ${at} and c.review = 'accepted'`) : []),
    ...(ended.length > 0 ? await found('ended', among(ended)) : []),
  ];
}

/** A load makes its claims stand, be they new or those of a load that was undone. */
const standingSince = (revision: number) => sql<SqlBool>`c.review = 'accepted' and c.withdrawn_at is null
  and c.id in (select o.claim from dataset_claim as o where o.revision = ${revision})`;

function claimsOf(moved: readonly Moved[], node: number, became: Moved['became']): ClaimId[] {
  const own = moved.filter(one => one.node === node && one.became === became).map(({ slug }) => asClaimId(slug));
  return [...new Set(own)].slice(0, mostClaimsOfNews);
}
