import { type StoreName, showSize } from './options.ts';
import {
  type Growth,
  type Outcome,
  type PeerName,
  type QueryFigures,
  type Ratio,
  type RequestFigures,
  type Results,
  type SizeFigures,
  type TargetName,
  targetTitles,
} from './results.ts';

/** The results as Markdown: for every size its stores, its queries and what they come to beside the peers. */
export function writeReport(results: Results): string {
  return [
    '# Benchmark',
    `${results.at.slice(0, 16).replace('T', ' ')} UTC · ${results.machine} · Node ${results.node} · \`${results.command}\``,
    'Written by `npm run bench`; every figure was measured in this run. Requests go one after the other over one loopback connection, from another process. **CPU** is the time of the server process; **CPU in all** adds its PostgreSQL backends. **Cold** requests find the row cache of our server empty, after a pause; the caches of the store and of the system are not emptied, and PostGraphile, which has no such cache, is asked in the same rhythm. **Answers kept**: the same server without `Cache-Control: no-cache`, so that it may send the bytes that it sent before.',
    ...results.sizes.map(sizeSection),
    ...(results.growth.length > 0 ? [growthSection(results.growth)] : []),
  ].join('\n\n');
}

function sizeSection(size: SizeFigures): string {
  return [
    `## ${showSize(size.claims)} claims`,
    storeTable(size),
    '### Requests',
    requestTable(size.queries),
    '### Beside the peers',
    'How many times more requests by CPU second, and how many times shorter the p50: medians over blocks that took turns; above 1 ours is better.',
    ratioTable(size.queries),
    notes(size),
  ].join('\n\n');
}

function storeTable({ stores }: SizeFigures): string {
  const rows = Object.entries(stores).map(([name, { load, start, memory, disk }]) => [
    targetTitles[name as StoreName],
    show(load, ({ claimsPerSecond }) => whole(claimsPerSecond)),
    show(start, ({ firstAnswer }) => `${whole(firstAnswer)} ms`),
    show(start, ({ ready }) => show(ready, value => `${whole(value)} ms`)),
    show(memory, ({ started, worked }) => `${whole(started)} / ${whole(worked)} MB`),
    show(disk, value => `${whole(value)} MB`),
  ]);
  const head = [
    'store',
    'claims loaded a second',
    'start to first answer',
    'start to ready',
    'resident, started / worked',
    'disk',
  ];
  return table(head, rows);
}

function requestTable(queries: readonly QueryFigures[]): string {
  const head = [
    'query',
    'fields',
    'who',
    'p50 ms',
    'p99 ms',
    'per CPU s',
    'per CPU s in all',
    'cold p50 ms',
    'cold per CPU s in all',
  ];
  const rows = queries.flatMap(({ name, fields, targets }) => {
    const entries = targetOrder.flatMap(name => (targets[name] ? [[name, targets[name]] as const] : []));
    if (entries.length === 0) return [[name, show(fields, whole), '', '', '', '', '', '', '']];
    return entries.map(([target, { warm, cold }]) => [
      name,
      show(fields, whole),
      targetTitles[target],
      show(warm, ({ p50 }) => short(p50)),
      show(warm, ({ p99 }) => short(p99)),
      show(warm, ({ perCpuSecond }) => short(perCpuSecond)),
      show(warm, ({ perCpuSecondInAll }) => short(perCpuSecondInAll)),
      showCold(cold, ({ p50 }) => short(p50)),
      showCold(cold, ({ perCpuSecondInAll }) => short(perCpuSecondInAll)),
    ]);
  });
  return table(head, rows);
}

function ratioTable(queries: readonly QueryFigures[]): string {
  const head = [
    'query',
    'ours',
    'PostGraphile 5: CPU',
    'CPU in all',
    'CPU in all, cold',
    'p50',
    'objects in memory: CPU',
    'bare server: CPU',
    'recursive SQL: p50',
  ];
  const rows = queries.flatMap(({ name, ratios }) =>
    [...Map.groupBy(ratios, ratio => ratio.ours)].map(([ours, own]) => {
      const against = (peer: PeerName, figure: Exclude<keyof Ratio, 'ours' | 'peer'>) => {
        const value = own.find(ratio => ratio.peer === peer)?.[figure];
        return value == null || Number.isNaN(value) ? '' : `${short(value)}×`;
      };
      return [
        name,
        targetTitles[ours],
        against('postgraphile', 'perCpuSecond'),
        against('postgraphile', 'perCpuSecondInAll'),
        against('postgraphile', 'coldPerCpuSecondInAll'),
        against('postgraphile', 'p50'),
        against('objects', 'perCpuSecond'),
        against('bytes', 'perCpuSecond'),
        against('recursive', 'p50'),
      ];
    }),
  );
  return table(head, rows);
}

/** What is missing, what failed, and whose answers differ. */
function notes({ stores, queries }: SizeFigures): string {
  const lines: string[] = [];
  const tell = (what: string, outcome: Outcome<unknown>) => {
    if (outcome.kind !== 'measured') lines.push(`${what}: ${outcome.kind}, ${outcome.why.replaceAll('\n', ' ')}`);
  };
  for (const [name, { load, start, memory, disk }] of Object.entries(stores)) {
    for (const [figure, outcome] of Object.entries({ load, start, memory, disk })) tell(`${name}, ${figure}`, outcome);
    if (start.kind === 'measured') tell(`${name}, start to ready`, start.value.ready);
  }
  for (const { name, fields, targets } of queries) {
    tell(name, fields);
    for (const [target, { warm, cold, sameAnswers }] of Object.entries(targets)) {
      tell(`${name}, ${target}`, warm);
      if (warm.kind === 'measured' && cold.kind === 'failed') tell(`${name}, ${target}, cold`, cold);
      if (sameAnswers !== null && sameAnswers !== 'same') lines.push(`${name}: answers of ${target}: ${sameAnswers}`);
    }
  }
  const compared = queries.flatMap(({ targets }) => Object.values(targets)).filter(each => each.sameAnswers === 'same');
  lines.push(`${compared.length} pairs of targets gave the same values in the same order for every starting point.`);
  return lines.map(line => `- ${line}`).join('\n');
}

function growthSection(growth: readonly Growth[]): string {
  const sections = [...Map.groupBy(growth, ({ from, to }) => `${showSize(from)} → ${showSize(to)}`)].map(
    ([pair, entries]) => {
      const [queries, stores] = [true, false].map(isQuery => entries.filter(({ of }) => of.includes(': ') === isQuery));
      return `### ${pair}\n\n${growthTable(stores!)}\n\n${growthTable(queries!)}`;
    },
  );
  return ['## Growth', 'Each figure at ten times the claims over the figure itself.', ...sections].join('\n\n');
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

function show<Figure>(outcome: Outcome<Figure>, text: (figure: Figure) => string): string {
  if (outcome.kind === 'measured') return text(outcome.value);
  return outcome.kind === 'absent' ? 'n/a' : 'failed';
}

const showCold = (outcome: Outcome<RequestFigures>, text: (figures: RequestFigures) => string) =>
  outcome.kind === 'absent' ? '' : show(outcome, text);

const targetOrder = Object.keys(targetTitles) as TargetName[];

const whole = (value: number) => Math.round(value).toLocaleString('en');

/** Three figures that count. */
function short(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return value >= 100 ? whole(value) : String(Number(value.toPrecision(3)));
}

/** The first column to the left, the others to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, place) => Math.max(4, ...[head, ...rows].map(cells => cells[place]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, place) => (place === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[place]!))).join(' | ')} |`;
  const rule = widths.map((width, place) => (place === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
