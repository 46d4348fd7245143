import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';

import { keptLast } from '../../base/kept-last.ts';
import type { Context } from '../context.ts';
import { type GraphSize, noGraph, spend } from '../cost.ts';
import { pricesOf } from './field-costs.ts';

type Resolver = GraphQLFieldResolver<unknown, Context>;
type Values = Readonly<Record<string, unknown>>;

const pricedArguments = ['filter', 'orderBy', 'asOf', 'dryRun'];

/**
 * Has every field that looks up, counts, compares or searches spend its price before it is resolved, and resolves it once
 * for all places of a request where the same is asked of the same parent.
 */
export function chargeFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    if (type.name.startsWith('__')) continue;
    const isShared = type.name !== 'Mutation' && type.name !== 'Subscription';
    for (const field of Object.values(type.getFields())) {
      const isCount = field.name === 'totalCount';
      const isPriced =
        pricesOf(type.name, field, {}, noGraph).price > 0 ||
        field.args.some(({ name }) => pricedArguments.includes(name));
      if (!isPriced && !isCount && type.name !== 'Query') continue;
      field.resolve = charging(type.name, field, isShared);
    }
  }
  return schema;
}

function charging(type: string, field: GraphQLField<unknown, Context>, isShared: boolean): Resolver {
  const { resolve = defaultFieldResolver as Resolver } = field;
  const coordinate = `${type}.${field.name}`;
  const isRoot = type === 'Query';
  const priced = keptLast((args: Values, size: GraphSize) => pricesOf(type, field as never, args, size));
  return (source, args: Values, context, info) => {
    const { price, once, counted } = priced(args, context.base.rows.size);
    const ofList = field.name === 'totalCount' ? (pricesOfCounts.get(source as object) ?? 0) : 0;
    if (price + once === 0 && ofList === 0 && !isRoot) return resolve(source, args, context, info);
    const kept = keptIn(context, isRoot ? null : (source as object));
    const key = `${coordinate} ${JSON.stringify(args)}`;
    if (isShared && kept.has(key)) return kept.get(key);
    // what is looked through once is paid once
    const looks = keptIn(context, null);
    const isFirst = !looks.has(`once ${key}`);
    looks.set(`once ${key}`, true);
    const whole = price + ofList + (isFirst ? once : 0);
    if (whole > 0) spend(context, whole);
    const result: unknown = resolve(source, args, context, info);
    if (counted > 0 && typeof result === 'object' && result !== null) pricesOfCounts.set(result, counted);
    if (isShared) kept.set(key, result);
    return result;
  };
}

/** What it costs to count the items of lists. */
const pricesOfCounts = new WeakMap<object, number>();

type Kept = Map<string, unknown>;
/** What fields gave, by request, by what they were read from, and by their parent. */
const results = new WeakMap<Context['cost'], WeakMap<object, WeakMap<object, Kept>>>();

/** Has fields be resolved, and charged, anew. */
export function forgetResults(cost: Context['cost']): void {
  results.delete(cost);
}

/** `source` null: of the root. */
function keptIn({ cost, loaders }: Context, source: object | null): Kept {
  const ofRequest = made(results, cost, () => new WeakMap<object, WeakMap<object, Kept>>());
  const ofSight = made(ofRequest, loaders, () => new WeakMap<object, Kept>());
  return made(ofSight, source ?? loaders, () => new Map<string, unknown>());
}

function made<Key extends object, Value>(map: WeakMap<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}
