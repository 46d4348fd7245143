import { isDeepStrictEqual } from 'node:util';

import { AppError } from '../../base/errors.ts';
import { sha256 } from '../../base/text.ts';
import type { ClaimDraft } from '../../model/draft.ts';
import type { Entity } from '../../model/entity.ts';
import type { Tables } from '../tables.ts';
import { stateOf } from './claim-state.ts';
import { claimColumns, entityColumns, withDays } from './columns.ts';
import { type RecordRow, type RecordTable, records } from './records.ts';

/** What a record says of itself, worked out anew. */

type Recorded<Table extends RecordTable> = Pick<
  Tables[Table],
  keyof (typeof records)[Table]['columns'] & keyof Tables[Table]
>;

/** A row with its columns' names. */
export function named<Table extends RecordTable>(table: Table, row: RecordRow): Recorded<Table> {
  const names = Object.keys(records[table].columns);
  return Object.fromEntries(names.map((name, place) => [name, row[place]])) as Recorded<Table>;
}

/** Throws BAD_INPUT where the row holds no entity, or another one than was recorded. */
export function recordedEntity(row: Recorded<'entity'>) {
  return reading(`entity ${row.id}`, () => {
    const entity = JSON.parse(row.body) as Entity;
    const columns = entityColumns(entity);
    refuseChanged(row, columns);
    return { entity, columns };
  });
}

/** The claim as it was recorded, with the days that its dates mean today. Throws BAD_INPUT where the row holds no claim, or another one than was recorded. */
export function recordedClaim(row: Recorded<'claim'>) {
  return reading(`claim ${row.id}`, () => {
    const claim = { ...(JSON.parse(row.body) as ClaimDraft), withdrawal: null };
    const { recorded_at } = row;
    const state = stateOf(row);
    if (Number.isNaN(Date.parse(recorded_at))) throw new Error(`it was recorded at "${recorded_at}"`);
    const recorded = claimColumns(claim, recorded_at);
    refuseChanged(row, recorded);
    const dated = withDays(claim);
    const columns = isDeepStrictEqual(dated, claim) ? recorded : claimColumns(dated, recorded_at);
    return { claim: dated, columns: { ...columns, ...state }, state };
  });
}

/** Throws BAD_INPUT where a text is another one than was recorded. */
export function refuseOtherText({ sha256: digest, body }: Pick<Tables['text'], 'sha256' | 'body'>): void {
  if (sha256(body) !== digest) throw unsound(`text ${digest}`, 'its SHA-256 is not that of its content');
}

type Identified = { readonly slug: string; readonly digest: string; readonly body: string };

function refuseChanged(row: Identified, fresh: Identified): void {
  if (row.digest !== fresh.digest || row.body !== fresh.body) throw new Error('its digest is not that of its content');
  if (row.slug !== fresh.slug) throw new Error(`it is named "${row.slug}" and "${fresh.slug}"`);
}

function reading<Result>(place: string, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw unsound(place, cause instanceof Error ? cause.message : 'it cannot be read');
  }
}

const unsound = (place: string, what: string) => new AppError('BAD_INPUT', `${place}: ${what}`, { place });
