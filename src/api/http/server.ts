import fastifyCors from '@fastify/cors';
import fastifyStatic from '@fastify/static';
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { GraphQLSchema } from 'graphql';

import { isLoopbackHost } from '../../base/addresses.ts';
import { AppError } from '../../base/errors.ts';
import type { ReadWholeGraph } from '../../graph/ask/whole-readings.ts';
import { GraphIndex, type ReadWholeTopology } from '../../graph/topology/topology-index.ts';
import { Articles } from '../../ingest/articles.ts';
import type { Principal } from '../../model/access.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { PointStore } from '../../store/points.ts';
import type { Reader } from '../../store/read/reader.ts';
import type { Store } from '../../store/store.ts';
import type { TicketStore } from '../../store/tickets.ts';
import type { TokenStore } from '../../store/tokens.ts';
import type { Authenticate } from '../auth/authentication.ts';
import { type Context, type ContextOptions, createContext, type LiveGraph } from '../context.ts';
import { type Api, type ApiOptions, createApi } from '../execution/apollo.ts';
import { ResponseCache } from '../execution/response-cache.ts';
import { TrustedDocuments } from '../execution/trusted-documents.ts';
import { RateLimit } from '../limits/rate-limit.ts';
import { ChangeFeed } from '../live/change-feed.ts';
import { GraphFollower } from '../live/graph-follower.ts';
import { inRequest, loggedError, observeRequests, requestId, tellOfAnswers } from '../observability/request-log.ts';
import type { Tracing } from '../observability/tracing.ts';
import { bodyFault } from './bodies.ts';
import { claimHead } from './claim-page.ts';
import { compress, shortestCompressed } from './compression.ts';
import { limitConnections } from './connections.ts';
import { answerDirectly } from './direct.ts';
import { createEndpoint, type Endpoint, sendAnswer } from './endpoint.ts';
import {
  addPages,
  embedPrefix,
  readExplorerOperations,
  type SendExplorer,
  sendExplorerFrom,
  thereForAnybody,
} from './explorer-pages.ts';
import { createExports } from './exports.ts';
import { dataHeaders, exposedHeaders, pageHeaders, variesBy, wantsPage } from './headers.ts';
import { pointHeaders, tellPoints } from './point-headers.ts';
import { addMetrics, addProbes } from './probes.ts';
import { addRefusals, failureAnswer, refuseAddress, refuseUnread } from './refusals.ts';
import { createSchemaAnswer } from './schema-answer.ts';
import { createStream } from './stream.ts';
import { createTickets } from './stream-tickets.ts';
import { followTraffic, type Traffic } from './traffic.ts';

