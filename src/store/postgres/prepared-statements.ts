import { createHash } from 'node:crypto';
import type { Client, QueryResult } from 'pg';

/** Statements that a connection keeps; each takes up to a hundred kilobytes of the server's memory. */
const mostKept = 150;
/** Texts that are remembered: one that comes again is worth keeping. */
const mostSeen = 1_000;
/** Longer texts hold lists of rows and hardly come again. */
const longestText = 20_000;

/** The names of the statements that a pool's connections keep parsed, so that only their plans are made for each request. */
export class StatementNames {
  readonly #names = new Map<string, string | null>();
  /** False as soon as something between us and the server is known to give each transaction another connection. */
  areKept = true;

  /**
   * The name of a statement that has come before; null for others, which are not kept. It is made from the text, so that
   * one name never means two statements, whoever shares the connection.
   */
  nameOf(text: string): string | null {
    if (!this.areKept || text.length > longestText) return null;
    const known = this.#names.get(text);
    if (known) return known;
    if (this.#names.size >= mostSeen) this.#names.clear();
    const name = known === null ? createHash('sha256').update(text).digest('base64url').slice(0, 32) : null;
    this.#names.set(text, name);
    return name;
  }
}

/** What `pg` knows of the statements that its connection keeps. */
type Parsed = { readonly connection: { parsedStatements: object; submittedNamedStatements: object } };
type Query = { readonly name?: string; readonly text: string; readonly values?: unknown[] };

/** The statements that one connection keeps. */
export class KeptStatements {
  readonly #names: StatementNames;
  readonly #client: Client;
  readonly #run: (query: Query) => Promise<QueryResult>;
  readonly #kept = new Set<string>();

  /** `run`: asks the client for one statement, kept where it has a name. */
  constructor(names: StatementNames, client: Client, run: (query: Query) => Promise<QueryResult>) {
    this.#names = names;
    this.#client = client;
    this.#run = run;
  }

  async run(text: string, values: unknown[]): Promise<QueryResult> {
    const name = this.#names.nameOf(text);
    if (name === null) return this.#run({ text, values });
    if (!this.#kept.has(name) && this.#kept.size >= mostKept) await this.#forgetAll();
    this.#kept.add(name);
    try {
      return await this.#run({ name, text, values });
    } catch (error) {
      const isElsewhere = isOfAnotherConnection(error);
      if (isElsewhere) this.#names.areKept = false;
      // an error ends a transaction, whoever is to blame
      if (!(isElsewhere || isOfAnotherTable(error)) || this.#client.getTransactionStatus() !== 'I') throw error;
      await this.#forgetAll();
      return this.#run({ text, values });
    }
  }

  async #forgetAll(): Promise<void> {
    await this.#run({ text: 'deallocate all' });
    const { connection } = this.#client as unknown as Parsed;
    connection.parsedStatements = {};
    connection.submittedNamedStatements = {};
    this.#kept.clear();
  }
}

/** Whether a statement is not kept, or kept already, where we take the contrary for true: a pooler gives each transaction another connection. */
export const isOfAnotherConnection = (error: unknown): boolean =>
  ['26000', '42P05'].includes((error as { code?: string }).code ?? '');

/** Whether a kept statement gives other columns than before: a table has been changed since. */
const isOfAnotherTable = (error: unknown): boolean =>
  (error as { code?: unknown }).code === '0A000' && (error as Error).message.includes('cached plan');
