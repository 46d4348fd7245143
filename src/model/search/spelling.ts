/** Names that are spelt almost alike, found by letters left out (SymSpell; Garbe, 2012), so that an index finds them by equality. */

/** Shorter words have too many neighbours, longer ones too many keys. */
const [shortest, longest] = [4, 24];
const shortestForTwo = 7;
/** What stands behind these letters is compared by the distance alone: fewer keys find the same words, and some more to compare. */
const [lettersInKeys, lettersInNearKeys] = [7, 5];
const shortestForAnyInitial = 6;

/** Whether a word may be misspelt, or be meant where one is. */
export function canBeMisspelt(word: string): boolean {
  return word.length >= shortest && word.length <= longest && /^\p{L}[\p{L}\p{M}]+$/u.test(word);
}

/** What a word is found under: its beginning, the same without each one of its letters, and of long words without each two. */
export function spellingKeys(word: string): string[] {
  const beginning = Array.from(word).slice(0, lettersInKeys).join('');
  const one = withoutOne(beginning);
  return [...new Set([beginning, ...one, ...(word.length >= shortestForTwo ? one.flatMap(withoutOne) : [])])];
}

/** What words are found under that are many, so that no more than one letter is taken for wrong: fewer letters of the beginning. */
export function nearSpellingKeys(word: string): string[] {
  const beginning = Array.from(word).slice(0, lettersInNearKeys).join('');
  return [...new Set([beginning, ...withoutOne(beginning)])];
}

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
