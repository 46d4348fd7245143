import type { GraphQLResolveInfo } from 'graphql';

import { badInput } from '../../base/errors.ts';
import type { EntityId } from '../../base/ids.ts';
import type { Change } from '../../model/change.ts';
import type { Document } from '../../model/entity.ts';
import { type Context, catchUp } from '../context.ts';
import type { MutationResolvers } from '../generated/types.ts';
import { inArguments } from '../input/argument-names.ts';
import {
  checkTexts,
  toAuthorship,
  toClaimId,
  toDocumentAddition,
  toDrafts,
  toReasoned,
  toReviews,
} from '../input/mutation-input.ts';
import { toEntityId } from '../input/query-arguments.ts';

export const Mutation: MutationResolvers = {
  addDocument: (_root, { input }, context, info) =>
    write(context, info, input, ({ writer }) =>
      writer.addDocument(toDocumentAddition(input), toAuthorship(context, input)),
    ),
  proposeClaims: (_root, { input }, context, info) =>
    write(context, info, input, async ({ writer }) => {
      const document = await documentOf(context, toEntityId(input.document, 'document'));
      if (!document) throw badInput('document', 'is the id of no document in this graph');
      const drafts = toDrafts(input.claims, document);
      return writer.proposeClaims(drafts, toAuthorship(context, input));
    }),
  reviewClaims: (_root, { input }, context, info) =>
    write(context, info, input, async ({ writer }) => {
      // what is amended may have been proposed since this request began
      if (input.reviews.some(({ amendment }) => amendment != null)) await catchUp(context);
      const reviews = await toReviews(input.reviews, async claim => {
        const found = await context.loaders.claim.load(claim);
        return found && documentOf(context, found.document);
      });
      return writer.reviewClaims(reviews, toAuthorship(context, input));
    }),
  withdrawClaim: (_root, { input }, context, info) =>
    write(context, info, input, ({ writer }) =>
      writer.withdrawClaim(toClaimId(input.claim, 'claim'), toReasoned(context, input)),
    ),
  judgeIdentity: (_root, { input }, context, info) =>
    write(context, info, input, ({ writer }) => {
      const [left, right] = [toEntityId(input.left, 'left'), toEntityId(input.right, 'right')];
      const verdict = { left, right, verdict: input.verdict };
      return writer.judgeIdentity(verdict, toReasoned(context, input));
    }),
  judgeDisagreement: (_root, { input }, context, info) =>
    write(context, info, input, ({ writer }) => {
      const { verdict, type = null } = input;
      const [left, right] = [toClaimId(input.left, 'left'), toClaimId(input.right, 'right')];
      return writer.judgeDisagreement({ left, right, verdict, type }, toReasoned(context, input));
    }),
  revert: (_root, { input }, context, info) =>
    write(context, info, input, ({ writer }) => writer.revert(toRevision(input.revision), toReasoned(context, input))),
};

type Payload = { readonly change: Change; readonly clientMutationId: string | null };
type Written = { readonly clientMutationId?: string | null };

/** Writes on top of what everybody has written, and has what is asked of the change answered with it. */
async function write(
  context: Context,
  { path, fieldName }: Pick<GraphQLResolveInfo, 'path' | 'fieldName'>,
  input: Written,
  work: (graph: Context['graph']) => Promise<Change>,
): Promise<Payload> {
  checkTexts(input);
  const change = await work(context.graph).catch(error => {
    throw inArguments(error, fieldName);
  });
  context.answer.written.set(path.key, change.revision);
  await catchUp(context);
  return { change, clientMutationId: input.clientMutationId ?? null };
}

/** The document of this very slug, as it was recorded: what is written belongs to it, and not to what it is read as. */
const documentOf = ({ loaders }: Context, id: EntityId): Promise<Document | null> =>
  loaders.reader.entities.recordedDocument(id);

function toRevision(revision: number): number {
  if (revision >= 2 ** 31) throw badInput('revision', 'is beyond every revision');
  return revision;
}
