import { InputError } from '../../base/errors.ts';
import type { Curator } from '../../store/curate/curator.ts';

/**
 * Has what a write refuses named as the arguments of its mutation are, where the store names what it was given:
 * `described.publisher` is `document.publisher`, and `[0].amendment.object` is `reviews[0].amendment.content.object`.
 */
export function inArguments(error: unknown, mutation: string): unknown {
  if (!(error instanceof InputError)) return error;
  const nameOf = argumentNames[mutation as NamedMutation] ?? (path => path);
  return error.renamed(path => (path === 'mutation.key' ? 'clientMutationId' : nameOf(path)));
}

type NamedMutation = keyof Curator | 'ingestDocument';

const argumentNames: { readonly [Mutation in NamedMutation]?: (path: string) => string } = {
  // what the store is given besides is made of the text
  ingestDocument: path => (path === 'described.publisher' ? 'publisher' : 'text'),
  addDocument: path => path.replace(/^described\b/, 'document'),
  proposeEntities: path => `entities${path.replace(/\.id$/, '.slug')}`,
  proposeClaims: path => `claims${ofDraft(path)}`,
  // nodes are named as the argument is
  reviewClaims: path => (path.startsWith('entities[') ? path : `reviews${ofDraft(path)}`),
};

const ofDraft = (path: string) => path.replace(/\.object$/, '.content.object').replace(/\.id$/, '.name');
