import fc from 'fast-check';
import { type Kysely, sql } from 'kysely';
import { expect, test } from 'vitest';

import { parseDay } from '../../../src/base/edtf.ts';
import { asEntityId } from '../../../src/base/ids.ts';
import { countCodePoints } from '../../../src/base/text.ts';
import { wordsOf } from '../../../src/base/words.ts';
import { type SearchAnswer, type SearchRequest, searchGraph } from '../../../src/graph/ask/search-graph.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { Entity } from '../../../src/model/entity.ts';
import { now } from '../../../src/model/list-query.ts';
import { forTexts, isFoundIn, parseQuery } from '../../../src/model/search/search-query.ts';
import { searchIndexes } from '../../../src/store/dialect.ts';
import { verifyStore } from '../../../src/store/verify/verify.ts';
import { aClaim, aWithdrawal, type ClaimWords, theWords } from '../../support/claims.ts';
import { addAccepted, anAddition, by } from '../../support/curating.ts';
import { aDataset, aJudgement, aText } from '../../support/datasets.ts';
import { dump } from '../../support/dump.ts';
import { aDocument, anEntity, theCast } from '../../support/entities.ts';
import { times } from '../../support/form.ts';
import { awkwardQuery } from '../../support/queries.ts';
import { type OpenStore, openAt, type Server } from '../dialects.ts';

/** A document of which only quotations may be shown. */
const secret = aDocument('herald-spring', { rights: 'quotation' });

