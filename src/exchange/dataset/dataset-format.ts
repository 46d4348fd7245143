import { z } from 'zod';

import { edtfFault, isEdtf } from '../../base/edtf.ts';
import { claimIdPattern, sha256Pattern, slugPattern } from '../../base/ids.ts';
import { nameFault } from '../../base/names.ts';
import { countWords } from '../../base/text.ts';
import { longestQuotation } from '../../model/access.ts';
import { attributeNames } from '../../model/attributes.ts';
import { locatorKinds, manners, modalities, polarities, relayRoles, valueKinds } from '../../model/claim.ts';
import { aliasKinds, entityKinds } from '../../model/entity.ts';
import { verdicts } from '../../model/identity.ts';
import { judgedTypes } from '../../model/readings/disagreement.ts';
import { supportVerdicts } from '../../model/support.ts';
import { isTermName, statusTellings, type TermSort, wantedTermName } from '../../model/vocabulary.ts';

const id = z
  .string()
  .regex(slugPattern, 'an id is lower-case letters, digits and hyphens')
  .describe('Id of an entity: a slug');
const claimId = z
  .string()
  .regex(claimIdPattern, 'a claim is named document/claim')
  .describe('Id of a claim: document/name');
/** YAML takes 2018 for a number. */
const unquoted = ({ input }: { readonly input?: unknown }) =>
  typeof input === 'number' ? `a date stands in quotation marks: "${input}"` : undefined;
const edtf = z
  .string({ error: unquoted })
  .refine(isEdtf, { error: ({ input }) => edtfFault(input as string) ?? '' })
  .describe('EDTF date, quoted in YAML');
const unionOfDates = { error: unquoted };
const digest = z
  .string()
  .regex(sha256Pattern, 'a digest is 64 hexadecimal digits')
  .describe('SHA-256, lower-case hexadecimal');
const words = z.string().trim().min(1);
const termName = z
  .string({ error: wantedTermName })
  .refine(isTermName, { error: wantedTermName })
  .describe('Name of a term: a slug that begins with a letter');
const term = (section: string) => id.describe(`A term of the vocabulary, shipped or of the dataset's own: ${section}`);
const name = words.refine(given => nameFault(given) === null, {
  error: ({ input }) => `a name ${nameFault(input as string)}`,
});
const instant = z.iso.datetime({ offset: true });

const dating = z.strictObject(
  {
    edtf,
    basis: z.enum(['stated', 'inferred']).default('stated'),
    certainty: z.enum(['high', 'moderate', 'low']).default('high'),
    note: words.optional().describe('For an inferred date: from what'),
  },
  {
    error: ({ input }) =>
      typeof input === 'number' || typeof input === 'string'
        ? `such a date is written { edtf: "${input}" }`
        : undefined,
  },
);

const alias = z.strictObject({
  name,
  kind: z.enum(aliasKinds).default('variant'),
  language: words.optional().describe('BCP 47 tag'),
  note: words.optional(),
});

const common = {
  id,
  name,
  aliases: z.array(alias).default([]),
  summary: words.optional().describe("In the curators' own words"),
  externalIds: z.array(z.strictObject({ scheme: words, value: words })).default([]),
};

const entity = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), ...common }),
  z.strictObject({ kind: z.literal('state'), ...common }),
  z.strictObject({ kind: z.literal('office'), ...common, officeKind: term('officeKinds').default('unspecified') }),
  z.strictObject({ kind: z.literal('place'), ...common, placeKind: term('placeKinds') }),
  z.strictObject({ kind: z.literal('organization'), ...common, organizationKind: term('organizationKinds') }),
  z.strictObject({ kind: z.literal('unnamed-source'), ...common, description: words }),
  z.strictObject({
    kind: z.literal('channel'),
    ...common,
    channelKind: term('channelKinds'),
    level: term('levels').default('unspecified'),
    domain: term('domains').default('unspecified'),
    purpose: words.optional(),
  }),
  z.strictObject({
    kind: z.literal('agreement'),
    ...common,
    agreementKind: term('agreementKinds'),
    signed: dating.optional(),
    inForce: dating.optional().describe('From when to when'),
  }),
  z.strictObject({ kind: z.literal('event'), ...common, eventKind: term('eventKinds'), date: dating.optional() }),
]);

const version = z.strictObject({
  sha256: digest,
  length: z.int().positive().describe('In Unicode code points'),
  text: z.string().optional().describe('For an excerpt of freely usable words: the words themselves'),
});

