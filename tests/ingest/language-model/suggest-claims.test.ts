import { expect, test } from 'vitest';

import { findAll } from '../../../src/ingest/find-all.ts';
import { suggestingBy } from '../../../src/ingest/language-model/suggest-claims.ts';
import { withSuggestions } from '../../../src/ingest/propose/suggested-claims.ts';
import { readText } from '../../support/articles.ts';
import { type Answer, says, withChatAddress } from '../../support/chat-address.ts';

const text = `Norway and Sweden

The two armies had a telephone between their huts. Sergeant Per Lunde, who kept it, said it had fallen silent in March 2021.

Nobody in Stockholm would talk about it.
`;

const silent = {
  paragraph: 2,
  quotation: 'Sergeant Per Lunde, who kept it, said it had fallen silent in March 2021.',
  channel: 'a telephone between their huts',
  parties: ['Norway', 'Sweden'],
  status: 'unanswered',
  denied: false,
  modality: 'asserted',
  validTime: '2021-03',
  speaker: 'Per Lunde',
  speakerSort: 'person',
};

const limits = { seconds: 20, requests: 100 };
const given = { publisher: 'The Herald', published: '2021-06-08' };

async function suggestedBy(answer: Answer, { article = text, within = limits } = {}) {
  let found: Awaited<ReturnType<ReturnType<typeof suggestingBy>>> | undefined;
  let requests = 0;
  await withChatAddress(answer, async (address, asked) => {
    found = await suggestingBy(address, within)(readText(article), given);
    requests = asked.length;
  });
  return { ...found!, requests };
}

test('the article is sent in numbered paragraphs, with the form of the answer, and the claims come back at their places', async () => {
  await withChatAddress(says({ claims: [silent] }), async (address, asked) => {
    const { by, claims, dropped, warnings } = await suggestingBy(address, limits)(readText(text), given);
    expect([by, dropped, warnings]).toEqual(['small-model', {}, []]);
    const [{ evidence, channel, ...told }] = claims as [(typeof claims)[0]];
    expect(text.slice(evidence.start, evidence.end)).toBe(silent.quotation);
    expect(text.slice(channel.start, channel.end)).toBe(silent.channel);
    expect(told).toEqual({
      parties: ['Norway', 'Sweden'],
      status: 'unanswered',
      polarity: 'affirms',
      modality: 'asserted',
      validTime: '2021-03',
      speaker: { sort: 'person', name: 'Per Lunde' },
    });
    expect(asked).toHaveLength(1);
    const [{ path, authorization, body }] = asked as [(typeof asked)[0]];
    expect([path, authorization, body.model]).toEqual(['/v1/chat/completions', 'Bearer a-key', 'small-model']);
    const [system, user] = body.messages;
    expect([system!.role, user!.role]).toEqual(['system', 'user']);
    expect(user!.content).toContain('Published: 2021-06-08');
    expect(user!.content).toContain('[2] The two armies');
    const { type, json_schema: form } = body.response_format;
    expect([type, form.name, form.strict]).toEqual(['json_schema', 'claims', true]);
    const item = form.schema.properties.claims.items;
    expect(item.required.toSorted()).toEqual(Object.keys(silent).sort());
    expect([form.schema.additionalProperties, item.additionalProperties]).toEqual([false, false]);
  });
});

test('what rules did not find joins the findings with its origin, and what they found is not doubled', async () => {
  const { claims, by, dropped, warnings } = await suggestedBy(says({ claims: [silent, silent] }));
  const found = findAll(text, { title: 'Norway and Sweden', publisher: null, published: '2021-06-08' });
  const joined = withSuggestions(found, { claims, by, dropped, warnings }, text);
  const added = joined.statuses.slice(found.statuses.length);
  expect(added).toHaveLength(1);
  expect(added[0]).toMatchObject({ by: 'small-model', status: 'unanswered', speaker: { name: 'Per Lunde' } });
  expect(joined.channels[added[0]!.channel]!.label).toContain('telephone between their huts');
  const again = withSuggestions(joined, { claims, by, dropped, warnings }, text);
  expect(again.statuses).toEqual(joined.statuses);
});

