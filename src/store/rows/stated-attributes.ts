import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';

import { asEntityId, type EntityId } from '../../base/ids.ts';
import { type AttributeName, attributeNames } from '../../model/attributes.ts';
import type { CanonicalEntity } from '../../model/identity.ts';
import type { Tables } from '../tables.ts';

/** Which attributes of a node claims have ever stated, as bits of `entity.stated`: other nodes' claims are not looked for. */

export const bitOf = (attribute: AttributeName): number => 1 << attributeNames.indexOf(attribute);

/** Nodes with the attributes that claims have stated of them, or of nodes that are read as them, by what they were asked for as. */
export function withStatedAttributes(
  nodes: Map<EntityId, CanonicalEntity>,
  rows: readonly { readonly asked: string; readonly stated: number }[],
): Map<EntityId, CanonicalEntity> {
  const bits = new Map<EntityId, number>();
  for (const { asked, stated } of rows)
    if (stated !== 0) bits.set(asEntityId(asked), stated | (bits.get(asEntityId(asked)) ?? 0));
  for (const [id, stated] of bits) nodes.set(id, { ...nodes.get(id)!, statedAttributes: attributesIn(stated) });
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

/** Whether a node under this alias has one of these bits; by the first half, nodes that have any are found by their index. */
export const hasBits = (alias: string, bits: number): RawBuilder<SqlBool> => {
  const stated = sql.ref(`${alias}.stated`);
  return sql<SqlBool>`(${stated} <> 0 and (${stated} & ${sql.lit(bits)}) <> 0)`;
};

/** Keeps what claims that are recorded already state, with predicates that did not state an attribute before. */
export async function noteStatedBy(db: Kysely<Tables>, stating: Stating): Promise<void> {
  for (const [predicate, attribute] of stating)
    await db
      .updateTable('entity')
      .set({ stated: withBits(bitOf(attribute)) })
      .where('id', 'in', query => query.selectFrom('claim').select('subject').where('predicate', '=', predicate))
      .execute();
}
