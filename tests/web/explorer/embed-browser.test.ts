import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { visits } from './visit.ts';

/** A page of somebody else's that shows a line in a frame. */
const newspaper = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url!, 'http://localhost');
  response.setHeader('content-type', 'text/html');
  response.end(pathname === '/' ? `<iframe src="${searchParams.get('of')}" width="900" height="700"></iframe>` : '');
});
let newspaperOrigin: string;
beforeAll(async () => {
  await new Promise<void>(done => newspaper.listen(0, '127.0.0.1', done));
  newspaperOrigin = `http://127.0.0.1:${(newspaper.address() as { port: number }).port}`;
});
afterAll(() => new Promise<void>(done => newspaper.close(() => done())));

const visit = visits(async () => ({ embedOrigins: [newspaperOrigin] }), { mayAsk: () => newspaperOrigin });

test('a timeline is shown in a frame, and nothing else of the explorer is opened there', async () => {
  await visit.page.goto(`${newspaperOrigin}/?of=${visit.site.origin}/embed/channel/us-russia-syria-links`);
  const frame = visit.page.frameLocator('iframe');
  await frame.getByRole('button', { name: /^Business Standard: suspended/ }).click();
  await frame.getByRole('complementary', { name: 'What was said' }).getByRole('link', { name: 'the claim' }).click();
  await frame.getByRole('link', { name: 'Open this page in a window of its own' }).waitFor();
});

test('only embedded pages may be framed, and only by whom the setting names', async () => {
  const policyOf = async (address: string) => {
    const { headers } = await fetch(visit.site.origin + address, { headers: { accept: 'text/html' } });
    return headers.get('content-security-policy');
  };
  expect(await policyOf('/embed/channel/air-line')).toContain(`frame-ancestors ${newspaperOrigin}`);
  for (const address of ['/', '/channel/air-line', '/review', '/graphql'])
    expect(await policyOf(address)).toContain("frame-ancestors 'none'");
});
