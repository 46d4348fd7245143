import type { DayBounds } from '../../base/edtf.ts';
import { type Claim, manners, modalities } from '../../model/claim.ts';
import { type ParticipantRole, participantRoles } from '../../model/list-query.ts';

/**
 * A claim as 32-bit numbers, so that the graph is searched without its texts. Nodes are rows as recorded, not canonical ones;
 * 0 stands for none. Before the fields stand the claim's row and the number of further participants; behind them these,
 * qualifiers as they are, relays as negative numbers, and last the speakers beside the holder. Claims recorded together stand one after the other in one block.
 */
export const packedField = {
  subject: 0,
  object: 1,
  holder: 2,
  office: 3,
  organization: 4,
  party: 5,
  occasion: 6,
  publisher: 7,
  document: 8,
  predicate: 9,
  flags: 10,
  /** Of a set of days its first and last one, with all between them; so are those of assertions. */
  validEarliest: 11,
  validLatest: 12,
  assertedEarliest: 13,
  assertedLatest: 14,
  /** Milliseconds since 1970, the upper and the lower 32 bits. */
  recordedHigh: 15,
  recordedLow: 16,
} as const;
export type PackedField = keyof typeof packedField;
export const packedFields = 17;
export const packedHead = 2;

/** Bits of `flags`; above them three for the modality's place in the model's list, two for the manner's, and the number of joint speakers. */
export const packedFlag = { denies: 1, ownVoice: 2, timed: 4 } as const;
const [modalityShift, mannerShift, jointShift] = [3, 6, 8];
export const modalityOf = (flags: number): number => (flags >> modalityShift) & 7;
export const mannerOf = (flags: number): number => (flags >> mannerShift) & 3;
export const jointSpeakersOf = (flags: number): number => flags >> jointShift;

type Packed = Pick<Claim, 'polarity' | 'modality' | 'attribution' | 'validBounds' | 'assertedBounds'>;
type Rows = Readonly<
  Record<Extract<PackedField, 'subject' | 'holder' | 'publisher' | 'document' | 'predicate'>, number> &
    Record<Extract<PackedField, 'object' | 'office' | 'organization' | 'party' | 'occasion'>, number | null>
> & {
  readonly qualifiers: readonly number[];
  readonly relays: readonly number[];
  readonly jointSpeakers: readonly number[];
};

export function packClaim(row: number, claim: Packed, recordedAt: number, rows: Rows): Int32Array {
  const valid: DayBounds | null = claim.validBounds;
  const flags =
    (claim.polarity === 'denies' ? packedFlag.denies : 0) |
    (claim.attribution.speaker === null ? packedFlag.ownVoice : 0) |
    (valid ? packedFlag.timed : 0) |
    (modalities.indexOf(claim.modality) << modalityShift) |
    (manners.indexOf(claim.attribution.manner) << mannerShift) |
    (rows.jointSpeakers.length << jointShift);
  return new Int32Array([
    row,
    rows.qualifiers.length + rows.relays.length + rows.jointSpeakers.length,
    rows.subject,
    rows.object ?? 0,
    rows.holder,
    rows.office ?? 0,
    rows.organization ?? 0,
    rows.party ?? 0,
    rows.occasion ?? 0,
    rows.publisher,
    rows.document,
    rows.predicate,
    flags,
    valid?.earliest ?? 0,
    valid?.latest ?? 0,
    claim.assertedBounds.earliest,
    claim.assertedBounds.latest,
    Math.floor(recordedAt / 2 ** 32),
    recordedAt | 0,
    ...rows.qualifiers,
    ...rows.relays.map(relay => -relay),
    ...rows.jointSpeakers,
  ]);
}

/** The speakers beside the holder of the claim whose fields stand at a place, as rows; mostly none. */
export function jointSpeakersAt(packed: Int32Array, fields: number): Int32Array {
  const end = fields + packedFields + packed[fields - 1]!;
  return packed.subarray(end - jointSpeakersOf(packed[fields + packedField.flags]!), end);
}

export const bytesOf = (numbers: Int32Array): Uint8Array =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);

/** The numbers of a packed claim or block; copies only where the bytes do not lie on a boundary of four. */
export function numbersOf(bytes: Uint8Array): Int32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes); // a Buffer's slice copies nothing
  return new Int32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
}

/** Who takes part in a claim: `nodes[i]` in the part `roles[i]`, by the places of roles in the model's list, `count` of them. */
export type Parts = { readonly nodes: number[]; readonly roles: number[]; count: number };

/** The parts behind subject, object and further participants, and the field that holds each; null: the relays' own places. */
const fixedParts = participantRoles
  .slice(participantRoles.indexOf('qualifier') + 1)
  .map(role => ({ role: participantRoles.indexOf(role), field: fieldOf(role) }));
const [subjectRole, objectRole, qualifierRole, speakerRole, relayRole] = (
  ['subject', 'object', 'qualifier', 'speaker', 'relay'] as const
).map(role => participantRoles.indexOf(role)) as [number, number, number, number, number];

function fieldOf(role: ParticipantRole): number | null {
  if (role === 'relay' || role === 'qualifier') return null;
  return packedField[role === 'speaker' ? 'holder' : role];
}

/**
 * Reads the parts of the claim whose head stands at a place, once for each node and part, in the order of parts and
 * participants that play one part by row. Gives the place of the next claim. `canonicalOf`: the canonical row of a node.
 */
export function readParts(packed: Int32Array, at: number, canonicalOf: (row: number) => number, parts: Parts): number {
  const fields = at + packedHead;
  const end = fields + packedFields + packed[at + 1]!;
  const further = end - jointSpeakersOf(packed[fields + packedField.flags]!);
  parts.count = 0;
  addPart(parts, canonicalOf, packed[fields + packedField.subject]!, subjectRole);
  addPart(parts, canonicalOf, packed[fields + packedField.object]!, objectRole);
  for (let place = fields + packedFields; place < further; place++)
    if (packed[place]! > 0) addAmong(parts, canonicalOf(packed[place]!), qualifierRole);
  for (const { role, field } of fixedParts) {
    if (field !== null) addPart(parts, canonicalOf, packed[fields + field]!, role);
    else
      for (let place = fields + packedFields; place < further; place++)
        if (packed[place]! < 0) addAmong(parts, canonicalOf(-packed[place]!), relayRole);
    if (role === speakerRole)
      for (let place = further; place < end; place++) addAmong(parts, canonicalOf(packed[place]!), speakerRole);
  }
  return end;
}

function addPart(parts: Parts, canonicalOf: (row: number) => number, row: number, role: number): void {
  if (row === 0) return;
  parts.nodes[parts.count] = canonicalOf(row);
  parts.roles[parts.count++] = role;
}

/** Among those that play the same part: by row, each once. */
function addAmong(parts: Parts, node: number, role: number): void {
  let place = parts.count;
  while (place > 0 && parts.roles[place - 1] === role && parts.nodes[place - 1]! >= node) {
    if (parts.nodes[place - 1] === node) return;
    place--;
  }
  for (let index = parts.count; index > place; index--) {
    parts.nodes[index] = parts.nodes[index - 1]!;
    parts.roles[index] = parts.roles[index - 1]!;
  }
  parts.nodes[place] = node;
  parts.roles[place] = role;
  parts.count++;
}
