import type { EntityId } from '../../base/ids.ts';
import type { Claim } from '../../model/claim.ts';

/** An edge of a drawn graph, from the subject of a claim to a node that it is joined to. */
export type Edge = {
  readonly source: EntityId;
  readonly target: EntityId;
  /** `object`, or the role of a further participant. */
  readonly role: string;
  readonly claim: Claim;
};

/** The edges of a claim, its object first. A claim that gives its subject a value, and joins it to nothing, has none. */
export function edgesOf(claim: Claim): Edge[] {
  const { subject: source, object, qualifiers } = claim;
  return [
    ...(object === null ? [] : [{ source, target: object, role: 'object', claim }]),
    ...qualifiers.map(({ role, entity }) => ({ source, target: entity, role, claim })),
  ];
}
