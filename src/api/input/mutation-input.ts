import { badInput } from '../../base/errors.ts';
import {
  asClaimId,
  asEntityId,
  asSha256,
  type ClaimId,
  claimIdPattern,
  type Sha256,
  sha256Pattern,
  slugPattern,
} from '../../base/ids.ts';
import { nameFault } from '../../base/names.ts';
import { countCodePoints, countWords, sha256 } from '../../base/text.ts';
import { longestQuotation } from '../../model/access.ts';
import type { Authorship } from '../../model/change.ts';
import type { ClaimValue } from '../../model/claim.ts';
import {
  type ClaimDraft,
  draftClaim,
  type GivenWords,
  type StatedAttribution,
  type StatedClaim,
} from '../../model/draft.ts';
import { type Dating, type Document, versionsWith } from '../../model/entity.ts';
import type { ReviewRequest } from '../../store/curate/claims.ts';
import type { DocumentAddition, NewVersion } from '../../store/curate/documents.ts';
import { authorOf, type Context } from '../context.ts';
import type * as Input from '../generated/types.ts';
import { toEntityId } from './query-arguments.ts';

/** Inputs of mutations as the schema has them, into what the store writes; errors are BAD_INPUT and name the place in the input. */

const mostClaims = 100;
const mostEvidence = 20;
const mostCharacters = 4_000;
/** Of what is counted. */
const longestUnit = 200;
const longestLanguage = 35;
const longestKey = 200;
const longestLocator = 100;

type Signed = { readonly reason?: string | null; readonly clientMutationId?: string | null };

export function toAuthorship(context: Context, input: Signed): Authorship {
  const { reason, clientMutationId } = input;
  const key = clientMutationId == null ? null : words(clientMutationId, 'clientMutationId', longestKey);
  return {
    by: authorOf(context),
    reason: reason == null ? null : words(reason, 'reason'),
    mutation: key === null ? null : { key, asked: JSON.stringify(input) },
    role: context.principal.role,
    fourEyes: context.graph.fourEyes,
  };
}

/** The same for what is never done without a reason. */
export function toReasoned(
  context: Context,
  input: Signed & { readonly reason: string },
): Authorship & { readonly reason: string } {
  return { ...toAuthorship(context, input), reason: words(input.reason, 'reason') };
}

/** Refuses texts that a store could not give back as they are: such as hold half a character, or the character 0. */
export function checkTexts(value: unknown, place = ''): void {
  if (typeof value === 'string') {
    if (!value.isWellFormed() || value.includes('\0'))
      throw badInput(place, 'holds a character that is none: half of a surrogate pair, or U+0000');
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => {
      checkTexts(item, `${place}[${index}]`);
    });
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) checkTexts(item, place === '' ? name : `${place}.${name}`);
  }
}

export function toDocumentAddition({ slug, document, version }: Input.AddDocumentInput): DocumentAddition {
  const id = asEntityId(toSlug(slug, 'slug'));
  if (version == null && !document) throw badInput('version', 'is needed, or a document: there is nothing else to add');
  return {
    id,
    described: document ? describe(slug, document) : null,
    version: version == null ? null : toVersion(version),
  };
}

function describe(slug: string, document: Input.DocumentInput): NonNullable<DocumentAddition['described']> {
  const { published } = document;
  return {
    kind: 'document',
    id: asEntityId(slug),
    name: nameOf(document.title, 'document.title'),
    aliases: [],
    summary: wordsOrNull(document.summary, 'document.summary'),
    externalIds: [],
    publisher: toEntityId(document.publisher, 'document.publisher'),
    byline: document.byline.map((name, index) => nameOf(name, `document.byline[${index}]`)),
    published: published ? toDating(published, 'document.published') : null,
    address: document.address == null ? null : toAddress(String(document.address), 'document.address'),
    language: toLanguage(document.language, 'document.language'),
    rights: document.rights,
    supplementary: true,
    furniture: wordsOrNull(document.furniture, 'document.furniture'),
  };
}

export function toDating({ edtf, basis, certainty, note }: Input.DatingInput, place: string): Dating {
  return { edtf, basis, certainty, note: wordsOrNull(note, `${place}.note`) };
}

export function toAddress(address: string, place: string): string {
  if (/^https?:/i.test(address)) return address;
  throw badInput(place, 'must begin with http: or https:');
}

export function toLanguage(language: string, place: string): string {
  try {
    if (Intl.getCanonicalLocales(language).length === 1) return language;
  } catch {
    // said below
  }
  throw badInput(place, 'must be a BCP 47 tag, such as "en" or "ar"');
}

