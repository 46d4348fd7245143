import type { CombinedError } from 'urql';

import { type Fault, fieldOf, type Values } from './fields.ts';

/** Why a write was refused, each fault at its field where it is about one. */
export type Refusal = { readonly atFields: Values; readonly others: readonly string[]; readonly isConflict: boolean };

export const nothingRefused: Refusal = { atFields: {}, others: [], isConflict: false };

/** `names`: of the fields that there are. */
export function refusalOf(error: CombinedError, names: readonly string[]): Refusal {
  if (error.networkError)
    return {
      ...nothingRefused,
      others: ['The server does not answer, and nothing was written. What you typed is kept; try again.'],
    };
  const faults = error.graphQLErrors.map(({ message, extensions }) => ({
    fault: { message, code: String(extensions.code), argument: (extensions.argument as string | undefined) ?? null },
    details: (extensions.details as readonly string[] | undefined) ?? [],
  }));
  // a name that is no field of this form, such as the item itself, tells of it as a whole
  const placed = faults.map(({ fault, details }) => ({ field: fieldOf(names, fault), words: wordsOf(fault, details) }));
  return {
    atFields: Object.fromEntries(placed.flatMap(({ field, words }) => (field === null ? [] : [[field, words]]))),
    others: placed.flatMap(({ field, words }) => (field === null ? [words] : [])),
    isConflict: faults.some(({ fault: { code } }) => code === 'CONFLICT' || code === 'NOT_FOUND'),
  };
}

const wordsOf = ({ message }: Fault, details: readonly string[]) =>
  details.length === 0 ? message : `${message}: ${details.join('; ')}`;
