import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';

import { asEntityId, type ClaimId } from '../../src/base/ids.ts';
import type { Change } from '../../src/model/change.ts';
import type { Claim } from '../../src/model/claim.ts';
import { now } from '../../src/model/list-query.ts';
import { verifyStore } from '../../src/store/verify/verify.ts';
import { batchesOf } from '../../src/store/write/transaction.ts';
import {
  type Dialect,
  dialects,
  hasPostgres,
  type OpenStore,
  openAt,
  pglite,
  postgres,
  sqlite,
} from '../store/dialects.ts';
import { anAddition, aProposal, by } from '../support/curating.ts';
import { aDataset, aText } from '../support/datasets.ts';
import { theCast } from '../support/entities.ts';
import { urlOf } from '../support/killed.ts';
import { longest, times } from './form.ts';

const writers = 20;
/** PGlite is slow, and no store that anybody serves from. */
const writesOn = ({ name }: Dialect) => times(8, name === pglite.name ? 1_000 : 10_000);

/** Of several processes, altogether. */
const [processes, proposals] = [4, times(60, 10_000)];

/** Numbers from 0 up to a bound, the same for the same seed. */
function randomFrom(seed: number): (bound: number) => number {
  let state = seed * 2_654_435_761;
  return bound => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) >>> 0;
    return state % bound;
  };
}

type Standing = Claim['review'] | 'withdrawn';

/** One writer: what it wrote, and how each of its claims stands. */
class Writer {
  readonly standing = new Map<ClaimId, Standing>();
  readonly revisions: number[] = [];
  readonly #store: OpenStore;
  readonly #name: string;
  readonly #random: (bound: number) => number;
  #writes = 0;

  constructor(store: OpenStore, name: string, seed: number) {
    this.#store = store;
    this.#name = name;
    this.#random = randomFrom(seed);
  }

