import { showSize } from '../options.ts';
import {
  type Comparison,
  type Growth,
  leftOut,
  type Outcome,
  type PeerName,
  type QueryFigures,
  type Ratio,
  type Results,
  type SizeFigures,
  storeTargets,
  type TargetName,
  targetTitles,
  type WritesFigures,
} from '../results.ts';
import { showAbout, showStanding } from './standing.ts';
import { short, show, table, whole } from './tables.ts';

/** The results as Markdown: what was to be reached, then for every size all that was measured, then how it grows. */
export function writeReport(results: Results): string {
  return [
    '# Benchmark',
    'Written by `npm run bench`; every figure was measured in this run. But for the soak, requests go one after the other over one loopback connection, from another process, and ask for answers uncompressed. **Made anew**: with `Cache-Control: no-cache`, about up to a thousand starting points, each of which was asked about before as far as there was time. **Kept**: without that header, about at most fifty of these, so that the server sends the bytes that it sent before. **CPU** is in milliseconds a request: of the server, and of the PostgreSQL processes that work for it. **First touch**: about nodes that the server, which has just started and compiled its code on others, was never asked about.',
    '## What it must reach',
    `${showAbout(results)}.`,
    showStanding(results),
    ...results.sizes.map(sizeSection),
    ...(results.growth.length > 0 ? [growthSection(results.growth)] : []),
  ].join('\n\n');
}

function sizeSection(size: SizeFigures): string {
  const { queries, firstTouch, writes } = size;
  const targets: readonly TargetName[] = [...storeTargets, ...peersIn([...queries, ...firstTouch])];
  const kept: readonly TargetName[] = ['sqliteKept', 'postgresKept', 'bytes'];
  const sections: [title: string, text: string][] = [['Stores', storeTables(size)]];
  if (queries.length > 0)
    sections.push(
      ['Made anew', requestTable(queries, targets)],
      ['Kept', requestTable(queries, kept)],
      ['Beside the peers', ratioTable(queries)],
    );
  if (firstTouch.length > 0)
    sections.push(['First touch', `${requestTable(firstTouch, targets)}\n\n${ratioTable(firstTouch)}`]);
  if (writes.length > 0) sections.push(['Reads with a write in fifty', writesTable(writes)]);
  sections.push(['What is missing, and whose answers differ', notes(size)]);
  return [`## ${showSize(size.claims)} claims`, ...sections.map(([title, text]) => `### ${title}\n\n${text}`)].join(
    '\n\n',
  );
}

function storeTables({ stores, queries }: SizeFigures): string {
  const entries = Object.entries(stores);
  const rows = entries.map(([name, { load, files, start, memory, disk }]) => [
    targetTitles[name as TargetName],
    show(load, ({ claimsPerSecond }) => whole(claimsPerSecond)),
    show(files, ({ claimsPerSecond, claims }) => `${whole(claimsPerSecond)} of ${showSize(claims)}`),
    show(files, ({ resident }) => `${whole(resident)} MB`),
    show(start, ({ firstAnswer: { p50, mean, p99 } }) => `${whole(p50)} / ${whole(mean)} / ${whole(p99)} ms`),
    show(start, ({ ready }) => show(ready, ({ p50 }) => `${whole(p50)} ms`)),
    show(memory, ({ started, worked }) => `${whole(started)} / ${whole(worked)} MB`),
    show(disk, value => `${whole(value)} MB`),
  ]);
  const head = [
    'store',
    'claims loaded a second',
    'the same from files',
    'most memory of that',
    '`npm start` to first answer, p50 / mean / p99',
    'to ready',
    'resident, before / after every query',
    'disk',
  ];
  const soaked = entries.flatMap(([name, { soak }]) => {
    if (soak.kind !== 'measured') return [];
    const { requestsPerSecond, p50, mean, p99, writes, count, faults, resident } = soak.value;
    return [
      [
        targetTitles[name as TargetName],
        ...[requestsPerSecond, p50, mean, p99].map(short),
        `${whole(count)} / ${whole(writes)}`,
        whole(faults),
        `${whole(resident.before)} / ${whole(resident.after)}`,
      ],
    ];
  });
  const soakHead = [
    'soak, 50 connections',
    'a second',
    'p50 ms',
    'mean ms',
    'p99 ms',
    'answers / writes',
    'faults',
    'MB',
  ];
  const resident = queries.map(({ name, resident }) => [
    name,
    ...storeTargets.map(store => (resident[store] === undefined ? '' : whole(resident[store]))),
  ]);
  return [
    table(head, rows),
    ...(soaked.length > 0 ? [table(soakHead, soaked)] : []),
    ...(resident.length > 0 ? [table(['MB resident after', 'SQLite', 'PostgreSQL'], resident)] : []),
  ].join('\n\n');
}

const requestHead = ['p50 ms', 'mean ms', 'p99 ms', 'server CPU', 'database CPU'];

function requestTable(comparisons: readonly (Comparison & Partial<QueryFigures>)[], order: readonly TargetName[]) {
  const rows = comparisons.flatMap(({ name, targets, fields, points }) =>
    order.flatMap(target => {
      const found = targets[target];
      if (!found || found.figures.kind === 'absent') return [];
      const cell = (figure: 'p50' | 'mean' | 'p99' | 'serverCpu' | 'databaseCpu') =>
        show(found.figures, figures => short(figures[figure]));
      return [
        [
          name,
          fields ? show(fields, whole) : '',
          points === undefined ? '' : whole(points),
          targetTitles[target],
          show(found.figures, ({ count }) => whole(count)),
          ...(['p50', 'mean', 'p99', 'serverCpu', 'databaseCpu'] as const).map(cell),
        ],
      ];
    }),
  );
  return table(['query', 'fields', 'points', 'who', 'requests', ...requestHead], rows);
}

