import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { DateTimeISOResolver, LocalDateResolver, NonNegativeIntResolver, URLResolver } from 'graphql-scalars';

import { edtfFault } from '../../base/edtf.ts';

const EDTF = new GraphQLScalarType<string, string>({
  name: 'EDTF',
  serialize: value => String(value),
  parseValue: value => toEdtf(value),
  parseLiteral: node => toEdtf(node.kind === Kind.STRING ? node.value : null, node),
});

/** `literal`: where it stands, if it stands in the query itself. */
function toEdtf(value: unknown, literal?: ValueNode): string {
  const fault = typeof value === 'string' ? edtfFault(value) : 'an EDTF date is written as a text, such as "2017-09"';
  if (fault !== null) throw new GraphQLError(fault, literal && { nodes: literal });
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
