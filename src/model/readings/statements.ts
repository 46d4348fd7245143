import { coverageOf, type Day, type DayBounds, firstDay, lastDay, recordedTime } from '../../base/edtf.ts';
import type { EntityId } from '../../base/ids.ts';
import { actualModalities, type Claim } from '../claim.ts';
import type { CanonicalIdOf } from '../identity.ts';
import { corePredicates, type Vocabulary } from '../vocabulary.ts';

/** A status claim and how its channel stands to the one that is asked about: a family's suspension bears on its lines. */
export type ScopedClaim = {
  readonly claim: Claim;
  readonly scope: 'same' | 'broader';
  /** The channel that it was said of. */
  readonly about: EntityId;
  /** Of a family's claim: the days on which it can bear on the line, by the line's membership. Null: all. */
  readonly within: DayBounds | null;
};

/** Days that something may begin or end on. */
export type DaySpan = { readonly earliest: Day; readonly latest: Day };

/** What a status claim says for a reading, apart from the day that is asked about. */
export type Statement = {
  readonly claim: Claim;
  readonly scope: ScopedClaim['scope'];
  readonly about: EntityId;
  readonly holder: EntityId;
  readonly status: string;
  readonly group: string;
  readonly denies: boolean;
  /** Whose end it speaks of; null: the whole line. */
  readonly side: EntityId | null;
  readonly said: DaySpan;
  readonly begins: DaySpan;
  /** As far as it is attested: not after the day it was said. Null where it is said to last. */
  readonly ends: DaySpan | null;
  /** Said of more than the days on which it may have begun. */
  readonly goesOn: boolean;
  /** Told from a day on which it began to another. */
  readonly isInterval: boolean;
  /** The days that it attests of the channel that it was said of: surely between the certain ones. */
  readonly tells: DayBounds;
  /** Of an interval: up to which day it surely goes on, whenever it began; null: none. */
  readonly surelyTo: Day | null;
  /** Those of them on which it bears on the channel that is asked about. */
  readonly attests: DayBounds;
  /** Said to go on after what it attests. */
  readonly lasts: boolean;
  /** The days on which it can bear on the channel that is asked about. */
  readonly within: DayBounds;
  /** Seconds since 1970, where hours are told. */
  readonly hours: { readonly from: number; readonly to: number } | null;
};

/** What was planned, proposed or wished: it attests nothing. */
export type Intention = {
  readonly claim: Claim;
  readonly scope: ScopedClaim['scope'];
  readonly holder: EntityId;
  readonly status: string;
  /** From when on it was known. */
  readonly said: DaySpan;
  readonly makes: 'planned' | 'proposed' | null;
};

const always: DayBounds = { earliest: firstDay, latest: lastDay, certainFrom: firstDay, certainTo: lastDay };
const planning: readonly string[] = ['planned', 'expected'];
const plannedStatuses: readonly string[] = ['agreed', 'scheduled'];

/** Parts the status claims among these into those that attest something and those that do not. */
export function readStatements(
  claims: readonly ScopedClaim[],
  vocabulary: Vocabulary,
  canonicalId: CanonicalIdOf,
): { readonly statements: Statement[]; readonly intentions: Intention[] } {
  const statements: Statement[] = [];
  const intentions: Intention[] = [];
  for (const scoped of claims) {
    const { claim, scope, within } = scoped;
    if (claim.predicate !== corePredicates.status || claim.value?.kind !== 'status') continue;
    const holder = canonicalId(statusHolderOf(claim));
    const { status } = claim.value;
    const group = vocabulary.statuses.get(status)?.group ?? null;
    const told = toldTime(claim);
    const attestsNothing =
      !actualModalities.includes(claim.modality) || isDenialOfUse(claim, vocabulary) || isYetToCome(told, claim);
    if (group === null || attestsNothing) {
      if (mayBear(scoped))
        intentions.push({
          claim,
          scope,
          holder,
          status,
          said: knownFrom(claim, vocabulary.statuses.get(status)?.tells === 'intention'),
          makes: made(claim, status, vocabulary),
        });
      continue;
    }
    statements.push({
      ...told,
      claim,
      scope,
      about: scoped.about,
      holder,
      status,
      group,
      denies: claim.polarity === 'denies',
      side: sideOf(claim, canonicalId),
      said: claim.assertedBounds,
      attests: daysWithin(told.tells, within ?? always),
      within: within ?? always,
    });
  }
  return { statements, intentions };
}

/** To deny that a line was used says nothing of whether it works. */
function isDenialOfUse({ polarity, value }: Claim, { statuses }: Vocabulary): boolean {
  const term = value?.kind === 'status' ? statuses.get(value.status) : undefined;
  return polarity === 'denies' && term?.group === 'working' && term.tells === 'observation';
}

