// JSON-LD 1.1: one object for each node and each claim, a line each, so that it can be written and read piece by piece.

import type { ExportFormat } from './export-format.ts';
import { kindsOfNodes } from './kinds-of-nodes.ts';
import { linkedClaim, linkedNode } from './linked-data.ts';
import { contextFor } from './linked-terms.ts';

const mediaType = 'application/ld+json';

export const jsonLd: ExportFormat = {
  name: 'claims.jsonld',
  mediaType,
  about:
    'Nodes, and claims as reified statements with their attribution (PROV-O) and evidence (Web Annotation), as JSON-LD 1.1.',
  write: async function* (graph, { base, context: address }) {
    const kindOf = await kindsOfNodes(graph);
    yield `{"@context":${JSON.stringify(address ?? contextFor(base))},\n"@graph":[`;
    let between = '\n';
    const listed = (resources: readonly object[]) => {
      const lines = between + resources.map(resource => JSON.stringify(resource)).join(',\n');
      between = ',\n';
      return lines;
    };
    for await (const page of graph.nodes())
      if (page.length > 0) yield listed(page.map(node => linkedNode(node, kindOf)));
    for await (const page of graph.claims()) yield listed(page.map(claim => linkedClaim(claim, kindOf)));
    yield '\n]}\n';
  },
};

export const context: ExportFormat = {
  name: 'context.jsonld',
  mediaType,
  about: 'What the terms of claims.jsonld mean.',
  readsNothing: true,
  write: async function* (_graph, { base }) {
    yield `${JSON.stringify({ '@context': contextFor(base) }, null, 2)}\n`;
  },
};
