import { beforeAll, describe, expect, test } from 'vitest';

import type { GraphAroundQuery } from '../../../src/web/explorer/generated/graphql.ts';
import { drawnFrom, edgeName, edgeWords, tagWords } from '../../../src/web/explorer/graph/drawn.ts';
import { type Body, type Places, type Settling, settle } from '../../../src/web/explorer/graph/settle.ts';
import { nextNode, wayOf } from '../../../src/web/explorer/graph/walking.ts';

type Around = NonNullable<GraphAroundQuery['neighbourhood']>;
type Pair = Around['edges'][number];
type Joined = Pair['claims']['edges'][number];
type Roles = Joined['fromRoles'];

const node = (slug: string, distance = 1, degree: number | null = 9): Around['nodes'][number] => ({
  node: { __typename: 'Organization', slug, name: slug.toUpperCase() },
  distance,
  degree,
  leftOut: distance === 0 ? 2 : null,
});

type Given = { from?: Roles; to?: Roles } & Partial<Joined['node']>;

let made = 0;
const claim = ({ from = ['SUBJECT'], to = ['OBJECT'], ...given }: Given = {}): Joined => ({
  fromRoles: from,
  toRoles: to,
  node: {
    id: `c${++made}`,
    slug: `herald/c${made}`,
    predicate: 'HAS_END',
    polarity: 'AFFIRMS',
    modality: 'ASSERTED',
    qualifiers: [],
    ...given,
  },
});

const pair = (from: string, to: string, edges: Joined[], hasNextPage = false): Pair => ({
  from: { slug: from },
  to: { slug: to },
  claims: { edges, pageInfo: { hasNextPage } },
});

const drawn = (edges: Pair[], nodes = ['a', 'b', 'c'].map((slug, place) => node(slug, place === 0 ? 0 : 1))) =>
  drawnFrom({ nodes, edges, truncatedReason: null }, new Map([['HAS_END', 'has at one end']]));

describe('what is drawn', () => {
  test('claims of one predicate between two nodes are one edge from subject to object', () => {
    const { edges } = drawn([
      pair('a', 'b', [claim(), claim(), claim({ predicate: 'USED', from: ['OBJECT'], to: ['SUBJECT'] })]),
    ]);
    expect(edges.map(edge => [edge.from, edge.to, edgeWords(edge)])).toEqual([
      ['a', 'b', 'has at one end ×2'],
      ['b', 'a', 'used'],
    ]);
  });

  test('a side is a tag of the edge and no edge of its own', () => {
    const side = { role: 'SIDE', entity: { __typename: 'State', slug: 'c', name: 'C' } } as const;
    const { edges, nodes, besides } = drawn([
      pair('a', 'b', [claim({ qualifiers: [side] }), claim({ qualifiers: [side] })]),
      pair('a', 'c', [claim({ to: ['QUALIFIER'] })]),
    ]);
    expect(edges.map(({ tags }) => tagWords(tags))).toEqual(['side C']);
    expect([nodes.map(({ slug }) => slug), besides.map(({ slug }) => slug)]).toEqual([['a', 'b'], ['c']]);
  });

  test('what somebody says of a node is one faint edge, but where he speaks of himself', () => {
    const { edges } = drawn([
      pair('a', 'b', [
        claim({ to: ['SPEAKER'] }),
        claim({ from: ['OBJECT'], to: ['SPEAKER'] }),
        claim({ from: ['OBJECT'], to: ['SUBJECT', 'SPEAKER'], predicate: 'USED' }),
      ]),
    ]);
    expect(edges.map(edge => [edge.from, edgeWords(edge), edge.isFaint])).toEqual([
      ['b', 'speaks of ×2', true],
      ['b', 'used', false],
    ]);
  });

  test('documents carry what they tell of, and outlets publish them', () => {
    const { edges } = drawn([
      pair('a', 'b', [claim({ from: ['DOCUMENT'], to: ['OBJECT'] })]),
      pair('a', 'c', [claim({ from: ['DOCUMENT'], to: ['SPEAKER', 'PUBLISHER'] })]),
    ]);
    expect(edges.map(edge => [edge.from, edge.label, edge.to])).toEqual([
      ['a', 'carries', 'b'],
      ['c', 'published', 'a'],
    ]);
  });

  test('an edge is denied where all of its claims deny it, and tells how many do where some do', () => {
    const forms = [
      [claim({ polarity: 'DENIES' })],
      [claim({ polarity: 'DENIES' }), claim()],
      [claim({ modality: 'PLANNED' }), claim({ modality: 'EXPECTED' })],
      [claim({ modality: 'PLANNED' }), claim({ modality: 'BELIEVED' })],
    ].map(claims => drawn([pair('a', 'b', claims)]).edges[0]!);
    expect(forms.map(({ form }) => form)).toEqual(['denied', 'affirmed', 'planned', 'affirmed']);
    expect(edgeWords(forms[1]!)).toBe('has at one end ×2, 1 denied');
    expect(edgeName(forms[0]!, slug => slug)).toBe('a has at one end b, denied, 1 claim');
  });

  test('a node tells how many neighbours are not shown, and none where nobody counted', () => {
    const { nodes } = drawn(
      [pair('a', 'b', [claim()]), pair('b', 'c', [claim()])],
      [node('a', 0), node('b', 1, 5), node('c', 1, null)],
    );
    expect(nodes.map(({ more }) => more)).toEqual([2, 3, null]);
  });

  test('a pair that the server cut has more claims than are told', () => {
    expect(edgeWords(drawn([pair('a', 'b', [claim()], true)]).edges[0]!)).toBe('has at one end ×1+');
  });
});

