import type { DatabaseConnection, Dialect } from 'kysely';

/** A dialect of Kysely's whose errors leave it as ours, where they are known: nobody above has to know the driver's. */
export function explainErrors(dialect: Dialect, explain: (error: unknown) => Error | null): Dialect {
  const explained = (error: unknown): never => {
    throw explain(error) ?? error;
  };
  const seen = new WeakSet<DatabaseConnection>();
  return {
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: db => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createDriver: () => {
      const driver = dialect.createDriver();
      const acquire = driver.acquireConnection.bind(driver);
      driver.acquireConnection = async options => {
        const connection = await acquire(options).catch(explained);
        // a pool gives the same ones again and again
        if (!seen.has(connection)) explainErrorsOf(connection, explained);
        seen.add(connection);
        return connection;
      };
      return driver;
    },
  };
}

function explainErrorsOf(connection: DatabaseConnection, explained: (error: unknown) => never): void {
  const [execute, stream] = [connection.executeQuery.bind(connection), connection.streamQuery.bind(connection)];
  connection.executeQuery = (query, options) => execute<never>(query, options).catch(explained);
  connection.streamQuery = async function* (query, chunkSize, options) {
    try {
      yield* stream<never>(query, chunkSize, options);
    } catch (error) {
      explained(error);
    }
  };
}
