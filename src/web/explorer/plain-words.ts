/** Enum values in plain words. */

const spelt: Readonly<Record<string, string>> = {
  TO_KNOWLEDGE: 'to the speaker’s knowledge',
  OWN_VOICE: 'in the outlet’s own voice',
  DECLINED: 'declined to say',
  LINE_FAMILY: 'several lines together',
  THIRD_PARTY: 'through a third party',
  FACE_TO_FACE: 'meetings in person',
  UNNAMED_SOURCE: 'unnamed source',
};

/** Such as "in use" for IN_USE. */
export const plain = (value: string): string => spelt[value] ?? value.toLowerCase().replaceAll('_', ' ');

/** What a side of a dispute holds, with statuses as words: "open or in use". */
export const plainHeld = (held: string, predicate: string): string =>
  predicate.endsWith('HAS_STATUS') ? held.replaceAll('-', ' ') : held;

/** Such as "unnamed source" for UnnamedSource. */
export const plainType = (type: string): string => plain(type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_'));

/** Made once, for a page may have thousands of counts, and each `toLocaleString` makes one. */
const number = new Intl.NumberFormat('en');

export const counted = (count: number, one: string, several = `${one}s`): string =>
  `${number.format(count)} ${count === 1 ? one : several}`;

const day = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** Such as "Apr 7, 2017". */
export const showDay = (text: string): string => day.format(new Date(text));

/** Such as "5.6 years", "18 months", "12 days". */
export function showLength(days: number): string {
  if (days >= 730) return `${(days / 365.25).toFixed(1).replace(/\.0$/, '')} years`;
  if (days >= 60) return `${Math.round(days / 30.44)} months`;
  return counted(Math.round(days), 'day');
}

/** The same where there is little room: "5.6 y", "18 mo", "12 d". */
export const showShortLength = (days: number): string =>
  showLength(days)
    .replace(/ years?$/, ' y')
    .replace(/ months?$/, ' mo')
    .replace(/ days?$/, ' d');

const mostShown = 100;
/** What somebody wrote, as far as there is room for it. */
export const shortened = (text: string): string => (text.length > mostShown ? `${text.slice(0, mostShown)}…` : text);