/** Nobody attests the future; the day after may be the day it was said by the clock of another place. */
function isYetToCome({ begins }: ToldTime, { assertedBounds }: Claim): boolean {
  return begins.earliest > assertedBounds.latest + 1;
}

/** Who says how a channel stands: the speaker, else the organization that is spoken for, else the outlet. */
export function statusHolderOf({ attribution: { speaker, organization, publisher } }: Claim): EntityId {
  return speaker ?? organization ?? publisher;
}

/** Those of the days that are told on which they bear on a channel. */
export function daysWithin(tells: DayBounds, within: DayBounds): DayBounds {
  return within === always ? tells : (meeting(tells, within) ?? nothing);
}

/** No day: of what was said of a family for a time in which it does not bear on the line. */
const nothing: DayBounds = { earliest: lastDay, latest: firstDay, certainFrom: null, certainTo: null };

/**
 * Two statements that cannot both be so: of different groups, or one denies what the other affirms. What is said of
 * different sides excludes nothing.
 */
export function exclude(a: Statement, b: Statement): boolean {
  if (a.side !== null && b.side !== null && a.side !== b.side) return false;
  if (a.denies && b.denies) return false;
  return a.denies === b.denies ? a.group !== b.group : a.group === b.group;
}

/** The days for which one statement counts beside another: where both are of one family, also those before a line's time. */
export function daysBeside(statement: Statement, other: Statement): DayBounds {
  const isOneFamily = statement.scope === 'broader' && other.scope === 'broader' && statement.about === other.about;
  return isOneFamily ? statement.tells : statement.attests;
}

/** Both are the same holder's words in one document or on one occasion. */
export function isOneUtterance(a: Statement, b: Statement): boolean {
  if (a.holder !== b.holder) return false;
  const { occasion } = a.claim.attribution;
  return a.claim.document === b.claim.document || (occasion !== null && occasion === b.claim.attribution.occasion);
}

export function attestsOn(statement: Statement, day: Day): 'certain' | 'possible' | 'none' {
  return coverageOf(statement.attests, day);
}

type ToldTime = Pick<Statement, 'begins' | 'ends' | 'goesOn' | 'isInterval' | 'lasts' | 'hours' | 'tells' | 'surelyTo'>;

/**
 * When a claim says that its status held. It attests its valid time up to the day it was said, for nobody attests the
 * future; where an end is left open, the beginning alone, and the status is said to last. Without a valid time it
 * attests the day it was said.
 */
function toldTime(claim: Claim): ToldTime {
  const said = claim.assertedBounds;
  const whenSaid = {
    begins: said,
    ends: said,
    goesOn: false,
    isInterval: false,
    lasts: false,
    hours: null,
    tells: said,
    surelyTo: null,
  };
  if (claim.validTime === null) return whenSaid;
  const { bounds, start, end, hours } = recordedTime(claim.validTime.edtf);
  const isOpen = end === 'open' || end === 'unknown';
  const lasts = isOpen && claim.polarity === 'affirms';
  if (isOpen && start === null) return lasts ? { ...whenSaid, ends: null, goesOn: true, lasts } : whenSaid;
  if (lasts) {
    const tells = { ...upTo(start!, claim), ...sureDayOf(start!, said) };
    return { ...whenSaid, begins: tells, ends: null, goesOn: true, lasts, hours, tells };
  }
  if (end === null) {
    const tells = upTo(bounds, claim);
    const isAllOfSet = claim.validTime.edtf.startsWith('{');
    const begins = isAllOfSet ? firstOf(tells) : tells;
    const ends = upToTheDaySaid(isAllOfSet ? lastOf(bounds) : tells, said, begins.earliest);
    return { ...whenSaid, begins, ends, hours, tells };
  }
  const begins = start ?? { earliest: bounds.earliest, latest: bounds.earliest };
  const ends = end === 'open' ? never : end === 'unknown' ? { earliest: begins.latest, latest: lastDay } : end;
  // a beginning of which nothing is known may lie on any day before its end
  const isBegun = start !== null || claim.validTime.edtf.startsWith('..');
  const certain = isBegun ? inside(bounds, begins, ends) : bounds;
  const tells = upTo({ ...bounds, ...certain }, claim);
  return {
    begins: { earliest: begins.earliest, latest: Math.max(begins.earliest, Math.min(begins.latest, tells.latest)) },
    ends: upToTheDaySaid(ends, said, begins.earliest),
    goesOn: start !== null && ends.earliest > begins.latest,
    isInterval: start !== null,
    lasts,
    hours,
    tells,
    surelyTo: Math.min(said.earliest, Math.max(certain.certainTo ?? firstDay, ends.earliest - 1)),
  };
}

