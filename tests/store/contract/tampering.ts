import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { asClaimId } from '../../../src/base/ids.ts';
import { sha256 } from '../../../src/base/text.ts';
import type { Tables } from '../../../src/store/tables.ts';
import { verifyStore } from '../../../src/store/verify/verify.ts';
import { fillWithAll } from '../../support/backups.ts';
import { aProposal, by } from '../../support/curating.ts';
import { type OpenStore, openAt, type Server } from '../dialects.ts';

const states = 'reviews and withdrawals: ';
const claimNodes = ['subject', 'topic', 'holder', 'document', 'publisher'];
const optionalNodes = ['object', 'office', 'organization', 'party'];

/** What is done to a store in one statement, and how what is found begins. */
const damages: readonly (readonly [what: string, damage: string, wanted: string])[] = [
  ...claimNodes.map(
    column => [`another ${column} of a claim`, `update claim set ${column} = 1 where id = 3`, 'claims: '] as const,
  ),
  ...optionalNodes.map(
    column =>
      [
        `another ${column} of a claim`,
        `update claim set ${column} = 4 where id = (select min(id) from claim where ${column} <> 4)`,
        'claims: ',
      ] as const,
  ),
  ...optionalNodes.map(
    column =>
      [
        `a claim's ${column} that is none`,
        `update claim set ${column} = 3 where id = (select min(id) from claim where ${column} is null)`,
        'claims: ',
      ] as const,
  ),
  ['another status of a claim', "update claim set status = 'severed' where status = 'open'", 'claims: '],
  ['another publisher', "update entity set publisher = 1 where slug = 'herald-spring'", 'nodes: herald-spring'],
  ['a publisher of a person', "update entity set publisher = 1 where slug = 'bo-tarn'", 'nodes: bo-tarn'],
  ['a node that was recorded at another time', "update entity set recorded_at = '2020' where id = 3", 'nodes: '],
  ['a claim that was recorded at another time', "update claim set recorded_at = '2020-01-01' where id = 3", states],
  [
    'a proposal that was accepted by nobody',
    "update claim set review = 'accepted' where review = 'proposed'",
    `${states}herald-spring/waiting`,
  ],
  [
    'a claim that was accepted at another time',
    "update claim set accepted_at = '2026-01-01T00:00:00.000Z' where accepted_at is not null",
    `${states}herald-spring/open`,
  ],
  ['a claim that was refused by nobody', "update claim set review = 'rejected' where id = 3", states],
  [
    'an invented withdrawal',
    `update claim set withdrawn_at = '2026-02-01T00:00:00.000Z', withdrawal = '{"by":"Nobody"}' where id = 5`,
    states,
  ],
  ['a withdrawal without its words', 'update claim set withdrawal = null where id = 1', states],
  [
    'a withdrawal that was taken away',
    "update claim set withdrawn_at = null, withdrawal = null where slug = 'herald-summer/many-2'",
    `${states}herald-summer/many-2`,
  ],
  [
    'another author of a withdrawal',
    "update claim set withdrawal = replace(withdrawal, 'A curator', 'B') where slug = 'herald-summer/many-2'",
    `${states}herald-summer/many-2`,
  ],
  [
    'a corrected claim that stands',
    "update claim set withdrawn_at = null, withdrawal = null where slug = 'herald-spring/quoted'",
    `${states}herald-spring/quoted`,
  ],
  ['another verdict on support', "update support_judgement set verdict = 'supports'", 'judgements: judgement:'],
  ['a judgement on support of another claim', 'update support_judgement set claim = 1', 'judgements: judgement:'],
  ['a judgement on support that is gone', 'delete from support_judgement', states],
  [
    'a state of review beside its document',
    "update entity set review = null where slug = 'a-proposal'",
    'nodes: a-proposal',
  ],
  ['no carried evidence', 'delete from carried_evidence', 'carried evidence: herald-spring/'],
  ['carried evidence that is missing', 'delete from carried_evidence where claim = 4', 'carried evidence: '],
  ['evidence carried elsewhere', 'update carried_evidence set start_at = start_at + 1', 'carried evidence: '],
  [
    'evidence that was not found again',
    "update carried_evidence set start_at = null, reason = 'text-not-held'",
    'carried evidence: ',
  ],
  ['carried evidence of an older version', 'update carried_evidence set newest = 0', 'carried evidence: '],
  ['carried evidence of another document', 'update carried_evidence set document = 1', 'carried evidence: '],
  [
    'a text of another document',
    "update text set document = (select id from entity where slug = 'times-spring')",
    'texts and evidence: text ',
  ],
  ['no subjects of changes', 'delete from change_subject', 'change log: revision 4'],
  [
    'another subject of a change',
    "update change_subject set subject = 2 where kind = 'claim' and revision = 5",
    'change log: revision 5',
  ],
  ['a change that concerns every node', 'update change set whole = 1 where revision = 5', 'change log: revision 5'],
  ['a withdrawal that merges', 'update change set rereads = 1 where revision = 5', 'change log: revision 5'],
  ['a change of another kind', "update change set kind = 'attach' where revision = 4", 'change log: revision 4'],
  ['a change that undoes nothing', 'update change set reverts = 4 where revision = 5', 'change log: revision 5'],
  [
    'a change that undoes another',
    'update change set reverts = 4 where revision = (select max(reverts) + 1 from change)',
    'change log: ',
  ],
  ['a key without a digest', "update change set mutation_key = 'x' where revision = 6", 'change log: revision 6'],
  ['a change at another time', "update change set at = '2026-01-01' where revision = 4", 'change log: revision 4'],
  ['another author of a change', "update change set author = 'B' where revision = 5", 'change log: revision 5'],
  ['another reason for a change', "update change set reason = 'B' where revision = 5", 'change log: revision 5'],
  [
    'a change that began elsewhere',
    `update change set body = replace(body, '"review":"proposed"', '"review":"rejected"') where revision = 4`,
    `${states}herald-spring/open`,
  ],
  [
    'another author of a change that judged',
    "update change set author = 'B' where kind = 'judge-disagreement'",
    'judgements: judgement',
  ],
  [
    'another verdict',
    "update identity_judgement set verdict = 'unsure' where id = 'ada-quill-a-quill'",
    'judgements: ada-quill-a-quill',
  ],
  ['another node that is judged', 'update identity_judgement set left_entity = 1', 'judgements: '],
  ['another claim that is judged', 'update disagreement_judgement set right_claim = 2', 'judgements: a-verdict'],
  [
    'a judgement that was undone by nobody',
    "update disagreement_judgement set undone_by = 'B' where undone_by is null",
    'judgements: judgement',
  ],
  [
    'a judgement that was undone and stands',
    "update disagreement_judgement set undone_by = null where id = 'a-verdict'",
    'judgements: a-verdict',
  ],
  ['a judgement that is missing', 'delete from disagreement_judgement where undone_by is null', `${states}of `],
  ['predicates that exclude otherwise', 'update predicate set exclusive = 1 - exclusive', 'vocabulary: has-status'],
  [
    'predicates that tell of ends otherwise',
    "update predicate set is_end = 1 - is_end where name = 'has-end'",
    'vocabulary: has-end',
  ],
  ['another name of a predicate', "update predicate set name = 'x' where name = 'mentioned-on'", 'vocabulary: x'],
  ['another number of a predicate', "update predicate set id = 99 where name = 'has-status'", 'edges: '],
  ['another name of a kind', "update term set name = 'x' where name = 'hotline'", 'vocabulary: x'],
  ['a sort that terms do not have', "update term set sort = 'x' where name = 'hotline'", 'vocabulary: hotline'],
  [
    'a claim of another dataset',
    "update dataset_claim set dataset = 1 where claim = (select id from claim where slug = 'herald-spring/ferry')",
    'datasets: dataset_claim',
  ],
  ['a claim of no load', 'update dataset_claim set revision = 3 where claim = 5', 'datasets: dataset_claim'],
  ['a node of no load', 'update dataset_node set revision = 4', 'datasets: dataset_node'],
  ['a dataset of no name', 'update dataset_node set dataset = 9 where node = 1', 'references: dataset_node.dataset'],
  ['a dataset that was loaded at another time', "update dataset set loaded_at = '2026-01-01'", 'datasets: the-cast'],
  ['a description before no load', 'update description_before set revision = 3', 'datasets: description_before'],
  ['a node of a load that stands', 'update retired_node set revision = 7', 'datasets: retired_node'],
  ['a node that was accepted by nobody', "update entity set review = null where slug = 'ferry-master'", 'nodes: '],
  [
    'a node that is described otherwise than it was proposed',
    `update entity set body = replace(body, 'Cy Reed', 'Si Reed') where slug = 'cy-reed'`,
    'nodes: cy-reed',
  ],
  [
    'a node whose proposal is told otherwise',
    `update change set body = replace(body, 'Ferry Master', 'Ferryman') where kind = 'propose-entities'`,
    'nodes: ferry-master',
  ],
  ['a description that was accepted by nobody', "update entity_description set review = 'accepted'", 'descriptions: '],
  ['a description that says something else', 'update entity_description set body = earlier', 'descriptions: '],
  ['a description of another node', 'update entity_description set node = 1', 'descriptions: '],
  ['a description that is missing', "delete from entity_description where review = 'proposed'", `${states}of `],
  ['another name of a status', "update status_term set name = 'x' where name = 'open'", 'vocabulary: x'],
];

