import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const exclude = ['tests/bench/**'];

/** What takes minutes goes first, so that no worker is left with it at the end; Vitest goes by the sizes of files. */
const longest =
  /tests\/(store\/\w+(-\w+)?-contract|torture\/(fuzz|files|costs)|graph\/walk\/edge-source|cli\/package-files|reference\/\w+)\.test\.ts$/;

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => longest.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter(file => !isLong(file))];
  }
}

/** What asks a server of tests/support/api.ts. */
const asksServers = ['tests/api/**/*.test.ts', 'tests/docs/answers.test.ts', 'tests/web/playground.test.ts'];

/** Some of these, with one query of each kind. */
const asksEveryKind = ['tests/api/{answers,contract,partial-answers,search,traversal}.test.ts'];

/** Asks no executor, or one as well as the other. */
const withoutExecutor = [
  // mutations and subscriptions are never compiled
  'tests/api/{accountability,dry-runs,proposed-nodes,review-queue,reviewing,writing}.test.ts',
  'tests/api/http/{admission,bodies,compression,connections,direct,headers,protection,stream,stream-tickets}.test.ts',
  'tests/api/limits/{document-limits,operation-cost,rate-limit,shared-points}.test.ts',
  'tests/api/live/**',
  'tests/api/loaders/**',
  'tests/api/execution/{kept,kept-answers}.test.ts',
];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // as Node does: two builds of graphql would not know each other's schemas
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: {
    // the command line is tested as it is run in a clone
    globalSetup: 'tests/support/build-program.ts',
    pool: 'forks',
    sequence: { sequencer: LongestFirst },
    maxWorkers: 2,
    // modules are loaded once by each worker: they keep nothing from one server to the next
    isolate: false,
    // a slow machine takes twice as long as a fast one, and two workers share it
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // graphql-js forgets some of the errors of lists: see `serve`
    onUnhandledError: error => !(error.name === 'GraphQLError' && 'path' in error),
    projects: [
      { extends: true, test: { name: 'compiled', include: ['tests/**/*.test.ts'], exclude } },
      {
        extends: true,
        test: {
          name: 'interpreted',
          // that both executors give the same, `executor.test.ts` shows on queries drawn at random
          include: process.env.TORTURE === 'long' ? asksServers : asksEveryKind,
          exclude: ['tests/api/execution/executor.test.ts', 'tests/api/auth/leaks.test.ts', ...withoutExecutor],
          env: { TEST_EXECUTOR: 'interpreted' },
        },
      },
    ],
  },
});