export type ServerOptions = ApiOptions & {
  readonly reader: Reader;
  readonly writer: LiveGraph['writer'];
  /** Hears of changes that other processes write; left out or null: the log is looked at by the clock alone. */
  readonly listen?: Store['listen'];
  /** Where tickets are kept that open streams, and tokens that they stand for. */
  readonly tickets: TicketStore;
  readonly tokens: Pick<TokenStore, 'find'>;
  /** Where points are counted together with other servers of the store; null or left out: they are counted here. */
  readonly points?: PointStore | null;
  /** Tells who sends a request. */
  readonly authenticate: Authenticate;
  /** Origins whose pages may ask from a browser; `*` is any. */
  readonly corsOrigins: readonly string[];
  /** The built playground; null where it is switched off. */
  readonly playground: string | null;
  /** The built explorer; null or left out where it is switched off. */
  readonly explorer?: string | null;
  /** Origins whose pages may show the explorer's embedded pages in a frame; `*` is any. Left out or empty: there are none. */
  readonly embedOrigins?: readonly string[];
  /** Bytes that the topology index may take; 0 or left out switches it off. */
  readonly indexBudget?: number;
  /** Bytes that answers may take which are kept until the graph changes; 0 or left out keeps none. */
  readonly answerBudget?: number;
  /** How the index reads a whole graph; over the reader, between requests, where left out. */
  readonly loadTopology?: ReadWholeTopology;
  /** Milliseconds that an answer may take, 30,000 where left out; what takes longer is given up, and an error. */
  readonly deadline?: number;
  /** The program and its version, of which exports tell that it made them; null or left out where none are given. */
  readonly exports?: string | null;
  /** Milliseconds that an export may take; 600,000 where left out. */
  readonly exportDeadline?: number;
  /** What a client may spend in a minute, a point a request and one an item on a page; 0 or left out sets no limit. */
  readonly pointsPerMinute?: number;
  /** Milliseconds in which a request must have come in, its body included; 30,000 where left out. */
  readonly requestTimeout?: number;
  /** Connections that may be open at once, a fifth of them from one address; 5,000 where left out. */
  readonly maxConnections?: number;
  /** Addresses and ranges of proxies that are believed when they say for whom they ask; none where left out. */
  readonly trustedProxies?: readonly string[];
  /** The documents that alone are answered, by id, besides what the explorer asks; all are where left out. */
  readonly trustedDocuments?: ReadonlyMap<string, string>;
  /** Milliseconds between looks at the change log for what other processes wrote; left out: seldom, where somebody tells of it. */
  readonly pollInterval?: number;
  /** Whether what is asked of all channels and disputes is worked out before anybody asks; left out: for who asks first. */
  readonly readsAhead?: boolean;
  /** How these are worked out; over the reader, between requests, where left out. */
  readonly readWhole?: ReadWholeGraph | undefined;
  /** Whether nobody may accept what they proposed themselves; left out: they may. */
  readonly fourEyes?: boolean;
  /** Who may read /metrics: whoever reaches the server, this machine, or, as where left out, nobody. */
  readonly metrics?: 'on' | 'loopback' | 'off';
};

export type ApiServer = {
  /** Resolves to the address once requests are answered. Throws BAD_SETTING where the port is taken or not allowed. */
  readonly listen: (at: { host: string; port: number }) => Promise<string>;
  /** Finishes the requests in flight, then stops; those that take longer than `within` milliseconds are cut off. */
  readonly close: (within?: number) => Promise<void>;
};

declare module 'fastify' {
  interface FastifyRequest {
    /** The body as it was sent, where it is JSON; null else. */
    bodyText: string | null;
  }
}

const largestBody = 256 * 1024;
const longestAnswer = 30_000;
const longestExport = 600_000;
/** Characters of a slug in an address, as many as one that is written may have. */
const longestPart = 200;
/** Milliseconds in which the head of a request must come in, and the whole of it. */
const longestHead = 10_000;
const longestRequest = 30_000;
const mostConnections = 5_000;
/** Seconds for which a browser remembers what it may ask; none takes more than a day, and some no more than this. */
const longestPreflight = 7_200;

