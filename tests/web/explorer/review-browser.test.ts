import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { findCodePoints } from '../../../src/base/text.ts';
import { issue } from '../../support/tokens.ts';
import { launchBrowser } from '../browser.ts';
import { type Site, serveSite } from '../serve.ts';

let site: Site;
let browser: Browser;
let desk: string;
let editor: string;
let other: string;
beforeAll(async () => {
  [site, browser] = await Promise.all([serveSite({ authentication: 'optional' }), launchBrowser()]);
  const tokenOf = async (role: 'contributor' | 'editor', name: string) =>
    (await issue(site.tokens, role, { name })).token;
  [desk, editor, other] = [
    await tokenOf('contributor', 'Desk'),
    await tokenOf('editor', 'First editor'),
    await tokenOf('editor', 'Other editor'),
  ];
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

let page: Page;
/** What must stay empty: console errors, uncaught errors and refusals by the policy. */
let faults: string[];
/** Every address that was asked for. */
let asked: string[];
beforeEach(async () => {
  page = await newPage();
});
afterEach(async () => {
  // a browser reports what the API refuses as errors of its own
  const own = faults.filter(fault => !/status of 40[01]/.test(fault));
  await page.close();
  expect(own).toEqual([]);
});

async function newPage(): Promise<Page> {
  [faults, asked] = [[], []];
  const opened = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  opened.setDefaultTimeout(30_000);
  opened.on('console', message => message.type() === 'error' && faults.push(message.text()));
  opened.on('pageerror', error => faults.push(error.message));
  opened.on('dialog', dialog => faults.push(dialog.message()));
  opened.on('request', request => asked.push(request.url()));
  return opened;
}

async function ask<Data = Record<string, never>>(token: string, query: string, variables: object = {}): Promise<Data> {
  const answer = await fetch(`${site.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

async function write(token: string, mutation: string, input: object): Promise<void> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
  await ask(token, `mutation ($input: ${type}) { ${mutation}(input: $input) { change { revision } } }`, { input });
}

const paper = 'us-dod-2017-04-06';

/** Puts a claim of the statement of 6 April 2017 forward. */
async function propose(name: string, given: object = {}, quotation = 'using the established deconfliction line') {
  const { document } = await ask<{ document: { versions: { text: string; review: string }[] } }>(
    editor,
    `{ document(slug: "${paper}") { versions { text review } } }`,
  );
  const { text } = document.versions.findLast(({ review }) => review === 'ACCEPTED')!;
  const claim = {
    name,
    subject: 'established-deconfliction-line-2017',
    predicate: 'HAS_STATUS',
    content: { status: 'OPEN' },
    gist: `The line was used (${name}).`,
    validTime: { edtf: '2017-04-06' },
    evidence: [{ start: findCodePoints(text, quotation)[0] ?? 0, quotation }],
    ...given,
  };
  await write(desk, 'proposeClaims', { document: paper, claims: [claim], reason: 'Read in the statement.' });
}

/** How a claim of the statement stands. */
async function stateOf(name: string): Promise<string | undefined> {
  const query = `{ claim(slug: "${paper}/${name}") { review } }`;
  return (await ask<{ claim: { review: string } | null }>(editor, query)).claim?.review;
}

const open = (address: string) => page.goto(`${site.origin}${address}`);
const button = (name: string | RegExp) => page.getByRole('button', { name });
const thing = (name: string | RegExp) => page.getByRole('article', { name });
const told = (words: string | RegExp) => page.getByRole('status').filter({ hasText: words });

/** By keys alone, as somebody without a pointer does. */
async function tabTo(name: string | RegExp, role: 'button' | 'textbox' | 'combobox' = 'textbox') {
  const wanted = page.getByRole(role, { name });
  await wanted.first().waitFor();
  for (let step = 0; step < 80; step++) {
    if (await wanted.first().evaluate(element => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${name}`);
}

async function signIn(token: string, address = '/review') {
  await open(address);
  await page.getByRole('textbox', { name: 'Token' }).fill(token);
  await page.keyboard.press('Enter');
  await button('Sign out').waitFor();
}

/** Rejects whatever waits, so that each test has its own queue. */
async function emptyQueue() {
  const { reviewQueue } = await ask<{
    reviewQueue: {
      nodes: {
        claim: { slug: string } | null;
        entity: { slug: string; __typename: string } | null;
        description: { revision: number } | null;
      }[];
    };
  }>(
    editor,
    '{ reviewQueue(first: 100) { nodes { claim { slug } entity { __typename slug } description { revision } } } }',
  );
  const [decision, reason] = ['REJECT', 'Another test.'];
  for (const { claim, entity, description } of reviewQueue.nodes)
    if (claim) await write(editor, 'reviewClaims', { reviews: [{ claim: claim.slug, decision, reason }] });
    else if (entity?.__typename === 'Document' && !description)
      await write(editor, 'reviewDocument', { document: entity.slug, decision, reason });
    else
      await write(editor, 'reviewClaims', {
        entities: [{ entity: entity!.slug, description: description?.revision, decision, reason }],
      });
}
beforeEach(emptyQueue);

test('a reader is told what the page is for, and a token that is not valid is refused', async () => {
  await open('/review');
  await page.getByText('Nothing enters the graph unseen').waitFor();
  await page.getByRole('textbox', { name: 'Token' }).fill('not-a-token');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'This token is not taken' }).waitFor();
  await button('Go on without a token').click();
  await page.getByText('Nothing enters the graph unseen').waitFor();
});