const evidence = z.strictObject({
  version: digest.optional().describe('May be left out where the document has one version'),
  at: z.int().nonnegative().describe('Start, in Unicode code points'),
  length: z.int().positive().describe('In Unicode code points'),
  digest,
  quote: z
    .string()
    .refine(text => countWords(text) <= longestQuotation, `a quotation has at most ${longestQuotation} words`)
    .optional()
    .describe('The words, only where an official is quoted as saying them'),
  printed: z
    .strictObject({ at: z.int().nonnegative(), length: z.int().positive(), words: z.int().positive() })
    .optional()
    .describe(
      'The whole printed quotation that these words are taken from, the same for all that are; how many words it has',
    ),
});

const locator = z.strictObject({
  kind: z.enum(locatorKinds),
  at: z
    .union([words.max(100), z.int().nonnegative().transform(String)])
    .describe('As the source counts, such as 112, "112–114" or "12:30"'),
  quote: words
    .refine(text => countWords(text) <= longestQuotation, `a quotation has at most ${longestQuotation} words`)
    .optional()
    .describe('The words, only where an official is quoted as saying them'),
});

const ids = z.union([id, z.array(id).min(1)]);

const claim = z.strictObject({
  name: id.describe('Unique within the document'),
  subject: id,
  predicate: id,
  object: id.optional(),
  status: id.optional(),
  date: edtf.optional(),
  count: z.int().nonnegative().optional(),
  unit: words.max(200).optional().describe('What is counted'),
  text: words
    .optional()
    .describe("A value in the curators' own words; a name; or, of what states a kind, level or domain, a term"),
  language: words.max(35).optional().describe('BCP 47 tag of the text'),
  value: z
    .enum(['unknown', 'none'])
    .optional()
    .describe('That there is one, which is not told, or that there is none; in the place of an object or a value'),
  gist: words.describe("What is claimed, in the curators' own words"),
  note: words.optional(),
  polarity: z.enum(polarities).default('affirms'),
  modality: z.enum(modalities).default('asserted'),
  manner: z.enum(manners).optional().describe("Where it differs from the statement's"),
  valid: z
    .union([edtf, z.strictObject({ edtf, atLeast: z.boolean().default(false), note: words.optional() })], unionOfDates)
    .optional()
    .describe('When it held; left out where the source does not say'),
  qualifiers: z.record(term('qualifierRoles'), ids).default({}),
  evidence: z.array(evidence).default([]),
  locators: z.array(locator).default([]).describe('Places in a source of which nobody here has the text'),
  regards: claimId.optional().describe('The claim that this one speaks of, such as a report that it denies'),
  supersedes: claimId.optional(),
  withdrawn: z.strictObject({ at: instant, by: words, reason: words, supersededBy: claimId.optional() }).optional(),
});

const statement = z.strictObject({
  speaker: id.optional().describe("Left out for the publisher's own voice"),
  jointSpeakers: z
    .array(id)
    .default([])
    .describe('Who said it together with the speaker; office, organization and party are then those that all share'),
  office: id.optional(),
  organization: id.optional(),
  party: id.optional().describe('The state or coalition the speaker speaks for'),
  manner: z.enum(manners).optional(),
  occasion: id.optional().describe('The event at which it was said'),
  asserted: z
    .union([edtf, z.strictObject({ edtf, note: words.optional() })], unionOfDates)
    .optional()
    .describe("When it was said; the document's date where left out"),
  relays: z
    .array(z.strictObject({ actor: id, role: z.enum(relayRoles) }))
    .default([])
    .describe('Who passed the words on before the publisher, nearest to the speaker first'),
  claims: z.array(claim).min(1),
});

const documentFile = z.strictObject({
  document: z.strictObject({
    ...common,
    publisher: id,
    byline: z.array(name).default([]),
    published: dating.optional(),
    address: z.url({ protocol: /^https?$/i, error: 'must be an address that begins with http: or https:' }).optional(),
    language: words,
    rights: z.enum(['full', 'quotation']),
    supplementary: z.boolean().default(false),
    furniture: words.optional(),
    versions: z
      .array(version)
      .default([])
      .describe(
        'None of a document of which nobody here has the text: its claims have locators in the place of evidence, or neither',
      ),
  }),
  statements: z.array(statement).default([]),
});

const entitiesFile = z.strictObject({ entities: z.array(entity) });

