import { spawn } from 'node:child_process';

export type ScriptProcess = {
  readonly kill: () => Promise<void>;
  /** Ends its standard input, and waits for its end. */
  readonly finish: () => Promise<void>;
};

/** Runs a script beside this process, on the store in its STORE, until it says that it is done, and hands over its end. */
export async function aProcess(script: string, store: string): Promise<ScriptProcess> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, STORE: store, NODE_OPTIONS: '' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>(resolve => child.on('exit', () => resolve()));
  let complaint = '';
  child.stderr.on('data', data => (complaint += data));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', () => resolve());
    child.on('exit', () => reject(new Error(`the process ended early: ${complaint}`)));
  });
  return {
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    finish: async () => {
      child.stdin.end();
      await ended;
    },
  };
}

/** A process that holds the write lock of an embedded store until it is finished. */
export const aWriterElsewhere = (store: string): Promise<ScriptProcess> =>
  aProcess(
    `import { DatabaseSync } from 'node:sqlite';
    const database = new DatabaseSync(process.env.STORE);
    database.exec('begin immediate');
    console.log('done');
    process.stdin.on('end', () => { database.exec('rollback'); database.close(); }).resume();`,
    store,
  );

/** A process that has an embedded store open until it is finished, and has written to it. */
export const aHolder = (store: string): Promise<ScriptProcess> =>
  aProcess(
    `import { connectSqlite } from './src/store/sqlite/connect.ts';
    import { openStore } from './src/store/store.ts';
    import { aClaim } from './tests/support/claims.ts';
    import { aDataset } from './tests/support/datasets.ts';
    const store = await openStore(await connectSqlite(process.env.STORE));
    await store.writer.load(aDataset([aClaim({ name: 'elsewhere' })]));
    console.log('done');
    process.stdin.on('end', () => store.close()).resume();`,
    store,
  );
