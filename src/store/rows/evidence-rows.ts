import type { Kysely } from 'kysely';

import { slicer } from '../../base/text.ts';
import type { Evidence } from '../../model/claim.ts';
import { charactersAround, type Wording, type WordsInPlace, wordingOf, wordsStanding } from '../../model/wording.ts';
import { type BulkTable, bulkColumns, type DialectParts, type Row } from '../dialect.ts';
import type { EvidenceTable, Tables } from '../tables.ts';
import { type ClaimRow, claimOf } from './columns.ts';

type Slice = ReturnType<typeof slicer>;
type Selected = Pick<Evidence, 'version' | 'start' | 'length' | 'digest' | 'quotation'>;

/** The row of a piece of evidence; `slice` cuts words out of its text, where that is held. */
export function evidenceRow(claim: number, position: number, evidence: Selected, slice?: Slice): EvidenceTable {
  const { version, start, length, digest } = evidence;
  const words = wordsInPlace(evidence, slice);
  const wording = words && bytesOfWording(wordingOf(words));
  return { claim, position, version, start_at: start, length, digest, wording };
}

/** The values of rows of evidence in the order in which their table is filled in bulk. */
export function bulkEvidence(rows: readonly EvidenceTable[]): Row[] {
  const names = Object.keys(bulkColumns.evidence satisfies (typeof bulkColumns)[BulkTable]) as (keyof EvidenceTable)[];
  return rows.map(row => names.map(name => row[name]));
}

/** Null where neither the text nor the record holds them, and where other words stand in the text. */
function wordsInPlace(evidence: Selected, slice: Slice | undefined): WordsInPlace | null {
  const { start, length, quotation } = evidence;
  if (slice === undefined) return quotation === null ? null : { before: '', words: quotation, behind: '' };
  const words = wordsStanding(evidence, slice);
  if (words === null) return null;
  const from = Math.max(0, start - charactersAround);
  return {
    before: slice(from, start - from),
    words,
    behind: slice(start + length, charactersAround),
  };
}

const bytesPerDigest = 6;

/** Six bytes a digest, that of the whole first; zeros where there is none. */
function bytesOfWording({ whole, runs }: Wording): Uint8Array {
  const bytes = Buffer.alloc(bytesPerDigest * (runs.length + 1));
  [whole ?? 0, ...runs].forEach((digest, place) => {
    bytes.writeUIntBE(digest, place * bytesPerDigest, bytesPerDigest);
  });
  return bytes;
}

export function wordingFrom(bytes: Uint8Array): Wording {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [whole = 0, ...runs] = Array.from({ length: buffer.length / bytesPerDigest }, (_, place) =>
    buffer.readUIntBE(place * bytesPerDigest, bytesPerDigest),
  );
  return { whole: whole === 0 ? null : whole, runs };
}

const claimsPerBatch = 500;

/** Makes the rows of evidence of every claim anew. */
export async function rebuildEvidence(db: Kysely<Tables>, { insert }: Pick<DialectParts, 'insert'>): Promise<void> {
  await db.deleteFrom('evidence').execute();
  for (let last = 0; ; ) {
    const batch = await db
      .selectFrom('claim')
      .select(['id', 'body', 'recorded_at', 'withdrawal', 'review'])
      .where('id', '>', last)
      .orderBy('id')
      .limit(claimsPerBatch)
      .execute();
    if (batch.length === 0) return;
    await insert(db, 'evidence', bulkEvidence(await evidenceRowsOf(db, batch)));
    last = batch.at(-1)!.id;
  }
}

async function evidenceRowsOf(
  db: Kysely<Tables>,
  batch: readonly (ClaimRow & { readonly id: number })[],
): Promise<EvidenceTable[]> {
  const claims = batch.map(row => ({ row: row.id, evidence: claimOf(row).evidence }));
  const versions = new Set(claims.flatMap(({ evidence }) => evidence.map(({ version }) => version)));
  const held =
    versions.size === 0
      ? []
      : await db
          .selectFrom('text')
          .select(['sha256', 'body'])
          .where('sha256', 'in', [...versions])
          .execute();
  const slicers = new Map<string, Slice>(held.map(({ sha256, body }) => [sha256, slicer(body)]));
  return claims.flatMap(({ row, evidence }) =>
    evidence.map((one, position) => evidenceRow(row, position, one, slicers.get(one.version))),
  );
}
