import fastifyCors from '@fastify/cors';
import fastifyStatic from '@fastify/static';
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';

import { isLoopbackHost } from '../../base/addresses.ts';
import { AppError } from '../../base/errors.ts';
import { GraphIndex, type ReadWholeTopology } from '../../graph/topology/topology-index.ts';
import type { Principal } from '../../model/access.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
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
import { inRequest, logAnswer, observeRequests, requestId } from '../observability/request-log.ts';
import type { Tracing } from '../observability/tracing.ts';
import { createEndpoint } from './endpoint.ts';
import { dataHeaders, pageHeaders } from './headers.ts';
import { addMetrics, addProbes } from './probes.ts';
import { addRefusals, refuseAddress, refuseMalformed } from './refusals.ts';
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
  /** Tells who sends a request. */
  readonly authenticate: Authenticate;
  /** Origins whose pages may ask from a browser; `*` is any. */
  readonly corsOrigins: readonly string[];
  /** The built playground; null where it is switched off. */
  readonly playground: string | null;
  /** Bytes that the topology index may take; 0 or left out switches it off. */
  readonly indexBudget?: number;
  /** Bytes that answers may take which are kept until the graph changes; 0 or left out keeps none. */
  readonly answerBudget?: number;
  /** How the index reads a whole graph; over the reader, between requests, where left out. */
  readonly loadTopology?: ReadWholeTopology;
  /** Milliseconds that an answer may take, 30,000 where left out; what takes longer is given up, and an error. */
  readonly deadline?: number;
  /** What a client may spend in a minute, a point a request and one an item on a page; 0 or left out sets no limit. */
  readonly pointsPerMinute?: number;
  /** Addresses and ranges of proxies that are believed when they say for whom they ask; none where left out. */
  readonly trustedProxies?: readonly string[];
  /** The documents that alone are answered, by id; all are where left out. */
  readonly trustedDocuments?: ReadonlyMap<string, string>;
  /** Milliseconds between looks at the change log for what other processes wrote; left out: seldom, where somebody tells of it. */
  readonly pollInterval?: number;
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
    onRevision: (revision, vocabulary) => {
      // first, so that those who are told of a load can ask for what it brought
      if (vocabulary !== served) follow?.(vocabulary);
      served = vocabulary;
      responseCache.follow(revision);
      feed.wake();
    },
  });
  const app = createApp(options);
  const metrics = await openMetrics(options, index, follower);
  observeRequests(app, (answered, id) => {
    logAnswer(log, answered, id);
    metrics?.count(answered);
  });
  setHeaders(app, options);
  const traffic = followTraffic(app);
  await allowOrigins(app, options.corsOrigins);
  const graph = {
    writer: options.writer,
    fourEyes: options.fourEyes ?? false,
    catchUp: () => follower.catchUp(),
    feed,
  };
  const api = createApi({ ...options, vocabulary: follower.rows.vocabulary });
  const { apollo } = api;
  follow = api.follow;
  const handlers = createHandlers(api, options, responseCache, (principal, of) =>
    createContext(principal, { reader, rows: follower.rows, graph }, { index, ...of }),
  );
  await apollo.start();
  addRoutes(app, handlers, options, traffic);
  addRefusals(app, log);
  addProbes(app, index, follower);
  if (metrics) addMetrics(app, metrics, options.metrics === 'on');
  return {
    listen: async at => {
      if (isLoopbackHost(at.host) && !options.trustedProxies?.length) traffic.guardHosts();
      const address = await listen(app, at);
      await follower.watch(options.pollInterval ?? null, options.listen ?? null);
      return address;
    },
    close: async (within = 10_000) => {
      const unwatched = follower.stop();
      feed.close();
      const indexStopped = index.stop();
      await traffic.drain(within);
      await app.close();
      metrics?.stop();
      await apollo.stop();
      await indexStopped;
      await unwatched;
    },
  };
}

function createApp({ log, trustedProxies }: ServerOptions): FastifyInstance {
  const app: FastifyInstance = fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    childLoggerFactory: logger => logger,
    genReqId: requestId,
    bodyLimit: largestBody,
    clientErrorHandler: refuseMalformed,
    frameworkErrors: (_error, { id }, reply) => refuseAddress(reply as unknown as FastifyReply, id),
    forceCloseConnections: 'idle',
    trustProxy: trustedProxies?.length ? [...trustedProxies] : false,
  });
  const parse = app.getDefaultJsonParser('error', 'error');
  app.decorateRequest('bodyText', null);
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, text, done) => {
    request.bodyText = text as string;
    return parse(request, text as string, done);
  });
  return app;
}

async function openMetrics({ metrics = 'off' }: ServerOptions, index: GraphIndex, follower: GraphFollower) {
  if (metrics === 'off') return null;
  const { createMetrics } = await import('../observability/metrics.ts');
  return createMetrics({ index, rows: () => follower.rows });
}

function setHeaders(app: FastifyInstance, { playground }: ServerOptions): void {
  app.addHook('onRequest', (request, reply, done) => {
    const isPage = playground !== null && (request.url.startsWith('/playground/') || wantsPage(request));
    reply.headers(isPage ? pageHeaders : dataHeaders);
    done();
  });
}

async function allowOrigins(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const origin = origins.includes('*') ? '*' : [...origins];
  // an OPTIONS that is no browser's question is answered like one, and not in plain text
  await app.register(fastifyCors, { origin, methods: ['GET', 'POST'], strictPreflight: false });
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;
type Handlers = {
  readonly answer: Handler;
  readonly stream: Handler;
  readonly ticket: Handler;
  readonly schema: Handler;
};
type CreateContext = (principal: Principal, of: Pick<ContextOptions, 'advance' | 'subscription'>) => Context;

/** What answers, once Apollo is started. */
function createHandlers(
  { apollo, operations, served, formatError }: Api,
  options: ServerOptions,
  responseCache: ResponseCache,
  contextFor: CreateContext,
): Handlers {
  const { authenticate, deadline = longestAnswer, reader, introspection, limits = null, tracing } = options;
  const rateLimit = new RateLimit(options.pointsPerMinute ?? 0);
  const trusted = options.trustedDocuments ? new TrustedDocuments(options.trustedDocuments, served().schema) : null;
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
  return { answer: tracing ? traced(tracing, endpoint) : endpoint, stream, ticket: tickets.give, schema };
}

function traced(tracing: Tracing, answer: Handler): Handler {
  return (request, reply) =>
    tracing.request(request.headers, { 'http.request.method': request.method, 'url.path': '/graphql' }, () =>
      answer(request, reply),
    );
}

function addRoutes(
  app: FastifyInstance,
  { answer, stream, ticket, schema }: Handlers,
  { playground }: ServerOptions,
  traffic: Traffic,
): void {
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: (request, reply) => {
      if (playground !== null && wantsPage(request)) return reply.sendFile('index.html', { maxAge: 0 });
      return traffic.hold(inRequest(request, () => answer(request, reply)));
    },
  });
  app.route({ url: '/graphql/stream', method: ['GET', 'POST'], handler: stream });
  app.post('/graphql/stream/ticket', ticket);
  app.get('/schema.graphql', schema);
  if (playground !== null)
    app.register(fastifyStatic, {
      root: playground,
      prefix: '/playground/',
      index: false,
      immutable: true,
      maxAge: '1y',
      // as the build left them
      preCompressed: true,
    });
  app.get('/', (_request, reply) => reply.redirect('/graphql'));
}

function wantsPage(request: FastifyRequest): boolean {
  return request.method === 'GET' && /\btext\/html\b/.test(request.headers.accept ?? '');
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
