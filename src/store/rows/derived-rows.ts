import type { Claim } from '../../model/claim.ts';
import type { Entity } from '../../model/entity.ts';
import type { Row } from '../dialect.ts';
import type { ChannelSideTable } from '../tables.ts';
import type { NodeRegister } from './node-register.ts';
import { type Parts, packedField, packedHead, readParts } from './packed-claim.ts';

type ClaimParts = Pick<Claim, 'subject' | 'predicate' | 'object' | 'qualifiers' | 'polarity' | 'review' | 'withdrawal'>;

/**
 * Rows of `participation` for packed claims, in the order of its key: so they fill it many times faster. Nodes that are
 * one with others have rows of their own too.
 */
export function deriveParticipation(packs: readonly Int32Array[], nodes: NodeRegister): Row[] {
  const canonical = participationRows(packs, row => nodes.canonicalOf.get(row)!);
  return [...ownParticipation(packs, nodes.merged()), ...canonical];
}

/** What nodes that are one with others take part in by themselves, under the negatives of their rows. */
export function ownParticipation(packs: readonly Int32Array[], merged: ReadonlySet<number>): Row[] {
  return merged.size === 0 ? [] : participationRows(packs, row => (merged.has(row) ? -row : 0));
}

/** `nodeOf`: what a node stands under; 0: it has no rows. */
function participationRows(packs: readonly Int32Array[], nodeOf: (row: number) => number): Row[] {
  const assertedIn = (packed: Int32Array) => packed[packedHead + packedField.assertedEarliest]!;
  const byNode = new Map<number, Row[]>();
  const parts: Parts = { nodes: [], roles: [], count: 0 };
  for (const packed of packs.toSorted((a, b) => assertedIn(a) - assertedIn(b) || a[0]! - b[0]!)) {
    readParts(packed, 0, nodeOf, parts);
    for (let index = 0; index < parts.count; index++) {
      const node = parts.nodes[index]!;
      if (node === 0) continue;
      const rows = byNode.get(node) ?? [];
      if (rows.length === 0) byNode.set(node, rows);
      rows.push([node, assertedIn(packed), packed[0]!, parts.roles[index]!]);
    }
  }
  return [...byNode.keys()].sort((a, b) => a - b).flatMap(node => byNode.get(node)!);
}

/**
 * Who is on a channel by whatever claim that tells of its ends, each channel and side once, in their order; whether as a
 * side is said by claims that stand.
 */
export function deriveSides(claims: readonly ClaimParts[], nodes: NodeRegister): ChannelSideTable[] {
  const sides = new Map<string, ChannelSideTable>();
  for (const claim of claims)
    for (const side of sidesIn(claim, nodes)) {
      const key = `${side.channel} ${side.side}`;
      if (side.is_side > (sides.get(key)?.is_side ?? -1)) sides.set(key, side);
    }
  return [...sides.values()].sort((a, b) => a.channel - b.channel || a.side - b.side);
}

function sidesIn(claim: ClaimParts, nodes: NodeRegister): ChannelSideTable[] {
  const { canonical: channel, kind } = nodes.node(claim.subject);
  if (kind !== 'channel' || claim.polarity === 'denies' || claim.object === null) return [];
  const end = nodes.node(claim.object);
  const stands = claim.review === 'accepted' && claim.withdrawal === null;
  const sides = claim.qualifiers
    .filter(qualifier => qualifier.role === 'side')
    .map(({ entity }) => nodes.node(entity).canonical);
  const endIsSide =
    sides.includes(end.canonical) || (sides.length === 0 && (end.kind === 'state' || end.kind === 'organization'));
  return [
    { channel, side: end.canonical, is_side: stands && endIsSide ? 1 : 0 },
    ...sides.filter(side => side !== end.canonical).map(side => ({ channel, side, is_side: stands ? 1 : 0 })),
  ];
}

/** Rows of `document_version` for a node; none where it is no document. */
export function versionRows(row: number, entity: Entity): Row[] {
  const digests = entity.kind === 'document' ? entity.versions.map(({ sha256 }) => sha256) : [];
  return Array.from(new Set(digests), digest => [digest, row]);
}
