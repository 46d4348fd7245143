import { castSizes, randomOf, wordOf } from './generate.ts';

/** A query of the bench: one document, asked about many starting points. */
export type NamedQuery = {
  readonly name: string;
  readonly document: string;
  /** The same traversal as PostGraphile's schema has it; null where only ours answers such a question. */
  readonly postgraphile: string | null;
  /** At most so many starting points in a graph of so many claims, in no order; the same each time. */
  readonly variables: (claims: number, most: number) => readonly Variables[];
  /** The fewest requests of a block, where a few of them are far slower than the rest. */
  readonly fewest?: number;
};
export type Variables = Readonly<Record<string, string | number>>;

const twoLevels = `query TwoLevels($slug: String!, $channels: Int!, $describers: Int!) {
  person(slug: $slug) {
    slug
    name
    describedChannels(first: $channels) {
      nodes { slug name describers(first: $describers) { nodes { slug name } } }
    }
  }
}`;

const fourLevels = `query FourLevels($slug: String!, $channels: Int!, $describers: Int!, $statements: Int!) {
  person(slug: $slug) {
    slug
    name
    describedChannels(first: $channels) {
      nodes {
        slug
        name
        describers(first: $describers) {
          nodes {
            slug
            name
            statements(first: $statements) {
              nodes { slug predicate assertedAt gist document { slug name } }
            }
          }
        }
      }
    }
  }
}`;

const twoLevelsOfTables = `query TwoLevels($slug: String!, $channels: Int!, $describers: Int!) {
  actorBySlug(slug: $slug) {
    slug
    name
    describedsByActorId(first: $channels, orderBy: CHANNEL_ID_ASC) {
      nodes {
        channelByChannelId {
          slug
          name
          describedsByChannelId(first: $describers, orderBy: ACTOR_ID_ASC) {
            nodes { actorByActorId { slug name } }
          }
        }
      }
    }
  }
}`;

const fourLevelsOfTables = `query FourLevels($slug: String!, $channels: Int!, $describers: Int!, $statements: Int!) {
  actorBySlug(slug: $slug) {
    slug
    name
    describedsByActorId(first: $channels, orderBy: CHANNEL_ID_ASC) {
      nodes {
        channelByChannelId {
          slug
          name
          describedsByChannelId(first: $describers, orderBy: ACTOR_ID_ASC) {
            nodes {
              actorByActorId {
                slug
                name
                statementsByActorId(first: $statements, orderBy: [ASSERTED_EARLIEST_DESC, PRIMARY_KEY_DESC]) {
                  nodes { slug predicate assertedAt gist documentByDocumentId { slug name } }
                }
              }
            }
          }
        }
      }
    }
  }
}`;

/** Starting points of a query. */
export const mostPoints = 1_000;

/** From the thousand persons who speak most, or as many as there are. */
function fromSpeakers(pages: Variables): NamedQuery['variables'] {
  return (claims, most) => {
    const speakers = Math.min(mostPoints, castSizes(claims).persons);
    const slugs = Array.from({ length: speakers }, (_, index) => `person-${index}`);
    return randomOf(7)
      .shuffled(slugs)
      .slice(0, most)
      .map(slug => ({ slug, ...pages }));
  };
}

/** About channels as often as they are spoken of. */
function aboutChannels(more: (random: ReturnType<typeof randomOf>) => Variables = () => ({})): NamedQuery['variables'] {
  return (claims, most) => {
    const random = randomOf(11);
    const channels = Array.from({ length: castSizes(claims).channels }, (_, index) => `channel-${index}`);
    return Array.from({ length: most }, () => ({ slug: random.mild(channels), ...more(random) }));
  };
}

/** Of middling frequency in the generated language, each once. */
function middlingWords(most: number): string[] {
  const [first, count] = [300, 704];
  return Array.from({ length: Math.min(most, count) }, (_, index) => wordOf(first + ((37 * index) % count)));
}

const two = (fields: number, pages: Variables): NamedQuery => ({
  name: `two levels of ${fields} fields`,
  document: twoLevels,
  postgraphile: twoLevelsOfTables,
  variables: fromSpeakers(pages),
});

const four = (fields: number, pages: Variables): NamedQuery => ({
  name: `four levels of ${fields} fields`,
  document: fourLevels,
  postgraphile: fourLevelsOfTables,
  variables: fromSpeakers(pages),
});

