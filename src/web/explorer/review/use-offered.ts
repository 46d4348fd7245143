import { useAsk } from '../client.ts';
import { WordsDocument } from '../generated/graphql.ts';
import type { Offered } from './claim-fields.ts';

/** The words of the vocabulary, empty until they are read. */
export function useOffered(): Offered {
  const { data } = useAsk(WordsDocument, {});
  return {
    predicates: data?.vocabulary?.predicates.map(({ name }) => name) ?? [],
    statuses: data?.vocabulary?.statuses.map(({ name }) => name) ?? [],
  };
}
