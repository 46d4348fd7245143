import type { Kysely } from 'kysely';

import type { EntityId } from '../base/ids.ts';
import { sha256, slicer } from '../base/text.ts';
import type { Claim } from '../model/claim.ts';
import { canonicalise, type IdentityJudgement } from '../model/identity.ts';
import { deriveParticipation, deriveSides, type NodeRef } from './derive.ts';
import type { Connection } from './dialect.ts';
import { bytesOf, numbersOf, packedFields, packedHead } from './packed.ts';
import { recordedClaim, recordedEntity } from './recorded.ts';
import { columnsOf, countRows, pages } from './records.ts';
import { danglingReferences } from './references.ts';
import { claimOf } from './rows.ts';
import { namesOf } from './search-index.ts';
import type {
  ClaimTable,
  EntityTable,
  EvidenceTable,
  ParticipationTable,
  Tables,
  TextTable,
  TopologyTable,
} from './tables.ts';
import { packed } from './topology.ts';

/** One thing that was looked at: how many there were, and what was wrong, a line each. */
export type Check = { readonly name: string; readonly looked: number; readonly faults: readonly string[] };

type Progress = (done: number, total: number) => void;

/**
 * Looks at all that a store holds, as it was at one moment: the database's own files, numbers that name other rows, records
 * against their digests, evidence against the texts that are held, and what is derived against a fresh derivation.
 * Changes nothing. `onProgress` hears how many claims are done.
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

/** No more lines are given of one check. */
const mostFaults = 1_000;

class Findings implements Check {
  readonly name: string;
  readonly faults: string[] = [];
  looked = 0;

  constructor(name: string) {
    this.name = name;
  }

  /** Counts one, which is right if nothing is said of it. */
  look(fault: string | null | false): void {
    this.looked++;
    if (fault && this.faults.length < mostFaults) this.faults.push(fault);
  }
}

