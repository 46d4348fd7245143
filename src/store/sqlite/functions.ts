import type { DatabaseSync } from 'node:sqlite';

import { coverageOf } from '../../base/edtf.ts';
import type { Claim } from '../../model/claim.ts';

/** Gives a connection the functions that statements call. PostgreSQL has functions of the same names. */
export function defineFunctions(database: DatabaseSync): void {
  database.function('surely_holds', { deterministic: true }, surelyHolds);
}

/** Whether the valid time of a claim, by its body, covers a day beyond doubt. */
function surelyHolds(body: unknown, day: unknown): number {
  const { validBounds } = JSON.parse(String(body)) as Pick<Claim, 'validBounds'>;
  return validBounds !== null && coverageOf(validBounds, Number(day)) === 'certain' ? 1 : 0;
}
