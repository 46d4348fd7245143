import { type Growth, type SizeFigures, type TargetName, targetTitles } from '../results.ts';

/** Every figure at each size over the same at the size before. */
export function measureGrowth(sizes: readonly SizeFigures[]): Growth[] {
  return sizes.slice(1).flatMap((large, index) => {
    const small = sizes[index]!;
    const after = figuresOf(large);
    return figuresOf(small).flatMap(({ of, figure, value }) => {
      const grown = after.find(each => each.of === of && each.figure === figure);
      if (grown === undefined) return [];
      return [{ from: small.claims, to: large.claims, of, figure, ratio: grown.value / value }];
    });
  });
}

/** What a query is called where its growth is told. */
export const grownQuery = (query: string, target: TargetName) => `${query}: ${targetTitles[target]}`;

type Figure = Pick<Growth, 'of' | 'figure'> & { readonly value: number };

function figuresOf(size: SizeFigures): Figure[] {
  return [...storeFigures(size), ...queryFigures(size)];
}

function storeFigures({ stores }: SizeFigures): Figure[] {
  return Object.entries(stores).flatMap(([name, { load, start, memory, disk, soak }]) => {
    const figures: Figure[] = [];
    const put = (figure: string, value: number) =>
      figures.push({ of: targetTitles[name as TargetName], figure, value });
    if (load.kind === 'measured') put('claims loaded a second', load.value.claimsPerSecond);
    if (start.kind === 'measured') put('start to first answer', start.value.firstAnswer.p50);
    if (start.kind === 'measured' && start.value.ready.kind === 'measured')
      put('start to ready', start.value.ready.value.p50);
    if (memory.kind === 'measured') put('resident', memory.value.worked);
    if (disk.kind === 'measured') put('disk', disk.value);
    if (soak.kind === 'measured') put('soak, requests a second', soak.value.requestsPerSecond);
    return figures;
  });
}

function queryFigures({ queries }: SizeFigures): Figure[] {
  return queries.flatMap(({ name, fields, targets }) =>
    Object.entries(targets).flatMap(([target, { figures }]) => {
      if (target === 'bytes' || figures.kind !== 'measured') return [];
      const of = grownQuery(name, target as TargetName);
      const { p50, mean, p99, serverCpu, databaseCpu } = figures.value;
      return [
        // starting points of a small graph have less to tell
        { of, figure: 'fields', value: fields.kind === 'measured' ? fields.value : Number.NaN },
        { of, figure: 'p50', value: p50 },
        { of, figure: 'mean', value: mean },
        { of, figure: 'p99', value: p99 },
        { of, figure: 'CPU in all', value: serverCpu + databaseCpu },
      ];
    }),
  );
}
