import { type RawBuilder, type SqlBool, sql } from 'kysely';

import type { EntityId } from '../../base/ids.ts';
import { type AttributeName, attributeNames } from '../../model/attributes.ts';
import type { CanonicalEntity } from '../../model/identity.ts';

/** Which attributes of a node claims have ever stated, as bits of `entity.stated`: other nodes' claims are not looked for. */

export const bitOf = (attribute: AttributeName): number => 1 << attributeNames.indexOf(attribute);

/** The bits of several nodes. */
export const statedOf = (rows: readonly { readonly stated: number }[]): number =>
  rows.reduce((bits, { stated }) => bits | stated, 0);

/** Nodes with the attributes that claims have stated of them, by the bits of each. */
export function withStatedAttributes(
  nodes: Map<EntityId, CanonicalEntity>,
  bits: ReadonlyMap<EntityId, number>,
): Map<EntityId, CanonicalEntity> {
  for (const [id, node] of nodes) {
    const stated = bits.get(id) ?? 0;
    if (stated !== 0) nodes.set(id, { ...node, statedAttributes: attributesIn(stated) });
  }
  return nodes;
}

const attributesIn = (stated: number): AttributeName[] =>
  attributeNames.filter(attribute => (stated & bitOf(attribute)) !== 0);

/** The predicates that state an attribute, by name. */
export type Stating = ReadonlyMap<string, AttributeName>;

export function statingIn(rows: readonly { readonly name: string; readonly states: string | null }[]): Stating {
  return new Map(rows.flatMap(({ name, states }) => (states === null ? [] : [[name, states as AttributeName]])));
}

/** The bits that claims set, by the row of their subject. */
export function bitsOf(
  claims: Iterable<{ readonly subject: number; readonly predicate: string }>,
  stating: Stating,
): Map<number, number> {
  const bits = new Map<number, number>();
  for (const { subject, predicate } of claims) {
    const attribute = stating.get(predicate);
    if (attribute !== undefined) bits.set(subject, (bits.get(subject) ?? 0) | bitOf(attribute));
  }
  return bits;
}

/** The bits of a node with others set too. */
export const withBits = (bits: number): RawBuilder<number> => sql<number>`stated | ${sql.lit(bits)}`;

/** Whether some of these bits are not set. */
export const lacksBits = (bits: number): RawBuilder<SqlBool> =>
  sql<SqlBool>`(stated & ${sql.lit(bits)}) <> ${sql.lit(bits)}`;

/** Whether a node under this alias has one of these bits. */
export const hasBits = (alias: string, bits: number): RawBuilder<SqlBool> =>
  sql<SqlBool>`(${sql.ref(`${alias}.stated`)} & ${sql.lit(bits)}) <> 0`;