export async function createServer(options: ServerOptions): Promise<ApiServer> {
  const { reader, log } = options;
  const index = new GraphIndex(reader, options.indexBudget ?? 0, options.loadTopology);
  const feed = new ChangeFeed(reader.changes);
  const responseCache = new ResponseCache(options.answerBudget ?? 0);
  let served: Vocabulary | undefined;
  let follow: ((vocabulary: Vocabulary) => void) | undefined;
  const follower = await GraphFollower.start({
    reader,
    index,
    log,
    readsAhead: options.readsAhead ?? false,
    readWhole: options.readWhole,
    onRevision: ({ revision, vocabulary }, touched) => {
      // first, so that those who are told of a load can ask for what it brought
      if (vocabulary !== served) follow?.(vocabulary);
      served = vocabulary;
      responseCache.follow(revision, touched);
      feed.wake();
    },
  });
  const app = createApp(options);
  const metrics = await openMetrics(options, index, follower);
  const onAnswer = tellOfAnswers(log, metrics?.count);
  observeRequests(app, onAnswer);
  setHeaders(app, options);
  const traffic = followTraffic(app);
  await allowOrigins(app, options.corsOrigins);
  compressAnswers(app);
  const rateLimit = createRateLimit(options);
  tellPoints(app, rateLimit);
  const graph = liveGraph(options, follower, feed);
  const api = createApi({ ...options, vocabulary: follower.rows.vocabulary });
  const { apollo } = api;
  follow = api.follow;
  const handlers = createHandlers(api, options, { responseCache, rateLimit }, (principal, of) =>
    createContext(principal, { reader, rows: follower.rows, graph }, { index, ...of }),
  );
  await apollo.start();
  addRoutes(app, handlers, options, traffic);
  addRefusals(app, log, explorerOf(options));
  if (isWholeWithoutFramework(options))
    answerDirectly(app, {
      answer: handlers.endpoint,
      traffic,
      largestBody,
      headers: { ...dataHeaders, ...headersToAnyOrigin(options.corsOrigins) },
      pointHeaders: rateLimit.isSet ? payer => pointHeaders(rateLimit, payer) : null,
      parse: parserOf(app),
      onAnswer,
      onFailure: error => failureAnswer(log, error as Error),
    });
  addProbes(app, index, follower);
  if (metrics) addMetrics(app, metrics, options.metrics === 'on');
  return {
    listen: async at => {
      if (isLoopbackHost(at.host) && !options.trustedProxies?.length) traffic.guardHosts();
      const address = await listen(app, at);
      rateLimit.start();
      await follower.watch(options.pollInterval ?? null, options.listen ?? null);
      return address;
    },
    close: async (within = 10_000) => {
      const unwatched = follower.stop();
      feed.close();
      const indexStopped = index.stop();
      await traffic.drain(within);
      await app.close();
      await graph.articles.close();
      metrics?.stop();
      await rateLimit.stop();
      await apollo.stop();
      await indexStopped;
      await unwatched;
      await follower.close();
    },
  };
}

const liveGraph = (
  { reader, writer, fourEyes = false }: ServerOptions,
  follower: GraphFollower,
  feed: ChangeFeed,
): LiveGraph => ({
  writer,
  fourEyes,
  articles: new Articles(reader),
  catchUp: () => follower.catchUp(),
  feed,
});

/** GraphQL checks what is sent: routes have no JSON Schemas, and what would compile them is not loaded. */
const noCompilers = {
  buildValidator: () => noSchema,
  buildSerializer: () => noSchema,
};

function noSchema(): never {
  throw new Error('Routes have no JSON Schemas');
}

function createApp(options: ServerOptions): FastifyInstance {
  const { log, trustedProxies = [], requestTimeout = longestRequest, maxConnections = mostConnections } = options;
  const app: FastifyInstance = fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    childLoggerFactory: logger => logger,
    genReqId: requestId,
    bodyLimit: largestBody,
    requestTimeout,
    http: {
      requestTimeout,
      headersTimeout: Math.min(longestHead, requestTimeout),
      connectionsCheckingInterval: Math.min(1_000, requestTimeout),
    },
    clientErrorHandler: refuseUnread,
    frameworkErrors: (error, request, reply) =>
      refuseAddress(error, { request, reply: reply as unknown as FastifyReply }, explorerOf(options)),
    forceCloseConnections: 'idle',
    schemaController: { compilersFactory: noCompilers },
    routerOptions: { maxParamLength: longestPart },
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
  });
  limitConnections(app.server, { most: maxConnections, trustedProxies, log });
  readBodies(app);
  return app;
}

const explorerOf = ({
  explorer = null,
  playground,
}: Pick<ServerOptions, 'explorer' | 'playground'>): SendExplorer | null =>
  explorer === null ? null : sendExplorerFrom(explorer, playground !== null);

function createRateLimit({ pointsPerMinute = 0, points = null, log }: ServerOptions): RateLimit {
  const onFailure = (error: unknown) =>
    log.warn({ err: loggedError(error) }, 'points are counted by this server alone: the store could not be asked');
  return new RateLimit(pointsPerMinute, points && { store: points, onFailure });
}

function readBodies(app: FastifyInstance): void {
  const parse = parserOf(app);
  app.removeContentTypeParser('text/plain');
  app.decorateRequest('bodyText', null);
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, text, done) => {
    const { headers } = request;
    const isUsual = headers['content-type'] === 'application/json' && headers['content-encoding'] === undefined;
    const fault = isUsual ? null : bodyFault(headers);
    if (fault !== null) return done(fault);
    request.bodyText = text as string;
    try {
      done(null, parse(text as string));
    } catch (error) {
      done(error as Error);
    }
  });
}

