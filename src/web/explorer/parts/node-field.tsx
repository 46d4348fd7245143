import { useCombobox } from 'downshift';
import { useId, useState } from 'react';

import { type Suggestion, SuggestionList, useSuggestions } from './suggestions.tsx';

type Props = { readonly name: string; readonly label: string; readonly value: string };

/** A field of a form for the slug of a node, which is found by its name while typing. */
export function NodeField({ name, label, value }: Props) {
  const inputId = useId();
  const [text, setText] = useState(value);
  const { items } = useSuggestions(text === value ? '' : text);
  const box = useCombobox<Suggestion>({
    items: [...items],
    inputValue: text,
    itemToString: item => item?.node.slug ?? '',
    onSelectedItemChange: ({ selectedItem }) => setText(selectedItem?.node.slug ?? ''),
    selectedItem: null,
  });
  return (
    <span className="node-field">
      <label {...box.getLabelProps()} htmlFor={inputId}>
        {label}
      </label>{' '}
      <input
        {...box.getInputProps({ id: inputId, onChange: ({ currentTarget }) => setText(currentTarget.value) })}
        name={name}
        placeholder="a name, such as Ryder"
        autoComplete="off"
        required
      />
      <SuggestionList box={box} items={items} />
    </span>
  );
}