function peersIn(comparisons: readonly Comparison[]): PeerName[] {
  const named = new Set(comparisons.flatMap(({ targets }) => Object.keys(targets)));
  return (Object.keys(targetTitles) as TargetName[]).filter(
    (name): name is PeerName => named.has(name) && !/^(sqlite|postgres)/.test(name),
  ) as PeerName[];
}

/** How many times less CPU ours takes than each peer, the database's included, and how many times shorter its p50 is. */
function ratioTable(comparisons: readonly Comparison[]): string {
  const peers = peersIn(comparisons).filter(peer =>
    comparisons.some(({ ratios }) => ratios.some(r => r.peer === peer)),
  );
  const rows = comparisons.flatMap(({ name, ratios }) =>
    [...Map.groupBy(ratios, ratio => ratio.ours)].map(([ours, own]) => [
      name,
      targetTitles[ours],
      ...peers.map(peer => showRatio(own.find(ratio => ratio.peer === peer))),
    ]),
  );
  return `How many times less CPU in all / how many times shorter the p50: medians over blocks that took turns; above 1 ours is better.\n\n${table(
    ['query', 'ours', ...peers.map(peer => targetTitles[peer])],
    rows,
  )}`;
}

const showRatio = (ratio: Ratio | undefined) => (ratio ? `${short(ratio.cpu)}× / ${short(ratio.p50)}×` : '');

function writesTable(writes: readonly Outcome<WritesFigures>[]): string {
  const rows = writes.flatMap(outcome => {
    if (outcome.kind !== 'measured') return [];
    const { query, store, kept, without, between, cpu, mean, writes: written } = outcome.value;
    const times = ({ p50, mean, p99 }: { p50: number; mean: number; p99: number }) =>
      [p50, mean, p99].map(short).join(' / ');
    return [
      [
        query,
        `${targetTitles[store]}${kept ? ', as it may be kept' : ''}`,
        times(without),
        times(between),
        `${short(cpu)}×`,
        `${short(mean)}×`,
        times(written),
      ],
    ];
  });
  return `Times are p50 / mean / p99 in milliseconds. What a write leaves to be done counts as the reads' own.\n\n${table(
    ['query', 'ours', 'reads without', 'reads between', 'CPU in all of a read', 'mean of a read', 'writes'],
    rows,
  )}`;
}

function notes({ stores, queries, firstTouch, writes }: SizeFigures): string {
  const lines: string[] = [];
  const tell = (what: string, outcome: Outcome<unknown>) => {
    if (outcome.kind === 'measured' || outcome.why === leftOut.why) return;
    lines.push(`${what}: ${outcome.kind}, ${outcome.why.replaceAll('\n', ' ')}`);
  };
  for (const [name, figures] of Object.entries(stores)) {
    for (const [figure, outcome] of Object.entries(figures)) tell(`${name}, ${figure}`, outcome);
    if (figures.start.kind === 'measured') tell(`${name}, start to ready`, figures.start.value.ready);
    if (figures.soak.kind === 'measured' && figures.soak.value.fault !== null)
      lines.push(`${name}, the first fault of the soak: ${figures.soak.value.fault}`);
  }
  for (const { name, targets } of [...queries, ...firstTouch])
    for (const [target, { figures, sameAnswers }] of Object.entries(targets)) {
      tell(`${name}, ${target}`, figures);
      if (sameAnswers !== null && sameAnswers !== 'same') lines.push(`${name}: answers of ${target}: ${sameAnswers}`);
    }
  for (const outcome of writes) tell('a write in fifty', outcome);
  const compared = queries.flatMap(({ targets }) => Object.values(targets)).filter(each => each.sameAnswers === 'same');
  lines.push(`${compared.length} targets gave the same values in the same order as ours about every point compared.`);
  return lines.map(line => `- ${line}`).join('\n');
}

function growthSection(growth: readonly Growth[]): string {
  const sections = [...Map.groupBy(growth, ({ from, to }) => `${showSize(from)} → ${showSize(to)}`)].map(
    ([pair, entries]) => {
      const [ofQueries, ofStores] = [true, false].map(isQuery =>
        entries.filter(({ of }) => of.includes(': ') === isQuery),
      );
      const tables = [ofStores!, ofQueries!].filter(each => each.length > 0).map(growthTable);
      return [`### ${pair}`, ...tables].join('\n\n');
    },
  );
  return [
    '## Growth',
    'Each figure over the same at the size before. Starting points of a small graph have less to tell: see the fields.',
    ...sections,
  ].join('\n\n');
}

function growthTable(entries: readonly Growth[]): string {
  const figures = [...new Set(entries.map(({ figure }) => figure))];
  const rows = [...Map.groupBy(entries, ({ of }) => of)].map(([of, own]) => [
    of,
    ...figures.map(figure => {
      const found = own.find(each => each.figure === figure);
      return found ? `${short(found.ratio)}×` : '';
    }),
  ]);
  return table(['', ...figures], rows);
}