export function tamperingContract(server: () => Server): void {
  let store: OpenStore;
  beforeAll(async () => {
    store = await openAt(server());
    await fillWithAll(store);
    const waiting = ['waiting', 'refused', 'undone'].map(name => aProposal({ name }));
    await store.writer.proposeClaims(waiting, by());
    const [, refused, undone] = waiting.map(({ id }) => id);
    const decided = { reason: 'So it reads.', amendment: null };
    await store.writer.reviewClaims([{ claim: refused!, decision: 'reject', ...decided }], by());
    const { revision } = await store.writer.reviewClaims([{ claim: undone!, decision: 'accept', ...decided }], by());
    await store.writer.revert(revision, by());
    const [left, right] = ['herald-spring/many-0', 'herald-spring/quoted'].map(asClaimId) as [never, never];
    await store.writer.judgeDisagreement({ left, right, verdict: 'confirm', type: null }, by());
  });
  afterAll(() => store?.close());
  const faults = async () =>
    (await verifyStore(store.connection)).flatMap(check => check.faults.map(fault => `${check.name}: ${fault}`));

  /** Does damage to a table, and undoes it. */
  async function damaged(table: keyof Tables, damage: () => Promise<unknown>): Promise<string[]> {
    const { db } = store.connection;
    const rows = await db.selectFrom(table).selectAll().execute();
    await damage();
    const found = await faults();
    await db.deleteFrom(table).execute();
    await db
      .insertInto(table)
      .values(rows as never)
      .execute();
    return found;
  }

  test('a store that nobody tampered with is found sound', async () => {
    expect(await faults()).toEqual([]);
  });

  test.each(damages)('%s is found', async (_what, damage, wanted) => {
    const table = /(?:update|delete from) (\w+)/.exec(damage)![1] as keyof Tables;
    const found = await damaged(table, () => sql.raw(damage).execute(store.connection.db));
    expect(found.filter(fault => fault.startsWith(wanted))).not.toEqual([]);
  });

  test('a version whose text has another length than is stated is found, even under a digest that is right', async () => {
    const { db } = store.connection;
    const found = await damaged('entity', async () => {
      const { body } = await db
        .selectFrom('entity')
        .select('body')
        .where('slug', '=', 'herald-spring')
        .executeTakeFirstOrThrow();
      const longer = body.replace(/"length":\d+/, '"length":99999');
      await db
        .updateTable('entity')
        .set({ body: longer, digest: sha256(longer) })
        .where('slug', '=', 'herald-spring')
        .execute();
    });
    expect(found).toEqual([expect.stringMatching(/^texts and evidence: text .* gives its length as 99999/)]);
  });

  test('what was tampered with is sound again as it was', async () => {
    expect(await faults()).toEqual([]);
  });
}
