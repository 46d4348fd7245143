import type { UseComboboxReturnValue } from 'downshift';

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

type ListProps = { readonly box: UseComboboxReturnValue<Suggestion>; readonly items: readonly Suggestion[] };

/** What a combobox offers, the marked one shown as such. */
export function SuggestionList({ box: { getItemProps, getMenuProps, highlightedIndex, isOpen }, items }: ListProps) {
  return (
    <ul {...getMenuProps()} className="suggestions" hidden={!isOpen || items.length === 0}>
      {isOpen &&
        items.map((item, index) => (
          <li
            key={item.node.slug}
            {...getItemProps({ item, index })}
            className={index === highlightedIndex ? 'marked' : ''}
          >
            <SuggestedNode {...item} />
          </li>
        ))}
    </ul>
  );
}

/** With what tells namesakes apart. */
function SuggestedNode({ name, node }: Suggestion) {
  return (
    <>
      <bdi>{name}</bdi> <small>{plainType(node.__typename)}</small>
      {node.summary && <small className="tells">{node.summary}</small>}
    </>
  );
}
