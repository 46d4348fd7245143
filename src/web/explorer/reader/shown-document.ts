import type { DocumentPageQuery } from '../generated/graphql.ts';

/** A document as its page is given it. */
export type ShownDocument = NonNullable<DocumentPageQuery['document']>;
