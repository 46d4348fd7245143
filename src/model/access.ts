import { countWords, foldName } from '../base/text.ts';
import { type ReviewState, reviewStates } from './claim.ts';
import type { Document } from './entity.ts';

/** What somebody may do; each role may do what those before it may. */
export const roles = ['reader', 'contributor', 'editor', 'admin'] as const;
export type Role = (typeof roles)[number];

export function isAtLeast(role: Role, least: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(least);
}

/** Who asks. */
export type Principal = {
  /** What the audit trail calls them: a token's name, or the subject that an issuer vouches for. */
  readonly name: string;
  readonly role: Role;
  /** How that is known: `open`: it is not, anybody may read. */
  readonly via: 'open' | 'token' | 'issuer' | 'command-line';
};

export const anybody: Principal = { name: 'anybody', role: 'reader', via: 'open' };

/** Whoever runs the program has the store in hand. */
export const owner: Principal = { name: 'command line', role: 'admin', via: 'command-line' };

/** Whether somebody else called so could be taken for one of these two in the audit trail. */
export function isNameOfOurs(name: string): boolean {
  return [anybody, owner].some(ours => foldName(ours.name) === foldName(name));
}

/** Words of a quotation that may be shown of any document. */
export const longestQuotation = 25;

/** How much of a document's words is shown: short quotations of the record; passages of a held text besides; all of it. */
export type Extent = 'quotations' | 'passages' | 'text';

/** The one rule for the words of documents, whatever path leads to them. */
export function extentFor(role: Role, { rights }: Pick<Document, 'rights'>): Extent {
  if (rights === 'full') return 'text';
  return isAtLeast(role, 'contributor') ? 'passages' : 'quotations';
}

/** A quotation of the record, as far as it may be shown; null where it may not. */
export function shownQuotation(quotation: string | null, extent: Extent): string | null {
  if (quotation === null || extent !== 'quotations') return quotation;
  return countWords(quotation) <= longestQuotation ? quotation : null;
}

/** Why words are not shown that could not be; `text-not-held`: they might be, and nobody has them. */
export type WithheldReason = 'rights' | 'length' | 'text-not-held' | 'taken-down';

export function withheldFor(extent: Extent, printed: { readonly words: number } | null): WithheldReason {
  if (extent !== 'quotations') return 'text-not-held';
  return printed !== null && printed.words > longestQuotation ? 'length' : 'rights';
}

/** The states of review of claims that may be read: proposals, and those that were rejected, are for those who work on the graph. */
export function readableReviews(role: Role): readonly ReviewState[] {
  return isAtLeast(role, 'contributor') ? reviewStates : ['accepted'];
}
