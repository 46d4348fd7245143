import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { readDatasetOrThrow } from '../../src/exchange/dataset/read-dataset.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { anEntry, type Files, theFiles, writeFolder } from '../support/folders.ts';

/** Two calls on one line: Northland's army was answered by Bo Tarn, and a month later by nobody. */
function filesWithCalls(): Files {
  const files = theFiles();
  delete files['vocabulary.yaml'];
  files['entities/calls.yaml'] = {
    entities: ['first-call', 'second-call'].map(id => ({ kind: 'event', id, name: id, eventKind: 'call' })),
  };
  const claim = (name: string, subject: string, predicate: string, given: object) =>
    anEntry(name, { status: undefined, subject, predicate, ...given });
  const statements = files['documents/herald.yaml'].statements;
  statements[0].claims = [
    claim('first-caller', 'northland-army', 'placed-call', { object: 'first-call' }),
    claim('first-callee', 'first-call', 'was-call-to', { object: 'southland-navy' }),
    claim('first-answered', 'bo-tarn', 'answered', { object: 'first-call', valid: '2024-03-01' }),
    claim('first-line', 'first-call', 'went-over', { object: 'border-hotline' }),
    claim('first-topic', 'first-call', 'was-about', { text: 'A balloon over the ford.' }),
    claim('first-length', 'first-call', 'lasted', { count: 12, unit: 'minutes' }),
    claim('second-caller', 'northland-army', 'placed-call', { object: 'second-call' }),
    claim('second-line', 'second-call', 'went-over', { object: 'border-hotline' }),
    claim('second-missed', 'southland-navy', 'answered', { object: 'second-call', polarity: 'denies' }),
    claim('second-reason', 'second-call', 'has-reason', {
      text: 'The wrong number had been dialled.',
      qualifiers: { agent: 'southland-navy', trigger: 'first-call' },
    }),
    claim('one-end', 'border-hotline', 'has-end', {
      object: 'northland-army',
      qualifiers: { side: 'northland', site: 'ford-bridge' },
    }),
    claim('other-end', 'border-hotline', 'has-end', { object: 'southland-navy', qualifiers: { side: 'southland' } }),
    claim('language', 'border-hotline', 'end-language', { text: 'en', qualifiers: { side: 'northland' } }),
    anEntry('cut', { status: 'severed', valid: '2024-03-20/..' }),
    claim('cut-reason', 'border-hotline', 'has-reason', {
      text: 'Calls were not answered.',
      qualifiers: { trigger: 'second-call' },
    }),
  ];
  statements.push({
    speaker: 'bo-tarn',
    claims: [
      claim('answered-after-all', 'southland-navy', 'answered', { object: 'second-call' }),
      claim('other-length', 'first-call', 'lasted', { count: 3, unit: 'minutes' }),
      claim('other-caller', 'southland-navy', 'placed-call', { object: 'first-call' }),
    ],
  });
  return files;
}

let api: TestApi;
beforeAll(async () => {
  const folder = writeFolder(filesWithCalls());
  api = await startApi(await readDatasetOrThrow(folder), { indexBudget: 1e8 });
  rmSync(folder, { recursive: true, force: true });
});
afterAll(() => api?.stop());

