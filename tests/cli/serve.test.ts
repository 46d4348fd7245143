import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';

import { ask, inFolder, run, serve } from '../support/command.ts';

const digest = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

describe('serve', () => {
  test('fills a new store from the dataset, answers, and reuses the store the second time', () =>
    inFolder(async folder => {
      const DATABASE_URL = join(folder, 'graph.sqlite');
      const first = await serve({ DATABASE_URL });
      expect(first.stderr).toMatch(/Filled .* with \d+ claims/);
      const { data } = await ask(first.url, '{ graph { revision claimCount } }');
      first.process.kill('SIGTERM');
      expect((await first.finished).code).toBe(0);

      const second = await serve({ DATABASE_URL });
      expect(second.stderr).not.toContain('Filled');
      expect((await ask(second.url, '{ graph { revision claimCount } }')).data).toEqual(data);
      second.process.kill('SIGINT');
      expect((await second.finished).code).toBe(0);
    }));

  test('outlives the errors of a list in which some nodes are at hand and others are not', () =>
    inFolder(async folder => {
      const server = await serve({ DATABASE_URL: join(folder, 'graph.sqlite'), EXECUTOR: 'interpreted' });
      const { data } = await ask(server.url, '{ entities(first: 1) { pageInfo { endCursor } } }');
      const { endCursor } = (data.entities as { pageInfo: { endCursor: string } }).pageInfo;
      await ask(server.url, `{ entities(first: 1, after: "${endCursor}") { nodes { name } } }`);
      const faulty = '{ entities(first: 2) { edges { node { claims(first: 101) { totalCount } } } } }';
      expect((await ask(server.url, faulty)).errors).toHaveLength(1);
      expect((await ask(server.url, '{ graph { claimCount } }')).data).toBeTruthy();
      server.process.kill('SIGTERM');
      expect((await server.finished).code).toBe(0);
    }));

  test('finishes a request in flight after SIGTERM, and leaves a store that is closed', () =>
    inFolder(async folder => {
      const DATABASE_URL = join(folder, 'graph.sqlite');
      const server = await serve({ DATABASE_URL });
      const body = JSON.stringify({ query: '{ graph { claimCount } }' });
      const answered = new Promise<string>((done, failed) => {
        const sent = request(
          server.url,
          { method: 'POST', headers: { 'content-type': 'application/json', 'content-length': body.length } },
          response => {
            let text = '';
            response.on('data', chunk => {
              text += chunk;
            });
            response.on('end', () => done(text));
          },
        );
        sent.on('error', failed);
        sent.write(body.slice(0, 10));
        setTimeout(() => server.process.kill('SIGTERM'), 100);
        setTimeout(() => sent.end(body.slice(10)), 400);
      });
      expect(JSON.parse(await answered)).toMatchObject({ data: { graph: { claimCount: expect.any(Number) } } });
      const { code, stderr } = await server.finished;
      expect([code, stderr]).toEqual([0, expect.stringContaining('SIGTERM: finishing requests')]);
      expect(() => readFileSync(`${DATABASE_URL}-wal`)).toThrow('ENOENT');
    }));

  test('sends large answers whole though it is told to stop meanwhile', () =>
    inFolder(async folder => {
      const server = await serve({ DATABASE_URL: join(folder, 'graph.sqlite') });
      const query = `{ ${Array.from({ length: 40 }, (_, index) => `a${index}: claims(first: 100) { nodes { slug gist note subject { name summary aliases { name note } } document { name summary furniture } } }`).join(' ')} }`;
      // not by fetch, which fails by itself where a connection ends while it waits to go on reading
      const answered = post(server.url, JSON.stringify({ query }));
      await new Promise(done => setTimeout(done, 300));
      server.process.kill('SIGTERM');
      const answer = JSON.parse(await answered) as { data: Record<string, { nodes: unknown[] }> };
      expect(Object.values(answer.data).map(({ nodes }) => nodes.length)).toEqual(
        Array.from({ length: 40 }, () => 100),
      );
      expect((await server.finished).code).toBe(0);
    }));

  test('stops and frees the store when the npm that started it is ended', () =>
    inFolder(async folder => {
      const DATABASE_URL = join(folder, 'graph.sqlite');
      const npm = spawn('npm', ['start', '--silent'], {
        env: { ...process.env, PORT: '0', PLAYGROUND: 'off', DATABASE_URL },
      });
      let printed = '';
      npm.stdout.on('data', chunk => {
        printed += chunk;
      });
      await expect.poll(() => printed, { timeout: 15_000 }).toContain('/graphql');
      npm.kill('SIGTERM');
      const again = async () => {
        const { code } = await run(['config'], {});
        const probe = await serve({ DATABASE_URL }).catch(() => null);
        probe?.process.kill('SIGTERM');
        return [code, (await probe?.finished)?.code];
      };
      await expect.poll(again, { timeout: 15_000, interval: 500 }).toEqual([0, 0]);
    }));

  test('shows what another process loads beside it, without a restart', () =>
    inFolder(async folder => {
      const DATABASE_URL = join(folder, 'graph.sqlite');
      const server = await serve({ DATABASE_URL });
      const { data } = await ask(server.url, '{ document(slug: "rt-2017-09-21") { versions { held } } }');
      expect(data).toEqual({ document: { versions: [{ held: false }] } });
      const data2 = join(folder, 'data');
      mkdirSync(join(data2, 'entities'), { recursive: true });
      copyFileSync('data/vocabulary.yaml', join(data2, 'vocabulary.yaml'));
      writeFileSync(
        join(data2, 'entities', 'states.yaml'),
        'entities:\n  - { kind: state, id: northland, name: Northland }\n',
      );
      expect((await run(['load', data2], { DATABASE_URL })).code).toBe(0);
      await expect
        .poll(async () => (await ask(server.url, '{ state(slug: "northland") { name } }')).data, { timeout: 5_000 })
        .toEqual({ state: { name: 'Northland' } });
      server.process.kill('SIGTERM');
      await server.finished;
    }));

  test('offers no playground where only trusted documents are answered', () =>
    inFolder(async folder => {
      const TRUSTED_DOCUMENTS = join(folder, 'trusted.json');
      writeFileSync(TRUSTED_DOCUMENTS, '{"places": "{ places { nodes { name } } }"}');
      const settings = { DATABASE_URL: join(folder, 'graph.sqlite'), PLAYGROUND: 'on', TRUSTED_DOCUMENTS };
      const server = await serve(settings);
      const answer = await fetch(server.url, { headers: { accept: 'text/html' } });
      expect(await answer.text()).not.toContain('<html');
      server.process.kill('SIGTERM');
      await server.finished;
      expect(server.stdout).not.toContain('Playground');
    }));
});

