// What somebody is told who follows nodes: of each change what it did to them, as far as he may see it.

import { type Day, parseDay } from '../../base/edtf.ts';
import type { EntityId } from '../../base/ids.ts';
import {
  type FollowedReading,
  type FollowedReadings,
  markOf,
  type ReadingNews,
  readFollowed,
  readingNews,
} from '../../graph/ask/followed-readings.ts';
import type { Change, ChangeKind } from '../../model/change.ts';
import { type AsOf, now } from '../../model/list-query.ts';
import type { NodeNews } from '../../store/read/followed.ts';
import { type Context, catchUp } from '../context.ts';

export const newsKinds = ['description', 'identity', 'claims', 'status', 'disputes'] as const;
export type NewsKind = (typeof newsKinds)[number];

/** Of one node; null or nothing where there is none, or it was not asked for. */
export type News = Omit<NodeNews, 'node'> & {
  readonly node: EntityId;
  readonly readings: ReadingNews | null;
  /** False where what was told before is not known any more, so that all that is read now is told. */
  readonly followsOn: boolean;
};
export type FollowedChange = { readonly revision: number; readonly at: string; readonly news: readonly News[] };
/** `failed`: why a change could not be told of; those after it are. */
type Told = FollowedChange | { readonly failed: unknown };

export type Following = { readonly nodes: readonly EntityId[]; readonly kinds: readonly NewsKind[] };

/** Changes that tell something of these nodes, from after where the subscription starts. */
export async function followNodes(context: Context, following: Following) {
  const subscription = context.subscription!;
  await catchUp(context);
  let readings = await readingsAt(context, following, subscription.after);
  // somebody who comes back was told of other readings, because what was undone since is read as if it had never been
  let followsOn = subscription.mark === null || subscription.mark === markOf(readings);
  subscription.mark = markOf(readings);
  const changes = context.graph.feed.follow(subscription.after, { about: null, by: null, kinds: null }, async () => {});
  const tell = async (change: Change): Promise<FollowedChange | null> => {
    await catchUp(context);
    const known = followsOn ? readings : null;
    if (known !== null && !(await mayConcern(context, change, following))) return null;
    points += pointsOf(following);
    const found = await newsOn(context, change, { following, known });
    [readings, followsOn] = [found.readings, true];
    subscription.mark = markOf(readings);
    return found.news.length > 0 ? { revision: change.revision, at: change.at, news: found.news } : null;
  };
  let points = 0;
  const told = toldOf();
  async function* toldOf(): AsyncGenerator<Told> {
    for await (const change of changes) {
      points = 0;
      const news = await subscription.inTime(() => tell(change)).catch((failed: unknown) => ({ failed }));
      if (news === null && points > 0) await subscription.paid(points);
      if (news === null) continue;
      await subscription.ready();
      context.cost.actual = 0;
      subscription.delivered = change.revision;
      yield news;
    }
  }
  return {
    next: () => told.next(),
    return: async () => {
      await changes.return();
      return told.return(undefined);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** What it costs to read some nodes: of each its status and its disputes. */
const pointsOf = ({ nodes }: Pick<Following, 'nodes'>): number => 11 * nodes.length;

/** What these write is told of once it is accepted. */
const putsForward: readonly ChangeKind[] = ['propose-claims', 'propose-entities', 'amend-entity', 'add-document'];

/** Whether a change can have news of these nodes: what is said of a channel bears on others, so that each such change may. */
async function mayConcern({ loaders }: Context, change: Change, { nodes }: Following): Promise<boolean> {
  if (putsForward.includes(change.kind)) return false;
  if (change.isWhole) return true;
  const [followed, named] = [await loaders.entity.loadMany(nodes), await loaders.entity.loadMany(change.nodes)];
  const ids = new Set([...followed.values()].map(({ id }) => id));
  const followsChannels = [...followed.values()].some(({ kind }) => kind === 'channel');
  return [...named.values()].some(({ id, kind }) => ids.has(id) || (followsChannels && kind === 'channel'));
}

async function newsOn(
  context: Context,
  change: Change,
  { following, known }: { readonly following: Following; readonly known: FollowedReadings | null },
): Promise<{ readonly news: News[]; readonly readings: FollowedReadings }> {
  const { reader } = context.loaders;
  const readings = await readingsAt(context, following, change.revision);
  const rows = await reader.entities.canonicalRows(following.nodes);
  const told = await reader.changes.news(change, [...new Set(rows.values())]);
  const news = following.nodes.flatMap(node => {
    const own = told.find(one => one.node === rows.get(node));
    const readingOf = (some: FollowedReadings | null): FollowedReading | undefined => some?.get(node);
    const of = asked(following, {
      node,
      isDescribed: own?.isDescribed ?? false,
      isJudged: own?.isJudged ?? false,
      newClaims: own?.newClaims ?? [],
      endedClaims: own?.endedClaims ?? [],
      readings: readingNews(readingOf(known), readings.get(node)!),
      followsOn: known !== null,
    });
    return of ? [of] : [];
  });
  return { news, readings };
}

/** As much as was asked for; null where that is nothing. */
function asked({ kinds }: Following, news: News): News | null {
  const wants = (kind: NewsKind) => kinds.includes(kind);
  const told = {
    ...news,
    isDescribed: news.isDescribed && wants('description'),
    isJudged: news.isJudged && wants('identity'),
    newClaims: wants('claims') ? news.newClaims : [],
    endedClaims: wants('claims') ? news.endedClaims : [],
  };
  const says = told.isDescribed || told.isJudged || told.newClaims.length + told.endedClaims.length > 0;
  return says || told.readings !== null ? told : null;
}

/** What is read of these nodes today, as of a revision. */
async function readingsAt(context: Context, following: Following, at: number): Promise<FollowedReadings> {
  const { reader } = context.loaders;
  if (at >= context.revision) {
    const readings = await readingsAsOf(context, following, now);
    // what was written meanwhile may be among what was read
    if ((await reader.revision()) <= at) return readings;
  }
  const change = await reader.changes.byRevision(at);
  // before the first change there was nothing
  return readingsAsOf(context, following, { ...now, recordedBy: change?.at ?? beforeAll });
}

async function readingsAsOf({ loaders }: Context, { nodes, kinds }: Following, asOf: AsOf): Promise<FollowedReadings> {
  const found = await loaders.entity.loadMany(nodes);
  return readFollowed(loaders.reads, loaders.vocabulary, {
    nodes: new Map(nodes.flatMap(id => (found.has(id) ? [[id, found.get(id)!] as const] : []))),
    on: today(),
    asOf,
    status: kinds.includes('status'),
    disputes: kinds.includes('disputes'),
  });
}

const beforeAll = '0001-01-01T00:00:00.000Z';

const today = (): Day => parseDay(new Date().toISOString().slice(0, 10), 'today');
