import { expect, test } from 'vitest';

import { mostGrouped } from '../../src/graph/ask/find-corroboration.ts';
import { shippedDataset, startApi } from '../support/api.ts';
import { aClaim } from '../support/claims.ts';
import { aDataset, aText } from '../support/datasets.ts';
import { theCast } from '../support/entities.ts';

const grouped =
  'corroboration { independentCount documentCount isComplete utterances { sameBecause speaker { slug } } }';

test('words that may not be shown are compared, and tell that two documents carry one utterance', async () => {
  const entities = theCast().map(entity =>
    entity.kind === 'document' ? { ...entity, rights: 'quotation' as const } : entity,
  );
  const claims = [aClaim({ name: 'said' }), aClaim({ document: 'times-spring' })];
  const texts = [aText('herald-spring'), aText('times-spring')];
  const [held, unheld] = await Promise.all([
    startApi(aDataset(claims, { entities, texts })),
    startApi(aDataset(claims, { entities })),
  ]);
  const asked = `{ channel(slug: "border-hotline") { ${grouped} }
    claim(slug: "herald-spring/said") { evidence { quotation } ${grouped} } }`;
  const one = { independentCount: 1, utterances: [{ sameBecause: ['SAME_WORDS'], speaker: { slug: 'ada-quill' } }] };
  expect((await held.ask(asked)).data).toMatchObject({
    channel: { corroboration: one },
    claim: { evidence: [{ quotation: null }], corroboration: one },
  });
  expect((await unheld.ask(asked)).data.channel.corroboration.independentCount).toBe(2);
  await Promise.all([held.stop(), unheld.stop()]);
});

test('what was said of an event is grouped by utterance: a briefing that two outlets report is one', async () => {
  const api = await startApi(await shippedDataset());
  const { data } = await api.ask(`{
    event(slug: "us-russia-meeting-2017-09") { ${grouped} }
    channel(slug: "sept-2017-face-to-face") { ${grouped} }
  }`);
  const one = {
    independentCount: 1,
    documentCount: 2,
    isComplete: true,
    utterances: [{ sameBecause: ['OCCASION'], speaker: { slug: 'ryan-dillon' } }],
  };
  expect(data).toEqual({ event: { corroboration: one }, channel: { corroboration: one } });
  await api.stop();
});

test('it is said where more claims were made than are grouped, and a filter groups those that it leaves', async () => {
  const claims = Array.from({ length: mostGrouped + 1 }, (_, index) =>
    aClaim({ name: `many-${index}`, polarity: index === 0 ? 'denies' : 'affirms' }),
  );
  const api = await startApi(aDataset(claims));
  const { data } = await api.ask(`{
    all: channel(slug: "border-hotline") { ${grouped} }
    channel(slug: "border-hotline") { corroboration(filter: { polarity: AFFIRMS }) { isComplete } }
    claim(slug: "herald-spring/many-0") { ${grouped} }
  }`);
  expect(data).toMatchObject({
    all: { corroboration: { isComplete: false, independentCount: 1 } },
    channel: { corroboration: { isComplete: true } },
    claim: { corroboration: { isComplete: true } },
  });
  await api.stop();
});
