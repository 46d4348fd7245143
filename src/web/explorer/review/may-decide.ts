import type { PartProps } from './part.ts';

/** What the viewer may do with what `proposer` put forward, and why no more than that; null where that is everything. */
export function mayDecide({ mutations, acceptsOwn, name }: PartProps['viewer'], proposer: string | null) {
  const mayReview = mutations.includes('reviewClaims');
  const isHeld = proposer === name && !acceptsOwn;
  return {
    reject: mayReview,
    accept: mayReview && !isHeld,
    why: !mayReview
      ? 'An editor decides on it; your token is one that puts things forward.'
      : isHeld
        ? 'You put it forward, and on this server somebody else accepts it.'
        : null,
  };
}
