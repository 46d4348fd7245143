import type { DrawnClaimFragment, GraphAroundQuery } from '../generated/graphql.ts';
import type { Linked } from '../parts/link.tsx';
import { counted, plain } from '../plain-words.ts';
import { attesting } from '../timeline/bars.ts';

/** What the picture of a graph draws, and its table lists: nodes, and edges that bundle claims; nothing here knows where. */

type Around = NonNullable<GraphAroundQuery['neighbourhood']>;
type Joined = Around['edges'][number];
type JoinedClaim = Joined['claims']['edges'][number];

export type DrawnNode = Linked & {
  readonly isCentre: boolean;
  /** Neighbours that are not shown; null where the server does not know. */
  readonly more: number | null;
};

export type Tag = { readonly role: string; readonly entity: Linked };

export type DrawnEdge = {
  /** Names it in the address; slugs and predicates have no "~". */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly predicate: string;
  readonly label: string;
  /** Whether all of its claims deny it, or none says that it is so already. */
  readonly form: 'affirmed' | 'denied' | 'planned';
  /** Some of its claims deny it, and some do not. */
  readonly deniedCount: number;
  /** Whether it only tells that one speaks of the other, carries or published it. */
  readonly isFaint: boolean;
  /** Further participants of its claims, such as the side that an end belongs to. */
  readonly tags: readonly Tag[];
  readonly claims: readonly DrawnClaimFragment[];
  /** Whether the server gave fewer claims than it has between these two, so that there may be more. */
  readonly isCut: boolean;
};

export type Drawn = {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  /** Nodes that claims of the picture name beside its edges alone, as sides or sites. */
  readonly besides: readonly Linked[];
};

/** Edges go from subject to object; sides and other participants are their tags, for an edge each would hide them. */
export function drawnFrom({ nodes, edges: joined }: Around, labels: ReadonlyMap<string, string>): Drawn {
  const edges = joined.flatMap(pair => edgesOf(pair, labels));
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const shown = Map.groupBy(
    joined.flatMap(({ from, to }) => [from.slug, to.slug]),
    slug => slug,
  );
  const isDrawn = ({ node, distance }: Around['nodes'][number]) => distance === 0 || ends.has(node.slug);
  return {
    nodes: nodes.filter(isDrawn).map(({ node, distance, degree, leftOut }) => ({
      ...node,
      isCentre: distance === 0,
      more: leftOut ?? (degree === null ? null : Math.max(0, degree - (shown.get(node.slug)?.length ?? 0))),
    })),
    edges,
    besides: nodes.filter(each => !isDrawn(each)).map(({ node }) => node),
  };
}

type Direction = { readonly predicate: string; readonly isForward: boolean; readonly isFaint: boolean };

function edgesOf({ from, to, claims }: Joined, labels: ReadonlyMap<string, string>): DrawnEdge[] {
  const bundles = new Map<string, Direction & { readonly claims: DrawnClaimFragment[] }>();
  for (const joined of claims.edges) {
    const direction = directionOf(joined);
    if (!direction) continue;
    const key = `${direction.predicate} ${direction.isForward}`;
    const bundle = bundles.get(key) ?? { ...direction, claims: [] };
    bundle.claims.push(joined.node);
    bundles.set(key, bundle);
  }
  return [...bundles.values()].map(({ predicate, isForward, isFaint, claims: bundled }) => {
    const [start, end] = isForward ? [from.slug, to.slug] : [to.slug, from.slug];
    return {
      id: [start, predicate.toLowerCase(), end].join('~'),
      from: start,
      to: end,
      predicate,
      label: isFaint ? plain(predicate) : (labels.get(predicate) ?? plain(predicate)),
      form: isFaint ? 'affirmed' : formOf(bundled),
      deniedCount: bundled.filter(({ polarity }) => polarity === 'DENIES').length,
      isFaint,
      tags: isFaint ? [] : tagsOf(bundled),
      claims: bundled,
      isCut: claims.pageInfo.hasNextPage,
    };
  });
}

/** Between which two parts of a claim an edge is drawn, the closest to what it says first; null: between none of theirs. */
function directionOf({ node, fromRoles, toRoles }: JoinedClaim): Direction | null {
  const isBetween = (start: readonly string[], end: readonly string[]): boolean | null => {
    const has = (roles: readonly string[] | null, wanted: readonly string[]) =>
      wanted.some(role => roles?.includes(role));
    if (has(fromRoles, start) && has(toRoles, end)) return true;
    return has(toRoles, start) && has(fromRoles, end) ? false : null;
  };
  const told = isBetween(['SUBJECT'], ['OBJECT']);
  if (told !== null) return { predicate: node.predicate, isForward: told, isFaint: false };
  for (const [predicate, start, end] of faint) {
    const isForward = isBetween(start, end);
    if (isForward !== null) return { predicate, isForward, isFaint: true };
  }
  return null;
}

const about = ['SUBJECT', 'OBJECT'];
/** Edges that tell who spoke of what and where it stands, not what holds between two: from whom, to what. */
const faint: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['PUBLISHED', ['PUBLISHER'], ['DOCUMENT']],
  ['CARRIES', ['DOCUMENT'], [...about, 'SPEAKER']],
  ['SPEAKS_OF', ['SPEAKER'], about],
  ['PUBLISHED', ['PUBLISHER'], about],
  ['PASSED_ON', ['RELAY'], [...about, 'DOCUMENT']],
];

function formOf(claims: readonly DrawnClaimFragment[]): DrawnEdge['form'] {
  if (claims.every(({ polarity }) => polarity === 'DENIES')) return 'denied';
  const holds = claims.some(({ polarity, modality }) => polarity === 'AFFIRMS' && attesting.includes(modality));
  return holds ? 'affirmed' : 'planned';
}

function tagsOf(claims: readonly DrawnClaimFragment[]): Tag[] {
  const tags = claims.flatMap(({ qualifiers }) => qualifiers);
  return [...new Map(tags.map(tag => [`${tag.role} ${tag.entity.slug}`, tag])).values()];
}

/** Such as "leads ×3", "opened ×4, 1 denied". */
export function edgeWords({ label, claims, isCut, form, deniedCount }: DrawnEdge): string {
  const count = claims.length > 1 || isCut ? ` ×${claims.length}${isCut ? '+' : ''}` : '';
  return `${label}${count}${deniedCount > 0 && form !== 'denied' ? `, ${deniedCount} denied` : ''}`;
}

/** Such as "side Russia · site Syria". */
export const tagWords = (tags: readonly Tag[]): string =>
  tags.map(({ role, entity }) => `${plain(role)} ${entity.name}`).join(' · ');

const manners = { affirmed: '', denied: ', denied', planned: ', planned or expected' } as const;

/** An edge for those who do not see it. */
export function edgeName(edge: DrawnEdge, nameOf: (slug: string) => string): string {
  const tags = edge.tags.length > 0 ? `, ${tagWords(edge.tags)}` : '';
  const count = `${counted(edge.claims.length, 'claim')}${edge.isCut ? ' or more' : ''}`;
  return `${nameOf(edge.from)} ${edge.label} ${nameOf(edge.to)}${manners[edge.form]}, ${count}${tags}`;
}
