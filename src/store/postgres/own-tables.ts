import { type DatabaseIntrospector, type Kysely, type SchemaMetadata, sql, type TableMetadata } from 'kysely';

type Column = {
  readonly schema: string;
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly typeSchema: string;
  readonly isNullable: boolean;
  readonly isIdentity: boolean;
  readonly hasDefault: boolean;
};

/**
 * Tells Kysely of the tables in the schema that holds ours. Its own way asks for those of the whole database, by functions
 * that fail where somebody else drops one meanwhile.
 */
export class OwnTables implements DatabaseIntrospector {
  readonly #db: Kysely<unknown>;

  constructor(db: Kysely<unknown>) {
    this.#db = db;
  }

  async getSchemas(): Promise<SchemaMetadata[]> {
    const { rows } = await sql<SchemaMetadata>`select current_schema() as name`.execute(this.#db);
    return rows;
  }

  async getTables(): Promise<TableMetadata[]> {
    const { rows } = await sql<Column>`
      select n.nspname as schema, c.relname as table, a.attname as name, t.typname as type, tn.nspname as "typeSchema",
        not a.attnotnull as "isNullable", a.attidentity <> '' as "isIdentity", a.atthasdef as "hasDefault"
      from pg_catalog.pg_namespace as n
        inner join pg_catalog.pg_class as c on c.relnamespace = n.oid and c.relkind in ('r', 'p')
        inner join pg_catalog.pg_attribute as a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        inner join pg_catalog.pg_type as t on t.oid = a.atttypid
        inner join pg_catalog.pg_namespace as tn on tn.oid = t.typnamespace
      where n.nspname = current_schema()
      order by c.relname, a.attnum`.execute(this.#db);
    return [...Map.groupBy(rows, ({ table }) => table)].map(([name, columns]) => ({
      name,
      schema: columns[0]!.schema,
      isView: false,
      isForeign: false,
      columns: columns.map(({ name, type, typeSchema, isNullable, isIdentity, hasDefault }) => ({
        name,
        dataType: type,
        dataTypeSchema: typeSchema,
        isNullable,
        isAutoIncrementing: isIdentity,
        hasDefaultValue: hasDefault,
      })),
    }));
  }
}
