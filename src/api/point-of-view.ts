import {
  type ArgumentNode,
  type DocumentNode,
  type GraphQLSchema,
  getDirectiveValues,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';

import type { IdentityView } from '../model/identity.ts';
import { plainSight, type Sight } from '../model/list-query.ts';

/** AsOf of the schema, and what its directive takes. */
export type PointOfView = {
  readonly validAt?: string | null | undefined;
  readonly sure?: boolean | null | undefined;
  readonly saidBy?: string | null | undefined;
  readonly recordedBy?: Date | null | undefined;
  readonly identity?: IdentityView | null | undefined;
};

type Values = Readonly<Record<string, unknown>>;

/** From where an operation looks as a whole; null where it does not say. `variables`: coerced. */
export function pointOfViewOf(
  schema: GraphQLSchema,
  operation: Pick<OperationDefinitionNode, 'directives'>,
  variables: Values,
): PointOfView | null {
  const directive = schema.getDirective('asOf');
  return directive ? ((getDirectiveValues(directive, operation, variables) as PointOfView | undefined) ?? null) : null;
}

/** From where a field looks: what it says of its own goes before what its operation says. */
export function combined(ofOperation: PointOfView | null, own: PointOfView | null | undefined): PointOfView | null {
  if (own == null) return ofOperation;
  return ofOperation === null ? own : { ...ofOperation, ...own };
}

export function sightOf(asOf: PointOfView | null): Sight {
  if (asOf === null || (asOf.recordedBy == null && asOf.identity == null)) return plainSight;
  return { identity: asOf.identity ?? 'merged', recordedBy: asOf.recordedBy?.toISOString() ?? null };
}

export const sameSight = (one: Sight, other: Sight): boolean =>
  one.identity === other.identity && one.recordedBy === other.recordedBy;

/** Whether a point of view is one in time, and not only one of which nodes are one. */
export const isInTime = (asOf: PointOfView | null | undefined): boolean =>
  asOf != null && (Object.keys(asOf).length === 0 || Object.keys(asOf).some(part => part !== 'identity'));

/** Where the fields of a document may say themselves which nodes are one: in literals, or by these variables. */
type OwnSights = { readonly inLiterals: boolean; readonly variables: readonly string[] };

const known = new WeakMap<DocumentNode, OwnSights>();
const decidingParts = ['recordedBy', 'identity'];

/** Whether a field says otherwise than its operation which nodes are one, or may do so. `variables`: coerced. */
export function hasOwnSights(document: DocumentNode, variables: Values): boolean {
  const { inLiterals, variables: names } = known.get(document) ?? findOwnSights(document);
  return inLiterals || names.some(name => decides(variables[name]));
}

function decides(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value != null;
  return decidingParts.some(part => (value as Values)[part] !== undefined);
}

function findOwnSights(document: DocumentNode): OwnSights {
  const variables: string[] = [];
  let inLiterals = false;
  const look = ({ name, value }: ArgumentNode) => {
    if (name.value !== 'asOf') return;
    if (value.kind === Kind.VARIABLE) variables.push(value.name.value);
    const parts = value.kind === Kind.OBJECT ? value.fields : [];
    for (const { value: part } of parts.filter(field => decidingParts.includes(field.name.value))) {
      if (part.kind === Kind.VARIABLE) variables.push(part.name.value);
      else inLiterals = true;
    }
  };
  visit(document, { enter: node => (node.kind === Kind.ARGUMENT ? look(node) : undefined) });
  const found = { inLiterals, variables };
  known.set(document, found);
  return found;
}
