import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { DateTimeISOResolver, LocalDateResolver, NonNegativeIntResolver, URLResolver } from 'graphql-scalars';

import { dayFault, edtfFault } from '../../base/edtf.ts';

const EDTF = scalarOfText({
  name: 'EDTF',
  serialize: value => String(value),
  faultOf: edtfFault,
  noText: 'an EDTF date is written as a text, such as "2017-09"',
});
const LocalDate = scalarOfText({
  name: LocalDateResolver.name,
  serialize: value => LocalDateResolver.serialize(value) as string,
  faultOf: dayFault,
  noText: 'a calendar day is written as a text, such as "2017-09-21"',
});

type TextScalar = {
  readonly name: string;
  readonly serialize: (value: unknown) => string;
  readonly faultOf: (text: string) => string | null;
  readonly noText: string;
};

/** A text of a certain form, which is given as it was written. */
function scalarOfText({ name, serialize, faultOf, noText }: TextScalar): GraphQLScalarType<string, string> {
  /** `literal`: where it stands, if it stands in the query itself. */
  const toText = (value: unknown, literal?: ValueNode): string => {
    const fault = typeof value === 'string' ? faultOf(value) : noText;
    if (fault !== null) throw new GraphQLError(fault, literal && { nodes: literal });
    return value as string;
  };
  return new GraphQLScalarType<string, string>({
    name,
    serialize,
    parseValue: value => toText(value),
    parseLiteral: node => toText(node.kind === Kind.STRING ? node.value : null, node),
  });
}

/** What the scalars do. What they are called, and what is said of them, stands in the SDL alone. */
export const scalars = Object.fromEntries(
  [EDTF, LocalDate, DateTimeISOResolver, NonNegativeIntResolver, URLResolver].map(
    ({ name, serialize, parseValue, parseLiteral }) => [
      name,
      { __serialize: serialize, __parseValue: parseValue, __parseLiteral: parseLiteral },
    ],
  ),
);
