import type { Day } from '../../src/base/edtf.ts';
import { attests, type Coverage, type Statement } from './status-statements.ts';

/** A statement and the channel that is asked about: on which days the one bears on the other. */

export type Evidence = {
  readonly statement: Statement;
  readonly scope: 'SAME' | 'BROADER';
  readonly bears: (day: Day) => boolean;
  /** A membership whose days are vague makes what it carries possible. */
  readonly bearsSurely: (day: Day) => boolean;
  /** The days on which what it attests of the channel may change, and those beside them. */
  readonly turns: readonly Day[];
};

/** How a statement attests a day of the channel that it bears on. */
export function attestsHere({ statement, bears, bearsSurely }: Evidence, day: Day): Coverage | null {
  const coverage = bears(day) ? attests(statement, day) : null;
  return coverage === 'CERTAIN' && !bearsSurely(day) ? 'POSSIBLE' : coverage;
}

/** The same beside another statement: what is said of one family counts also before a line of it was there. */
export function attestsBeside(one: Evidence, other: Evidence, day: Day): Coverage | null {
  const areOfOneFamily =
    one.scope === 'BROADER' && other.scope === 'BROADER' && one.statement.channel === other.statement.channel;
  return areOfOneFamily ? attests(one.statement, day) : attestsHere(one, day);
}
