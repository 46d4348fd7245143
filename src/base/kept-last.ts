/**
 * The same function, which knows what it gave the last time: asked the same again, it gives the same again. Its arguments
 * must stay as they are.
 */
export function keptLast<Args extends readonly unknown[], Result>(
  work: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | null = null;
  return (...args) => {
    if (last !== null && areSame(args, last.args)) return last.result;
    const result = work(...args);
    last = { args, result };
    return result;
  };
}

function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  for (let place = 0; place < some.length; place++) if (some[place] !== others[place]) return false;
  return some.length === others.length;
}