describe('serve says in one line what is wrong, damages nothing and ends with a code', () => {
  const oneLine = (stderr: string) =>
    stderr
      .trim()
      .split('\n')
      .filter(line => line.startsWith('backchannel:'));

  test('where the port is taken', () =>
    inFolder(async folder => {
      const other = createServer().listen(0, '127.0.0.1');
      await new Promise(done => other.once('listening', done));
      const { port } = other.address() as AddressInfo;
      const { code, stderr } = await run(['serve'], {
        PORT: String(port),
        PLAYGROUND: 'off',
        DATABASE_URL: join(folder, 'graph.sqlite'),
      });
      other.close();
      expect([code, oneLine(stderr)]).toEqual([
        2,
        [`backchannel: Cannot listen: port ${port} on 127.0.0.1 is taken; set PORT to another one`],
      ]);
    }));

  test('where the folder of the store cannot be written', () =>
    inFolder(async folder => {
      const blocked = join(folder, 'file');
      writeFileSync(blocked, '');
      chmodSync(blocked, 0o400);
      const { code, stderr } = await run(['serve'], { DATABASE_URL: join(blocked, 'graph.sqlite') });
      expect([code, oneLine(stderr)]).toEqual([
        5,
        [expect.stringMatching(/Cannot open or create the store .*check that its folder exists and can be written/)],
      ]);
    }));

  test.each([
    ['a file that is no store', 'not a database at all, but long enough to be read as a header '.repeat(20)],
    ['an empty-looking store of zeros', '\0'.repeat(8192)],
  ])('where the store is %s', (_what, content) =>
    inFolder(async folder => {
      const DATABASE_URL = join(folder, 'graph.sqlite');
      writeFileSync(DATABASE_URL, content);
      const before = digest(DATABASE_URL);
      const { code, stderr } = await run(['serve'], { DATABASE_URL });
      expect([code, oneLine(stderr)]).toEqual([5, [expect.stringContaining(DATABASE_URL)]]);
      expect(digest(DATABASE_URL)).toBe(before);
    }),
  );

  test("where the store is damaged in its middle, or another program's", () =>
    inFolder(async folder => {
      const DATABASE_URL = join(folder, 'graph.sqlite');
      expect((await run(['load'], { DATABASE_URL })).code).toBe(0);
      const bytes = readFileSync(DATABASE_URL);
      bytes.fill(0x5a, 4096 * 3, 4096 * 20);
      writeFileSync(DATABASE_URL, bytes);
      const before = digest(DATABASE_URL);
      const damaged = await run(['serve'], { DATABASE_URL });
      expect([damaged.code, oneLine(damaged.stderr)]).toEqual([5, [expect.stringContaining(DATABASE_URL)]]);
      expect(digest(DATABASE_URL)).toBe(before);

      const foreign = join(folder, 'foreign.sqlite');
      const database = new DatabaseSync(foreign);
      database.exec('create table theirs (x)');
      database.close();
      const theirs = digest(foreign);
      const refused = await run(['serve'], { DATABASE_URL: foreign });
      expect([refused.code, digest(foreign)]).toEqual([5, theirs]);
    }));

  test('where a newer version wrote the store', () =>
    inFolder(async folder => {
      const DATABASE_URL = join(folder, 'graph.sqlite');
      expect((await run(['load'], { DATABASE_URL })).code).toBe(0);
      const database = new DatabaseSync(DATABASE_URL);
      database.exec(`insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01')`);
      database.exec('pragma wal_checkpoint(truncate); pragma journal_mode = delete');
      database.close();
      const { code, stderr } = await run(['serve'], { DATABASE_URL });
      expect([code, oneLine(stderr)]).toEqual([
        5,
        [expect.stringContaining('newer version of Backchannel (it has "9999-later")')],
      ]);
      const after = new DatabaseSync(DATABASE_URL, { readOnly: true });
      expect(after.prepare('select count(*) as n from claim').get()).toEqual({ n: expect.any(Number) });
      after.close();
    }));

  test('where another server holds the embedded store, which goes on unharmed', () =>
    inFolder(async folder => {
      const DATABASE_URL = join(folder, 'graph.sqlite');
      const first = await serve({ DATABASE_URL });
      const { code, stderr } = await run(['serve'], { DATABASE_URL, PORT: '0' });
      expect([code, oneLine(stderr)]).toEqual([5, [expect.stringContaining('Another server holds the store')]]);
      expect((await ask(first.url, '{ __typename }')).data).toEqual({ __typename: 'Query' });
      first.process.kill('SIGKILL');
      await first.finished;
      const next = await serve({ DATABASE_URL });
      next.process.kill('SIGTERM');
      expect((await next.finished).code).toBe(0);
    }));

  test.each([
    [{ PORT: 'many' }, 'PORT takes a port'],
    [{ LOG_LEVEL: 'loud', PLAYGROUND: 'maybe' }, 'PLAYGROUND takes on or off'],
    [{ DATABASE_URL: 'mysql://u:secret@h/db' }, 'DATABASE_URL takes a file path, or postgres://'],
    [{ DATABASE_URL: 'file:/secret/x.sqlite' }, 'DATABASE_URL takes a file path, or postgres://'],
    [{ DATABASE_URL: 'u:secret@h/db' }, 'DATABASE_URL takes a file path, or postgres://'],
    [{ DATABASE_URL: 'postgres:/secret' }, 'DATABASE_URL takes a file path, or postgres://'],
    [{ DATABASE_URL: ':memory:' }, 'DATABASE_URL takes a file path, or postgres://'],
    [{ BACKCHANNEL_CONFIG: '/nowhere/at/all.yaml' }, 'cannot be read'],
    [{ DATABASE_URL: 'postgres://u:secret@127.0.0.1:1/none' }, 'PostgreSQL does not answer'],
  ])('where a setting is bad: %o', async (settings, message) => {
    const { code, stderr } = await run(['serve'], settings as Record<string, string>);
    expect(code).toBeGreaterThan(0);
    expect(oneLine(stderr)).toEqual([expect.stringContaining(message)]);
    expect(stderr).not.toContain('secret');
  });
});

async function post(url: string, body: string): Promise<string> {
  const sent = request(url, { method: 'POST', headers: { 'content-type': 'application/json' } }).end(body);
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  return text(answer);
}
