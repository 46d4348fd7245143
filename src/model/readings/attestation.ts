import type { Day } from '../../base/edtf.ts';
import { type Finding, sharedGroup } from './finding.ts';
import { areOrderedByHours, begunBy, isOverruled, type LineHistory, overrules } from './line-history.ts';
import { isEnded, stretchesTo } from './presumption.ts';
import { attestsOn, exclude, isOneUtterance, type Statement } from './statements.ts';

/** What the claims that attest a day come to: those that surely do, or where these only deny, all that possibly do; null: none does. */
export function findAttested(history: LineHistory, day: Day): Finding | null {
  const attesting = attestersOf(history, day);
  if (attesting.length === 0) return null;
  const standing = attesting.filter(statement => !isOverruled(history, statement, day));
  const certain = standing.filter(statement => attestsOn(statement, day) === 'certain');
  const isSure = certain.some(({ denies }) => !denies) || certain.length === standing.length;
  const chosen = isSure ? certain : standing;
  // nobody disputes himself, be one word surer than the other
  const deciding = chosen.filter(one => !chosen.some(later => overrules(later, one)));
  if (deciding.length === 0) return null;
  const told = {
    basis: 'attested',
    coverage: deciding.every(one => attestsOn(one, day) === 'certain') ? 'certain' : 'possible',
    deciding,
  } as const;
  const against = deciding.filter(one => deciding.some(other => exclude(one, other)));
  if (against.length === 0) {
    const rivals = changesOfTheEve(history, deciding, day);
    return rivals.length === 0
      ? { ...told, state: 'agreed', group: sharedGroup(deciding), from: null }
      : { ...told, state: 'disputed', group: null, from: null, deciding: [...deciding, ...rivals] };
  }
  const ends = orderedEnds(against, day);
  return ends === null
    ? { ...told, state: 'disputed', group: null, from: null }
    : { ...told, state: 'changed', group: sharedGroup(ends.last), from: sharedGroup(ends.first) };
}

function attestersOf(history: LineHistory, day: Day): Statement[] {
  const found: Statement[] = [];
  for (let place = begunBy(history, day) - 1; place >= 0; place--) {
    const statement = history.byBeginning[place]!;
    if (statement.attests.latest >= day && attestsOn(statement, day) !== 'none') found.push(statement);
  }
  return found;
}

/** The first and the last of statements that exclude each other; null where nothing puts them in order. */
function orderedEnds(statements: readonly Statement[], day: Day): { first: Statement[]; last: Statement[] } | null {
  const isFirst = new Set(statements);
  const isLast = new Set(statements);
  for (const [index, a] of statements.entries()) {
    for (const b of statements.slice(index + 1)) {
      if (!exclude(a, b)) continue;
      const [ab, ba] = [mayPrecede(a, b, day), mayPrecede(b, a, day)];
      if (ab === ba) return null;
      isFirst.delete(ab ? b : a);
      isLast.delete(ab ? a : b);
    }
  }
  const [first, last] = [[...isFirst], [...isLast]];
  const [from, to] = [sharedGroup(first), sharedGroup(last)];
  // what comes both before and after what excludes it is no change
  return from === null || to === null || from === to ? null : { first, last };
}

/**
 * Whether the later one follows the earlier one on a day that both attest: by their hours, in one utterance, or because
 * the one may end on the day on which the other may begin.
 */
function mayPrecede(earlier: Statement, later: Statement, day: Day): boolean {
  if (areOrderedByHours(earlier, later)) return earlier.hours!.to < later.hours!.from;
  if (isOneUtterance(earlier, later)) {
    if (later.begins.earliest > earlier.begins.latest) return true;
    if (earlier.begins.earliest > later.begins.latest) return false;
  }
  if (earlier.denies || later.denies || earlier.ends === null) return false;
  const { ends } = earlier;
  const mayMeet =
    ends.earliest <= day && day <= ends.latest && later.begins.earliest <= day && day <= later.begins.latest;
  if (!mayMeet || ends.earliest > later.begins.latest) return false;
  return later.ends === null || earlier.begins.latest < day || later.ends.earliest > day;
}

/** Changes that others tell of the day before, which bare observations leave open where no hours order them. */
function changesOfTheEve(history: LineHistory, deciding: readonly Statement[], day: Day): Statement[] {
  if (!deciding.every(one => isOfOneDayAlone(one, day))) return [];
  return history.lasting.filter(
    change =>
      stretchesTo(change, day) &&
      attestsOn(change, day - 1) === 'certain' &&
      deciding.every(own => own.holder !== change.holder && exclude(own, change) && !areOrderedByHours(own, change)) &&
      !isOverruled(history, change, day) &&
      !isEnded(history, change, day - 1),
  );
}

function isOfOneDayAlone({ denies, isInterval, begins, ends, claim }: Statement, day: Day): boolean {
  const isCut = isInterval && claim.validBounds!.earliest < claim.validBounds!.latest;
  return !denies && !isCut && begins.earliest === day && ends?.latest === day;
}