/** What is sent in one piece, where it is long enough. */
function compressAnswers(app: FastifyInstance): void {
  app.addHook('onSend', (request, reply, payload: unknown, done) => {
    const isWhole = typeof payload === 'string' || Buffer.isBuffer(payload);
    if (!isWhole || payload.length < shortestCompressed) return done(null, payload);
    compress(request.headers['accept-encoding'], payload).then(compressed => {
      if (compressed) reply.removeHeader('content-length').header('content-encoding', compressed.encoding);
      done(null, compressed?.body ?? payload);
    }, done);
  });
}

/** Reads JSON as the framework does, which refuses what would set prototypes. */
function parserOf(app: FastifyInstance): (text: string) => unknown {
  const parse = app.getDefaultJsonParser('error', 'error');
  return text => {
    let [failed, read]: [Error | null, unknown] = [null, undefined];
    parse(null as never, text, (error, body) => {
      [failed, read] = [error, body];
    });
    if (failed) throw failed;
    return read;
  };
}

/** Whether the framework does nothing for questions of the plain form: it opens spans, and tells addresses behind proxies. */
const isWholeWithoutFramework = ({ tracing, trustedProxies }: ServerOptions) => !tracing && !trustedProxies?.length;

async function openMetrics({ metrics = 'off' }: ServerOptions, index: GraphIndex, follower: GraphFollower) {
  if (metrics === 'off') return null;
  const { createMetrics } = await import('../observability/metrics.ts');
  return createMetrics({ index, rows: () => follower.rows });
}

function setHeaders(app: FastifyInstance, { playground, explorer = null, embedOrigins = [] }: ServerOptions): void {
  const embedded = pageHeaders(embedOrigins);
  const alone = pageHeaders([]);
  const isAsset = (url: string) => url.startsWith('/playground/') || url.startsWith('/explorer/');
  app.addHook('onRequest', (request, reply, done) => {
    const isPage = (playground !== null || explorer !== null) && (isAsset(request.url) || wantsPage(request));
    const page = request.url.startsWith(embedPrefix) ? embedded : alone;
    reply.headers(isPage ? page : dataHeaders);
    const varies = variesBy[request.routeOptions.url ?? ''];
    if (varies !== undefined) reply.header('vary', varies);
    done();
  });
}

async function allowOrigins(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const origin = origins.includes('*') ? '*' : [...origins];
  // an OPTIONS that is no browser's question is answered like one, and not in plain text
  await app.register(fastifyCors, {
    origin,
    methods: ['GET', 'POST'],
    exposedHeaders,
    maxAge: longestPreflight,
    strictPreflight: false,
  });
}

