import { readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { parse } from 'graphql';

import { writeInterfaceFields } from './src/api/codegen/interface-fields.ts';
import { parentMappers } from './src/api/codegen/parent-mappers.ts';
import { openEnums, withOpenEnums } from './src/api/extended-enums.ts';
import { internalEnumValues, readTypeDefs } from './src/api/schema.ts';

writeInterfaceFields('schema');
// a store may have terms of its own, so that resolvers give and take any name
const typeDefs = withOpenEnums(readTypeDefs('schema'));

const config: CodegenConfig = {
  schema: typeDefs,
  generates: {
    'src/api/generated/types.ts': {
      plugins: [{ typescript: { enumValues: internalEnumValues(parse(typeDefs)) } }, 'typescript-resolvers'],
      config: {
        contextType: '../context.ts#Context',
        enumsAsTypes: true,
        useTypeImports: true,
        addInterfaceFieldResolverTypes: true,
        immutableTypes: true,
        avoidOptionals: { defaultValue: true },
        maybeValue: 'T | null',
        inputMaybeValue: 'T | null | undefined',
        scalars: {
          EDTF: 'string',
          LocalDate: 'string',
          DateTimeISO: { input: 'Date', output: 'string' },
          NonNegativeInt: 'number',
          URL: 'string',
          ...Object.fromEntries(openEnums.map(name => [name, 'string'])),
        },
        mappers: parentMappers(readFileSync('src/api/parents.ts', 'utf8'), '../parents.ts', typeDefs),
      },
    },
    // what the explorer asks, with the types of its answers
    'src/web/explorer/generated/': {
      documents: 'src/web/explorer/**/*.graphql',
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        importExtension: '.ts',
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        scalars: {
          EDTF: 'string',
          LocalDate: 'string',
          DateTimeISO: 'string',
          NonNegativeInt: 'number',
          URL: 'string',
          ...Object.fromEntries(openEnums.map(name => [name, 'string'])),
        },
      },
    },
  },
};

export default config;
