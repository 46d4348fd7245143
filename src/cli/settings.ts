import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isIP } from 'node:net';
import { totalmem } from 'node:os';
import { z } from 'zod';

import { isSecureAddress, withoutPasswords } from '../base/addresses.ts';
import { AppError } from '../base/errors.ts';

const onOff = z.enum(['on', 'off']);

/** An issuer's keys decide who is let in: they come over TLS, or from this machine. */
const secureAddress = z.string().refine(text => text === '' || isSecureAddress(text));

const listed = (text: string) =>
  text
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '');

const origins = z
  .string()
  .transform(listed)
  .pipe(
    z.array(z.string().refine(origin => origin === '*' || (URL.canParse(origin) && new URL(origin).origin === origin))),
  );

const proxies = z
  .string()
  .transform(listed)
  .pipe(z.array(z.string().refine(part => part === 'loopback' || isAddressOrRange(part))));

/** An address, or a range of them in CIDR notation (RFC 4632). */
function isAddressOrRange(text: string): boolean {
  const [address = '', prefix, ...others] = text.split('/');
  const version = isIP(address);
  if (version === 0 || others.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128));
}

/** In megabytes; a share is one of what this process may take of the machine. */
const megabytesOrShare = z
  .string()
  .regex(/^(\d{1,7}(\.\d+)?|(100|\d{1,2}(\.\d+)?)%)$/)
  .transform(text => (text.endsWith('%') ? Math.floor((Number.parseFloat(text) / 100) * memory()) : Number(text)));

function memory(): number {
  const allowed = process.constrainedMemory() || Infinity;
  return Math.min(totalmem(), allowed) / 1e6;
}

/** One letter, a colon and a slash begin a path on a drive of Windows; what else stands before a colon is a scheme. */
const storeAddress = z.string().regex(/^(postgres(ql)?:\/\/|[a-z]:[\\/]|(?!:memory:$|[a-z][a-z0-9+.-]*:))./i);

