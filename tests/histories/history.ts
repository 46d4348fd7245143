import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

import { isEdtf } from '../../src/base/edtf.ts';

/** The form of a history and of its grades, as the heads of korea.yaml and korea.grades.yaml explain it. */

const edtf = z.string().refine(isEdtf, 'is an EDTF date');
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isEdtf, 'is a day');
const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d(Z|[+-]\d{2}:\d{2})$/);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const group = z.enum(['working', 'interrupted', 'ended']);

const claim = z
  .strictObject({
    line: id,
    status: id.optional(),
    call: z.enum(['answered', 'missed']).optional(),
    valid: edtf,
    at: hour.optional(),
    polarity: z.enum(['affirms', 'denies']).optional(),
    modality: z.enum(['planned', 'expected', 'conditional', 'to-knowledge', 'declined']).optional(),
    side: id.optional(),
    except: z.array(id).optional(),
    speaker: id.optional(),
  })
  .refine(({ status, call }) => (status === undefined) !== (call === undefined), 'has a status or a call');

const reference = z.strictObject({
  title: z.string(),
  author: z.string().optional(),
  in: z.string().optional(),
  place: z.string().optional(),
  published: edtf.optional(),
  page: z.string().optional(),
  at: z.url().optional(),
  note: z.string().optional(),
});

const report = z.strictObject({
  id,
  said: edtf,
  outlet: id,
  agency: id.optional(),
  speaker: id.optional(),
  ref: reference,
  gist: z.string().min(20),
  claims: z.array(claim).min(1),
});

const history = z.strictObject({
  statuses: z.record(
    id,
    z.strictObject({ group: group.nullable(), tells: z.enum(['change', 'observation', 'intention']) }),
  ),
  lines: z.array(
    z.strictObject({
      id,
      name: z.string(),
      partOf: z.array(z.strictObject({ line: id, valid: edtf })).optional(),
    }),
  ),
  holders: z.array(
    z.strictObject({
      id,
      kind: z.enum(['state', 'organization', 'person', 'unnamed-source', 'outlet']),
      name: z.string(),
      for: id.optional(),
    }),
  ),
  reports: z.array(report),
});

const state = z.enum(['AGREED', 'DISPUTED', 'CHANGED', 'MIXED', 'UNKNOWN', 'PLANNED', 'PROPOSED']);
const reading = {
  state,
  group: group.optional(),
  from: group.optional(),
  basis: z.enum(['ATTESTED', 'PRESUMED', 'FROM_LINES']).optional(),
  coverage: z.literal('POSSIBLE').optional(),
  scope: z.literal('BROADER').optional(),
  lastAttested: edtf.optional(),
  lastKnown: z.strictObject({ group, until: edtf }).optional(),
};

const grade = z.strictObject({
  line: id,
  on: day,
  saidBy: day.optional(),
  ...reading,
  ruleSays: z.strictObject({ ...reading, because: z.string() }).optional(),
  why: z.string().min(10),
});

const grades = z.strictObject({ grades: z.array(grade) });

export type History = z.infer<typeof history>;
export type Claim = z.infer<typeof claim>;
export type Grade = z.infer<typeof grade>;

export function readHistory(name: string): History {
  return history.parse(readYaml(`${name}.yaml`));
}

export function readGrades(name: string): readonly Grade[] {
  return grades.parse(readYaml(`${name}.grades.yaml`)).grades;
}

function readYaml(file: string): unknown {
  return parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
}
