import { useCombobox } from 'downshift';
import { useId, useState } from 'react';

import { SuggestedNode, type Suggestion, useSuggestions } from './suggestions.tsx';

type Props = { readonly name: string; readonly label: string; readonly value: string };

/** A field of a form for the slug of a node, which is found by its name while typing. */
export function NodeField({ name, label, value }: Props) {
  const inputId = useId();
  const [text, setText] = useState(value);
  const { items } = useSuggestions(text === value ? '' : text);
  const { getInputProps, getItemProps, getLabelProps, getMenuProps, highlightedIndex, isOpen } =
    useCombobox<Suggestion>({
      items: [...items],
      inputValue: text,
      itemToString: item => item?.node.slug ?? '',
      onSelectedItemChange: ({ selectedItem }) => setText(selectedItem?.node.slug ?? ''),
      selectedItem: null,
    });
  const isShown = isOpen && items.length > 0;
  return (
    <span className="node-field">
      <label {...getLabelProps()} htmlFor={inputId}>
        {label}
      </label>{' '}
      <input
        {...getInputProps({ id: inputId, onChange: ({ currentTarget }) => setText(currentTarget.value) })}
        name={name}
        placeholder="a name, such as Ryder"
        autoComplete="off"
        required
      />
      <ul {...getMenuProps()} className="suggestions" hidden={!isShown}>
        {isShown &&
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
    </span>
  );
}
