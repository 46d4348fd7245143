import fc, { type GeneratorValue } from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql';

import { idOf } from './api.ts';

export type Operation = { readonly query: string; readonly variables: Record<string, unknown> };

/** Values by the name of an argument or an input field, or else of its type; some may be such that the API refuses them. */
type Samples = Readonly<Record<string, readonly unknown[]>>;

/** Such as the shipped dataset has; some are faulty. */
export const samples: Samples = {
  slug: ['air-line', 'peter-cook', 'russia', 'nobody'],
  ID: [idOf('Person', 'peter-cook'), idOf('Channel', 'air-line'), idOf('State', 'russia'), 'syria', 'peter-cook'],
  id: [idOf('Person', 'peter-cook'), idOf('Channel', 'air-line'), idOf('State', 'russia'), 'nonsense'],
  from: [idOf('Person', 'peter-cook'), '2015-09-01'],
  first: [...Array(20).fill(2), 1, 3, 0, 101],
  maxHops: [1, 2, 7],
  depth: [1, 2],
  limit: [5, 20],
  after: [null, null, 'abc'],
  query: ['line', 'hotline'],
  Int: [1, 2, 5],
  NonNegativeInt: [0, 1, 2],
  String: ['line', 'Cook'],
  Boolean: [true, false],
  LocalDate: ['2017-05-01', '2015-09-11'],
  DateTimeISO: ['2030-01-01T00:00:00Z', '2020-01-01T00:00:00Z'],
  EDTF: ['2017'],
  Float: [0.5],
};

type Value = { readonly literal: string; readonly json: unknown };

/** A query that is valid for the schema, walked at random; its variables and ids are at times faulty. */
export function drawOperation(draw: GeneratorValue, schema: GraphQLSchema, samples: Samples): Operation {
  const definitions: string[] = [];
  const variables: Record<string, unknown> = {};
  const fragments: { readonly name: string; readonly on: GraphQLCompositeType; text: string }[] = [];
  let names = 0;
  const chance = (percent: number) => draw(fc.integer, { min: 0, max: 99 }) >= 100 - percent;
  const oneOf = <Item>(items: readonly Item[]): Item => items[draw(fc.nat, { max: items.length - 1 })]!;

  function anyOf(name: string, type: GraphQLInputType, depth: number, nested: boolean): Value {
    if (isNonNullType(type)) return anyOf(name, type.ofType, depth, nested);
    if (isListType(type)) {
      const items = Array.from({ length: draw(fc.nat, { max: 2 }) }, () => anyOf(name, type.ofType, depth, nested));
      return { literal: `[${items.map(item => item.literal).join(' ')}]`, json: items.map(item => item.json) };
    }
    if (isEnumType(type)) {
      const value = oneOf(type.getValues()).name;
      return { literal: value, json: value };
    }
    if (!isInputObjectType(type)) {
      const json = oneOf(samples[name] ?? samples[type.name]!);
      return { literal: JSON.stringify(json), json };
    }
    const fields = Object.values(type.getFields()).filter(
      field => isRequiredInputField(field) || (depth > 0 && chance(15)),
    );
    const given = fields.map(field => [field.name, inputOf(field, depth - 1, nested)] as const);
    return {
      literal: `{${given.map(([key, value]) => `${key}: ${value.literal}`).join(' ')}}`,
      json: Object.fromEntries(given.map(([key, value]) => [key, value.json])),
    };
  }

  /** A literal, or a variable where it may be one, which is then at times null, omitted or malformed. */
  function inputOf(input: GraphQLArgument | GraphQLInputField, depth: number, nested: boolean): Value {
    const { name, type, defaultValue } = input;
    if (nested || !chance(35))
      return !isNonNullType(type) && chance(5) ? { literal: 'null', json: null } : anyOf(name, type, depth, nested);
    const variable = `v${names++}`;
    const mayLack = !isNonNullType(type) || defaultValue !== undefined;
    const declared = isNonNullType(type) && (chance(50) || !mayLack) ? type : String(type).replace(/!$/, '');
    const fallback = chance(20) ? ` = ${anyOf(name, type, depth, true).literal}` : '';
    definitions.push(`$${variable}: ${declared}${fallback}`);
    if (chance(2)) variables[variable] = { malformed: true };
    else if (mayLack && chance(5)) variables[variable] = null;
    else if (!(mayLack && chance(15))) variables[variable] = anyOf(name, type, depth, true).json;
    return { literal: `$${variable}`, json: null };
  }

  function directive(): string {
    if (!chance(10)) return '';
    const value = chance(50) ? 'true' : 'false';
    if (chance(50)) return ` @${oneOf(['skip', 'include'])}(if: ${value})`;
    const variable = `v${names++}`;
    definitions.push(`$${variable}: Boolean!`);
    variables[variable] = value === 'true';
    return ` @${oneOf(['skip', 'include'])}(if: $${variable})`;
  }

  function fieldOf(type: GraphQLCompositeType, depth: number): string {
    const fields = isUnionType(type) ? [] : Object.values(type.getFields());
    const open = fields.filter(field => depth > 0 || !isCompositeType(getNamedType(field.type)));
    if (open.length === 0 || chance(5)) return `__typename${directive()}`;
    const inward = open.filter(field => isCompositeType(getNamedType(field.type)));
    const field = oneOf(inward.length > 0 && chance(50) ? inward : open);
    const args = field.args
      .filter(argument => isRequiredArgument(argument) || chance(argument.name === 'first' ? 90 : 20))
      .map(argument => `${argument.name}: ${inputOf(argument, 2, false).literal}`);
    const inner = getNamedType(field.type);
    return [
      `f${names++}: ${field.name}`,
      args.length > 0 ? `(${args.join(' ')})` : '',
      directive(),
      isCompositeType(inner) ? ` ${selection(inner, depth - 1)}` : '',
    ].join('');
  }

  function partOf(type: GraphQLCompositeType, depth: number): string {
    if (depth === 0 || !chance(30)) return fieldOf(type, depth);
    const within = isAbstractType(type) && chance(80) ? oneOf(schema.getPossibleTypes(type)) : type;
    if (chance(50)) return `... on ${within.name}${directive()} ${selection(within, depth - 1)}`;
    const known = fragments.filter(fragment => fragment.on === within && fragment.text !== '');
    if (known.length > 0 && chance(70)) return `...${oneOf(known).name}${directive()}`;
    const fragment = { name: `F${names++}`, on: within, text: '' };
    fragments.push(fragment);
    fragment.text = `fragment ${fragment.name} on ${within.name} ${selection(within, depth - 1)}`;
    return `...${fragment.name}${directive()}`;
  }

  function selection(type: GraphQLCompositeType, depth: number): string {
    const parts = Array.from({ length: draw(fc.integer, { min: 1, max: 2 }) }, () => partOf(type, depth));
    return `{ ${parts.join(' ')} }`;
  }

  const root = selection(schema.getQueryType()!, 6);
  const declarations = definitions.length > 0 ? `(${definitions.join(', ')})` : '';
  return { query: [`query${declarations} ${root}`, ...fragments.map(({ text }) => text)].join('\n'), variables };
}
