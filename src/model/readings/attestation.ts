import type { Day } from '../../base/edtf.ts';
import { firstPlace } from '../../base/halves.ts';
import { type Finding, sharedGroup } from './finding.ts';
import { begunBy, firstAfter, type LineHistory } from './line-history.ts';
import { areOrderedByHours, isOverruled, isSaidLater, overrules } from './own-words.ts';
import { isEnded, stretchesTo } from './presumption.ts';
import { attestsOn, exclude, excludingEachOther, isOneUtterance, type Statement } from './statements.ts';

/** What the claims that attest a day come to: those that surely do, or where these only deny, all that possibly do; null: none does. */
export function findAttested(history: LineHistory, day: Day): Finding | null {
  const { attested, turns } = history;
  const place = firstAfter(turns, day);
  const known = attested.get(place);
  if (known !== undefined) return known;
  const finding = readAttested(history, day);
  // the eves of a day's changes are mostly among the days that were read last
  if (attested.size >= mostKept) attested.clear();
  attested.set(place, finding);
  return finding;
}

const mostKept = 16;

function readAttested(history: LineHistory, day: Day): Finding | null {
  const { standing, certain } = attestersOf(history, day);
  const isSure = certain.some(({ denies }) => !denies) || certain.length === standing.length;
  // nobody disputes himself, be one word surer than the other
  const deciding = withoutOverruled(isSure ? certain : standing);
  if (deciding.length === 0) return null;
  const told = {
    basis: 'attested',
    coverage: isSure || deciding.every(one => attestsOn(one, day) === 'certain') ? 'certain' : 'possible',
    deciding,
  } as const;
  const against = excludingEachOther(deciding);
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

/** Those who attest a day and did not set that aside later; and of them those who surely do. */
function attestersOf(
  history: LineHistory,
  day: Day,
): { readonly standing: Statement[]; readonly certain: Statement[] } {
  const standing: Statement[] = [];
  const certain: Statement[] = [];
  for (let place = begunBy(history, day) - 1; place >= 0; place--) {
    if (history.reach[place]! < day) break;
    const statement = history.byBeginning[place]!;
    if (statement.attests.latest < day) continue;
    const coverage = attestsOn(statement, day);
    if (coverage === 'none' || isOverruled(history, statement, day)) continue;
    standing.push(statement);
    if (coverage === 'certain') certain.push(statement);
  }
  return { standing, certain };
}

/** Without what its own holder says otherwise among these. */
function withoutOverruled(statements: readonly Statement[]): readonly Statement[] {
  const against = Map.groupBy(excludingEachOther(statements), ({ holder }) => holder);
  const overruled = new Set([...against.values()].flatMap(own => (own.length === 1 ? [] : overruledAmong(own))));
  return overruled.size === 0 ? statements : statements.filter(one => !overruled.has(one));
}

function overruledAmong(own: readonly Statement[]): Statement[] {
  const kinds = [...Map.groupBy(excludingEachOther(own), ({ kind }) => kind).values()].map(some => ({
    some,
    isOverruled: overrulerOf(some),
  }));
  return kinds.flatMap(({ some }) => {
    const others = kinds.filter(other => exclude(other.some[0]!, some[0]!));
    return some.filter(one => others.some(other => other.isOverruled(one)));
  });
}

/** Whether one of these, which are of one holder and kind, overrules another statement that they exclude. */
function overrulerOf(own: readonly Statement[]): (statement: Statement) => boolean {
  const saidLast = own.reduce((a, b) => (b.said.earliest > a.said.earliest ? b : a));
  const latestFirst = own.toSorted((a, b) => b.begins.earliest - a.begins.earliest);
  let latest = Number.NEGATIVE_INFINITY;
  const saidBy = latestFirst.map(({ said }) => {
    latest = Math.max(latest, said.latest);
    return latest;
  });
  return statement => {
    // hours may put the two in order
    if (statement.hours !== null) return own.some(later => overrules(later, statement));
    if (isSaidLater(saidLast, statement)) return true;
    const begunLater = firstPlace(
      0,
      latestFirst.length,
      at => latestFirst[at]!.begins.earliest <= statement.begins.latest,
    );
    return begunLater > 0 && saidBy[begunLater - 1]! >= statement.said.earliest;
  };
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
