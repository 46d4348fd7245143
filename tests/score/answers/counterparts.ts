/** Which node of one graph is which of the other, though nobody gave them the same names. */
import { isSameName } from '../matching.ts';
import type { Ask } from './graphs.ts';

type NodeName = { readonly slug: string; readonly kind: string; readonly names: readonly string[] };
type Place = { readonly text: string; readonly start: number; readonly end: number };
export type ToldClaim = {
  readonly slug: string;
  readonly predicate: string;
  /** Its subject, and its object if it has one. */
  readonly nodes: readonly string[];
  readonly document: string;
  readonly publisher: string;
  readonly evidence: readonly Place[];
};

export type AskedNodes = { readonly nodes: ReadonlyMap<string, NodeName>; readonly claims: readonly ToldClaim[] };

const claimsQuery = `query Claims($after: String) {
  claims(first: 100, after: $after) {
    nodes {
      slug
      predicate
      subject { ...named }
      object { ...named }
      attribution { speaker { ...named } publisher { ...named } office { ...named } organization { ...named } }
      document { slug }
      evidence { start end version { sha256 } }
    }
    pageInfo { hasNextPage endCursor }
  }
}
fragment named on Entity { slug kind name aliases { name } }`;

type AskedNode = {
  readonly slug: string;
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly { readonly name: string }[];
};
type AskedClaims = {
  readonly claims: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly predicate: string;
      readonly subject: AskedNode;
      readonly object: AskedNode | null;
      readonly attribution: { readonly publisher: AskedNode } & Readonly<
        Record<'speaker' | 'office' | 'organization', AskedNode | null>
      >;
      readonly document: { readonly slug: string };
      readonly evidence: readonly {
        readonly start: number;
        readonly end: number;
        readonly version: { readonly sha256: string };
      }[];
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
};

/** All that a graph's claims name, with the places of their words. */
export async function askNodes(ask: Ask): Promise<AskedNodes> {
  const nodes = new Map<string, NodeName>();
  const claims: ToldClaim[] = [];
  for (let after: string | null = null; ; ) {
    const { claims: page }: AskedClaims = await ask<AskedClaims>(claimsQuery, { after });
    for (const { slug, predicate, subject, object, attribution, document, evidence } of page.nodes) {
      const { speaker, publisher, office, organization } = attribution;
      for (const node of [subject, object, speaker, publisher, office, organization])
        if (node !== null)
          nodes.set(node.slug, {
            slug: node.slug,
            kind: node.kind,
            names: [node.name, ...node.aliases.map(({ name }) => name)],
          });
      claims.push({
        slug,
        predicate,
        nodes: [subject, object].filter(node => node !== null).map(node => node.slug),
        document: document.slug,
        publisher: publisher.slug,
        evidence: evidence.map(({ version, start, end }) => ({ text: version.sha256, start, end })),
      });
    }
    if (!page.pageInfo.hasNextPage) return { nodes, claims };
    after = page.pageInfo.endCursor;
  }
}

/** What the graphs call alike by what is said of it where, and not by its name. */
const toldByPlace = new Set(['CHANNEL', 'EVENT', 'UNNAMED_SOURCE', 'AGREEMENT']);

/**
 * For each node of `found` its counterpart in `wanted`. Channels, events, agreements and unnamed sources are one where the
 * words that claims on them rest on overlap most, at least by half of the shorter ones; documents where they have one text, and
 * then their publishers too; all others where a name is the same.
 */
export function counterparts(found: AskedNodes, wanted: AskedNodes): Map<string, string> {
  const places = placesOf(wanted);
  const own = placesOf(found);
  const pairs = new Map<string, string>();
  const scored = [...found.nodes.values()].flatMap(node =>
    [...wanted.nodes.values()]
      .filter(({ kind }) => kind === node.kind)
      .map(other => ({ node, other, score: likeness(node, other, { places, own }) }))
      .filter(({ score }) => score > 0),
  );
  for (const [slug, other] of ofSameText(found, wanted)) pairs.set(slug, other);
  const taken = new Set<string>();
  for (const { node, other } of scored.sort((a, b) => b.score - a.score)) {
    if (pairs.has(node.slug) || (toldByPlace.has(node.kind) && taken.has(other.slug))) continue;
    pairs.set(node.slug, other.slug);
    taken.add(other.slug);
  }
  return pairs;
}

/** Documents that have one text, and who published them, whatever they are called. */
function ofSameText(found: AskedNodes, wanted: AskedNodes): (readonly [string, string])[] {
  return found.claims.flatMap(one => {
    const text = one.evidence[0]?.text;
    const other = wanted.claims.find(({ evidence }) => evidence.some(place => place.text === text));
    return other ? [[one.document, other.document] as const, [one.publisher, other.publisher] as const] : [];
  });
}

type Places = ReadonlyMap<string, readonly Place[]>;

function likeness(node: NodeName, other: NodeName, { places, own }: { places: Places; own: Places }): number {
  if (!toldByPlace.has(node.kind))
    return node.names.some(name => other.names.some(one => isSameName(name, one))) ? 1 : 0;
  const [mine, theirs] = [own.get(node.slug) ?? [], places.get(other.slug) ?? []];
  const shared = mine.filter(one => theirs.some(two => overlapOf(one, two) >= 0.5)).length;
  return shared === 0 ? 0 : shared / (mine.length + theirs.length - shared);
}

function placesOf({ claims }: AskedNodes): Places {
  const places = new Map<string, Place[]>();
  for (const { nodes, evidence } of claims)
    for (const node of nodes) places.set(node, [...(places.get(node) ?? []), ...evidence]);
  return places;
}

/** How much of the shorter one both share. */
export function overlapOf(one: Place, other: Place): number {
  if (one.text !== other.text) return 0;
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared <= 0 ? 0 : shared / Math.min(one.end - one.start, other.end - other.start);
}