/** What is told of origins in an answer to a request that names none. */
function headersToAnyOrigin(origins: readonly string[]): Readonly<Record<string, string>> {
  const vary = variesBy['/graphql']!;
  if (origins.length === 0) return { vary };
  const exposed = { 'access-control-expose-headers': exposedHeaders.join(', ') };
  return origins.includes('*')
    ? { vary, 'access-control-allow-origin': '*', ...exposed }
    : { vary: `${vary}, Origin`, ...exposed };
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;
type Handlers = {
  readonly endpoint: Endpoint;
  readonly answer: Handler;
  readonly stream: Handler;
  readonly ticket: Handler;
  readonly schema: Handler;
  /** Null where they are switched off. */
  readonly exports: Handler | null;
};
type CreateContext = (principal: Principal, of: Pick<ContextOptions, 'advance' | 'subscription'>) => Context;

/** What alone is answered; null where everything is. */
function trustedBy(
  { trustedDocuments, explorer = null }: ServerOptions,
  schema: GraphQLSchema,
): TrustedDocuments | null {
  if (!trustedDocuments) return null;
  return new TrustedDocuments(trustedDocuments, explorer === null ? [] : readExplorerOperations(explorer), schema);
}

/** What answers, once Apollo is started. */
function createHandlers(
  { apollo, operations, served, formatError }: Api,
  options: ServerOptions,
  { responseCache, rateLimit }: { readonly responseCache: ResponseCache; readonly rateLimit: RateLimit },
  contextFor: CreateContext,
): Handlers {
  const { authenticate, deadline = longestAnswer, reader, introspection, limits = null, tracing } = options;
  const trusted = trustedBy(options, served().schema);
  const shared = { authenticate, rateLimit, trusted, deadline };
  const endpoint = createEndpoint({
    ...shared,
    apollo,
    operations,
    responseCache,
    createContext: (principal, advance) => contextFor(principal, { advance }),
  });
  const tickets = createTickets({ authenticate, rateLimit, tickets: options.tickets, tokens: options.tokens });
  const stream = createStream({
    ...shared,
    tickets,
    schema: () => served().schema,
    introspection,
    limits,
    formatError,
    createContext: (principal, subscription) => contextFor(principal, { subscription }),
    revision: () => reader.revision(),
  });
  const schema = createSchemaAnswer({ ...shared, introspection, typeDefs: () => served().typeDefs });
  const answer: Handler = async (request, reply) => sendAnswer(reply, await endpoint(request, reply.raw), request);
  const { exports: program = null, exportDeadline = longestExport } = options;
  const exports = program === null ? null : createExports({ ...shared, reader, program, deadline: exportDeadline });
  return {
    endpoint,
    answer: tracing ? traced(tracing, answer) : answer,
    stream,
    ticket: tickets.give,
    schema,
    exports,
  };
}

function traced(tracing: Tracing, answer: Handler): Handler {
  return (request, reply) =>
    tracing.request(request.headers, { 'http.request.method': request.method, 'url.path': '/graphql' }, () =>
      answer(request, reply),
    );
}

function addRoutes(
  app: FastifyInstance,
  { answer, stream, ticket, schema, exports }: Handlers,
  { playground, explorer = null, reader, authenticate }: ServerOptions,
  traffic: Traffic,
): void {
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: (request, reply) => {
      if (playground !== null && wantsPage(request)) return reply.sendFile('index.html', playground, { maxAge: 0 });
      return traffic.hold(inRequest(request, () => answer(request, reply)));
    },
  });
  app.route({ url: '/graphql/stream', method: ['GET', 'POST'], handler: stream });
  app.post('/graphql/stream/ticket', ticket);
  app.get('/schema.graphql', schema);
  if (exports !== null) app.route({ url: '/export/:name', method: ['GET', 'HEAD'], handler: exports });
  const pages = Object.entries({ '/playground/': playground, '/explorer/': explorer });
  for (const [prefix, root] of pages.filter((page): page is [string, string] => page[1] !== null))
    servePage(app, { root, prefix, decorateReply: root === (playground ?? explorer) });
  const sendExplorer = explorerOf({ explorer, playground });
  const forAnybody = { reader, authenticate };
  if (sendExplorer !== null)
    addPages(app, sendExplorer, { isThere: thereForAnybody(forAnybody), headOf: claimHead(forAnybody) });
  else app.get('/', (_request, reply) => reply.redirect('/graphql'));
}

/** A built page and its parts, as the build left them. */
function servePage(app: FastifyInstance, at: { root: string; prefix: string; decorateReply: boolean }): void {
  app.register(fastifyStatic, { ...at, index: false, immutable: true, maxAge: '1y', preCompressed: true });
}

async function listen(app: FastifyInstance, { host, port }: { host: string; port: number }): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (cause) {
    const reasons: Record<string, string> = {
      EADDRINUSE: `port ${port} on ${host} is taken; set PORT to another one`,
      EACCES: `port ${port} on ${host} is not allowed; set PORT to one above 1023`,
      EADDRNOTAVAIL: `${host} is no address of this machine; set HOST to one`,
      ENOTFOUND: `${host} is no address of this machine; set HOST to one`,
    };
    const reason = reasons[(cause as { code?: string }).code ?? ''];
    throw reason ? new AppError('BAD_SETTING', `Cannot listen: ${reason}`, { cause }) : cause;
  }
}
