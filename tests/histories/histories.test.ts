import { describe, expect, test } from 'vitest';

import { parseDay, parseEdtfBounds } from '../../src/base/edtf.ts';
import { type Claim, type Grade, type History, readGrades, readHistory } from './history.ts';

describe.each([
  ['korea', { reports: 40, outlets: 10 }],
  ['moscow-washington', { reports: 12, outlets: 8 }],
])('the history %s', (name, least) => {
  const history = readHistory(name);

  test('has enough reports, of enough outlets', () => {
    expect(history.reports.length).toBeGreaterThanOrEqual(least.reports);
    expect(new Set(history.reports.map(({ outlet }) => outlet)).size).toBeGreaterThanOrEqual(least.outlets);
  });

  test.each([
    ['lines', history.lines],
    ['holders', history.holders],
    ['reports', history.reports],
  ])('names each of its %s once', (_what, things: readonly { id: string }[]) => {
    const ids = things.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('names nothing that it does not describe', () => {
    expect(unknownNames(history)).toEqual([]);
  });

  test('has no report dated before what it attests', () => {
    const early = history.reports.flatMap(({ id, said, claims }) =>
      claims
        .filter(claim => attests(history, claim))
        .filter(({ valid }) => parseEdtfBounds(valid, id).earliest > parseEdtfBounds(said, id).latest)
        .map(({ line, valid }) => `${id}: ${line} ${valid}`),
    );
    expect(early).toEqual([]);
  });
});

describe.each([
  ['korea', 60],
  ['moscow-washington', 20],
])('the grades of %s', (name, least) => {
  const grades = readGrades(name);

  test('are enough', () => {
    expect(grades.length).toBeGreaterThanOrEqual(least);
  });

  test('ask each question once', () => {
    const questions = grades.map(place);
    expect(questions.filter((question, index) => questions.indexOf(question) !== index)).toEqual([]);
  });

  test('ask for lines that the history has', () => {
    const lines = readHistory(name).lines.map(({ id }) => id);
    expect(grades.filter(({ line }) => !lines.includes(line)).map(place)).toEqual([]);
  });

  test('name a group and a basis where there is a reading, and where a change comes from', () => {
    const wrong = grades.filter(
      ({ state, group, from, basis }) =>
        (group !== undefined) !== ['AGREED', 'CHANGED'].includes(state) ||
        (from !== undefined) !== (state === 'CHANGED') ||
        (basis !== undefined) !== ['AGREED', 'CHANGED', 'MIXED'].includes(state),
    );
    expect(wrong.map(place)).toEqual([]);
  });

  test('call a day attested only where the last attested time reaches it, and attest no later one', () => {
    expect(grades.filter(grade => !isLastAttestedInOrder(grade)).map(place)).toEqual([]);
  });
});

function isLastAttestedInOrder({ on, state, group, basis, lastAttested }: Grade): boolean {
  if (lastAttested === undefined) return state === 'MIXED' || group === undefined;
  const day = parseDay(on, 'on');
  const { earliest, latest } = parseEdtfBounds(lastAttested, 'lastAttested');
  return earliest <= day && (basis !== 'ATTESTED' || latest >= day);
}

function place({ line, on, saidBy }: Grade): string {
  return `${line} ${on} ${saidBy ?? ''}`;
}

function attests({ statuses }: History, { status, modality }: Claim): boolean {
  return modality === undefined && (status === undefined || statuses[status]?.tells !== 'intention');
}

function unknownNames({ statuses, lines, holders, reports }: History): string[] {
  const known = new Set([...Object.keys(statuses), ...lines.map(line => line.id), ...holders.map(holder => holder.id)]);
  const claims = reports.flatMap(report => report.claims);
  const named = [
    ...lines.flatMap(({ partOf = [] }) => partOf.map(({ line }) => line)),
    ...holders.map(holder => holder.for),
    ...reports.flatMap(({ outlet, agency, speaker }) => [outlet, agency, speaker]),
    ...claims.flatMap(({ line, status, side, except = [], speaker }) => [line, status, side, ...except, speaker]),
  ];
  return named.filter(name => name !== undefined && !known.has(name)) as string[];
}
