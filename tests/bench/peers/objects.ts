import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { buildSchema, type DocumentNode, execute, parse } from 'graphql';
import { Pool } from 'pg';

/** Plain graphql-js over objects that point at each other: every page is a slice of an array, nothing is fetched. */

type Page<Node> = { readonly nodes: readonly Node[] };
type First = { readonly first: number };
type Named = { readonly slug: string; readonly name: string };
type Statement = {
  readonly slug: string;
  readonly predicate: string;
  readonly assertedAt: string;
  readonly gist: string;
  readonly document: Named;
};

class Actor {
  readonly channels: Channel[] = [];
  readonly said: Statement[] = [];
  readonly slug: string;
  readonly name: string;

  constructor({ slug, name }: Named) {
    this.slug = slug;
    this.name = name;
  }

  describedChannels({ first }: First): Page<Channel> {
    return { nodes: this.channels.slice(0, first) };
  }

  statements({ first }: First): Page<Statement> {
    return { nodes: this.said.slice(0, first) };
  }
}

class Channel {
  readonly actors: Actor[] = [];
  readonly slug: string;
  readonly name: string;

  constructor({ slug, name }: Named) {
    this.slug = slug;
    this.name = name;
  }

  describers({ first }: First): Page<Actor> {
    return { nodes: this.actors.slice(0, first) };
  }
}

const schema = buildSchema(`
  type Query { person(slug: String!): Actor }
  type Actor { slug: String! name: String! describedChannels(first: Int!): Channels! statements(first: Int!): Statements! }
  type Channel { slug: String! name: String! describers(first: Int!): Actors! }
  type Statement { slug: String! predicate: String! assertedAt: String! gist: String! document: Document! }
  type Document { slug: String! name: String! }
  type Actors { nodes: [Actor!]! }
  type Channels { nodes: [Channel!]! }
  type Statements { nodes: [Statement!]! }`);

const actors = await readObjects(process.env.DATABASE_URL!);
const bySlug = new Map([...actors.values()].map(actor => [actor.slug, actor]));
const root = { person: ({ slug }: { slug: string }) => bySlug.get(slug) ?? null };
const documents = new Map<string, DocumentNode>();

const server = createServer(async (request, response) => {
  const { query, variables } = (await json(request)) as { query: string; variables: Record<string, unknown> };
  const document = documents.get(query) ?? parse(query);
  documents.set(query, document);
  const body = JSON.stringify(await execute({ schema, document, rootValue: root, variableValues: variables }));
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  response.end(body);
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`);
});

async function readObjects(url: string): Promise<Map<number, Actor>> {
  const pool = new Pool({ connectionString: url });
  const read = async <Row extends object>(text: string) => (await pool.query<Row>(text)).rows;
  const nodes = <Node>(table: string, of: (row: Named) => Node) =>
    read<Named & { id: number }>(`select id, slug, name from peer.${table}`).then(
      rows => new Map(rows.map(row => [row.id, of(row)])),
    );
  const found = await nodes('actor', row => new Actor(row));
  const channels = await nodes('channel', row => new Channel(row));
  const sources = await nodes('document', ({ slug, name }) => ({ slug, name }));
  for (const { actor_id, channel_id } of await read<{ actor_id: number; channel_id: number }>(
    'select actor_id, channel_id from peer.described order by channel_id',
  ))
    found.get(actor_id)!.channels.push(channels.get(channel_id)!);
  for (const { actor_id, channel_id } of await read<{ actor_id: number; channel_id: number }>(
    'select actor_id, channel_id from peer.described order by actor_id',
  ))
    channels.get(channel_id)!.actors.push(found.get(actor_id)!);
  for (const { actor_id, document_id, slug, predicate, asserted_at, gist } of await read<StatementRow>(
    `select actor_id, document_id, slug, predicate, asserted_at, gist from peer.statement
     order by asserted_earliest desc, id desc`,
  ))
    found
      .get(actor_id)!
      .said.push({ slug, predicate, assertedAt: asserted_at, gist, document: sources.get(document_id)! });
  await pool.end();
  return found;
}

type StatementRow = Pick<Statement, 'slug' | 'predicate' | 'gist'> & {
  readonly actor_id: number;
  readonly document_id: number;
  readonly asserted_at: string;
};
