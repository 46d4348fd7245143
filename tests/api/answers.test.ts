import { afterAll, beforeAll, expect, test } from 'vitest';

import { idOf, shippedDataset, startApi, type TestApi } from '../support/api.ts';

/** The questions that the dataset was made to answer, asked as a client would and answered with the evidence. */

let api: TestApi;
beforeAll(async () => {
  api = await startApi(await shippedDataset());
});
afterAll(() => api?.stop());

// biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
async function answer(query: string, variables?: Record<string, unknown>): Promise<any> {
  const { data, errors } = await api.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

const evidence = 'evidence { quotation start end digest document { slug } verification }';
type Evidence = { quotation: string | null; start: number; end: number; digest: string; document: { slug: string } };

function expectEvidence(claims: readonly { evidence: readonly Evidence[] }[]): void {
  expect(claims.length).toBeGreaterThan(0);
  for (const claim of claims) {
    expect(claim.evidence.length).toBeGreaterThan(0);
    for (const { start, end, digest } of claim.evidence) {
      expect(end).toBeGreaterThan(start);
      expect(digest).toMatch(/^[0-9a-f]{64}$/);
    }
  }
}

const quotationsOf = (claims: readonly { evidence: readonly Evidence[] }[]) =>
  claims.flatMap(claim => claim.evidence).flatMap(({ quotation }) => quotation ?? []);

test('1: which spokespersons described which channel, in which office, for whom, in which document and year', async () => {
  const { persons } = await answer(`{
    persons(first: 100) { nodes { name describedChannels(first: 100) { edges {
      node { slug }
      claims(first: 100) { nodes { assertedAt attribution { office { name } organization { name } } document { slug published { edtf } } ${evidence} } }
    } } } }
  }`);
  const rows = persons.nodes.flatMap(
    (person: {
      name: string;
      describedChannels: { edges: { node: { slug: string }; claims: { nodes: Described[] } }[] };
    }) =>
      person.describedChannels.edges.flatMap(({ node, claims }) => {
        expectEvidence(claims.nodes);
        return claims.nodes
          .filter(claim => claim.attribution.office)
          .map(claim =>
            [
              person.name,
              node.slug,
              claim.attribution.office!.name,
              claim.attribution.organization?.name,
              claim.document.slug,
              claim.assertedAt.match(/\d{4}/)![0],
            ].join(' | '),
          );
      }),
  );
  type Described = {
    assertedAt: string;
    attribution: { office: { name: string } | null; organization: { name: string } | null };
    document: { slug: string };
    evidence: Evidence[];
  };
  expect(new Set(rows)).toEqual(new Set(rows.filter((row: string) => /2015|2017|2024/.test(row))));
  expect(rows).toContainEqual(
    expect.stringMatching(
      /^Patrick Ryder \| coalition-russia-syria-contact \| .*CENTCOM.* \| .*Central Command.* \| world-tribune-2015-09 \| 2015$/,
    ),
  );
  expect(rows).toContainEqual(
    expect.stringMatching(
      /^Patrick Ryder \| cjtf-oir-hotline-2024 \| Pentagon.* \| .*Defense.* \| turkiye-today-2024-12-03 \| 2024$/,
    ),
  );
  expect(rows).toContainEqual(expect.stringMatching(/^Ryan Dillon \| commander-line \| .* \| rt-2017-09-21 \| 2017$/));
  expect(rows).toContainEqual(
    expect.stringMatching(/^Peter Cook \| air-deconfliction-talks-2015 \| .* \| the-hill-2015-09-29 \| 2015$/),
  );
  expect(rows).toContainEqual(
    expect.stringMatching(
      /^John Kirby \| pentagon-russia-exchanges \| .*State.* \| .*State.* \| world-tribune-2015-09 \| 2015$/,
    ),
  );
});

test('which spokesperson described which channel is one filter', async () => {
  const { claims, all, about, offices } = await answer(`{
    claims(first: 100, filter: { officeKind: [SPOKESPERSON], predicate: [HAS_STATUS] }) { nodes { ...described } }
    all: claims(first: 100, filter: { ownVoice: false, predicate: [HAS_STATUS] }) { nodes { ...described } pageInfo { hasNextPage } }
    about: claims(filter: { officeKind: [SPOKESPERSON], subject: { kind: [CHANNEL] } }) { totalCount }
    offices(first: 100, filter: { officeKind: [SPOKESPERSON] }) { nodes { slug officeKind } }
  } fragment described on Claim {
    slug subject { slug } attribution { speaker { slug ... on Office { officeKind } } office { slug officeKind } } ${evidence}
  }`);
  expectEvidence(claims.nodes);
  expect(all.pageInfo.hasNextPage).toBe(false);
  expect(about.totalCount).toBeGreaterThan(claims.nodes.length);
  type Said = { slug: string; attribution: Record<'speaker' | 'office', { slug: string; officeKind?: string } | null> };
  const spoken = all.nodes.filter(({ attribution: { speaker, office } }: Said) =>
    [speaker, office].some(said => said?.officeKind === 'SPOKESPERSON'),
  );
  const slugsOf = (found: readonly Said[]) => found.map(({ slug }) => slug);
  expect(slugsOf(claims.nodes)).toEqual(slugsOf(spoken));
  const pairs = claims.nodes.map((claim: Said & { subject: { slug: string } }) => [
    claim.attribution.speaker!.slug,
    claim.subject.slug,
  ]);
  for (const pair of [
    ['ryan-dillon', 'air-line'],
    ['patrick-ryder', 'cjtf-oir-hotline-2024'],
    ['john-kirby', 'syria-un-back-channel'],
  ])
    expect(pairs).toContainEqual(pair);
  for (const { slug, officeKind } of offices.nodes) expect([slug, officeKind]).toEqual([slug, 'SPOKESPERSON']);
  expect(offices.nodes.map(({ slug }: { slug: string }) => slug)).toContain('pentagon-spokesperson');
});

test('2: which telephone lines Colonel Dillon listed in September 2017, and who is at each end', async () => {
  const { channels } = await answer(
    `query ($dillon: [ID!]) { channels(first: 20, filter: { channelKind: [TELEPHONE_LINE, HOTLINE], claims: { speaker: $dillon, predicate: [HAS_STATUS], asserted: { from: "2017-09-01", to: "2017-09-30" } } }) {
      nodes { slug ends { actor { slug } side { slug } role claims { attribution { speaker { slug } } ${evidence} } } }
    } }`,
    { dillon: [idOf('Person', 'ryan-dillon')] },
  );
  const ends = Object.fromEntries(
    channels.nodes.map((channel: { slug: string; ends: { actor: { slug: string } }[] }) => [
      channel.slug,
      channel.ends.map(end => end.actor.slug),
    ]),
  );
  expect(Object.keys(ends)).toEqual(expect.arrayContaining(['air-line', 'ground-line', 'commander-line']));
  expect(ends['commander-line']).toEqual(
    expect.arrayContaining(['commander-cjtf-oir', 'commander-russian-forces-syria']),
  );
  expect(ends['air-line']).toEqual(expect.arrayContaining(['cjtf-oir', 'russian-forces-in-syria']));
  for (const channel of channels.nodes) for (const end of channel.ends) expectEvidence(end.claims);
});

test('3: on 2017-05-01 nobody tells of the air line yet, and its family is disputed by name; on 2020-01-01 nothing is known', async () => {
  const { line, family } = await answer(`{
    line: channel(slug: "air-line") { ...readings }
    family: channel(slug: "us-russia-syria-links") { ...readings }
  }
  fragment readings on Channel { then: status(on: "2017-05-01") { ...reading } later: status(on: "2020-01-01") { ...reading } }
  fragment reading on StatusReading { state basis reason firstAttested lastKnown { until } positions {
    holder { slug } decides standing coverage status claims { ${evidence} } } }`);
  expect(line.then).toMatchObject({ state: 'UNKNOWN', reason: 'NOT_YET_ATTESTED', firstAttested: '2017-09-21' });
  expect(family.then).toMatchObject({ state: 'DISPUTED', basis: 'ATTESTED' });
  const decides = family.then.positions.filter((position: { decides: boolean }) => position.decides);
  expect(decides).toEqual([
    expect.objectContaining({ holder: { slug: 'business-standard' }, status: 'SUSPENDED', coverage: 'CERTAIN' }),
    expect.objectContaining({ holder: { slug: 'us-officials-2017' }, status: 'OPEN', coverage: 'CERTAIN' }),
  ]);
  for (const position of [...decides, ...line.later.positions]) expectEvidence(position.claims);
  expect(line.later).toMatchObject({
    state: 'UNKNOWN',
    reason: 'NOT_SAID_TO_LAST',
    lastKnown: { until: '2017-09-22' },
  });
  expect(line.later.positions.map((position: { standing: string }) => position.standing)).not.toContain('ATTESTS');
  expect(line.later.positions.map((position: { holder: { slug: string } }) => position.holder.slug)).toContain(
    'ryan-dillon',
  );
});

test('4: on 11 September 2015 Ryder said that there was no contact so far as he knew; Kirby spoke of another scope, which is no contradiction', async () => {
  const { ryder, kirby, disagreement } = await answer(`{
    ryder: channel(slug: "coalition-russia-syria-contact") { status(on: "2015-09-11") { state status positions { holder { slug } polarity status modality claims { ${evidence} } } } ends { actor { slug } } }
    kirby: channel(slug: "pentagon-russia-exchanges") { status(on: "2015-09-11") { state group positions { holder { slug } polarity status } } ends { actor { slug } } }
    disagreement: claim(slug: "world-tribune-2015-09/ryder-no-contact-2") { disagreements(asOf: { saidBy: "2015-12-31" }) { nodes { type scope left { slug } right { slug } judgement { verdict type reason } } } }
  }`);
  const position = ryder.status.positions.find(
    (found: { holder: { slug: string } }) => found.holder.slug === 'patrick-ryder',
  );
  expect(position).toMatchObject({ polarity: 'AFFIRMS', status: 'ABSENT', modality: 'TO_KNOWLEDGE' });
  expect(quotationsOf(position.claims).join(' ')).toContain(
    'so to my knowledge there is no military-to-military contact at this point',
  );
  expect(ryder.status.state).toBe('AGREED');
  expect(kirby.status).toMatchObject({
    state: 'AGREED',
    group: 'WORKING',
    positions: [{ holder: { slug: 'john-kirby' }, polarity: 'AFFIRMS' }],
  });
  expect(ryder.ends).not.toEqual(kirby.ends);
  const between = disagreement.disagreements.nodes.find((found: { left: { slug: string }; right: { slug: string } }) =>
    [found.left.slug, found.right.slug].includes('world-tribune-2015-09/kirby-exchanges'),
  );
  expect(between).toMatchObject({
    type: 'SCOPE_DIFFERENCE',
    scope: 'SAME_SIDES',
    judgement: { reason: expect.stringMatching(/\w/) },
  });
});

test('5: from Patrick Ryder to every channel he described, its parties, his office then, and the outlet', async () => {
  const { person } =
    await answer(`{ person(slug: "patrick-ryder") { mergedSlugs identityJudgements { verdict reason stands } describedChannels(first: 50) { edges {
    node { slug ends { actor { slug } side { slug } } }
    claims(first: 50) { nodes { attribution { office { slug } publisher { slug } } ${evidence} } }
  } } } }`);
  expect(person.mergedSlugs).toEqual(['pat-ryder-2015']);
  expect(person.identityJudgements).toContainEqual(expect.objectContaining({ verdict: 'SAME', stands: true }));
  type Edge = {
    node: { slug: string; ends: { side: { slug: string } | null }[] };
    claims: {
      nodes: { attribution: { office: { slug: string }; publisher: { slug: string } }; evidence: Evidence[] }[];
    };
  };
  const rows = person.describedChannels.edges.map(({ node, claims }: Edge) => {
    expectEvidence(claims.nodes);
    return [node.slug, claims.nodes[0]!.attribution.office.slug, claims.nodes[0]!.attribution.publisher.slug];
  });
  expect(rows).toContainEqual(['coalition-russia-syria-contact', 'centcom-spokesman', 'world-tribune']);
  expect(rows).toContainEqual(['cjtf-oir-hotline-2024', 'pentagon-spokesperson', 'turkiye-today']);
  const hotline = person.describedChannels.edges.find(({ node }: Edge) => node.slug === 'cjtf-oir-hotline-2024');
  expect(hotline.node.ends.map((end: Edge['node']['ends'][number]) => end.side?.slug)).toEqual(
    expect.arrayContaining(['russia']),
  );
});

test('6: which contacts run through a third party: sender, intermediary, recipient', async () => {
  const { channels, claims } = await answer(`{
    channels(filter: { channelKind: [THIRD_PARTY] }) { nodes { slug ends { role actor { slug } claims { attribution { speaker { slug } } ${evidence} } } } }
    claims(filter: { predicate: [COMMUNICATES_WITH], about: ["${idOf('Channel', 'syria-un-back-channel')}"] }) { totalCount }
  }`);
  expect(claims.totalCount).toBe(0);
  expect(channels.nodes).toHaveLength(1);
  const roles = Object.fromEntries(
    channels.nodes[0].ends.map((end: { role: string; actor: { slug: string } }) => [end.role, end.actor.slug]),
  );
  expect(roles).toEqual({
    SENDER: 'united-states',
    INTERMEDIARY: 'syrian-representative-un',
    RECIPIENT: 'syrian-government',
  });
  for (const end of channels.nodes[0].ends) expectEvidence(end.claims);
});

test('7: only an outlet says that Russia suspended communication after the strikes; no Russian source does', async () => {
  const { suspended, russian } = await answer(
    `query ($links: [ID!], $russia: [ID!]) {
      suspended: claims(filter: { about: $links, status: [SUSPENDED] }) { nodes { attribution { speaker { slug } manner publisher { slug } } qualifiers { role entity { slug } } ${evidence} } }
      russian: claims(filter: { about: $links, status: [SUSPENDED], party: $russia }) { totalCount }
    }`,
    { links: [idOf('Channel', 'us-russia-syria-links')], russia: [idOf('State', 'russia')] },
  );
  expect(suspended.nodes).toHaveLength(1);
  expect(suspended.nodes[0].attribution).toEqual({
    speaker: null,
    manner: 'OWN_VOICE',
    publisher: { slug: 'business-standard' },
  });
  expect(suspended.nodes[0].qualifiers).toEqual(
    expect.arrayContaining([
      { role: 'AGENT', entity: { slug: 'russia' } },
      expect.objectContaining({ role: 'TRIGGER' }),
    ]),
  );
  expectEvidence(suspended.nodes);
  expect(russian.totalCount).toBe(0);
});

test('8: whether the ground channel was new in September 2017 or already running is a date conflict, shown from both sides', async () => {
  const { decided, running } = await answer(`{
    decided: channel(slug: "new-ground-channel-2017") { identityJudgements { verdict reason } disagreements { nodes { type scope left { ...side } right { ...side } } } }
    running: channel(slug: "ground-commanders-link") { status(on: "2017-09-10") { state positions { holder { slug } scope status coverage claims { ${evidence} } } } }
  }
  fragment side on Claim { slug gist value { ... on DateValue { edtf } } attribution { speaker { slug } publisher { slug } } ${evidence} }`);
  const conflict = decided.disagreements.nodes.find((found: { type: string }) => found.type === 'DATE_CONFLICT');
  expect(conflict.scope).toBe('POSSIBLY_SAME');
  expectEvidence([conflict.left, conflict.right]);
  expect(conflict.left.value.edtf).not.toBe(conflict.right.value.edtf);
  expect(decided.identityJudgements).toContainEqual(expect.objectContaining({ verdict: 'UNSURE' }));
  expect(running.status.positions).toContainEqual(
    expect.objectContaining({ holder: { slug: 'ryan-dillon' }, scope: 'SAME', coverage: 'CERTAIN' }),
  );
  expect(
    quotationsOf(running.status.positions.flatMap((position: { claims: [] }) => position.claims)).join(' '),
  ).toContain('over a month now');
});

test('9: two outlets carried the commander-to-commander line from one utterance', async () => {
  const { channel } =
    await answer(`{ channel(slug: "commander-line") { corroboration(filter: { predicate: [HAS_STATUS] }) {
    independentCount documentCount utterances { speaker { slug } occasion { slug } outlets { slug } claims { ${evidence} } }
  } } }`);
  expect(channel.corroboration).toMatchObject({ independentCount: 1, documentCount: 2 });
  expect(channel.corroboration.utterances).toHaveLength(1);
  const [utterance] = channel.corroboration.utterances;
  expect(utterance.speaker.slug).toBe('ryan-dillon');
  expect(utterance.outlets.map((outlet: { slug: string }) => outlet.slug).sort()).toEqual(['business-standard', 'rt']);
  expectEvidence(utterance.claims);
});

test('10: what was known on 2015-09-12, and nothing that was said later', async () => {
  const { claims, channels, later } = await answer(`{
    claims(first: 100, asOf: { saidBy: "2015-09-12" }) { totalCount nodes { assertedAt document { slug } ${evidence} } }
    channels(first: 100, asOf: { saidBy: "2015-09-12" }) { nodes { slug claims(first: 100, asOf: { saidBy: "2015-09-12" }) { totalCount } } }
    later: channel(slug: "air-line") { claims(asOf: { saidBy: "2015-09-12" }) { totalCount } status(on: "2017-05-01", asOf: { saidBy: "2015-09-12" }) { state } }
  }`);
  expect(claims.totalCount).toBeGreaterThan(10);
  expect(new Set(claims.nodes.map((claim: { document: { slug: string } }) => claim.document.slug))).toEqual(
    new Set(['world-tribune-2015-09', 'defense-one-2015-09-11']),
  );
  expectEvidence(claims.nodes);
  const slugs = channels.nodes.map((channel: { slug: string }) => channel.slug);
  expect(slugs).toEqual(
    expect.arrayContaining(['coalition-russia-syria-contact', 'pentagon-russia-exchanges', 'syria-un-back-channel']),
  );
  expect(slugs).not.toContain('air-line');
  expect(later).toEqual({ claims: { totalCount: 0 }, status: { state: 'UNKNOWN' } });
});

test('11: Sergei Lavrov and CJTF-OIR are connected with a claim and its evidence on every step', async () => {
  const { paths } = await answer(
    `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxHops: 4) { truncated truncatedReason paths { length hops { from { slug } to { slug } fromRole toRole claim { gist ${evidence} } } } } }`,
    { from: idOf('Person', 'sergei-lavrov'), to: idOf('Organization', 'cjtf-oir') },
  );
  expect(paths.paths.length).toBeGreaterThan(0);
  const lengths = paths.paths.map((path: { length: number }) => path.length);
  expect(lengths).toEqual([...lengths].sort());
  expect(paths.truncated).toBe(paths.truncatedReason !== null);
  for (const { hops } of paths.paths) {
    expect(hops[0].from.slug).toBe('sergei-lavrov');
    expect(hops.at(-1).to.slug).toBe('cjtf-oir');
    hops.forEach((hop: { from: { slug: string } }, index: number) => {
      if (index > 0) expect(hop.from.slug).toBe(hops[index - 1].to.slug);
    });
    expectEvidence(hops.map((hop: { claim: { evidence: Evidence[] } }) => hop.claim));
  }
});

test('12: tactical-level direct contact on the ground is said not to be there, by whom and in what scope', async () => {
  const { channels } =
    await answer(`{ channels(filter: { or: [{ level: [TACTICAL] }, { domain: [GROUND] }], claims: { predicate: [HAS_STATUS], status: [ABSENT] } }) { nodes {
    slug summary ends { actor { slug } }
    statusClaims(filter: { status: [ABSENT] }) { nodes { polarity attribution { speaker { slug } publisher { slug } } gist ${evidence} } }
  } } }`);
  const slugs = channels.nodes.map((channel: { slug: string }) => channel.slug);
  expect(slugs).toEqual(expect.arrayContaining(['sof-tactical-contact', 'us-russian-backed-forces-contact']));
  const absent = channels.nodes.find((channel: { slug: string }) => channel.slug === 'sof-tactical-contact');
  expect(absent.statusClaims.nodes).toContainEqual(
    expect.objectContaining({ attribution: expect.objectContaining({ speaker: { slug: 'ryan-dillon' } }) }),
  );
  expect(quotationsOf(absent.statusClaims.nodes).join(' ')).toContain(
    'tactical level engagements on the ground with their counterparts',
  );
  expect(absent.ends.length).toBeGreaterThan(1);
});
