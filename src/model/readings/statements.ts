import { coverageOf, type Day, type DayBounds, type DaySpan, firstDay, lastDay, meeting } from '../../base/edtf.ts';
import type { EntityId } from '../../base/ids.ts';
import { actualModalities, type Claim } from '../claim.ts';
import type { CanonicalIdOf } from '../identity.ts';
import { corePredicates, isOfUse, type Vocabulary } from '../vocabulary.ts';
import { type ToldTime, toldTime } from './attested-days.ts';

/** A status claim and how its channel stands to the one that is asked about: a family's suspension bears on its lines. */
export type ScopedClaim = {
  readonly claim: Claim;
  readonly scope: 'same' | 'broader';
  /** The channel that it was said of. */
  readonly about: EntityId;
  /** Of a family's claim: the days on which it can bear on the line, by the line's membership. Null: all. */
  readonly within: DayBounds | null;
};

/** What a status claim says for a reading, apart from the day that is asked about. */
export type Statement = ToldTime & {
  readonly claim: Claim;
  readonly scope: ScopedClaim['scope'];
  readonly about: EntityId;
  readonly holder: EntityId;
  readonly status: string;
  readonly group: string;
  readonly denies: boolean;
  /** Two of one kind exclude the same, and not each other. */
  readonly kind: string;
  /** Whose end it speaks of; null: the whole line. */
  readonly side: EntityId | null;
  readonly said: DaySpan;
  /** Of the days that it tells of, those on which it bears on the channel that is asked about. */
  readonly attests: DayBounds;
  /** The days on which it can bear on the channel that is asked about. */
  readonly within: DayBounds;
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

/**
 * Parts the status claims among these into those that attest something and those that do not. What several said together
 * is a statement of each of them.
 */
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
    const holders = [...new Set(statusHoldersOf(claim).map(canonicalId))];
    const { status } = claim.value;
    const group = vocabulary.statuses.get(status)?.group ?? null;
    const told = toldTime(claim);
    if (group === null || told === null || isDenialOfUse(claim, vocabulary)) {
      if (mayBear(scoped))
        for (const holder of holders)
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
    const denies = claim.polarity === 'denies';
    const side = sideOf(claim, canonicalId);
    const said = {
      ...told,
      claim,
      scope,
      about: scoped.about,
      status,
      group,
      denies,
      kind: `${denies} ${group} ${side}`,
      side,
      said: claim.assertedBounds,
      attests: daysWithin(told.tells, within ?? always),
      within: within ?? always,
    };
    for (const holder of holders) statements.push({ ...said, holder });
  }
  return { statements, intentions };
}

/** To deny that a line was used says nothing of whether it works. */
function isDenialOfUse({ polarity, value }: Claim, vocabulary: Vocabulary): boolean {
  return polarity === 'denies' && value?.kind === 'status' && isOfUse(value.status, vocabulary);
}

/** Who say how a channel stands: the speakers, else the organization that is spoken for, else the outlet. */
export function statusHoldersOf({ attribution }: Claim): readonly EntityId[] {
  const { speaker, jointSpeakers = [], organization, publisher } = attribution;
  return [speaker ?? organization ?? publisher, ...jointSpeakers];
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

/** Those of these that exclude another one of them. */
export function excludingEachOther(statements: readonly Statement[]): Statement[] {
  const kinds = new Map<string, Statement>();
  for (const one of statements) if (!kinds.has(one.kind)) kinds.set(one.kind, one);
  if (kinds.size < 2) return [];
  const some = [...kinds.values()];
  const opposed = new Set(some.filter(one => some.some(other => exclude(one, other))).map(({ kind }) => kind));
  return opposed.size === 0 ? [] : statements.filter(({ kind }) => opposed.has(kind));
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