test('a contributor sees what they put forward, and may not decide on it', async () => {
  await propose('seen-by-desk');
  await signIn(desk);
  await page.getByText('You are Desk, contributor.').waitFor();
  await thing('The line was used (seen-by-desk).').getByText('An editor decides on it').waitFor();
  await thing(/seen-by-desk/)
    .getByText('you, ')
    .waitFor();
  await page.locator('mark', { hasText: 'using the established deconfliction line' }).waitFor();
  await page.getByText('Apr 6, 2017', { exact: true }).first().waitFor();
  for (const name of [/^Accept/, /^Amend/, /^Reject/]) expect(await button(name).isDisabled()).toBe(true);
  await page.keyboard.press('a');
  expect(await page.getByRole('form', { name: 'Accept' }).count()).toBe(0);
  expect(await page.getByText('One or two?').count()).toBe(0);
});

test('an editor accepts, amends, rejects and undoes by keys alone', async () => {
  for (const name of ['first', 'second', 'third']) await propose(name);
  await open('/review');
  await tabTo('Token');
  await page.keyboard.type(editor);
  await page.keyboard.press('Enter');
  const focused = (name: string) =>
    expect
      .poll(() => thing(new RegExp(name)).evaluate(element => element === document.activeElement), { timeout: 15_000 })
      .toBe(true);
  await focused('first');

  await expect.poll(() => button(/^Accept/).isEnabled()).toBe(true);
  await page.keyboard.press('a');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').filter({ hasText: 'Say why.' }).waitFor();
  await page.keyboard.type('It says so.');
  await page.keyboard.press('Enter');
  await told('Accepted: The line was used (first).').waitFor();
  await focused('second');
  expect(await stateOf('first')).toBe('ACCEPTED');

  await button(/^Amend/).waitFor();
  await expect.poll(() => button(/^Amend/).isEnabled()).toBe(true);
  await page.keyboard.press('m');
  await page.keyboard.type('Better words.');
  await tabTo('What is claimed');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('The line was in use.');
  await tabTo('Why');
  await page.keyboard.press('Enter');
  await told('Amended: The line was used (second).').waitFor();
  await focused('third');
  expect([await stateOf('second'), await stateOf('second-amended')]).toEqual(['REJECTED', 'ACCEPTED']);

  await expect.poll(() => button(/^Reject/).isEnabled()).toBe(true);
  await page.keyboard.press('r');
  await page.keyboard.type('It does not say so.');
  await page.keyboard.press('Enter');
  await page.getByText('Nothing waits.').waitFor();
  expect(await stateOf('third')).toBe('REJECTED');

  await tabTo(/^Undo/, 'button');
  await page.keyboard.press('Enter');
  await told('Undone: Rejected: The line was used (third).').waitFor();
  await focused('third');
  expect(await stateOf('third')).toBe('PROPOSED');
  await page.keyboard.press('u');
  await told('Undone: Amended').waitFor();
  expect([await stateOf('second'), await stateOf('second-amended')]).toEqual(['PROPOSED', 'REJECTED']);
});

