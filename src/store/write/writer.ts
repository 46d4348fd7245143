import { type Kysely, sql } from 'kysely';

import { AppError } from '../../base/errors.ts';
import { asClaimId, asEntityId, asSha256, type ClaimId, type EntityId, type Sha256 } from '../../base/ids.ts';
import { countCodePoints, sha256, slicer } from '../../base/text.ts';
import { owner } from '../../model/access.ts';
import type { ChangeKind } from '../../model/change.ts';
import type { ClaimDraft, Dataset, HeldText } from '../../model/dataset.ts';
import type { Document, Entity, EntityKind } from '../../model/entity.ts';
import { canonicalise, type IdentityJudgement } from '../../model/identity.ts';
import type { DisagreementJudgement } from '../../model/readings/disagreement.ts';
import { type Placing, placer } from '../../model/reanchoring.ts';
import { endPredicates, type Predicate, type StatusTerm } from '../../model/vocabulary.ts';
import { type BulkTable, bulkColumns, type Connection, type DialectParts, type Row } from '../dialect.ts';
import { claimColumns, claimOf, claimRow, entityColumns, entityOf, namedIn } from '../rows/columns.ts';
import { deriveParticipation, deriveSides, type NodeRef } from '../rows/derived-rows.ts';
import { numbersOf } from '../rows/packed-claim.ts';
import { blockOf, packed } from '../rows/packing.ts';
import { type ClaimState, named, recordedClaim, recordedEntity, refuseOtherText } from '../rows/parsed-records.ts';
import { countRows, type RecordRow, type Records, type RecordTable, recordTables } from '../rows/records.ts';
import type { ChannelSideTable, ClaimTable, EntityTable, Tables } from '../tables.ts';
import { danglingReferences } from '../verify/dangling-references.ts';
import { readChangeBody, readJudgementBody } from '../verify/replay.ts';
import { indexClaims, indexEntities, indexHeldTexts, indexNewTexts, indexText, rebuildSearch } from './search-index.ts';

export type LoadReport = {
  readonly entities: { readonly added: number; readonly described: number };
  readonly claims: { readonly added: number; readonly unchanged: number; readonly withdrawn: number };
  readonly judgements: number;
};

export type AttachReport = {
  /** All that have a version with this digest. */
  readonly documents: readonly EntityId[];
  readonly sha256: Sha256;
  readonly evidence: number;
  readonly alreadyHeld: boolean;
};

/** How many selectors of older versions were found in a new one, how many were not, and whose they are. */
export type CarryReport = {
  readonly carried: number;
  readonly orphaned: number;
  readonly claims: readonly ClaimId[];
};

/** Everything that fills a store. Each call is one transaction: it is done whole, or nothing is. */
export type Loader = {
  /**
   * Records a dataset. What is recorded already is left alone; a description that changed replaces the one before; a
   * claim that changed is refused with CONFLICT, because corrections are claims of their own. `onProgress` hears how
   * many claims are done.
   */
  load(dataset: Dataset, onProgress?: (done: number, total: number) => void): Promise<LoadReport>;
  /**
   * Adds a text under its digest, for every document that has a version with it, after every selector into it has been
   * verified. Throws EVIDENCE_MISMATCH, NOT_FOUND, or CONFLICT where a version states another length.
   */
  attach(text: HeldText): Promise<AttachReport>;
  /** Makes the search index anew from what is recorded. */
  reindex(): Promise<void>;
  /**
   * Records what another store held, under its own numbers and times, and derives everything else. `onProgress` hears
   * how many claims are done. Throws CONFLICT where this store is not empty, BAD_INPUT and EVIDENCE_MISMATCH where the
   * records are not sound.
   */
  restore(records: Records, onProgress?: (done: number, total: number) => void): Promise<void>;
};

export function createLoader(connection: Connection): Loader {
  const { db, dialect } = connection;
  return {
    load: (dataset, onProgress = () => {}) => {
      const load = () => inTransaction(connection, transaction => transaction.load(dataset, onProgress));
      return dataset.claims.length < fewestForLoading ? load() : dialect.whileLoading(db, load);
    },
    attach: text => inTransaction(connection, transaction => transaction.attach(text)),
    reindex: () => inTransaction(connection, transaction => transaction.reindex()),
    restore: (records, onProgress = () => {}) => {
      const restore = () => inTransaction(connection, transaction => transaction.restore(records, onProgress));
      return dialect.whileLoading(db, restore).catch(error => {
        throw dialect.isRefusal(error)
          ? unsoundRecords('a table refuses two rows of one name, or a value', error)
          : error;
      });
    },
  };
}

/** Does work that writes while nobody else does, all of it or none. */
export function inTransaction<Result>(
  { db, dialect }: Connection,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  return db
    .transaction()
    .execute(async trx => {
      await dialect.lockForWriting(trx);
      return work(new Transaction(trx, dialect));
    })
    .catch(error => {
      throw dialect.explain(error) ?? error;
    });
}

/** What the log of changes is told of a write. */
export type LoggedChange = {
  readonly kind: ChangeKind;
  readonly summary: string;
  /** Left out: the command line. */
  readonly author?: string;
  readonly reason?: string | null;
  readonly body?: object;
  /** Slugs of nodes and claims that it concerns; the same one may stand there several times. */
  readonly subjects: { readonly nodes: readonly EntityId[]; readonly claims: readonly ClaimId[] };
  /** Whether it concerns every node, besides those that it names; left out: it does not. */
  readonly isWhole?: boolean;
  readonly reverts?: number | null;
  readonly mutation?: { readonly key: string; readonly digest: string } | null;
};

/** What one load did. Slugs are of what was recorded before. */
type Loaded = {
  readonly entities: number;
  readonly added: number;
  /** Whether the vocabulary is another than before. */
  readonly hasTerms: boolean;
  readonly described: readonly EntityId[];
  /** Documents of which a text is held that was not. */
  readonly given: readonly EntityId[];
  readonly withdrawn: readonly ClaimId[];
  readonly superseded: readonly ClaimId[];
  /** Judgements that were made, or undone. */
  readonly identity: readonly IdentityJudgement[];
  readonly disagreements: readonly DisagreementJudgement[];
  readonly carry: CarryReport;
};

const nothing = { nodes: [], claims: [] };

/** Of what one change concerns, so much is named in its record. */
const mostNamed = 1_000;

const claimsPerBatch = 1_000;
const documentsPerLook = 1_000;

const notHeld = 'text-not-held';

/** In one statement; SQLite takes 32,766, and PostgreSQL twice as many. */
const mostVariables = 30_000;

/** From so many claims on, a load is given more memory. */
const fewestForLoading = 10_000;

/** `state`: what became of a claim that another store recorded; left out where it is recorded now. */
type NumberedClaim = { readonly row: number; readonly claim: ClaimDraft; readonly state?: ClaimState };

const asItStands = ({ claim, state }: NumberedClaim): ClaimDraft =>
  state
    ? {
        ...claim,
        review: state.review as ClaimDraft['review'],
        withdrawal: state.withdrawal === null ? null : JSON.parse(state.withdrawal),
      }
    : claim;

