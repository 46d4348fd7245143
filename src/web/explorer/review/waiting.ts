import type { ReviewQueueQuery } from '../generated/graphql.ts';
import { plain } from '../plain-words.ts';
import type { Work } from './work.tsx';

export type Waiting = NonNullable<ReviewQueueQuery['reviewQueue']>['nodes'][number];

/** What an item of the queue is, and by what it is decided on. */
export type Thing =
  | { readonly kind: 'claim'; readonly slug: string }
  | { readonly kind: 'node'; readonly slug: string; readonly description: number | null }
  | { readonly kind: 'document'; readonly slug: string; readonly version: string | null };

export function thingOf({ claim, entity, description, version }: Waiting): Thing {
  if (claim) return { kind: 'claim', slug: claim.slug };
  const { slug, __typename } = entity!;
  return __typename === 'Document' && !description
    ? { kind: 'document', slug, version: version?.sha256 ?? null }
    : { kind: 'node', slug, description: description?.revision ?? null };
}

/** `viewer`: the name of whoever looks, who is told what is their own. */
export function workOf(item: Waiting, viewer: string | null): Work {
  const { change, claim, entity, description, version } = item;
  return {
    key: claim?.slug ?? [entity!.slug, description?.revision ?? version?.sha256.slice(0, 12)].filter(Boolean).join('@'),
    kind: kindOf(item),
    title: claim?.gist ?? description?.described.name ?? entity!.name,
    note: `${change.by === viewer ? 'you' : change.by}, ${change.at.slice(0, 10)}`,
  };
}

function kindOf({ claim, entity, description, version }: Waiting): string {
  if (claim) return 'claim';
  if (description) return 'another description';
  if (version) return 'new version of a document';
  return `new ${plain(entity!.__typename.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_'))}`;
}
