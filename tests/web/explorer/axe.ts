import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };

const script = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe finds wrong in a part of a page, by the names of its rules, with the elements. */
export async function violationsOf(page: Page, root: string): Promise<(readonly [string, readonly string[]])[]> {
  await page.evaluate(script);
  const found = await page.evaluate(async within => {
    const { axe } = window as unknown as { axe: { run: (root: string) => Promise<{ violations: Violation[] }> } };
    return (await axe.run(within)).violations;
  }, root);
  return found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
