import { asClaimId } from '../../base/ids.ts';
import { sha256, slicer } from '../../base/text.ts';
import { type Document, versionsWith } from '../../model/entity.ts';
import { type Placing, placer } from '../../model/reanchoring.ts';
import type { NamedClaim } from './change-log.ts';
import { heldTexts } from './texts.ts';
import { learnNodes, type WriteTransaction, writeInBatches } from './transaction.ts';

/** How many selectors of older versions were found in a new one, how many were not, and whose they are. */
export type CarryReport = {
  readonly carried: number;
  readonly orphaned: number;
  readonly claims: readonly NamedClaim[];
};

/**
 * Looks for the words of documents' evidence in their newest versions. What was found before stays; where a text was not
 * held, it is looked for again. Tells what is otherwise than before.
 */
export async function carryOver(transaction: WriteTransaction, documents: readonly Document[]): Promise<CarryReport> {
  const reports: CarryReport[] = [];
  for (const document of documents)
    if (versionsWith(document).length > 1) reports.push(await carryOverIn(transaction, document));
  return {
    carried: reports.reduce((sum, { carried }) => sum + carried, 0),
    orphaned: reports.reduce((sum, { orphaned }) => sum + orphaned, 0),
    claims: reports.flatMap(({ claims }) => claims),
  };
}

/** What became of evidence, in words; nothing where nothing did. */
export const movedBy = ({ carried, orphaned }: CarryReport): string[] =>
  carried + orphaned > 0 ? [`${carried} selectors carried over`, `${orphaned} orphaned`] : [];

const notHeld = 'text-not-held';

async function carryOverIn(transaction: WriteTransaction, { id, ...described }: Document): Promise<CarryReport> {
  const { db, nodes } = transaction;
  const versions = versionsWith(described);
  await learnNodes(transaction, [id]);
  const document = nodes.rowOf(id);
  const older = versions.map(({ sha256 }) => sha256);
  const version = older.pop()!;
  await db
    .updateTable('carried_evidence')
    .set({ newest: 0 })
    .where('document', '=', document)
    .where('version', '<>', version)
    .execute();
  const waiting = await selectorsWaiting(transaction, document, older, version);
  const texts = await heldTexts(transaction, [version, ...new Set(waiting.map(row => row.version))]);
  const to = texts.get(version);
  const placers = new Map(older.map(from => [from as string, placerOf(texts.get(from), to)]));
  const moved = waiting.flatMap(({ claim, slug, position, version: from, start_at: start, length, digest, before }) => {
    const placing = placers.get(from)!({ start, length, digest });
    const found = 'start' in placing ? { start_at: placing.start, reason: null } : { start_at: null, ...placing };
    return before !== null && before === found.reason ? [] : [{ claim, slug, position, ...found }];
  });
  await writeInBatches(moved, 7, batch =>
    db
      .insertInto('carried_evidence')
      .values(batch.map(({ slug: _, ...found }) => ({ version, document, newest: 1, ...found })))
      .onConflict(conflict =>
        conflict.columns(['version', 'claim', 'position']).doUpdateSet(({ ref }) => ({
          start_at: ref('excluded.start_at'),
          reason: ref('excluded.reason'),
        })),
      )
      .execute(),
  );
  const carried = moved.filter(({ reason }) => reason === null).length;
  const claims = new Map(moved.map(({ claim: row, slug }) => [row, { id: asClaimId(slug), row }]));
  return { carried, orphaned: moved.length - carried, claims: [...claims.values()] };
}

/** Selectors into older versions that were not looked for in this one, or when its text was not held. */
const selectorsWaiting = ({ db }: WriteTransaction, document: number, older: readonly string[], version: string) =>
  db
    .selectFrom('evidence as e')
    .innerJoin('claim as c', 'c.id', 'e.claim')
    .leftJoin('carried_evidence as k', join =>
      join.onRef('k.claim', '=', 'e.claim').onRef('k.position', '=', 'e.position').on('k.version', '=', version),
    )
    .select([
      'e.claim',
      'c.slug',
      'e.position',
      'e.version',
      'e.start_at',
      'e.length',
      'e.digest',
      'k.reason as before',
    ])
    .where('e.version', 'in', older)
    .where('c.document', '=', document)
    .where(({ eb, or }) => or([eb('k.claim', 'is', null), eb('k.reason', '=', notHeld)]))
    .orderBy('e.claim')
    .orderBy('e.position')
    .execute();

type Selector = { readonly start: number; readonly length: number; readonly digest: string };

/** Where one of the texts is not held, nothing can be found, nor what does not stand in its own text. */
function placerOf(before: string | undefined, after: string | undefined): (selector: Selector) => Placing {
  if (before === undefined || after === undefined) return () => ({ reason: notHeld });
  const [place, slice] = [placer(before, after), slicer(before)];
  return ({ start, length, digest }) =>
    sha256(slice(start, length)) === digest ? place({ start, length }) : { reason: 'gone' };
}
