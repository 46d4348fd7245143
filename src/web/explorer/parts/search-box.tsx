import { useCombobox } from 'downshift';
import { useEffect, useId, useState } from 'react';
import { useLocation } from 'wouter';
import { seenFrom, useMoment } from '../moment.ts';
import { nodeAddress } from '../page-addresses.ts';
import { type Suggestion, SuggestionList, useSuggestions } from './suggestions.tsx';

/** How often ArrowDown was pressed before the list was there, and whether Enter was. */
const notEarly = { arrows: 0, isEntered: false };

/** Search with suggestions while typing: Enter opens the one that is marked, or searches for the words. */
export function SearchBox({ isLarge = false }: { readonly isLarge?: boolean }) {
  const [, go] = useLocation();
  const [moment] = useMoment();
  const [text, setText] = useState('');
  const [early, setEarly] = useState(notEarly);
  const { items, isLoading } = useSuggestions(text);
  const inputId = useId();
  const open = ({ node }: Suggestion) => {
    setText('');
    go(seenFrom(nodeAddress(node), moment));
  };
  const box = useCombobox<Suggestion>({
    items: [...items],
    inputValue: text,
    itemToString: item => item?.name ?? '',
    onInputValueChange: ({ inputValue, type }) => {
      if (type !== useCombobox.stateChangeTypes.InputChange) setText(inputValue);
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) open(selectedItem);
    },
    selectedItem: null,
  });
  const search = () => {
    if (text.trim() !== '') go(seenFrom(`/search?q=${encodeURIComponent(text.trim())}`, moment));
  };
  // keys that were pressed before there was a list do then what they would have done
  useEffect(() => {
    if (!early.isEntered || isLoading) return;
    setEarly(notEarly);
    const item = items[Math.min(early.arrows, items.length) - 1];
    if (item) open(item);
    else search();
  });
  return (
    <search className={isLarge ? 'search large' : 'search'}>
      <label {...box.getLabelProps()} htmlFor={inputId} className="unseen">
        Search lines, people, documents and words
      </label>
      <input
        {...box.getInputProps({
          id: inputId,
          // at once: a letter that is told of later overtakes the one before it
          onChange: ({ currentTarget }) => {
            setText(currentTarget.value);
            setEarly(notEarly);
          },
          onKeyDown: ({ key }) => {
            if (isLoading && key === 'ArrowDown') setEarly(({ arrows }) => ({ arrows: arrows + 1, isEntered: false }));
            if (key !== 'Enter' || box.highlightedIndex >= 0) return;
            if (isLoading && early.arrows > 0) setEarly({ ...early, isEntered: true });
            else search();
          },
        })}
        type="search"
        placeholder="Search lines, people, documents and words"
        autoComplete="off"
      />
      <SuggestionList box={box} items={items} />
    </search>
  );
}
