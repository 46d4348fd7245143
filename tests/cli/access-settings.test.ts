import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { refuseUnguarded } from '../../src/cli/access-settings.ts';
import { readSettings } from '../../src/cli/settings.ts';
import { inFolder, run, serve } from '../support/command.ts';

const create = (DATABASE_URL: string, ...args: readonly string[]) =>
  run(['token', 'create', ...args], { DATABASE_URL });

describe('token', () => {
  test('create shows the token once, on standard output alone; the store does not hold it', () =>
    inFolder(async folder => {
      const DATABASE_URL = join(folder, 'graph.sqlite');
      const { code, stdout, stderr } = await create(DATABASE_URL, '--role', 'editor', '--name', 'Desk');
      expect([code, stdout]).toEqual([0, expect.stringMatching(/^bct_[0-9a-f]{12}_[\w-]{43}\n$/)]);
      expect(stderr).toMatch(/^A token for "Desk", role editor, until 2\d{3}-.*shown this once/);
      const secret = stdout.trim().slice(17);
      expect(stderr).not.toContain(secret);
      const listed = await run(['token', 'list', '--json'], { DATABASE_URL });
      expect(JSON.parse(listed.stdout)).toEqual([
        {
          id: stdout.slice(4, 16),
          name: 'Desk',
          role: 'editor',
          state: 'valid',
          created: expect.any(String),
          expires: expect.any(String),
          revoked: null,
        },
      ]);
      const [{ created, expires }] = JSON.parse(listed.stdout);
      expect(Date.parse(expires) - Date.parse(created)).toBe(90 * 86_400_000);
      expect(listed.stdout + (await run(['token', 'list'], { DATABASE_URL })).stdout).not.toContain(secret);
      expect(readFileSync(DATABASE_URL, 'latin1')).not.toContain(secret);
    }));

  test('create takes another time to expire, and refuses what it does not know', () =>
    inFolder(async folder => {
      const DATABASE_URL = join(folder, 'graph.sqlite');
      const { stdout } = await create(DATABASE_URL, '--role', 'reader', '--name', 'a', '--expires', '12h', '--json');
      const { token, created, expires, digest } = JSON.parse(stdout);
      expect([token.slice(0, 4), Date.parse(expires) - Date.parse(created), digest]).toEqual([
        'bct_',
        12 * 3_600_000,
        undefined,
      ]);
      const refused = [
        ['--role', 'owner', '--name', 'b'],
        ['--role', 'reader'],
        ['--role', 'reader', '--name', 'b', '--expires', '0d'],
        ['--role', 'reader', '--name', 'b', '--expires', '4000d'],
        ['--role', 'reader', '--name', 'b', '--expires', 'never'],
        ['--role', 'reader', '--name', '0123456789ab'],
        ['--role', 'reader', '--name', 'command line'],
        ['--role', 'reader', '--name', 'Anybody'],
      ];
      for (const args of refused) expect([args, (await create(DATABASE_URL, ...args)).code]).toEqual([args, 2]);
      expect((await create(DATABASE_URL, '--role', 'reader', '--name', 'a')).code).toBe(3);
    }));

  test('revoke takes a name or an id; what does not stand is not found', () =>
    inFolder(async folder => {
      const DATABASE_URL = join(folder, 'graph.sqlite');
      expect((await run(['token', 'revoke', 'Desk'], { DATABASE_URL })).code).toBe(4);
      await create(DATABASE_URL, '--role', 'editor', '--name', 'Desk');
      const { stdout } = await run(['token', 'revoke', 'Desk', '--json'], { DATABASE_URL });
      expect(JSON.parse(stdout)).toMatchObject({ name: 'Desk', state: 'revoked', revoked: expect.any(String) });
      expect((await run(['token', 'revoke', 'Desk'], { DATABASE_URL })).code).toBe(4);
    }));
});