test('what does not stand in the text at its place is dropped, and counted with why', async () => {
  const { claims, dropped } = await suggestedBy(
    says({
      claims: [
        { ...silent, quotation: 'The telephone is dead.' },
        { ...silent, quotation: 'Sergeant Per Lunde, who kept it, said it had fallen silent in march 2021.' },
        { ...silent, paragraph: 3 },
        { ...silent, paragraph: 77 },
        { ...silent, channel: 'the red phone' },
        { ...silent, speaker: 'General Olsen' },
        { ...silent, validTime: 'last spring' },
        { ...silent, quotation: '  ' },
        { ...silent, parties: ['Norway', 'Atlantis'] },
      ],
    }),
  );
  expect(claims.map(({ parties }) => parties)).toEqual([['Norway']]);
  expect(dropped).toEqual({
    'its quotation does not stand in its paragraph': 4,
    'its paragraph was not sent': 1,
    'the words for its channel do not stand in its paragraph': 1,
    'its speaker does not stand in the text': 1,
    'its time is no EDTF': 1,
  });
});

test.each<[string, Answer, string]>([
  ['no JSON', says('Here are the claims:'), 'answered in another form'],
  ['JSON of another form', says({ claims: [{ ...silent, status: 'wonderful' }] }), 'answered in another form'],
  ['more than was asked for', says({ claims: [{ ...silent, score: 1 }] }), 'answered in another form'],
  ['an answer that broke off', says('{"claims": [', { finish_reason: 'length' }), 'broke its answer off'],
  ['a refusal', says(null, { message: { content: null, refusal: 'No.' } }), 'refused to answer'],
  ['no chat completion', response => response.end('[]'), 'something else than a chat completion'],
  ['a server error', response => response.writeHead(500).end('down'), 'answered with status 500'],
  ['a redirection', response => response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(), 'cannot be asked'],
  ['more bytes than are read', response => response.end('x'.repeat(1_100_000)), 'more than 1000000 bytes'],
  ['a connection that ends', response => response.destroy(), 'cannot be asked'],
])('%s is a warning, and no claim', async (_case, answer, why) => {
  const { claims, warnings } = await suggestedBy(answer);
  expect(claims).toEqual([]);
  expect(warnings).toEqual([expect.stringContaining(why)]);
});

test('a slow answer is given up', async () => {
  const started = performance.now();
  const { claims, warnings } = await suggestedBy(() => undefined, { within: { seconds: 1, requests: 5 } });
  expect(performance.now() - started).toBeLessThan(5_000);
  expect([claims, warnings]).toEqual([[], [expect.stringContaining('did not answer in time')]]);
});

test('a long article takes several requests and no more than five, and no line that no request holds', async () => {
  // of lines that are repeated, the first alone is no furniture
  const paragraph = (number: number) =>
    Array.from(
      { length: 100 },
      (_, at) => `In hut ${number} soldier ${at} of the ${at % 7} company kept a telephone. `,
    ).join('');
  const { requests, warnings } = await suggestedBy(says({ claims: [] }), {
    article: [paragraph(0), 'x'.repeat(20_000), ...Array.from({ length: 11 }, (_, at) => paragraph(at + 1))].join(
      '\n\n',
    ),
  });
  expect(requests).toBe(5);
  expect(warnings).toEqual([expect.stringMatching(/^3 paragraphs were too long, or too many/)]);
});

test('an address that fails three times in a row is asked no more, and no more often than it may be', async () => {
  await withChatAddress(
    response => response.writeHead(503).end(),
    async (address, asked) => {
      const suggest = suggestingBy(address, limits);
      const all = [];
      for (let article = 0; article < 5; article++) all.push(await suggest(readText(text), given));
      expect(asked).toHaveLength(3);
      expect(all[4]!.warnings).toEqual([expect.stringContaining('failed 3 times in a row, and is not asked')]);
    },
  );
  await withChatAddress(says({ claims: [] }), async (address, asked) => {
    const suggest = suggestingBy(address, { seconds: 20, requests: 2 });
    const all = [];
    for (let article = 0; article < 3; article++) all.push(await suggest(readText(text), given));
    expect(asked).toHaveLength(2);
    expect(all[2]!.warnings).toEqual([expect.stringContaining('was asked 2 times already')]);
  });
});
