/** Whether tests that draw cases run in their long form: `npm run test:torture`, or `TORTURE=long npm test`. */
export const isLong = process.env.TORTURE === 'long';

/** How often something is tried in the form that runs. */
export const times = (short: number, long: number): number => (isLong ? long : short);
