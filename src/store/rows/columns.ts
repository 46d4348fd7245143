import { recordedTime } from '../../base/edtf.ts';
import { least } from '../../base/long-lists.ts';
import { foldName, sha256 } from '../../base/text.ts';
import { type Claim, type ClaimValue, holdersOf } from '../../model/claim.ts';
import { boundsOf, type ClaimDraft } from '../../model/draft.ts';
import { dateOf, type Entity } from '../../model/entity.ts';
import { comparedTime } from '../../model/readings/attested-days.ts';
import type { ClaimTable, EntityTable } from '../tables.ts';
import type { ClaimState } from './claim-state.ts';
import { comparedAs } from './compared-time.ts';
import { bytesOf, jointSpeakersAt, type PackedField, packedField, packedHead } from './packed-claim.ts';

/** What an entity's row holds of it: the whole as JSON, and in columns what lists are filtered and sorted by. */
export function entityColumns(
  entity: Entity,
): Omit<EntityTable, 'id' | 'canonical' | 'publisher' | 'stated' | 'recorded_at'> {
  const body = JSON.stringify(entity);
  const dating = dateOf(entity);
  const bounds = dating ? recordedTime(dating.edtf).bounds : null;
  return {
    slug: entity.id,
    kind: entity.kind,
    sort_name: foldName(entity.name),
    search_names: [entity.name, ...entity.aliases.map(alias => alias.name)].map(foldName).join('\n'),
    channel_kind: entity.kind === 'channel' ? entity.channelKind : null,
    level: entity.kind === 'channel' ? entity.level : null,
    domain: entity.kind === 'channel' ? entity.domain : null,
    office_kind: entity.kind === 'office' ? (entity.officeKind ?? noOfficeKind) : null,
    own_kind: ownKindOf(entity),
    language: entity.kind === 'document' ? entity.language : null,
    rights: entity.kind === 'document' ? entity.rights : null,
    review: entity.review ?? null,
    date_earliest: bounds?.earliest ?? null,
    date_latest: bounds?.latest ?? null,
    digest: sha256(body),
    body,
  };
}

function ownKindOf(entity: Entity): string | null {
  if (entity.kind === 'organization') return entity.organizationKind;
  if (entity.kind === 'event') return entity.eventKind;
  if (entity.kind === 'agreement') return entity.agreementKind;
  return entity.kind === 'place' ? entity.placeKind : null;
}

export function entityOf(row: Pick<EntityTable, 'body'>): Entity {
  const entity = JSON.parse(row.body) as Entity;
  return entity.kind === 'office' ? { ...entity, officeKind: entity.officeKind ?? noOfficeKind } : entity;
}

/** Of offices that were recorded before these had a kind. */
const noOfficeKind = 'unspecified';

/** What columns of numbers hold in every store. */
const mostCounted = 2 ** 31 - 1;

function placeOf({ evidence }: Pick<Claim, 'evidence'>): number | null {
  return evidence.length === 0 ? null : least(evidence.map(({ start }) => start));
}

function wordsOf(value: ClaimValue): string | null {
  if (value.kind === 'text') return foldName(value.text);
  return value.kind === 'count' ? foldName(value.unit) : null;
}

type References =
  | 'id'
  | 'subject'
  | 'topic'
  | 'object'
  | 'holder'
  | 'joint_speakers'
  | 'office'
  | 'organization'
  | 'party'
  | 'publisher'
  | 'document';

