import { type MaybePromise, map } from '../../base/maybe.ts';
import { findAttributes, predicatesStating } from '../../graph/ask/find-attributes.ts';
import { type AttributeName, describedValues, hasOneValue, sortOfAttribute } from '../../model/attributes.ts';
import type { Alias, Dating } from '../../model/entity.ts';
import type { AttributeReading, AttributeValue as ReadValue } from '../../model/readings/node-attributes.ts';
import { participantClaimList } from '../connections/lists.ts';
import type { Context } from '../context.ts';
import { valueOfTerm } from '../extended-enums.ts';
import type * as Input from '../generated/types.ts';
import type { AttributeResolvers, AttributeValueResolvers } from '../generated/types.ts';
import { mostPerPage, toAsOf, toFirst } from '../input/query-arguments.ts';
import { entityOrNull } from '../loaders/named-nodes.ts';
import type { AttributeParent, Entity } from '../parents.ts';

type AsOfArgs = { readonly asOf?: Input.AsOf | null };
type NamesArgs = AsOfArgs & { readonly names?: readonly AttributeName[] | null };

/** The node as it was described at the moment from which a field looks: around the field it may be read from another. */
function describedThen<Node extends Entity>(node: Node, { loaders, sight }: Context): MaybePromise<Node> {
  if (sight.recordedBy === null) return node;
  return map(loaders.entity.load(node.id), then => (then === null ? node : (then as Entity as Node)));
}

/** What is known of a node's attributes. */
export function attributes(node: Entity, args: NamesArgs, context: Context): MaybePromise<AttributeParent[]> {
  return map(describedThen(node, context), then => attributesOf(then, args, context));
}

function attributesOf(
  node: Entity,
  { names, ...args }: NamesArgs,
  { loaders }: Context,
): MaybePromise<AttributeParent[]> {
  const asOf = toAsOf(args.asOf);
  return map(findAttributes(loaders.reads, loaders.vocabulary, node, { names: names ?? null, asOf }), found =>
    found.map(({ name, basis, disagreements, values }) => {
      const isTerm = sortOfAttribute(name, node.kind) !== null;
      const predicate = predicatesStating(loaders.vocabulary, name);
      const part = { node: node.id, roles: ['subject'] } as const;
      return {
        name,
        basis,
        disagreements,
        values: values.map(value => ({ ...value, isTerm })),
        claimsOf: request => participantClaimList(loaders, part, { ...request, asOf: args.asOf }, { predicate }),
      };
    }),
  );
}

export const Attribute: AttributeResolvers = {
  claims: ({ claimsOf }, args) => claimsOf(args),
};

export const AttributeValue: AttributeValueResolvers = {
  node: ({ node }, _args, context) => entityOrNull(context, node),
  term: ({ value, isTerm }) => (isTerm && value?.kind === 'text' ? valueOfTerm(value.text) : null),
  claims: ({ claims }, { first }) => claims.slice(0, toFirst(first, 'first', mostPerPage)),
  claimCount: ({ claims }) => claims.length,
  denials: ({ denials }, { first }) => denials.slice(0, toFirst(first, 'first', mostPerPage)),
};

/** What a field of the node shows, where claims have ever stated its attribute; null: what the description says. */
function shown(
  node: Entity,
  name: AttributeName,
  args: AsOfArgs,
  { loaders }: Context,
): MaybePromise<ReadValue | null> | null {
  if (!node.statedAttributes?.includes(name)) return null;
  // of what can be several at once the description stays first, whatever is claimed
  if (!hasOneValue(name) && describedValues(node, name).length > 0) return null;
  return map(
    findAttributes(loaders.reads, loaders.vocabulary, node, { names: [name], asOf: toAsOf(args.asOf) }),
    ([reading]) => reading?.values.find(({ isShown, isDescribed }) => isShown && !isDescribed) ?? null,
  );
}

/** A field that holds words or a term. */
export function textField<Node extends Entity, Text extends string | null>(
  name: AttributeName,
  described: (node: Node) => Text,
) {
  const read = (node: Node, args: AsOfArgs, context: Context): MaybePromise<Text> => {
    const found = shown(node, name, args, context);
    if (found === null) return described(node);
    return map(found, value => (value?.value?.kind === 'text' ? (value.value.text as Text) : described(node)));
  };
  return (node: Node, args: AsOfArgs, context: Context): MaybePromise<Text> =>
    map(describedThen(node, context), then => read(then, args, context));
}

/** A field that holds a date; `toEdtf`: the date that it shows of one that is claimed. */
export function datingField<Node extends Entity>(
  name: AttributeName,
  described: (node: Node) => Dating | null,
  toEdtf: (edtf: string) => string = edtf => edtf,
) {
  const read = (node: Node, args: AsOfArgs, context: Context): MaybePromise<Dating | null> => {
    const found = shown(node, name, args, context);
    if (found === null) return described(node);
    return map(found, value => (value?.value?.kind === 'date' ? datingOf(toEdtf(value.value.edtf)) : described(node)));
  };
  return (node: Node, args: AsOfArgs, context: Context): MaybePromise<Dating | null> =>
    map(describedThen(node, context), then => read(then, args, context));
}

/** Who claims a date states it, and nobody has judged how sure that is. */
const datingOf = (edtf: string): Dating => ({ edtf, basis: 'stated', certainty: 'moderate', note: null });

/** The other names of a node, and then those that claims give and its description has not. */
export function aliases(node: Entity, args: AsOfArgs, context: Context): MaybePromise<readonly Alias[]> {
  return map(describedThen(node, context), then => aliasesOf(then, args, context));
}

function aliasesOf(node: Entity, args: AsOfArgs, context: Context): MaybePromise<readonly Alias[]> {
  if (!node.statedAttributes?.includes('name')) return node.aliases;
  const { loaders } = context;
  const spec = { names: ['name'], asOf: toAsOf(args.asOf) } as const;
  return map(findAttributes(loaders.reads, loaders.vocabulary, node, spec), ([reading]) => [
    ...node.aliases,
    ...claimedNames(reading),
  ]);
}

function claimedNames(reading: AttributeReading | undefined): Alias[] {
  return (reading?.values ?? []).flatMap(({ value, isDescribed, claims }) =>
    isDescribed || claims.length === 0 || value?.kind !== 'text'
      ? []
      : [{ name: value.text, kind: 'variant', language: value.language ?? null, note: null } as const],
  );
}
