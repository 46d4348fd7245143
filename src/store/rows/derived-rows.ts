import type { EntityId } from '../../base/ids.ts';
import type { Claim } from '../../model/claim.ts';
import type { EntityKind } from '../../model/entity.ts';
import { endPredicates } from '../../model/vocabulary.ts';
import type { Row } from '../dialect.ts';
import type { ChannelSideTable } from '../tables.ts';
import { type Parts, packedField, packedHead, readParts } from './packed-claim.ts';

/** What the store knows of a node when it derives edges: the row it is read as, and its kind. */
export type NodeRef = { readonly canonical: number; readonly kind: EntityKind };

type ClaimParts = Pick<Claim, 'subject' | 'predicate' | 'object' | 'qualifiers' | 'polarity' | 'review' | 'withdrawal'>;

/** Rows of `participation` for packed claims, in the order of its key: so they fill it many times faster. */
export function deriveParticipation(packs: readonly Int32Array[], canonicalOf: (row: number) => number): Row[] {
  const assertedIn = (packed: Int32Array) => packed[packedHead + packedField.assertedEarliest]!;
  const byNode = new Map<number, Row[]>();
  const parts: Parts = { nodes: [], roles: [], count: 0 };
  for (const packed of packs.toSorted((a, b) => assertedIn(a) - assertedIn(b) || a[0]! - b[0]!)) {
    readParts(packed, 0, canonicalOf, parts);
    for (let index = 0; index < parts.count; index++) {
      const node = parts.nodes[index]!;
      const rows = byNode.get(node) ?? [];
      if (rows.length === 0) byNode.set(node, rows);
      rows.push([node, assertedIn(packed), packed[0]!, parts.roles[index]!]);
    }
  }
  return [...byNode.keys()].sort((a, b) => a - b).flatMap(node => byNode.get(node)!);
}

/** Who is on a channel in whatever claim; whether as a side is said by claims that stand. */
export function deriveSides(claim: ClaimParts, node: (id: EntityId) => NodeRef): ChannelSideTable[] {
  if (!endPredicates.includes(claim.predicate) || claim.polarity === 'denies' || claim.object === null) return [];
  const channel = node(claim.subject).canonical;
  const end = node(claim.object);
  const stands = claim.review === 'accepted' && claim.withdrawal === null;
  const sides = claim.qualifiers
    .filter(qualifier => qualifier.role === 'side')
    .map(({ entity }) => node(entity).canonical);
  const endIsSide =
    sides.includes(end.canonical) || (sides.length === 0 && (end.kind === 'state' || end.kind === 'organization'));
  return [
    { channel, side: end.canonical, is_side: stands && endIsSide ? 1 : 0 },
    ...sides.filter(side => side !== end.canonical).map(side => ({ channel, side, is_side: stands ? 1 : 0 })),
  ];
}
