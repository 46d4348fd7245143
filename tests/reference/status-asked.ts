import { formatDay } from '../../src/base/edtf.ts';
import type { ServedApi } from '../support/api.ts';
import type { NaiveReading } from './status.ts';
import { statusVocabulary } from './status-told.ts';

/** The status of many channels on many days, as an API answers and as the reference reads it, made alike. */

export type Question = { readonly channel: string; readonly on: number; readonly saidBy: number | null };

export const readingFields = `state basis coverage group from denied lastAttested reason
  lastKnown { group until holders { slug } }
  lines { groups { group lines } unknown }
  positions { holder { slug } scope decides }`;

const aRequest = 40;

export async function askStatuses(ask: ServedApi['ask'], questions: readonly Question[]): Promise<Comparable[]> {
  const answers: Comparable[] = [];
  for (let first = 0; first < questions.length; first += aRequest) {
    const some = questions.slice(first, first + aRequest);
    const asked = some.map(({ channel, on, saidBy }, index) => {
      const asOf = saidBy === null ? '' : `, asOf: { saidBy: "${formatDay(saidBy)}" }`;
      return `q${index}: channel(slug: "${channel}") { status(on: "${formatDay(on)}"${asOf}) { ...reading } }`;
    });
    const { data, errors } = await ask(
      `{ ${asked.join('\n')} } fragment reading on StatusReading { ${readingFields} }`,
    );
    if (errors) throw new Error(JSON.stringify(errors.slice(0, 3)));
    answers.push(...some.map((_question, index) => answered(data[`q${index}`].status)));
  }
  return answers;
}

type Comparable = Readonly<Record<string, unknown>>;

// biome-ignore lint/suspicious/noExplicitAny: as asked for above
export function answered(reading: any): Comparable {
  const { statuses } = statusVocabulary();
  const group = (name: string | null) => name && fromEnum(name);
  const slugs = (holders: readonly { slug: string }[]) => [...new Set(holders.map(({ slug }) => slug))].sort();
  // biome-ignore lint/suspicious/noExplicitAny: as asked for above
  const deciding = reading.positions.filter((position: any) => position.decides);
  return {
    state: reading.state,
    basis: reading.basis,
    coverage: reading.coverage,
    group: group(reading.group),
    from: group(reading.from),
    denied: reading.denied && statuses.get(fromEnum(reading.denied))!.group,
    lastAttested: reading.lastAttested,
    reason: reasonsCompared.includes(reading.reason) ? reading.reason : null,
    lastKnown: reading.lastKnown && {
      group: group(reading.lastKnown.group),
      until: reading.lastKnown.until,
      holders: slugs(reading.lastKnown.holders),
    },
    lines: reading.state === 'MIXED' ? linesOf(reading.lines) : null,
    // biome-ignore lint/suspicious/noExplicitAny: as asked for above
    decides: reading.basis === null ? [] : slugs(deciding.map(({ holder }: any) => holder)),
    scope: reading.basis === null ? null : scopeOf(deciding),
  };
}

function scopeOf(deciding: readonly { readonly scope: string }[]) {
  if (deciding.length === 0) return null;
  return deciding.some(({ scope }) => scope === 'SAME') ? 'SAME' : 'BROADER';
}

// biome-ignore lint/suspicious/noExplicitAny: as asked for above
function linesOf({ groups, unknown }: any) {
  return {
    // biome-ignore lint/suspicious/noExplicitAny: as asked for above
    groups: Object.fromEntries(groups.map(({ group, lines }: any) => [fromEnum(group), lines])),
    unknown,
  };
}

const reasonsCompared = ['ORDER_NOT_KNOWN'];

const fromEnum = (name: string) => name.toLowerCase().replaceAll('_', '-');

export function expected(reading: NaiveReading): Comparable {
  const { lines, reason, ...rest } = reading;
  const compared = reason !== null && reasonsCompared.includes(reason);
  return {
    ...rest,
    reason: compared ? reason : null,
    lines: lines && { groups: lines.groups, unknown: lines.unknown.length },
  };
}

/** What differs, as `field: of the reference, answered`. */
export function differences(reference: Comparable, answer: Comparable, fieldsCompared = Object.keys(answer)): string[] {
  const text = (value: unknown) =>
    JSON.stringify(value, (_key, inner) =>
      inner && typeof inner === 'object' && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    );
  return fieldsCompared
    .filter(field => text(reference[field]) !== text(answer[field]))
    .map(field => `${field}: ${text(reference[field])}, ${text(answer[field])}`);
}