/** Beyond all days. */
const never: DaySpan = { earliest: lastDay, latest: lastDay };

/** All of a set (`{}`) begins with its first member and ends with its last. */
function firstOf({ members, ...days }: DayBounds): DaySpan {
  return members?.toSorted((a, b) => a.earliest - b.earliest)[0] ?? days;
}

function lastOf({ members, ...days }: DayBounds): DaySpan {
  return members?.toSorted((a, b) => b.latest - a.latest)[0] ?? days;
}

function upToTheDaySaid({ earliest, latest }: DaySpan, said: DaySpan, first: Day): DaySpan {
  return {
    earliest: Math.max(first, Math.min(earliest, said.earliest)),
    latest: Math.max(first, Math.min(latest, said.latest)),
  };
}

/** A change that is told to the day was there when it was said, however vague that day is. */
function sureDayOf({ earliest, certainFrom, certainTo }: DayBounds, said: DaySpan): Partial<DayBounds> {
  return earliest <= said.latest && certainFrom === earliest && certainTo === earliest
    ? { certainFrom, certainTo }
    : {};
}

/** Between the days that its ends may be, an interval surely holds, however its ends are marked. */
function inside(bounds: DayBounds, begins: DaySpan, ends: DaySpan): Pick<DayBounds, 'certainFrom' | 'certainTo'> {
  const [from, to] = [begins.latest + 1, ends.earliest - 1];
  if (from > to) return bounds;
  return { certainFrom: Math.min(bounds.certainFrom ?? from, from), certainTo: Math.max(bounds.certainTo ?? to, to) };
}

/** As far as the day it was said; where that is a day earlier, by the clock of another place, its first day at least. */
function upTo(bounds: DayBounds, { assertedBounds: said }: Claim): DayBounds {
  if (bounds.earliest > said.latest)
    return { earliest: bounds.earliest, latest: bounds.earliest, certainFrom: null, certainTo: null };
  return meeting(bounds, { earliest: firstDay, latest: said.latest, certainFrom: firstDay, certainTo: said.earliest })!;
}

/** The days that are meant beyond doubt; null: none is. */
export function certainDays({ certainFrom, certainTo, members }: DayBounds): DayBounds | null {
  const sure = members?.map(certainDays).filter(member => member !== null) ?? [];
  const [from, to] = sure.reduce(
    ([first, last], { earliest, latest }) => [Math.min(first, earliest), Math.max(last, latest)],
    [certainFrom ?? lastDay, certainTo ?? firstDay],
  );
  if (from > to) return null;
  const days = { earliest: from, latest: to, certainFrom: from, certainTo: to };
  return sure.length > 0 ? { ...days, members: sure } : days;
}

/** The days of both; null where they share none. */
export function meeting(a: DayBounds, b: DayBounds): DayBounds | null {
  const earliest = Math.max(a.earliest, b.earliest);
  const latest = Math.min(a.latest, b.latest);
  if (earliest > latest) return null;
  const from = a.certainFrom === null || b.certainFrom === null ? null : Math.max(a.certainFrom, b.certainFrom);
  const to = a.certainTo === null || b.certainTo === null ? null : Math.min(a.certainTo, b.certainTo);
  const isSure = from !== null && to !== null && from <= to;
  const days = { earliest, latest, certainFrom: isSure ? from : null, certainTo: isSure ? to : null };
  const members = a.members?.map(member => meeting(member, b)).filter(member => member !== null);
  return members ? { ...days, members } : days;
}

function sideOf({ qualifiers }: Claim, canonicalId: CanonicalIdOf): EntityId | null {
  const side = qualifiers.find(({ role }) => role === 'side');
  return side ? canonicalId(side.entity) : null;
}

/** A proposal or an agreement of its own time was there from then on, whoever tells of it later. */
function knownFrom({ validBounds, assertedBounds, modality }: Claim, isIntention: boolean): DaySpan {
  const isTold = isIntention && actualModalities.includes(modality) && validBounds !== null;
  return isTold && validBounds.earliest > firstDay && validBounds.earliest < assertedBounds.earliest
    ? validBounds
    : assertedBounds;
}

function mayBear({ claim, within }: ScopedClaim): boolean {
  return within === null || claim.assertedBounds.latest >= within.earliest;
}

function made({ modality, polarity }: Claim, status: string, vocabulary: Vocabulary): Intention['makes'] {
  if (polarity === 'denies' || modality === 'declined' || status === 'declined') return null;
  if (planning.includes(modality)) return 'planned';
  if (modality === 'conditional') return 'proposed';
  if (vocabulary.statuses.get(status)?.tells !== 'intention') return null;
  return plannedStatuses.includes(status) ? 'planned' : 'proposed';
}