const judgementsFile = z.strictObject({
  identity: z
    .array(
      z.strictObject({
        id,
        left: id.describe(
          'Where the verdict is "same", the id that both are read as; of a chain of such judgements, that of the latest counts',
        ),
        right: id,
        verdict: z.enum(verdicts),
        author: words,
        reason: words,
        at: instant,
        undoneBy: id.optional(),
      }),
    )
    .default([]),
  disagreements: z
    .array(
      z.strictObject({
        id,
        left: claimId,
        right: claimId,
        verdict: z.enum(['confirm', 'retype', 'dismiss']),
        type: z.enum(judgedTypes).optional(),
        author: words,
        reason: words,
        at: instant,
        undoneBy: id.optional(),
      }),
    )
    .default([]),
  support: z
    .array(
      z.strictObject({
        id,
        claim: claimId,
        verdict: z.enum(supportVerdicts),
        author: words,
        reason: words,
        at: instant,
        undoneBy: id.optional(),
      }),
    )
    .default([])
    .describe('Whether the words that claims rest on support them'),
});

const datasetFile = z.strictObject({
  id: id.describe('Id of the dataset: it stays, whatever its folder is called'),
  title: name,
  licence: words.optional().describe('Under which its own words may be used: an SPDX identifier, such as CC-BY-4.0'),
  authors: z.array(name).default([]).describe('Who answers for it'),
  description: words.optional(),
});

const kinds = z.array(z.enum(entityKinds)).min(1);

const terms = <Shape extends z.ZodType>(shape: Shape) => z.array(shape).max(mostTerms).optional();
/** Of one section; each is a value of an enum of the API. */
const mostTerms = 500;

const plainTerm = z.strictObject({ name: termName, description: words });

/** The sections of the vocabulary that hold terms of the other sorts. */
export const termSections = {
  channelKinds: 'channel-kind',
  levels: 'level',
  domains: 'domain',
  organizationKinds: 'organization-kind',
  eventKinds: 'event-kind',
  placeKinds: 'place-kind',
  agreementKinds: 'agreement-kind',
  officeKinds: 'office-kind',
  qualifierRoles: 'qualifier-role',
} as const satisfies Readonly<Record<string, TermSort>>;
export type TermSection = keyof typeof termSections;

const vocabularyFile = z.strictObject({
  predicates: terms(
    z.strictObject({
      name: termName,
      label: words,
      inverse: words.optional(),
      description: words,
      domain: kinds,
      range: z.union([z.strictObject({ entities: kinds }), z.strictObject({ value: z.enum(valueKinds) })]),
      exclusive: z.boolean().default(false),
      inverseExclusive: z
        .boolean()
        .optional()
        .describe('Whether one object has one subject, as an act has one who did it'),
      broader: termName.optional(),
      states: z
        .enum(attributeNames)
        .optional()
        .describe('The attribute of its subject that it states, such as its level; left out: none'),
    }),
  ),
  statuses: terms(
    z.strictObject({
      name: termName,
      group: termName.optional().describe('Left out where the status excludes no other'),
      tells: z
        .enum(statusTellings)
        .optional()
        .describe(
          'Of a change, whose time has an open end; of what was observed; or of what somebody means to do. Left out: what was observed',
        ),
      description: words,
    }),
  ),
  channelKinds: terms(plainTerm),
  levels: terms(plainTerm).describe('How high up a channel runs'),
  domains: terms(plainTerm).describe('What operations a channel is about'),
  organizationKinds: terms(plainTerm),
  eventKinds: terms(plainTerm),
  placeKinds: terms(plainTerm),
  agreementKinds: terms(plainTerm),
  officeKinds: terms(plainTerm).describe('What posts are for'),
  qualifierRoles: terms(
    plainTerm.extend({
      entities: kinds.optional().describe('The kinds of node that may play the part; left out: all'),
    }),
  ).describe('Parts that further participants of a claim play'),
});

/** Each kind of file, by the folder or name that it has in a dataset. */
export const fileKinds = {
  dataset: datasetFile,
  vocabulary: vocabularyFile,
  entities: entitiesFile,
  document: documentFile,
  judgements: judgementsFile,
} as const;
export type FileKind = keyof typeof fileKinds;

export type DatasetFile = z.infer<typeof datasetFile>;
export type DocumentFile = z.infer<typeof documentFile>;
export type EntitiesFile = z.infer<typeof entitiesFile>;
export type JudgementsFile = z.infer<typeof judgementsFile>;
export type VocabularyFile = z.infer<typeof vocabularyFile>;

/** JSON Schema (draft 2020-12) for editors: what may be written, before defaults are filled in. */
export function datasetJsonSchema(kind: FileKind): object {
  return z.toJSONSchema(fileKinds[kind], { io: 'input', unrepresentable: 'any' });
}
