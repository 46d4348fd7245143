import { join } from 'node:path';

import { adminToken, inFolder, run } from '../support/command.ts';
import { type RecordedServer, runRecorded, serveRecorded } from './recorded.ts';
import type { Recording } from './recorder.ts';

const statusOfChannels = '{ channels { nodes { slug status(on: "2017-05-01") { state status } } } }';

const traversal = `{ channels(first: 5) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id slug name
  degree status(on: "2017-05-01") { state status group coverage basis positions { status polarity modality coverage holder { id slug } } }
  timeline { from to reading { state } } corroboration { independentCount documentCount } ends { actor { id slug } }
  claims(first: 5) { totalCount nodes { id slug predicate polarity modality gist assertedAt review subject { id slug } object { id slug }
    document { id slug title } evidence { start end quotation verification } } }
  neighbours(first: 5) { totalCount edges { cursor node { id slug degree } } } disagreements(first: 3) { totalCount } } } } }`;

const search = '{ search(query: "hotline") { totalCount edges { score node { id } snippets { text } } } }';

/** Records every journey: a load into a new store, and then what a new server is asked, one after the other. */
export function recordJourneys(): Promise<Record<string, Recording>> {
  return inFolder(async folder => {
    const load = await runRecorded(['load'], join(folder, 'new.sqlite'), folder);
    const DATABASE_URL = join(folder, 'served.sqlite');
    await run(['load'], { DATABASE_URL });
    const token = await adminToken(DATABASE_URL);
    const server = await serveRecorded(DATABASE_URL);
    try {
      return { load, ...(await askAll(askedOf(server, token))) };
    } finally {
      await server.stop();
    }
  });
}

async function askAll(asked: Asked): Promise<Record<string, Recording>> {
  const { ask, record } = asked;
  const first = await record(statusOfChannels);
  await ask(statusOfChannels);
  return {
    'first status of channels': first,
    'kept answer': await record(statusOfChannels),
    'page of a traversal': await record(traversal),
    search: await record(search),
    reviewClaims: await review(asked),
  };
}

type Variables = Readonly<Record<string, unknown>>;
type Asked = {
  readonly ask: (query: string, variables?: Variables) => Promise<void>;
  /** Asks, and records what the server does for it. */
  readonly record: (query: string, variables?: Variables) => Promise<Recording>;
};

function askedOf({ url, record }: RecordedServer, token: string): Asked {
  const ask = async (query: string, variables?: Variables) => {
    // readers send no token, as most do
    const headers = new Headers({ 'content-type': 'application/json' });
    if (query.startsWith('mutation')) headers.set('authorization', `Bearer ${token}`);
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    const { errors } = (await response.json()) as { errors?: unknown };
    if (errors) throw new Error(`${query}: ${JSON.stringify(errors)}`);
  };
  return { ask, record: (query, variables) => record(() => ask(query, variables)) };
}

/** A proposed claim is accepted. */
async function review({ ask, record }: Asked): Promise<Recording> {
  const text = 'The line has been open since 4 May 2017.';
  const document = {
    title: 'A bulletin',
    publisher: 'us-department-of-defense',
    language: 'en',
    rights: 'FULL',
    published: { edtf: '2017-05-10' },
  };
  await ask(mutation('addDocument'), { input: { slug: 'bulletin', document, version: { text } } });
  const reviewed = { document: 'bulletin', decision: 'ACCEPT', reason: 'It is what it says.' };
  await ask(mutation('reviewDocument'), { input: reviewed });
  const claim = {
    name: 'open',
    subject: 'air-line',
    predicate: 'HAS_STATUS',
    content: { status: 'OPEN' },
    gist: 'The line is open.',
    evidence: [{ start: 0, quotation: text }],
  };
  await ask(mutation('proposeClaims'), { input: { document: 'bulletin', claims: [claim] } });
  const reviews = [{ claim: 'bulletin/open', decision: 'ACCEPT', reason: 'It says so.' }];
  return record(mutation('reviewClaims'), { input: { reviews } });
}

const mutation = (name: string) =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { change { revision kind claims { slug review } } } }`;
