import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL cluster of its own, which can be stopped and started. */
export type Cluster = {
  readonly url: string;
  readonly start: () => void;
  /** Ends connections at once, as an operator's restart does. */
  readonly stop: () => void;
  readonly remove: () => void;
};

/** Where PostgreSQL's programs are; null where it is not installed, or nobody is there to run it as. */
export const postgresPrograms = findPrograms();

/** Makes and starts a cluster. PostgreSQL does not run as root, so there it is run as its own user. */
export async function makeCluster(): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'backchannel-cluster-'));
  const [data, log] = [join(folder, 'data'), join(folder, 'log')];
  if (isRoot) {
    const id = (option: string) => Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }));
    chownSync(folder, id('-u'), id('-g'));
    chmodSync(folder, 0o700);
  }
  const port = await freePort();
  runAs(['initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync']);
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`;
  const start = () => runAs(['pg_ctl', '-D', data, '-l', log, '-o', options, '-w', 'start']);
  const stop = () => runAs(['pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop']);
  start();
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    start,
    stop,
    remove: () => {
      try {
        stop();
      } catch {
        // it is stopped already
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const isRoot = process.getuid?.() === 0;

function runAs([program, ...args]: string[]): void {
  const path = join(postgresPrograms!, program!);
  const [command, given] = isRoot ? ['runuser', ['-u', 'postgres', '--', path, ...args]] : [path, args];
  execFileSync(command as string, given as string[], { cwd: tmpdir(), stdio: 'ignore' });
}

function findPrograms(): string | null {
  const versions = '/usr/lib/postgresql';
  if (!existsSync(versions)) return null;
  const found = readdirSync(versions).map(version => join(versions, version, 'bin'));
  return found.find(folder => existsSync(join(folder, 'initdb'))) ?? null;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise(done => server.once('listening', done));
  const { port } = server.address() as { port: number };
  await new Promise(done => server.close(done));
  return port;
}
