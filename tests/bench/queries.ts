import { castSizes, randomOf, wordOf } from './generate.ts';

/** A query of the bench: one document, asked with the variables of many starting points. */
export type NamedQuery = {
  readonly name: string;
  readonly document: string;
  /** The same traversal as PostGraphile's schema has it; null where only ours answers such a question. */
  readonly postgraphile: string | null;
  readonly variables: (claims: number) => readonly Variables[];
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

const startingPoints = 20;

/** From the persons who speak most, so that the pages are full at every size. */
function fromSpeakers(pages: Variables): NamedQuery['variables'] {
  return () => Array.from({ length: startingPoints }, (_, index) => ({ slug: `person-${index}`, ...pages }));
}

/** About channels as often as they are spoken of. */
function aboutChannels(more: (random: ReturnType<typeof randomOf>) => Variables = () => ({})): NamedQuery['variables'] {
  return claims => {
    const random = randomOf(11);
    const channels = Array.from({ length: castSizes(claims).channels }, (_, index) => `channel-${index}`);
    return Array.from({ length: startingPoints }, () => ({ slug: random.mild(channels), ...more(random) }));
  };
}

const two = (fields: number, pages: Variables): NamedQuery => ({
  name: `two levels, ${fields} fields`,
  document: twoLevels,
  postgraphile: twoLevelsOfTables,
  variables: fromSpeakers(pages),
});

const four = (fields: number, pages: Variables): NamedQuery => ({
  name: `four levels, ${fields} fields`,
  document: fourLevels,
  postgraphile: fourLevelsOfTables,
  variables: fromSpeakers(pages),
});

export const pathsName = 'paths';
export const mostHops = 4;

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
  {
    name: 'disagreements',
    document: `query Disagreements($slug: String!) {
      channel(slug: $slug) { disagreements(first: 20) { nodes { type scope left { slug gist } right { slug gist } } } }
    }`,
    postgraphile: null,
    variables: aboutChannels(),
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
      search(query: $words, first: 10) { nodes { __typename } }
    }`,
    postgraphile: null,
    // words of middling frequency in the generated language
    variables: () => Array.from({ length: startingPoints }, (_, index) => ({ words: wordOf(300 + 37 * index) })),
  },
  {
    name: 'suggest',
    document: `query Suggest($typed: String!) {
      suggest(query: $typed, first: 10) { name }
    }`,
    postgraphile: null,
    // the beginning of a word, a whole one, a misspelt one, and a second word that is being typed
    variables: () =>
      Array.from({ length: startingPoints }, (_, index) => {
        const word = wordOf(300 + 37 * index);
        const typed = [
          word.slice(0, 2),
          word,
          `${word.slice(0, -2)}q${word.at(-1)}`,
          `${wordOf(7 + index)} ${word[0]}`,
        ];
        return { typed: typed[index % typed.length]! };
      }),
  },
  {
    name: pathsName,
    document: `query Paths($from: ID!, $to: ID!) {
      paths(from: $from, to: $to, maxHops: ${mostHops}, first: 3) {
        paths { length hops { from { slug name } to { slug name } claim { slug gist evidence { quotation } } } }
        truncated
      }
    }`,
    postgraphile: null,
    variables: claims => {
      const random = randomOf(13);
      const persons = castSizes(claims).persons;
      return Array.from({ length: startingPoints }, () => {
        const from = Math.floor(random.next() * persons);
        const further = 1 + Math.floor(random.next() * (persons - 1));
        return { from: `person-${from}`, to: `person-${(from + further) % persons}` };
      });
    },
  },
  {
    name: 'neighbourhood, depth 2',
    document: `query Neighbourhood($of: [ID!]!) {
      neighbourhood(of: $of, depth: 2, limit: 300) { nodes { node { slug name } } edges { __typename } }
    }`,
    postgraphile: null,
    variables: claims => aboutChannels()(claims).map(({ slug }) => ({ of: slug! })),
  },
];
