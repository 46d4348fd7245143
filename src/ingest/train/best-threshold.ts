export type JudgedProposal = {
  readonly score: number;
  /** From 0, wrong, to 1, right with its source. */
  readonly worth: number;
};

/** The score from which on proposals are given so that F1 is best, where `total` are to be found. */
export function bestThreshold(proposals: readonly JudgedProposal[], total: number): number {
  const sorted = proposals.toSorted((a, b) => b.score - a.score);
  let [right, best, threshold] = [0, 0, 0.5];
  sorted.forEach(({ worth, score }, index) => {
    right += worth;
    const f1 = (2 * right) / (index + 1 + total);
    if (f1 > best) [best, threshold] = [f1, score];
  });
  return threshold;
}
