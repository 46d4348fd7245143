import type { Kysely } from 'kysely';

import type { EntityId } from '../../base/ids.ts';
import { sha256 } from '../../base/text.ts';
import type { Claim } from '../../model/claim.ts';
import { canonicalise, type IdentityJudgement } from '../../model/identity.ts';
import type { Connection } from '../dialect.ts';
import { claimOf, claimRow } from '../rows/columns.ts';
import { deriveParticipation, deriveSides } from '../rows/derived-rows.ts';
import { NodeRegister } from '../rows/node-register.ts';
import { bytesOf, numbersOf, packedFields, packedHead } from '../rows/packed-claim.ts';
import { packClaims } from '../rows/packing.ts';
import { recordedClaim, recordedEntity } from '../rows/parsed-records.ts';
import { columnsOf, countRows, pages } from '../rows/records.ts';
import type { ClaimTable, EntityTable, EvidenceTable, ParticipationTable, Tables, TopologyTable } from '../tables.ts';
import { namesOf } from '../write/search-index.ts';
import { danglingReferences } from './dangling-references.ts';
import { type Check, Findings, faultIn, otherColumn, Sums } from './findings.ts';
import type { Replay } from './replay.ts';
import { verifyJudgements, verifyLog, verifyVocabulary } from './verify-log.ts';
import { type Versioned, verifyCarried, verifyTexts } from './verify-texts.ts';

type Progress = (done: number, total: number) => void;

/** What nothing else in a store repeats, so that no check tells whether it is as it was written. */
export const takenOnTrust: readonly string[] = [
  'who made a change and why, where no withdrawal or judgement repeats it; its summary, its key, and whether nodes were read otherwise since',
  'what a dataset said of withdrawals and judgements, and the words that describe the vocabulary',
  'a record that was rewritten together with its digest and with all that repeats it',
];

/**
 * Looks at all that a store holds, as it was at one moment: the database's own files, numbers that name other rows, records
 * against their digests and against the log of changes, evidence against the texts that are held, and what is derived
 * against a fresh derivation: all but `takenOnTrust`. Changes nothing. `onProgress` hears how many claims are done.
 */
export function verifyStore({ db, dialect }: Connection, onProgress: Progress = () => {}): Promise<Check[]> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async snapshot => {
      const damage = await dialect.findDamage(snapshot);
      const files: Check = { name: 'files', looked: 1, faults: damage };
      // what a damaged file gives is not worth comparing
      return damage.length > 0 ? [files] : [files, ...(await new Look(snapshot).all(onProgress))];
    })
    .catch(error => {
      throw dialect.explain(error) ?? error;
    });
}

