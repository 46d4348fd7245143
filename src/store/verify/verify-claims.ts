import type { Kysely } from 'kysely';

import { sha256 } from '../../base/text.ts';
import type { Claim } from '../../model/claim.ts';
import { claimOf, claimRow } from '../rows/columns.ts';
import { deriveParticipation, deriveSides } from '../rows/derived-rows.ts';
import { evidenceRow } from '../rows/evidence-rows.ts';
import type { NodeRegister } from '../rows/node-register.ts';
import { notedEnds } from '../rows/noted-ends.ts';
import { bytesOf, numbersOf, packedFields, packedHead } from '../rows/packed-claim.ts';
import { packClaims } from '../rows/packing.ts';
import { recordedClaim } from '../rows/parsed-records.ts';
import { columnsOf, countRows, pages } from '../rows/records.ts';
import { bitsOf, type Stating, statingIn } from '../rows/stated-attributes.ts';
import type {
  ClaimTable,
  EvidenceTable,
  ParticipationTable,
  PredicateTable,
  Tables,
  TopologyTable,
} from '../tables.ts';
import { type Check, Findings, faultIn, otherColumn, Sums, sameBytes } from './findings.ts';
import type { Replay } from './replay.ts';

type Progress = (done: number, total: number) => void;
/** What is known beside the claims: nodes, and the attributes that each is kept to have stated. */
type Beside = {
  readonly nodes: NodeRegister;
  readonly stated: ReadonlyMap<number, number>;
  readonly replay: Replay;
};
type Correction = { readonly by: string; readonly supersedes: string };

/**
 * Claims against their digests and the change log, and what is derived from them against a fresh derivation. Nodes must
 * be known, and whole.
 */
export async function verifyClaims(
  db: Kysely<Tables>,
  { nodes, stated, replay }: Beside,
  onProgress: Progress,
): Promise<Check[]> {
  const predicates = await db.selectFrom('predicate').select(['name', 'id', 'states', 'is_end']).execute();
  const look = new ClaimChecks(nodes, replay, predicates, await heldVersions(db));
  const total = await countRows(db, 'claim');
  const blocks = packedInBlocks(db);
  for await (const page of pages<ClaimTable>(db, 'claim', { columns: columnsOf('claim'), key: ['id'] })) {
    const evidence = await evidenceOf(
      db,
      page.map(({ id }) => id),
    );
    for (const row of page) look.at(row, evidence.get(row.id) ?? [], (await blocks.next()).value);
    look.endPage();
    await lookAtCorrected(db, look.states, look.takeCorrections(), replay);
    onProgress(look.claims.looked, total);
  }
  const { claims, states, evidence, edges, search } = look;
  const missing = replay.missing();
  if (missing) states.look(missing);
  edges.look((await blocks.next()).done !== true && 'the blocks of edges hold more claims than there are');
  await compareParticipation(db, edges, look.participants);
  await compareSides(db, edges, look.sides);
  compareStated(claims, stated, look.stated);
  await countIndexed(db, search, total);
  return [claims, states, evidence, edges, search];
}

async function heldVersions(db: Kysely<Tables>): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('text').select('sha256').distinct().execute();
  return new Set(rows.map(row => row.sha256));
}

type PredicateRow = Pick<PredicateTable, 'id' | 'name' | 'states' | 'is_end'>;

/** What is found while claims go by, and what they come to together. */
class ClaimChecks {
  readonly claims = new Findings('claims');
  readonly states = new Findings('reviews and withdrawals');
  readonly evidence = new Findings('evidence rows');
  readonly edges = new Findings('edges');
  readonly search = new Findings('search for claims and texts');
  readonly participants = new Sums();
  /** Whether a node is a side, by channel and node. */
  readonly sides = new Map<string, number>();
  /** The attributes that claims state, by node. */
  readonly stated = new Map<number, number>();
  readonly #nodes: NodeRegister;
  readonly #replay: Replay;
  readonly #predicates: ReadonlyMap<string, number>;
  readonly #stating: Stating;
  readonly #ends: ReadonlySet<string>;
  readonly #held: ReadonlySet<string>;
  #packs: Int32Array[] = [];
  #corrections: Correction[] = [];

  constructor(nodes: NodeRegister, replay: Replay, predicates: readonly PredicateRow[], held: ReadonlySet<string>) {
    this.#nodes = nodes;
    this.#replay = replay;
    this.#predicates = new Map(predicates.map(({ name, id }) => [name, id]));
    this.#stating = statingIn(predicates);
    this.#ends = notedEnds(predicates);
    this.#held = held;
  }

