// GEXF 1.3 (gexf.net), with the times that claims are about: for Gephi, and for Gephi Lite by its address.

import type { DayBounds } from '../../base/edtf.ts';
import type { CanonicalEntity } from '../../model/identity.ts';
import { type DrawnFact, edgeFactsDrawn, edgeId, nodeFactsDrawn } from './drawn-graph.ts';
import { type Edge, edgesOf } from './edges.ts';
import type { ExportFormat } from './export-format.ts';
import { writtenBounds } from './written-days.ts';
import { xmlAttributes, xmlHead, xmlText } from './xml.ts';

export const gexf: ExportFormat = {
  name: 'graph.gexf',
  mediaType: 'application/gexf+xml; charset=utf-8',
  about:
    'Nodes, and an edge from the subject of each claim to each node that it is joined to, with its time (GEXF 1.3).',
  write: async function* (graph, { program }) {
    yield `${xmlHead}<gexf xmlns="http://gexf.net/1.3" version="1.3">\n`;
    const changed = graph.moment === null ? null : graph.moment.slice(0, 10);
    yield `<meta${xmlAttributes({ lastmodifieddate: changed })}><creator>${xmlText(program)}</creator><description>Revision ${graph.revision}</description></meta>\n`;
    yield '<graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval" idtype="string">\n';
    yield attributesOf('node', nodeFactsDrawn) + attributesOf('edge', edgeFactsDrawn);
    yield '<nodes>\n';
    for await (const page of graph.nodes()) yield page.map(nodeElement).join('');
    yield '</nodes>\n<edges>\n';
    for await (const page of graph.claims()) yield page.map(claim => edgesOf(claim).map(edgeElement).join('')).join('');
    yield '</edges>\n</graph>\n</gexf>\n';
  },
};

function attributesOf(of: 'node' | 'edge', facts: readonly DrawnFact<never>[]): string {
  const each = facts.map(({ name }) => `<attribute${xmlAttributes({ id: name, title: name, type: 'string' })}/>\n`);
  return `<attributes class="${of}">\n${each.join('')}</attributes>\n`;
}

function nodeElement(node: CanonicalEntity): string {
  return `<node${xmlAttributes({ id: node.id, label: node.name })}>${valuesOf(node, nodeFactsDrawn)}</node>\n`;
}

function edgeElement(edge: Edge, place: number): string {
  const { source, target, claim } = edge;
  const spells = spellsOf(claim.validBounds);
  const attributes = {
    id: edgeId(claim, place),
    source,
    target,
    kind: claim.predicate,
    label: claim.predicate,
    ...(spells.length === 1 ? spells[0] : {}),
  };
  const several =
    spells.length > 1 ? `<spells>${spells.map(spell => `<spell${xmlAttributes(spell)}/>`).join('')}</spells>` : '';
  return `<edge${xmlAttributes(attributes)}>${valuesOf(edge, edgeFactsDrawn)}${several}</edge>\n`;
}

type Spell = { readonly start: string | null; readonly end: string | null };

/** The days that may be meant, both ends included; of a set, those of each member. An end that is open is left out. */
function spellsOf(bounds: DayBounds | null): readonly Spell[] {
  if (bounds === null) return [];
  if (bounds.members) return bounds.members.flatMap(spellsOf);
  const { earliest, latest } = writtenBounds(bounds);
  return earliest === null && latest === null ? [] : [{ start: earliest, end: latest }];
}

function valuesOf<Of>(of: Of, facts: readonly DrawnFact<Of>[]): string {
  let values = '';
  for (const fact of facts) {
    const value = fact.of(of);
    if (value !== null) values += `<attvalue${xmlAttributes({ for: fact.name, value })}/>`;
  }
  return `<attvalues>${values}</attvalues>`;
}
