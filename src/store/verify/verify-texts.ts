import type { Kysely } from 'kysely';

import { asSha256 } from '../../base/ids.ts';
import { countCodePoints, sha256, slicer } from '../../base/text.ts';
import type { Document } from '../../model/entity.ts';
import { type Placing, placer } from '../../model/reanchoring.ts';
import { isUpheld } from '../rows/claim-state.ts';
import { entityOf } from '../rows/columns.ts';
import { evidenceRow } from '../rows/evidence-rows.ts';
import { countRows, pages } from '../rows/records.ts';
import type { CarriedEvidenceTable, EvidenceTable, Tables, TextTable } from '../tables.ts';
import { type Check, Findings, faultIn, sameBytes } from './findings.ts';
import type { Replay } from './replay.ts';

/** A document with several versions, in their order. */
export type Versioned = { readonly row: number; readonly slug: string; readonly versions: readonly string[] };

/** Every text is the one that it is held as, as long as its document says, and every quotation stands in it. */
export async function verifyTexts(db: Kysely<Tables>): Promise<Check> {
  const check = new Findings('texts and evidence');
  const columns = ['sha256', 'document', 'body'];
  for await (const page of pages<TextTable>(db, 'text', { columns, key: ['document', 'sha256'], size: 20 })) {
    const bodies = await bodiesOf(
      db,
      page.map(({ document }) => document),
    );
    for (const { sha256: digest, document, body } of page) {
      check.look(sha256(body) !== digest && `text ${digest} is not the one that it is held as`);
      check.look(faultIn(`text ${digest}`, () => otherLength(bodies.get(document), digest, body)));
      const slice = slicer(body);
      const evidence = await db
        .selectFrom('evidence as e')
        .leftJoin('claim as c', 'c.id', 'e.claim')
        .select([
          'c.slug',
          'c.review',
          'c.withdrawn_at',
          'e.position',
          'e.start_at',
          'e.length',
          'e.digest',
          'e.wording',
        ])
        .where('e.version', '=', digest)
        .orderBy('e.claim')
        .orderBy('e.position')
        .execute();
      for (const row of evidence) check.look(otherWords(row, digest, slice));
    }
  }
  return check;
}

type WordsRow = Pick<EvidenceTable, 'position' | 'start_at' | 'length' | 'digest' | 'wording'> & {
  readonly slug: string | null;
  readonly review: string | null;
  readonly withdrawn_at: string | null;
};

/** Words of claims that were withdrawn or rejected need not stand in a text that came later. */
function otherWords(row: WordsRow, version: string, slice: ReturnType<typeof slicer>): string | null {
  const { slug, review, withdrawn_at, position, start_at: start, length } = row;
  const name = `${slug}, evidence ${position}`;
  if (sha256(slice(start, length)) !== row.digest && (review === null || isUpheld({ review, withdrawn_at })))
    return `${name}: its words do not stand in the text at ${start}`;
  const selector = { version: asSha256(version), start, length, digest: asSha256(row.digest), quotation: null };
  const { wording } = evidenceRow(0, position, selector, slice);
  return sameBytes(row.wording, wording) ? null : `${name}: the digests of its words are others`;
}

async function bodiesOf(db: Kysely<Tables>, documents: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const rows = await db.selectFrom('entity').select(['id', 'body']).where('id', 'in', documents).execute();
  return new Map(rows.map(({ id, body }) => [id, body]));
}

function otherLength(document: string | undefined, digest: string, text: string): string | null {
  const { slug, versions } = document ? versionsOf(document) : { slug: 'a node that is not there', versions: [] };
  const version = versions.find(({ sha256: stated }) => stated === digest);
  if (!version) return `it is held as a version of ${slug}, which has none of this SHA-256`;
  const length = countCodePoints(text);
  return length === version.length ? null : `${slug} gives its length as ${version.length}, and it has ${length}`;
}

function versionsOf(body: string) {
  const { id, versions = [] } = entityOf({ body }) as Partial<Document>;
  return { slug: id, versions };
}

type EvidenceRow = {
  readonly claim: number;
  readonly position: number;
  readonly version: string;
  readonly start_at: number;
  readonly length: number;
  readonly digest: string;
  readonly slug: string;
  readonly recorded_at: string;
};

