import type { GraphIndex } from '../graph/topology/topology-index.ts';
import type { Articles } from '../ingest/articles.ts';
import type { Principal } from '../model/access.ts';
import { plainSight, type Sight } from '../model/list-query.ts';
import { issuerMark } from '../model/token.ts';
import type { Curator } from '../store/curate/curator.ts';
import type { Reader } from '../store/read/reader.ts';
import type { Rehearser } from '../store/rehearse.ts';
import type { TogetherWriter } from '../store/together.ts';
import { type Cost, newCost, spendOnReading } from './cost.ts';
import type { Advance } from './limits/rate-limit.ts';
import type { ChangeFeed } from './live/change-feed.ts';
import { Dependencies } from './loaders/dependencies.ts';
import { createLoaders, type Loaders, type RowCache } from './loaders/row-loaders.ts';
import { loadersSeen } from './loaders/seen-loaders.ts';
import type { OperationLabel } from './observability/request-log.ts';
import { type PointOfView, sameSight, sightOf } from './point-of-view.ts';

/** What every resolver of one request shares. */
export type Context = {
  /** Who asks. */
  readonly principal: Principal;
  loaders: Loaders;
  /** From where the operation looks as a whole; null: from now. */
  pointOfView: PointOfView | null;
  /** The sight that the loaders read from. */
  sight: Sight;
  /** What the loaders of every sight read from. */
  base: { readonly reader: Reader; readonly rows: RowCache };
  /** By the paths of fields that look from somewhere: what resolvers inside of them share. Null where all fields look from one sight. */
  contextsWithin: Map<object, Context> | null;
  /** The revision of the graph that the request is answered from. */
  revision: number;
  /** What the answer is read from. */
  readonly dependencies: Dependencies;
  readonly index: GraphIndex | null;
  /** What is written to, and followed. */
  readonly graph: LiveGraph;
  readonly cost: Cost;
  /** What the answer takes of its client's points before it is made; null where nobody counts them. */
  readonly advance: Advance | null;
  /** What becomes of the answer; an object, because Apollo gives resolvers a copy of the context. */
  readonly answer: {
    /** What it is the answer to; null until that is known. */
    operation: OperationLabel | null;
    /** Whether it is the same for as long as the graph is. */
    isLasting: boolean;
    /** Revisions of the changes that are written, by the name of their field in the answer. */
    readonly written: Map<string | number, number>;
  };
  /** Null but for a subscription. */
  readonly subscription: Subscription | null;
};

/** How far a client has got that follows the change log. */
type Subscription = {
  /** The revision after which it starts. */
  readonly after: number;
  /** The revision of the change that it was given last. */
  delivered: number;
  /** What tells the readings apart that it was told of last; null where it follows none, or was told of none. */
  mark: string | null;
  /** Resolves when it can take another change. */
  readonly ready: () => Promise<void>;
  /** Charges its client for what was read and is not told of, and resolves when he has points again. */
  readonly paid: (points: number) => Promise<void>;
  /** Does work in as much time as an answer may take. */
  readonly inTime: <Result>(work: () => Result) => Result;
};

/** The graph as it goes on while a request is answered. */
export type LiveGraph = {
  readonly writer: Curator & Rehearser & TogetherWriter;
  /** What reads articles in. */
  readonly articles: Articles;
  /** Whether nobody may accept what they proposed themselves. */
  readonly fourEyes: boolean;
  /** Reads from the graph as it stands now, and gives the rows known of it. */
  readonly catchUp: () => Promise<RowCache>;
  readonly feed: ChangeFeed;
};

export type ContextOptions = {
  readonly index?: GraphIndex | null;
  readonly advance?: Advance | null;
  readonly subscription?: Subscription | null;
};

/** Not lasting until it is known to be a query. */
export function createContext(
  principal: Principal,
  { reader, rows, graph }: { readonly reader: Reader; readonly rows: RowCache; readonly graph: LiveGraph },
  options: ContextOptions = {},
): Context {
  const { index = null, advance = null, subscription = null } = options;
  const dependencies = new Dependencies();
  // it is answered for as long as it goes on, and nothing of it is kept
  if (subscription) dependencies.addWhole();
  const cost = newCost();
  const charge = (items: number) => spendOnReading({ cost }, items);
  return {
    principal,
    loaders: createLoaders(reader, rows, principal.role, { index, dependencies, charge }),
    pointOfView: null,
    sight: plainSight,
    base: { reader, rows },
    contextsWithin: null,
    revision: rows.revision,
    dependencies,
    index,
    graph,
    cost,
    advance,
    answer: { operation: null, isLasting: false, written: new Map() },
    subscription,
  };
}

/** Has the rest of a request answered from the graph as it stands now, what the request itself wrote included. */
export async function catchUp(context: Context): Promise<void> {
  const rows = await context.graph.catchUp();
  const sight = sightOf(context.pointOfView);
  if (rows.revision === context.revision && sameSight(sight, context.sight)) return;
  context.base = { ...context.base, rows };
  await readFrom(context, sight);
  context.revision = rows.revision;
}

/** Has a request look from where its operation says. `hasOwnSights`: whether fields may say otherwise. */
export async function lookFrom(
  context: Context,
  pointOfView: PointOfView | null,
  hasOwnSights: boolean,
): Promise<void> {
  context.pointOfView = pointOfView;
  context.contextsWithin = hasOwnSights ? new Map() : null;
  const sight = sightOf(pointOfView);
  if (!sameSight(sight, context.sight)) await readFrom(context, sight);
}

async function readFrom(context: Context, sight: Sight): Promise<void> {
  context.loaders = await loadersSeen(context, sight);
  context.sight = sight;
}

/** Has rows that nothing was written to answer, where they are asked for, until the request catches up. */
export function answerFromRehearsed(context: Context, rows: RowCache): void {
  const { base, principal, index, dependencies } = context;
  const charge = (items: number) => spendOnReading(context, items);
  context.base = { ...base, rows };
  context.loaders = createLoaders(base.reader, rows, principal.role, { index, dependencies, charge });
  context.sight = plainSight;
  context.revision = noRevision;
}

/** No store is at it. */
const noRevision = -1;

/** Under whose name a request writes. */
export function authorOf({ principal }: Context): string {
  return principal.via === 'issuer' ? `${issuerMark}${principal.name}` : principal.name;
}
