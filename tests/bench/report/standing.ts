import { grownQuery } from '../measure/growth.ts';
import { type StoreName, showSize } from '../options.ts';
import {
  type Comparison,
  type Outcome,
  type PeerName,
  type RequestFigures,
  type Results,
  type SizeFigures,
  storeTargets,
  type TargetName,
} from '../results.ts';
import { short, table, whole } from './tables.ts';

const traversal = 'four levels of 500 fields';
const small = 'two levels of 50 fields';
/** At which readers and writers at once are compared with other programs' soaks. */
const soakSize = 100_000;

/** Where, when and of what the results are, in one sentence. */
export function showAbout({ at, machine, load, versions, command, sizes }: Results): string {
  const size = showSize(sizes.at(-1)!.claims);
  const named = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `At ${size} claims, ${at.slice(0, 16).replace('T', ' ')} UTC, on ${machine} with a load of ${short(load)} when it began: ${named.join(', ')}; \`${command}\``;
}

/** What it must reach at a million claims, and what the largest graph of the results came to. */
export function showStanding(results: Results): string {
  const size = results.sizes.at(-1)!;
  const rows = measures(results).map(({ name, aim, figure }) => [
    name,
    aim,
    ...storeTargets.map(store => (size.stores[store] ? figure(store, size) : '')),
  ]);
  return table(['figure', 'to reach', 'SQLite', 'PostgreSQL'], rows);
}

type Measure = {
  readonly name: string;
  readonly aim: string;
  /** Empty where it was not measured. */
  readonly figure: (store: StoreName, size: SizeFigures) => string;
};

function measures(results: Results): readonly Measure[] {
  return [...traversals, ...questions, filesOf(results), ...operation, soakOf(results), ...growthOf(results)];
}

const cpuAgainst =
  (query: string, peer: PeerName): Measure['figure'] =>
  (store, { queries }) =>
    times(ratioOf(queries, query, { ours: store, peer })?.cpu);

const traversals: readonly Measure[] = [
  {
    name: 'four levels, ~500 fields, made anew: CPU with the database’s, against PostGraphile 5',
    aim: '6×',
    figure: cpuAgainst(traversal, 'postgraphile'),
  },
  {
    name: 'the same against graphql-jit over objects in memory',
    aim: '0.5×',
    figure: cpuAgainst(traversal, 'graphqlJit'),
  },
  {
    name: 'the same against Mercurius with JIT over objects in memory',
    aim: '',
    figure: cpuAgainst(traversal, 'mercurius'),
  },
  {
    name: 'the same on first touch, against PostGraphile 5',
    aim: '1×',
    figure: (store, { firstTouch }) =>
      times(ratioOf(firstTouch, traversal, { ours: store, peer: 'postgraphile' })?.cpu),
  },
  {
    name: 'share of the bare server’s requests by CPU, two levels, ~50 fields, made anew / kept',
    aim: '0.33 / 0.6',
    figure: (store, { queries }) =>
      both(
        ratioOf(queries, small, { ours: store, peer: 'bytes' })?.cpu,
        ratioOf(queries, small, { ours: `${store}Kept`, peer: 'bytes' })?.cpu,
      ),
  },
];

const milliseconds =
  (query: string, part: 'p50' | 'p99'): Measure['figure'] =>
  (store, { queries }) => {
    const figures = figuresOf(queries, query, store);
    return figures ? `${short(figures[part])} ms` : '';
  };

const questions: readonly Measure[] = [
  { name: 'path between two persons, p50', aim: '0.5 ms', figure: milliseconds('paths', 'p50') },
  {
    name: 'the same against a search in SQL from both sides, on the same database',
    aim: '20×',
    figure: (store, { queries }) => {
      const peer = store === 'sqlite' ? 'searchOnSqlite' : 'searchOnPostgres';
      return times(ratioOf(queries, 'paths', { ours: store, peer })?.p50);
    },
  },
  {
    name: 'search of a word of middling frequency, with snippets, p50',
    aim: '8 / 10 ms',
    figure: milliseconds('search', 'p50'),
  },
  { name: 'disagreements of a hub, p99', aim: '50 ms', figure: milliseconds('hub disagreements', 'p99') },
  {
    name: 'reads with a write in fifty against reads without, CPU, the worst of three queries',
    aim: '1.3×',
    figure: (store, { writes }) => {
      const own = writes.flatMap(outcome => (outcome.kind === 'measured' ? [outcome.value] : []));
      const anew = own.filter(each => each.store === store && !each.kept).map(({ cpu }) => cpu);
      return anew.length === 0 ? '' : times(Math.max(...anew));
    },
  },
];

