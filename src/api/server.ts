import fastifyCors from '@fastify/cors';
import fastifyStatic from '@fastify/static';
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { GraphQLError } from 'graphql';

import { AppError } from '../base/errors.ts';
import { GraphIndex, type TopologyLoader } from '../graph/index.ts';
import type { Curator } from '../store/curation.ts';
import type { Reader } from '../store/reader.ts';
import type { Store } from '../store/store.ts';
import { Answers } from './answers.ts';
import { type ApiOptions, createApi } from './apollo.ts';
import { type Context, createContext } from './context.ts';
import { createEndpoint } from './endpoint.ts';
import { ChangeFeed } from './feed.ts';
import { Following } from './following.ts';
import { createStream } from './stream.ts';

export type ServerOptions = ApiOptions & {
  readonly reader: Reader;
  readonly writer: Curator;
  /** Hears of changes that other processes write; left out or null: the log is looked at by the clock alone. */
  readonly listen?: Store['listen'];
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
  /** Milliseconds between looks at the change log for what other processes wrote; left out: seldom, where somebody tells of it. */
  readonly pollInterval?: number;
};

export type ApiServer = {
  /** Resolves to the address once requests are answered. Throws BAD_SETTING where the port is taken or not allowed. */
  readonly listen: (at: { host: string; port: number }) => Promise<string>;
  /** Finishes the requests in flight, then stops; those that take longer than `within` milliseconds are cut off. */
  readonly close: (within?: number) => Promise<void>;
};

const largestBody = 256 * 1024;

export async function createServer(options: ServerOptions): Promise<ApiServer> {
  const { reader, log } = options;
  const index = new GraphIndex(reader, options.indexBudget ?? 0, options.loadTopology);
  const feed = new ChangeFeed(reader.audit);
  const following = await Following.start(reader, index, feed, log);
  const app: FastifyInstance = fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    childLoggerFactory: logger => logger,
    bodyLimit: largestBody,
    forceCloseConnections: 'idle',
  });
  const { apollo, operations, schema, formatError } = createApi(options);
  const traffic = followTraffic(app);
  if (options.corsOrigins.length > 0) {
    const any = options.corsOrigins.includes('*');
    await app.register(fastifyCors, { origin: any ? '*' : [...options.corsOrigins], methods: ['GET', 'POST'] });
  }
  await apollo.start();
  const live = { writer: options.writer, catchUp: () => following.catchUp(), feed };
  const contextFor = (subscription: Context['subscription']) =>
    createContext(reader, following.rows, live, { index, most: options.limits?.items, subscription });
  const endpoint = createEndpoint({
    apollo,
    operations,
    answers: new Answers(options.answerBudget ?? 0),
    createContext: () => contextFor(null),
  });
  const stream = createStream({
    schema,
    introspection: options.introspection,
    limits: options.limits ?? null,
    formatError,
    createContext: contextFor,
    revision: () => reader.revision(),
  });
  addRoutes(app, { endpoint, stream }, options, traffic, index);
  return {
    listen: async at => {
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
      await apollo.stop();
      await indexStopped;
      await unwatched;
    },
  };
}

function addRoutes(
  app: FastifyInstance,
  {
    endpoint,
    stream,
  }: Record<'endpoint' | 'stream', (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>>,
  { playground }: ServerOptions,
  traffic: Traffic,
  index: GraphIndex,
): void {
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: (request, reply) => {
      if (playground !== null && wantsPage(request)) return reply.sendFile('index.html', { maxAge: 0 });
      return traffic.hold(endpoint(request, reply));
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
    });
  app.get('/healthz', (_request, reply) => reply.send({ status: 'alive' }));
  app.get('/readyz', (_request, reply) => {
    return reply.code(index.isReady ? 200 : 503).send({ index: index.state.state });
  });
  app.get('/', (_request, reply) => reply.redirect('/graphql'));
  app.setNotFoundHandler((_request, reply) =>
    sendError(reply.code(404), 'NOT_FOUND', 'There is nothing here; the API answers at /graphql'),
  );
  app.setErrorHandler((error: { statusCode?: number; message: string }, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) app.log.error({ err: error }, 'request failed');
    const message = status >= 500 ? 'Something went wrong inside the server' : error.message;
    return sendError(reply.code(status), status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST', message);
  });
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
      if (pending.size > 0) app.server.closeAllConnections();
    },
  };
}

/** Errors outside of GraphQL have its shape too. */
function sendError(reply: { send: (body: unknown) => unknown }, code: string, message: string): unknown {
  return reply.send({ errors: [new GraphQLError(message, { extensions: { code } }).toJSON()] });
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
