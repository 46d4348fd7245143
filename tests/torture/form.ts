import fc from 'fast-check';

/** Whether the proofs run in their long form: `npm run test:torture`. */
export const isLong = process.env.TORTURE === 'long';

// the short form draws the same cases each time, and leaves new ones to the long form
if (!isLong) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 1 });

/** How often a proof is tried in the form that runs. */
export const times = (short: number, long: number): number => (isLong ? long : short);

/** For the long form of a proof, which takes minutes. */
export const longest = 30 * 60_000;