const ofStore =
  <Figure>(
    part: (size: SizeFigures, store: StoreName) => Outcome<Figure> | undefined,
    text: (figure: Figure) => string,
  ): Measure['figure'] =>
  (store, size) => {
    const outcome = part(size, store);
    return outcome?.kind === 'measured' ? text(outcome.value) : '';
  };

const operation: readonly Measure[] = [
  {
    name: 'bulk load with evidence and full text, claims a second',
    aim: '30,000 / 15,000',
    figure: ofStore(
      ({ stores }, store) => stores[store]?.load,
      ({ claimsPerSecond }) => whole(claimsPerSecond),
    ),
  },
  {
    name: '`npm start` on a store that is there, to the first answer, p50',
    aim: '0.8 s',
    figure: ofStore(
      ({ stores }, store) => stores[store]?.start,
      ({ firstAnswer: { p50 } }) => `${short(p50 / 1000)} s`,
    ),
  },
  {
    name: 'memory with the index, after every query',
    aim: '600 MB',
    figure: ofStore(
      ({ stores }, store) => stores[store]?.memory,
      ({ worked }) => `${whole(worked)} MB`,
    ),
  },
];

/** Of the largest dataset that was loaded from files, which no larger size loads again. */
function filesOf({ sizes }: Results): Measure {
  const measured = (store: StoreName) =>
    sizes.findLast(({ stores }) => stores[store]?.files.kind === 'measured')?.stores[store]?.files;
  return {
    name: 'load of a dataset’s files by the command, claims a second',
    aim: '',
    figure: ofStore(
      (_, store) => measured(store),
      ({ claimsPerSecond, claims }) => `${whole(claimsPerSecond)} (of ${showSize(claims)})`,
    ),
  };
}

/** Of the graph of a hundred thousand claims where there is one, else of the largest. */
function soakOf({ sizes }: Results): Measure {
  const size = sizes.find(({ claims }) => claims === soakSize) ?? sizes.at(-1)!;
  return {
    name: `50 connections, every query, a write in fifty, ${showSize(size.claims)} claims: requests a second, p99`,
    aim: '500, 400 ms',
    figure: store =>
      ofStore(
        () => size.stores[store]?.soak,
        ({ requestsPerSecond, p99, faults }) =>
          `${whole(requestsPerSecond)}, ${whole(p99)} ms${faults > 0 ? `, ${faults} failed` : ''}`,
      )(store, size),
  };
}

/** The worst of all queries of ours that are made anew, from the size before the largest to it. */
function growthOf({ sizes, growth }: Results): Measure[] {
  const [small, large] = sizes.slice(-2);
  if (!small || !large) return [];
  const between = `from ${showSize(small.claims)} to ${showSize(large.claims)}`;
  const worst =
    (isSearch: boolean): Measure['figure'] =>
    store => {
      const of = (figure: 'p50' | 'p99') =>
        large.queries
          .filter(({ name }) => (name === 'search') === isSearch)
          .flatMap(({ name }) =>
            growth.filter(
              each => each.to === large.claims && each.of === grownQuery(name, store) && each.figure === figure,
            ),
          )
          .map(({ ratio }) => ratio)
          .reduce((most, ratio) => Math.max(most, ratio), Number.NEGATIVE_INFINITY);
      return Number.isFinite(of('p50')) ? both(of('p50'), of('p99'), '×') : '';
    };
  return [
    {
      name: `growth of a query’s time ${between}, p50 / p99, the worst but for search`,
      aim: '1.5×',
      figure: worst(false),
    },
    { name: 'the same of search', aim: '2×', figure: worst(true) },
  ];
}

function ratioOf(
  comparisons: readonly Comparison[],
  query: string,
  { ours, peer }: { readonly ours: TargetName; readonly peer: PeerName },
) {
  const found = comparisons.find(({ name }) => name === query);
  return found?.ratios.find(ratio => ratio.ours === ours && ratio.peer === peer);
}

function figuresOf(queries: readonly Comparison[], query: string, target: TargetName): RequestFigures | null {
  const figures = queries.find(({ name }) => name === query)?.targets[target]?.figures;
  return figures?.kind === 'measured' ? figures.value : null;
}

const times = (ratio: number | undefined) => (ratio !== undefined && Number.isFinite(ratio) ? `${short(ratio)}×` : '');

function both(left: number | undefined, right: number | undefined, unit = ''): string {
  if (left === undefined && right === undefined) return '';
  return [left, right].map(value => (value === undefined ? '–' : `${short(value)}${unit}`)).join(' / ');
}
