import { type EntityId, pairOf } from '../../base/ids.ts';
import { actualModalities, type Claim } from '../../model/claim.ts';
import type { CanonicalIdOf } from '../../model/identity.ts';
import type { AsOf } from '../../model/list-query.ts';
import { type ChannelHistory, channelHistory, type MemberLine } from '../../model/readings/family-status.ts';
import { type LineHistory, lineHistory } from '../../model/readings/line-history.ts';
import {
  boundsOf,
  daysTold,
  everAbove,
  familiesAbove,
  type Membership,
  type Stretches,
  without,
} from '../../model/readings/memberships.ts';
import { type ScopedClaim, statusHoldersOf } from '../../model/readings/statements.ts';
import { corePredicates, type Vocabulary } from '../../model/vocabulary.ts';
import { inTurns } from '../in-turns.ts';
import { canonicalIds, type GraphReads } from './graph-reads.ts';

/** Through how many families of families a channel is followed, and how many lines of a family are read: of one with more, none. */
const mostLevels = 20;
const mostLines = 40;

type Reads = Pick<GraphReads, 'claims' | 'entities'>;

/** What was said of channels, as their status is read from it. */
type Told = {
  readonly memberships: readonly Membership[];
  /** By channel. */
  readonly status: ReadonlyMap<EntityId, readonly Claim[]>;
  readonly opened: ReadonlyMap<EntityId, readonly Claim[]>;
};

/**
 * What the status of each of these channels is read from: claims about it, about the families that it belongs to, and
 * about the lines that belong to it. When a claim held is what the reading decides, so `validAt` plays no part.
 */
export async function findChannelHistories(
  reads: Reads,
  vocabulary: Vocabulary,
  channels: readonly EntityId[],
  asOf: AsOf,
): Promise<Map<EntityId, ChannelHistory>> {
  const about = { ...asOf, validAt: null };
  const { lines, tooWide } = await linesBelow(reads, channels, about);
  const told = await toldUpwards(reads, [...new Set([...channels, ...lines])], about);
  const claims = [...told.status.values()].flat();
  const named = claims.flatMap(({ qualifiers }) => qualifiers.map(({ entity }) => entity));
  const canonicalId = await canonicalIds(reads, [...claims.flatMap(statusHoldersOf), ...named]);
  const assemble = assembler({ ...told, tooWide }, vocabulary, canonicalId);
  const histories = new Map<EntityId, ChannelHistory>();
  return inTurns(
    (function* () {
      for (const channel of channels) {
        histories.set(channel, assemble(channel));
        yield;
      }
      return histories;
    })(),
  );
}

/** The lines below some channels, and those of these families that have more lines than are read. */
type Below = { readonly lines: ReadonlySet<EntityId>; readonly tooWide: ReadonlySet<EntityId> };

/** The lines that are said to belong to these channels, and to each other, by their canonical ids. */
async function linesBelow(reads: Reads, channels: readonly EntityId[], asOf: AsOf): Promise<Below> {
  const lines = new Set<EntityId>();
  const tooWide = new Set<EntityId>();
  for (let level = channels, depth = 0; level.length > 0 && depth < mostLevels; depth++) {
    const wanted = level.map(object => ({ object, predicate: corePredicates.partOf }));
    const claims = await reads.claims.naming(wanted, asOf);
    const named = [...claims.values()].flat().map(({ subject }) => subject);
    const canonicalId = await canonicalIds(reads, named);
    const next = new Set<EntityId>();
    for (const family of level) {
      const affirmed = (claims.get(pairOf(family, corePredicates.partOf)) ?? []).filter(isAffirmed);
      const own = new Set(affirmed.map(({ subject }) => canonicalId(subject)));
      if (own.size > mostLines) tooWide.add(family);
      else for (const line of own) if (!lines.has(line)) next.add(line);
    }
    level = [...next];
    for (const line of level) lines.add(line);
  }
  return { lines, tooWide };
}