/** The digest and the length belong to the text, where there is one. */
function toVersion({ text, sha256: digest, length, excerpt }: Input.DocumentVersionInput): NewVersion {
  if (digest != null) toSha256(digest, 'version.sha256');
  if (text == null) {
    if (digest == null || length == null) throw badInput('version', 'needs the text, or its sha256 and length');
    if (length < 1) throw badInput('version.length', 'must be at least 1');
    return { sha256: asSha256(digest), length, excerpt, text: null };
  }
  const known = { sha256: sha256(text), length: countCodePoints(text) };
  if (text === '') throw badInput('version.text', 'is empty');
  if (digest != null && digest !== known.sha256)
    throw badInput('version.sha256', `is not that of the text, which is ${known.sha256}`);
  if (length != null && length !== known.length)
    throw badInput('version.length', `is not that of the text, which has ${known.length} code points`);
  return { ...known, excerpt, text };
}

export function toSha256(digest: string, place: string): Sha256 {
  if (sha256Pattern.test(digest)) return asSha256(digest);
  throw badInput(place, 'must be 64 hexadecimal digits, in lower case');
}

export function toDrafts(claims: readonly Input.ClaimInput[], document: Document): ClaimDraft[] {
  if (claims.length < 1 || claims.length > mostClaims)
    throw badInput('claims', `must be 1 to ${mostClaims}, not ${claims.length}`);
  return claims.map((claim, index) => toDraft(claim, document, `claims[${index}]`));
}

/** The words that the claims rest on, of which a draft keeps but the digest. */
export function wordsOf(claims: readonly Input.ClaimInput[]): GivenWords {
  const quotations = claims.flatMap(({ evidence }) => evidence.map(({ quotation }) => quotation));
  return new Map(quotations.map(quotation => [sha256(quotation), quotation]));
}

/** `documentOf` gives the document that carries a claim; null where the claim has a slug of none. */
export async function toReviews(
  reviews: readonly Input.ClaimReviewInput[],
  documentOf: (claim: ClaimId) => Promise<Document | null>,
): Promise<ReviewRequest[]> {
  if (reviews.length > mostClaims) throw badInput('reviews', `must be at most ${mostClaims}, not ${reviews.length}`);
  return Promise.all(
    reviews.map(async ({ claim, decision, reason, amendment }, index) => {
      const place = `reviews[${index}]`;
      const id = toClaimId(claim, `${place}.claim`);
      if ((decision === 'amend') !== (amendment != null))
        throw badInput(`${place}.amendment`, 'belongs to the decision AMEND, which needs it, and to no other');
      const document = amendment ? await documentOf(id) : null;
      const amended = amendment && document && toDraft(amendment, document, `${place}.amendment`);
      if (amendment?.supersedes != null && amendment.supersedes !== id)
        throw badInput(`${place}.amendment.supersedes`, 'is left out: an amendment supersedes the claim it amends');
      return { claim: id, decision, reason: words(reason, `${place}.reason`), amendment: amended ?? null };
    }),
  );
}

export function toClaimId(slug: string, place: string): ClaimId {
  if (!claimIdPattern.test(slug)) throw badInput(place, 'must be the slug of a claim, "document/name"');
  return asClaimId(slug);
}

function toDraft(claim: Input.ClaimInput, document: Document, place: string): ClaimDraft {
  const { content, validTime } = claim;
  if (claim.assertedAt == null && document.published === null)
    throw badInput(`${place}.assertedAt`, 'is needed, because the document has no date');
  const value = toValue(content, `${place}.content`);
  const { evidence, locators } = claim;
  for (const [name, list] of Object.entries({ evidence, locators }))
    if (list.length > mostEvidence)
      throw badInput(`${place}.${name}`, `must be at most ${mostEvidence} places, not ${list.length}`);
  const stated: StatedClaim = {
    name: toSlug(claim.name, `${place}.name`),
    subject: toEntityId(claim.subject, `${place}.subject`),
    predicate: claim.predicate,
    object: content.object == null ? null : toEntityId(content.object, `${place}.content.object`),
    value,
    qualifiers: claim.qualifiers.map(({ role, entity }, index) => ({
      role,
      entity: toEntityId(entity, `${place}.qualifiers[${index}].entity`),
    })),
    polarity: claim.polarity,
    modality: claim.modality,
    validTime: validTime
      ? {
          edtf: validTime.edtf,
          atLeast: validTime.atLeast,
          note: wordsOrNull(validTime.note, `${place}.validTime.note`),
        }
      : null,
    assertedAt: claim.assertedAt ?? null,
    assertedNote: wordsOrNull(claim.assertedNote, `${place}.assertedNote`),
    gist: words(claim.gist, `${place}.gist`),
    note: wordsOrNull(claim.note, `${place}.note`),
    attribution: toAttribution(claim.attribution, `${place}.attribution`),
    evidence: evidence.map((one, index) => toEvidence(one, document, `${place}.evidence[${index}]`)),
    review: 'proposed',
    supersedes: claim.supersedes == null ? null : toClaimId(claim.supersedes, `${place}.supersedes`),
    withdrawal: null,
    locators: locators.map(({ kind, at, quotation }, index) => ({
      kind,
      at: words(at, `${place}.locators[${index}].at`, longestLocator),
      quotation: quotation == null ? null : toShortQuotation(quotation, `${place}.locators[${index}].quotation`),
    })),
    ...(claim.regards != null && { regards: toClaimId(claim.regards, `${place}.regards`) }),
  };
  return draftClaim(stated, document);
}