export function searchContract(server: () => Server): void {
  const aStore = async (claims: readonly Claim[] = [], given: Parameters<typeof aDataset>[1] = {}) => {
    const store = await openAt(server());
    await store.writer.load(aDataset(claims, given));
    return store;
  };

  test('finds names, aliases, gists, quotations and held texts', async () => {
    const claims = [
      aClaim({ name: 'said', gist: 'The exchange was rewired.' }),
      aClaim({ name: 'quoted', evidence: [theWords('rang at dawn', 'herald-spring', { quotation: 'rang at dawn' })] }),
    ];
    const store = await aStore(claims, {
      entities: aliased('border-hotline', 'Amber telephone'),
      texts: [aText('herald-summer')],
    });
    expect(await found(store, 'quill')).toEqual(['ada-quill', 'a-quill']);
    expect(await found(store, 'amber TELEPHONE')).toEqual(['border-hotline']);
    expect(await found(store, 'rewired')).toEqual(['herald-spring/said']);
    expect(await found(store, 'dawn')).toEqual(['herald-spring/quoted', 'herald-summer']);
    await store.close();
  });

  test('puts names before claims, claims before texts, and a whole name before a part of one', async () => {
    const claims = [aClaim({ name: 'herald', gist: 'The herald rang.' })];
    const store = await aStore(claims, { texts: [aText('times-spring')] });
    expect(await found(store, 'northland')).toEqual([
      'northland',
      'northland-army',
      'northland-spokesperson',
      'times-spring',
    ]);
    expect((await found(store, 'herald')).slice(-1)).toEqual(['herald-spring/herald']);
    await store.close();
  });

  test('finds a misspelt name, even where a title spells it so, and no other kind of text', async () => {
    const misprinted = aliased('herald-summer', 'Ada Quil rings');
    const claims = [aClaim({ name: 'said', gist: 'Quill spoke.' })];
    const store = await aStore(claims, { entities: misprinted });
    expect(await found(store, 'Qiull')).toEqual(['ada-quill', 'a-quill']);
    expect(await found(store, 'Quil')).toEqual(['herald-summer', 'ada-quill', 'a-quill']);
    expect(await found(store, 'suthlend')).toEqual(['southland', 'southland-navy', 'southland-officials']);
    await store.close();
  });

  test('takes a letter with a star for the beginning of a name, and of no other word', async () => {
    const store = await aStore([aClaim({ name: 'said', gist: 'Quill answers.' })], { texts: [aText('herald-spring')] });
    expect((await found(store, 'quill a*')).sort()).toEqual(['a-quill', 'ada-quill']);
    expect(await found(store, 'quill an*')).toEqual(['herald-spring/said']);
    expect(await found(store, 'z*')).toEqual([]);
    await store.close();
  });

  test('corrects a letter of any word where nothing is found as it was typed', async () => {
    const claims = [
      aClaim({ name: 'said', gist: 'The exchange was rewired.' }),
      aClaim({ name: 'status', status: 'unanswered', gist: 'Silence.' }),
    ];
    const store = await aStore(claims, { texts: [aText('herald-spring')] });
    expect(await found(store, 'rewierd')).toEqual(['herald-spring/said']);
    expect(await found(store, 'exhange rewirred')).toEqual(['herald-spring/said']);
    expect(await found(store, 'unansvered')).toEqual(['herald-spring/status']);
    expect(await found(store, 'reprots')).toEqual(['herald-spring']);
    expect(await found(store, 'Quill')).not.toEqual([]);
    expect(await found(store, '"rewierd"')).toEqual([]);
    await store.close();
  });

  test('finds a node’s other names wherever they stand, but not for a phrase in quotes', async () => {
    const claims = [
      aClaim({ name: 'abbreviated', gist: 'The NA moved.' }),
      aClaim({ name: 'small', gist: 'Na, they said.' }),
      aClaim({ name: 'full', gist: 'The Northland Army moved.' }),
    ];
    const store = await aStore(claims, { entities: aliased('northland-army', 'N.A.', 'Army of the North') });
    const full = ['herald-spring/full', 'herald-spring/abbreviated'];
    expect(await found(store, 'Northland Army', ['claim'])).toEqual(full);
    expect((await found(store, 'army of the north', ['claim'])).sort()).toEqual(full.toSorted());
    expect(await found(store, '"Army of the North"', ['claim'])).toEqual([]);
    await store.close();
  });

  test('finds the field’s synonyms, after the word as typed', async () => {
    const claims = [
      aClaim({ name: 'synonym', gist: 'The lines of communication are up.' }),
      aClaim({ name: 'typed', gist: 'The hotline is up.' }),
      aClaim({ name: 'neither', gist: 'The communication is up.' }),
    ];
    const store = await aStore(claims);
    expect(await found(store, 'hotline', ['claim'])).toEqual(['herald-spring/typed', 'herald-spring/synonym']);
    expect(await found(store, 'line of communication', ['claim'])).toEqual([
      'herald-spring/synonym',
      'herald-spring/typed',
    ]);
    await store.close();
  });

  test('finds lines by the field’s names for lines, whatever they are called, after those that are called so', async () => {
    const store = await aStore([], {
      entities: [
        ...theCast(),
        anEntity('channel', 'truce-post', { channelKind: 'telephone-line' }),
        anEntity('channel', 'ford-parley', { channelKind: 'face-to-face' }),
      ],
    });
    for (const query of ['hotline', 'red telephone', 'direct lines', '핫라인', 'прямой линии']) {
      const lines = await found(store, query, ['channel']);
      expect([query, lines[0]]).toEqual([query, 'border-hotline']);
      expect(lines).toEqual(expect.arrayContaining(['truce-post', 'harbour-line']));
      expect(lines).not.toContain('ford-parley');
    }
    expect(await found(store, 'truce hotline')).toEqual(['truce-post']);
    expect(await found(store, 'in person')).toEqual(['ford-parley']);
    expect(await found(store, 'face-to-face')).toEqual(['ford-parley']);
    await store.close();
  });

  test('finds claims by the words of the status that they tell of', async () => {
    const claims = [
      aClaim({ name: 'cut', status: 'severed', gist: 'The line is dead.' }),
      aClaim({ name: 'left', status: 'given-up', gist: 'Nobody rings.' }),
    ];
    const store = await aStore(claims);
    for (const query of ['severed', 'severing', 'cut off', 'severed line'])
      expect([query, await found(store, query)]).toEqual([query, ['herald-spring/cut']]);
    expect(await found(store, 'given up', null, { showsPassages: false })).toEqual(['herald-spring/left']);
    await store.close();
  });

  test('keeps to the types that are asked for', async () => {
    const store = await aStore([aClaim({ name: 'said', gist: 'Northland rang.' })], { texts: [aText('times-spring')] });
    expect(await found(store, 'northland', ['state', 'office'])).toEqual(['northland', 'northland-spokesperson']);
    expect(await found(store, 'northland', ['claim'])).toEqual(['herald-spring/said']);
    expect(await found(store, 'northland', ['text'])).toEqual(['times-spring']);
    expect(await found(store, 'times', ['text', 'document'])).toEqual(['times-spring']);
    expect(await found(store, 'northland', [])).toEqual([]);
    await store.close();
  });

  test('shows only what is visible from a point in time', async () => {
    const claims = [
      aClaim({ name: 'early', said: '2024-04-02', gist: 'A bell rang.' }),
      aClaim({
        name: 'late',
        said: '2024-07-15',
        document: 'times-spring',
        subject: 'harbour-line',
        gist: 'A bell rang.',
      }),
    ];
    const store = await aStore(claims, { texts: [aText('herald-spring'), aText('times-spring')] });
    const [before, between] = ['2024-01-01', '2024-05-01'].map(day => ({ ...now, saidBy: parseDay(day, 'day') }));
    const at = (asOf: typeof now, query: string) => found(store, query, null, { asOf, spokenOfOnly: true });
    expect(await at(between!, 'bell')).toEqual(['herald-spring/early']);
    expect(await at(before!, 'bell')).toEqual([]);
    expect(await at(between!, 'guard')).toEqual(['herald-spring']);
    expect(await at(between!, 'harbour')).toEqual([]);
    expect(await at(between!, 'border')).toEqual(['border-hotline']);
    expect(await found(store, 'harbour')).toEqual(['harbour-line']);
    await store.close();
  });

  test('does not find withdrawn claims, but as the graph stood before', async () => {
    const withdrawn = (claim: ClaimWords) => aClaim({ name: 'said', gist: 'A bell rang.', ...claim });
    const store = await aStore([withdrawn({})]);
    expect(await found(store, 'bell')).toEqual(['herald-spring/said']);
    const before = await aMomentLater();
    await aMomentLater();
    await store.writer.load(aDataset([withdrawn({ withdrawal: aWithdrawal('2026-01-02T00:00:00Z') })]));
    expect(await found(store, 'bell')).toEqual([]);
    expect(await found(store, 'bell', null, { asOf: { ...now, recordedBy: before } })).toEqual(['herald-spring/said']);
    await store.close();
  });

  test('finds merged nodes under any of their names, once, and apart again when the merge is undone', async () => {
    const merge = aJudgement('border-hotline', 'frontier-phone');
    const store = await aStore([], {
      entities: aliased('frontier-phone', 'Border phone'),
      identityJudgements: [merge],
    });
    expect(await found(store, 'frontier phone')).toEqual(['border-hotline']);
    expect(await found(store, 'border')).toEqual(['border-hotline']);
    await store.writer.load(aDataset([], { identityJudgements: [{ ...merge, undoneBy: 'a-second-look' }] }));
    expect(await found(store, 'frontier')).toEqual(['frontier-phone']);
    await store.close();
  });

  test('follows a description that changes', async () => {
    const store = await aStore([], { entities: aliased('border-hotline', 'Red telephone') });
    await store.writer.load(aDataset([], { entities: aliased('border-hotline', 'Blue handset') }));
    expect(await found(store, 'red')).toEqual([]);
    expect(await found(store, 'handset')).toEqual(['border-hotline']);
    await store.close();
  });

  test('finds the words of an attached text, and the claims that quote it without repeating it', async () => {
    const store = await aStore([aClaim({ name: 'quoting', evidence: [theWords('rang at dawn')] })]);
    expect(await found(store, 'dawn')).toEqual([]);
    await store.writer.attach(aText('herald-spring'));
    expect(await found(store, 'dawn')).toEqual(['herald-spring/quoting', 'herald-spring']);
    await store.close();
  });

  test.each(['full', 'quotation'] as const)(
    'finds every document that has the text of an agency, as its rights allow: %s',
    async rights => {
      const wire = aText('the-wire');
      const version = { ...wire, length: countCodePoints(wire.text), excerpt: false };
      const carrying = (slug: string) =>
        aDocument(slug, { rights, versions: [{ sha256: wire.sha256, length: version.length, excerpt: false }] });
      const claims = ['a-wire', 'c-wire'].map(document =>
        aClaim({
          document,
          name: 'rang',
          evidence: [{ ...theWords('rang at dawn', 'the-wire'), document: asEntityId(document) }],
        }),
      );
      const entities = [...theCast(), carrying('a-wire'), carrying('b-wire'), carrying('c-wire')];
      const loaded = await openAt(server());
      await loaded.writer.load(aDataset(claims, { entities, texts: [wire] }));
      const attached = await openAt(server());
      await attached.writer.load(aDataset(claims, { entities }));
      await attached.writer.attach(wire);
      const added = await openAt(server());
      await added.writer.load(aDataset(claims, { entities: entities.filter(({ id }) => id !== 'b-wire') }));
      const addition = anAddition('b-wire', '', { version: { ...version, text: null } });
      const described = { ...addition.described!, rights };
      await addAccepted(added.writer, { ...addition, described }, by());
      await added.writer.attach(wire);
      const late = await openAt(server());
      await late.writer.load(
        aDataset(claims, { entities: entities.filter(({ id }) => id !== 'b-wire'), texts: [wire] }),
      );
      await addAccepted(late.writer, { ...addition, described }, by());
      for (const store of [loaded, attached, added, late]) {
        const everything = ['a-wire', 'a-wire/rang', 'b-wire', 'c-wire', 'c-wire/rang'];
        expect((await found(store, 'northland rang dawn', ['text', 'claim'])).toSorted()).toEqual([
          'a-wire',
          'b-wire',
          'c-wire',
        ]);
        expect((await found(store, 'rang dawn', ['text', 'claim'])).toSorted()).toEqual(everything);
        const shown = await found(store, 'rang dawn', ['text', 'claim'], { showsPassages: false });
        expect(shown.toSorted()).toEqual(rights === 'full' ? everything : []);
        expect((await verifyStore(store.connection)).flatMap(({ faults }) => faults)).toEqual([]);
        await store.close();
      }
    },
  );

  test('knows nothing of a load that was refused', async () => {
    const store = await aStore([aClaim({ name: 'said' })]);
    const changed = [aClaim({ name: 'new', gist: 'A gong rang.' }), aClaim({ name: 'said', gist: 'A gong rang.' })];
    await expect(store.writer.load(aDataset(changed))).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await found(store, 'gong')).toEqual([]);
    await store.close();
  });

  test('can be made anew, and is made for a store that an earlier version wrote, as packed claims are', async () => {
    const claims = [aClaim({ name: 'quoting' }), aClaim({ name: 'said', gist: 'Northland rang at dawn.' })];
    const store = await aStore(claims, {
      texts: [aText('herald-spring')],
      entities: [...aliased('northland', 'The North').filter(({ id }) => id !== secret.id), secret],
    });
    const asked = ['dawn', 'dawning', 'Northland', 'the north', 'Qiull'];
    const answers = () =>
      Promise.all(
        [true, false].flatMap(showsPassages => asked.map(query => found(store, query, null, { showsPassages }))),
      );
    const before = await answers();
    await store.writer.reindex();
    expect(await answers()).toEqual(before);
    const { evidence } = await dump(store.connection);
    expect(evidence).not.toEqual([]);
    const { db } = store.connection as unknown as { db: Kysely<{ kysely_migration: { name: string } }> };
    for (const name of [
      ...searchIndexes,
      'search_name',
      'search_spelling',
      'search_word',
      'search_start',
      'search_start_spelling',
    ]) {
      await sql`drop table ${sql.table(name)}`.execute(db);
    }
    for (const statement of [
      ...['dataset', 'dataset_node', 'dataset_claim', 'description_before', 'entity_description', 'retired_node'].map(
        table => `drop table ${table}`,
      ),
      'drop table support_judgement',
      'drop table document_version',
      'drop index entity_held_back',
      'drop index claim_listed',
      'create index claim_asserted on claim (asserted_earliest, id)',
      'drop index entity_stated',
      'alter table change drop column author_role',
      'drop index claim_compared',
      'drop index claim_subject',
      'drop index claim_status_day',
      'drop index claim_status_days',
      'drop index entity_merged',
      'drop index entity_channel_kind',
      'drop index entity_in_review',
      'alter table entity drop column review',
      'drop index entity_office_kind',
      'alter table entity drop column office_kind',
      'alter table entity drop column stated',
      'alter table predicate drop column states',
      'alter table predicate drop column is_end',
      'alter table claim drop column place',
      'alter table claim drop column value_number',
      'alter table claim drop column value_words',
      'alter table entity drop column own_kind',
      'alter table entity drop column language',
      'alter table claim drop column compared_earliest',
      'alter table claim drop column compared_latest',
      'alter table claim drop column compared_as',
      'alter table claim drop column joint_speakers',
      'drop index claim_regards',
      'alter table claim drop column regards',
      'create index claim_topic on claim (topic, predicate, id)',
      'drop table term',
      'drop table access_token',
      'drop table stream_ticket',
      'drop table uncleared',
      'drop table unfinished_restore',
      'drop table if exists client_points',
      'drop index entity_restricted',
      'alter table entity drop column rights',
      'drop table topology',
      'drop table change_subject',
      'drop table carried_evidence',
      'drop index change_mutation',
      'drop index change_reverts',
      'drop index change_whole',
      'drop index claim_accepted',
      'alter table claim drop column accepted_at',
      ...['author', 'reason', 'body', 'whole', 'reverts', 'mutation_key', 'mutation_digest'].map(
        column => `alter table change drop column ${column}`,
      ),
      'alter table change drop column rereads',
      'drop index claim_unaccepted',
      'drop index entity_publisher',
      'drop index entity_reading',
      'alter table claim drop column packed',
      'create table topology (claim integer not null primary key)',
      'create table adjacency (claim integer not null primary key)',
      'create index participation_claim on participation (claim, role)',
      'drop index text_sha256',
      'alter table evidence rename to evidence_since',
      'create table evidence (claim integer not null, position integer not null, version text not null, start_at integer not null, length integer not null, digest text not null, primary key (claim, position))',
      'insert into evidence select claim, position, version, start_at, length, digest from evidence_since',
      'drop table evidence_since',
      'create index evidence_version on evidence (version)',
    ])
      await sql.raw(statement).execute(db);
    await db.deleteFrom('kysely_migration').where('name', '>=', '0002').execute();
    const again = await openAt(server(), store.place);
    expect(await answers()).toEqual(before);
    expect((await dump(again.connection)).evidence).toEqual(evidence);
    const [block] = await again.reader.edges.blocksAfter(0, 10);
    expect(block?.lastClaim).toBe(claims.length);
    const from = [...(await again.reader.entities.canonicalRows([claims[0]!.subject])).values()];
    expect(await again.reader.edges.ofNodes(from, ['subject'], { filter: {}, asOf: now }, null)).toHaveLength(
      claims.length,
    );
    await again.close();
  });

  test('reads any text as words: nothing of it is syntax, and nothing fails', async () => {
    const gists = [
      'The line is not near',
      'OR so they said',
      'and the line rang',
      "It's a line & nothing else",
      'Линия открыта',
      '热线已恢复',
      '핫 라인',
      'The rang-near line, צה״ל',
    ];
    const claims = gists.map((gist, index) =>
      aClaim({ name: `said-${index}`, gist, evidence: [theWords('rang at dawn')] }),
    );
    const store = await aStore(claims);
    await fc.assert(
      fc.asyncProperty(awkwardQuery, async text => {
        const { found: items, query } = await searchGraph(aRequest(text, ['claim']), store.reader.search);
        const holds = ({ gist }: Claim) => query.length > 0 && isFoundIn(forTexts(query), [wordsOf(gist)]);
        expect(new Set(await idsOf(store, items))).toEqual(new Set(claims.filter(holds).map(({ id }) => id)));
      }),
      { numRuns: times(60, 200) },
    );
    await store.close();
  });

  test('finds nothing by words of held texts that may only be quoted, where passages are not shown', async () => {
    const long = 'rang at dawn, a guard said';
    const claims = [
      aClaim({ name: 'hidden', gist: 'A bell.' }),
      aClaim({ name: 'gist', gist: 'It rang at dawn.' }),
      aClaim({ name: 'quoted', gist: 'A bell.', evidence: [theWords(long, 'herald-spring', { quotation: long })] }),
      aClaim({ name: 'spread', gist: 'A bell at dawn.' }),
      aClaim({ name: 'elsewhere', gist: 'A bell.', document: 'herald-summer' }),
    ];
    const texts = [aText('herald-spring'), aText('herald-summer')];
    const entities = [...theCast().filter(({ id }) => id !== secret.id), secret];
    const store = await aStore(claims, { texts, entities });
    const hidden = ['herald-spring', 'herald-spring/hidden', 'herald-spring/spread'];
    for (const query of ['rang dawn', '"rang at dawn"', 'rang daw*']) {
      const all = await found(store, query);
      const shown = await found(store, query, null, { showsPassages: false });
      expect(all).toEqual(expect.arrayContaining(hidden));
      expect(new Set(shown)).toEqual(new Set(all.filter(id => !hidden.includes(id))));
      expect(shown).toHaveLength(4);
    }
    await store.writer.load(
      aDataset([], { entities, identityJudgements: [aJudgement('herald-summer', 'herald-spring')] }),
    );
    expect(await found(store, 'dawn', ['text'], { showsPassages: false })).toEqual([]);
    await store.close();
  });

  test('asks the same few statements however much or little it finds', async () => {
    const store = await aStore(
      Array.from({ length: 40 }, (_, index) => aClaim({ gist: `Northland rang ${index} times.` })),
    );
    store.takeStatements();
    await searchGraph(aRequest('northland rang', null, { showsPassages: false }), store.reader.search);
    expect(store.takeStatements().length).toBeLessThanOrEqual(5);
    await searchGraph(aRequest('nortland rnag', null, { showsPassages: false }), store.reader.search);
    expect(store.takeStatements().length).toBeLessThanOrEqual(9);
    await store.close();
  });
}