const [entityColumnNames, claimColumnNames] = [Object.keys(bulkColumns.entity), Object.keys(bulkColumns.claim)];

function valuesOf(table: 'entity', columns: EntityTable): Row;
function valuesOf(table: 'claim', columns: ClaimTable): Row;
function valuesOf(table: 'entity' | 'claim', columns: object): Row {
  const names = table === 'entity' ? entityColumnNames : claimColumnNames;
  return names.map(name => columns[name as keyof typeof columns]);
}

/** Claims whose participants are sorted into their table together: the more, the fewer of its pages are written twice. */
const claimsPerMerge = 50_000;

/** One transaction that writes, and what it has learned of the store. */
export class Transaction {
  readonly db: Kysely<Tables>;
  readonly #index: { readonly db: Kysely<Tables>; readonly dialect: DialectParts };
  readonly #rowOf = new Map<string, number>();
  readonly #kindOf = new Map<number, EntityKind>();
  readonly #canonicalOf = new Map<number, number>();
  #firstNewEntity = Number.POSITIVE_INFINITY;
  #predicates = new Map<string, number>();
  /** Noted and not recorded yet, by channel and side. */
  readonly #sides = new Map<string, ChannelSideTable>();
  /** What cuts words out of the texts that this transaction recorded, by digest. */
  readonly #slicers = new Map<string, ReturnType<typeof slicer>>();
  /** Documents of which a text is held that was not held before, but for those whose texts go in together. */
  readonly #newlyHeld = new Set<EntityId>();
  /** Whether nodes are read otherwise than before. */
  #rereads = false;
  /** When everything that this transaction writes is recorded. */
  readonly now = new Date().toISOString();

  constructor(db: Kysely<Tables>, dialect: DialectParts) {
    this.db = db;
    this.#index = { db, dialect };
  }

