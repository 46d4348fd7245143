import { expect, test } from 'vitest';

import { aToken, issue } from '../../support/tokens.ts';
import { openAt, type Server } from '../dialects.ts';

export function tokensContract(server: () => Server): void {
  test('a token is found by its id, and nothing that is kept is the token', async () => {
    const { tokens, connection, close } = await openAt(server());
    const { token, record } = await issue(tokens, 'editor', { name: 'Desk' });
    expect(await tokens.find(record.id)).toEqual(record);
    expect(await tokens.find('000000000000')).toBeNull();
    const rows = await connection.db.selectFrom('access_token').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(token.slice(`bct_${record.id}_`.length));
    await close();
  });

  test('tokens are listed from the oldest on, revoked ones too', async () => {
    const { tokens, close } = await openAt(server());
    const second = await issue(tokens, 'reader', { created: '2026-02-02T00:00:00.000Z' });
    const first = await issue(tokens, 'admin', { created: '2026-02-01T00:00:00.000Z' });
    await tokens.revoke(second.record.id, '2026-03-01T00:00:00.000Z');
    expect(await tokens.list()).toEqual([first.record, { ...second.record, revoked: '2026-03-01T00:00:00.000Z' }]);
    await close();
  });

  test('of the tokens that stand, one has a name; when it is revoked, the name is free', async () => {
    const { tokens, close } = await openAt(server());
    const before = await issue(tokens, 'reader', { name: 'Desk' });
    await expect(tokens.add(aToken('admin', { name: 'Desk' }).record)).rejects.toMatchObject({ code: 'CONFLICT' });
    const revoked = await tokens.revoke('Desk', '2026-03-01T00:00:00.000Z');
    expect(revoked).toEqual({ ...before.record, revoked: '2026-03-01T00:00:00.000Z' });
    const after = await issue(tokens, 'admin', { name: 'Desk' });
    await tokens.revoke('Desk', '2026-04-01T00:00:00.000Z');
    expect((await tokens.find(before.record.id))!.revoked).toBe('2026-03-01T00:00:00.000Z');
    expect((await tokens.find(after.record.id))!.revoked).toBe('2026-04-01T00:00:00.000Z');
    await close();
  });

  test('a token that does not stand cannot be revoked', async () => {
    const { tokens, close } = await openAt(server());
    await expect(tokens.revoke('Desk', '2026-03-01T00:00:00.000Z')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const { record } = await issue(tokens, 'reader');
    await tokens.revoke(record.id, '2026-03-01T00:00:00.000Z');
    await expect(tokens.revoke(record.id, '2026-03-02T00:00:00.000Z')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await close();
  });

  test('making and revoking tokens is no change of the graph', async () => {
    const { tokens, reader, close } = await openAt(server());
    const before = await reader.revision();
    await tokens.revoke((await issue(tokens, 'reader')).record.id, '2026-03-01T00:00:00.000Z');
    expect(await reader.revision()).toBe(before);
    await close();
  });
}
