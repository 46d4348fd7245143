import { InputError } from '../../base/errors.ts';

/** Has what a write refuses named as the arguments of its mutation are, where the store names what it was given. */
export function namingArguments(nameOf: (path: string) => string = path => path): (error: unknown) => never {
  return error => {
    throw error instanceof InputError ? error.renamed(path => (path === keyPath ? keyArgument : nameOf(path))) : error;
  };
}

/** Of what every mutation has, and no other argument. */
const [keyPath, keyArgument] = ['mutation.key', 'clientMutationId'];

/** `described.publisher` is `document.publisher`. */
export const ofAddition = (path: string): string => path.replace(/^described\b/, 'document');

/** `[0].object` is `claims[0].content.object`. */
export const ofClaims = (path: string): string => `claims${ofDraft(path)}`;

/** `[0].amendment.id` is `reviews[0].amendment.name`. */
export const ofReviews = (path: string): string => `reviews${ofDraft(path)}`;

const ofDraft = (path: string) => path.replace(/\.object$/, '.content.object').replace(/\.id$/, '.name');
