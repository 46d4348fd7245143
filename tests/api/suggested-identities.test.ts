import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { asEntityId } from '../../src/base/ids.ts';
import type { Entity } from '../../src/model/entity.ts';
import { dialects, type OpenStore, openAt, type Server } from '../store/dialects.ts';
import { type Answer, letAnybodyWrite, type ServedApi, serveStore } from '../support/api.ts';
import { aClaim } from '../support/claims.ts';
import { aDataset, aJudgement } from '../support/datasets.ts';
import { theCast } from '../support/entities.ts';

/** Nodes that may be one, from their names, offices, neighbours and ids, for whoever judges. */

const person = (slug: string, name: string, given: Partial<Entity> = {}) =>
  ({
    ...theCast().find(({ id }) => id === 'ada-quill')!,
    id: asEntityId(slug),
    name,
    aliases: [],
    externalIds: [],
    ...given,
  }) as Entity;

const people = [
  person('lavrov', 'Сергей Лавров'),
  person('lavrov-latin', 'Sergei Lavrov'),
  person('wang', '王毅'),
  person('wang-latin', 'Wang Yi'),
  person('judged-one', 'Nikita Khrushchev'),
  person('judged-other', 'Никита Хрущёв'),
  person('by-id', 'Somebody', { externalIds: [{ scheme: 'wikidata', value: 'Q1' }] }),
  person('by-id-too', 'Entirely Else', { externalIds: [{ scheme: 'wikidata', value: 'Q1' }] }),
];
const claims = [
  aClaim({ name: 'spoke', subject: 'border-hotline', speaker: 'lavrov', office: 'northland-spokesperson' }),
  aClaim({ name: 'spoke-too', subject: 'border-hotline', speaker: 'lavrov-latin', office: 'northland-spokesperson' }),
];

describe.each(dialects)('$name', dialect => {
  let server: Server;
  let store: OpenStore;
  let api: ServedApi;
  beforeAll(async () => {
    server = await dialect.start();
    store = await openAt(server);
    await store.writer.load(
      aDataset(claims, {
        entities: [...theCast(), ...people],
        identityJudgements: [aJudgement('judged-one', 'judged-other', { verdict: 'unsure' })],
      }),
    );
    api = await serveStore(store, { authenticate: letAnybodyWrite });
  });
  afterAll(async () => {
    await api?.stop();
    await store?.close();
    await server?.stop();
  });

  const ask = async (query: string): Promise<Answer['data']> => {
    const { data, errors } = await api.ask(query);
    expect(errors).toBeUndefined();
    return data;
  };
  const fields = 'nodes { left { slug } right { slug } score reasons { kind text weight claims { slug } } }';
  type Pair = { left: { slug: string }; right: { slug: string }; reasons: { kind: string; claims: object[] }[] };
  const pairs = (list: { nodes: Pair[] }) => list.nodes.map(({ left, right }) => `${left.slug} ${right.slug}`);

  test('says which nodes may be one, and why, the likeliest first; judged ones are left out', async () => {
    const { suggestedIdentities: found } = await ask(
      `{ suggestedIdentities(filter: { types: [PERSON] }) { totalCount ${fields} } }`,
    );
    expect(pairs(found)).toEqual(expect.arrayContaining(['by-id by-id-too', 'lavrov lavrov-latin', 'wang wang-latin']));
    expect(pairs(found)).not.toContain('judged-one judged-other');
    const scores = found.nodes.map(({ score }: { score: number }) => score);
    expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a));
    const lavrov = found.nodes.find(({ left }: Pair) => left.slug === 'lavrov') as Pair;
    expect(lavrov.reasons.map(({ kind }) => kind).sort()).toEqual(['NAME_IN_ANOTHER_SCRIPT', 'NEIGHBOURS', 'OFFICE']);
    const office = lavrov.reasons.find(({ kind }) => kind === 'OFFICE')!;
    expect(office.claims).toEqual(claims.map(({ id }) => ({ slug: id })));
  });

  test('of one node, by score, and page by page', async () => {
    const { person: one, suggestedIdentities: two } = await ask(`{
      person(slug: "wang") { suggestedIdentities { ${fields} } }
      suggestedIdentities(filter: { node: ["wang"], minScore: 0.9 }) { totalCount }
    }`);
    expect(pairs(one.suggestedIdentities)).toEqual(['wang wang-latin']);
    expect(two.totalCount).toBe(0);
    const all = await ask(`{ suggestedIdentities(first: 100) { ${fields} } }`);
    let after = '';
    const paged: string[] = [];
    for (let more = true; more; ) {
      const { suggestedIdentities: page } = await ask(
        `{ suggestedIdentities(first: 1${after && `, after: "${after}"`}) { ${fields} pageInfo { endCursor hasNextPage } } }`,
      );
      paged.push(...pairs(page));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(paged).toEqual(pairs(all.suggestedIdentities));
  });

  test('what is judged now is suggested no longer', async () => {
    const judge = (verdict: string) =>
      ask(
        `mutation { judgeIdentity(input: { left: "by-id", right: "by-id-too", verdict: ${verdict}, reason: "Read again." }) { change { revision } } }`,
      );
    const asked = '{ suggestedIdentities(filter: { node: ["by-id"] }) { totalCount } }';
    expect((await ask(asked)).suggestedIdentities.totalCount).toBe(1);
    await judge('DIFFERENT');
    expect((await ask(asked)).suggestedIdentities.totalCount).toBe(0);
  });

  test('is for editors, and names a node that does not exist', async () => {
    const open = await serveStore(store, {});
    for (const query of [
      '{ suggestedIdentities { totalCount } }',
      '{ person(slug: "wang") { suggestedIdentities { totalCount } } }',
    ])
      expect((await open.ask(query)).errors![0]!.extensions.code).toBe('FORBIDDEN');
    await open.stop();
    const { errors } = await api.ask('{ suggestedIdentities(filter: { node: ["wnag"] }) { totalCount } }');
    expect(errors![0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'filter.node[0]' } });
    const wrong = await api.ask('{ suggestedIdentities(filter: { minScore: 2 }) { totalCount } }');
    expect(wrong.errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter.minScore' });
  });
});
