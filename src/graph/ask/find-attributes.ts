import { pairOf } from '../../base/ids.ts';
import { type MaybePromise, map } from '../../base/maybe.ts';
import { type AttributeName, attributesOfKind } from '../../model/attributes.ts';
import type { CanonicalEntity } from '../../model/identity.ts';
import type { AsOf } from '../../model/list-query.ts';
import { type AttributeReading, readAttribute } from '../../model/readings/node-attributes.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { canonicalIds, type GraphReads } from './graph-reads.ts';

type AttributeReads = Pick<GraphReads, 'entities' | 'claims'>;
export type AttributeSpec = {
  /** Null: every one. */
  readonly names: readonly AttributeName[] | null;
  readonly asOf: AsOf;
};

/** What is known of a node's attributes, those of which nothing is aside. Claims are read only where some state one. */
export function findAttributes(
  reads: AttributeReads,
  vocabulary: Vocabulary,
  node: CanonicalEntity,
  { names, asOf }: AttributeSpec,
): MaybePromise<AttributeReading[]> {
  const wanted = attributesOfKind(node.kind).filter(name => names === null || names.includes(name));
  const stated = (node.statedAttributes ?? []).filter(name => wanted.includes(name));
  return map(statedClaims(reads, vocabulary, { node, stated, asOf }), claimsOf => {
    const objects = [...claimsOf.values()].flat().flatMap(({ object }) => (object === null ? [] : [object]));
    return map(canonicalIds(reads, objects), canonicalId =>
      wanted.flatMap(name => readAttribute(node, { name, claims: claimsOf.get(name) ?? [] }, canonicalId) ?? []),
    );
  });
}

type Asked = { readonly node: CanonicalEntity; readonly stated: readonly AttributeName[]; readonly asOf: AsOf };

function statedClaims({ claims }: AttributeReads, vocabulary: Vocabulary, { node, stated, asOf }: Asked) {
  const wanted = stated.flatMap(name =>
    predicatesStating(vocabulary, name).map(predicate => ({ name, subject: node.id, predicate })),
  );
  if (wanted.length === 0) return new Map<AttributeName, never[]>();
  return map(
    claims.about(
      wanted.map(({ subject, predicate }) => ({ subject, predicate })),
      asOf,
    ),
    found =>
      new Map(
        [...Map.groupBy(wanted, ({ name }) => name)].map(([name, asked]) => [
          name,
          asked
            .flatMap(({ subject, predicate }) => found.get(pairOf(subject, predicate)) ?? [])
            .sort((a, b) => b.assertedBounds.earliest - a.assertedBounds.earliest),
        ]),
      ),
  );
}

export function predicatesStating({ predicates }: Vocabulary, attribute: AttributeName): string[] {
  return [...predicates.values()].filter(({ states }) => states === attribute).map(({ name }) => name);
}
