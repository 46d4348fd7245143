import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createAuthentication } from '../../../src/api/auth/authentication.ts';
import { readTypeDefs } from '../../../src/api/schema.ts';
import { asClaimId, asEntityId } from '../../../src/base/ids.ts';
import { countCodePoints, sha256 } from '../../../src/base/text.ts';
import { exportFormats } from '../../../src/exchange/export-formats.ts';
import { isAtLeast, type Role, roles } from '../../../src/model/access.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { idOf, type ServedApi, serveStore, shippedDataset, startApi, type TestApi } from '../../support/api.ts';
import { aClaim, theWords } from '../../support/claims.ts';
import { by } from '../../support/curating.ts';
import { aDataset, aJudgement } from '../../support/datasets.ts';
import { aDocument, anEntity, theCast } from '../../support/entities.ts';
import { everyRoute, type Tries } from '../../support/routes.ts';
import { issue } from '../../support/tokens.ts';

/** Marked words, none of which a reader may see. */
const marks = {
  /** In a text that is held, far from all evidence. */
  text: 'zebrawood',
  /** In a text that is held, beside the words that evidence points at. */
  context: 'bristlecone',
  /** In a text that is held, where evidence points. */
  passage: 'quicksilver',
  /** In a quotation of the record that is too long. */
  quotation: 'porcupine',
  proposal: 'walrusproposal',
  rejection: 'ostrichrejection',
  /** The name of a node that waits for review. */
  node: 'pelicannode',
  /** In a description that waits for review. */
  description: 'herondescription',
};

const long = `We say ${marks.quotation} ${'and so on '.repeat(12)}again`;
const text = [
  `The Herald of spring. A ${marks.context}. The ${marks.passage} line rang, a guard said.`,
  'Nothing of note happened for a while. '.repeat(12),
  `Then came the ${marks.text}.`,
  'Nothing of note happened for a while. '.repeat(12),
  `${long}. The end.\n`,
].join(' ');

const secret = aDocument('herald-spring', {
  rights: 'quotation',
  versions: [{ sha256: sha256(text), length: countCodePoints(text), excerpt: false }],
});

const words = (quoted: string, quotation: string | null) => ({
  ...theWords('rang'),
  version: sha256(text),
  start: text.indexOf(quoted),
  length: quoted.length,
  digest: sha256(quoted),
  quotation,
});

const { vocabulary } = await shippedDataset();

function secretDataset(given: Partial<Dataset> = {}): Dataset {
  const common = { document: 'herald-spring', speaker: 'ada-quill', occasion: 'spring-briefing' };
  const evidence = [words(`${marks.passage} line`, null)];
  const proposal = aClaim({
    ...common,
    name: 'proposal',
    evidence,
    gist: marks.proposal,
    review: 'proposed',
    status: 'suspended',
  });
  const rejection = aClaim({
    ...common,
    name: 'rejection',
    evidence,
    gist: marks.rejection,
    review: 'rejected',
    status: 'proposed',
  });
  return aDataset(
    [
      aClaim({ ...common, name: 'passage', evidence, gist: 'A line rang.' }),
      aClaim({ ...common, name: 'quotation', evidence: [words(long, long)], gist: 'A saying.', polarity: 'denies' }),
      aClaim({ ...common, name: 'end', evidence, predicate: 'has-end', object: 'northland-army', gist: 'An end.' }),
      proposal,
      rejection,
      {
        ...aClaim({ ...common, name: 'correction', evidence, gist: 'A correction.' }),
        supersedes: asClaimId('herald-spring/rejection'),
      },
      aClaim({
        ...common,
        name: 'withdrawn',
        evidence,
        gist: 'Taken back.',
        withdrawal: { at: '2026-01-02T00:00:00.000Z', by: 'A curator', reason: 'Misread.', supersededBy: proposal.id },
      }),
    ],
    {
      vocabulary,
      entities: [
        ...theCast().map(entity => (entity.id === secret.id ? secret : entity)),
        anEntity('agreement', 'river-accord'),
      ],
      texts: [{ sha256: sha256(text), text }],
      ...given,
    },
  );
}

const proposed = anEntity('place', 'proposed-place', { name: `The ${marks.node} quay` });