class Look {
  readonly #db: Kysely<Tables>;
  readonly #nodes = new Map<string, NodeRef & { readonly row: number }>();
  readonly #canonicalOf = new Map<number, number>();

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async all(onProgress: Progress): Promise<Check[]> {
    const dangling = await danglingReferences(this.#db);
    const references: Check = { name: 'references', looked: await countRows(this.#db, 'claim'), faults: dangling };
    const changes = await this.#changes();
    const entities = await this.#entities();
    const texts = await this.#texts();
    // what names a missing row cannot be derived
    const derived = dangling.length > 0 || entities[0]!.faults.length > 0 ? [] : await this.#claims(onProgress);
    return [references, changes, ...entities, texts, ...derived];
  }

  async #changes(): Promise<Check> {
    const found = new Findings('change log');
    const rows = await this.#db.selectFrom('change').select('revision').orderBy('revision').execute();
    for (const [index, { revision }] of rows.entries())
      found.look(revision !== index + 1 && `revision ${revision} stands where ${index + 1} is expected`);
    return found;
  }

  async #entities(): Promise<Check[]> {
    const [nodes, identity, search] = ['nodes', 'identity', 'search for names'].map(name => new Findings(name)) as [
      Findings,
      Findings,
      Findings,
    ];
    const wanted = await this.#identities();
    const columns = columnsOf('entity');
    const read: { row: EntityTable; slug: string }[] = [];
    for await (const page of pages<EntityTable>(this.#db, 'entity', columns, ['id'])) {
      const names = await this.#searchNames(page.map(({ id }) => id));
      for (const row of page) {
        nodes.look(
          faultIn(`${row.slug}`, () => {
            const { entity, columns: fresh } = recordedEntity(row);
            const wantedNames = new Set(
              entity.kind === 'document' ? [] : namesOf(entity).map(words => words.join(' ')),
            );
            wantedNames.delete('');
            search.look(
              !sameSet(names.get(row.id), wantedNames) && `${row.slug} is found under other names than its own`,
            );
            this.#nodes.set(row.slug, { row: row.id, canonical: row.canonical, kind: entity.kind });
            this.#canonicalOf.set(row.id, row.canonical);
            return otherColumn(row, fresh);
          }),
        );
        read.push({ row, slug: row.slug });
      }
    }
    for (const { row, slug } of read) {
      const as = this.#nodes.get(wanted.get(slug as EntityId) ?? slug)?.row;
      identity.look(as !== row.canonical && `${slug} is read as node ${row.canonical}, and judgements say ${as}`);
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

  /** Every text is the one that it is held as, and every quotation stands in it. */
  async #texts(): Promise<Check> {
    const found = new Findings('texts and evidence');
    for await (const page of pages<TextTable>(
      this.#db,
      'text',
      ['sha256', 'document', 'body'],
      ['document', 'sha256'],
      20,
    )) {
      for (const { sha256: digest, body } of page) {
        found.look(sha256(body) !== digest && `text ${digest} is not the one that it is held as`);
        const slice = slicer(body);
        const evidence = await this.#db
          .selectFrom('evidence as e')
          .leftJoin('claim as c', 'c.id', 'e.claim')
          .select(['c.slug', 'e.position', 'e.start_at', 'e.length', 'e.digest'])
          .where('e.version', '=', digest)
          .orderBy('e.claim')
          .orderBy('e.position')
          .execute();
        for (const row of evidence)
          found.look(
            sha256(slice(row.start_at, row.length)) !== row.digest &&
              `${row.slug}, evidence ${row.position}: its words do not stand in the text at ${row.start_at}`,
          );
      }
    }
    return found;
  }

  async #claims(onProgress: Progress): Promise<Check[]> {
    const [claims, evidence, edges, search] = ['claims', 'evidence rows', 'edges', 'search for claims and texts'].map(
      name => new Findings(name),
    ) as [Findings, Findings, Findings, Findings];
    const total = await countRows(this.#db, 'claim');
    const predicates = await this.#db.selectFrom('predicate').select(['name', 'id']).execute();
    const predicateRows = new Map(predicates.map(({ name, id }) => [name, id]));
    const blocks = this.#blocks();
    const participants = new Sums();
    const sides = new Map<string, number>();
    for await (const page of pages<ClaimTable>(this.#db, 'claim', claimColumnsKept, ['id'])) {
      const rowsOfEvidence = await this.#evidence(page.map(({ id }) => id));
      const packs: Int32Array[] = [];
      for (const row of page) {
        const block = (await blocks.next()).value;
        claims.look(
          faultIn(row.slug, () => {
            const { claim, columns } = recordedClaim(row);
            const fresh = packed(row.id, claim, Date.parse(row.recorded_at), predicateRows.get(claim.predicate)!, id =>
              this.#row(id),
            );
            packs.push(fresh);
            evidence.look(otherEvidence(claim, rowsOfEvidence.get(row.id) ?? []));
            edges.look(!sameBytes(row.packed, bytesOf(fresh)) && `${row.slug}: its packed form is another`);
            edges.look(!sameBytes(block, bytesOf(fresh)) && `${row.slug}: its form in the blocks of edges is another`);
            for (const { channel, side, is_side } of deriveSides(claimOf(row), id => this.#node(id))) {
              const key = `${channel} ${side}`;
              sides.set(key, Math.max(is_side, sides.get(key) ?? 0));
            }
            return otherColumn(row, {
              ...columns,
              topic: this.#node(claim.subject).canonical,
              subject: this.#row(claim.subject),
            });
          }),
        );
      }
      for (const [node, ...rest] of deriveParticipation(packs, row => this.#canonicalOf.get(row)!))
        participants.add(node as number, rest as number[]);
      onProgress(claims.looked, total);
    }
    edges.look((await blocks.next()).done !== true && 'the blocks of edges hold more claims than there are');
    await this.#compareParticipation(edges, participants);
    await this.#compareSides(edges, sides);
    await this.#countIndexed(search, total);
    return [claims, evidence, edges, search];
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

  #row(id: EntityId): number {
    const node = this.#nodes.get(id);
    if (!node) throw new Error(`it names "${id}", which is not there`);
    return node.row;
  }

  #node(id: EntityId): NodeRef {
    this.#row(id);
    return this.#nodes.get(id)!;
  }
}

const claimColumnsKept: readonly (keyof ClaimTable)[] = [
  'id',
  'slug',
  'subject',
  'topic',
  'predicate',
  'content',
  'status',
  'polarity',
  'modality',
  'manner',
  'own_voice',
  'asserted_earliest',
  'asserted_latest',
  'valid_earliest',
  'valid_latest',
  'recorded_at',
  'review',
  'accepted_at',
  'withdrawn_at',
  'withdrawal',
  'digest',
  'body',
  'packed',
];

/** Sums of mixed numbers, whatever their order; two that differ are equal by chance once in four thousand million. */
class Sums {
  readonly #of = new Map<number, number>();

  add(node: number, numbers: readonly number[]): void {
    let mixed = 0x811c9dc5;
    for (const number of numbers) mixed = Math.imul(mixed ^ number, 0x01000193) ^ (mixed >>> 15);
    this.#of.set(node, ((this.#of.get(node) ?? 0) + (mixed >>> 0) + 2 ** 32) % 2 ** 52);
  }

  otherThan(other: Sums): number[] {
    const nodes = new Set([...this.#of.keys(), ...other.#of.keys()]);
    return [...nodes].filter(node => this.#of.get(node) !== other.#of.get(node));
  }
}

function faultIn(name: string, look: () => string | null): string | null {
  try {
    const fault = look();
    return fault === null ? null : `${name}: ${fault}`;
  } catch (error) {
    return `${name}: ${error instanceof Error ? error.message : 'it cannot be read'}`;
  }
}

/** What a row says otherwise than is worked out anew. */
function otherColumn(row: object, fresh: object): string | null {
  for (const [name, value] of Object.entries(fresh)) {
    const found = (row as Record<string, unknown>)[name];
    if (found !== value) return `${name} is ${JSON.stringify(found)}, and ${JSON.stringify(value)} by its content`;
  }
  return null;
}

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
