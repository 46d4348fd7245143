import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { edgesOf } from '../../../src/exchange/formats/edges.ts';
import { xmlText } from '../../../src/exchange/formats/xml.ts';
import { aClaim } from '../../support/claims.ts';
import { aDataset, anAbout } from '../../support/datasets.ts';
import { aFullStore, aHardClaim, allOf, exported, graphOf } from '../../support/exporting.ts';

let store: Awaited<ReturnType<typeof aFullStore>>;
beforeAll(async () => {
  const end = (name: string, valid: string) =>
    aClaim({ name, valid, predicate: 'has-end', object: 'southland', subject: 'harbour-line' });
  store = await aFullStore(
    aDataset(
      [aHardClaim(), end('set', '{1998,2001-03..2001-05}'), end('early', '-0044/0012'), end('until', '../2001-05')],
      {
        about: anAbout('hard'),
      },
    ),
  );
});
afterAll(() => store?.stop());

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  parseTagValue: false,
  trimValues: false,
  htmlEntities: true,
  isArray: (name, _path, _isLeaf, isAttribute) =>
    !isAttribute && ['node', 'edge', 'attvalue', 'attribute', 'attributes', 'key', 'data', 'spell'].includes(name),
});
// biome-ignore lint/suspicious/noExplicitAny: the shape is that of the schema, which is asked for below
const read = (text: string): any => {
  expect(XMLValidator.validate(text)).toBe(true);
  return parser.parse(text);
};

async function expected() {
  const graph = await graphOf(store);
  const nodes = await allOf(graph.nodes());
  const edges = (await allOf(graph.claims())).flatMap(edgesOf);
  return {
    nodes: nodes.map(({ id }) => id).sort(),
    edges: edges.map(({ source, target }) => `${source} ${target}`).sort(),
  };
}

describe('GEXF', () => {
  const load = async () => read(await exported(store, 'graph.gexf')).gexf;

  test('is of version 1.3, dynamic, with days as its times', async () => {
    const gexf = await load();
    expect(gexf).toMatchObject({ xmlns: 'http://gexf.net/1.3', version: '1.3' });
    expect(gexf.meta).toMatchObject({ creator: 'backchannel 0.0.0' });
    expect(gexf.graph).toMatchObject({ mode: 'dynamic', timeformat: 'date', defaultedgetype: 'directed' });
  });

  test('has every node once and every edge, between nodes that are there', async () => {
    const { graph } = await load();
    const ids = graph.nodes.node.map(({ id }: { id: string }) => id);
    const edges = graph.edges.edge.map(({ source, target }: Record<string, string>) => `${source} ${target}`);
    expect({ nodes: ids.toSorted(), edges: edges.toSorted() }).toEqual(await expected());
    expect(new Set(graph.edges.edge.map(({ id }: { id: string }) => id)).size).toBe(edges.length);
    expect(edges.filter((edge: string) => edge.split(' ').some(id => !ids.includes(id)))).toEqual([]);
  });

  test('gives values of declared attributes alone', async () => {
    const { graph } = await load();
    for (const [of, items] of [
      ['node', graph.nodes.node],
      ['edge', graph.edges.edge],
    ] as const) {
      const declared = graph.attributes.find((each: Record<string, string>) => each.class === of).attribute;
      const names = declared.map(({ id }: { id: string }) => id);
      // biome-ignore lint/suspicious/noExplicitAny: as parsed
      const given = items.flatMap((item: any) => item.attvalues.attvalue.map((value: any) => value.for));
      expect(given.filter((name: string) => !names.includes(name))).toEqual([]);
    }
  });

  test('an edge is there from the first day that may be meant to the last, and an open end is left out', async () => {
    const { graph } = await load();
    const edge = (id: string) => graph.edges.edge.find((each: Record<string, string>) => each.id === id);
    expect(edge('herald-spring/hard/1')).toMatchObject({ start: '2023-06-01', kind: 'has-end' });
    expect(edge('herald-spring/hard/1')).not.toHaveProperty('end');
    expect(edge('herald-spring/until/1')).toMatchObject({ end: '2001-05-31' });
    expect(edge('herald-spring/until/1')).not.toHaveProperty('start');
    expect(edge('herald-spring/early/1')).toMatchObject({ end: '0012-12-31' });
    expect(edge('herald-spring/set/1').spells.spell).toEqual([
      { start: '1998-01-01', end: '1998-12-31' },
      { start: '2001-03-01', end: '2001-05-31' },
    ]);
  });

  test('keeps the text of a date, and words letter by letter', async () => {
    const { graph } = await load();
    const { attvalues } = graph.edges.edge.find((each: Record<string, string>) => each.id === 'herald-spring/hard/1');
    const values = Object.fromEntries(attvalues.attvalue.map((each: Record<string, string>) => [each.for, each.value]));
    expect(values).toMatchObject({ valid: '2023-06?/..', gist: aHardClaim().gist, speaker: 'ada-quill' });
  });
});

describe('GraphML', () => {
  const load = async () => read(await exported(store, 'graph.graphml')).graphml;

  test('has every node once and every edge, between nodes that are there, and data of declared keys alone', async () => {
    const { graph, key, xmlns } = await load();
    expect(xmlns).toBe('http://graphml.graphdrawing.org/xmlns');
    const ids = graph.node.map(({ id }: { id: string }) => id);
    const edges = graph.edge.map(({ source, target }: Record<string, string>) => `${source} ${target}`);
    expect({ nodes: ids.toSorted(), edges: edges.toSorted() }).toEqual(await expected());
    expect(new Set(graph.edge.map(({ id }: { id: string }) => id)).size).toBe(edges.length);
    const declared = key.map(({ id }: { id: string }) => id);
    // biome-ignore lint/suspicious/noExplicitAny: as parsed
    const given = [...graph.node, ...graph.edge].flatMap((each: any) => each.data.map((data: any) => data.key));
    expect(given.filter((name: string) => !declared.includes(name))).toEqual([]);
  });

  test('ids are names that XML takes', async () => {
    const { graph } = await load();
    const ids = [...graph.node, ...graph.edge].map(({ id }: { id: string }) => id);
    expect(ids.filter(id => !/^[A-Za-z0-9._:-]+$/.test(id))).toEqual([]);
  });

  test('keeps the text of a date beside its days, and words letter by letter', async () => {
    const { graph } = await load();
    const { data } = graph.edge.find((each: Record<string, string>) => each.id === 'herald-spring.hard.1');
    const values = Object.fromEntries(data.map((each: Record<string, string>) => [each.key, each['#text']]));
    expect(values).toMatchObject({
      'edge-valid': '2023-06?/..',
      'edge-start': '2023-06-01',
      'edge-gist': aHardClaim().gist,
    });
    expect(values).not.toHaveProperty('edge-end');
  });
});

test.each([
  ['a control', 'a\u0001b', 'a\u{fffd}b'],
  ['half a pair', 'a\ud800b', 'a\u{fffd}b'],
  ['what is no character', 'a\uffffb', 'a\u{fffd}b'],
  ['a pair', '\u{1f4de}', '\u{1f4de}'],
  ['marks and white space', '<&">\t\n\r', '<&">\t\n\r'],
])('%s is written so that XML can be read', (_, given, wanted) => {
  const text = `<a b="${xmlText(given)}"/>`;
  expect(XMLValidator.validate(text)).toBe(true);
  expect(parser.parse(text).a.b).toBe(wanted);
});
