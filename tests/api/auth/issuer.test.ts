import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

import { createAuthentication } from '../../../src/api/auth/authentication.ts';
import { createVerifier, type Issuer } from '../../../src/api/auth/issuer.ts';

/** An issuer on this machine that has one key, and says how often it was asked for what. */
let server: Server;
let address: string;
let keys: { privateKey: CryptoKey; publicKey: CryptoKey };
let strangers: { privateKey: CryptoKey };
/** A secret that the issuer shares with whoever asks for its keys. */
const sharedSecret = 'not much of a secret, but long enough';
let asked: string[] = [];
let isDown = false;
let discovered: object;

beforeAll(async () => {
  keys = await generateKeyPair('RS256', { extractable: true });
  strangers = await generateKeyPair('RS256');
  const jwks = {
    keys: [
      { ...(await exportJWK(keys.publicKey)), kid: 'first', use: 'sig' },
      { kty: 'oct', kid: 'shared', k: Buffer.from(sharedSecret).toString('base64url') },
    ],
  };
  server = createServer((request, response) => {
    asked.push(request.url!);
    response.statusCode = isDown ? 503 : 200;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(request.url === '/keys' ? jwks : discovered));
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());
beforeEach(() => {
  asked = [];
  isDown = false;
  discovered = { issuer: address, jwks_uri: `${address}/keys` };
});

const log: string[] = [];

function verifying(given: Partial<Issuer> = {}) {
  const issuer = { address, audience: 'backchannel', roleClaim: 'roles', keys: `${address}/keys`, ...given };
  const verify = createVerifier(issuer, pino({ level: 'debug' }, { write: line => log.push(line) }));
  const authenticate = createAuthentication({ tokens: { find: async () => null }, isRequired: false, verify });
  return (jwt: string) => authenticate(`Bearer ${jwt}`);
}

const now = () => Math.floor(Date.now() / 1000);
const claims = (): JWTPayload => ({
  iss: address,
  aud: 'backchannel',
  sub: 'desk-7',
  exp: now() + 600,
  roles: ['editor'],
});

const signed = (given: JWTPayload = {}, header: object = {}, key: CryptoKey = keys.privateKey) =>
  new SignJWT({ ...claims(), ...given }).setProtectedHeader({ alg: 'RS256', kid: 'first', ...header }).sign(key);

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a token of the issuer', () => {
  test('gives the role that its claim names, the highest of several', async () => {
    const authenticate = verifying();
    const roleIn = async (roles: unknown) => (await authenticate(await signed({ roles }))).role;
    expect(await authenticate(await signed())).toEqual({ name: 'desk-7', role: 'editor', via: 'issuer' });
    expect(await roleIn('admin')).toBe('admin');
    expect(await roleIn(['reader', 'offline', 'contributor'])).toBe('contributor');
    expect(asked).toEqual(['/keys']);
  });

  test('may have its roles inside of another claim', async () => {
    const authenticate = verifying({ roleClaim: 'realm_access.roles' });
    const jwt = await signed({ realm_access: { roles: ['contributor'] } });
    expect(await authenticate(jwt)).toMatchObject({ role: 'contributor' });
  });

  test('is verified with the keys that the discovery document leads to', async () => {
    const authenticate = verifying({ keys: null });
    expect(await authenticate(await signed())).toMatchObject({ role: 'editor' });
    expect(asked).toEqual(['/.well-known/openid-configuration', '/keys']);
  });
});

