/** Where each thing has its page. Slugs are readable, and stable across stores. */

const pages = {
  Channel: 'channel',
  Person: 'person',
  Organization: 'organization',
  State: 'state',
  Office: 'office',
  UnnamedSource: 'unnamed-source',
  Event: 'event',
  Place: 'place',
  Agreement: 'agreement',
  Document: 'document',
} as const;

type NodeType = keyof typeof pages;

export const nodeAddress = ({ __typename, slug }: { readonly __typename: string; readonly slug: string }): string =>
  `/${pages[__typename as NodeType] ?? 'node'}/${encodeURIComponent(slug)}`;

/** Slugs of claims are `document/name`. */
export const claimAddress = (slug: string): string => `/claim/${slug.split('/').map(encodeURIComponent).join('/')}`;
