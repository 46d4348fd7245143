import type { DayBounds } from '../base/edtf.ts';
import { type Claim, modalities } from '../model/claim.ts';

/**
 * A claim as a row of 32-bit numbers, so that a topology index is built from two columns. Nodes are rows as recorded, not
 * as read; 0 stands for none. After the fixed fields follow the further participants.
 */
export const packedField = {
  subject: 0,
  object: 1,
  holder: 2,
  organization: 3,
  predicate: 4,
  flags: 5,
  validEarliest: 6,
  validLatest: 7,
  assertedLatest: 8,
  /** Milliseconds since 1970, the upper and the lower 32 bits. */
  recordedHigh: 9,
  recordedLow: 10,
} as const;
export const packedFields = 11;

/** Bits of `flags`; the modality's place in the model's list stands above them. */
export const packedFlag = { denies: 1, ownVoice: 2, accepted: 4, timed: 8 } as const;
export const packedModalityShift = 4;

type Packed = Pick<Claim, 'polarity' | 'modality' | 'review' | 'validBounds' | 'assertedBounds'>;
type Rows = {
  readonly subject: number;
  readonly object: number | null;
  readonly holder: number;
  readonly organization: number | null;
  readonly predicate: number;
  readonly ownVoice: boolean;
  readonly qualifiers: readonly number[];
};

export function packClaim(claim: Packed, recordedAt: string, rows: Rows): Uint8Array {
  const valid: DayBounds | null = claim.validBounds;
  const flags =
    (claim.polarity === 'denies' ? packedFlag.denies : 0) |
    (rows.ownVoice ? packedFlag.ownVoice : 0) |
    (claim.review === 'accepted' ? packedFlag.accepted : 0) |
    (valid ? packedFlag.timed : 0) |
    (modalities.indexOf(claim.modality) << packedModalityShift);
  const recorded = Date.parse(recordedAt);
  const numbers = Int32Array.of(
    rows.subject,
    rows.object ?? 0,
    rows.holder,
    rows.organization ?? 0,
    rows.predicate,
    flags,
    valid?.earliest ?? 0,
    valid?.latest ?? 0,
    claim.assertedBounds.latest,
    Math.floor(recorded / 2 ** 32),
    recorded | 0,
    ...rows.qualifiers,
  );
  return new Uint8Array(numbers.buffer);
}

/** The numbers of one packed claim; copies only where the bytes do not lie on a boundary of four. */
export function unpackClaim(bytes: Uint8Array): Int32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes); // a Buffer's slice copies nothing
  return new Int32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
}
