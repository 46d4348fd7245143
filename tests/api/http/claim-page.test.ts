import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { startApi, type TestApi } from '../../support/api.ts';
import { aClaim, aWithdrawal } from '../../support/claims.ts';
import { aDataset } from '../../support/datasets.ts';

const explorer = mkdtempSync(join(tmpdir(), 'backchannel-explorer-'));
let api: TestApi;
beforeAll(async () => {
  writeFileSync(join(explorer, 'index.html'), '<html lang="en"><head><title>A</title></head><body></body></html>');
  const gist = 'Ends </script><script>alert(1)</script> $& here';
  api = await startApi(
    aDataset([
      aClaim({ name: 'shown', gist, valid: '2023-06/..', said: '2024-04-02', organization: 'northland-army' }),
      aClaim({ name: 'about', valid: '2023-06~', said: '2024-04-02~' }),
      aClaim({ name: 'waiting', review: 'proposed' }),
      aClaim({ name: 'withdrawn', withdrawal: aWithdrawal('2026-02-01T00:00:00Z') }),
    ]),
    { protection: { explorer } },
  );
});
afterAll(async () => {
  await api?.stop();
  rmSync(explorer, { recursive: true, force: true });
});

async function toldIn(path: string) {
  const page = await (await fetch(new URL(path, api.url), { headers: { accept: 'text/html' } })).text();
  const scripts = [...page.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)];
  return scripts.map(([, content]) => JSON.parse(content!));
}

test('the page of a claim says in one script what is claimed, by whom, about what and where', async () => {
  const base = new URL('/', api.url).href;
  expect(await toldIn('/claim/herald-spring/shown')).toEqual([
    {
      '@context': 'https://schema.org',
      '@type': 'Claim',
      '@id': `${base}claim/herald-spring/shown`,
      url: `${base}claim/herald-spring/shown`,
      text: 'Ends </script><script>alert(1)</script> $& here',
      author: [{ '@type': 'Person', '@id': `${base}person/ada-quill`, name: 'Ada Quill' }],
      sourceOrganization: {
        '@type': 'Organization',
        '@id': `${base}organization/northland-army`,
        name: 'Northland Army',
      },
      datePublished: '2024-04-02',
      temporalCoverage: '2023-06/..',
      about: [{ '@type': 'Thing', '@id': `${base}channel/border-hotline`, name: 'Border Hotline' }],
      appearance: {
        '@type': 'CreativeWork',
        '@id': `${base}document/herald-spring`,
        name: 'Herald Spring',
        datePublished: '2024-04-03',
        publisher: { '@type': 'Organization', '@id': `${base}organization/north-herald`, name: 'North Herald' },
        inLanguage: 'en',
      },
    },
  ]);
});

test('a date that ISO 8601 cannot say is left out', async () => {
  const [told] = await toldIn('/claim/herald-spring/about');
  expect(told).not.toHaveProperty('datePublished');
  expect(told).not.toHaveProperty('temporalCoverage');
});

test.each([
  '/claim/herald-spring/waiting',
  '/claim/herald-spring/withdrawn',
  '/claim/herald-spring/nothing',
  '/claim/herald-spring/%3Cb%3E',
  '/channel/border-hotline',
])('%s says nothing of the kind', async path => {
  expect(await toldIn(path)).toEqual([]);
});
