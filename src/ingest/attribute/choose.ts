import type { CueCandidate } from './cue-candidates.ts';
import type { Roles } from './roles.ts';

/** A cue with a reading of what belongs to it, before it is judged. */
export type Unscored = {
  readonly cue: CueCandidate;
  readonly roles: Roles;
  /** How many readings of the cue are likelier. */
  readonly rank: number;
  /** By how much the likeliest one is likelier, as a logarithm. */
  readonly behind: number;
};
export type Proposal = Unscored & { readonly score: number };

/** The readings of a cue, side by side. */
export function readingsOf(cue: CueCandidate, readings: readonly Roles[]): Unscored[] {
  const best = readings[0]?.logChance ?? 0;
  return readings.map((roles, rank) => ({ cue, roles, rank, behind: best - roles.logChance }));
}

/** So many cues on either side count as near. */
const nearCues = 4;

/** For each of a text's proposals, which come cue by cue, the likeliest readings of the cues near its own. */
export function neighboursOf(proposals: readonly Unscored[]): (readonly Unscored[])[] {
  const firsts = proposals.filter(({ rank }) => rank === 0);
  let own = -1;
  return proposals.map(({ rank }) => {
    if (rank === 0) own++;
    return firsts
      .slice(Math.max(0, own - nearCues), own + nearCues + 1)
      .filter((_, index, near) => near[index] !== firsts[own]);
  });
}

/** Of each cue the best reading, if its score is at least this; of those with the same content, the best of all. */
export function chosenOf<Kind extends Proposal>(proposals: readonly Kind[], least: number): Kind[] {
  const ofCue = bestBy(proposals, ({ cue }) => String(cue.from));
  const ofContent = bestBy(ofCue, ({ roles }) => roles.contents.map(({ from, to }) => `${from}-${to}`).join(' '));
  return ofContent.filter(({ score }) => score >= least);
}

/** Of those with one key the one with the best score, in the order of the list. */
function bestBy<Kind extends Proposal>(proposals: readonly Kind[], keyOf: (proposal: Kind) => string): Kind[] {
  const best = new Map<string, Kind>();
  for (const proposal of proposals) {
    const other = best.get(keyOf(proposal));
    if (other === undefined || other.score < proposal.score) best.set(keyOf(proposal), proposal);
  }
  return proposals.filter(proposal => best.get(keyOf(proposal)) === proposal);
}
