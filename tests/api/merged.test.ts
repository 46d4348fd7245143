import { expect, test } from 'vitest';

import { findCodePoints, sha256 } from '../../src/base/text.ts';
import { letAnybodyWrite, startApi } from '../support/api.ts';
import { aClaim } from '../support/claims.ts';
import { aDataset, aJudgement, aText } from '../support/datasets.ts';
import { textOf } from '../support/entities.ts';

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