test('acceptance is rehearsed: what would be read otherwise stands beside the claim', async () => {
  await propose('cut', { content: { status: 'SEVERED' }, polarity: 'AFFIRMS' });
  await signIn(editor);
  const effects = page.getByRole('region', { name: 'What acceptance would change' });
  await effects.getByText('A new contradiction').first().waitFor();
  expect(await stateOf('cut')).toBe('PROPOSED');
});

test('an error stands at its field, and what was typed stays', async () => {
  await propose('undated');
  await signIn(editor);
  await expect.poll(() => button(/^Amend/).isEnabled()).toBe(true);
  await button(/^Amend/).click();
  const form = page.getByRole('form', { name: 'Amend' });
  await form.getByLabel('Why').fill('The day is wrong.');
  await form.getByLabel('When it held').fill('some day');
  await form.getByLabel('Why').press('Enter');
  const held = form.getByLabel('When it held');
  await expect.poll(() => held.getAttribute('aria-invalid'), { timeout: 15_000 }).toBe('true');
  expect([await held.inputValue(), await form.getByLabel('Why').inputValue()]).toEqual([
    'some day',
    'The day is wrong.',
  ]);
  await page.keyboard.press('Escape');
  await button(/^Amend/).click();
  expect(await form.getByLabel('Why').inputValue()).toBe('The day is wrong.');
});

test('what somebody else decided meanwhile is told, with the words kept', async () => {
  await propose('twice');
  await propose('later');
  await signIn(editor);
  await thing(/twice/).waitFor();
  await expect.poll(() => button(/^Accept/).isEnabled()).toBe(true);
  await button(/^Accept/).click();
  await page.getByLabel('Why').fill('A long thought.');
  const reviews = [{ claim: `${paper}/twice`, decision: 'REJECT', reason: 'Not so.' }];
  await write(other, 'reviewClaims', { reviews });
  await page.getByLabel('Why').press('Enter');
  await page.getByText('Somebody decided on it meanwhile: rejected').waitFor();
  expect(await page.getByLabel('Why').inputValue()).toBe('A long thought.');
  await button('Leave it').click();
  await thing(/later/).waitFor();
});

test('another description shows the fields that differ, before and after', async () => {
  await write(desk, 'amendEntity', { entity: 'air-line', changes: { name: 'Air safety line' } });
  await signIn(editor);
  const row = page.getByRole('row', { name: /^Name/ });
  await row.getByText('Air deconfliction line (2017)').waitFor();
  await row.getByText('Air safety line').waitFor();
  expect(await page.getByRole('row').count()).toBe(2);
});

test('two nodes are held to be two, with a reason, and that is undone', async () => {
  const entity = { slug: 'sergey-lavrov', kind: 'PERSON', name: 'Sergey Lavrov' };
  await write(desk, 'proposeEntities', { entities: [entity] });
  const entities = [{ entity: 'sergey-lavrov', decision: 'ACCEPT', reason: 'He is.' }];
  await write(editor, 'reviewClaims', { entities });
  await signIn(editor, '/review?part=identities');
  const pair = thing(/Lavrov/);
  await pair.waitFor();
  await pair.press('d');
  await page.keyboard.type('Two men.');
  await page.keyboard.press('Enter');
  await told(/^Held to be two: .*Lavrov/).waitFor();
  await button(/^Undo/).click();
  await told(/^Undone: Held to be two/).waitFor();
  await thing(/Lavrov/).waitFor();
});

