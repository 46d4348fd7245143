// Turtle (RDF 1.1): the same triples as JSON-LD's.

import type { ExportFormat } from './export-format.ts';
import { kindsOfNodes } from './kinds-of-nodes.ts';
import { linkedClaim, linkedNode } from './linked-data.ts';
import {
  edtfType,
  type LinkedTerm,
  type LinkedValue,
  linkedTerms,
  prefixes,
  type Resource,
  type TermKind,
} from './linked-terms.ts';

export const turtle: ExportFormat = {
  name: 'claims.ttl',
  mediaType: 'text/turtle; charset=utf-8',
  about: 'The same as Turtle.',
  write: async function* (graph, { base }) {
    const kindOf = await kindsOfNodes(graph);
    yield Object.entries(prefixes)
      .map(([name, iri]) => `@prefix ${name}: <${iri}> .\n`)
      .join('');
    for await (const page of graph.nodes())
      yield page.map(node => statementsOf(linkedNode(node, kindOf), base)).join('');
    for await (const page of graph.claims())
      yield page.map(claim => statementsOf(linkedClaim(claim, kindOf), base)).join('');
  },
};

/** What is said of a resource, and of those with ids that it names, one after the other. */
function statementsOf(resource: Resource, base: string): string {
  const waiting: Resource[] = [resource];
  let statements = '';
  for (let next = waiting.shift(); next; next = waiting.shift())
    statements += `${iriOf(next.id!, base)} ${propertiesOf(next, base, waiting)} .\n`;
  return statements;
}

function propertiesOf(resource: Resource, base: string, waiting: Resource[]): string {
  const types = listOf(resource.type).map(type => iriOf(type, base));
  const properties = [`a ${types.join(', ')}`];
  const objectOf = (value: LinkedValue, kind: TermKind): string => {
    if (typeof value === 'object' && '@value' in value) return `${literal(value['@value'])}@${value['@language']}`;
    if (typeof value === 'object') {
      if (value.id === undefined) return `[ ${propertiesOf(value, base, waiting)} ]`;
      waiting.push(value);
      return iriOf(value.id, base);
    }
    return kind === 'iri' ? iriOf(String(value), base) : `${literal(String(value))}${datatypes[kind] ?? ''}`;
  };
  for (const [name, values] of Object.entries(resource)) {
    if (name === 'id' || name === 'type' || values === undefined) continue;
    const { iri, kind } = linkedTerms[name as LinkedTerm];
    const objects = listOf(values as LinkedValue | readonly LinkedValue[]).map(value => objectOf(value, kind));
    properties.push(`${iri} ${objects.join(', ')}`);
  }
  return properties.join(' ; ');
}

const listOf = <Item>(value: Item | readonly Item[]): readonly Item[] =>
  Array.isArray(value) ? (value as readonly Item[]) : [value as Item];

const datatypes: Readonly<Partial<Record<TermKind, string>>> = {
  edtf: `^^<${edtfType}>`,
  date: '^^xsd:date',
  dateTime: '^^xsd:dateTime',
  integer: '^^xsd:integer',
  boolean: '^^xsd:boolean',
};

/** A name with a prefix, one that begins with `at:`, or an address as it is. */
function iriOf(name: string, base: string): string {
  const at = name.indexOf(':');
  const prefix = name.slice(0, at);
  if (prefix === 'at') return `<${base}${name.slice(at + 1)}>`;
  return Object.hasOwn(prefixes, prefix)
    ? `<${prefixes[prefix as keyof typeof prefixes]}${name.slice(at + 1)}>`
    : `<${name}>`;
}

const mustBeEscaped = /["\\\n\r]/g;
const escapes: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r' };
const literal = (text: string) => `"${text.toWellFormed().replace(mustBeEscaped, found => escapes[found]!)}"`;
