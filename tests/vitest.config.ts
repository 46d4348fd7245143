import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const exclude = ['tests/bench/**'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // as Node does: two builds of graphql would not know each other's schemas
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // graphql-js forgets some of the errors of lists: see `serve`
    onUnhandledError: error => !(error.name === 'GraphQLError' && 'path' in error),
    projects: [
      { extends: true, test: { name: 'compiled', include: ['tests/**/*.test.ts'], exclude } },
      {
        extends: true,
        test: {
          name: 'interpreted',
          // what asks a server of tests/support/api.ts
          include: ['tests/api/**/*.test.ts', 'tests/docs/answers.test.ts', 'tests/web/playground.test.ts'],
          exclude: ['tests/api/execution/executor.test.ts', 'tests/api/auth/leaks.test.ts'],
          env: { TEST_EXECUTOR: 'interpreted' },
        },
      },
    ],
  },
});