  async load(dataset: Dataset, onProgress: (done: number, total: number) => void): Promise<LoadReport> {
    const hasTerms = await this.#recordVocabulary(dataset);
    const entities = await this.recordEntities(dataset.entities);
    const documents = await this.#concernedBy(dataset, await this.#recordTexts(dataset));
    await this.shareTexts(documents);
    const identity = await this.#recordIdentity(dataset.identityJudgements);
    const claims = await this.#recordClaims(dataset.claims, onProgress);
    const disagreements = await this.#recordDisagreementJudgements(dataset);
    const carry = await this.carryOver(documents);
    const given = [...this.#newlyHeld].filter(id => !this.#isNew(this.rowOf(id)));
    const { added, described } = entities;
    await this.#logLoad({ ...claims, hasTerms, entities: added, described, given, identity, disagreements, carry });
    return {
      entities: { added, described: described.length },
      claims: {
        added: claims.added,
        unchanged: dataset.claims.length - claims.added - claims.withdrawn.length,
        withdrawn: claims.withdrawn.length + claims.superseded.length,
      },
      judgements: dataset.identityJudgements.length + dataset.disagreementJudgements.length,
    };
  }

  /** What is added is too much to be named, and concerns everything; what becomes of the rest is named, unless it is as much. */
  async #logLoad({
    entities,
    added,
    hasTerms,
    described,
    given,
    identity,
    disagreements,
    carry,
    ...told
  }: Loaded): Promise<void> {
    const { withdrawn, superseded } = told;
    const judged = [...identity, ...disagreements];
    const did = [
      [described, 'described anew'],
      [given, 'documents given a text'],
      [withdrawn, 'claims withdrawn'],
      [superseded, 'superseded'],
      [judged, 'judgements recorded'],
    ] as const;
    const counted = did.flatMap(([{ length }, what]) => (length > 0 ? [`${length} ${what}`] : []));
    const summary = [`${entities} entities and ${added} claims added`, ...counted, ...movedBy(carry)].join(', ');
    const claims = [...withdrawn, ...superseded, ...disagreements.flatMap(sidesOf), ...carry.claims];
    const nodes = [...described, ...given, ...identity.flatMap(sidesOf)];
    const isWhole = entities + added > 0 || hasTerms;
    if (claims.length + nodes.length > mostNamed) {
      await this.logChange({ kind: 'load', summary, isWhole: true, subjects: nothing });
      return;
    }
    const subjects = { nodes: [...nodes, ...(await this.nodesNamedBy(claims))], claims };
    const body = {
      loaded: { described, given, withdrawn, superseded, judged: judged.map(({ id }) => id), carried: carry.claims },
    };
    await this.logChange({ kind: 'load', summary, isWhole, subjects, body });
  }

  /**
   * Texts of documents that are new go in together: no claim of theirs is recorded yet. Gives the digests of those that
   * were not held.
   */
  async #recordTexts({ entities, texts }: Dataset): Promise<Sha256[]> {
    const holders = new Map<Sha256, Document>();
    for (const entity of entities)
      if (entity.kind === 'document') for (const { sha256: digest } of entity.versions) holders.set(digest, entity);
    const added: Sha256[] = [];
    const fresh: { row: number; texts: HeldText[] }[] = [];
    const different = new Map(texts.map(text => [text.sha256, text]));
    for (const [document, held] of Map.groupBy(different.values(), text => holders.get(text.sha256))) {
      if (!document)
        throw new AppError('NOT_FOUND', `A text with the SHA-256 ${held[0]!.sha256} belongs to no document`);
      const row = this.rowOf(document.id);
      if (this.#isNew(row)) fresh.push({ row, texts: held });
      else
        for (const text of held) {
          await this.#verifyRecorded(text);
          if ((await this.#hold(text, [document])).length > 0) added.push(text.sha256);
        }
    }
    const together = fresh.flatMap(({ texts: held }) => held);
    for (const text of together) refuseMistaken(text);
    // evidence of other documents may have waited for one of them
    const awaited = await this.#citedAmong(together.map(text => text.sha256));
    for (const text of together) if (awaited.has(text.sha256)) await this.#verifyRecorded(text);
    await this.#insert(
      'text',
      fresh.flatMap(({ row, texts: held }) => held.map(({ sha256: digest, text }) => [digest, row, text])),
    );
    for (const { sha256: digest, text } of together) this.#slicers.set(digest, slicer(text));
    await indexNewTexts(this.#index, fresh);
    return [...added, ...together.map(text => text.sha256)];
  }

  /** The documents of a dataset, those of its claims, and those that have a text that is held now, with every version. */
  async #concernedBy({ entities, claims }: Dataset, held: readonly Sha256[]): Promise<Document[]> {
    const described = entities.filter(entity => entity.kind === 'document');
    const [fresh, known] = [true, false].map(wanted =>
      described.filter(document => this.#isNew(this.rowOf(document.id)) === wanted),
    ) as [Document[], Document[]];
    const added = new Set(fresh.map(document => document.id));
    const cited = claims.map(claim => claim.document).filter(document => !added.has(document));
    const recorded = await this.#documents([...new Set([...known.map(document => document.id), ...cited])]);
    const waiting = await this.#documentsWith(held, this.#firstNewEntity);
    return [...new Map([...fresh, ...recorded, ...waiting].map(document => [document.id, document])).values()];
  }

  #isNew(row: number): boolean {
    return row >= this.#firstNewEntity;
  }

  async attach(text: HeldText): Promise<AttachReport> {
    const { documents, added, evidence } = await this.holdText(text);
    const ids = documents.map(document => document.id);
    const carry = await this.carryOver(documents);
    if (added.length > 0 || carry.claims.length > 0) {
      const { claims } = carry;
      const subjects = { nodes: [...ids, ...(await this.nodesNamedBy(claims))], claims };
      const summary = [`text of ${ids.join(' and ')} attached`, ...movedBy(carry)].join(', ');
      await this.logChange({ kind: 'attach', summary, subjects });
    }
    return { documents: ids, sha256: text.sha256, evidence, alreadyHeld: added.length === 0 };
  }

  async restore(records: Records, onProgress: (done: number, total: number) => void): Promise<void> {
    for (const table of recordTables) {
      if ((await countRows(this.db, table)) > 0)
        throw new AppError('CONFLICT', 'The store is not empty; a backup is restored only into an empty one');
    }
    for (const table of recordTables) {
      await this.#restoreTable(table, records, onProgress).catch(error => {
        throw isMalformed(error) ? unsoundRecords(`the rows of ${table} cannot be read`, error) : error;
      });
    }
    await indexHeldTexts(this.#index);
    const faults = await danglingReferences(this.db);
    if (faults.length > 0)
      throw new AppError('BAD_INPUT', 'The records name rows that are not among them', { details: faults });
  }

  async #restoreTable(
    table: RecordTable,
    records: Records,
    onProgress: (done: number, total: number) => void,
  ): Promise<void> {
    if (table === 'entity') await this.#restoreEntities(records.rows('entity'));
    else if (table === 'claim') await this.#restoreClaims(records, onProgress);
    else for await (const rows of records.rows(table)) await this.#restoreRows(table, rows);
  }

  async #restoreRows(table: RecordTable, rows: readonly RecordRow[]): Promise<void> {
    const values = rows.map(row => named(table, row));
    for (const row of values) {
      if (table === 'text') refuseOtherText(row as Tables['text']);
      if (table === 'change') readChangeBody((row as Tables['change']).body);
      if (table === 'identity_judgement' || table === 'disagreement_judgement')
        readJudgementBody((row as Tables[typeof table]).body);
      if (table === 'predicate') this.#predicates.set((row as Tables['predicate']).name, (row as { id: number }).id);
    }
    const most = Math.floor(mostVariables / Object.keys(values[0] ?? {}).length);
    for (let start = 0; start < values.length; start += most)
      await this.db
        .insertInto(table)
        .values(values.slice(start, start + most) as never)
        .execute();
  }

  async #restoreEntities(pages: AsyncIterable<readonly RecordRow[]>): Promise<void> {
    for await (const page of pages) {
      const restored = page.map(values => {
        const row = named('entity', values);
        return { row, ...recordedEntity(row) };
      });
      for (const { row, entity } of restored) this.#remember(row.slug, row.id, entity.kind, row.id);
      await this.#insert(
        'entity',
        restored.map(({ row, columns }) => valuesOf('entity', { ...columns, ...row, canonical: row.id })),
      );
      const indexed = restored.map(({ row, entity }) => ({ row: row.id, entity }));
      await indexEntities(this.#index, indexed, true);
    }
  }

  /** After the judgements, which say how nodes are read. */
  async #restoreClaims(records: Records, onProgress: (done: number, total: number) => void): Promise<void> {
    await this.canonicalise();
    const gathered: Int32Array[] = [];
    let [done, last] = [0, 0];
    for await (const page of records.rows('claim')) {
      for (const [id] of page) {
        // blocks of edges hold claims in their order
        if (Number(id) <= last) throw unsoundRecords(`claim ${id} stands behind claim ${last}`);
        last = Number(id);
      }
      const restored = page.map(values => {
        const row = named('claim', values);
        return { row: row.id, ...recordedClaim(row) };
      });
      gathered.push(...(await this.#insertClaims(restored)));
      if (gathered.length >= claimsPerMerge) await this.#recordParticipation(gathered.splice(0));
      done += restored.length;
      onProgress(done, records.counts.claim);
    }
    await this.#recordParticipation(gathered);
    await this.#recordSides();
  }

  async reindex(): Promise<void> {
    await rebuildSearch(this.db, this.#index.dialect);
    await this.logChange({ kind: 'reindex', summary: 'search index made anew', subjects: nothing });
  }

  /**
   * Terms are added, and described anew; what claims were typed by stays. Terms that a dataset does not name are kept.
   * Gives whether one is otherwise than before.
   */
  async #recordVocabulary({ vocabulary }: Dataset): Promise<boolean> {
    const known = await this.db.selectFrom('predicate').select(['id', 'name', 'body']).execute();
    const statuses = await this.db.selectFrom('status_term').select(['name', 'body']).execute();
    const changed = [
      ...known.filter(({ name, body }) => isRetyped(JSON.parse(body), vocabulary.predicates.get(name))),
      ...statuses.filter(({ name, body }) => isRegrouped(JSON.parse(body), vocabulary.statuses.get(name))),
    ];
    if (changed.length > 0) {
      throw new AppError(
        'CONFLICT',
        'Terms of the vocabulary that the store has already mean something else here; give them names of their own',
        {
          details: changed.map(term => term.name),
        },
      );
    }
    this.#predicates = new Map(known.map(row => [row.name, row.id]));
    let next = Math.max(0, ...known.map(row => row.id)) + 1;
    for (const predicate of vocabulary.predicates.values()) {
      const row = { exclusive: predicate.exclusive ? 1 : 0, body: JSON.stringify(predicate) };
      if (this.#predicates.has(predicate.name)) {
        await this.db.updateTable('predicate').set(row).where('name', '=', predicate.name).execute();
      } else {
        await this.db
          .insertInto('predicate')
          .values({ ...row, id: next, name: predicate.name })
          .execute();
        this.#predicates.set(predicate.name, next++);
      }
    }
    const before = new Map([...known, ...statuses].map(row => [row.name, row.body]));
    const terms = [...vocabulary.predicates.values(), ...vocabulary.statuses.values()];
    for (const term of vocabulary.statuses.values()) {
      const body = JSON.stringify(term);
      await this.db
        .insertInto('status_term')
        .values({ name: term.name, body })
        .onConflict(conflict => conflict.column('name').doUpdateSet({ body }))
        .execute();
    }
    return terms.some(term => before.get(term.name) !== JSON.stringify(term));
  }

  /** Adds entities, and describes those anew that are recorded; versions of documents are never taken away. */
  async recordEntities(
    entities: readonly Entity[],
  ): Promise<{ readonly added: number; readonly described: readonly EntityId[] }> {
    const known = await this.inBatches(
      entities.map(entity => entity.id),
      slugs =>
        this.db
          .selectFrom('entity')
          .select(['id', 'slug', 'kind', 'canonical', 'digest'])
          .where('slug', 'in', slugs)
          .execute(),
    );
    const digests = new Map(known.map(row => [row.slug, row.digest]));
    for (const row of known) this.#remember(row.slug, row.id, row.kind as EntityKind, row.canonical);
    let next = await this.nextRow('entity');
    this.#firstNewEntity = next;
    const added = entities.filter(entity => !digests.has(entity.id));
    for (const entity of added) {
      this.#remember(entity.id, next, entity.kind, next);
      next++;
    }
    await this.resolve(entities.flatMap(entity => (entity.kind === 'document' ? [entity.publisher] : [])));
    const publisherOf = (entity: Entity) => (entity.kind === 'document' ? this.rowOf(entity.publisher) : null);
    await this.#insert(
      'entity',
      added.map(entity => {
        const row = this.rowOf(entity.id);
        const columns: EntityTable = {
          ...entityColumns(entity),
          id: row,
          canonical: row,
          publisher: publisherOf(entity),
          recorded_at: this.now,
        };
        return valuesOf('entity', columns);
      }),
    );
    const rowOf = (entity: Entity) => ({ row: this.rowOf(entity.id), entity });
    await indexEntities(this.#index, added.map(rowOf), true);
    const changed: Entity[] = [];
    for (const given of entities) {
      const before = digests.get(given.id);
      if (before === undefined) continue;
      const entity = await this.#withEveryVersion(given, before);
      const columns = entityColumns(entity);
      if (before === columns.digest) continue;
      if (this.#kindOf.get(this.rowOf(entity.id)) !== entity.kind) {
        throw new AppError(
          'CONFLICT',
          `"${entity.id}" is recorded as another kind of node; give the new one another id`,
        );
      }
      await this.db
        .updateTable('entity')
        .set({ ...columns, publisher: publisherOf(entity) })
        .where('id', '=', this.rowOf(entity.id))
        .execute();
      changed.push(entity);
    }
    await indexEntities(this.#index, changed.map(rowOf), false);
    return { added: added.length, described: changed.map(entity => entity.id) };
  }

  /** A document with the versions that are recorded of it, as they are described now, and then those that are new. */
  async #withEveryVersion(entity: Entity, digest: string): Promise<Entity> {
    if (entity.kind !== 'document' || entityColumns(entity).digest === digest) return entity;
    const row = await this.db.selectFrom('entity').select('body').where('slug', '=', entity.id).executeTakeFirst();
    const recorded = entityOf(row!);
    if (recorded.kind !== 'document') return entity;
    const known = new Set(recorded.versions.map(version => version.sha256));
    const added = entity.versions.filter(version => !known.has(version.sha256));
    const described = new Map(entity.versions.map(version => [version.sha256, version]));
    const versions = recorded.versions.map(version => described.get(version.sha256) ?? version);
    const corrected = versions.filter((version, index) => version.length !== recorded.versions[index]!.length);
    const held = await this.#heldTexts(corrected.map(version => version.sha256));
    for (const [digest, text] of held) refuseOtherLength({ sha256: asSha256(digest), text }, [entity]);
    return { ...entity, versions: [...versions, ...added] };
  }

  /** Judgements decide how nodes are read, so what is derived for the nodes concerned is made anew. Gives those made or undone. */
  async #recordIdentity(judgements: readonly IdentityJudgement[]): Promise<readonly IdentityJudgement[]> {
    const news = await this.#newAmong('identity_judgement', judgements);
    for (const { undoneBy, ...judgement } of judgements) {
      const row = {
        left_entity: this.rowOf(judgement.left),
        right_entity: this.rowOf(judgement.right),
        verdict: judgement.verdict,
        undone_by: undoneBy,
        body: JSON.stringify(judgement),
      };
      await this.db
        .insertInto('identity_judgement')
        .values({ ...row, id: judgement.id })
        .onConflict(conflict => conflict.column('id').doUpdateSet(keepUndone('identity_judgement')))
        .execute();
    }
    if (judgements.length > 0) await this.canonicalise();
    return news;
  }

  /** Every one, undone ones too. */
  async identityJudgements(): Promise<IdentityJudgement[]> {
    const rows = await this.db.selectFrom('identity_judgement').select(['body', 'undone_by']).execute();
    return rows.map(row => ({ ...(JSON.parse(row.body) as IdentityJudgement), undoneBy: row.undone_by }));
  }

  /** Reads nodes as the standing judgements say. */
  async canonicalise(): Promise<void> {
    const judgements = await this.identityJudgements();
    const wanted = canonicalise(judgements);
    const concerned = await this.inBatches([...new Set(judgements.flatMap(sidesOf))], slugs =>
      this.db.selectFrom('entity').select(['id', 'slug', 'kind', 'canonical']).where('slug', 'in', slugs).execute(),
    );
    for (const row of concerned) this.#remember(row.slug, row.id, row.kind as EntityKind, row.canonical);
    const moved = concerned.filter(row => row.canonical !== this.rowOf(wanted.get(row.slug as EntityId) ?? row.slug));
    if (moved.length === 0) return;
    const readBefore = new Set(moved.flatMap(row => [row.canonical, row.id]));
    for (const row of moved) {
      const canonical = this.rowOf(wanted.get(row.slug as EntityId) ?? row.slug);
      await this.db.updateTable('entity').set({ canonical }).where('id', '=', row.id).execute();
      this.#canonicalOf.set(row.id, canonical);
    }
    this.#rereads = true;
    await this.#rederive([...readBefore]);
  }

  async #rederive(nodes: readonly number[]): Promise<void> {
    await this.inBatches(nodes, async batch => {
      await this.db
        .deleteFrom('channel_side')
        .where(({ eb, or }) => or([eb('channel', 'in', batch), eb('side', 'in', batch)]))
        .execute();
      return [];
    });
    const touched = await this.inBatches(nodes, batch =>
      this.db.selectFrom('participation').select('claim').distinct().where('node', 'in', batch).execute(),
    );
    await this.inBatches(nodes, async batch => {
      await this.db.deleteFrom('participation').where('node', 'in', batch).execute();
      return [];
    });
    await this.inBatches([...new Set(touched.map(row => row.claim))], async batch => {
      const rows = await this.db
        .selectFrom('claim')
        .select(['id', 'body', 'recorded_at', 'withdrawal', 'review', 'packed'])
        .where('id', 'in', batch)
        .execute();
      const claims = rows.map(claimOf);
      await this.resolve(claims.flatMap(namedIn));
      for (const [index, { id }] of rows.entries()) {
        await this.db
          .updateTable('claim')
          .set({ topic: this.#node(claims[index]!.subject).canonical })
          .where('id', '=', id)
          .execute();
      }
      await this.#recordParticipation(
        rows.map(row => numbersOf(row.packed!)),
        'skip',
      );
      this.#noteSides(claims);
      return [];
    });
    await this.#recordSides();
  }

  async #recordClaims(
    claims: readonly ClaimDraft[],
    onProgress: (done: number, total: number) => void,
  ): Promise<Pick<Loaded, 'added' | 'withdrawn' | 'superseded'>> {
    let next = await this.nextRow('claim');
    let added = 0;
    const withdrawn: ClaimId[] = [];
    const changed: string[] = [];
    const gathered: Int32Array[] = [];
    for (let start = 0; start < claims.length; start += claimsPerBatch) {
      const batch = claims.slice(start, start + claimsPerBatch);
      const known = await this.db
        .selectFrom('claim')
        .select(['slug', 'digest', 'withdrawn_at'])
        .where(
          'slug',
          'in',
          batch.map(claim => claim.id),
        )
        .execute();
      const recorded = new Map(known.map(row => [row.slug, row]));
      for (const claim of batch) {
        const before = recorded.get(claim.id);
        if (!before) continue;
        const columns = claimColumns(claim, this.now);
        if (before.digest !== columns.digest) changed.push(claim.id);
        else if (before.withdrawn_at === null && columns.withdrawn_at !== null) {
          const { withdrawal } = columns;
          await this.db
            .updateTable('claim')
            .set({ withdrawn_at: this.now, withdrawal })
            .where('slug', '=', claim.id)
            .execute();
          withdrawn.push(claim.id);
        }
      }
      const fresh = batch.filter(claim => !recorded.has(claim.id)).map(claim => ({ row: next++, claim }));
      gathered.push(...(await this.#insertClaims(fresh)));
      if (gathered.length >= claimsPerMerge) await this.#recordParticipation(gathered.splice(0));
      added += fresh.length;
      onProgress(Math.min(start + claimsPerBatch, claims.length), claims.length);
    }
    await this.#recordParticipation(gathered);
    await this.#recordSides();
    if (changed.length > 0) {
      throw new AppError(
        'CONFLICT',
        `${changed.length} claims are recorded with other content; nothing was loaded. Give a correction a name of its own and "supersedes"`,
        {
          details: changed,
        },
      );
    }
    const superseded = await this.#withdrawSuperseded(claims);
    if (withdrawn.length + superseded.length > 0) await this.#rederiveSidesOfWithdrawn();
    return { added, withdrawn, superseded };
  }

  /** A claim that another one corrects stands no longer from the moment at which an accepted correction is recorded. */
  async #withdrawSuperseded(claims: readonly ClaimDraft[]): Promise<ClaimId[]> {
    const withdrawn: ClaimId[] = [];
    for (const { id, supersedes, review } of claims) {
      if (supersedes === null || review !== 'accepted') continue;
      const before = await this.db
        .selectFrom('claim')
        .select('withdrawn_at')
        .where('slug', '=', supersedes)
        .executeTakeFirst();
      if (!before) throw new AppError('NOT_FOUND', `"${id}" supersedes "${supersedes}", which is not recorded`);
      if (before.withdrawn_at !== null) continue;
      const withdrawal = { at: this.now, by: id, reason: 'superseded', supersededBy: id };
      await this.db
        .updateTable('claim')
        .set({ withdrawn_at: this.now, withdrawal: JSON.stringify(withdrawal) })
        .where('slug', '=', supersedes)
        .execute();
      withdrawn.push(supersedes);
    }
    return withdrawn;
  }

  /** All but participation, which is better recorded for many at once. Gives the claims packed. */
  async #insertClaims(claims: readonly NumberedClaim[]): Promise<Int32Array[]> {
    await this.resolve(claims.flatMap(({ claim }) => namedIn(claim)));
    await this.#verifyEvidence(claims.map(({ claim }) => claim));
    const recordedAt = Date.parse(this.now);
    const packs = claims.map(({ row, claim, state }) =>
      packed(row, claim, state ? Date.parse(state.recorded_at) : recordedAt, this.#predicate(claim.predicate), id =>
        this.rowOf(id),
      ),
    );
    await this.#insert(
      'claim',
      claims.map((numbered, index) => this.#claimRow(numbered, packs[index]!)),
    );
    await this.#insert(
      'evidence',
      claims.flatMap(({ row, claim }) =>
        claim.evidence.map(({ version, start, length, digest }, position) => [
          row,
          position,
          version,
          start,
          length,
          digest,
        ]),
      ),
    );
    await this.#recordBlock(packs);
    await indexClaims(this.#index, claims, true);
    this.#noteSides(claims.map(asItStands));
    return packs;
  }

  #claimRow({ claim, state }: NumberedClaim, numbers: Int32Array): Row {
    const columns = { ...claimColumns(claim, this.now), ...state };
    return valuesOf('claim', claimRow(columns, numbers, this.#node(claim.subject).canonical));
  }

  async #recordBlock(packs: readonly Int32Array[]): Promise<void> {
    if (packs.length === 0) return;
    await this.db
      .insertInto('topology')
      .values({ first_claim: packs[0]![0]!, claims: packs.length, packed: blockOf(packs) })
      .execute();
  }

  async #recordParticipation(packs: readonly Int32Array[], conflict?: 'skip'): Promise<void> {
    await this.#insert(
      'participation',
      deriveParticipation(packs, node => this.#canonicalOf.get(node)!),
      conflict,
    );
  }

  #noteSides(claims: readonly ClaimDraft[]): void {
    for (const side of claims.flatMap(claim => deriveSides(claim, id => this.#node(id)))) {
      const key = `${side.channel} ${side.side}`;
      if (side.is_side > (this.#sides.get(key)?.is_side ?? -1)) this.#sides.set(key, side);
    }
  }

  async #recordSides(): Promise<void> {
    const sides = [...this.#sides.values()].sort((a, b) => a.channel - b.channel || a.side - b.side);
    this.#sides.clear();
    await this.#insert(
      'channel_side',
      sides.map(({ channel, side, is_side }) => [channel, side, is_side]),
      'merge',
    );
  }

  async #rederiveSidesOfWithdrawn(): Promise<void> {
    const topics = await this.db
      .selectFrom('claim')
      .select('topic')
      .distinct()
      .where('withdrawn_at', '=', this.now)
      .where('predicate', 'in', endPredicates)
      .execute();
    await this.#rederiveSides(topics.map(row => row.topic));
  }

  /** What a claim says of a channel's ends counts while it stands. */
  async rederiveSidesOf(claims: readonly number[]): Promise<void> {
    const topics = await this.inBatches(claims, batch =>
      this.db
        .selectFrom('claim')
        .select('topic')
        .distinct()
        .where('id', 'in', batch)
        .where('predicate', 'in', endPredicates)
        .execute(),
    );
    await this.#rederiveSides([...new Set(topics.map(row => row.topic))]);
  }

  async #rederiveSides(topics: readonly number[]): Promise<void> {
    await this.inBatches(topics, async batch => {
      await this.db.deleteFrom('channel_side').where('channel', 'in', batch).execute();
      const rows = await this.db
        .selectFrom('claim')
        .select(['body', 'recorded_at', 'withdrawal', 'review'])
        .where('topic', 'in', batch)
        .where('predicate', 'in', endPredicates)
        .execute();
      const claims = rows.map(claimOf);
      await this.resolve(claims.flatMap(namedIn));
      this.#noteSides(claims);
      return [];
    });
    await this.#recordSides();
  }

  /** Records claims under rows of their own; nothing may be recorded under their names. Gives their rows. */
  async recordNewClaims(claims: readonly ClaimDraft[]): Promise<number[]> {
    const terms = await this.db.selectFrom('predicate').select(['id', 'name']).execute();
    this.#predicates = new Map(terms.map(term => [term.name, term.id]));
    const first = await this.nextRow('claim');
    const packs = await this.#insertClaims(claims.map((claim, index) => ({ row: first + index, claim })));
    await this.#recordParticipation(packs);
    await this.#recordSides();
    return claims.map((_, index) => first + index);
  }

  /**
   * Looks for the words of documents' evidence in their newest versions. What was found before stays; where a text was not
   * held, it is looked for again. Tells what is otherwise than before.
   */
  async carryOver(documents: readonly Document[]): Promise<CarryReport> {
    const reports: CarryReport[] = [];
    for (const document of documents) if (document.versions.length > 1) reports.push(await this.#carryOver(document));
    return {
      carried: reports.reduce((sum, { carried }) => sum + carried, 0),
      orphaned: reports.reduce((sum, { orphaned }) => sum + orphaned, 0),
      claims: reports.flatMap(({ claims }) => claims),
    };
  }

  async #carryOver({ id, versions }: Document): Promise<CarryReport> {
    await this.resolve([id]);
    const document = this.rowOf(id);
    const older = versions.map(({ sha256 }) => sha256);
    const version = older.pop()!;
    await this.db
      .updateTable('carried_evidence')
      .set({ newest: 0 })
      .where('document', '=', document)
      .where('version', '<>', version)
      .execute();
    const waiting = await this.db
      .selectFrom('evidence as e')
      .innerJoin('claim as c', 'c.id', 'e.claim')
      .leftJoin('carried_evidence as k', join =>
        join.onRef('k.claim', '=', 'e.claim').onRef('k.position', '=', 'e.position').on('k.version', '=', version),
      )
      .select(['e.claim', 'c.slug', 'e.position', 'e.version', 'e.start_at', 'e.length', 'k.reason as before'])
      .where('e.version', 'in', older)
      .where('c.document', '=', document)
      .where(({ eb, or }) => or([eb('k.claim', 'is', null), eb('k.reason', '=', notHeld)]))
      .orderBy('e.claim')
      .orderBy('e.position')
      .execute();
    const texts = await this.#heldTexts([version, ...new Set(waiting.map(row => row.version))]);
    const to = texts.get(version);
    const placers = new Map(older.map(from => [from as string, placerOf(texts.get(from), to)]));
    const report = { carried: 0, orphaned: 0, claims: new Set<ClaimId>() };
    for (const { claim, slug, position, version: from, start_at: start, length, before } of waiting) {
      const placing = placers.get(from)!({ start, length });
      const found = 'start' in placing ? { start_at: placing.start, reason: null } : { start_at: null, ...placing };
      if (before !== null && before === found.reason) continue;
      report[found.reason === null ? 'carried' : 'orphaned']++;
      report.claims.add(asClaimId(slug));
      await this.db
        .insertInto('carried_evidence')
        .values({ version, claim, position, document, newest: 1, ...found })
        .onConflict(conflict => conflict.columns(['version', 'claim', 'position']).doUpdateSet(found))
        .execute();
    }
    return { ...report, claims: [...report.claims] };
  }

  async #heldTexts(versions: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.inBatches(versions, batch =>
      this.db.selectFrom('text').select(['sha256', 'body']).where('sha256', 'in', batch).execute(),
    );
    return new Map(rows.map(row => [row.sha256, row.body]));
  }

  /** The words must stand where the selector says, in every text that the store holds. */
  async #verifyEvidence(claims: readonly ClaimDraft[]): Promise<void> {
    const versions = new Set(claims.flatMap(claim => claim.evidence.map(evidence => evidence.version)));
    const before = [...versions].filter(version => !this.#slicers.has(version));
    const held = await this.inBatches(before, batch =>
      this.db.selectFrom('text').select(['sha256', 'body']).where('sha256', 'in', batch).execute(),
    );
    const sliceOf = new Map(held.map(row => [row.sha256, slicer(row.body)]));
    const failing = claims.filter(claim =>
      claim.evidence.some(({ version, start, length, digest, quotation }) => {
        const words = (this.#slicers.get(version) ?? sliceOf.get(version))?.(start, length);
        const misplaced = words !== undefined && words !== quotation && sha256(words) !== digest;
        return misplaced || (quotation !== null && sha256(quotation) !== digest);
      }),
    );
    if (failing.length > 0) {
      throw new AppError(
        'EVIDENCE_MISMATCH',
        `${failing.length} claims have evidence that does not stand in the text; nothing was written`,
        {
          details: failing.map(claim => claim.id),
        },
      );
    }
  }

  /** Every selector that is recorded must find its words in a text that comes later. Gives how many there are. */
  async #verifyRecorded({ sha256: digest, text }: HeldText): Promise<number> {
    const evidence = await this.db
      .selectFrom('evidence as e')
      .innerJoin('claim as c', 'c.id', 'e.claim')
      .select(['c.slug', 'e.position', 'e.start_at', 'e.length', 'e.digest'])
      .where('e.version', '=', digest)
      .orderBy('e.claim')
      .orderBy('e.position')
      .execute();
    const slice = slicer(text);
    const failing = evidence.filter(row => sha256(slice(row.start_at, row.length)) !== row.digest);
    if (failing.length > 0) {
      throw new AppError(
        'EVIDENCE_MISMATCH',
        `${failing.length} of ${evidence.length} quotations do not stand in the text at their places`,
        { details: failing.map(row => `${row.slug}, evidence ${row.position}, at ${row.start_at}`) },
      );
    }
    return evidence.length;
  }

  /** Gives those made or undone. */
  async #recordDisagreementJudgements({ disagreementJudgements }: Dataset): Promise<readonly DisagreementJudgement[]> {
    const named = [...new Set(disagreementJudgements.flatMap(({ left, right }) => [left, right]))];
    const rows = await this.inBatches(named, batch =>
      this.db.selectFrom('claim').select(['id', 'slug']).where('slug', 'in', batch).execute(),
    );
    const rowOf = new Map<string, number>(rows.map(row => [row.slug, row.id]));
    const news = await this.#newAmong('disagreement_judgement', disagreementJudgements);
    for (const { undoneBy, ...judgement } of disagreementJudgements) {
      const [left, right] = [rowOf.get(judgement.left), rowOf.get(judgement.right)];
      if (left === undefined || right === undefined)
        throw new AppError('NOT_FOUND', `The judgement "${judgement.id}" names a claim that is not recorded`);
      await this.db
        .insertInto('disagreement_judgement')
        .values({
          id: judgement.id,
          left_claim: left,
          right_claim: right,
          undone_by: undoneBy,
          body: JSON.stringify(judgement),
        })
        .onConflict(conflict => conflict.column('id').doUpdateSet(keepUndone('disagreement_judgement')))
        .execute();
    }
    return news;
  }

  /**
   * Those that are not recorded, or not as undone. A judgement that is recorded is never changed: it can be undone, and
   * another one made.
   */
  async #newAmong<Judgement extends { readonly id: string; readonly undoneBy: string | null }>(
    table: 'identity_judgement' | 'disagreement_judgement',
    judgements: readonly Judgement[],
  ): Promise<Judgement[]> {
    const bodies = new Map(
      judgements.map(({ undoneBy: _, ...judgement }) => [judgement.id, JSON.stringify(judgement)]),
    );
    const known = await this.inBatches([...bodies.keys()], batch =>
      this.db.selectFrom(table).select(['id', 'body', 'undone_by']).where('id', 'in', batch).execute(),
    );
    const changed = known.filter(row => bodies.get(row.id) !== row.body).map(row => row.id);
    if (changed.length > 0) {
      throw new AppError(
        'CONFLICT',
        `${changed.length} judgements are recorded with other content; undo them with "undoneBy" and make others`,
        {
          details: changed,
        },
      );
    }
    const undone = new Map(known.map(row => [row.id, row.undone_by]));
    return judgements.filter(
      ({ id, undoneBy }) => !undone.has(id) || (undoneBy !== null && undoneBy !== undone.get(id)),
    );
  }

  /**
   * Holds a text for every document that has a version with its digest. Gives these documents, those of which it was not
   * held before, and how many selectors point into it. Throws EVIDENCE_MISMATCH, NOT_FOUND or CONFLICT.
   */
  async holdText(text: HeldText): Promise<{ documents: Document[]; added: Document[]; evidence: number }> {
    const documents = await this.#documentsWith([text.sha256]);
    if (documents.length === 0) {
      throw new AppError(
        'NOT_FOUND',
        `No document in the store has a version with the SHA-256 ${text.sha256}; the text must be attached exactly as it was retrieved`,
      );
    }
    const evidence = await this.#verifyRecorded(text);
    const added = await this.#hold(text, documents);
    await this.#refuseMixedRights([text.sha256]);
    return { documents, added, evidence };
  }

  /** Texts that are held are held for each of these documents that has a version with their digest. */
  async shareTexts(documents: readonly Document[]): Promise<void> {
    await this.resolve(documents.map(document => document.id));
    const digests = [...new Set(documents.flatMap(document => document.versions.map(version => version.sha256)))];
    const rows = await this.inBatches(digests, batch =>
      this.db.selectFrom('text').select(['sha256', 'document']).where('sha256', 'in', batch).execute(),
    );
    const holders = Map.groupBy(rows, row => asSha256(row.sha256));
    for (const document of documents) {
      const row = this.rowOf(document.id);
      for (const { sha256: digest } of document.versions) {
        if (holders.get(digest)?.every(held => held.document !== row) !== true) continue;
        const text = (await this.#heldTexts([digest])).get(digest)!;
        await this.#hold({ sha256: digest, text }, [document]);
      }
    }
    await this.#refuseMixedRights(digests);
  }

  /** A text is shown as its documents' rights allow, so those of all that have it must be the same. */
  async #refuseMixedRights(digests: readonly Sha256[]): Promise<void> {
    const mixed = await this.inBatches(digests, batch =>
      this.db
        .selectFrom('text as t')
        .innerJoin('entity as e', 'e.id', 't.document')
        .select(({ fn }) => ['t.sha256', fn.min('e.slug').as('one'), fn.max('e.slug').as('other')])
        .where('t.sha256', 'in', batch)
        .groupBy('t.sha256')
        .having(({ fn }) => fn.count('e.rights').distinct(), '>', 1)
        .execute(),
    );
    if (mixed.length === 0) return;
    throw new AppError(
      'CONFLICT',
      `${mixed.length} texts are of documents with different rights; describe these with the same rights in a dataset, and load it`,
      { details: mixed.map(({ sha256: digest, one, other }) => `${digest}: ${one}, ${other}`) },
    );
  }

  /** Gives those of the documents of which the text was not held before. */
  async #hold(text: HeldText, documents: readonly Document[]): Promise<Document[]> {
    refuseMistaken(text);
    refuseOtherLength(text, documents);
    await this.resolve(documents.map(document => document.id));
    const held = await this.db.selectFrom('text').select('document').where('sha256', '=', text.sha256).execute();
    const holders = new Set(held.map(row => row.document));
    const added = documents.filter(document => !holders.has(this.rowOf(document.id)));
    const rows = added.map(document => this.rowOf(document.id));
    await this.#insert(
      'text',
      rows.map(row => [text.sha256, row, text.text]),
    );
    await indexText(this.#index, rows, text.sha256);
    for (const { id } of added) this.#newlyHeld.add(id);
    return added;
  }

  /** As they are recorded, with every version. */
  async #documents(slugs: readonly EntityId[]): Promise<Document[]> {
    const rows = await this.inBatches(slugs, batch =>
      this.db.selectFrom('entity').select('body').where('kind', '=', 'document').where('slug', 'in', batch).execute(),
    );
    return rows.map(row => entityOf(row) as Document);
  }

  /** Documents that have a version with one of these digests, among those of smaller rows than `before`. */
  async #documentsWith(digests: readonly Sha256[], before = Number.POSITIVE_INFINITY): Promise<Document[]> {
    if (digests.length === 0) return [];
    const wanted = new Set(digests);
    const found: Document[] = [];
    for (let [after, more] = [0, true]; more; ) {
      const rows = await this.db
        .selectFrom('entity')
        .select(['id', 'body'])
        .where('kind', '=', 'document')
        .where('id', '>', after)
        .$if(Number.isFinite(before), query => query.where('id', '<', before))
        // many are told apart here faster than there
        .$if(digests.length === 1, query => query.where('body', 'like', `%"sha256":"${digests[0]}"%`))
        .orderBy('id')
        .limit(documentsPerLook)
        .execute();
      const documents = rows.map(row => entityOf(row) as Document);
      found.push(...documents.filter(({ versions }) => versions.some(version => wanted.has(version.sha256))));
      more = rows.length === documentsPerLook;
      after = rows.at(-1)?.id ?? after;
    }
    return found;
  }

  /** Those of the digests that evidence points into. */
  async #citedAmong(digests: readonly Sha256[]): Promise<ReadonlySet<string>> {
    const rows = await this.inBatches(digests, batch =>
      this.db.selectFrom('evidence').select('version').distinct().where('version', 'in', batch).execute(),
    );
    return new Set(rows.map(row => row.version));
  }

  /** Writes down what was done. Gives the revision that the store is at now. */
  async logChange({ kind, summary, subjects, isWhole = false, ...told }: LoggedChange): Promise<number> {
    const revision = await this.nextRow('change', 'revision');
    const about = { nodes: [...new Set(subjects.nodes)], claims: [...new Set(subjects.claims)] };
    const named = { nodes: about.nodes.slice(0, mostNamed), claims: about.claims.slice(0, mostNamed) };
    await this.db
      .insertInto('change')
      .values({
        revision,
        at: this.now,
        kind,
        summary,
        rereads: this.#rereads ? 1 : 0,
        author: told.author ?? owner.name,
        reason: told.reason ?? null,
        body: JSON.stringify({ ...named, ...told.body }),
        whole: isWhole ? 1 : 0,
        reverts: told.reverts ?? null,
        mutation_key: told.mutation?.key ?? null,
        mutation_digest: told.mutation?.digest ?? null,
      })
      .execute();
    await this.resolve(about.nodes);
    const claims = await this.claimRows(about.claims);
    const rows = [
      ...about.nodes.map(node => ({ kind: 'node' as const, subject: this.rowOf(node), revision })),
      ...about.claims.map(claim => ({ kind: 'claim' as const, subject: claims.get(claim)!, revision })),
    ];
    await this.inBatches(rows, async batch => {
      await this.db.insertInto('change_subject').values(batch).execute();
      return [];
    });
    await this.#index.dialect.announce(this.db);
    return revision;
  }

  /** Every node that one of these claims names. */
  async nodesNamedBy(claims: readonly ClaimId[]): Promise<EntityId[]> {
    const rows = await this.inBatches(claims, batch =>
      this.db
        .selectFrom('claim')
        .select(['body', 'recorded_at', 'withdrawal', 'review'])
        .where('slug', 'in', batch)
        .execute(),
    );
    return [...new Set(rows.map(claimOf).flatMap(namedIn))].map(asEntityId);
  }

  async claimRows(slugs: readonly ClaimId[]): Promise<Map<ClaimId, number>> {
    const rows = await this.inBatches(slugs, batch =>
      this.db.selectFrom('claim').select(['id', 'slug']).where('slug', 'in', batch).execute(),
    );
    return new Map(rows.map(row => [asClaimId(row.slug), row.id]));
  }

  async nextRow(table: 'entity' | 'claim' | 'change', column: 'id' | 'revision' = 'id'): Promise<number> {
    const row = await this.db
      .selectFrom(table)
      .select(({ fn }) => fn.max<number | null>(column as never).as('last'))
      .executeTakeFirst();
    return (row?.last ?? 0) + 1;
  }

  async #insert(table: BulkTable, rows: readonly Row[], conflict?: 'skip' | 'merge'): Promise<void> {
    if (rows.length > 0) await this.#index.dialect.insert(this.db, table, rows, conflict);
  }

  /** Asks for so many keys at a time as one statement takes. */
  async inBatches<Key, Row>(keys: readonly Key[], read: (batch: Key[]) => Promise<Row[]>): Promise<Row[]> {
    const rows: Row[] = [];
    for (let start = 0; start < keys.length; start += claimsPerBatch) {
      rows.push(...(await read(keys.slice(start, start + claimsPerBatch))));
    }
    return rows;
  }

  /** Learns the rows of nodes that are named and not known yet. */
  async resolve(slugs: readonly string[]): Promise<void> {
    const missing = [...new Set(slugs.filter(slug => !this.#rowOf.has(slug)))];
    const rows = await this.inBatches(missing, batch =>
      this.db.selectFrom('entity').select(['id', 'slug', 'kind', 'canonical']).where('slug', 'in', batch).execute(),
    );
    for (const row of rows) this.#remember(row.slug, row.id, row.kind as EntityKind, row.canonical);
  }

  #remember(slug: string, row: number, kind: EntityKind, canonical: number): void {
    this.#rowOf.set(slug, row);
    this.#kindOf.set(row, kind);
    this.#canonicalOf.set(row, canonical);
  }

  rowOf(slug: string): number {
    const row = this.#rowOf.get(slug);
    if (row === undefined) throw new AppError('NOT_FOUND', `"${slug}" is named and not recorded`);
    return row;
  }

  #node(slug: EntityId): NodeRef {
    const row = this.rowOf(slug);
    return { canonical: this.#canonicalOf.get(row)!, kind: this.#kindOf.get(row)! };
  }

  #predicate(name: string): number {
    const id = this.#predicates.get(name);
    if (id === undefined) throw new AppError('NOT_FOUND', `The predicate "${name}" is not in the store's vocabulary`);
    return id;
  }
}

