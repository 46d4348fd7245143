import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Client } from 'pg';

import { actorKinds, type EntityKind } from '../../../src/model/entity.ts';
import { type ParticipantRole, roleCode } from '../../../src/model/list-query.ts';
import type { BenchStore } from '../stores.ts';

/**
 * The same rows in the tables that somebody would lay out for PostGraphile: one for each kind of node and of edge, with
 * the foreign keys and the indexes that the traversals need. Edges are worked out beforehand, to PostGraphile's good. Those
 * that are there are left.
 */
export async function createPeerTables(client: Client): Promise<void> {
  const { rows } = await client.query(`select to_regnamespace('peer_search') is not null as made`);
  if (rows[0].made) return;
  await client.query(`set work_mem = '1GB'`);
  await client.query('drop schema if exists peer cascade');
  await client.query(`
    create schema peer;
    create table peer.actor as ${nodesOf(actorKinds)};
    create table peer.channel as ${nodesOf(['channel'])};
    create table peer.document as ${nodesOf(['document'])};
    create table peer.statement as
      select c.id, c.slug, p.node as actor_id, d.canonical as document_id, c.predicate, c.asserted_earliest,
        c.body::jsonb->>'assertedAt' as asserted_at, c.body::jsonb->>'gist' as gist
      from participation p join claim c on c.id = p.claim join entity d on d.id = c.document
      where p.role = ${roleCode('speaker')} and ${isVisible};
    create table peer.described as
      select distinct a.node as actor_id, b.node as channel_id
      from participation a join participation b on b.claim = a.claim and b.node <> a.node
        join claim c on c.id = a.claim join entity n on n.id = b.node
      where a.role = ${roleCode('speaker')} and n.kind = 'channel'
        and b.role in (${topicRoles.map(roleCode).join(', ')}) and ${isVisible};
    alter table peer.actor add primary key (id), add unique (slug);
    alter table peer.channel add primary key (id), add unique (slug);
    alter table peer.document add primary key (id), add unique (slug);
    alter table peer.statement add primary key (id), add unique (slug),
      add foreign key (actor_id) references peer.actor, add foreign key (document_id) references peer.document;
    alter table peer.described add primary key (actor_id, channel_id),
      add foreign key (actor_id) references peer.actor, add foreign key (channel_id) references peer.channel;
    create index on peer.statement (actor_id, asserted_earliest desc, id desc);
    create index on peer.statement (document_id);
    create index on peer.described (channel_id, actor_id);`);
  await client.query(`
    begin;
    create schema peer_search;
    create table peer_search.edge as ${edges};
    alter table peer_search.edge add primary key (node, neighbour);
    commit`);
  await client.query('vacuum analyze');
}

/** The edges alone, in a file beside a SQLite store. Gives its path. */
export function createEdgeFile({ url, home }: BenchStore): string {
  const path = join(home, 'peer-edges.sqlite');
  if (existsSync(path)) return path;
  const part = `${path}-part`;
  rmSync(part, { force: true });
  const database = new DatabaseSync(part);
  try {
    database.exec('pragma journal_mode = off; pragma synchronous = off; pragma temp_store = memory');
    database.prepare('attach ? as graph').run(url);
    database.exec(`
      create table edge (node integer, neighbour integer, primary key (node, neighbour)) without rowid;
      insert into edge ${edges} order by 1, 2;
      create table node as select slug, id from graph.entity;
      create unique index node_by_slug on node (slug);`);
    database.exec('analyze');
  } finally {
    database.close();
  }
  renameSync(part, path);
  return path;
}

const topicRoles: readonly ParticipantRole[] = ['subject', 'object', 'qualifier'];
const others: readonly ParticipantRole[] = [...topicRoles, 'speaker'];
const searchedPairs: readonly (readonly [ParticipantRole, ParticipantRole])[] = [
  ...others.flatMap(a => others.map(b => [a, b] as const)).filter(([a, b]) => a !== b || a === 'qualifier'),
  ['speaker', 'organization'],
  ['organization', 'speaker'],
];
const isVisible = `c.review = 'accepted' and c.withdrawn_at is null`;

/** What our index joins, in the SQL that both dialects have. */
const edges = `
  select distinct a.node, b.node as neighbour
  from participation a join participation b on b.claim = a.claim and b.node <> a.node join claim c on c.id = a.claim
  where (a.role, b.role) in (values ${searchedPairs.map(roles => `(${roles.map(roleCode).join(', ')})`).join(', ')})
    and (c.own_voice = 0 or ${roleCode('speaker')} not in (a.role, b.role)) and ${isVisible}`;

function nodesOf(kinds: readonly EntityKind[]): string {
  const named = kinds.map(kind => `'${kind}'`).join(', ');
  return `select id, slug, kind, body::jsonb->>'name' as name from entity where id = canonical and kind in (${named})`;
}
