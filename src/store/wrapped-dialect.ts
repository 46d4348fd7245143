import type { DatabaseConnection, Dialect, DialectAdapter, Driver } from 'kysely';

import { currentWork } from './deadline.ts';
import type { Places } from './places.ts';

/** A dialect of Kysely's with something done to its driver before it is used. */
export function withDriver(dialect: Dialect, adapt: (driver: Driver) => void): Dialect {
  return {
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: db => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createDriver: () => {
      const driver = dialect.createDriver();
      adapt(driver);
      return driver;
    },
  };
}

/** The same for each connection, which a driver may give again and again. */
export function withConnections(dialect: Dialect, adapt: (connection: DatabaseConnection) => void): Dialect {
  const seen = new WeakSet<DatabaseConnection>();
  return withDriver(dialect, driver => {
    const acquire = driver.acquireConnection.bind(driver);
    driver.acquireConnection = async options => {
      const connection = await acquire(options);
      if (!seen.has(connection)) adapt(connection);
      seen.add(connection);
      return connection;
    };
  });
}

/** Has whoever wants a connection wait for a place, in the stead of Kysely, whose waiting has no end. */
export function withPlaces(dialect: Dialect, places: Places): Dialect {
  const leaving = new WeakMap<DatabaseConnection, () => void>();
  const placed = withDriver(dialect, driver => {
    const [acquire, release] = [driver.acquireConnection.bind(driver), driver.releaseConnection.bind(driver)];
    driver.acquireConnection = async options => {
      const leave = await places.take(currentWork());
      try {
        const connection = await acquire(options);
        leaving.set(connection, leave);
        return connection;
      } catch (error) {
        leave();
        throw error;
      }
    };
    driver.releaseConnection = async (connection, options) => {
      try {
        await release(connection, options);
      } finally {
        leaving.get(connection)?.();
      }
    };
  });
  return { ...placed, createAdapter: () => forSeveral(dialect.createAdapter()) };
}

/** As of a dialect that gives several connections: Kysely then leaves it to the driver who gets one. */
export function forSeveral(adapter: DialectAdapter): DialectAdapter {
  return Object.defineProperty(adapter, 'supportsMultipleConnections', { value: true });
}
