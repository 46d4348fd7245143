import { type GraphQLSchema, parse, validate } from 'graphql';

import { AppError } from '../../base/errors.ts';

/** A request, wherever in it the question stands. */
export type Sent = {
  readonly method: string;
  /** Of the address, from its `?` on; or empty. */
  readonly search: string;
  readonly body: unknown;
};

/**
 * Documents that clients may ask, by id. A request names one as `documentId`, as `extensions.persistedQuery.sha256Hash`,
 * or sends its text.
 */
export class TrustedDocuments {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #known: ReadonlySet<string>;

  /**
   * `pages`: what the explorer that is served asks, which is trusted by its text. Throws BAD_SETTING where another
   * document is not valid for the schema.
   */
  constructor(texts: ReadonlyMap<string, string>, pages: readonly string[], schema: GraphQLSchema) {
    const faults = [...texts].flatMap(([id, text]) => faultsOf(text, schema).map(fault => `"${id}": ${fault}`));
    if (faults.length > 0)
      throw new AppError('BAD_SETTING', `Trusted documents are not valid: ${faults.join('; ')}`, { details: faults });
    this.#texts = texts;
    this.#known = new Set([...texts.values(), ...pages]);
  }

  /** The request with the text in the place of the id; null where what it asks is not trusted. */
  resolve(sent: Sent): Sent | null {
    if (sent.method === 'GET') {
      const asked = this.#resolved(Object.fromEntries(new URLSearchParams(sent.search)));
      return asked && { ...sent, search: `?${new URLSearchParams(asked as Record<string, string>)}` };
    }
    const { body } = sent;
    const asked = typeof body === 'object' && body !== null ? this.#resolved(body as Record<string, unknown>) : null;
    return asked && { ...sent, body: asked };
  }

  #resolved(asked: Readonly<Record<string, unknown>>): Record<string, unknown> | null {
    const { documentId, extensions, ...others } = asked;
    const id = documentId ?? hashIn(extensions);
    const text = typeof id === 'string' ? this.#texts.get(id) : asked.query;
    return typeof text === 'string' && this.#known.has(text) ? { ...others, query: text } : null;
  }
}

export function sentBy({ method, url, body }: { method: string; url: string; body?: unknown }): Sent {
  return { method, search: url.slice(url.split('?', 1)[0]!.length), body };
}

/** By GET, extensions are JSON in the address. */
function hashIn(extensions: unknown): unknown {
  const read = typeof extensions === 'string' ? parsed(extensions) : extensions;
  return (read as { persistedQuery?: { sha256Hash?: unknown } } | null | undefined)?.persistedQuery?.sha256Hash;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function faultsOf(text: string, schema: GraphQLSchema): string[] {
  try {
    return validate(schema, parse(text)).map(error => error.message);
  } catch (error) {
    return [(error as Error).message];
  }
}
