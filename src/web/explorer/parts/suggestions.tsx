import { useAsk } from '../client.ts';
import { SuggestDocument, type SuggestQuery } from '../generated/graphql.ts';
import { plainType } from '../plain-words.ts';

/** Nodes whose names begin like what is typed. */

export type Suggestion = SuggestQuery['suggest'] extends readonly (infer Item)[] | null | undefined ? Item : never;

export function useSuggestions(text: string): { readonly items: readonly Suggestion[]; readonly isLoading: boolean } {
  const typed = text.trim();
  const { data, isLoading } = useAsk(SuggestDocument, { query: typed }, { pause: typed === '' });
  return { items: typed === '' ? [] : (data?.suggest ?? []), isLoading };
}

/** With what tells namesakes apart. */
export function SuggestedNode({ name, node }: Suggestion) {
  return (
    <>
      <bdi>{name}</bdi> <small>{plainType(node.__typename)}</small>
      {node.summary && <small className="tells">{node.summary}</small>}
    </>
  );
}
