// Records as the files of a dataset have them: the reverse of reading these.

import type { ClaimId } from '../../base/ids.ts';
import type { Claim, ClaimValue, Evidence, Locator } from '../../model/claim.ts';
import type { ClaimDraft } from '../../model/draft.ts';
import { type Document, type Entity, versionsWith } from '../../model/entity.ts';
import { type TermSort, termSorts, type Vocabulary } from '../../model/vocabulary.ts';
import { type TermSection, termSections } from './dataset-format.ts';

/** Without what is null or empty, which files leave out. */
export function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing);
  if (typeof value !== 'object' || value === null) return value;
  const isThere = (part: unknown) => part !== null && part !== undefined && !(Array.isArray(part) && part.length === 0);
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) => (isThere(part) ? [[name, withoutNothing(part)]] : [])),
  );
}

/** Terms that are not shipped, by section; null where there are none. */
export function vocabularyEntries(own: Vocabulary, shipped: Vocabulary): object | null {
  const added = <Named extends { readonly name: string; readonly dataset?: unknown }>(
    terms: ReadonlyMap<string, Named> | undefined,
    known: ReadonlyMap<string, unknown> | undefined,
  ) =>
    [...(terms?.values() ?? [])].filter(({ name }) => !known?.has(name)).map(({ dataset: _origin, ...term }) => term);
  const sectionOf = new Map(Object.entries(termSections).map(([section, sort]) => [sort, section as TermSection]));
  const others = termSorts.map((sort: TermSort) => [sectionOf.get(sort)!, added(own.terms[sort], shipped.terms[sort])]);
  const entries = withoutNothing({
    predicates: added(own.predicates, shipped.predicates),
    statuses: added(own.statuses, shipped.statuses),
    ...Object.fromEntries(others),
  }) as object;
  return Object.keys(entries).length === 0 ? null : entries;
}

export const entityEntry = (entity: Exclude<Entity, Document>): unknown => withoutNothing(entity);

/** `texts`: the words of excerpts, by digest. */
export function documentEntry(document: Document, texts: ReadonlyMap<string, string>): unknown {
  const { kind: _kind, review: _review, takenDown: _takenDown, supplementary, ...described } = document;
  return withoutNothing({
    ...described,
    supplementary: supplementary || null,
    versions: versionsWith(document).map(({ sha256, length, excerpt }) => ({
      sha256,
      length,
      text: excerpt ? texts.get(sha256) : null,
    })),
  });
}

/** What a statement has that is the same for all of its claims. */
export function statementEntry({ attribution, assertedAt, assertedNote }: ClaimDraft): unknown {
  const { publisher: _publisher, manner, speaker, ...said } = attribution;
  return withoutNothing({
    speaker,
    ...said,
    // in its own voice, an outlet has no other manner
    manner: speaker === null ? null : manner,
    asserted: assertedNote === null ? assertedAt : { edtf: assertedAt, note: assertedNote },
  });
}

/** `claims`: all that are written, which alone may be named. */
export function claimEntry(claim: ClaimDraft, claims: ReadonlyMap<ClaimId, ClaimDraft>): unknown {
  const ifThere = (id: ClaimId | null | undefined) => (id && claims.has(id) ? id : null);
  const { validTime } = claim;
  const withdrawal = withdrawalOf(claim, claims);
  return withoutNothing({
    name: claim.id.slice(claim.id.indexOf('/') + 1),
    subject: claim.subject,
    predicate: claim.predicate,
    object: claim.object,
    ...valueEntry(claim.value),
    gist: claim.gist,
    note: claim.note,
    polarity: claim.polarity === 'affirms' ? null : claim.polarity,
    modality: claim.modality === 'asserted' ? null : claim.modality,
    valid: validTime && (validTime.atLeast || validTime.note !== null ? validTime : validTime.edtf),
    qualifiers: qualifierEntries(claim),
    evidence: claim.evidence.map(evidenceEntry),
    locators: claim.locators?.map(locatorEntry),
    regards: ifThere(claim.regards),
    supersedes: ifThere(claim.supersedes),
    withdrawn: withdrawal && { ...withdrawal, supersededBy: ifThere(withdrawal.supersededBy) },
  });
}

/** Null of one that a correction brought about by itself, as it will again. */
function withdrawalOf({ id, withdrawal }: ClaimDraft, claims: ReadonlyMap<ClaimId, ClaimDraft>) {
  if (withdrawal === null || withdrawal.supersededBy === null) return withdrawal;
  const isOfCorrection = withdrawal.by === withdrawal.supersededBy && withdrawal.reason === 'superseded';
  return isOfCorrection && claims.get(withdrawal.supersededBy)?.supersedes === id ? null : withdrawal;
}

function valueEntry(value: ClaimValue | null): object {
  if (value === null) return {};
  switch (value.kind) {
    case 'status':
      return { status: value.status };
    case 'date':
      return { date: value.edtf };
    case 'count':
      return { count: value.count, unit: value.unit };
    case 'text':
      return { text: value.text, language: value.language };
    default:
      return { value: value.kind };
  }
}

function qualifierEntries({ qualifiers }: Pick<Claim, 'qualifiers'>): object | null {
  if (qualifiers.length === 0) return null;
  const byRole = Map.groupBy(qualifiers, ({ role }) => role);
  return Object.fromEntries(
    [...byRole].map(([role, some]) => [role, some.length === 1 ? some[0]!.entity : some.map(({ entity }) => entity)]),
  );
}

const evidenceEntry = ({ version, start, length, digest, quotation, printed }: Evidence) => ({
  version,
  at: start,
  length,
  digest,
  quote: quotation,
  printed: printed && { at: printed.start, length: printed.length, words: printed.words },
});

const locatorEntry = ({ kind, at, quotation }: Locator) => ({ kind, at, quote: quotation });