const claims = ['passage', 'quotation', 'proposal', 'rejection', 'correction', 'withdrawn'].map(
  name => `herald-spring/${name}`,
);
const nodes = {
  Person: 'ada-quill',
  Organization: 'northland-army',
  State: 'northland',
  Office: 'northland-spokesperson',
  UnnamedSource: 'southland-officials',
  Channel: 'border-hotline',
  Event: 'spring-briefing',
  Place: 'ford-bridge',
  Agreement: 'river-accord',
  Document: 'herald-spring',
};
const dispute = 'border-hotline/has-status/herald-spring/passage/herald-spring/quotation';
const ids = [
  ...Object.entries({ ...nodes, Place: proposed.id }).map(([type, slug]) => idOf(type, slug)),
  idOf('Place', nodes.Place),
  ...claims.map(slug => idOf('Claim', slug)),
  ...['quotation', 'proposal'].map(name => idOf('Disagreement', `herald-spring/passage//herald-spring/${name}`)),
  idOf('Dispute', dispute),
];
const slugs = (...named: readonly string[]) => named.map(slug => `slug: "${slug}"`);

const tries: Tries = {
  'Query.node': ids.map(id => `id: "${id}"`),
  'Query.nodes': [`ids: ${JSON.stringify(ids)}`],
  'Query.entity': slugs(...Object.values(nodes), proposed.id),
  'Query.claim': slugs(...claims),
  'Query.claims': ['', 'asOf: { recordedBy: "2990-01-01T00:00:00Z" }'],
  'Query.person': slugs(nodes.Person),
  'Query.organization': slugs(nodes.Organization),
  'Query.state': slugs(nodes.State),
  'Query.office': slugs(nodes.Office),
  'Query.unnamedSource': slugs(nodes.UnnamedSource),
  'Query.channel': slugs(nodes.Channel),
  'Query.event': slugs(nodes.Event),
  'Query.place': slugs(nodes.Place),
  'Query.agreement': slugs(nodes.Agreement),
  'Query.document': slugs(nodes.Document),
  'Query.dispute': slugs(dispute),
  'Query.dataset': ['id: "the-cast"'],
  'Query.paths': [
    'from: "ada-quill", to: "border-hotline"',
    'from: "herald-spring", to: "border-hotline"',
    'from: "north-herald", to: "border-hotline", first: 20',
    'from: "ada-quill", to: "border-hotline", throughDocuments: true, first: 20',
  ],
  'Query.neighbourhood': [
    'of: "border-hotline", depth: 2',
    'of: ["herald-spring", "north-herald"]',
    'of: "border-hotline", throughDocuments: true',
  ],
  'Query.search': [...Object.values(marks), 'line', 'ada', 'nothing of note', `${marks.text.slice(0, 4)}*`].map(
    query => `query: ${JSON.stringify(query)}`,
  ),
  'Query.suggest': [...Object.values(marks), 'ada'].map(query => `query: ${JSON.stringify(query)}`),
  'Query.nearest': [...Object.values(marks), 'ada-quil'].map(name => `name: ${JSON.stringify(name)}`),
  'Channel.status': ['on: "2024-05-01"'],
};

const routes = everyRoute(buildSchema(readTypeDefs('schema')), tries);

test('routes lead to every field that shows a claim or words', () => {
  const seen = routes.map(({ route }) => route);
  for (const route of [
    'Query.node: Claim',
    'DocumentEdge.node: Document',
    'SearchEdge.node: Claim',
    'SearchEdge.snippets: SearchSnippet',
    'PathHop.claim: Claim',
    'Claim.supersedes: Claim',
    'Dispute.sides: DisputeSide',
    'Withdrawal.supersededBy: Claim',
    'NeighbourhoodEdge.claims: ClaimConnection',
    'StatusPosition.claims: Claim',
    'Evidence.version: DocumentVersion',
  ])
    expect(seen).toContain(route);
});

