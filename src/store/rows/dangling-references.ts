import { type Kysely, sql } from 'kysely';

import type { Tables } from '../tables.ts';

/** Columns that hold the number of a row of another table. */
const references = {
  entity: { publisher: 'entity', canonical: 'entity' },
  claim: {
    subject: 'entity',
    topic: 'entity',
    object: 'entity',
    holder: 'entity',
    office: 'entity',
    organization: 'entity',
    party: 'entity',
    publisher: 'entity',
    document: 'entity',
  },
  evidence: { claim: 'claim' },
  text: { document: 'entity' },
  document_version: { document: 'entity' },
  identity_judgement: { left_entity: 'entity', right_entity: 'entity' },
  disagreement_judgement: { left_claim: 'claim', right_claim: 'claim' },
  support_judgement: { claim: 'claim' },
  change_subject: { revision: 'change' },
  carried_evidence: { claim: 'claim', document: 'entity' },
  dataset_node: { dataset: 'dataset', node: 'entity', revision: 'change' },
  dataset_claim: { dataset: 'dataset', claim: 'claim', revision: 'change' },
  description_before: { node: 'entity', revision: 'change' },
  entity_description: { node: 'entity', revision: 'change' },
  retired_node: { node: 'entity', revision: 'change' },
  participation: { node: 'entity', claim: 'claim' },
  channel_side: { channel: 'entity', side: 'entity' },
  search_name: { entity: 'entity' },
  search_start: { entity: 'entity' },
} as const satisfies { readonly [Table in keyof Tables]?: { readonly [Column in keyof Tables[Table]]?: keyof Tables } };

/** Rows that name a row which is not there, a line for each column and missing row. */
export async function danglingReferences(db: Kysely<Tables>): Promise<string[]> {
  const faults: string[] = [];
  for (const [table, columns] of Object.entries(references)) {
    for (const [column, target] of Object.entries<string>(columns)) {
      // own rows of merged nodes stand under negative numbers
      const named = table === 'participation' ? sql`abs(${sql.ref(`t.${column}`)})` : sql.ref(`t.${column}`);
      const key = sql.ref(target === 'change' ? 'named.revision' : 'named.id');
      const { rows } = await sql<{ missing: number; rows: number | string }>`
        select ${named} as missing, count(*) as rows from ${sql.table(table)} as t
        left join ${sql.table(target)} as named on ${key} = ${named}
        where ${named} is not null and ${key} is null group by ${named} order by ${named} limit 100`.execute(db);
      for (const { missing, rows: count } of rows)
        faults.push(`${table}.${column}: ${count} rows name ${target} ${missing}, which is not there`);
    }
  }
  return faults;
}
