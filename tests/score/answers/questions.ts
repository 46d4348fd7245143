/** The ten questions of the schema's README, and the facts that an answer to each is made of. */

/** What an answer says, piece by piece: slugs of nodes as `{ node }`, everything else as text. */
export type Cell = string | { readonly node: string | null };
export type Fact = readonly Cell[];

type Named = { readonly slug: string };
type Speaking = { readonly attribution: { readonly speaker: Named | null; readonly publisher: Named } };
type Disagreement = { readonly type: string; readonly left: Speaking; readonly right: Speaking };

export type Question = {
  readonly title: string;
  /** Names of variables, each with the slug of the node or claim in the dataset that it stands for. */
  readonly about: Readonly<Record<string, string>>;
  readonly query: string;
  readonly facts: (data: never) => Fact[];
};

const node = (entity: Named | null): Cell => ({ node: entity?.slug ?? null });
const speakers = ({ type, left, right }: Disagreement): Fact => [
  type,
  ...[left, right].map(({ attribution }) => node(attribution.speaker ?? attribution.publisher)),
];
const pair = '{ attribution { speaker { slug } publisher { slug } } }';

export const questions: readonly Question[] = [
  {
    title: 'Which spokespersons described which channel, for which organization, in which document and year?',
    about: {},
    query: `{ persons(first: 100, filter: { speaks: { officeKind: [SPOKESPERSON], predicate: [HAS_STATUS] } }) { nodes {
      slug
      describedChannels(first: 100, filter: { officeKind: [SPOKESPERSON], predicate: [HAS_STATUS] }) { edges {
        node { slug }
        claims(first: 100) { nodes { assertedAt attribution { organization { slug } } document { slug } } }
      } }
    } } }`,
    facts: ({ persons }: Described) =>
      persons.nodes.flatMap(person =>
        person.describedChannels.edges.flatMap(edge =>
          edge.claims.nodes.map(({ attribution, document, assertedAt }) => [
            node(person),
            node(edge.node),
            node(attribution.organization),
            node(document),
            /\d{4}/.exec(assertedAt)?.[0] ?? '',
          ]),
        ),
      ),
  },
  {
    title: 'Which telephone lines did Colonel Dillon list, and who is at each end?',
    about: { speaker: 'ryan-dillon' },
    query: `query ($speaker: ID!) {
      channels(filter: { channelKind: [TELEPHONE_LINE], claims: { speaker: [$speaker], predicate: [HAS_STATUS] } }) {
        nodes { slug ends { side { slug } } }
      }
    }`,
    facts: ({ channels }: { channels: { nodes: readonly (Named & { ends: readonly { side: Named | null }[] })[] } }) =>
      channels.nodes.flatMap(channel => [
        [node(channel)],
        ...channel.ends.map(({ side }) => [node(channel), 'side', node(side)]),
      ]),
  },
  {
    title: 'What was the status of the air line on 2017-05-01, and according to whom? On 2020-01-01?',
    about: { line: 'air-line', family: 'us-russia-syria-links' },
    query: `query ($line: String!, $family: String!) {
      line: channel(slug: $line) { then: status(on: "2017-05-01") { state } later: status(on: "2020-01-01") { state } }
      family: channel(slug: $family) { then: status(on: "2017-05-01") { state positions { holder { slug } status } } }
    }`,
    facts: ({ line, family }: StatusThen) => [
      ['line on 2017-05-01', line.then.state],
      ['line on 2020-01-01', line.later.state],
      ['family on 2017-05-01', family.then.state],
      ...family.then.positions.map(({ holder, status }) => [node(holder), status]),
    ],
  },
  {
    title: 'On 11 September 2015, was there military contact? Do Ryder and Kirby contradict each other?',
    about: { claim: 'world-tribune-2015-09/ryder-no-contact-2' },
    query: `query ($claim: String!) { claim(slug: $claim) {
      polarity
      value { ... on StatusValue { status } }
      disagreements { nodes { type left ${pair} right ${pair} } }
    } }`,
    facts: ({ claim }: Contradicted) => [
      ['contact', claim.polarity, claim.value.status],
      ...claim.disagreements.nodes.map(speakers),
    ],
  },
  {
    title: 'Which contacts run through a third party: sender, intermediary, recipient?',
    about: {},
    query: '{ channels(filter: { channelKind: [THIRD_PARTY] }) { nodes { slug ends { role actor { slug } } } } }',
    facts: ({
      channels,
    }: {
      channels: { nodes: readonly (Named & { ends: readonly { role: string; actor: Named }[] })[] };
    }) =>
      channels.nodes.flatMap(channel => [
        [node(channel)],
        ...channel.ends.map(({ role, actor }) => [node(channel), role, node(actor)]),
      ]),
  },
  {
    title: 'Who says that Russia suspended communication after the strikes, and is there a Russian source for it?',
    about: { family: 'us-russia-syria-links', russia: 'russia' },
    query: `query ($family: ID!, $russia: ID!) {
      claims(filter: { about: [$family], status: [SUSPENDED] }) { nodes ${pair} }
      russian: claims(filter: { about: [$family], status: [SUSPENDED], party: [$russia] }) { totalCount }
    }`,
    facts: ({ claims, russian }: { claims: { nodes: readonly Speaking[] }; russian: { totalCount: number } }) => [
      ...claims.nodes.map(({ attribution }) => [node(attribution.speaker), node(attribution.publisher)]),
      ['Russian sources', String(russian.totalCount)],
    ],
  },
  {
    title: 'Was the ground channel new at the September 2017 meeting, or already running?',
    about: { channel: 'new-ground-channel-2017' },
    query: `query ($channel: String!) { channel(slug: $channel) { disagreements { nodes { type left ${pair} right ${pair} } } } }`,
    facts: ({ channel }: { channel: { disagreements: { nodes: readonly Disagreement[] } } }) =>
      channel.disagreements.nodes.map(speakers),
  },
  {
    title:
      'Which outlets carried the commander-to-commander line, from which utterance, and how many independent ones?',
    about: { channel: 'commander-line' },
    query: `query ($channel: String!) { channel(slug: $channel) { corroboration {
      independentCount utterances { speaker { slug } outlets { slug } }
    } } }`,
    facts: ({ channel: { corroboration } }: Corroborated) => [
      ['independent', String(corroboration.independentCount)],
      ...corroboration.utterances.flatMap(({ speaker, outlets }) =>
        outlets.map(outlet => [node(speaker), node(outlet)]),
      ),
    ],
  },
  {
    title: 'How is Sergei Lavrov connected to CJTF-OIR, with a claim on every step?',
    about: { from: 'sergei-lavrov', to: 'cjtf-oir' },
    query:
      'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxHops: 3, first: 1) { paths { hops { claim { slug } } } } }',
    facts: ({ paths }: { paths: { paths: readonly object[] } }) => [
      ['connected', paths.paths.length > 0 ? 'yes' : 'no'],
    ],
  },
  {
    title: 'Is there any direct contact on the ground?',
    about: {},
    query: `{ claims(filter: { predicate: [HAS_STATUS], status: [ABSENT], subject: { or: [{ level: [TACTICAL] }, { domain: [GROUND] }] } }) {
      nodes { subject { slug } attribution { speaker { slug } publisher { slug } } }
    } }`,
    facts: ({ claims }: { claims: { nodes: readonly (Speaking & { subject: Named })[] } }) =>
      claims.nodes.map(({ subject, attribution }) => [
        node(subject),
        node(attribution.speaker ?? attribution.publisher),
      ]),
  },
];

type Described = {
  persons: {
    nodes: readonly (Named & {
      describedChannels: {
        edges: readonly {
          node: Named;
          claims: {
            nodes: readonly { assertedAt: string; attribution: { organization: Named | null }; document: Named }[];
          };
        }[];
      };
    })[];
  };
};

type StatusThen = {
  line: { then: { state: string }; later: { state: string } };
  family: { then: { state: string; positions: readonly { holder: Named; status: string }[] } };
};

type Contradicted = {
  claim: { polarity: string; value: { status: string }; disagreements: { nodes: readonly Disagreement[] } };
};

type Corroborated = {
  channel: {
    corroboration: {
      independentCount: number;
      utterances: readonly { speaker: Named | null; outlets: readonly Named[] }[];
    };
  };
};
