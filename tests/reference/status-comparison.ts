import { formatDay, lastDay } from '../../src/base/edtf.ts';
import { asEntityId, type EntityId } from '../../src/base/ids.ts';
import { aDataset } from '../support/datasets.ts';
import { readStatusesNaively } from './status.ts';
import { askStatuses, differences, expected, type Question } from './status-asked.ts';
import { allTurningDays, viewOf } from './status-evidence.ts';
import { renamed } from './status-histories.ts';
import { datasetOf, statusVocabulary, type ToldHistory, worldOf, writeTold } from './status-told.ts';

/** Many histories in one store, and every day on which anything may change in them, asked of it and of the reference. */

type Ask = Parameters<typeof askStatuses>[0];

const prefixOf = (index: number) => `h${index}-`;

export function datasetOfAll(histories: readonly ToldHistory[]) {
  const each = histories.map((history, index) => datasetOf(renamed(history, prefixOf(index))));
  const entities = new Map(each.flatMap(dataset => dataset.entities).map(entity => [entity.id, entity]));
  return aDataset([], {
    vocabulary: statusVocabulary(),
    entities: [...entities.values()],
    claims: each.flatMap(({ claims }) => claims),
    identityJudgements: each.flatMap(({ identityJudgements }) => identityJudgements),
  });
}

/** The days asked of a history: those on which something turns, and a few points of view in time. */
function questionsOf(history: ToldHistory, index: number, daysOfChannel: number): Question[] {
  const own = renamed(history, prefixOf(index));
  const world = worldOf(own);
  const turning = allTurningDays(viewOf(world, { saidBy: null }));
  const said = world.claims.flatMap(({ assertedBounds: { latest } }) => (latest < lastDay ? [latest] : []));
  said.sort((a, b) => a - b);
  const views = said.length === 0 ? [null] : [null, said[Math.floor(said.length / 2)]!];
  return channelsOf(own).flatMap((channel, place) =>
    views.flatMap((saidBy, view) =>
      spread(turning, view === 0 ? daysOfChannel : Math.ceil(daysOfChannel / 3), index + place).map(on => ({
        channel,
        on,
        saidBy,
      })),
    ),
  );
}

export function channelsOf({ told }: ToldHistory): EntityId[] {
  const named = told.flatMap(({ channel, predicate, what }) => (predicate === 'part-of' ? [channel, what] : [channel]));
  return [...new Set(named)].sort().map(asEntityId);
}

/** At most so many, from the first to the last. */
function spread(days: readonly number[], count: number, shift: number): number[] {
  if (days.length <= count) return [...days];
  const step = days.length / count;
  return Array.from(
    { length: count },
    (_, place) => days[Math.min(days.length - 1, Math.floor(place * step) + (shift % Math.floor(step)))]!,
  );
}

export type Fault = { readonly index: number; readonly question: Question; readonly differs: readonly string[] };

export async function compare(
  ask: Ask,
  histories: readonly ToldHistory[],
  daysOfChannel: number,
  fields?: string[],
): Promise<{ readonly asked: number; readonly faults: readonly Fault[] }> {
  const questions = histories.flatMap((history, index) =>
    questionsOf(history, index, daysOfChannel).map(question => ({ index, question })),
  );
  const answers = await askStatuses(
    ask,
    questions.map(({ question }) => question),
  );
  const worlds = histories.map((history, index) => worldOf(renamed(history, prefixOf(index))));
  const faults = [
    ...Map.groupBy(questions.entries(), ([, { index, question }]) => `${index} ${question.channel} ${question.saidBy}`),
  ]
    .map(([, some]) => some)
    .flatMap(some => {
      const { index, question: first } = some[0]![1];
      const days = some.map(([, { question }]) => question.on);
      const readings = readStatusesNaively(worlds[index]!, asEntityId(first.channel), days, { saidBy: first.saidBy });
      return some.flatMap(([place, { question }], at): Fault[] => {
        const differs = differences(expected(readings[at]!), answers[place]!, fields);
        return differs.length === 0 ? [] : [{ index, question, differs }];
      });
    });
  return { asked: questions.length, faults };
}

/** The claims of a history in short lines, and what differs: all that somebody needs who looks into it. */
export function shown(
  { index, question: { channel, on, saidBy }, differs }: Fault,
  histories: readonly ToldHistory[],
): string {
  const prefix = prefixOf(index);
  const view = saidBy === null ? '' : ` as of ${formatDay(saidBy)}`;
  const told = writeTold(histories[index]!);
  const asked = `${channel.slice(prefix.length)} on ${formatDay(on)}${view}`;
  return [
    told,
    `${asked} (the reference, the answer):`,
    ...differs.map(line => `  ${line.replaceAll(prefix, '')}`),
  ].join('\n');
}
