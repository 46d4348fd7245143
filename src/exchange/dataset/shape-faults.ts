/** What is wrong with the shape of a file, in words that say what to do. */
import type { z } from 'zod';

import { meantInstead, nearestOf } from '../../base/nearness.ts';
import { entityKinds } from '../../model/entity.ts';
import { datasetJsonSchema, type FileKind } from './dataset-format.ts';

type Path = readonly (string | number)[];
type ShapeFault = { readonly path: Path; readonly message: string };
type Issue = z.core.$ZodIssue;

export function shapeFaultsOf(issues: readonly Issue[], kind: FileKind, value: unknown): ShapeFault[] {
  const schema = datasetJsonSchema(kind) as Schema;
  return issues.flatMap(deepest).flatMap((issue): ShapeFault[] => {
    const path = issue.path.map(step => (typeof step === 'symbol' ? String(step) : step));
    const told = (message: string) => `${path.join('.') || 'file'}: ${message}`;
    if (issue.code !== 'unrecognized_keys') return [{ path, message: told(plainly(issue, valueAt(value, path))) }];
    const known = keysAt(schema, path, value);
    return issue.keys.map(key => ({ path: [...path, key], message: told(noKey(key, known)) }));
  });
}

/** Where one of several forms was begun, what is wrong within it. */
function deepest(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.message !== 'Invalid input') return [issue];
  const begun = issue.errors.find(within => within.every(({ path }) => path.length > 0));
  return begun?.map(within => ({ ...within, path: [...issue.path, ...within.path] })) ?? [issue];
}

function plainly(issue: Issue, value: unknown): string {
  const { message } = issue;
  if (/, received undefined$/.test(message)) return 'is needed';
  if (/expected array, received null$/.test(message)) return 'needs a list: leave it out where there is nothing in it';
  if (/discriminator/.test(message)) return noneOf('is no kind of node', value, entityKinds);
  return issue.code === 'invalid_value' && typeof value === 'string'
    ? noneOf(`${JSON.stringify(value)} is not possible here`, value, issue.values.map(String))
    : message;
}

const noKey = (key: string, known: readonly string[]) => noneOf(`${JSON.stringify(key)} is no key here`, key, known);

const mostSuggested = 2;

function noneOf(said: string, given: unknown, possible: readonly string[]): string {
  const items = possible.map(name => ({ names: [name], told: JSON.stringify(name) }));
  const near = nearestOf(String(given), items, mostSuggested).map(({ told }) => told);
  return `${said}${meantInstead(near) || `; there are ${possible.join(', ')}`}`;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((within, step) => (within as Record<string | number, unknown> | null)?.[step], value);
}

/** As far as keys are looked for in it. */
type Schema = {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly const?: unknown;
};

/** The keys that a mapping may have at a place; of a node, those of its kind. */
function keysAt(schema: Schema, path: Path, value: unknown): string[] {
  const forms = [schema, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].filter(({ properties }) => {
    const kind = properties?.kind?.const;
    return kind === undefined || kind === valueAt(value, ['kind']);
  });
  const [step, ...rest] = path;
  if (step === undefined) return forms.flatMap(({ properties }) => Object.keys(properties ?? {}));
  return forms.flatMap(({ properties, items }) => {
    const within = typeof step === 'number' ? items : properties?.[step];
    return within ? keysAt(within, rest, valueAt(value, [step])) : [];
  });
}