  /** Looks at a claim, its rows of evidence, and its form in the blocks of edges. */
  at(row: ClaimTable, rowsOfEvidence: readonly EvidenceTable[], block: Uint8Array | undefined): void {
    this.claims.look(
      faultIn(row.slug, () => {
        const { claim, columns } = recordedClaim(row);
        const packable = { row: row.id, claim, recordedAt: row.recorded_at };
        const [numbers] = packClaims([packable], { nodes: this.#nodes, predicates: this.#predicates }) as [Int32Array];
        this.#packs.push(numbers);
        this.evidence.look(otherEvidence(claim, rowsOfEvidence, this.#held));
        const bytes = bytesOf(numbers);
        this.edges.look(!sameBytes(row.packed, bytes) && `${row.slug}: its packed form is another`);
        this.edges.look(!sameBytes(block, bytes) && `${row.slug}: its form in the blocks of edges is another`);
        this.#addSides(row);
        for (const [node, bits] of bitsOf([row], this.#stating))
          this.stated.set(node, bits | (this.stated.get(node) ?? 0));
        this.states.look(faultIn(row.slug, () => this.#replay.claimFault(row, claim.review)));
        const { supersedes } = claim;
        if (supersedes !== null && row.review === 'accepted') this.#corrections.push({ by: row.slug, supersedes });
        const fresh = claimRow(columns, numbers, this.#nodes.node(claim.subject).canonical);
        return otherColumn(row, { ...fresh, packed: row.packed });
      }),
    );
  }

  #addSides(row: ClaimTable): void {
    if (!this.#ends.has(row.predicate)) return;
    for (const { channel, side, is_side } of deriveSides([claimOf(row)], this.#nodes)) {
      const key = `${channel} ${side}`;
      this.sides.set(key, Math.max(is_side, this.sides.get(key) ?? 0));
    }
  }

  /** Adds up who takes part in the claims of a page. */
  endPage(): void {
    for (const [node, ...rest] of deriveParticipation(this.#packs, this.#nodes))
      this.participants.add(node as number, rest as number[]);
    this.#packs = [];
  }

  takeCorrections(): readonly Correction[] {
    const corrections = this.#corrections;
    this.#corrections = [];
    return corrections;
  }
}

/** What an accepted claim corrects stands no longer; where changes moved it, the log has said how it stands. */
async function lookAtCorrected(
  db: Kysely<Tables>,
  states: Findings,
  corrections: readonly Correction[],
  replay: Replay,
): Promise<void> {
  const corrected = corrections.filter(({ supersedes }) => !replay.moved(supersedes));
  if (corrected.length === 0) return;
  const rows = await db
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

/** Each claim as it stands in the blocks of edges, in their order. */
async function* packedInBlocks(db: Kysely<Tables>): AsyncGenerator<Uint8Array> {
  for await (const page of pages<TopologyTable>(db, 'topology', {
    columns: ['first_claim', 'packed'],
    key: ['first_claim'],
    size: 50,
  })) {
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

async function evidenceOf(
  db: Kysely<Tables>,
  claims: readonly number[],
): Promise<ReadonlyMap<number, EvidenceTable[]>> {
  const rows = await db.selectFrom('evidence').selectAll().where('claim', 'in', claims).orderBy('position').execute();
  return Map.groupBy(rows, ({ claim }) => claim);
}

async function compareParticipation(db: Kysely<Tables>, edges: Findings, wanted: Sums): Promise<void> {
  const found = new Sums();
  const columns = ['node', 'asserted_earliest', 'claim', 'role'];
  for await (const page of pages<ParticipationTable>(db, 'participation', { columns, key: columns, size: 10_000 }))
    for (const { node, asserted_earliest, claim, role } of page) found.add(node, [asserted_earliest, claim, role]);
  for (const node of wanted.otherThan(found))
    edges.look(`node ${node}: the claims that it takes part in are others than its participation says`);
}

async function compareSides(db: Kysely<Tables>, edges: Findings, wanted: ReadonlyMap<string, number>): Promise<void> {
  const rows = await db.selectFrom('channel_side').selectAll().execute();
  const found = new Map(rows.map(({ channel, side, is_side }) => [`${channel} ${side}`, is_side]));
  for (const key of new Set([...wanted.keys(), ...found.keys()]))
    edges.look(wanted.get(key) !== found.get(key) && `the sides of channels: (channel, side) ${key} is otherwise`);
}

function compareStated(
  claims: Findings,
  found: ReadonlyMap<number, number>,
  wanted: ReadonlyMap<number, number>,
): void {
  for (const [node, stated] of found)
    if (stated !== (wanted.get(node) ?? 0))
      claims.look(`node ${node}: claims state other attributes of it than are kept with it`);
}

async function countIndexed(db: Kysely<Tables>, search: Findings, claims: number): Promise<void> {
  const documents = await db.selectFrom('text').select('document').distinct().execute();
  for (const [index, wanted, what] of [
    ['search_claim', claims, 'claims'],
    ['search_text', documents.length, 'documents with texts'],
  ] as const) {
    const indexed = await countRows(db, index);
    search.look(indexed !== wanted && `${indexed} of ${wanted} ${what} are indexed`);
  }
}

function otherEvidence(
  { id, evidence }: Pick<Claim, 'id' | 'evidence'>,
  rows: readonly EvidenceTable[],
  held: ReadonlySet<string>,
): string | null {
  const [wanted, found] = [
    evidence.map(({ version, start, length, digest }) => [version, start, length, digest]),
    rows.map(row => [row.version, row.start_at, row.length, row.digest]),
  ];
  if (JSON.stringify(wanted) !== JSON.stringify(found))
    return `${id}: its evidence is kept otherwise than it was recorded`;
  const mistaken = evidence.find(({ quotation, digest }) => quotation !== null && sha256(quotation) !== digest);
  if (mistaken) return `${id}: the words of a quotation do not have its digest`;
  // wording from a text that is held is looked at beside that text
  const reworded = evidence.some(
    (one, position) =>
      !held.has(one.version) && !sameBytes(rows[position]!.wording, evidenceRow(0, position, one).wording),
  );
  return reworded ? `${id}: the digests of its words are others` : null;
}