function toValue(
  { status, date, count, text, localText, unspecified }: Input.ClaimContentInput,
  place: string,
): ClaimValue | null {
  if (status != null) return { kind: 'status', status };
  if (date != null) return { kind: 'date', edtf: date };
  if (count != null)
    return { kind: 'count', count: count.count, unit: words(count.unit, `${place}.count.unit`, longestUnit) };
  if (unspecified != null) return { kind: unspecified };
  if (localText != null)
    return {
      kind: 'text',
      text: words(localText.text, `${place}.localText.text`),
      language: words(localText.language, `${place}.localText.language`, longestLanguage),
    };
  return text == null ? null : { kind: 'text', text: words(text, `${place}.text`) };
}

function toAttribution(given: Input.AttributionInput | null | undefined, place: string): StatedAttribution {
  const idOf = (part: 'speaker' | 'office' | 'organization' | 'party' | 'occasion') =>
    given?.[part] == null ? null : toEntityId(given[part], `${place}.${part}`);
  return {
    speaker: idOf('speaker'),
    jointSpeakers: (given?.jointSpeakers ?? []).map((id, index) => toEntityId(id, `${place}.jointSpeakers[${index}]`)),
    office: idOf('office'),
    organization: idOf('organization'),
    party: idOf('party'),
    manner: given?.manner ?? null,
    occasion: idOf('occasion'),
    relays: (given?.relays ?? []).map(({ actor, role }, index) => ({
      actor: toEntityId(actor, `${place}.relays[${index}].actor`),
      role,
    })),
  };
}

function toShortQuotation(quotation: string, place: string): string {
  const count = countWords(words(quotation, place));
  if (count > longestQuotation) throw badInput(place, `has at most ${longestQuotation} words; these are ${count}`);
  return quotation.trim();
}

function toEvidence(
  { version, start, quotation, keep }: Input.EvidenceInput,
  document: Document,
  place: string,
): StatedClaim['evidence'][number] {
  if (quotation.trim() === '') throw badInput(`${place}.quotation`, 'must hold words');
  if (start >= 2 ** 31) throw badInput(`${place}.start`, 'is beyond every text');
  if (keep && countWords(quotation) > longestQuotation)
    throw badInput(`${place}.keep`, `holds for at most ${longestQuotation} words; these are ${countWords(quotation)}`);
  const newest = versionsWith(document).at(-1)?.sha256;
  if (newest === undefined)
    throw badInput(
      `${place}.version`,
      `is none: "${document.id}" is known by reference alone; give a locator instead, or add a version of it first`,
    );
  if (version != null && !sha256Pattern.test(version))
    throw badInput(`${place}.version`, 'must be 64 hexadecimal digits, in lower case');
  return {
    version: version == null ? newest : asSha256(version),
    start,
    length: countCodePoints(quotation),
    digest: sha256(quotation),
    quotation: keep ? quotation : null,
  };
}

export function toSlug(slug: string, place: string): string {
  if (!slugPattern.test(slug) || slug.length > longestKey)
    throw badInput(place, `must be lower-case letters, digits and hyphens, at most ${longestKey}`);
  return slug;
}

export function words(text: string, place: string, most = mostCharacters): string {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > most) throw badInput(place, `must have 1 to ${most} characters`);
  return trimmed;
}

export function nameOf(text: string, place: string): string {
  const name = words(text, place);
  const fault = nameFault(name);
  if (fault !== null) throw badInput(place, fault);
  return name;
}

export const wordsOrNull = (text: string | null | undefined, place: string) =>
  text == null ? null : words(text, place);