describe.each([
  ['over the store', secretDataset(), 0, roles],
  ['over the index of edges', secretDataset(), 50_000_000, ['reader', 'contributor']],
  [
    'where the document is read as one that may be shown whole',
    secretDataset({ identityJudgements: [aJudgement('times-spring', 'herald-spring')] }),
    0,
    ['reader', 'contributor'],
  ],
] as const)('%s', (_name, dataset, indexBudget, asking) => {
  let api: TestApi;
  let served: ServedApi;
  const tokens = new Map<Role, string>();
  beforeAll(async () => {
    api = await startApi(dataset);
    await api.store.writer.proposeEntities([proposed], by());
    const changes = { summary: `A ${marks.description}.` };
    await api.store.writer.amendEntity({ entity: asEntityId(nodes.Agreement), changes }, by());
    for (const role of roles) tokens.set(role, (await issue(api.store.tokens, role)).token);
    served = await serveStore(api.store, {
      indexBudget,
      // these queries have more fields than are compiled
      executor: null,
      answerBudget: 100_000_000,
      authenticate: createAuthentication({ tokens: api.store.tokens, isRequired: false, verify: null }),
    });
  });
  afterAll(async () => {
    await served?.stop();
    await api?.stop();
  });

  const headersOf = (role: Role | null): Record<string, string> =>
    role ? { authorization: `Bearer ${tokens.get(role)}` } : {};

  /** What of these texts is in which answer, as `route: name`. */
  async function shownTo(role: Role | null, looked: Readonly<Record<string, string>>): Promise<string[]> {
    const shown: string[] = [];
    for (const { route, query } of routes) {
      const answer = await served.ask(query, undefined, headersOf(role));
      // what readers may not ask for is refused; all else is answered
      const faults = (answer.errors ?? []).filter(
        ({ extensions }) =>
          extensions.code !== 'FORBIDDEN' ||
          isAtLeast(role ?? 'reader', /uggestedIdentit|IdentityReason/.test(route) ? 'editor' : 'contributor'),
      );
      expect([route, faults]).toEqual([route, []]);
      const answered = JSON.stringify(answer);
      for (const [name, words] of Object.entries(looked))
        if (answered.includes(JSON.stringify(words).slice(1, -1))) shown.push(`${route}: ${name}`);
    }
    return shown;
  }

  // those who may see more ask first: what is kept for them must not be served to others
  test.each(asking.toReversed().filter(role => role !== 'reader'))(
    'the role %s is shown what it may see',
    async role => {
      const shown = await shownTo(role, { ...marks, whole: text });
      const names = new Set(shown.map(place => place.split(': ').at(-1)));
      expect(names).toEqual(new Set(Object.keys(marks)));
    },
  );

  test.each(['reader', null] as const)('the role %s finds no way to what it may not see', async role => {
    const open = 'what anybody may see';
    const shown = await shownTo(role, { ...marks, [open]: 'A line rang.' });
    expect(shown.length).toBeGreaterThan(30);
    expect(shown.filter(place => !place.endsWith(open))).toEqual([]);
  });

  test.each([...asking, null])(
    'an export shows the role %s what it may see, and nothing that waits for review',
    async role => {
      const found = new Set<string>();
      for (const { name } of exportFormats)
        for (const search of [
          '',
          '?asOf.recordedBy=2990-01-01T00:00:00Z',
          '?asOf.identity=apart',
          '?about=border-hotline',
        ]) {
          const response = await fetch(new URL(`/export/${name}${search}`, served.url), { headers: headersOf(role) });
          expect([name, search, response.status]).toEqual([name, search, 200]);
          const answered = await response.text();
          for (const [mark, words] of Object.entries(marks)) if (answered.includes(words)) found.add(mark);
        }
      expect([...found].sort()).toEqual(isAtLeast(role ?? 'reader', 'contributor') ? ['passage', 'quotation'] : []);
    },
  );

  test.each(['reader', null] as const)(
    'a search does not tell the role %s what stands in texts that it may not see',
    async role => {
      for (const query of [...Object.values(marks), `then came the ${marks.text}`, `${marks.passage.slice(0, 5)}*`]) {
        const { data } = await served.ask(
          'query ($query: String!) { search(query: $query) { totalCount suggestion } }',
          { query },
          headersOf(role),
        );
        expect([query, data.search.totalCount]).toEqual([query, 0]);
        expect(query).toContain((data.search.suggestion ?? '').replace('*', ''));
      }
    },
  );
});
