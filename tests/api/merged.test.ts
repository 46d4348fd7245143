import { expect, test, vi } from 'vitest';

import { findCodePoints, sha256 } from '../../src/base/text.ts';
import { letAnybodyWrite, startApi } from '../support/api.ts';
import { aClaim } from '../support/claims.ts';
import { aDataset, aJudgement, aText } from '../support/datasets.ts';
import { textOf } from '../support/entities.ts';
import { acceptance } from '../support/mutations.ts';

/** Readings of graphs in which nodes go by several names, and what is written to them. */

/** Two newspapers' documents that are held to be one, read as the Herald's; one claim waits in each. */
async function startMergedDocuments() {
  const claims = ['herald-spring', 'times-spring'].map(document =>
    aClaim({ document, name: 'waiting', review: 'proposed' }),
  );
  return startApi(
    aDataset(claims, {
      texts: [aText('herald-spring'), aText('times-spring')],
      identityJudgements: [aJudgement('herald-spring', 'times-spring')],
    }),
    { authenticate: letAnybodyWrite },
  );
}

const quoting = (document: string, name: string, given: object = {}) => ({
  name,
  subject: 'border-hotline',
  predicate: 'HAS_STATUS',
  content: { status: 'OPEN' },
  gist: 'The line is open.',
  evidence: [{ start: findCodePoints(textOf(document), 'rang at dawn')[0], quotation: 'rang at dawn', ...given }],
});

const propose =
  'mutation ($input: ProposeClaimsInput!) { proposeClaims(input: $input) { change { claims { slug } } } }';

test.each(['herald-spring', 'times-spring'])(
  'claims are proposed of the document that is named: %s',
  async document => {
    const api = await startMergedDocuments();
    const version = sha256(textOf(document));
    const claims = [quoting(document, 'newest'), quoting(document, 'stated', { version })];
    const { data, errors } = await api.ask(propose, { input: { document, claims } });
    expect(errors).toBeUndefined();
    expect(data.proposeClaims.change.claims).toEqual(
      ['newest', 'stated'].map(name => ({ slug: `${document}/${name}` })),
    );
    const recorded = await api.ask(
      'query ($slug: String!) { claim(slug: $slug) { attribution { publisher { slug } } } }',
      {
        slug: `${document}/newest`,
      },
    );
    expect(recorded.data.claim.attribution.publisher.slug).toBe(
      document === 'times-spring' ? 'south-times' : 'north-herald',
    );
    await api.stop();
  },
);

test('evidence in a version of the other one of two merged documents is refused', async () => {
  const api = await startMergedDocuments();
  const version = sha256(textOf('herald-spring'));
  const claims = [quoting('herald-spring', 'elsewhere', { version })];
  const { errors } = await api.ask(propose, { input: { document: 'times-spring', claims } });
  expect(errors).toMatchObject([{ extensions: { code: 'EVIDENCE_MISMATCH', argument: 'claims[0].evidence[0]' } }]);
  await api.stop();
});

test.each(['herald-spring', 'times-spring'])('a claim of a merged document is amended: %s', async document => {
  const api = await startMergedDocuments();
  const amendment = quoting(document, 'amended');
  const reviews = [{ claim: `${document}/waiting`, decision: 'AMEND', reason: 'It says so.', amendment }];
  const { data, errors } = await api.ask(
    'mutation ($input: ReviewClaimsInput!) { reviewClaims(input: $input) { change { reviews { amendment { slug } } } } }',
    { input: { reviews } },
  );
  expect(errors).toBeUndefined();
  expect(data.reviewClaims.change.reviews).toEqual([{ amendment: { slug: `${document}/amended` } }]);
  await api.stop();
});

