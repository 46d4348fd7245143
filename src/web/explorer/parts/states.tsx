import { type ReactNode, useEffect } from 'react';

import { type Asked, isOfAddress } from '../client.ts';
import { type About, ThisPage } from './this-page.tsx';

/** What stands in a page's place until it is answered, where it failed, and where there is nothing. */
export function Answered<Data>({
  asked,
  about,
  unknown,
  children,
}: {
  readonly asked: Asked<Data>;
  /** Stands in the place of what is asked for by an address that names nothing; the server's words where left out. */
  readonly unknown?: ReactNode;
  /** What the page tells of itself at its end; null where there is no such page. Left out: this is a part of a page. */
  readonly about?: (data: Data) => About | null;
  readonly children: (data: Data) => ReactNode;
}) {
  const { data, error, isLoading, again } = asked;
  // an answer without anything in it is none, and nothing is to be told or cited from it
  if (error && (data === undefined || Object.values(data as object).every(value => value === null)))
    return unknown !== undefined && isOfAddress(error) ? unknown : <Failed error={error} again={again} />;
  if (data === undefined) return isLoading ? <Skeleton /> : null;
  const told = about?.(data);
  return (
    <div aria-busy={isLoading}>
      {error && <Failed error={error} again={again} />}
      {children(data)}
      {told && <ThisPage about={told} asked={asked} />}
    </div>
  );
}

/** Milliseconds until a server that did not answer is asked again. */
const betweenTries = 5_000;

function Failed({
  error,
  again,
}: {
  readonly error: NonNullable<Asked<unknown>['error']>;
  readonly again: () => void;
}) {
  const isOffline = error.networkError !== undefined;
  useEffect(() => {
    if (!isOffline) return;
    const timer = setInterval(again, betweenTries);
    addEventListener('online', again);
    return () => {
      clearInterval(timer);
      removeEventListener('online', again);
    };
  }, [isOffline, again]);
  return (
    <div className="failed" role="alert">
      <p>
        {isOffline
          ? 'The server does not answer. It may have stopped, or the connection is gone. It is asked again by itself.'
          : error.graphQLErrors.map(({ message }) => message).join(' ')}
      </p>
      {!isOfAddress(error) && (
        <button type="button" onClick={again}>
          Try again
        </button>
      )}
    </div>
  );
}

function Skeleton() {
  return (
    <div className="skeleton" role="status">
      <span className="unseen">Loading…</span>
      <div />
      <div />
      <div />
    </div>
  );
}

export function Empty({ children }: { readonly children: ReactNode }) {
  return <p className="empty">{children}</p>;
}
