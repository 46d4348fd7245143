import fc from 'fast-check';

import { isLong } from '../support/form.ts';

export { isLong, times } from '../support/form.ts';

// the short form draws the same cases each time, and leaves new ones to the long form
if (!isLong) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 1 });

/** For the long form of a proof, which takes minutes. */
export const longest = 30 * 60_000;