test('orphans of a document are those of every document that is read as one with it', async () => {
  const document = 'times-spring';
  const claim = aClaim({ document, name: 'said' });
  const judgement = aJudgement('herald-spring', document);
  const api = await startApi(aDataset([claim], { texts: [aText(document)], identityJudgements: [judgement] }), {
    authenticate: letAnybodyWrite,
  });
  await api.ask(
    'mutation { addDocument(input: { slug: "times-spring", version: { text: "Withdrawn." } }) { change { revision } } }',
  );
  await api.ask('mutation ($input: ReviewDocumentInput!) { reviewDocument(input: $input) { change { revision } } }', {
    input: acceptance('times-spring'),
  });
  for (const slug of ['herald-spring', document]) {
    const { data } = await api.ask(
      'query ($slug: ID!) { orphans(document: $slug) { totalCount nodes { claim { slug } } } }',
      { slug },
    );
    expect(data.orphans).toEqual({ totalCount: 1, nodes: [{ claim: { slug: claim.id } }] });
  }
  await api.stop();
});

test('a family under two names is one, and what is said of it bears on its lines once', async () => {
  const belongs = { subject: 'border-hotline', predicate: 'part-of' } as const;
  const claims = [
    aClaim({ ...belongs, object: 'all-lines' }),
    aClaim({ ...belongs, object: 'army-contact' }),
    aClaim({ name: 'suspended', subject: 'all-lines', status: 'suspended' }),
  ];
  const api = await startApi(aDataset(claims, { identityJudgements: [aJudgement('all-lines', 'army-contact')] }));
  const { data } = await api.ask(
    '{ channel(slug: "border-hotline") { status(on: "2024-04-02") { positions { claims { slug } } } } }',
  );
  expect(data.channel.status.positions).toEqual([{ claims: [{ slug: 'herald-spring/suspended' }] }]);
  await api.stop();
});

test.each([0, 1e8])(
  'documents that are held to be one are one node of paths and neighbourhoods, with an index of %d bytes',
  async indexBudget => {
    const claims = [
      aClaim({ document: 'herald-spring', name: 'end', predicate: 'has-end', object: 'northland' }),
      aClaim({ document: 'times-spring', name: 'other-end', predicate: 'has-end', object: 'southland', speaker: null }),
    ];
    const api = await startApi(
      aDataset(claims, { identityJudgements: [aJudgement('herald-spring', 'times-spring')] }),
      {
        indexBudget,
      },
    );
    const state = indexBudget > 0 ? 'READY' : 'OFF';
    await vi.waitFor(async () =>
      expect((await api.ask('{ graph { index { state } } }')).data.graph.index.state).toBe(state),
    );
    const { data, errors } = await api.ask(`{
      paths(from: "times-spring", to: "northland", maxHops: 1) { paths { hops { from { slug } fromRole toRole claim { slug } } } }
      between: paths(from: "north-herald", to: "south-times", through: ["times-spring"]) { paths { hops { fromRole toRole } } }
      unasked: paths(from: "north-herald", to: "south-times", maxHops: 2) { paths { hops { to { slug } } } }
      neighbourhood(of: ["times-spring", "herald-spring"]) {
        nodes { node { slug } distance degree }
        edges { to { slug } claims { edges { fromRoles toRoles node { slug } } } }
      }
    }`);
    expect(errors).toBeUndefined();
    expect(data.paths.paths).toEqual([
      {
        hops: [
          {
            from: { slug: 'herald-spring' },
            fromRole: 'DOCUMENT',
            toRole: 'OBJECT',
            claim: { slug: 'herald-spring/end' },
          },
        ],
      },
    ]);
    expect(data.between.paths[0].hops).toEqual([
      { fromRole: 'PUBLISHER', toRole: 'DOCUMENT' },
      { fromRole: 'DOCUMENT', toRole: 'PUBLISHER' },
    ]);
    expect(data.unasked.paths).toEqual([
      { hops: [{ to: { slug: 'border-hotline' } }, { to: { slug: 'south-times' } }] },
    ]);
    const { nodes, edges } = data.neighbourhood;
    expect(nodes[0]).toEqual({ node: { slug: 'herald-spring' }, distance: 0, degree: 6 });
    expect(nodes.filter(({ distance }: { distance: number }) => distance === 0)).toHaveLength(1);
    expect(edges).toContainEqual({
      to: { slug: 'southland' },
      claims: { edges: [{ fromRoles: ['DOCUMENT'], toRoles: ['OBJECT'], node: { slug: 'times-spring/other-end' } }] },
    });
    await api.stop();
  },
);
