// GraphML 1.0 (graphml.graphdrawing.org).

import type { CanonicalEntity } from '../../model/identity.ts';
import { type DrawnFact, edgeFactsDrawn, edgeId, nodeFactsDrawn } from './drawn-graph.ts';
import { type Edge, edgesOf } from './edges.ts';
import type { ExportFormat } from './export-format.ts';
import { writtenBounds } from './written-days.ts';
import { xmlAttributes, xmlHead, xmlText } from './xml.ts';

const nodeFacts: readonly DrawnFact<CanonicalEntity>[] = [{ name: 'label', of: ({ name }) => name }, ...nodeFactsDrawn];

const edgeFacts: readonly DrawnFact<Edge>[] = [
  ...edgeFactsDrawn,
  { name: 'start', of: ({ claim }) => writtenBounds(claim.validBounds).earliest },
  { name: 'end', of: ({ claim }) => writtenBounds(claim.validBounds).latest },
];

export const graphml: ExportFormat = {
  name: 'graph.graphml',
  mediaType: 'application/graphml+xml; charset=utf-8',
  about: 'The same nodes and edges for other programs, with first and last days (GraphML 1.0).',
  write: async function* (graph) {
    yield `${xmlHead}<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n`;
    yield keysOf('node', nodeFacts) + keysOf('edge', edgeFacts);
    yield '<graph id="graph" edgedefault="directed">\n';
    for await (const page of graph.nodes())
      yield page
        .map(node => `<node${xmlAttributes({ id: node.id })}>${dataOf('node', node, nodeFacts)}</node>\n`)
        .join('');
    for await (const page of graph.claims()) yield page.map(claim => edgesOf(claim).map(edgeElement).join('')).join('');
    yield '</graph>\n</graphml>\n';
  },
};

const keyOf = (of: 'node' | 'edge', name: string) => `${of}-${name}`;

function keysOf(of: 'node' | 'edge', facts: readonly DrawnFact<never>[]): string {
  return facts
    .map(
      ({ name }) =>
        `<key${xmlAttributes({ id: keyOf(of, name), for: of, 'attr.name': name, 'attr.type': 'string' })}/>\n`,
    )
    .join('');
}

/** Ids are names without a slash there (NMTOKEN). */
function edgeElement(edge: Edge, place: number): string {
  const { source, target, claim } = edge;
  const id = edgeId(claim, place).replaceAll('/', '.');
  return `<edge${xmlAttributes({ id, source, target })}>${dataOf('edge', edge, edgeFacts)}</edge>\n`;
}

function dataOf<Of>(kind: 'node' | 'edge', of: Of, facts: readonly DrawnFact<Of>[]): string {
  let data = '';
  for (const fact of facts) {
    const value = fact.of(of);
    if (value !== null) data += `<data key="${keyOf(kind, fact.name)}">${xmlText(value)}</data>`;
  }
  return data;
}
