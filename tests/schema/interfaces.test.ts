import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  isInterfaceType,
  isObjectType,
  print,
} from 'graphql';
import { expect, test } from 'vitest';

import { withInterfaceFields } from '../../src/api/codegen/interface-fields.ts';
import { readTypeDefs } from '../../src/api/schema.ts';

const sdl = readTypeDefs('schema');
const types = Object.values(buildSchema(sdl).getTypeMap()).filter(
  (type): type is GraphQLObjectType | GraphQLInterfaceType => isObjectType(type) || isInterfaceType(type),
);

/** Each field of an interface, and what a type that implements it says of it. */
const copies = types.flatMap(type =>
  type.getInterfaces().flatMap(inherited =>
    Object.values(inherited.getFields()).map(({ name, astNode }) => {
      const copy = type.getFields()[name]!.astNode!;
      return { place: `${type.name}.${name}`, written: print(astNode!), copied: print(copy), at: copy.loc!.start };
    }),
  ),
);

/** Where codegen writes. */
const copied = [...sdl.matchAll(/^ {2}# Copied from [\s\S]*?# End of the copy\.$/gm)].map(({ index, 0: text }) => ({
  from: index,
  to: index + text.length,
}));
const isGenerated = (at: number) => copied.some(({ from, to }) => from < at && at < to);

test('the copies in the files of the schema are current: if not, run `npm run codegen`', () => {
  const files = readdirSync('schema').filter(name => name.endsWith('.graphql'));
  const texts = files.map(name => readFileSync(join('schema', name), 'utf8'));
  const renewed = withInterfaceFields(texts);
  expect(files.filter((_, at) => renewed[at] !== texts[at])).toEqual([]);
});

test('a copied field has the type, arguments, defaults, deprecation and description that its interface gives it', () => {
  const generated = copies.filter(({ at }) => isGenerated(at));
  expect(generated.length).toBeGreaterThan(100);
  expect(generated.filter(({ written, copied }) => written !== copied)).toEqual([]);
});

test('nobody writes by hand what an interface says already', () => {
  const written = copies.filter(({ at }) => !isGenerated(at));
  expect(written.filter(({ written, copied }) => written === copied).map(({ place }) => place)).toEqual([]);
});
