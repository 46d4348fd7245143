import type { GraphQLResolveInfo } from 'graphql';

import { badInput } from '../../base/errors.ts';
import type { EntityId } from '../../base/ids.ts';
import type { Change } from '../../model/change.ts';
import type { Document } from '../../model/entity.ts';
import type { Curator } from '../../store/curate/curator.ts';
import { answerFromRehearsed, type Context, catchUp } from '../context.ts';
import type { MutationResolvers } from '../generated/types.ts';
import { inArguments } from '../input/argument-names.ts';
import { toAmendment, toEntities, toEntityReviews } from '../input/entity-input.ts';
import {
  checkTexts,
  toAuthorship,
  toClaimId,
  toDocumentAddition,
  toDrafts,
  toReasoned,
  toReviews,
  toSha256,
  wordsOf,
} from '../input/mutation-input.ts';
import { toEntityId } from '../input/query-arguments.ts';
import { rehearseWrite } from '../live/rehearsal.ts';
import type { DryRun } from '../parents.ts';
import { ingestDocument } from './ingestion.ts';

export const Mutation: MutationResolvers = {
  addDocument: (_root, args, context, info) =>
    write(context, info, args, () => {
      const [added, authorship] = [toDocumentAddition(args.input), toAuthorship(context, args.input)];
      return writer => writer.addDocument(added, authorship);
    }),
  ingestDocument: (_root, args, context, info) => ingestDocument(context, info, args),
  reviewDocument: (_root, args, context, info) =>
    write(context, info, args, () => {
      const { decision, version } = args.input;
      const review = {
        document: toEntityId(args.input.document, 'document'),
        version: version == null ? null : toSha256(version, 'version'),
        decision,
      };
      const authorship = toReasoned(context, args.input);
      return writer => writer.reviewDocument(review, authorship);
    }),
  takeDownDocument: (_root, args, context, info) =>
    write(context, info, args, () => {
      const [document, authorship] = [toEntityId(args.input.document, 'document'), toReasoned(context, args.input)];
      return writer => writer.takeDownDocument(document, authorship);
    }),
  proposeEntities: (_root, args, context, info) =>
    write(context, info, args, () => {
      const [entities, authorship] = [toEntities(args.input.entities), toAuthorship(context, args.input)];
      return writer => writer.proposeEntities(entities, authorship);
    }),
  amendEntity: (_root, args, context, info) =>
    write(context, info, args, () => {
      const [amendment, authorship] = [toAmendment(args.input), toAuthorship(context, args.input)];
      return writer => writer.amendEntity(amendment, authorship);
    }),
  proposeClaims: (_root, args, context, info) =>
    write(context, info, args, async () => {
      const { input } = args;
      const document = await documentOf(context, toEntityId(input.document, 'document'));
      if (!document) throw badInput('document', 'is the id of no document in this graph');
      const [drafts, authorship] = [toDrafts(input.claims, document), toAuthorship(context, input)];
      return writer => writer.proposeClaims(drafts, authorship, wordsOf(input.claims));
    }),
  reviewClaims: (_root, args, context, info) =>
    write(context, info, args, async () => {
      const { input } = args;
      // what is amended may have been proposed since this request began
      if (input.reviews.some(({ amendment }) => amendment != null)) await catchUp(context);
      const reviews = await toReviews(input.reviews, async claim => {
        const found = await context.loaders.claim.load(claim);
        return found && documentOf(context, found.document);
      });
      const [entities, authorship] = [toEntityReviews(input.entities, reviews), toAuthorship(context, input)];
      const amendments = input.reviews.flatMap(({ amendment }) => amendment ?? []);
      return writer => writer.reviewClaims(reviews, authorship, entities, wordsOf(amendments));
    }),
  withdrawClaim: (_root, args, context, info) =>
    write(context, info, args, () => {
      const [claim, authorship] = [toClaimId(args.input.claim, 'claim'), toReasoned(context, args.input)];
      return writer => writer.withdrawClaim(claim, authorship);
    }),
  judgeIdentity: (_root, args, context, info) =>
    write(context, info, args, () => {
      const { left, right, verdict } = args.input;
      const judged = { left: toEntityId(left, 'left'), right: toEntityId(right, 'right'), verdict };
      const authorship = toReasoned(context, args.input);
      return writer => writer.judgeIdentity(judged, authorship);
    }),
  judgeDisagreement: (_root, args, context, info) =>
    write(context, info, args, () => {
      const { verdict, type = null } = args.input;
      const [left, right] = [toClaimId(args.input.left, 'left'), toClaimId(args.input.right, 'right')];
      const authorship = toReasoned(context, args.input);
      return writer => writer.judgeDisagreement({ left, right, verdict, type }, authorship);
    }),
  judgeSupport: (_root, args, context, info) =>
    write(context, info, args, () => {
      const verdict = { claim: toClaimId(args.input.claim, 'claim'), verdict: args.input.verdict };
      const authorship = toReasoned(context, args.input);
      return writer => writer.judgeSupport(verdict, authorship);
    }),
  revert: (_root, args, context, info) =>
    write(context, info, args, () => {
      const [revision, authorship] = [toRevision(args.input.revision), toReasoned(context, args.input)];
      return writer => writer.revert(revision, authorship);
    }),
};

type Payload = {
  readonly change: Change;
  readonly clientMutationId: string | null;
  readonly dryRun: DryRun | null;
};
type Given = { readonly input: { readonly clientMutationId?: string | null }; readonly dryRun?: boolean | null };
type Write = (writer: Curator) => Promise<Change>;

/**
 * Writes on top of what everybody has written, and has what is asked of the change answered with it. `prepare` reads what
 * the write needs, and the write itself asks the store by nothing but its writer.
 */
async function write(
  context: Context,
  { path, fieldName }: Pick<GraphQLResolveInfo, 'path' | 'fieldName'>,
  { input, dryRun }: Given,
  prepare: () => Write | Promise<Write>,
): Promise<Payload> {
  checkTexts(input);
  if (context.revision < 0) await catchUp(context);
  const clientMutationId = input.clientMutationId ?? null;
  try {
    const work = await prepare();
    if (dryRun) {
      const { role } = context.principal;
      const rehearsed = await context.graph.writer.rehearse(rehearsal => rehearseWrite(rehearsal, role, work));
      answerFromRehearsed(context, rehearsed.rows);
      return { change: rehearsed.done, clientMutationId, dryRun: rehearsed.dryRun };
    }
    const change = await work(context.graph.writer);
    context.answer.written.set(path.key, change.revision);
    await catchUp(context);
    return { change, clientMutationId, dryRun: null };
  } catch (error) {
    throw inArguments(error, fieldName);
  }
}

/** The document of this very slug, as it was recorded: what is written belongs to it, and not to what it is read as. */
const documentOf = ({ loaders }: Context, id: EntityId): Promise<Document | null> =>
  loaders.reader.entities.recordedDocument(id);

function toRevision(revision: number): number {
  if (revision >= 2 ** 31) throw badInput('revision', 'is beyond every revision');
  return revision;
}
