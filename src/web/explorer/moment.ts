import { useSearchParams } from 'wouter';
import type { AsOf } from './generated/graphql.ts';
import { withParts } from './in-address.ts';

/** From where in time a page looks: what held on a day, and what had been said by the end of one. Null: no such limit. */
export type Moment = { readonly held: string | null; readonly said: string | null };

export const now: Moment = { held: null, said: null };

const names = ['held', 'said'] as const;

/** As addresses spell it out: `?held=2017-05-01&said=2018-01-01`; what is no day is left out. */
function readMoment(search: URLSearchParams): Moment {
  const dayOf = (name: keyof Moment) => (faultOf(search, name) === null ? search.get(name) : null);
  return { held: dayOf('held'), said: dayOf('said') };
}

/** Why an address names no day where it should; null where it does, or says nothing. */
function faultOf(search: URLSearchParams, name: keyof Moment): string | null {
  const given = search.getAll(name);
  if (given.length > 1) return `${given.length} days are given; write one`;
  return given.length === 0 ? null : dayFault(given[0]!);
}

const longestQuoted = 60;

/** As the API refuses what is no day: it counts from the year 1. */
function dayFault(text: string): string | null {
  const isDay =
    /^(?!0000)\d{4}-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().startsWith(text);
  if (isDay) return null;
  return `${JSON.stringify(text.slice(0, longestQuoted))} is not a calendar day; write YYYY-MM-DD, from 0001-01-01 to 9999-12-31`;
}

/** What the address says of the moment and the page does not follow, in words. */
export function useMomentFaults(): string[] {
  const [search] = useSearchParams();
  return names.flatMap(name => {
    const fault = faultOf(search, name);
    return fault === null ? [] : [`In the address, “${name}”: ${fault}. The page is shown without it.`];
  });
}

/** The address of this page, without what it does not follow. */
export function followedAddress(): string {
  const address = new URL(location.href);
  for (const name of names) if (faultOf(address.searchParams, name) !== null) address.searchParams.delete(name);
  return address.href;
}

/** As the API takes it; null for now. */
export const asOf = ({ held, said }: Moment): AsOf | null =>
  held === null && said === null ? null : { validAt: held, saidBy: said };

/** What is asked of a status: as of what had been said, on the day if one is named. Where none is, `on` is not asked about. */
export const statusAsOf = ({ held, said }: Moment) => ({
  said: asOf({ held: null, said }),
  on: held ?? new Date().toISOString().slice(0, 10),
  isOnDay: held !== null,
});

/** An address seen from the same moment. */
export function seenFrom(address: string, { held, said }: Moment): string {
  const [path = '', search] = address.split('?', 2);
  const parameters = new URLSearchParams(search);
  if (held) parameters.set('held', held);
  if (said) parameters.set('said', said);
  const text = parameters.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** The moment that the address names, and what names another one in it. `replaces`: that takes the place of the page in the history. */
export function useMoment(): readonly [Moment, (moment: Moment, options?: { readonly replaces: boolean }) => void] {
  const [search, setSearch] = useSearchParams();
  const change = ({ held, said }: Moment, { replaces } = { replaces: false }) =>
    setSearch(before => withParts(before, { held, said }), { replace: replaces });
  return [readMoment(search), change];
}