/** What was said of these nodes and of the families above them, one round of reading for each level. */
async function toldUpwards(reads: Reads, nodes: readonly EntityId[], asOf: AsOf): Promise<Told> {
  const memberships: Membership[] = [];
  const status = new Map<EntityId, readonly Claim[]>();
  const opened = new Map<EntityId, readonly Claim[]>();
  const { partOf, status: hasStatus, opened: openedOn } = corePredicates;
  const bottom = new Set(nodes);
  for (let level = nodes, depth = 0; level.length > 0 && depth < mostLevels; depth++) {
    const predicates = depth === 0 ? [partOf, hasStatus, openedOn] : [partOf, hasStatus];
    const wanted = level.flatMap(subject => predicates.map(predicate => ({ subject, predicate })));
    const found = await reads.claims.about(wanted, asOf);
    const claimsOn = (node: EntityId, predicate: string) => found.get(pairOf(node, predicate)) ?? [];
    for (const node of level) {
      status.set(node, claimsOn(node, hasStatus));
      if (bottom.has(node)) opened.set(node, claimsOn(node, openedOn).filter(isAffirmed));
    }
    const joins = level.flatMap(line =>
      claimsOn(line, partOf)
        .filter(isAffirmed)
        .map(claim => ({ line, claim })),
    );
    const canonicalId = await canonicalIds(
      reads,
      joins.map(({ claim }) => claim.object!),
    );
    for (const { line, claim } of joins) memberships.push({ line, claim, family: canonicalId(claim.object!) });
    level = [...new Set(joins.map(({ claim }) => canonicalId(claim.object!)))].filter(family => !status.has(family));
  }
  return { memberships, status, opened };
}

const isAffirmed = ({ polarity, modality }: Claim) => polarity === 'affirms' && actualModalities.includes(modality);

/**
 * Puts together the history of a channel with those of its lines, one for each channel. Where families go in a circle,
 * what is above a family is none of its lines.
 */
function assembler(
  { memberships, status, opened, tooWide }: Told & Pick<Below, 'tooWide'>,
  vocabulary: Vocabulary,
  canonicalId: CanonicalIdOf,
) {
  const ofLine = Map.groupBy(memberships, ({ line }) => line);
  const ofFamily = Map.groupBy(
    memberships.filter(({ family }) => !tooWide.has(family)),
    ({ family }) => family,
  );
  const historyOf = (channel: EntityId): LineHistory => {
    const own = (status.get(channel) ?? []).map(
      (claim): ScopedClaim => ({ claim, scope: 'same', about: channel, within: null }),
    );
    const above = familiesAbove(channel, ofLine);
    const broader = [...above].flatMap(([family, days]) =>
      (status.get(family) ?? []).flatMap((claim): ScopedClaim[] => {
        const left = withoutExcepted(days, excepted(claim, canonicalId), { channel, above });
        return left.length === 0 ? [] : [{ claim, scope: 'broader', about: family, within: boundsOf(left) }];
      }),
    );
    const joined = (ofLine.get(channel) ?? []).map(({ claim }) => claim);
    const told = { claims: [...own, ...broader], openings: opened.get(channel) ?? [], memberships: joined };
    return lineHistory(told, vocabulary, canonicalId);
  };
  const known = new Map<EntityId, ChannelHistory>();
  const assemble = (channel: EntityId): ChannelHistory => {
    const before = known.get(channel);
    if (before) return before;
    const above = everAbove(channel, ofLine);
    const own = (ofFamily.get(channel) ?? []).filter(({ line }) => line !== channel && !above.has(line));
    const lines = [...Map.groupBy(own, ({ line }) => line)].map(
      ([line, some]): MemberLine => ({ history: assemble(line), within: boundsOf(daysTold(some)) }),
    );
    const history = channelHistory(historyOf(channel), lines);
    known.set(channel, history);
    return history;
  };
  return assemble;
}

function excepted({ qualifiers }: Claim, canonicalId: CanonicalIdOf): EntityId[] {
  return qualifiers.filter(({ role }) => role === 'except').map(({ entity }) => canonicalId(entity));
}

/** A claim of a family bears neither on what it excepts nor on the lines below that, as long as they belong to it. */
function withoutExcepted(
  days: Stretches,
  excepted: readonly EntityId[],
  { channel, above }: { readonly channel: EntityId; readonly above: ReadonlyMap<EntityId, Stretches> },
): Stretches {
  if (excepted.includes(channel)) return [];
  return excepted.reduce((left, family) => without(left, above.get(family) ?? []), days);
}
