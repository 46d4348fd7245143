import { readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

import { writeInterfaceFields } from './src/api/codegen/interface-fields.ts';
import { parentMappers } from './src/api/codegen/parent-mappers.ts';
import { internalEnumValues, readTypeDefs } from './src/api/schema.ts';

const typeDefs = readTypeDefs('schema');

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  hooks: { afterStart: () => writeInterfaceFields('schema') },
  generates: {
    'src/api/generated/types.ts': {
      plugins: [{ typescript: { enumValues: internalEnumValues(typeDefs) } }, 'typescript-resolvers'],
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
        },
        mappers: parentMappers(readFileSync('src/api/parents.ts', 'utf8'), '../parents.ts', typeDefs),
      },
    },
  },
};

export default config;
