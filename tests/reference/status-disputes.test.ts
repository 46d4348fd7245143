import { expect, test } from 'vitest';

import type { CanonicalIdOf } from '../../src/model/identity.ts';
import { disagreementType } from '../../src/model/readings/disagreement.ts';
import { asCompared } from '../support/compared.ts';
import { times } from '../support/form.ts';
import { readStatusesNaively } from './status.ts';
import { allTurningDays, viewOf } from './status-evidence.ts';
import { someHistories } from './status-histories.ts';
import { type Told, type ToldHistory, worldOf, writeTold } from './status-told.ts';

const seed = Number(process.env.TEST_REFERENCE_SEED ?? 1990);
const runs = Number(process.env.TEST_REFERENCE_RUNS ?? times(0.6, 1)) * 1_000;

/** What two holders said of one line, each pair a history of its own. */
const pairs = someHistories(runs, seed).flatMap(({ told }): ToldHistory[] => {
  // to deny that a line was used attests nothing, and yet denies who says that it was
  const statuses = told.filter(
    ({ predicate, what, denies }) => predicate === 'has-status' && !(denies && what === 'in-use'),
  );
  return statuses.flatMap((one, index) =>
    statuses
      .slice(index + 1)
      .filter(other => other.by !== one.by)
      .map(other => ({ told: [one, other].map(each => ({ ...each, channel: 'line', except: [] })), same: [] })),
  );
});

test('two holders disagree where the status of a line of which nothing else is told is disputed on some day', () => {
  const exact = pairs.filter(({ told }) => told.every(isExact));
  expect(exact.length).toBeGreaterThan(runs / 2);
  expect(faultsAmong(exact)).toEqual([]);
});

test('where times are vague, all but one pair in a hundred do', () => {
  expect(faultsAmong(pairs).length).toBeLessThan(pairs.length / 100);
});

const aDay = /^\d{4}-\d\d-\d\d$/;

/** To the day, and said when it was over. */
function isExact({ valid, said }: Told): boolean {
  const [start, end] = valid?.split('/') ?? [];
  return (
    [said, start ?? said].every(day => aDay.test(day)) &&
    (end === undefined ? (start ?? said) <= said : end === '..' || (aDay.test(end) && end <= said))
  );
}

function faultsAmong(histories: readonly ToldHistory[]): string[] {
  return histories.filter(history => isDispute(history) !== isDisputed(history)).map(writeTold);
}

function isDispute(history: ToldHistory): boolean {
  const world = worldOf(history);
  const [left, right] = world.claims.map(claim => asCompared(claim, world.vocabulary, world.read as CanonicalIdOf));
  const predicate = world.vocabulary.predicates.get('has-status')!;
  const alone = { scope: 'same', isOfEvent: false, isWithin: () => false, stands: () => true } as const;
  return disagreementType(left!, right!, { ...alone, predicate }) !== null;
}

function isDisputed(history: ToldHistory): boolean {
  const world = worldOf(history);
  const days = allTurningDays(viewOf(world, { saidBy: null })).flatMap(day => [day - 1, day, day + 1]);
  return readStatusesNaively(world, world.claims[0]!.subject, days).some(({ state }) => state === 'DISPUTED');
}