  async writeOnce(): Promise<void> {
    const key = `${this.#name}-${this.#writes++}`;
    const authorship = by({ by: this.#name, mutation: { key, asked: key } });
    const write = this.#choose(authorship);
    const { revision } = await write();
    // a client that did not hear the answer asks again
    if (this.#random(5) === 0) expect(await write()).toMatchObject({ revision });
    this.revisions.push(revision);
  }

  #choose(authorship: ReturnType<typeof by>): () => Promise<Change> {
    const { writer } = this.#store;
    const kind = this.#random(10);
    const proposed = kind < 3 && this.#anyThatIs('proposed');
    const accepted = kind === 3 && this.#anyThatIs('accepted');
    if (proposed) {
      const decision = kind === 0 ? 'reject' : 'accept';
      this.standing.set(proposed, kind === 0 ? 'rejected' : 'accepted');
      return () =>
        writer.reviewClaims([{ claim: proposed, decision, reason: 'So it reads.', amendment: null }], authorship);
    }
    if (accepted) {
      this.standing.set(accepted, 'withdrawn');
      return () => writer.withdrawClaim(accepted, authorship);
    }
    if (kind === 4) {
      const people = theCast().filter(node => node.kind === 'person');
      const [left, right] = [people[0]!.id, people[1 + this.#random(people.length - 1)]!.id];
      return () => writer.judgeIdentity({ left, right, verdict: 'different' }, authorship);
    }
    if (kind === 5) {
      const slug = `${this.#name}-document-${this.#writes}`;
      const addition = anAddition('herald-spring', `What ${slug} says.`);
      return () =>
        writer.addDocument(
          { ...addition, id: asEntityId(slug), described: { ...addition.described!, id: asEntityId(slug) } },
          authorship,
        );
    }
    const proposal = aProposal({ name: `${this.#name}-${this.#writes}` });
    this.standing.set(proposal.id, 'proposed');
    return () => writer.proposeClaims([proposal], authorship);
  }

  #anyThatIs(standing: Standing): ClaimId | undefined {
    const found = [...this.standing].filter(([, state]) => state === standing).map(([id]) => id);
    return found.length > 0 ? found[this.#random(found.length)] : undefined;
  }
}

async function standingIn({ reader }: OpenStore, ids: readonly ClaimId[]): Promise<Map<ClaimId, Standing>> {
  const standing = new Map<ClaimId, Standing>();
  for (const batch of batchesOf(ids, 1_000)) {
    const claims = await reader.claims.bySlug(batch);
    for (const [id, claim] of claims) standing.set(id, claim.withdrawal ? 'withdrawn' : claim.review);
  }
  return standing;
}

/** What a process was told that it had written: the claim that each revision brought. */
async function proposeInProcess(url: string, name: string): Promise<[number, string][]> {
  const count = String(proposals / writers);
  const args = ['tests/torture/proposer.ts', url, name, String(writers / processes), count];
  const proposer = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let written = '';
  proposer.stdout.on('data', (chunk: Buffer) => {
    written += chunk;
  });
  expect(await once(proposer, 'close')).toEqual([0, null]);
  const lines = written.split('\n').slice(0, -1);
  return lines.map(line => JSON.parse(line) as [number, string]);
}

describe.each(dialects)('$name', dialect => {
  const writesEach = writesOn(dialect);
  test(`writers at the same time lose nothing, do nothing twice and leave nothing loose (${writers} × ${writesEach})`, {
    timeout: 6 * longest,
  }, async () => {
    const server = await dialect.start();
    const first = await openAt(server);
    await first.writer.load(aDataset([], { texts: [aText('herald-spring')] }));
    const second = dialect.name === 'PostgreSQL server' ? await openAt(server, first.place) : first;
    const all = Array.from(
      { length: writers },
      (_, index) => new Writer(index % 2 ? first : second, `writer-${index}`, index + 1),
    );
    await Promise.all(
      all.map(async writer => {
        for (let write = 0; write < writesEach; write++) await writer.writeOnce();
      }),
    );

    const revisions = all.flatMap(writer => writer.revisions).sort((a, b) => a - b);
    expect(revisions).toEqual(Array.from({ length: writers * writesEach }, (_, index) => index + 2));
    expect(await first.reader.revision()).toBe(revisions.at(-1));
    const wanted = new Map(all.flatMap(writer => [...writer.standing]));
    expect(await standingIn(second, [...wanted.keys()])).toEqual(wanted);
    const page = await first.reader.claims.page({
      filter: {},
      order: { field: 'recorded', direction: 'asc' },
      asOf: now,
      page: { first: 100_000, after: null },
    });
    const accepted = [...wanted].filter(([, standing]) => standing === 'accepted').map(([id]) => id);
    expect(page.items.map(({ id }) => id).sort()).toEqual(accepted.sort());
    for (const { name, faults } of await verifyStore(first.connection)) expect([name, faults]).toEqual([name, []]);

    if (second !== first) await second.close();
    await first.close();
    await server.stop();
  });

  test('of those who decide on one claim at the same time, one is heard', { timeout: longest }, async () => {
    const server = await dialect.start();
    const store = await openAt(server);
    await store.writer.load(aDataset([], { texts: [aText('herald-spring')] }));
    const proposal = aProposal({ name: 'shared' });
    await store.writer.proposeClaims([proposal], by());
    const decisions = await Promise.allSettled(
      Array.from({ length: 10 }, (_, index) =>
        store.writer.reviewClaims(
          [{ claim: proposal.id, decision: index % 2 ? 'accept' : 'reject', reason: 'So it reads.', amendment: null }],
          by({ by: `editor-${index}` }),
        ),
      ),
    );
    expect(decisions.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const decision of decisions)
      if (decision.status === 'rejected') expect(decision.reason).toMatchObject({ code: 'CONFLICT' });
    expect(await store.reader.revision()).toBe(3);
    await store.close();
    await server.stop();
  });
});

describe.each([sqlite, ...(hasPostgres ? [postgres] : [])])(
  'processes that write at the same time on $name',
  dialect => {
    test(`lose nothing that they were told is written (${proposals} writes of ${writers} writers)`, {
      timeout: longest,
    }, async () => {
      const server = await dialect.start();
      const store = await openAt(server);
      await store.writer.load(aDataset([], { texts: [aText('herald-spring')] }));
      const names = Array.from({ length: processes }, (_, index) => `process-${index}`);
      const told = await Promise.all(names.map(name => proposeInProcess(urlOf(dialect, store.place), name)));
      const written = told.flat().sort(([a], [b]) => a - b);
      expect(written.map(([revision]) => revision)).toEqual(Array.from({ length: proposals }, (_, at) => at + 2));
      const { db } = store.connection;
      const claims = await db
        .selectFrom('claim')
        .select('slug')
        .where('review', '=', 'proposed')
        .orderBy('id')
        .execute();
      expect(claims.map(({ slug }) => slug)).toEqual(written.map(([, slug]) => slug));
      for (const { name, faults } of await verifyStore(store.connection)) expect([name, faults]).toEqual([name, []]);
      await store.close();
      await server.stop();
    });
  },
);