function aRequest(query: string, types: SearchRequest['types'], given: Partial<SearchRequest> = {}): SearchRequest {
  return { query: parseQuery(query), types, asOf: now, spokenOfOnly: false, showsPassages: true, ...given };
}

async function found(
  store: OpenStore,
  query: string,
  types: SearchRequest['types'] = null,
  given: Partial<SearchRequest> = {},
): Promise<string[]> {
  const { found: items } = await searchGraph(aRequest(query, types, given), store.reader.search);
  return idsOf(store, items);
}

async function idsOf({ reader }: OpenStore, items: SearchAnswer['found']): Promise<string[]> {
  const claims = items.flatMap(({ hit }) => (hit.kind === 'claim' ? [hit.row] : []));
  const slugs = await reader.claims.slugs(claims);
  return items.map(({ hit }) => (hit.kind === 'claim' ? slugs.get(hit.row)! : hit.id));
}

/** The cast, one of whom goes by further names. */
function aliased(slug: string, ...names: readonly string[]): Entity[] {
  const aliases = names.map(name => ({ name, kind: 'variant', language: null, note: null }) as const);
  return theCast().map(entity => (entity.id === slug ? { ...entity, aliases } : entity));
}

/** Instants are told apart by the millisecond. */
async function aMomentLater(): Promise<string> {
  await new Promise(done => setTimeout(done, 5));
  return new Date().toISOString();
}
