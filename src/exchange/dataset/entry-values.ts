/** Parts of a dataset's entries, as the model has them. */
import { asClaimId } from '../../base/ids.ts';
import type { ClaimValue, Locator, ValidTime, Withdrawal } from '../../model/claim.ts';
import type { Document } from '../../model/entity.ts';
import type { DocumentFile } from './dataset-format.ts';

export type ClaimEntry = DocumentFile['statements'][number]['claims'][number];

export function toValidTime(valid: ClaimEntry['valid']): ValidTime | null {
  if (valid === undefined) return null;
  return typeof valid === 'string'
    ? { edtf: valid, atLeast: false, note: null }
    : { edtf: valid.edtf, atLeast: valid.atLeast, note: valid.note ?? null };
}

export function toWithdrawal(withdrawn: ClaimEntry['withdrawn']): Withdrawal | null {
  if (withdrawn === undefined) return null;
  return { ...withdrawn, supersededBy: withdrawn.supersededBy ? asClaimId(withdrawn.supersededBy) : null };
}

export function toLocators({ locators }: ClaimEntry): Locator[] {
  return locators.map(({ kind, at, quote }) => ({ kind, at, quotation: quote ?? null }));
}

export function toValue(entry: ClaimEntry): ClaimValue | null {
  if (entry.status !== undefined) return { kind: 'status', status: entry.status };
  if (entry.date !== undefined) return { kind: 'date', edtf: entry.date };
  if (entry.count !== undefined) return { kind: 'count', count: entry.count, unit: entry.unit ?? '' };
  if (entry.value !== undefined) return { kind: entry.value };
  if (entry.text === undefined) return null;
  return { kind: 'text', text: entry.text, ...(entry.language !== undefined && { language: entry.language }) };
}

/** What is missing or too much beside the value of a claim. */
export function valueFaults({ object, status, date, count, text, value, unit, language }: ClaimEntry): string[] {
  const given = [object, status, date, count, text, value].filter(field => field !== undefined);
  return [
    ...(given.length === 1 ? [] : ['needs exactly one of object, status, date, count, text or value']),
    ...(count === undefined || unit !== undefined ? [] : ['a count needs its unit']),
    ...(language === undefined || text !== undefined ? [] : ['a language belongs to a text']),
  ];
}

/** Words in a text where there is one, or a place in it; a document that is known by reference alone has neither to point at. */
export function isFounded({ evidence, locators }: ClaimEntry, { versions }: Document): boolean {
  return versions.length === 0 ? evidence.length === 0 : evidence.length + locators.length > 0;
}

export const unevidenced = ({ id, versions }: Document) =>
  versions.length === 0
    ? `"${id}" has no version that words could stand in; give it one, or a locator in the place of evidence`
    : `a claim needs evidence: where in a version of "${id}" its words stand, or a locator`;
