import type { Page } from 'playwright-core';

/** What runs in a page from its beginning, by `addInitScript`, and notes what a reader waits for, without the driver's own time. */

/** Marks when the first element that a selector finds is seen: after the frame in which it stands there. */
export function markWhenSeen(selectors: Readonly<Record<string, string>>): void {
  const left = new Map(Object.entries(selectors));
  const look = () => {
    for (const [name, selector] of left) {
      if (!document.querySelector(selector)) continue;
      left.delete(name);
      requestAnimationFrame(() => setTimeout(() => performance.mark(name)));
    }
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
}

/** Measures from each key that is pressed until what it changes in this list is seen. */
export function measureKeys({ list, name }: { readonly list: string; readonly name: string }): void {
  let pressed: number | null = null;
  addEventListener('keydown', ({ timeStamp }) => {
    pressed = timeStamp;
  });
  const look = (changes: readonly MutationRecord[]) => {
    const isChanged = changes.some(({ target }) => target instanceof Element && target.closest(list));
    if (!isChanged || pressed === null) return;
    const start = pressed;
    pressed = null;
    requestAnimationFrame(() => setTimeout(() => performance.measure(name, { start })));
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true });
}

/** Milliseconds from the end of the page's last answer to one of its marks, once that is made. */
export async function sinceAnswer(page: Page, mark: string): Promise<number> {
  const seen = await page.waitForFunction(name => performance.getEntriesByName(name)[0]?.startTime, mark);
  const answered = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('/graphql'))
      .map(entry => (entry as PerformanceResourceTiming).responseEnd),
  );
  return (await seen.jsonValue())! - answered.at(-1)!;
}