/** Every setting: its name in the environment and in a settings file, what it takes, its default and what it is for. */
export const settingDefinitions = {
  PORT: {
    type: z.coerce.number().int().min(0).max(65_535),
    default: '4000',
    takes: 'a port, 0 to 65535; 0 takes a free one',
    about: 'Where the server listens.',
  },
  HOST: {
    type: z.string().min(1),
    default: '127.0.0.1',
    takes: 'an address of this machine',
    about: 'The address the server listens on; the default is reached from this machine alone.',
  },
  DATABASE_URL: {
    type: storeAddress,
    default: 'backchannel.sqlite',
    takes:
      'a file path, or postgres://user:password@host:port/database; no other scheme such as file:, and not :memory:, which would end with the command; write ./ before a name that has a colon',
    about: 'The store: a path is an embedded SQLite store, created on first use.',
  },
  FOUR_EYES: {
    type: onOff,
    default: 'off',
    takes: 'on or off',
    about: 'Whether nobody accepts what they proposed themselves: claims, documents and amendments.',
  },
  DATASET: {
    type: z.string().min(1),
    default: '(the datasets of the package)',
    takes: 'a folder',
    about:
      'What a new store is filled with, with the datasets in folders of it, by `serve` or, where DATABASE_URL is not set, by the first question.',
  },
  PLAYGROUND: {
    type: onOff,
    default: 'on',
    takes: 'on or off',
    about: 'Whether the server shows GraphiQL to browsers at /graphql; never with TRUSTED_DOCUMENTS.',
  },
  EXPLORER: {
    type: onOff,
    default: 'on',
    takes: 'on or off',
    about: 'Whether the server shows browsers the pages of the explorer at /.',
  },
  EXPORTS: {
    type: onOff,
    default: 'on',
    takes: 'on or off',
    about: 'Whether the graph may be downloaded as files that other programs read, from /export/NAME.',
  },
  READ_AHEAD: {
    type: onOff,
    default: 'on',
    takes: 'on or off',
    about:
      'Whether the server works out the status of all channels and all disputes after its start and after changes, when nothing else is to do; off, whoever asks for them first waits.',
  },
  EMBED_ORIGINS: {
    type: origins,
    default: '',
    takes: 'origins such as https://news.example, with commas between them; * is any',
    about: 'Whose pages may show the timeline of a line in a frame, from /embed/channel/SLUG of the explorer.',
  },
  INTROSPECTION: {
    type: onOff,
    default: 'on',
    takes: 'on or off',
    about: 'Whether clients may ask for the schema; the playground needs it.',
  },
  CORS_ORIGINS: {
    type: origins,
    default: '',
    takes: 'origins such as http://localhost:5173, with commas between them; * is any',
    about: 'Whose pages may ask the API from a browser, besides its own.',
  },
  INDEX_MEGABYTES: {
    type: megabytesOrShare,
    default: '25%',
    takes: 'megabytes, or a share of the memory such as 25%; 0 switches the index off',
    about:
      'What the index of edges in memory may take; of a graph that needs more it holds the nodes with most edges, and the others are searched in the store.',
  },
  ANSWER_MEGABYTES: {
    type: z.coerce.number().min(0).max(100_000),
    default: '64',
    takes: 'megabytes, 0 to 100000; 0 keeps no answers',
    about: 'What answers may take in memory that are kept until a change touches them, for whoever asks the same.',
  },
  EXECUTOR: {
    type: z.enum(['compiled', 'interpreted']),
    default: 'compiled',
    takes: 'compiled or interpreted',
    about: 'Whether queries that come again are compiled, or all are run by graphql-js; the answers are the same.',
  },
  MAX_DEPTH: {
    type: z.coerce.number().int().min(1).max(1_000_000_000),
    default: '20',
    takes: 'a number from 1',
    about: 'How many levels of fields inside of fields one operation may have.',
  },
  MAX_ALIASES: {
    type: z.coerce.number().int().min(1).max(1_000_000_000),
    default: '200',
    takes: 'a number from 1',
    about: 'How many aliases one operation may have, its fragments written out.',
  },
  MAX_DIRECTIVES: {
    type: z.coerce.number().int().min(1).max(1_000_000_000),
    default: '50',
    takes: 'a number from 1',
    about: 'How many directives one operation may have, its fragments written out.',
  },
  MAX_COST: {
    type: z.coerce.number().int().min(1).max(1_000_000_000),
    default: '2000000',
    takes: 'a number from 1',
    about: 'How many items on pages one operation may ask for, if every page were full.',
  },
  MAX_ITEMS: {
    type: z.coerce.number().int().min(1).max(1_000_000_000),
    default: '25000',
    takes: 'a number from 1',
    about: 'How many items on pages one answer may have, of up to ten fields each; of more, as many fewer.',
  },
  DEADLINE_SECONDS: {
    type: z.coerce.number().min(0.1).max(3_600),
    default: '30',
    takes: 'seconds, 0.1 to 3600',
    about: 'How long one answer may take; what takes longer is given up, and an error.',
  },
  EXPORT_SECONDS: {
    type: z.coerce.number().min(1).max(86_400),
    default: '600',
    takes: 'seconds, 1 to 86400',
    about: 'How long one download of /export/NAME may take, until its client has read it.',
  },
  MAX_CONNECTIONS: {
    type: z.coerce.number().int().min(10).max(1_000_000),
    default: '5000',
    takes: 'a number from 10',
    about: 'How many connections may be open at once, a fifth of them from one address that is no trusted proxy.',
  },
  POINTS_PER_MINUTE: {
    type: z.coerce.number().int().min(0).max(1_000_000_000),
    default: '0',
    takes: 'a number; 0 sets no limit',
    about: 'What a client may spend in a minute: a point a request, and one an item on a page.',
  },
  TRUSTED_PROXIES: {
    type: proxies,
    default: '',
    takes: 'loopback, addresses or ranges such as 10.0.0.0/8, with commas between',
    about: 'Proxies that are believed when they say in X-Forwarded-For for whom they ask; points go by that address.',
  },
  TRUSTED_DOCUMENTS: {
    type: z.string(),
    default: '',
    takes: 'a JSON file of texts by id',
    about: 'The documents that alone are answered, besides what the explorer asks; all are where it is not set.',
  },
  SUGGESTIONS: {
    type: onOff,
    default: 'on',
    takes: 'on or off',
    about: 'Whether errors may name what the schema has instead of what was asked.',
  },
  AUTHENTICATION: {
    type: z.enum(['open', 'required']),
    default: 'open',
    takes: 'open or required',
    about: 'Whether anybody may read, or only who has a token.',
  },
  ALLOW_OPEN: {
    type: onOff,
    default: 'off',
    takes: 'on or off',
    about: 'Whether other machines may read without a token, where HOST lets them in and AUTHENTICATION is open.',
  },
  OIDC_ISSUER: {
    type: secureAddress,
    default: '',
    takes: 'the address of an OpenID Connect issuer, https://… as its tokens name it',
    about: 'Whose tokens are accepted besides our own; the server fetches its keys.',
  },
  OIDC_AUDIENCE: {
    type: z.string(),
    default: '',
    takes: 'what the tokens of the issuer name as their audience',
    about: 'Tokens of the issuer that are meant for others are refused.',
  },
  OIDC_ROLE_CLAIM: {
    type: z.string().min(1),
    default: 'roles',
    takes: 'the name of a claim, such as roles or realm_access.roles',
    about: 'Where tokens of the issuer name a role of ours, or several, of which the highest counts.',
  },
  OIDC_JWKS_URL: {
    type: secureAddress,
    default: '',
    takes: 'the address of a JSON Web Key Set, https://…',
    about: 'Where the keys of the issuer are, if not where its discovery document says.',
  },
  METRICS: {
    type: z.enum(['loopback', 'on', 'off']),
    default: 'loopback',
    takes: 'loopback, on or off',
    about:
      'Who may read /metrics: this machine alone where no proxy asks for others, whoever reaches the server, nobody.',
  },
  EXTRACTOR_URL: {
    type: secureAddress,
    default: '',
    takes: 'an address that speaks chat completions, https://… or of this machine, such as http://localhost:11434/v1',
    about:
      'Which language model proposes claims of the articles that `ingest` reads; their text is sent there. None does where it is not set.',
  },
  EXTRACTOR_MODEL: {
    type: z.string().max(200),
    default: '',
    takes: 'the name of a model, as the address knows it',
    about: 'Which model is asked at EXTRACTOR_URL.',
  },
  EXTRACTOR_KEY: {
    type: z.string(),
    default: '',
    takes: 'a key; it is not shown',
    about: 'What is sent to EXTRACTOR_URL as a bearer token; none is where it is not set.',
    isSecret: true,
  },
  EXTRACTOR_SECONDS: {
    type: z.coerce.number().min(1).max(3_600),
    default: '60',
    takes: 'seconds, 1 to 3600',
    about: 'How long EXTRACTOR_URL may take for one article; then it is read by rules alone.',
  },
  EXTRACTOR_REQUESTS: {
    type: z.coerce.number().int().min(1).max(1_000_000),
    default: '1000',
    takes: 'a number from 1',
    about: 'How many requests one `ingest` sends to EXTRACTOR_URL; an article takes up to five.',
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    type: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]),
    default: '',
    takes: 'an address such as http://localhost:4318',
    about: 'Where OpenTelemetry spans are sent over HTTP; none are made where it is not set.',
  },
  LOG_LEVEL: {
    type: z.enum(['silent', 'error', 'warn', 'info', 'debug']),
    default: 'warn',
    takes: 'silent, error, warn, info or debug',
    about: 'How much the server logs, as JSON lines on standard error.',
  },
  DRAIN_SECONDS: {
    type: z.coerce.number().min(0).max(300),
    default: '10',
    takes: 'seconds, 0 to 300',
    about: 'How long requests in flight may take to finish when the server stops.',
  },
} as const;

