import { createGraphiQLFetcher, type Fetcher, type FetcherParams } from '@graphiql/toolkit';
import { getOperationAST } from 'graphql';
import { createClient, NetworkError } from 'graphql-sse';

const ask = createGraphiQLFetcher({ url: '/graphql', enableIncrementalDelivery: false });

/** Asks the server that the page is from; subscriptions are followed until they are stopped. */
export const fetcher: Fetcher = (params, options) => {
  const document = options?.documentAST;
  const operation = document && getOperationAST(document, params.operationName);
  return operation?.operation === 'subscription' ? follow(params, options?.headers ?? {}) : ask(params, options);
};

async function* follow(params: FetcherParams, headers: Record<string, string>) {
  const client = createClient({ url: '/graphql/stream', headers, retryAttempts: 0 });
  try {
    yield* client.iterate({ ...params, operationName: params.operationName ?? undefined });
  } catch (error) {
    // what the server says of a refusal, rather than that there was one
    if (!(error instanceof NetworkError && error.response instanceof Response)) throw error;
    yield await error.response.json();
  } finally {
    client.dispose();
  }
}