test('a server that needs tokens takes those that the command line makes beside it, until they are revoked', () =>
  inFolder(async folder => {
    const DATABASE_URL = join(folder, 'graph.sqlite');
    const server = await serve({ DATABASE_URL, AUTHENTICATION: 'required', LOG_LEVEL: 'debug' });
    const send = async (headers: Record<string, string> = {}) => {
      const response = await fetch(server.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: '{"query":"{ graph { entityCount } }"}',
      });
      return response.status;
    };
    const token = (await create(DATABASE_URL, '--role', 'reader', '--name', 'Desk')).stdout.trim();
    const authorization = `Bearer ${token}`;
    expect([await send(), await send({ authorization }), await send({ authorization })]).toEqual([401, 200, 200]);
    await run(['token', 'revoke', 'Desk'], { DATABASE_URL });
    expect(await send({ authorization })).toBe(401);
    server.process.kill('SIGTERM');
    const { stdout, stderr } = await server.finished;
    expect(stdout + stderr).not.toContain(token.slice(17));
  }));

describe('an address that other machines reach', () => {
  const settingsWith = (given: Record<string, string>) => readSettings(given, 'data').values;

  test.each(['127.0.0.1', '127.8.8.8', '::1', 'localhost'])('is not %s', HOST => {
    expect(() => refuseUnguarded(settingsWith({ HOST }))).not.toThrow();
  });

  test.each(['0.0.0.0', '::', '192.168.0.7', '::ffff:127.0.0.1', '127.0.0.1.example.org', 'localhost.example.org'])(
    'is %s, which is refused where anybody could read, and says what to do',
    HOST => {
      expect(() => refuseUnguarded(settingsWith({ HOST }))).toThrow(
        expect.objectContaining({
          code: 'BAD_SETTING',
          message: expect.stringMatching(/HOST=.*AUTHENTICATION=required.*token create.*ALLOW_OPEN=on/),
        }),
      );
      expect(() => refuseUnguarded(settingsWith({ HOST, AUTHENTICATION: 'required' }))).not.toThrow();
      expect(() => refuseUnguarded(settingsWith({ HOST, ALLOW_OPEN: 'on' }))).not.toThrow();
    },
  );

  test('is refused before anything is opened', () =>
    inFolder(async folder => {
      const DATABASE_URL = join(folder, 'graph.sqlite');
      const { code, stderr } = await run(['serve'], { DATABASE_URL, HOST: '0.0.0.0', PORT: '0' });
      expect([code, stderr.split('\n')[0]]).toEqual([2, expect.stringMatching(/^backchannel: HOST=0\.0\.0\.0 /)]);
      expect(() => readFileSync(DATABASE_URL)).toThrow('ENOENT');
    }));
});

describe('an issuer', () => {
  test.each([
    [{ OIDC_ISSUER: 'https://issuer.example' }, 'need both OIDC_ISSUER and OIDC_AUDIENCE'],
    [{ OIDC_AUDIENCE: 'backchannel' }, 'need both OIDC_ISSUER and OIDC_AUDIENCE'],
    [{ OIDC_JWKS_URL: 'https://issuer.example/keys' }, 'need both OIDC_ISSUER and OIDC_AUDIENCE'],
    [{ OIDC_ISSUER: 'http://issuer.example', OIDC_AUDIENCE: 'a' }, 'OIDC_ISSUER takes the address'],
    [{ OIDC_ISSUER: 'issuer.example', OIDC_AUDIENCE: 'a' }, 'OIDC_ISSUER takes the address'],
    [{ OIDC_JWKS_URL: 'file:///etc/keys', OIDC_AUDIENCE: 'a' }, 'OIDC_JWKS_URL takes the address'],
  ])('that is half set or not secure keeps the server from starting: %o', (settings, message) =>
    inFolder(async folder => {
      const DATABASE_URL = join(folder, 'graph.sqlite');
      const { code, stderr } = await run(['serve'], { DATABASE_URL, PLAYGROUND: 'off', PORT: '0', ...settings });
      expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
    }),
  );
});
