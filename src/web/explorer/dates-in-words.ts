import { showDay } from './plain-words.ts';

/**
 * EDTF in words, such as "about Sep 2017", "on or before Aug 21, 2017" and "from Sep 21, 2017 on", with every mark that
 * it has. What is written in a rarer way stays as it is.
 */
export function showDate(edtf: string): string {
  const [set] = /^[[{](.+)[\]}]$/.exec(edtf)?.slice(1) ?? [];
  const words = set === undefined ? spanWords(edtf) : setWords(set, edtf.startsWith('{') ? 'and' : 'or');
  return words ?? edtf;
}

function spanWords(edtf: string): string | null {
  const [from, to, ...others] = edtf.split('/') as [string, ...string[]];
  if (to === undefined) return dateWords(from);
  if (others.length > 0) return null;
  const [first, last] = [dateWords(from), dateWords(to)];
  if (first !== null && last !== null) return `from ${first} to ${last}`;
  if (first !== null && to === '..') return `from ${first} on`;
  if (first !== null && to === '') return `from ${first} to an unknown day`;
  if (last !== null && from === '..') return `until ${last}`;
  if (last !== null && from === '') return `from an unknown day to ${last}`;
  return null;
}

/** The members of a set, of which one is meant, or all are. */
function setWords(members: string, joint: 'and' | 'or'): string | null {
  const words = members.split(',').map(member => {
    const [from, to] = member.split('..') as [string, string?];
    if (to === undefined) return dateWords(from);
    const [first, last] = [dateWords(from), dateWords(to)];
    if (from === '' && last !== null) return joint === 'or' ? `on or before ${last}` : `every day until ${last}`;
    if (to === '' && first !== null) return joint === 'or' ? `on or after ${first}` : `every day from ${first} on`;
    if (first === null || last === null) return null;
    return joint === 'or' ? `some time from ${first} to ${last}` : `every day from ${first} to ${last}`;
  });
  return words.includes(null) ? null : words.join(` ${joint} `);
}

const pattern =
  /^(?<year>\d{4})(?<ofYear>[?~%]?)(?:-(?<month>0[1-9]|1[0-2])(?<ofMonth>[?~%]?)(?:-(?<day>\d\d)(?<ofDay>[?~%]?))?)?(?:T(?<time>\d\d:\d\d):\d\d(?<zone>Z|[+-]\d\d(?::\d\d)?))?$/;

const month = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });

/** A mark behind a part is for it and what stands left of it. */
function dateWords(text: string): string | null {
  const parts = pattern.exec(text)?.groups;
  if (!parts || parts.year === '0000') return null;
  const { year, ofYear, ofMonth, ofDay, time, zone } = parts;
  const known = [year, parts.month ?? '01', parts.day ?? '01'].join('-');
  const date = parts.day
    ? showDay(known)
    : parts.month
      ? `${month.format(new Date(known))} ${Number(year)}`
      : `${Number(year)}`;
  const whole = parts.day ? ofDay : parts.month ? ofMonth : ofYear;
  const notes = [
    parts.month && ofYear && `year ${doubts[ofYear]}`,
    parts.day && ofMonth && `year and month ${doubts[ofMonth]}`,
    whole && whole !== '~' && 'uncertain',
  ].filter(Boolean);
  const about = whole === '~' || whole === '%' ? 'about ' : '';
  const at = time ? `, ${time} ${zone === 'Z' ? 'UTC' : zone}` : '';
  return `${about}${date}${at}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
}

const doubts: Readonly<Record<string, string>> = {
  '?': 'uncertain',
  '~': 'approximate',
  '%': 'uncertain and approximate',
};
