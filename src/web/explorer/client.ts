import { useCallback } from 'react';
import {
  Client,
  type CombinedError,
  fetchExchange,
  mapExchange,
  type OperationResult,
  useClient,
  useQuery,
} from 'urql';

import { keep, readKept } from './browser-storage.ts';
import type { TypedDocumentString } from './generated/graphql.ts';

/** Kept for the session and never in an address; null where nobody gave one. */
const tokenKey = 'backchannel-explorer-token';

export const readToken = (): string | null => readKept('sessionStorage', tokenKey);
export const keepToken = (token: string | null): void => keep('sessionStorage', tokenKey, token);

/** HTTP's status where a request has more in its headers than the server reads. */
const headersTooLong = 431;

/**
 * A client for whoever has this token. The server keeps answers, so the page keeps none, and asks for no names of types to do so.
 * `onRefused` hears why the server answers nobody who has no other token.
 */
export function createClient(token: string | null, onRefused: (why: string) => void): Client {
  const onResult = ({ error }: OperationResult) => {
    const refusal = error?.graphQLErrors.find(({ extensions }) => extensions.code === 'UNAUTHENTICATED');
    if (refusal) onRefused(refusal.message);
    else if (token !== null && error?.response?.status === headersTooLong) onRefused('It is too long for this server');
  };
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [mapExchange({ onResult }), fetchExchange],
    fetchOptions: token === null ? {} : { headers: { authorization: `Bearer ${token}` } },
  });
}

/** Whether what is asked for is at fault, so that asking again would be answered alike. */
export const isOfAddress = ({ graphQLErrors }: CombinedError): boolean =>
  graphQLErrors.some(({ extensions: { code } }) => code === 'BAD_USER_INPUT' || code === 'NOT_FOUND');

export type Asked<Data> = {
  /** What was asked, as text. */
  readonly query: string;
  readonly variables: object;
  /** Undefined until the first answer; then that of the last answer, also while another is on its way. */
  readonly data: Data | undefined;
  readonly isLoading: boolean;
  readonly error: CombinedError | undefined;
  readonly again: () => void;
};

/** What a document answers, asked again when its variables change. */
export function useAsk<Data, Variables extends object>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  { pause = false } = {},
): Asked<Data> {
  const [{ data, fetching, stale, error }, ask] = useQuery<Data>({
    query: document.toString(),
    variables: variables as Record<string, unknown>,
    pause,
  });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  return { query: document.toString(), variables, data, isLoading: fetching || stale, error, again };
}

export type Sent<Data> = { readonly data: Data | undefined; readonly error: CombinedError | undefined };

/** What has mutations done, one by one. */
export function useSend() {
  const client = useClient();
  return useCallback(
    async <Data, Variables extends object>(
      document: TypedDocumentString<Data, Variables>,
      variables: Variables,
    ): Promise<Sent<Data>> => {
      const { data, error } = await client.mutation<Data>(document.toString(), variables).toPromise();
      return { data, error };
    },
    [client],
  );
}
