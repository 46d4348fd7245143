import type { IncomingHttpHeaders } from 'node:http';

type Attributes = Readonly<Record<string, string | number>>;

/** Spans of what the server does. They hold nothing that a client wrote but the names of operations. */
export type Tracing = {
  /** Runs the work for a request inside a span, below the caller's where its headers name one. */
  readonly request: <Result>(
    headers: IncomingHttpHeaders,
    attributes: Attributes,
    work: () => Promise<Result>,
  ) => Promise<Result>;
  /** Runs work inside a span. */
  readonly span: <Result>(name: string, attributes: Attributes, work: () => Promise<Result>) => Promise<Result>;
  /** Begins a span; gives what ends it. */
  readonly begin: (name: string) => () => void;
};