type Definitions = typeof settingDefinitions;
export type SettingName = keyof Definitions;
export type Settings = { readonly [Name in SettingName]: z.infer<Definitions[Name]['type']> };
export type SettingSource = 'default' | 'file' | 'environment';
export type ReadSettings = {
  readonly values: Settings;
  readonly sources: Readonly<Record<SettingName, SettingSource>>;
  readonly file: string | null;
};

/** The setting that names the settings file. */
export const fileSetting = 'BACKCHANNEL_CONFIG';

/**
 * The environment over a YAML or JSON file over the defaults. Throws BAD_SETTING that lists every setting that is
 * malformed, without the passwords of addresses; values of DATABASE_URL are not repeated, they may hold one anywhere.
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  defaultDataset: string,
): ReadSettings {
  const file = environment[fileSetting] ?? null;
  const fromFile = file === null ? {} : readFile(file);
  const sources = {} as Record<SettingName, SettingSource>;
  const values = {} as Record<SettingName, unknown>;
  const faults = Object.keys(fromFile)
    .filter(name => !(name in settingDefinitions))
    .map(name => `${name} in ${file} is no setting; there are ${Object.keys(settingDefinitions).join(', ')}`);
  for (const name of Object.keys(settingDefinitions) as SettingName[]) {
    const { type, takes, default: fallback } = settingDefinitions[name];
    const given = environment[name] || undefined;
    sources[name] = given !== undefined ? 'environment' : name in fromFile ? 'file' : 'default';
    const raw = given ?? (name in fromFile ? String(fromFile[name]) : name === 'DATASET' ? defaultDataset : fallback);
    const parsed = type.safeParse(raw);
    if (parsed.success) values[name] = parsed.data;
    else
      faults.push(
        `${name} takes ${takes}${name === 'DATABASE_URL' ? '' : `, not ${JSON.stringify(withoutPasswords(raw))}`}`,
      );
  }
  if (faults.length > 0) throw new AppError('BAD_SETTING', faults.join('; '));
  return { values: values as Settings, sources, file };
}

/** A value that can be shown: no key, and without the passwords of addresses. */
export function showSetting(name: SettingName, value: Settings[SettingName]): string {
  if ('isSecret' in settingDefinitions[name]) return value === '' ? '' : '***';
  return withoutPasswords(String(value));
}

function readFile(path: string): Record<string, unknown> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new AppError('BAD_SETTING', `${fileSetting} names ${path}, which cannot be read`, { cause });
  }
  try {
    // loaded where there is a file: most starts have none
    const { parse } = createRequire(import.meta.url)('yaml') as typeof import('yaml');
    const parsed: unknown = parse(text) ?? {};
    if (typeof parsed === 'object' && !Array.isArray(parsed)) return parsed as Record<string, unknown>;
  } catch {
    // said below
  }
  throw new AppError('BAD_SETTING', `${path} is not a settings file; write one "NAME: value" a line`);
}
