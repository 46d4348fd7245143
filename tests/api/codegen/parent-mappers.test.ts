import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { parentMappers } from '../../../src/api/codegen/parent-mappers.ts';
import { readTypeDefs } from '../../../src/api/schema.ts';

const typeDefs = `
  interface Entity { id: ID! }
  type EntityConnection { nodes: [Entity!]! }
  type Ship implements Entity { id: ID! }
  type ShipConnection { nodes: [Ship!]! }
  type Port implements Entity { id: ID! }
  type PortConnection { nodes: [Port!]! }
  type Crew implements Entity { id: ID! }
  type Cargo { tons: Int! }
  type CargoConnection { nodes: [Cargo!]! }
  union Thing = Ship | Cargo
`;
const mappers = (source: string) => parentMappers(source, './parents.ts', typeDefs);

test('a type has the parent that is exported under its name', () => {
  const source = `
    export type ShipParent = { readonly id: string };
    export type { Freight as CargoParent } from './freight.ts';
    export type {
      Something as ThingParent,
      Harbour as PortParent,
    };
    export type Berth = PortParent['berth'];
  `;
  expect(mappers(source)).toEqual({
    Ship: './parents.ts#ShipParent',
    Cargo: './parents.ts#CargoParent',
    Thing: './parents.ts#ThingParent',
    Port: './parents.ts#PortParent',
  });
});

test('connections of what implements Entity share its parent, unless they have their own', () => {
  const source = 'export type EntityConnectionParent = List;\nexport type PortConnectionParent = Ports;\n';
  expect(mappers(source)).toEqual({
    EntityConnection: './parents.ts#EntityConnectionParent',
    ShipConnection: './parents.ts#EntityConnectionParent',
    PortConnection: './parents.ts#PortConnectionParent',
  });
});

test('a parent of nothing in the schema is refused', () => {
  expect(() => mappers('export type BoatParent = Boat;')).toThrow(
    './parents.ts exports BoatParent, but the schema has no type Boat',
  );
});

test('every parent that the resolvers have is found', () => {
  const source = readFileSync('src/api/parents.ts', 'utf8');
  const words = new Set(Array.from(source.matchAll(/\b(\w+)Parent\b/g), ([, type]) => type));
  const found = parentMappers(source, '../resolvers/parents.ts', readTypeDefs('schema'));
  expect(Object.keys(found)).toEqual(expect.arrayContaining([...words]));
});
