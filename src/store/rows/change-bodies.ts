import { z } from 'zod';

import type { Effects } from './effects.ts';

/** What the body of a change tells: see `effects.ts`. Changes that were written before there were bodies tell nothing. */
export type ChangeBody = {
  readonly nodes?: readonly string[];
  readonly claims?: readonly string[];
  /** The document whose text or version it brought; older changes name it first among their nodes. */
  readonly document?: string;
  readonly effects?: Effects;
  /** Of a load: its dataset, and what became of judgements. Earlier versions did not note it. */
  readonly brought?: { readonly dataset: string; readonly judgements: Effects['judgements'] };
};
const slugs = z.array(z.string()).optional();
const time = z.string().nullable();
const claimState = z.looseObject({ review: z.string(), accepted_at: time, withdrawn_at: time, withdrawal: time });
const undoing = z.looseObject({ undoneBy: z.string().nullable() });
const judgementEffects = z.array(
  z.looseObject({
    table: z.enum(['identity_judgement', 'disagreement_judgement', 'support_judgement']),
    id: z.string(),
    before: undoing.nullable(),
    after: undoing,
  }),
);
/** As it stands, for its digest depends on the order of its fields. */
const recordedEntity = z.custom<object>(value =>
  ['id', 'kind', 'name'].every(field => typeof (value as Record<string, unknown> | null)?.[field] === 'string'),
);
const review = z.enum(['accepted', 'proposed', 'rejected']);
const changeBody = z.looseObject({
  nodes: slugs,
  claims: slugs,
  document: z.string().optional(),
  reviews: z
    .array(
      z.looseObject({
        claim: z.string(),
        decision: z.string(),
        reason: z.string(),
        amendment: z.string().nullable(),
      }),
    )
    .optional(),
  entityReviews: z
    .array(
      z.looseObject({
        entity: z.string(),
        description: z.number().nullable(),
        decision: z.string(),
        reason: z.string(),
      }),
    )
    .optional(),
  effects: z
    .looseObject({
      claims: z.array(z.looseObject({ claim: z.string(), before: claimState.nullable(), after: claimState })),
      judgements: judgementEffects,
      entities: z
        .array(z.looseObject({ entity: z.string(), before: recordedEntity.nullable(), after: recordedEntity }))
        .optional(),
      descriptions: z
        .array(
          z.looseObject({
            revision: z.number(),
            entity: z.string(),
            before: review.nullable(),
            after: review,
            described: recordedEntity.optional(),
            earlier: recordedEntity.optional(),
          }),
        )
        .optional(),
      nodes: z
        .array(
          z.looseObject({
            node: z.string(),
            version: z.string().nullable(),
            before: review.nullable(),
            after: review,
          }),
        )
        .optional(),
    })
    .optional(),
  brought: z
    .looseObject({
      dataset: z.string(),
      about: z.looseObject({ id: z.string(), title: z.string() }),
      judgements: judgementEffects,
    })
    .optional(),
});

/** Throws TypeError where it is not of this form. */
export function readChangeBody(body: string): ChangeBody {
  return readAs(changeBody, body) as unknown as ChangeBody;
}

const judgementBody = z.looseObject({
  id: z.string(),
  left: z.string(),
  right: z.string(),
  verdict: z.string(),
  author: z.string(),
  reason: z.string(),
  at: z.string(),
});

/** Throws TypeError where it is not of this form. */
export function readJudgementBody<Judgement>(body: string): Judgement {
  return readAs(judgementBody, body) as unknown as Judgement;
}

function readAs<Read>(form: z.ZodType<Read>, body: string): Read {
  const { success, data, error } = form.safeParse(JSON.parse(body));
  if (!success) throw new TypeError(`its body is malformed at "${error.issues[0]!.path.join('.')}"`);
  return data;
}

/** A row of the log, with its body read. */
export type LoggedRow = {
  readonly revision: number;
  readonly at: string;
  readonly kind: string;
  readonly rereads: number;
  readonly author: string;
  readonly reason: string | null;
  readonly whole: number;
  readonly reverts: number | null;
  readonly mutation_key: string | null;
  readonly mutation_digest: string | null;
  readonly body: ChangeBody;
};