const sidesOf = <Side>({ left, right }: { readonly left: Side; readonly right: Side }): Side[] => [left, right];

/** What became of evidence, in words; nothing where nothing did. */
export const movedBy = ({ carried, orphaned }: CarryReport): string[] =>
  carried + orphaned > 0 ? [`${carried} selectors carried over`, `${orphaned} orphaned`] : [];

/** What was undone stays so, whoever undid it, where a dataset does not say. */
const keepUndone = (table: 'identity_judgement' | 'disagreement_judgement') => ({
  undone_by: sql<string | null>`coalesce(excluded.undone_by, ${sql.table(table)}.undone_by)`,
});

function isRetyped(before: Predicate, after: Predicate | undefined): boolean {
  const typing = ({ domain, range, exclusive, broader }: Predicate) =>
    JSON.stringify([[...domain].sort(), range, exclusive, broader]);
  return after !== undefined && typing(before) !== typing(after);
}

function isRegrouped(before: StatusTerm, after: StatusTerm | undefined): boolean {
  return after !== undefined && before.group !== after.group;
}

function refuseMistaken({ sha256: digest, text }: HeldText): void {
  if (sha256(text) === digest) return;
  throw new AppError(
    'EVIDENCE_MISMATCH',
    `A text does not have the SHA-256 ${digest} that it is given under; nothing was written`,
  );
}

