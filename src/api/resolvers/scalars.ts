import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { DateTimeISOResolver, LocalDateResolver, NonNegativeIntResolver, URLResolver } from 'graphql-scalars';

import { edtfFault } from '../../base/edtf.ts';

const EDTF = new GraphQLScalarType<string, string>({
  name: 'EDTF',
  serialize: value => String(value),
  parseValue: toEdtf,
  parseLiteral: node => toEdtf(node.kind === Kind.STRING ? node.value : null),
});

function toEdtf(value: unknown): string {
  const fault =
    typeof value === 'string' ? edtfFault(value) : `${JSON.stringify(value)} is not a text with an EDTF date`;
  if (fault !== null) throw new GraphQLError(fault);
  return value as string;
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