const disagreements = `query Disagreements($slug: String!) {
  channel(slug: $slug) { disagreements(first: 20) { nodes { type scope left { slug gist } right { slug gist } } } }
}`;

export const mostHops = 4;
const hubs = 20;

export const queries: readonly NamedQuery[] = [
  two(50, { channels: 5, describers: 4 }),
  two(500, { channels: 25, describers: 9 }),
  two(5_000, { channels: 100, describers: 24 }),
  four(50, { channels: 2, describers: 2, statements: 2 }),
  four(500, { channels: 5, describers: 4, statements: 4 }),
  four(5_000, { channels: 10, describers: 10, statements: 8 }),
  {
    name: 'status',
    document: `query Status($slug: String!, $on: LocalDate!) {
      channel(slug: $slug) {
        status(on: $on) { state group basis positions { holder { slug name } coverage status claims { slug } } }
      }
    }`,
    postgraphile: null,
    variables: aboutChannels(random => ({ on: `${2000 + Math.floor(random.next() * 20)}-06-15` })),
  },
  {
    name: 'timeline',
    document: `query Timeline($slug: String!) {
      channel(slug: $slug) { timeline { from to reading { state status group } } }
    }`,
    postgraphile: null,
    variables: aboutChannels(),
  },
  { name: 'disagreements', document: disagreements, postgraphile: null, variables: aboutChannels() },
  {
    name: 'hub disagreements',
    document: disagreements,
    postgraphile: null,
    // those that are spoken of most
    variables: (_, most) => Array.from({ length: Math.min(most, hubs) }, (_, index) => ({ slug: `channel-${index}` })),
    fewest: hubs,
  },
  {
    name: 'disputes',
    document: `query Disputes($slug: String!) {
      channel(slug: $slug) { disputes(first: 20) { nodes { type scope sides { held claimCount holderCount } } } }
    }`,
    postgraphile: null,
    variables: aboutChannels(),
  },
  {
    name: 'search',
    document: `query Search($words: String!) {
      search(query: $words, first: 10) {
        edges {
          node { __typename ... on Entity { slug name } ... on Claim { slug gist } }
          snippets { field text highlights { start end } }
        }
      }
    }`,
    postgraphile: null,
    variables: (_, most) => middlingWords(most).map(words => ({ words })),
  },
  {
    name: 'suggest',
    document: `query Suggest($typed: String!) {
      suggest(query: $typed, first: 10) { name }
    }`,
    postgraphile: null,
    // the beginning of a word, a whole one, a misspelt one, and a second word that is being typed
    variables: (_, most) =>
      middlingWords(most).map((word, index) => {
        const typed = [
          word.slice(0, 2),
          word,
          `${word.slice(0, -2)}q${word.at(-1)}`,
          `${wordOf(7 + (index % 20))} ${word[0]}`,
        ];
        return { typed: typed[index % typed.length]! };
      }),
  },
  {
    name: 'paths',
    document: `query Paths($from: ID!, $to: ID!) {
      paths(from: $from, to: $to, maxHops: ${mostHops}, first: 3) {
        paths { length hops { from { slug } to { slug } claim { slug gist evidence { quotation } } } }
        truncated
      }
    }`,
    postgraphile: null,
    variables: (claims, most) => {
      const random = randomOf(13);
      const persons = castSizes(claims).persons;
      return Array.from({ length: most }, () => {
        const from = Math.floor(random.next() * persons);
        const further = 1 + Math.floor(random.next() * (persons - 1));
        return { from: `person-${from}`, to: `person-${(from + further) % persons}` };
      });
    },
  },
  {
    name: 'neighbourhood',
    document: `query Neighbourhood($of: [ID!]!) {
      neighbourhood(of: $of, depth: 2, limit: 100) { nodes { node { slug name } } edges { __typename } }
    }`,
    postgraphile: null,
    variables: (claims, most) => aboutChannels()(claims, most).map(({ slug }) => ({ of: slug! })),
  },
];

/** What many readers ask at once: every query but for that of the hubs, each about a few starting points. */
export function mixedReads(claims: number): { readonly query: string; readonly variables: Variables }[] {
  return queries
    .filter(({ name }) => name !== 'hub disagreements')
    .flatMap(({ document, variables }) =>
      variables(claims, pointsInMix).map(each => ({ query: document, variables: each })),
    );
}

const pointsInMix = 20;
