import type { DatabaseConnection, Dialect } from 'kysely';

import { withConnections, withDriver } from './wrapped-dialect.ts';

/** A dialect of Kysely's whose errors leave it as ours, where they are known: nobody above has to know the driver's. */
export function explainErrors(dialect: Dialect, explain: (error: unknown) => Error | null): Dialect {
  const explained = (error: unknown): never => {
    throw explain(error) ?? error;
  };
  const connecting = withDriver(dialect, driver => {
    const acquire = driver.acquireConnection.bind(driver);
    driver.acquireConnection = options => acquire(options).catch(explained);
  });
  return withConnections(connecting, connection => explainErrorsOf(connection, explained));
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
