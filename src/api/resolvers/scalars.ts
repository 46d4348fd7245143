import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { DateTimeISOResolver, LocalDateResolver, NonNegativeIntResolver, URLResolver } from 'graphql-scalars';

import { isEdtf } from '../../base/edtf.ts';

const EDTF = new GraphQLScalarType<string, string>({
  name: 'EDTF',
  serialize: value => String(value),
  parseValue: toEdtf,
  parseLiteral: node => toEdtf(node.kind === Kind.STRING ? node.value : null),
});

function toEdtf(value: unknown): string {
  if (typeof value === 'string' && isEdtf(value)) return value;
  throw new GraphQLError(
    `${JSON.stringify(value)} is not an EDTF date; write for example "2017-09-21", "2017-09" or "2023-06/.."`,
  );
}

/** What the scalars do. What they are called, and what is said of them, stands in the SDL alone. */
export const scalars = Object.fromEntries(
  [EDTF, LocalDateResolver, DateTimeISOResolver, NonNegativeIntResolver, URLResolver].map(
    ({ name, serialize, parseValue, parseLiteral }) => [
      name,
      { __serialize: serialize, __parseValue: parseValue, __parseLiteral: parseLiteral },
    ],
  ),
);
