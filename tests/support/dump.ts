import type { Connection } from '../../src/store/dialect.ts';
import type { Tables } from '../../src/store/tables.ts';

const tables: readonly (keyof Tables)[] = [
  'entity',
  'claim',
  'evidence',
  'text',
  'predicate',
  'status_term',
  'term',
  'identity_judgement',
  'disagreement_judgement',
  'support_judgement',
  'participation',
  'topology',
  'channel_side',
  'change',
  'access_token',
  'change_subject',
  'carried_evidence',
  'dataset',
  'dataset_node',
  'dataset_claim',
  'description_before',
  'entity_description',
  'retired_node',
];
const derived: readonly (keyof Tables)[] = ['participation', 'channel_side'];

export type Dump = Readonly<Record<string, readonly unknown[]>>;

/** Every row of a store, in an order of its own. */
export async function dump(connection: Connection, except: readonly (keyof Tables)[] = []): Promise<Dump> {
  return rowsOf(
    connection,
    tables.filter(table => !except.includes(table)),
  );
}

/** What is worked out from claims and judgements: how nodes are read, and the edges. */
export async function dumpDerived({ db }: Connection): Promise<Dump> {
  const entity = await db.selectFrom('entity').select(['slug', 'canonical']).orderBy('id').execute();
  const claim = await db.selectFrom('claim').select(['slug', 'topic']).orderBy('id').execute();
  return { entity, claim, ...(await rowsOf({ db }, derived)) };
}

async function rowsOf({ db }: Pick<Connection, 'db'>, names: readonly (keyof Tables)[]): Promise<Dump> {
  const dumped: Record<string, readonly unknown[]> = {};
  for (const name of names) {
    const rows = await db.selectFrom(name).selectAll().execute();
    dumped[name] = rows.map(row => JSON.stringify(Object.entries(row).sort())).sort();
  }
  return dumped;
}
