import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { verifyStore } from '../../src/store/verify/verify.ts';
import { hasPostgres, openAt, postgres, type Server, sqlite } from '../store/dialects.ts';
import { letAnybodyWrite, type ServedApi, serveStore } from '../support/api.ts';
import { aClaim } from '../support/claims.ts';
import { aDataset } from '../support/datasets.ts';
import { acceptance, claim } from '../support/mutations.ts';

const book = {
  slug: 'a-history',
  document: {
    title: 'Thirty years of the border hotline',
    publisher: 'north-herald',
    published: { edtf: '2024' },
    language: 'en',
    rights: 'QUOTATION',
  },
};
const onPages = [{ kind: 'PAGE', at: '112–113', quotation: 'It rang, and nobody came.' }];

/** What a book says, of which nobody here has the text. */
const inBook = (name: string, given: object) => ({
  ...claim(name, { assertedAt: null, attribution: null, evidence: [], locators: onPages, ...given }),
});

describe.each([sqlite, ...(hasPostgres ? [postgres] : [])])('sources without a text in $name', dialect => {
  let server: Server;
  let api: ServedApi;
  let store: Awaited<ReturnType<typeof openAt>>;
  beforeAll(async () => {
    server = await dialect.start();
    store = await openAt(server);
    await store.writer.load(aDataset([aClaim({ name: 'report', status: 'suspended', gist: 'The line is cut.' })]));
    api = await serveStore(store, { authenticate: letAnybodyWrite, answerBudget: 1e6 });
    const added = await write('addDocument', book);
    expect(added.errors).toBeUndefined();
    expect((await write('reviewDocument', acceptance('a-history'))).errors).toBeUndefined();
  });
  afterAll(async () => {
    await api?.stop();
    await store?.close();
    await server?.stop();
  });

  async function write(mutation: string, input: object) {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
    return api.ask(`mutation ($input: ${type}) { ${mutation}(input: $input) { change { summary } } }`, { input });
  }

  async function propose(...claims: readonly object[]) {
    return write('proposeClaims', { document: 'a-history', claims });
  }

  async function accept(...names: readonly string[]) {
    const reviews = names.map(name => ({ claim: `a-history/${name}`, decision: 'ACCEPT', reason: 'It says so.' }));
    expect((await write('reviewClaims', { reviews })).errors).toBeUndefined();
  }

  test('a book is a document without a version, and its claims say on which page', async () => {
    const given = inBook('cut', { content: { status: 'SUSPENDED' }, validTime: { edtf: '1999-07/..' } });
    expect((await propose(given)).errors).toBeUndefined();
    await accept('cut');
    const { data } = await api.ask(`{
      document(slug: "a-history") { versions { sha256 } carriedClaims { nodes {
        evidence { start } locators { kind at quotation } assertedAt } } }
      channel(slug: "border-hotline") { status(on: "2000-01-01") { state group positions { decides claims { slug } } } } }`);
    expect(data.document).toEqual({
      versions: [],
      carriedClaims: { nodes: [{ evidence: [], locators: onPages, assertedAt: '2024' }] },
    });
    expect(data.channel.status).toMatchObject({ state: 'AGREED', group: 'INTERRUPTED' });
  });

  test('what is not told, or said not to be, is no node and no value', async () => {
    const happened = { subject: 'spring-briefing', predicate: 'TOOK_PLACE_IN' };
    await propose(
      inBook('somewhere', { ...happened, content: { unspecified: 'UNKNOWN' } }),
      inBook('nowhere', { ...happened, content: { unspecified: 'NONE' } }),
      inBook('at-the-bridge', { ...happened, content: { object: 'ford-bridge' } }),
    );
    await accept('somewhere', 'nowhere', 'at-the-bridge');
    const { data, errors } = await api.ask(`{ event(slug: "spring-briefing") {
      claims(filter: { predicate: [TOOK_PLACE_IN] }, orderBy: { field: RECORDED, direction: ASC }) {
        nodes { slug object { slug } value { ... on UnspecifiedValue { because } } } }
      disputes { nodes { type sides { held claims { slug } } } } } }`);
    expect(errors).toBeUndefined();
    expect(data.event.claims.nodes).toEqual([
      { slug: 'a-history/somewhere', object: null, value: { because: 'UNKNOWN' } },
      { slug: 'a-history/nowhere', object: null, value: { because: 'NONE' } },
      { slug: 'a-history/at-the-bridge', object: { slug: 'ford-bridge' }, value: null },
    ]);
    const found = await api.ask(`{
      unknown: claims(filter: { value: { kind: [UNKNOWN] } }) { nodes { slug } }
      none: claims(filter: { value: { kind: [NONE] } }) { nodes { slug } }
      either: claims(filter: { value: { kind: [UNKNOWN, NONE] } }) { totalCount }
      others: claims(filter: { document: ["a-history"], not: { value: { kind: [UNKNOWN, NONE] } } }) { nodes { slug } }
    }`);
    expect(found.data).toMatchObject({
      unknown: { nodes: [{ slug: 'a-history/somewhere' }] },
      none: { nodes: [{ slug: 'a-history/nowhere' }] },
      either: { totalCount: 2 },
    });
    expect(found.data.others.nodes).toContainEqual({ slug: 'a-history/at-the-bridge' });
    expect(found.data.others.nodes).not.toContainEqual({ slug: 'a-history/somewhere' });
    // somebody who does not tell the place disagrees with nobody
    expect(data.event.disputes.nodes).toEqual([
      {
        type: 'CONTRADICTION',
        sides: [
          { held: 'Ford Bridge', claims: [{ slug: 'a-history/at-the-bridge' }] },
          { held: 'none', claims: [{ slug: 'a-history/nowhere' }] },
        ],
      },
    ]);
  });

  test('a claim speaks of another, and a speaker is quoted by a speaker', async () => {
    const denial = inBook('denial', {
      content: { status: 'SUSPENDED' },
      polarity: 'DENIES',
      regards: 'herald-spring/report',
      attribution: { speaker: 'bo-tarn', relays: [{ actor: 'ada-quill', role: 'SPEAKER' }] },
    });
    expect((await propose(denial)).errors).toBeUndefined();
    const asked = `{ claim(slug: "herald-spring/report") { regards { slug } regardedBy { slug regards { slug } polarity
      attribution { relays { actor { slug } role } } } } }`;
    expect((await api.ask(asked)).data.claim.regardedBy).toEqual([]);
    await accept('denial');
    expect((await api.ask(asked)).data.claim).toEqual({
      regards: null,
      regardedBy: [
        {
          slug: 'a-history/denial',
          regards: { slug: 'herald-spring/report' },
          polarity: 'DENIES',
          attribution: { relays: [{ actor: { slug: 'ada-quill' }, role: 'SPEAKER' }] },
        },
      ],
    });
  });

  test.each([
    [{ locators: [] }, 'claims[0].evidence', 'or a locator where nobody has the text'],
    [{ evidence: [{ start: 0, quotation: 'It' }] }, 'claims[0].evidence[0].version', 'give a locator instead'],
    [{ locators: [{ kind: 'TIMESTAMP', at: 'noon' }] }, 'claims[0].locators[0].at', 'such as "12:30"'],
    [
      { locators: [{ kind: 'PAGE', at: '1', quotation: 'word '.repeat(26) }] },
      'claims[0].locators[0].quotation',
      'at most 25 words; these are 26',
    ],
    [{ regards: 'a-history/nothing' }, 'claims[0].regards', 'is no claim of this graph'],
    [{ content: { unspecified: 'UNKNOWN' } }, 'claims[0].predicate', 'needs a status'],
    [
      { attribution: { speaker: 'bo-tarn', relays: [{ actor: 'ada-quill', role: 'AGENCY' }] } },
      'claims[0].attribution.relays[0].actor',
      'wanted is organization',
    ],
  ])('is refused with its place: %j', async (given, argument, message) => {
    const { errors } = await propose(inBook('faulty', given));
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
    expect(errors![0]!.message).toContain(message);
  });

  test('the store is sound, and the places in books are never counted as verified', async () => {
    expect((await verifyStore(store.connection)).flatMap(({ faults }) => faults)).toEqual([]);
    const { data } = await api.ask('{ claim(slug: "a-history/cut") { evidence { verification } } }');
    expect(data.claim.evidence).toEqual([]);
  });
});