describe('places', () => {
  beforeAll(() => {
    // Node draws no frames
    globalThis.requestAnimationFrame = callback =>
      setTimeout(() => callback(performance.now()), 0) as unknown as number;
  });

  const body = (slug: string): Body => ({ slug, left: -60, right: 60, top: -16, bottom: 45 });
  const star = (count: number): Settling => {
    const bodies = Array.from({ length: count }, (_, index) => body(`n${index}`));
    const links = bodies.slice(1).map(({ slug }) => ({ from: 'n0', to: slug }));
    return { bodies, links, frame: { width: 880, height: 640 }, fixed: new Map() };
  };
  const placed = async (settling: Settling): Promise<Places> => {
    let last: Places = new Map();
    await settle(settling, {
      signal: new AbortController().signal,
      onPlaces: (places, isLast) => {
        if (isLast) last = places;
      },
    });
    return last;
  };

  test.each([1, 2, 14, 25])('the names of %i nodes stand apart, within the frame', async count => {
    const at = [...(await placed(star(count))).values()];
    expect(at).toHaveLength(count);
    for (const [index, one] of at.entries()) {
      expect(Math.abs(one.x) + 60).toBeLessThanOrEqual(440);
      expect(Math.abs(one.y) + 16).toBeLessThanOrEqual(320);
      for (const two of at.slice(index + 1))
        expect(Math.abs(one.x - two.x) >= 120 || Math.abs(one.y - two.y) >= 61).toBe(true);
    }
  });

  test('nodes stay where they are when others come', async () => {
    const before = await placed(star(8));
    const after = await placed({ ...star(20), fixed: before });
    for (const [slug, at] of before) expect(after.get(slug)).toEqual(at);
    expect(after.size).toBe(20);
  });

  test('the same graph is placed the same way each time', async () => {
    expect(await placed(star(12))).toEqual(await placed(star(12)));
  });
});

describe('arrows', () => {
  const places: Places = new Map([
    ['middle', { x: 0, y: 0 }],
    ['right', { x: 100, y: 20 }],
    ['far', { x: 300, y: 0 }],
    ['above', { x: 10, y: -80 }],
  ]);
  const { edges } = drawn([pair('middle', 'far', [claim()])]);

  test('lead along edges first, and else to what is nearest that way', () => {
    expect(nextNode('middle', wayOf('ArrowRight')!, edges, places)).toBe('far');
    expect(nextNode('middle', wayOf('ArrowRight')!, [], places)).toBe('right');
    expect(nextNode('middle', wayOf('ArrowUp')!, edges, places)).toBe('above');
    expect(nextNode('middle', wayOf('ArrowDown')!, edges, places)).toBeNull();
  });

  test('other keys lead nowhere', () => {
    expect(wayOf('a')).toBeNull();
  });
});