/** A length that was stated before the text was at hand must be its own. */
function refuseOtherLength({ sha256: digest, text }: HeldText, documents: readonly Document[]): void {
  const length = countCodePoints(text);
  const details = documents.flatMap(({ id, versions }) =>
    versions.flatMap((version, index) =>
      version.sha256 === digest && version.length !== length
        ? [`${id}, versions[${index}].length: is ${version.length}, and the text has ${length} code points`]
        : [],
    ),
  );
  if (details.length > 0)
    throw new AppError(
      'CONFLICT',
      `The text with the SHA-256 ${digest} has another length than is recorded of it; nothing was written. ${details[0]}; a dataset that describes the document with the right one corrects it`,
      { details },
    );
}

/** Where one of the texts is not held, nothing can be found. */
function placerOf(before: string | undefined, after: string | undefined): ReturnType<typeof placer> {
  if (before === undefined || after === undefined) return (): Placing => ({ reason: notHeld });
  return placer(before, after);
}

const unsoundRecords = (what: string, cause?: unknown) =>
  new AppError('BAD_INPUT', `The records are not sound: ${what}`, { cause });

/** What JavaScript throws at values that are not of the kind that a record has. */
const isMalformed = (error: unknown) => [SyntaxError, TypeError, RangeError].some(type => error instanceof type);