class Look {
  readonly #db: Kysely<Tables>;
  readonly #nodes = new NodeRegister();
  /** Documents with several versions. */
  readonly #versioned: Versioned[] = [];

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async all(onProgress: Progress): Promise<Check[]> {
    const dangling = await danglingReferences(this.#db);
    const references: Check = { name: 'references', looked: await countRows(this.#db, 'claim'), faults: dangling };
    const vocabulary = await verifyVocabulary(this.#db);
    const { check: changes, replay } = await verifyLog(this.#db);
    const entities = await this.#entities(replay);
    const judgements = await verifyJudgements(this.#db, replay);
    const texts = await verifyTexts(this.#db);
    const carried = await verifyCarried(this.#db, this.#versioned, replay);
    // what names a missing row cannot be derived
    const isReadable = dangling.length === 0 && entities[0]!.faults.length === 0;
    const derived = isReadable ? await this.#claims(replay, onProgress) : [];
    return [references, vocabulary, changes, ...entities, judgements, texts, carried, ...derived];
  }

  async #entities(replay: Replay): Promise<Check[]> {
    const [nodes, identity, search] = ['nodes', 'identity', 'search for names'].map(name => new Findings(name)) as [
      Findings,
      Findings,
      Findings,
    ];
    const wanted = await this.#identities();
    const read: { slug: string; canonical: number; publisher: number | null; publishedBy: EntityId | null }[] = [];
    for await (const page of pages<EntityTable>(this.#db, 'entity', columnsOf('entity'), ['id'])) {
      const names = await this.#searchNames(page.map(({ id }) => id));
      for (const row of page) {
        const { id, slug, canonical, publisher, recorded_at } = row;
        let publishedBy: EntityId | null = null;
        nodes.look(
          faultIn(`${slug}`, () => {
            const { entity, columns } = recordedEntity(row);
            const wantedNames = new Set(
              entity.kind === 'document' ? [] : namesOf(entity).map(words => words.join(' ')),
            );
            wantedNames.delete('');
            search.look(!sameSet(names.get(id), wantedNames) && `${slug} is found under other names than its own`);
            this.#nodes.note([{ id, slug, canonical, kind: entity.kind }]);
            if (entity.kind === 'document') {
              publishedBy = entity.publisher;
              const versions = entity.versions.map(version => version.sha256);
              if (versions.length > 1) this.#versioned.push({ row: id, slug, versions });
            }
            if (!replay.hasRecordedNodesAt(recorded_at)) return `it was recorded at ${recorded_at}, when no node was`;
            return otherColumn(row, { ...columns, id, canonical, publisher, recorded_at });
          }),
        );
        read.push({ slug, canonical, publisher, publishedBy });
      }
    }
    for (const { slug, canonical, publisher, publishedBy } of read) {
      const as = this.#nodes.bySlug.get(wanted.get(slug as EntityId) ?? slug)?.row;
      identity.look(as !== canonical && `the canonical node of ${slug} is ${canonical}, and judgements say ${as}`);
      const by = publishedBy === null ? null : (this.#nodes.bySlug.get(publishedBy)?.row ?? 0);
      if (publisher !== by) nodes.look(`${slug}: publisher is ${publisher}, and ${by} by its content`);
    }
    const indexed = await countRows(this.#db, 'search_entity');
    search.look(indexed !== read.length && `${indexed} of ${read.length} nodes are indexed`);
    return [nodes, identity, search];
  }

  async #identities(): Promise<ReadonlyMap<EntityId, EntityId>> {
    const rows = await this.#db.selectFrom('identity_judgement').select(['body', 'undone_by']).execute();
    return canonicalise(rows.map(row => ({ ...(JSON.parse(row.body) as IdentityJudgement), undoneBy: row.undone_by })));
  }

  async #searchNames(rows: readonly number[]): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
    const names = await this.#db
      .selectFrom('search_name')
      .select(['entity', 'words'])
      .where('entity', 'in', rows)
      .execute();
    const groups = Map.groupBy(names, ({ entity }) => entity);
    return new Map([...groups].map(([entity, group]) => [entity, new Set(group.map(({ words }) => words))]));
  }

  async #claims(replay: Replay, onProgress: Progress): Promise<Check[]> {
    const [claims, states, evidence, edges, search] = [
      'claims',
      'reviews and withdrawals',
      'evidence rows',
      'edges',
      'search for claims and texts',
    ].map(name => new Findings(name)) as [Findings, Findings, Findings, Findings, Findings];
    const total = await countRows(this.#db, 'claim');
    const terms = await this.#db.selectFrom('predicate').select(['name', 'id']).execute();
    const predicates = new Map(terms.map(({ name, id }) => [name, id]));
    const blocks = this.#blocks();
    const participants = new Sums();
    const sides = new Map<string, number>();
    for await (const page of pages<ClaimTable>(this.#db, 'claim', columnsOf('claim'), ['id'])) {
      const rowsOfEvidence = await this.#evidence(page.map(({ id }) => id));
      const packs: Int32Array[] = [];
      const corrections: Correction[] = [];
      for (const row of page) {
        const block = (await blocks.next()).value;
        claims.look(
          faultIn(row.slug, () => {
            const { claim, columns } = recordedClaim(row);
            const packable = { row: row.id, claim, recordedAt: row.recorded_at };
            const [numbers] = packClaims([packable], { nodes: this.#nodes, predicates }) as [Int32Array];
            packs.push(numbers);
            evidence.look(otherEvidence(claim, rowsOfEvidence.get(row.id) ?? []));
            edges.look(!sameBytes(row.packed, bytesOf(numbers)) && `${row.slug}: its packed form is another`);
            edges.look(
              !sameBytes(block, bytesOf(numbers)) && `${row.slug}: its form in the blocks of edges is another`,
            );
            for (const { channel, side, is_side } of deriveSides([claimOf(row)], this.#nodes)) {
              const key = `${channel} ${side}`;
              sides.set(key, Math.max(is_side, sides.get(key) ?? 0));
            }
            states.look(faultIn(row.slug, () => replay.claimFault(row, claim.review)));
            const { supersedes } = claim;
            if (supersedes !== null && row.review === 'accepted') corrections.push({ by: row.slug, supersedes });
            const fresh = claimRow(columns, numbers, this.#nodes.node(claim.subject).canonical);
            return otherColumn(row, { ...fresh, packed: row.packed });
          }),
        );
      }
      for (const [node, ...rest] of deriveParticipation(packs, this.#nodes))
        participants.add(node as number, rest as number[]);
      await this.#lookAtCorrected(states, corrections, replay);
      onProgress(claims.looked, total);
    }
    const missing = replay.missing();
    if (missing) states.look(missing);
    edges.look((await blocks.next()).done !== true && 'the blocks of edges hold more claims than there are');
    await this.#compareParticipation(edges, participants);
    await this.#compareSides(edges, sides);
    await this.#countIndexed(search, total);
    return [claims, states, evidence, edges, search];
  }

  /** What an accepted claim corrects stands no longer; where changes moved it, the log has said how it stands. */
  async #lookAtCorrected(states: Findings, corrections: readonly Correction[], replay: Replay): Promise<void> {
    const corrected = corrections.filter(({ supersedes }) => !replay.moved(supersedes));
    if (corrected.length === 0) return;
    const rows = await this.#db
      .selectFrom('claim')
      .select(['slug', 'withdrawn_at'])
      .where(
        'slug',
        'in',
        corrected.map(({ supersedes }) => supersedes),
      )
      .execute();
    const withdrawnAt = new Map<string, string | null>(rows.map(row => [row.slug, row.withdrawn_at]));
    for (const { by, supersedes } of corrected)
      if (!withdrawnAt.get(supersedes)) states.look(`${supersedes}: it stands, although ${by} corrects it`);
  }

  async *#blocks(): AsyncGenerator<Uint8Array> {
    for await (const page of pages<TopologyTable>(
      this.#db,
      'topology',
      ['first_claim', 'packed'],
      ['first_claim'],
      50,
    )) {
      for (const block of page) {
        const numbers = numbersOf(block.packed);
        for (let at = 0; at < numbers.length; ) {
          const end = at + packedHead + packedFields + (numbers[at + 1] ?? 0);
          yield bytesOf(numbers.subarray(at, end));
          at = end;
        }
      }
    }
  }

  async #evidence(claims: readonly number[]): Promise<ReadonlyMap<number, EvidenceTable[]>> {
    const rows = await this.#db
      .selectFrom('evidence')
      .selectAll()
      .where('claim', 'in', claims)
      .orderBy('position')
      .execute();
    return Map.groupBy(rows, ({ claim }) => claim);
  }

  async #compareParticipation(edges: Findings, wanted: Sums): Promise<void> {
    const found = new Sums();
    const columns = ['node', 'asserted_earliest', 'claim', 'role'];
    for await (const page of pages<ParticipationTable>(this.#db, 'participation', columns, columns, 10_000))
      for (const { node, asserted_earliest, claim, role } of page) found.add(node, [asserted_earliest, claim, role]);
    for (const node of wanted.otherThan(found))
      edges.look(`node ${node}: the claims that it takes part in are others than its participation says`);
  }

  async #compareSides(edges: Findings, wanted: ReadonlyMap<string, number>): Promise<void> {
    const rows = await this.#db.selectFrom('channel_side').selectAll().execute();
    const found = new Map(rows.map(({ channel, side, is_side }) => [`${channel} ${side}`, is_side]));
    for (const key of new Set([...wanted.keys(), ...found.keys()]))
      edges.look(wanted.get(key) !== found.get(key) && `the sides of channels: (channel, side) ${key} is otherwise`);
  }

  async #countIndexed(search: Findings, claims: number): Promise<void> {
    const documents = await this.#db.selectFrom('text').select('document').distinct().execute();
    for (const [index, wanted, what] of [
      ['search_claim', claims, 'claims'],
      ['search_text', documents.length, 'documents with texts'],
    ] as const) {
      const indexed = await countRows(this.#db, index);
      search.look(indexed !== wanted && `${indexed} of ${wanted} ${what} are indexed`);
    }
  }
}

type Correction = { readonly by: string; readonly supersedes: string };

function otherEvidence(
  { id, evidence }: Pick<Claim, 'id' | 'evidence'>,
  rows: readonly EvidenceTable[],
): string | null {
  const [wanted, found] = [
    evidence.map(({ version, start, length, digest }) => [version, start, length, digest]),
    rows.map(row => [row.version, row.start_at, row.length, row.digest]),
  ];
  if (JSON.stringify(wanted) !== JSON.stringify(found))
    return `${id}: its evidence is kept otherwise than it was recorded`;
  const mistaken = evidence.find(({ quotation, digest }) => quotation !== null && sha256(quotation) !== digest);
  return mistaken ? `${id}: the words of a quotation do not have its digest` : null;
}

function sameBytes(found: Uint8Array | null | undefined, wanted: Uint8Array): boolean {
  return found != null && Buffer.compare(found, wanted) === 0;
}

function sameSet(found: ReadonlySet<string> | undefined, wanted: ReadonlySet<string>): boolean {
  return (found?.size ?? 0) === wanted.size && [...wanted].every(item => found!.has(item));
}
