/** Names that are spelt almost alike, found by letters left out (SymSpell; Garbe, 2012), so that an index finds them by equality. */

/** Shorter words have too many neighbours, longer ones too many keys. */
const [shortest, longest] = [4, 24];
const shortestForTwo = 7;
const shortestForAnyInitial = 6;

/** Whether a word may be misspelt, or be meant where one is. */
export function canBeMisspelt(word: string): boolean {
  return word.length >= shortest && word.length <= longest && /^\p{L}[\p{L}\p{M}]+$/u.test(word);
}

/** What a word is found under: itself, itself without each one of its letters, and if it is long, without each two. */
export function spellingKeys(word: string): string[] {
  const one = withoutOne(word);
  return [...new Set([word, ...one, ...(word.length >= shortestForTwo ? one.flatMap(withoutOne) : [])])];
}

/** The same where no more than one letter is taken for wrong: of words that are many. */
export const nearSpellingKeys = (word: string): string[] => [...new Set([word, ...withoutOne(word)])];

/** Whether the typed word may mean the other: one letter wrong, left out, too many or swapped; in long words two. */
export function isMisspelling(typed: string, meant: string): boolean {
  if (typed === meant) return false;
  if (typed.length < shortestForAnyInitial && typed[0] !== meant[0]) return false;
  return editDistance(typed, meant) <= (typed.length >= shortestForTwo ? 2 : 1);
}

function withoutOne(word: string): string[] {
  const letters = Array.from(word);
  return letters.map((_, index) => letters.toSpliced(index, 1).join(''));
}

/** Whether one letter is wrong, left out, too many or swapped. */
export const isNearMisspelling = (typed: string, meant: string): boolean =>
  isMisspelling(typed, meant) && editDistance(typed, meant) === 1;

/** The optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours. */
function editDistance(a: string, b: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      next[column] = Math.min(
        last[column]! + 1,
        next[column - 1]! + 1,
        last[column - 1]! + same,
        swapped ? before[column - 2]! + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, last] = [last, next];
  }
  return last[b.length]!;
}