describe('of a call', () => {
  test('is told who placed it and who took it, on which line, about what, and how long it was', async () => {
    const { data, errors } = await api.ask(`{
      event(slug: "first-call") {
        eventKind
        placed: claims(filter: { predicate: PLACED_CALL, speaker: "ada-quill" }) { nodes { subject { slug } } }
        to: claims(filter: { predicate: WAS_CALL_TO }) { nodes { object { slug } } }
        taken: claims(filter: { predicate: ANSWERED }) { nodes { subject { slug } polarity validTime { edtf } } }
        about: claims(filter: { predicate: WAS_ABOUT }) { nodes { value { ... on TextValue { text } } } }
        length: claims(filter: { predicate: LASTED, speaker: "ada-quill" }) { nodes { value { ... on CountValue { count unit } } } }
        channels { nodes { slug } }
        participants(orderBy: { field: NAME }) { nodes { slug } }
      }
      channel(slug: "border-hotline") { events(orderBy: { field: NAME }) { nodes { slug } } }
    }`);
    expect(errors).toBeUndefined();
    const nodes = (...found: object[]) => ({ nodes: found });
    expect(data.event).toEqual({
      eventKind: 'CALL',
      placed: nodes({ subject: { slug: 'northland-army' } }),
      to: nodes({ object: { slug: 'southland-navy' } }),
      taken: nodes({ subject: { slug: 'bo-tarn' }, polarity: 'AFFIRMS', validTime: { edtf: '2024-03-01' } }),
      about: nodes({ value: { text: 'A balloon over the ford.' } }),
      length: nodes({ value: { count: 12, unit: 'minutes' } }),
      channels: nodes({ slug: 'border-hotline' }),
      participants: nodes({ slug: 'bo-tarn' }, { slug: 'northland-army' }, { slug: 'southland-navy' }),
    });
    expect(data.channel.events.nodes).toEqual([{ slug: 'first-call' }, { slug: 'second-call' }]);
  });

  test('are disputed the one who placed it, whether it was answered, and how long it was', async () => {
    const { data } = await api.ask(`{
      first: event(slug: "first-call") { disputes { nodes { type predicate } } }
      second: event(slug: "second-call") { disputes { nodes { type predicate } } }
    }`);
    expect(data.first.disputes.nodes).toHaveLength(2);
    expect(data.first.disputes.nodes).toEqual(
      expect.arrayContaining([
        { type: 'COUNT_CONFLICT', predicate: 'LASTED' },
        { type: 'PARTICIPANT_CONFLICT', predicate: 'PLACED_CALL' },
      ]),
    );
    expect(data.second.disputes.nodes).toEqual([{ type: 'DENIAL', predicate: 'ANSWERED' }]);
  });

  test('a call that nobody took leaves the line’s status to claims about the line', async () => {
    const { data } = await api.ask(
      '{ channel(slug: "border-hotline") { before: status(on: "2024-03-10") { state } after: status(on: "2024-03-25") { status } } }',
    );
    expect(data.channel).toEqual({ before: { state: 'UNKNOWN' }, after: { status: 'SEVERED' } });
  });
});

test('calls that were not answered are found by one filter, and reasons with whose they are', async () => {
  const { data, errors } = await api.ask(`{
    missed: events(filter: { claims: { predicate: ANSWERED, polarity: DENIES } }) { nodes { slug } }
    reasons: claims(filter: { predicate: HAS_REASON }, orderBy: { field: RECORDED, direction: ASC }) {
      nodes { subject { slug } value { ... on TextValue { text } } qualifiers { role entity { slug } } }
    }
  }`);
  expect(errors).toBeUndefined();
  expect(data.missed.nodes).toEqual([{ slug: 'second-call' }]);
  expect(data.reasons.nodes).toEqual([
    {
      subject: { slug: 'second-call' },
      value: { text: 'The wrong number had been dialled.' },
      qualifiers: [
        { role: 'AGENT', entity: { slug: 'southland-navy' } },
        { role: 'TRIGGER', entity: { slug: 'first-call' } },
      ],
    },
    {
      subject: { slug: 'border-hotline' },
      value: { text: 'Calls were not answered.' },
      qualifiers: [{ role: 'TRIGGER', entity: { slug: 'second-call' } }],
    },
  ]);
});

test('an end of a channel has its site and its languages', async () => {
  const { data, errors } = await api.ask(
    '{ channel(slug: "border-hotline") { ends { actor { slug } side { slug } site { slug } languages } } }',
  );
  expect(errors).toBeUndefined();
  expect(data.channel.ends).toHaveLength(2);
  expect(data.channel.ends).toEqual(
    expect.arrayContaining([
      {
        actor: { slug: 'northland-army' },
        side: { slug: 'northland' },
        site: { slug: 'ford-bridge' },
        languages: ['en'],
      },
      { actor: { slug: 'southland-navy' }, side: { slug: 'southland' }, site: null, languages: [] },
    ]),
  );
});
