// PostGraphile 5 as its documentation sets it up for production, with its operations persisted.
// Plain JavaScript, because its packages are there only where the bench installed them.
import { createServer } from 'node:http';
import Persisted from '@grafserv/persisted';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const { APPLICATION, DATABASE_URL, OPERATIONS, PORT } = process.env;

const server = createServer();
server.on('error', error => {
  throw error;
});
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [Persisted.default ?? Persisted],
  pgServices: [
    makePgService({
      connectionString: DATABASE_URL,
      schemas: ['peer'],
      // what our own connections set; and connections stay, as ours do under load
      poolConfig: {
        max: 10,
        idleTimeoutMillis: 600_000,
        options: '-c random_page_cost=1.1 -c jit=off',
        application_name: APPLICATION,
      },
    }),
  ],
  grafast: { explain: false },
  grafserv: {
    graphqlPath: '/graphql',
    graphiql: false,
    websockets: false,
    watch: false,
    persistedOperations: JSON.parse(OPERATIONS),
  },
});
const serving = instance.createServ(grafserv);
await serving.addTo(server);
await serving.ready?.();
server.listen(Number(PORT), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/graphql`);
});
process.on('SIGTERM', () => process.exit());
