import type { GraphQLResolveInfo } from 'graphql';

import type { EntityId } from '../../base/ids.ts';
import type { IngestedArticle } from '../../ingest/pipeline.ts';
import { type Recorded, type Recording, recordArticle } from '../../ingest/record-article.ts';
import { unassignedIn } from '../../ingest/report/article-report.ts';
import { reviewOf } from '../../model/entity.ts';
import { namedIn } from '../../store/rows/columns.ts';
import type { OpenWrites } from '../../store/together.ts';
import { authorise } from '../auth/authorisation.ts';
import { answerFromRehearsed, type Context, catchUp } from '../context.ts';
import type {
  IngestDocumentPayloadResolvers,
  MutationIngestDocumentArgs,
  TextRepetitionResolvers,
} from '../generated/types.ts';
import { inArguments } from '../input/argument-names.ts';
import { toArticleSource, toGiven, toIngestAuthorship, toScore } from '../input/ingestion-input.ts';
import { checkTexts } from '../input/mutation-input.ts';
import { rehearseWrites } from '../live/rehearsal.ts';
import { entity } from '../loaders/named-nodes.ts';
import type { Document, Entity, IngestDocumentPayloadParent as Payload } from '../parents.ts';
import { claim } from './connection.ts';

type Stood = Pick<Payload, 'document' | 'entities' | 'claims' | 'waiting' | 'notes'>;

export async function ingestDocument(
  context: Context,
  { path, fieldName }: Pick<GraphQLResolveInfo, 'path' | 'fieldName'>,
  { input, dryRun }: MutationIngestDocumentArgs,
): Promise<Payload> {
  checkTexts(input);
  if (context.revision < 0) await catchUp(context);
  if (input.acceptAbove != null) authorise(context, 'editor', 'acceptAbove');
  const recording = {
    authorship: toIngestAuthorship(context, input),
    acceptAbove: toScore(context, input.acceptAbove),
  };
  const clientMutationId = input.clientMutationId ?? null;
  try {
    const { writer, articles } = context.graph;
    return await articles.ingest(toArticleSource(input), toGiven(input), async ingested => {
      if (dryRun) {
        const { role } = context.principal;
        const { done, ...rehearsed } = await writer.rehearse(rehearsal =>
          rehearseWrites(rehearsal, role, async writes => {
            const stood = await record(ingested, writes, recording);
            const shown = {
              nodes: [...stood.entities, ...(stood.document ? [stood.document] : [])],
              claims: stood.claims,
            };
            return { done: stood, changes: stood.changes, shown };
          }),
        );
        // the words that claims rest on are shown, though nothing holds them
        rehearsed.rows.texts.set(ingested.article.sha256, ingested.article.text);
        answerFromRehearsed(context, rehearsed.rows);
        return { ...done, ingested, dryRun: rehearsed.dryRun, clientMutationId };
      }
      const done = await writer.together(writes => record(ingested, writes, recording));
      const last = done.changes.at(-1);
      if (last) context.answer.written.set(path.key, last.revision);
      await catchUp(context);
      return { ...done, ingested, dryRun: null, clientMutationId };
    });
  } catch (error) {
    throw inArguments(error, fieldName);
  }
}

async function record(ingested: IngestedArticle, writes: OpenWrites, recording: Recording) {
  const recorded = await recordArticle(ingested, writes, recording);
  return { ...(await standing(recorded, writes)), changes: recorded.changes };
}

/** What waits of an article, and what it waits for. */
async function standing({ document: id, allClaims, notes }: Recorded, { reader }: OpenWrites): Promise<Stood> {
  const claims = [...(await reader.claims.bySlug(allClaims)).values()];
  const [document] = await reader.entities.recorded([id]);
  const publisher = document?.kind === 'document' ? [document.publisher] : [];
  const named = new Set([...publisher, ...claims.flatMap(namedIn)]);
  named.delete(id);
  const nodes = await reader.entities.recorded([...named] as EntityId[]);
  const proposed = nodes.filter(node => reviewOf(node) === 'proposed');
  const waitingClaims = claims.filter(({ review, withdrawal }) => review === 'proposed' && withdrawal === null);
  const [outlets, others] = [
    proposed.filter(node => publisher.includes(node.id)),
    proposed.filter(node => !publisher.includes(node.id)),
  ];
  const lines = [
    ...outlets.map(outlet => `its publisher "${outlet.id}", which nobody accepted yet, and which comes first`),
    ...(others.length > 0 ? [`${others.length} nodes that its claims name`] : []),
    ...(document && reviewOf(document) === 'proposed' ? [`the document "${id}", which comes before its claims`] : []),
    ...(waitingClaims.length > 0 ? [`${waitingClaims.length} claims`] : []),
  ];
  return {
    document: document ? id : null,
    entities: proposed.map(node => node.id),
    claims: claims.map(found => found.id),
    waiting: lines,
    notes,
  };
}

export const IngestDocumentPayload: IngestDocumentPayloadResolvers = {
  document: ({ document }, _args, context) => document && entity<Document>(context, document),
  entities: ({ entities }, _args, context) => Promise.all(entities.map(id => entity<Entity>(context, id))),
  claims: ({ claims }, _args, context) => Promise.all(claims.map(id => claim(context, id))),
  repetitions: ({ ingested }) => ingested.repetitions,
  unassigned: ({ ingested }) =>
    unassignedIn(ingested).map(({ place: [start, end], ...told }) => ({ start, end, ...told })),
};

export const TextRepetition: TextRepetitionResolvers = {
  document: ({ document }, _args, context) => entity<Document>(context, document as EntityId),
  share: ({ share }) => share.here,
};
