/** The form in which a language model is asked for claims, and in which its answer is taken. */
import { z } from 'zod';

/** Terms of the vocabulary that an article can say of a channel. */
const statuses = [
  'open',
  'in-use',
  'activated',
  'tested',
  'restored',
  'suspended',
  'frozen',
  'severed',
  'unanswered',
  'moribund',
  'absent',
  'proposed',
  'agreed',
  'declined',
] as const;

const answeredClaim = z.strictObject({
  paragraph: z.number(),
  quotation: z.string(),
  channel: z.string(),
  parties: z.array(z.string()),
  status: z.enum(statuses),
  denied: z.boolean(),
  modality: z.enum(['asserted', 'planned', 'expected', 'conditional']),
  validTime: z.string().nullable(),
  speaker: z.string().nullable(),
  speakerSort: z.enum(['person', 'organization', 'state', 'unnamed']).nullable(),
});

const answer = z.strictObject({ claims: z.array(answeredClaim) });

export type AnsweredClaim = z.infer<typeof answeredClaim>;

/** As JSON Schema, with every field required and no others, as structured output wants it. */
export function answerSchema(): object {
  const { $schema: _draft, ...schema } = z.toJSONSchema(answer);
  return schema;
}

/** Null where the text is no answer of this form. */
export function readAnswer(text: string): readonly AnsweredClaim[] | null {
  try {
    return answer.safeParse(JSON.parse(text)).data?.claims ?? null;
  } catch {
    return null;
  }
}
