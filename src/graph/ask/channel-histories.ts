import { type DayBounds, meeting } from '../../base/edtf.ts';
import { type EntityId, pairOf } from '../../base/ids.ts';
import { greatest, least } from '../../base/long-lists.ts';
import { actualModalities, type Claim } from '../../model/claim.ts';
import type { CanonicalIdOf } from '../../model/identity.ts';
import type { AsOf } from '../../model/list-query.ts';
import { type ChannelHistory, channelHistory, type MemberLine } from '../../model/readings/family-status.ts';
import { type LineHistory, lineHistory } from '../../model/readings/line-history.ts';
import { type ScopedClaim, statusHolderOf } from '../../model/readings/statements.ts';
import { corePredicates, type Vocabulary } from '../../model/vocabulary.ts';
import { canonicalIds, type GraphReads } from './graph-reads.ts';

/** How many families of a line are followed, and how many lines of a family are read: of one with more, none. */
const mostFamilies = 20;
const mostLines = 40;

type Reads = Pick<GraphReads, 'claims' | 'entities'>;

/** That a line belongs to a family: when, and who says so. */
type Membership = { readonly line: EntityId; readonly family: EntityId; readonly claim: Claim };

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
  const canonicalId = await canonicalIds(reads, [...claims.map(statusHolderOf), ...named]);
  const assemble = assembler({ ...told, tooWide }, vocabulary, canonicalId);
  return new Map(channels.map(channel => [channel, assemble(channel, new Set())]));
}

/** The lines below some channels, and those of these families that have more lines than are read. */
type Below = { readonly lines: ReadonlySet<EntityId>; readonly tooWide: ReadonlySet<EntityId> };

/** The lines that are said to belong to these channels, and to each other, by their canonical ids. */
async function linesBelow(reads: Reads, channels: readonly EntityId[], asOf: AsOf): Promise<Below> {
  const lines = new Set<EntityId>();
  const tooWide = new Set<EntityId>();
  for (let level = channels; level.length > 0; ) {
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
  for (let level = nodes, depth = 0; level.length > 0 && depth < mostFamilies; depth++) {
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

/** Puts together the history of a channel with those of its lines; `above`: the families it is read for, whose circle ends there. */
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
  const histories = new Map<EntityId, LineHistory>();
  const historyOf = (channel: EntityId) => {
    const known = histories.get(channel);
    if (known) return known;
    const own = (status.get(channel) ?? []).map(
      (claim): ScopedClaim => ({ claim, scope: 'same', about: channel, within: null }),
    );
    const above = familiesAbove(channel, ofLine);
    const excepted = new Set([channel, ...above.map(({ family }) => family)]);
    const broader = above.flatMap(({ family, within }) =>
      (status.get(family) ?? [])
        .filter(claim => !exceptsAny(claim, excepted, canonicalId))
        .map((claim): ScopedClaim => ({ claim, scope: 'broader', about: family, within })),
    );
    const joined = (ofLine.get(channel) ?? []).map(({ claim }) => claim);
    const told = { claims: [...own, ...broader], openings: opened.get(channel) ?? [], memberships: joined };
    const history = lineHistory(told, vocabulary, canonicalId);
    histories.set(channel, history);
    return history;
  };
  const assemble = (channel: EntityId, above: ReadonlySet<EntityId>): ChannelHistory => {
    const around = new Set([...above, channel]);
    const own = (ofFamily.get(channel) ?? []).filter(({ line }) => !around.has(line));
    const lines = [...Map.groupBy(own, ({ line }) => line)].map(
      ([line, claims]): MemberLine => ({ history: assemble(line, around), within: daysOf(claims) }),
    );
    return channelHistory(historyOf(channel), lines);
  };
  return assemble;
}

type Above = { readonly family: EntityId; readonly within: DayBounds | null };

/** Families of families of a line, each with the days of membership on the way to it. */
function familiesAbove(line: EntityId, ofLine: ReadonlyMap<EntityId, readonly Membership[]>): Above[] {
  const found: Above[] = [];
  const climb = (node: EntityId, within: DayBounds | null, path: readonly EntityId[]) => {
    for (const { family, claim } of ofLine.get(node) ?? []) {
      if (path.includes(family) || found.length >= mostFamilies) continue;
      const own = claim.validBounds;
      const days = within === null || own === null ? (within ?? own) : meeting(within, own);
      if (within !== null && own !== null && days === null) continue;
      found.push({ family, within: days });
      climb(family, days, [...path, family]);
    }
  };
  climb(line, null, [line]);
  return found;
}

/** A claim of a family bears on none of the lines that it excepts, nor on those below them. */
function exceptsAny({ qualifiers }: Claim, nodes: ReadonlySet<EntityId>, canonicalId: CanonicalIdOf): boolean {
  return qualifiers.some(({ role, entity }) => role === 'except' && nodes.has(canonicalId(entity)));
}

/** From the first to the last day of membership that anybody tells; null: always. */
function daysOf(memberships: readonly Membership[]): DayBounds | null {
  const told = memberships.map(({ claim }) => claim.validBounds);
  if (told.includes(null)) return null;
  const earliest = least(told.map(bounds => bounds!.earliest));
  return { earliest, latest: greatest(told.map(bounds => bounds!.latest)), certainFrom: null, certainTo: null };
}
