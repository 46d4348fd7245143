import { hash } from 'node:crypto';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';

import { Measures } from '../limits/operation-cost.ts';
import type { OperationLabel } from '../observability/request-log.ts';
import type { Program, SeparateOperation } from './compile.ts';

/** All that is known of one operation of a valid document, so that asking it again takes one look-up. */
export type KnownOperation = {
  readonly document: DocumentNode;
  /** Null where the document has no such operation, or several and none is named. */
  readonly definition: OperationDefinitionNode | null;
  /** The name that it was asked by; null where none was given. */
  readonly name: string | null;
  /** What logs, metrics and traces call it. */
  readonly label: OperationLabel | null;
  /** What it asks for, by its variables. */
  readonly measures: Measures | null;
  /** Its text without other operations; null until it is about to be compiled. */
  separate: SeparateOperation | null;
  /** By the values of the variables in @skip and @include: the compiled code, the number of runs so far without it, or that it cannot be compiled. */
  readonly programs: Map<string, Program | 'refused' | number>;
  /** Whether it is a query that had no errors the last time: it is run again without another look at its text. */
  ranWithoutErrors: boolean;
  /** Milliseconds for which it held places of the store the last time: whatever its price, it is as costly again. */
  held: number;
};

type KnownDocument = {
  readonly document: DocumentNode;
  /** By the names that they were asked by. */
  readonly operations: Map<string | null, KnownOperation>;
  /** What it counted when it was weighed last. */
  weight: number;
};

/** Characters of all documents that are kept; what is kept for them is counted in the same unit. */
const charactersKept = 4_000_000;
/** A field of compiled code takes about 5 kB, and so does this much text once it is parsed. */
const charactersPerField = 400;
const charactersPerMeasure = 20;

/** Operations that were asked before, by the SHA-256 of their documents; those that were not asked for longest go first. */
export class KnownOperations {
  #schema: GraphQLSchema;
  readonly #documents = new LRUCache<string, KnownDocument>({
    maxSize: charactersKept,
    sizeCalculation: ({ weight }) => weight,
  });

  /** Of the texts of documents that are asked again and again: reading a text costs less than its digest. */
  readonly #digests = new LRUCache<string, string>({
    maxSize: charactersKept,
    sizeCalculation: (_digest, text) => text.length + 1,
  });

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** Forgets what was known for the schema before this one. */
  follow(schema: GraphQLSchema): void {
    this.#schema = schema;
    this.#documents.clear();
  }

  /** By the text of its document. Undefined where it was not asked before, or is forgotten. */
  find(text: string, name: string | null): KnownOperation | undefined {
    const digest = this.#digests.get(text) ?? hash('sha256', text);
    const known = this.#documents.get(digest);
    if (known) this.#digests.set(text, digest);
    return known?.operations.get(name);
  }

  /** The record of an operation whose document is valid, made where there is none. */
  of(
    document: DocumentNode,
    digest: string,
    definition: OperationDefinitionNode | null,
    name: string | null,
  ): KnownOperation {
    const known = this.#documents.get(digest) ?? this.#add(digest, document);
    const found =
      known.operations.get(name) ?? describeOperation(this.#schema, { document, hash: digest, definition, name });
    // there is no end to the names that no operation has
    if (definition !== null) known.operations.set(name, found);
    return found;
  }

  /** Makes room for what a document's records have got meanwhile. */
  weigh(digest: string): void {
    const known = this.#documents.get(digest);
    const weight = known ? weightOf(known) : 0;
    if (!known || weight === known.weight) return;
    this.#documents.delete(digest);
    this.#documents.set(digest, Object.assign(known, { weight }));
  }

  /** Where Apollo looks for documents before it parses and validates them; its keys end in the hash. */
  readonly documentStore = {
    get: async (key: string) => this.#documents.get(hashIn(key))?.document,
    set: async (key: string, document: DocumentNode) => {
      if (!this.#documents.has(hashIn(key))) this.#add(hashIn(key), document);
    },
    delete: async (key: string) => this.#documents.delete(hashIn(key)),
  };

  #add(digest: string, document: DocumentNode): KnownDocument {
    const known = { document, operations: new Map(), weight: 0 };
    known.weight = weightOf(known);
    this.#documents.set(digest, known);
    return known;
  }
}

type Described = Pick<KnownOperation, 'document' | 'definition' | 'name'> & { readonly hash: string };

export function describeOperation(
  schema: GraphQLSchema,
  { document, hash, definition, name }: Described,
): KnownOperation {
  return {
    document,
    definition,
    name,
    label: definition && { type: definition.operation, name: definition.name?.value ?? null, hash },
    measures: definition && new Measures(schema, document, definition),
    separate: null,
    programs: new Map(),
    ranWithoutErrors: false,
    held: 0,
  };
}

const hashIn = (key: string) => key.slice(key.lastIndexOf(':') + 1);

function weightOf({ document, operations }: Omit<KnownDocument, 'weight'>): number {
  let weight = 1 + (document.loc?.source.body.length ?? 0);
  for (const { measures, programs } of operations.values()) {
    weight += charactersPerMeasure * (measures?.size ?? 0);
    for (const program of programs.values())
      weight += typeof program === 'object' ? charactersPerField * program.size : 1;
  }
  return weight;
}
