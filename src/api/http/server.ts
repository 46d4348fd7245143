import type { Socket } from 'node:net';
import fastifyCors from '@fastify/cors';
import fastifyStatic from '@fastify/static';
import fastify, {
  type ConnectionError,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';

import { isLoopbackHost } from '../../base/addresses.ts';
import { AppError } from '../../base/errors.ts';
import { GraphIndex, type TopologyLoader } from '../../graph/topology/topology-index.ts';
import type { Principal } from '../../model/access.ts';
import type { Curator } from '../../store/curate/curator.ts';
import type { Reader } from '../../store/read/reader.ts';
import type { Store } from '../../store/store.ts';
import type { Authenticate } from '../auth/authentication.ts';
import { type ContextOptions, createContext } from '../context.ts';
import { errorBody } from '../errors.ts';
import { type ApiOptions, createApi } from '../execution/apollo.ts';
import { Answers } from '../execution/response-cache.ts';
import { TrustedDocuments } from '../execution/trusted-documents.ts';
import { RateLimit } from '../limits/rate-limit.ts';
import { ChangeFeed } from '../live/change-feed.ts';
import { Following } from '../live/graph-follower.ts';
import type { Metrics } from '../observability/metrics.ts';
import {
  inRequest,
  isFromThisMachine,
  logAnswer,
  logFailure,
  observeRequests,
  requestId,
} from '../observability/request-log.ts';
import type { Tracing } from '../observability/tracing.ts';
import { createEndpoint } from './endpoint.ts';
import { dataHeaders, pageHeaders } from './headers.ts';
import { createStream } from './stream.ts';

export type ServerOptions = ApiOptions & {
  readonly reader: Reader;
  readonly writer: Curator;
  /** Hears of changes that other processes write; left out or null: the log is looked at by the clock alone. */
  readonly listen?: Store['listen'];
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
  readonly loadTopology?: TopologyLoader;
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
  /** Who may read /metrics: whoever reaches the server, this machine, or, as where left out, nobody. */
  readonly metrics?: 'on' | 'loopback' | 'off';
};

export type ApiServer = {
  /** Resolves to the address once requests are answered. Throws BAD_SETTING where the port is taken or not allowed. */
  readonly listen: (at: { host: string; port: number }) => Promise<string>;
  /** Finishes the requests in flight, then stops; those that take longer than `within` milliseconds are cut off. */
  readonly close: (within?: number) => Promise<void>;
};

const largestBody = 256 * 1024;
const longestAnswer = 30_000;

export async function createServer(options: ServerOptions): Promise<ApiServer> {
  const { reader, log } = options;
  const index = new GraphIndex(reader, options.indexBudget ?? 0, options.loadTopology);
  const feed = new ChangeFeed(reader.changes);
  const following = await Following.start(reader, index, feed, log);
  const app: FastifyInstance = fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    childLoggerFactory: logger => logger,
    genReqId: requestId,
    bodyLimit: largestBody,
    clientErrorHandler: refuseMalformed,
    frameworkErrors: (_error, { id }, reply) => refuseAddress(reply as unknown as FastifyReply, id),
    forceCloseConnections: 'idle',
    trustProxy: options.trustedProxies?.length ? [...options.trustedProxies] : false,
  });
  const metrics = await openMetrics(options, index, following);
  const { apollo, operations, schema, formatError } = createApi(options);
  observeRequests(app, (answered, id) => {
    logAnswer(log, answered, id);
    metrics?.count(answered);
  });
  setHeaders(app, options);
  const hosts = guardHosts(app);
  const traffic = followTraffic(app);
  if (options.corsOrigins.length > 0) {
    const any = options.corsOrigins.includes('*');
    await app.register(fastifyCors, { origin: any ? '*' : [...options.corsOrigins], methods: ['GET', 'POST'] });
  }
  await apollo.start();
  const live = { writer: options.writer, catchUp: () => following.catchUp(), feed };
  const contextFor = (principal: Principal, of: Pick<ContextOptions, 'advance' | 'subscription'>) =>
    createContext(reader, following.rows, principal, live, { index, ...of });
  const rateLimit = new RateLimit(options.pointsPerMinute ?? 0);
  const trusted = options.trustedDocuments ? new TrustedDocuments(options.trustedDocuments, schema) : null;
  const endpoint = createEndpoint({
    apollo,
    operations,
    answers: new Answers(options.answerBudget ?? 0),
    rateLimit,
    trusted,
    deadline: options.deadline ?? longestAnswer,
    authenticate: options.authenticate,
    createContext: (principal, advance) => contextFor(principal, { advance }),
  });
  const stream = createStream({
    schema,
    introspection: options.introspection,
    limits: options.limits ?? null,
    formatError,
    authenticate: options.authenticate,
    rateLimit,
    trusted,
    createContext: (principal, subscription) => contextFor(principal, { subscription }),
    revision: () => reader.revision(),
    deadline: options.deadline ?? longestAnswer,
  });
  const answer = options.tracing ? traced(options.tracing, endpoint) : endpoint;
  addRoutes(app, { answer, stream }, options, traffic);
  addProbes(app, index, following);
  if (metrics) addMetrics(app, metrics, options);
  return {
    listen: async at => {
      if (isLoopbackHost(at.host) && !options.trustedProxies?.length) hosts.onlyThisMachine();
      const address = await listen(app, at);
      await following.watch(options.pollInterval ?? null, options.listen ?? null);
      return address;
    },
    close: async (within = 10_000) => {
      const unwatched = following.stop();
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

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

function addRoutes(
  app: FastifyInstance,
  { answer, stream }: Record<'answer' | 'stream', Handler>,
  { playground, log }: ServerOptions,
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
  app.setNotFoundHandler((_request, reply) =>
    sendError(reply.code(404), 'NOT_FOUND', 'There is nothing here; the API answers at /graphql'),
  );
  app.setErrorHandler((error: { statusCode?: number; message: string }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) inRequest(request, () => logFailure(log, error));
    const message = status >= 500 ? 'Something went wrong inside the server' : error.message;
    return sendError(reply.code(status), status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST', message);
  });
}

/** Whether the server lives, and whether it can do all that it is for. */
function addProbes(app: FastifyInstance, index: GraphIndex, following: Following): void {
  app.get('/healthz', (_request, reply) => reply.send({ status: 'alive' }));
  app.get('/readyz', (_request, reply) => {
    const store = following.isReachable ? 'reachable' : 'unreachable';
    return reply.code(index.isReady && following.isReachable ? 200 : 503).send({ index: index.state.state, store });
  });
}

async function openMetrics({ metrics = 'off' }: ServerOptions, index: GraphIndex, following: Following) {
  if (metrics === 'off') return null;
  const { createMetrics } = await import('../observability/metrics.ts');
  return createMetrics({ index, rows: () => following.rows });
}

function addMetrics(app: FastifyInstance, metrics: Metrics, options: ServerOptions): void {
  app.get('/metrics', (request, reply) => {
    if (options.metrics === 'on' || isFromThisMachine(request)) return metrics.send(request, reply);
    return sendError(reply.code(403), 'FORBIDDEN', 'Metrics are given to this machine alone; METRICS=on opens them');
  });
}

function setHeaders(app: FastifyInstance, { playground }: ServerOptions): void {
  app.addHook('onRequest', (request, reply, done) => {
    const isPage = playground !== null && (request.url.startsWith('/playground/') || wantsPage(request));
    reply.headers(isPage ? pageHeaders : dataHeaders);
    done();
  });
}

/**
 * A page of another site can have its own name lead to this machine, and ask what is meant for this machine alone (DNS
 * rebinding): then what is asked under other names is refused.
 */
function guardHosts(app: FastifyInstance): { onlyThisMachine: () => void } {
  let isGuarded = false;
  app.addHook('onRequest', async ({ headers }, reply) => {
    if (!isGuarded || isLoopbackHost((headers.host ?? '').replace(/:\d+$/, ''))) return;
    return sendError(
      reply.code(421),
      'BAD_REQUEST',
      'This server is asked as localhost; TRUSTED_PROXIES lets a proxy on this machine ask it under another name',
    );
  });
  return {
    onlyThisMachine: () => {
      isGuarded = true;
    },
  };
}

function traced(tracing: Tracing, answer: Handler): Handler {
  return (request, reply) =>
    tracing.request(request.headers, { 'http.request.method': request.method, 'url.path': '/graphql' }, () =>
      answer(request, reply),
    );
}

type Traffic = {
  /** Lets the end wait for work that goes on though its client may be gone. */
  readonly hold: <Result>(work: Result) => Result;
  /** Waits until every answer is sent and all work is done, at most so long; refuses what comes in meanwhile. */
  readonly drain: (within: number) => Promise<void>;
};

/** Node takes a connection for idle when its answer is handed over, not when it is sent: so answers are followed here. */
function followTraffic(app: FastifyInstance): Traffic {
  const pending = new Set<Promise<unknown>>();
  const follow = (work: Promise<unknown>) => {
    const done = work.catch(() => {}).finally(() => pending.delete(done));
    pending.add(done);
  };
  let closing = false;
  app.addHook('onRequest', async (_request, reply) => {
    if (closing)
      return sendError(reply.code(503).header('connection', 'close'), 'SERVICE_UNAVAILABLE', 'The server is stopping');
    follow(new Promise(sent => reply.raw.once('close', sent)));
  });
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close');
  });
  return {
    hold: work => {
      if (work instanceof Promise) follow(work);
      return work;
    },
    drain: async within => {
      closing = true;
      const late = new Promise(resolve => setTimeout(resolve, within).unref());
      while (pending.size > 0) {
        if ((await Promise.race([Promise.all(pending), late.then(() => 'late')])) === 'late') break;
      }
      // those on which nothing was asked yet are not idle for Node, which would wait for them a minute
      app.server.closeAllConnections();
    },
  };
}

/** Errors outside of GraphQL have its shape too. */
function sendError(reply: { send: (body: unknown) => unknown }, code: string, message: string): unknown {
  return reply.send(errorBody(code, message));
}

/** What cannot be a path, which is found out before anything else is looked at. */
function refuseAddress(reply: FastifyReply, id: string): void {
  reply.code(400).headers({ ...dataHeaders, 'x-request-id': id });
  sendError(reply, 'BAD_REQUEST', 'The path of this address is malformed; the API answers at /graphql');
}

/** What is no HTTP is answered all the same, and the connection ended. */
function refuseMalformed(error: ConnectionError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const tooLarge = error.code === 'HPE_HEADER_OVERFLOW';
  const body = JSON.stringify(
    errorBody('BAD_REQUEST', tooLarge ? 'The headers are too long' : 'This is no HTTP request'),
  );
  socket.end(
    [
      `HTTP/1.1 ${tooLarge ? '431 Request Header Fields Too Large' : '400 Bad Request'}`,
      'content-type: application/json; charset=utf-8',
      `content-length: ${Buffer.byteLength(body)}`,
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  );
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
