import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { AppError } from '../../../src/base/errors.ts';
import { asEntityId } from '../../../src/base/ids.ts';
import { GraphIndex } from '../../../src/graph/topology/topology-index.ts';
import { edgeSource } from '../../../src/graph/walk/edge-source.ts';
import { now } from '../../../src/model/list-query.ts';
import { type OpenStore, openAt, type Server, sqlite } from '../../store/dialects.ts';
import type { ClaimWords } from '../../support/claims.ts';
import { aProposal, by } from '../../support/curating.ts';
import { aDataset } from '../../support/datasets.ts';
import { dump, dumpDerived } from '../../support/dump.ts';
import { edgesFrom, inSlugs, rowsOf } from '../../support/edges.ts';
import { times } from '../../support/form.ts';

const runs = Number(process.env.TEST_REFERENCE_RUNS ?? times(5, 12));

let server: Server;
beforeAll(async () => {
  server = await sqlite.start();
});
afterAll(() => server.stop());

const [hotline, phone] = [asEntityId('border-hotline'), asEntityId('frontier-phone')];
const contents: readonly ClaimWords[] = [
  { predicate: 'has-end', object: 'northland' },
  { predicate: 'has-end', object: 'northland-army', qualifiers: { side: 'northland' } },
  { subject: phone, predicate: 'has-end', object: 'southland', polarity: 'denies' },
  { subject: 'bo-tarn', predicate: 'used', object: phone, speaker: null },
  { subject: phone, status: 'severed' },
  {},
];

type Step = {
  readonly what: 'propose' | 'accept' | 'reject' | 'amend' | 'withdraw' | 'judge' | 'revert';
  readonly pick: number;
};
const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom(
    'propose',
    'propose',
    'accept',
    'accept',
    'reject',
    'amend',
    'withdraw',
    'judge',
    'revert',
    'revert',
  ),
  pick: fc.nat(1000),
});

/** Does what a step says to something that it picks; what cannot be done is refused. */
async function take({ reader, writer }: OpenStore, { what, pick }: Step): Promise<unknown> {
  const listed = async (review: 'proposed' | 'accepted') => {
    const page = { first: 1000, after: null };
    const order = { field: 'recorded', direction: 'asc' } as const;
    const { items } = await reader.claims.page({ filter: {}, order, page, asOf: now, review: [review] });
    return items[pick % items.length]?.id;
  };
  const content = contents[pick % contents.length]!;
  if (what === 'propose') {
    const supersedes = pick % 3 === 0 ? ((await listed('accepted')) ?? null) : null;
    return writer.proposeClaims([aProposal({ ...content, supersedes })], by());
  }
  if (what === 'judge') {
    const verdict = (['same', 'different', 'unsure'] as const)[pick % 3]!;
    return writer.judgeIdentity({ left: hotline, right: phone, verdict }, by());
  }
  if (what === 'revert') return writer.revert(1 + (pick % (await reader.revision())), by());
  const claim = await listed(what === 'withdraw' ? 'accepted' : 'proposed');
  if (claim === undefined) return;
  if (what === 'withdraw') return writer.withdrawClaim(claim, by());
  const amendment = what === 'amend' ? aProposal(content) : null;
  return writer.reviewClaims([{ claim, decision: what, reason: 'So it reads.', amendment }], by());
}

async function edgesOf(store: OpenStore, index: GraphIndex, recordedBy: string | null): Promise<string[]> {
  const rows = [...new Set(await rowsOf(store, hotline, phone, 'northland'))];
  const source = edgeSource(
    { reader: store.reader, index, revision: await store.reader.revision() },
    {},
    { ...now, recordedBy },
  );
  return (await inSlugs(store, await edgesFrom(source, rows))).map(edge => edge.join(' '));
}

/** A store into which the same was loaded at once. */
async function loadedAlike(store: OpenStore): Promise<OpenStore> {
  const { db } = store.connection;
  const slugs = await db.selectFrom('claim').select('slug').orderBy('id').execute();
  const recorded = await store.reader.claims.bySlug(slugs.map(({ slug }) => slug as never));
  const claims = slugs.map(({ slug }) => recorded.get(slug as never)!);
  const judgements = (await store.reader.entities.judgements([hotline, phone])).values();
  const alike = await openAt(server);
  const identityJudgements = [...new Map([...judgements].flat().map(judgement => [judgement.id, judgement])).values()];
  await alike.writer.load(aDataset(claims, { identityJudgements }));
  return alike;
}

test(
  'after whatever is proposed, decided, withdrawn, judged and undone, index and store agree, as if it had been loaded so',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 30 }), async steps => {
        const store = await openAt(server);
        await store.writer.load(aDataset());
        const [index, none] = [new GraphIndex(store.reader, 1e8), new GraphIndex(store.reader, 0)];
        const moments: (string | null)[] = [null];
        for (const taken of steps) {
          const before = await dump(store.connection);
          try {
            await take(store, taken);
          } catch (error) {
            expect(error).toBeInstanceOf(AppError);
            expect(await dump(store.connection)).toEqual(before);
            continue;
          }
          moments.push(new Date().toISOString());
          await index.follow(await store.reader.revision());
          expect(await edgesOf(store, index, null)).toEqual(await edgesOf(store, none, null));
        }
        for (const moment of moments)
          expect(await edgesOf(store, index, moment)).toEqual(await edgesOf(store, none, moment));
        const alike = await loadedAlike(store);
        expect(await dumpDerived(alike.connection)).toEqual(await dumpDerived(store.connection));
        await Promise.all([store.close(), alike.close()]);
      }),
      { numRuns: runs },
    );
  },
  30_000 + runs * 5_000,
);