describe('refused is a token', () => {
  const later = { nbf: 0 };
  const faults: readonly [string, () => Promise<string> | string, string?][] = [
    ['for another audience', () => signed({ aud: 'another' })],
    ['for no audience', () => signed({ aud: undefined })],
    ['of another issuer', () => signed({ iss: 'https://issuer.example' })],
    ['that is expired', () => signed({ exp: now() - 60 }), 'The token is expired'],
    ['that never expires', () => signed({ exp: undefined })],
    ['that is not valid yet', () => signed({ ...later, nbf: now() + 60 })],
    ['of nobody', () => signed({ sub: undefined })],
    ['of an empty name', () => signed({ sub: '' })],
    ['of a name of two lines', () => signed({ sub: 'desk\nadmin' })],
    ['with a key that is not known', () => signed({}, { kid: 'second' })],
    ['signed by another key under a known name', () => signed({}, {}, strangers.privateKey)],
    ['with the signature cut off', async () => `${(await signed()).split('.').slice(0, 2).join('.')}.`],
    [
      'with other claims under its signature',
      async () => {
        const [header, , signature] = (await signed()).split('.');
        return `${header}.${part({ ...claims(), roles: ['admin'] })}.${signature}`;
      },
    ],
    ['without an algorithm', () => `${part({ alg: 'none' })}.${part(claims())}.`],
    ['without an algorithm, in capitals', () => `${part({ alg: 'NONE', kid: 'first' })}.${part(claims())}.`],
    [
      'signed with HS256 and the public key as the secret',
      async () => {
        const signedPart = `${part({ alg: 'HS256', kid: 'first' })}.${part(claims())}`;
        const secret = await exportSPKI(keys.publicKey);
        return `${signedPart}.${createHmac('sha256', secret).update(signedPart).digest('base64url')}`;
      },
    ],
    [
      'signed with a secret that the issuer publishes',
      () =>
        new SignJWT(claims())
          .setProtectedHeader({ alg: 'HS256', kid: 'shared' })
          .sign(new TextEncoder().encode(sharedSecret)),
    ],
    [
      'that brings a key of its own',
      async () => signed({}, { jwk: await exportJWK(keys.publicKey), kid: 'own' }, strangers.privateKey),
    ],
    [
      'that must be understood in ways unknown',
      () => `${part({ alg: 'RS256', crit: ['own'], own: 1, kid: 'first' })}.${part(claims())}.AAAA`,
    ],
    ['that is none', () => 'not-a-token'],
    ['that is three dots', () => '...'],
    [
      'without a role of ours',
      () => signed({ roles: ['chief', 'constructor'] }),
      'The token gives no role: its claim "roles" names none of ours',
    ],
    [
      'without the claim',
      () => signed({ roles: undefined }),
      'The token gives no role: its claim "roles" names none of ours',
    ],
  ];

  test.each(faults)('%s', async (_what, make, message = 'The token is not valid') => {
    const jwt = await make();
    await expect(verifying()(jwt)).rejects.toMatchObject({ code: 'UNAUTHENTICATED', message });
  });
});

describe('where the keys cannot be had', () => {
  test('nobody is let in, and the token is not blamed; when they can, it is taken', async () => {
    const authenticate = verifying({ keys: null });
    isDown = true;
    await expect(authenticate(await signed())).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    isDown = false;
    // an issuer that could not be asked is left alone for a while
    await expect(authenticate(await signed())).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(asked).toHaveLength(1);
    const clock = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 6_000);
    expect(await authenticate(await signed())).toMatchObject({ role: 'editor' });
    clock.mockRestore();
  });

  test('a discovery document of another issuer is not believed', async () => {
    discovered = { issuer: 'https://issuer.example', jwks_uri: `${address}/keys` };
    await expect(verifying({ keys: null })(await signed())).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(asked).toEqual(['/.well-known/openid-configuration']);
  });
});

test('keys that come neither over TLS nor from this machine are not fetched', async () => {
  discovered = { issuer: address, jwks_uri: 'http://192.0.2.2/keys' };
  await expect(verifying({ keys: null })(await signed())).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  expect(log.join('\n')).toContain('neither over TLS nor from this machine');
});

test('the issuer is not asked for the sake of a token that cannot be one of its own', async () => {
  const authenticate = verifying({ keys: null });
  for (const jwt of [
    'garbage',
    await signed({ iss: 'https://issuer.example' }),
    await signed({}, { typ: 'logout+jwt' }),
  ])
    await expect(authenticate(jwt)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(asked).toEqual([]);
  expect(await authenticate(await signed({}, { typ: 'at+jwt' }))).toMatchObject({ name: 'desk-7' });
});

test('a token of ours is never sent to the issuer, and none is logged', async () => {
  const authenticate = verifying();
  await expect(authenticate(`bct_0123456789ab_${'A'.repeat(43)}`)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(asked).toEqual([]);
  const jwt = await signed();
  isDown = true;
  await expect(authenticate(jwt)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  expect(log.join('\n')).not.toContain(jwt.split('.')[2]!);
});
