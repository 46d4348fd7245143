import { expect, test } from 'vitest';

import { sha256 } from '../../../src/base/text.ts';
import { openAt, type Server } from '../dialects.ts';

export function ticketsContract(server: () => Server): void {
  const [before, soon, late] = ['2026-01-01T00:00:00.000Z', '2026-01-01T00:01:00.000Z', '2026-01-01T00:02:00.000Z'];
  const aTicket = (name: string, expires = soon) => ({ digest: sha256(name), holder: 'desk', expires, body: name });

  test('a ticket is taken out once, and not after it has expired', async () => {
    const { tickets, close } = await openAt(server());
    for (const name of ['one', 'other']) expect(await tickets.add(aTicket(name), before, 20)).toBe(true);
    expect(await tickets.redeem(sha256('one'), before)).toBe('one');
    expect(await tickets.redeem(sha256('one'), before)).toBeNull();
    expect(await tickets.redeem(sha256('other'), late)).toBeNull();
    expect(await tickets.redeem(sha256('other'), before)).toBeNull();
    await close();
  });

  test('a holder has so many, of which those that have expired are none', async () => {
    const { tickets, close } = await openAt(server());
    expect(await tickets.add(aTicket('one'), before, 1)).toBe(true);
    expect(await tickets.add(aTicket('two'), before, 1)).toBe(false);
    expect(await tickets.add({ ...aTicket('another'), holder: 'other desk' }, before, 1)).toBe(true);
    expect(await tickets.add(aTicket('three', late), soon, 1)).toBe(true);
    await close();
  });
}
