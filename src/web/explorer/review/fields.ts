/** What forms and comparisons are made of: fields, and values by the names of fields. */

export type Values = Readonly<Record<string, string>>;

export type Field = {
  /** As the API calls the place in its input, so that its errors stand at it. */
  readonly name: string;
  readonly label: string;
  /** `lines`: one thing a line. */
  readonly kind: 'line' | 'text' | 'lines' | 'choice' | 'flag';
  /** Of a choice; with others, what is proposed while typing. */
  readonly options?: readonly string[];
  readonly hint?: string;
};

export type Difference = { readonly label: string; readonly before: string; readonly after: string };

/** The fields that have other values after than before. */
export function differences(fields: readonly Field[], before: Values, after: Values): Difference[] {
  return fields
    .map(({ name, label }) => ({ label, before: before[name] ?? '', after: after[name] ?? '' }))
    .filter(field => field.before !== field.after);
}

export const linesOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');

/** A text that was typed; null where nothing was. */
export const typed = (text: string | undefined): string | null => (text?.trim() ? text.trim() : null);

export type Fault = {
  readonly message: string;
  readonly code: string;
  /** The place in the input; null where the error is about none. */
  readonly argument: string | null;
};

/** The field that a fault is about: the one of the longest name that its place goes on from, or else the first one within its place. */
export function fieldOf(names: readonly string[], { argument }: Pick<Fault, 'argument'>): string | null {
  if (argument === null) return null;
  const place = argument
    .replace(/^.*\b(?:amendment|claims\[\d+\])\./, '')
    .replace(/^(?:reviews|entities)\[\d+\]\./, '');
  const around = names.filter(name => isWithin(place, name)).toSorted((a, b) => b.length - a.length);
  return around[0] ?? names.find(name => isWithin(name, place)) ?? null;
}

const isWithin = (place: string, outer: string) =>
  place === outer || place.startsWith(`${outer}.`) || place.startsWith(`${outer}[`);
