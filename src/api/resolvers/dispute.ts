import { formatDay } from '../../base/edtf.ts';
import { toGlobalId } from '../../base/ids.ts';
import { all, map } from '../../base/maybe.ts';
import { sliceCodePoints } from '../../base/text.ts';
import type { FoundSide } from '../../graph/ask/find-disputes.ts';
import type { Context } from '../context.ts';
import type { DisputeResolvers, DisputeSideResolvers } from '../generated/types.ts';
import { toFirst } from '../input/query-arguments.ts';
import { entity, entityOrNull } from '../loaders/named-nodes.ts';
import { claim } from './connection.ts';

export const Dispute: DisputeResolvers = {
  id: ({ slug }) => toGlobalId('Dispute', slug),
  subject: ({ subject }, _args, context) => entity(context, subject),
  otherSubject: ({ otherSubject }, _args, context) => entityOrNull(context, otherSubject),
  overlap: ({ overlap }) =>
    overlap && { earliest: formatDay(overlap.earliest) as never, latest: formatDay(overlap.latest) as never },
};

const mostListed = 100;

export const DisputeSide: DisputeSideResolvers = {
  subject: ({ subject }, _args, context) => entity(context, subject),
  held: (side, _args, context) =>
    map(wordsOf(side, context), words => (side.polarity === 'denies' ? `not ${words}` : words)),
  claims: ({ claims }, { first }, context) =>
    all(claims.slice(0, toFirst(first, 'first', mostListed)).map(id => claim(context, id))),
  claimCount: ({ claims }) => claims.length,
  holders: ({ holders }, { first }, context) =>
    all(holders.slice(0, toFirst(first, 'first', mostListed)).map(id => entity<never>(context, id))),
  holderCount: ({ holders }) => holders.length,
};

const longestText = 100;

function wordsOf({ named, words, claims }: FoundSide, context: Context) {
  if (named !== null) return map(entity(context, named), ({ name }) => name);
  if (words.length > 0) return words.join(' or ');
  return map(claim(context, claims[0]!), ({ value }) =>
    value?.kind === 'text' ? sliceCodePoints(value.text, 0, longestText) : '',
  );
}
