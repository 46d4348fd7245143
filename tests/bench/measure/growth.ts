import { type Growth, type SizeFigures, type TargetName, targetTitles } from '../results.ts';

/** Every figure at ten times the claims over the figure itself, for the sizes of this run that stand so to each other. */
export function measureGrowth(sizes: readonly SizeFigures[]): Growth[] {
  return sizes.flatMap(small => {
    const large = sizes.find(size => size.claims === small.claims * 10);
    if (!large) return [];
    const after = figuresOf(large);
    return figuresOf(small).flatMap(({ of, figure, value }) => {
      const grown = after.find(each => each.of === of && each.figure === figure);
      if (grown === undefined) return [];
      return [{ from: small.claims, to: large.claims, of, figure, ratio: grown.value / value }];
    });
  });
}

type Figure = Pick<Growth, 'of' | 'figure'> & { readonly value: number };

function figuresOf(size: SizeFigures): Figure[] {
  return [...storeFigures(size), ...queryFigures(size)];
}

function storeFigures({ stores }: SizeFigures): Figure[] {
  return Object.entries(stores).flatMap(([name, { load, start, memory, disk }]) => {
    const figures: Figure[] = [];
    const put = (figure: string, value: number) =>
      figures.push({ of: targetTitles[name as TargetName], figure, value });
    if (load.kind === 'measured') put('claims loaded a second', load.value.claimsPerSecond);
    if (start.kind === 'measured') put('start to first answer', start.value.firstAnswer);
    if (start.kind === 'measured' && start.value.ready.kind === 'measured')
      put('start to ready', start.value.ready.value);
    if (memory.kind === 'measured') put('resident, worked', memory.value.worked);
    if (disk.kind === 'measured') put('disk', disk.value);
    return figures;
  });
}

function queryFigures({ queries }: SizeFigures): Figure[] {
  return queries.flatMap(({ name, targets }) =>
    Object.entries(targets).flatMap(([target, { warm, cold }]) => {
      if (target === 'bytes') return [];
      const of = `${name}: ${targetTitles[target as TargetName]}`;
      const figures: Figure[] = [];
      if (warm.kind === 'measured') {
        figures.push({ of, figure: 'p50', value: warm.value.p50 });
        figures.push({ of, figure: 'p99', value: warm.value.p99 });
        figures.push({ of, figure: 'per CPU s in all', value: warm.value.perCpuSecondInAll });
      }
      if (cold.kind === 'measured') {
        figures.push({ of, figure: 'cold p50', value: cold.value.p50 });
        figures.push({ of, figure: 'cold per CPU s in all', value: cold.value.perCpuSecondInAll });
      }
      return figures;
    }),
  );
}
