/** The most that one operation may ask for and get, and what is refused before it is run. */
import { type Cost, limitExceeded } from '../cost.ts';

/** What an operation asks for, with its fragments written out at every place where they are used. */
export type Measure = {
  /** Fields inside of fields. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Items on pages, if every page were full. */
  readonly cost: number;
  /** The same, of what is looked through once, whatever the sizes of the pages around it; of a whole operation part of its cost. */
  readonly once: number;
  /** Fields of the schema that it asks for, at the mean length of its lists. */
  readonly introspected: number;
  /** Fields that stand on no page. */
  readonly fields: number;
  /** Fields that one item on a page has at most. */
  readonly fieldsOfItem: number;
};

/** The most that one operation may ask for, and get. */
export type Limits = Pick<Measure, 'depth' | 'aliases' | 'directives' | 'cost'> & {
  /** Items on pages that are really there, of ten fields each; of more fields, as many fewer. */
  readonly items: number;
};

/** Notes what an operation asks for, and how much it may get. Throws LIMIT_EXCEEDED where it asks for too much. */
export function admit(asked: Measure, limits: Limits | null, { cost }: { readonly cost: Cost }): void {
  if (limits) {
    refuseExcess(asked, limits);
    cost.most = mostItems(asked, limits);
    cost.mostRead = limits.items;
  }
  cost.requested = asked.cost;
}

const measureNames: Readonly<Partial<Record<keyof Measure, string>>> = {
  depth: 'levels of fields inside of fields',
  aliases: 'aliases',
  directives: 'directives',
  cost: 'items if every page were full',
  introspected: 'fields of the schema',
  fields: 'fields outside of pages',
  fieldsOfItem: 'fields of one item',
};

/** Fields of each item that an answer with the most items may have. */
const fieldsPerItem = 10;
/** Reading the whole schema, as GraphiQL does, takes less than half of it. */
const mostIntrospected = 250_000;

/** Throws LIMIT_EXCEEDED, with status 400, where an operation asks for more than the limits let it. */
function refuseExcess(asked: Measure, limits: Limits): void {
  const fields = fieldsPerItem * limits.items;
  const most = { ...limits, once: limits.cost, introspected: mostIntrospected, fields, fieldsOfItem: fields };
  for (const limit of Object.keys(measureNames) as (keyof Measure)[]) {
    if (asked[limit] <= most[limit]) continue;
    throw limitExceeded(
      `The operation asks for ${asked[limit]} ${measureNames[limit]}; at most ${most[limit]} are taken`,
      {
        limit,
        most: most[limit],
        asked: asked[limit],
      },
    );
  }
}

/** How many items an answer may have: as many as the limit, or fewer where each has many fields. */
function mostItems({ fields, fieldsOfItem }: Measure, { items }: Limits): number {
  if (fieldsOfItem === 0) return items;
  return Math.min(items, Math.floor((fieldsPerItem * items - fields) / fieldsOfItem));
}

/** Whether a JSON value has values inside of values to more than so many levels. */
export function isDeeper(value: unknown, levels: number): boolean {
  if (isFlat(value)) return levels < 1;
  let level: unknown[] = [value];
  for (let deep = 0; level.length > 0; deep++) {
    if (deep > levels) return true;
    level = level.flatMap(each => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
  return false;
}

/** As most variables are. */
function isFlat(value: unknown): boolean {
  for (const name in value as object) {
    const part = (value as Record<string, unknown>)[name];
    if (typeof part === 'object' && part !== null) return false;
  }
  return true;
}

/** Of variables: reading them takes a call a level. */
export const deepestVariables = 100;

/** Throws LIMIT_EXCEEDED where variables have too many levels. */
export function refuseDeep(variables: unknown): void {
  if (!isDeeper(variables, deepestVariables)) return;
  throw limitExceeded(`The variables have more than ${deepestVariables} levels of values inside of values`, {
    limit: 'variables',
    most: deepestVariables,
  });
}
