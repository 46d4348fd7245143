import type { ExportedGraph } from '../records/exported-graph.ts';

/** What a format needs to know beside the graph. */
export type Publication = {
  /** What addresses of nodes and claims begin with: that of a server, or a name that stands for none. */
  readonly base: string;
  /** What of an address asks for this part of the graph, such as `?about=air-line`; empty where that is all of it. */
  readonly search: string;
  /** Where the context of JSON-LD is served; null: it stands in the file. */
  readonly context: string | null;
  /** The program and its version. */
  readonly program: string;
};

/** One file that other programs read, written from a graph piece by piece. */
export type ExportFormat = {
  /** What it is asked by, and its file is called. */
  readonly name: string;
  readonly mediaType: string;
  readonly about: string;
  /** Whether it tells of other formats, and reads nothing of the graph; left out: it does. */
  readonly readsNothing?: true;
  readonly write: (graph: ExportedGraph, publication: Publication) => AsyncIterable<string>;
};