/** Where evidence stands in later versions, found anew; and that it was looked for in the newest. */
export async function verifyCarried(
  db: Kysely<Tables>,
  documents: readonly Versioned[],
  replay: Replay,
): Promise<Check> {
  const check = new Findings('carried evidence');
  let met = 0;
  for (const document of documents) {
    const carried = await db
      .selectFrom('carried_evidence')
      .selectAll()
      .where('document', '=', document.row)
      .orderBy('claim')
      .orderBy('position')
      .execute();
    met += carried.length;
    const evidence = await evidenceOf(db, document);
    if (evidence.length === 0 && carried.length === 0) continue;
    const place = placerIn(await textsOf(db, document.versions));
    const rows = Map.groupBy(carried, ({ claim, position }) => `${claim} ${position}`);
    const { until, mayLag } = replay.carriedIn(document.slug);
    const newest = document.versions.at(-1)!;
    for (const one of evidence) {
      const key = `${one.claim} ${one.position}`;
      const found = rows.get(key) ?? [];
      rows.delete(key);
      const name = `${one.slug}, evidence ${one.position}`;
      for (const row of found) check.look(faultIn(name, () => otherPlace(row, one, document, { place, mayLag })));
      const isMissing = one.version !== newest && found.every(({ version }) => version !== newest);
      check.look(
        isMissing && one.recorded_at <= until && `${name}: nothing says where it stands in the newest version`,
      );
    }
    for (const [key] of rows)
      check.look(`${document.slug}: what is carried over is no evidence (claim, position) ${key}`);
  }
  const all = await countRows(db, 'carried_evidence');
  if (all !== met) check.look(`${all - met} rows belong to no document with several versions`);
  return check;
}

function evidenceOf(db: Kysely<Tables>, { row, versions }: Versioned): Promise<EvidenceRow[]> {
  return db
    .selectFrom('evidence as e')
    .innerJoin('claim as c', 'c.id', 'e.claim')
    .select(['e.claim', 'e.position', 'e.version', 'e.start_at', 'e.length', 'e.digest', 'c.slug', 'c.recorded_at'])
    .where('e.version', 'in', versions)
    .where('c.document', '=', row)
    .execute();
}

async function textsOf(db: Kysely<Tables>, versions: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('text').select(['sha256', 'body']).where('sha256', 'in', versions).execute();
  return new Map(rows.map(({ sha256: digest, body }) => [digest, body]));
}

/** Null where the words do not stand in their own text, as is said there. */
type Place = (evidence: EvidenceRow, version: string) => Placing | null;

function placerIn(texts: ReadonlyMap<string, string>): Place {
  const slicers = new Map([...texts].map(([version, text]) => [version, slicer(text)]));
  const placers = new Map<string, ReturnType<typeof placer>>();
  return ({ version, start_at: start, length, digest }, later) => {
    const [from, to] = [texts.get(version), texts.get(later)];
    if (from === undefined || to === undefined) return { reason: 'text-not-held' };
    if (length < 1 || sha256(slicers.get(version)!(start, length)) !== digest) return null;
    const key = `${version} ${later}`;
    const place = placers.get(key) ?? placer(from, to);
    placers.set(key, place);
    return place({ start, length });
  };
}

/** `mayLag`: a text may have come since the newest version was looked through. */
function otherPlace(
  row: CarriedEvidenceTable,
  evidence: EvidenceRow,
  { versions }: Versioned,
  { place, mayLag }: { readonly place: Place; readonly mayLag: boolean },
): string | null {
  const [before, at] = [versions.indexOf(evidence.version), versions.indexOf(row.version)];
  if (at <= before) return `it is carried over to ${row.version}, which is no later version`;
  const newest = at === versions.length - 1 ? 1 : 0;
  if (row.newest !== newest) return `newest is ${row.newest}, and ${newest} by the versions of its document`;
  // only the newest version is looked through again when a text comes
  if (row.reason === 'text-not-held' && row.start_at === null && (newest === 0 || mayLag)) return null;
  const found = place(evidence, row.version);
  if (found === null) return null;
  const [start, reason] = 'start' in found ? [found.start, null] : [null, found.reason];
  return row.start_at === start && row.reason === reason
    ? null
    : `it is carried over to ${row.start_at ?? row.reason}, and found at ${start ?? reason}`;
}
