/** Days as numbers, counted from 1 January 1970. */
export type DayNumber = number;

const millisecondsPerDay = 86_400_000;

export const dayNumber = (text: string): DayNumber => Math.floor(Date.parse(text) / millisecondsPerDay);

export const dayText = (day: DayNumber): string => new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