describe('on a narrow screen', () => {
  test('nothing stands beside the page, also while a form is open', async () => {
    await propose('narrow');
    await page.setViewportSize({ width: 390, height: 800 });
    await signIn(editor);
    await expect.poll(() => button(/^Amend/).isEnabled()).toBe(true);
    await button(/^Amend/).click();
    await page.getByRole('form', { name: 'Amend' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

test('words that a new version has elsewhere are selected in it, and the API verifies them', async () => {
  await propose('orphaned', {}, 'conducted a cruise missile strike');
  const reviews = [{ claim: `${paper}/orphaned`, decision: 'ACCEPT', reason: 'So.' }];
  await write(editor, 'reviewClaims', { reviews });
  const text = 'Strike by cruise missiles: U.S. forces struck, and the established line was in use.\n';
  await write(desk, 'addDocument', { slug: paper, version: { text } });
  await write(editor, 'reviewDocument', { document: paper, decision: 'ACCEPT', reason: 'As printed.' });
  await signIn(editor, `/review?part=orphans&item=${encodeURIComponent(`${paper}/orphaned`)}`);
  await button(/The line was used \(orphaned\)/).click();
  await expect.poll(() => button(/^Place the words/).isEnabled()).toBe(true);
  await button(/^Place the words/).click();
  await page.getByLabel('Why').fill('Printed anew.');
  const words = page.getByLabel('The words as printed');
  await words.fill('Strikes by');
  await page.getByLabel('Why').press('Enter');
  await expect.poll(() => words.getAttribute('aria-invalid'), { timeout: 15_000 }).toBe('true');
  await page.getByLabel(/^The new text/).focus();
  await page.keyboard.press('ControlOrMeta+Home');
  for (let step = 0; step < 'Strike by cruise missiles'.length; step++) await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => words.inputValue()).toBe('Strike by cruise missiles');
  await page.getByLabel('Why').press('Enter');
  await told('Placed: The line was used (orphaned).').waitFor();
  expect(await stateOf('orphaned-placed')).toBe('ACCEPTED');
});

test('hostile words are shown as words', async () => {
  const hostile = '<img src=x onerror=alert(1)>\u202e<script>alert(2)</script>';
  const text = `A strike. ${hostile} The end.\n`;
  await write(desk, 'addDocument', { slug: paper, version: { text } });
  await write(editor, 'reviewDocument', { document: paper, decision: 'ACCEPT', reason: 'As printed.' });
  await propose('hostile', { gist: '<b onmouseover=alert(3)>Bold</b>' }, hostile);
  await signIn(editor);
  await page.locator('mark', { hasText: hostile }).waitFor();
  await thing('<b onmouseover=alert(3)>Bold</b>').waitFor();
  expect(await page.locator('main').locator('img, script, b').count()).toBe(0);
});

describe('where a token is needed to read', () => {
  let closed: Site;
  beforeAll(async () => {
    closed = await serveSite({ authentication: 'required' });
  }, 120_000);
  afterAll(() => closed?.stop());

  test('every page asks for it and goes on, and it stands in no address and no log', async () => {
    const { token } = await issue(closed.tokens, 'reader');
    for (const address of ['/', '/disputes', '/review', '/claim/rt-2017-09-21/commander-line-end-cjtf']) {
      await page.goto(closed.origin + address);
      await page.getByRole('heading', { name: 'This server asks for a token' }).waitFor();
    }
    await page.goto(`${closed.origin}/channel/air-line`);
    await page.getByRole('textbox', { name: 'Token' }).fill(token);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Air deconfliction line (2017)', level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/channel/air-line');
    await page.reload();
    await page.getByRole('heading', { name: 'Air deconfliction line (2017)', level: 1 }).waitFor();
    expect([...asked, ...closed.log].filter(line => line.includes(token))).toEqual([]);
    expect(closed.log.length).toBeGreaterThan(0);
    const elsewhere = await browser.newPage();
    await elsewhere.goto(`${closed.origin}/channel/air-line`);
    await elsewhere.getByRole('heading', { name: 'This server asks for a token' }).waitFor();
    await elsewhere.close();
  });
});
