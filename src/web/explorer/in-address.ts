import { useEffect } from 'react';
import { useSearchParams } from 'wouter';

/** The same address with these parts in the place of those of their names; null or empty: without them. */
export function withParts(search: URLSearchParams, parts: Readonly<Record<string, string | null>>): URLSearchParams {
  const after = new URLSearchParams(search);
  for (const [name, value] of Object.entries(parts))
    if (value) after.set(name, value);
    else after.delete(name);
  return after;
}

/** What stands in the fields of a form that have these names. */
export function fieldsOf(form: HTMLFormElement, names: readonly string[]): Record<string, string> {
  const fields = new FormData(form);
  return Object.fromEntries(names.map(name => [name, String(fields.get(name) ?? '').trim()]));
}

/**
 * A part of the view that the address names, such as the bar that is open; null where it names none. `replaces`: whether
 * naming another one takes the place of the page in the history, so that Back leaves it.
 */
export function useInAddress(
  name: string,
  { replaces = false } = {},
): readonly [string | null, (value: string | null) => void] {
  const [search, setSearch] = useSearchParams();
  const change = (value: string | null) =>
    setSearch(before => withParts(before, { [name]: value }), { replace: replaces });
  return [search.get(name), change];
}

/** What is open on a page and named in its address: Back closes it, and so does Escape. */
export function useOpen(name: string): readonly [string | null, (value: string | null) => void] {
  const [search, setSearch] = useSearchParams();
  const open = search.get(name);
  const change = (value: string | null) => {
    const isStep = history.state?.opened === name;
    // the step that opened it is taken back, and not followed by another
    if (value === null && isStep) return history.back();
    setSearch(before => withParts(before, { [name]: value }), {
      replace: open !== null,
      state: open === null || isStep ? { opened: name } : null,
    });
  };
  useEffect(() => {
    if (open === null) return;
    const onKey = (event: KeyboardEvent) => {
      // a field empties itself, or closes its list
      if (event.key === 'Escape' && !(event.target instanceof HTMLInputElement)) change(null);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
  return [open, change];
}
