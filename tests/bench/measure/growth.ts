import type { Growth, SizeFigures } from '../results.ts';

/** Every figure at ten times the claims over the figure itself, for the sizes of this run that stand so to each other. */
export function measureGrowth(sizes: readonly SizeFigures[]): Growth[] {
  return sizes.flatMap(small => {
    const large = sizes.find(size => size.claims === small.claims * 10);
    if (!large) return [];
    const [before, after] = [namedFigures(small), namedFigures(large)];
    return [...before].flatMap(([figure, value]) => {
      const grown = after.get(figure);
      return grown === undefined ? [] : [{ figure, from: small.claims, to: large.claims, ratio: grown / value }];
    });
  });
}

function namedFigures({ stores, queries }: SizeFigures): Map<string, number> {
  const figures = new Map<string, number>();
  for (const [name, store] of Object.entries(stores)) {
    const put = (title: string, value: number) => figures.set(`${name}: ${title}`, value);
    if (store.load.kind === 'measured') put('claims loaded a second', store.load.value.claimsPerSecond);
    if (store.start.kind === 'measured') {
      put('start to first answer', store.start.value.firstAnswer);
      if (store.start.value.ready.kind === 'measured') put('start to ready', store.start.value.ready.value);
    }
    if (store.memory.kind === 'measured') put('resident memory', store.memory.value.worked);
    if (store.disk.kind === 'measured') put('disk', store.disk.value);
  }
  for (const { name, targets } of queries)
    for (const [target, { warm, cold }] of Object.entries(targets)) {
      if (target === 'bytes') continue;
      if (warm.kind === 'measured') figures.set(`${target}: ${name}, p50`, warm.value.p50);
      if (cold.kind === 'measured') figures.set(`${target}: ${name}, cold p50`, cold.value.p50);
    }
  return figures;
}