/** What a claim's row repeats of it, but for its state. */
export function claimColumns(
  claim: ClaimDraft,
  recordedAt: string,
): Omit<ClaimTable, References | 'packed' | keyof ClaimState> {
  const { validBounds, assertedBounds } = claim;
  const compared = comparedTime(claim);
  // what is undefined is left out; a rest parameter would do the same and take three times as long
  const stated = JSON.stringify({
    ...claim,
    withdrawal: undefined,
    validBounds: undefined,
    assertedBounds: undefined,
  });
  return {
    slug: claim.id,
    predicate: claim.predicate,
    content: contentOf(claim.object, claim.value),
    status: claim.value?.kind === 'status' ? claim.value.status : null,
    value_number: claim.value?.kind === 'count' ? Math.min(claim.value.count, mostCounted) : null,
    value_words: claim.value && wordsOf(claim.value),
    polarity: claim.polarity,
    modality: claim.modality,
    manner: claim.attribution.manner,
    own_voice: claim.attribution.speaker === null ? 1 : 0,
    place: placeOf(claim),
    asserted_earliest: claim.assertedBounds.earliest,
    asserted_latest: claim.assertedBounds.latest,
    valid_earliest: claim.validBounds?.earliest ?? null,
    valid_latest: claim.validBounds?.latest ?? null,
    compared_earliest: compared.days?.earliest ?? null,
    compared_latest: compared.days?.latest ?? null,
    compared_as: comparedAs(compared),
    regards: claim.regards ?? null,
    recorded_at: recordedAt,
    digest: sha256(stated),
    body: `${stated.slice(0, -1)},"validBounds":${JSON.stringify(validBounds)},"assertedBounds":${JSON.stringify(assertedBounds)}}`,
  };
}

/**
 * The claim with the days that its dates mean as they are read today: an earlier version may have recorded others beside
 * it, and its dates may be none that are accepted now.
 */
export function withDays<Recorded extends ClaimDraft>(claim: Recorded): Recorded {
  return { ...claim, ...boundsOf(claim, edtf => recordedTime(edtf).bounds) };
}

/** The whole row of a claim; its packed form says which nodes it names, `topic` is its canonical subject. */
export function claimRow(
  columns: Omit<ClaimTable, References | 'packed'>,
  numbers: Int32Array,
  topic: number,
): ClaimTable {
  const field = (name: PackedField) => numbers[packedHead + packedField[name]]! || null;
  return {
    ...columns,
    id: numbers[0]!,
    subject: field('subject')!,
    topic,
    object: field('object'),
    holder: field('holder')!,
    joint_speakers: jointSpeakersAt(numbers, packedHead).join(',') || null,
    office: field('office'),
    organization: field('organization'),
    party: field('party'),
    publisher: field('publisher')!,
    document: field('document')!,
    packed: bytesOf(numbers),
  };
}

export type ClaimRow = Pick<ClaimTable, 'body' | 'recorded_at' | 'withdrawal' | 'review'>;

export function claimOf(row: ClaimRow): Claim {
  // what was just parsed is nobody else's, and a copy would take as long again
  return Object.assign(JSON.parse(row.body) as Omit<Claim, 'review' | 'recordedAt' | 'withdrawal'>, {
    review: row.review as Claim['review'],
    recordedAt: row.recorded_at,
    withdrawal: row.withdrawal === null ? null : (JSON.parse(row.withdrawal) as Claim['withdrawal']),
  });
}

/** Every entity that a claim names. */
export function namedIn(claim: ClaimDraft): string[] {
  const { office, organization, party, occasion, relays, publisher } = claim.attribution;
  const optional = [claim.object, office, organization, party, occasion].filter(id => id !== null);
  return [
    claim.subject,
    ...holdersOf(claim),
    publisher,
    claim.document,
    ...optional,
    ...claim.qualifiers.map(({ entity }) => entity),
    ...relays.map(({ actor }) => actor),
  ];
}

function contentOf(object: string | null, value: ClaimValue | null): string {
  if (object !== null) return `=${object}`;
  if (value === null) return '';
  if (value.kind === 'unknown' || value.kind === 'none') return `${value.kind} `;
  if (value.kind === 'status') return `status ${value.status}`;
  if (value.kind === 'date') return `date ${value.edtf}`;
  return value.kind === 'count' ? `count ${value.count} ${value.unit}` : contentOfText(value.text);
}

/** How words are compared. */
export const contentOfText = (text: string): string => `text ${sha256(text)}`;
