import { expect, test } from 'vitest';
import { asEntityId } from '../../../src/base/ids.ts';
import { type KnownNode, linkName } from '../../../src/ingest/resolve/linking.ts';

const node = (id: string, kind: KnownNode['kind'], names: string[], context: string[] = []): KnownNode => ({
  id: asEntityId(id),
  kind,
  names,
  context,
  years: { from: 2025, to: 2031 },
});
const known = [
  node('ada-quispe', 'person', ['Ada Quispe', 'Ада Киспе'], ['Peru', 'Flood Relief Ministry']),
  node('ada-quispe-poet', 'person', ['Ada Quispe'], ['Bolivia']),
  node('rosa-diaz', 'person', ['Rosa Diaz'], ['Chile']),
  node('flood-hotline', 'channel', ['Flood hotline'], ['Peru', 'Chile']),
  node('frost-hotline', 'channel', ['Frost hotline'], ['Kenya', 'Sudan']),
];
const link = (name: string, kind: KnownNode['kind'], context: string[] = []) =>
  linkName({ name, kind, context, year: 2031 }, known);

test('of two of one name the one of that office is meant, and the other is the runner-up', () => {
  const found = link('Ada Quispe', 'person', ['Peru']);
  expect(found.node).toBe('ada-quispe');
  expect(found.runnersUp.map(({ id }) => id)).toEqual(['ada-quispe-poet']);
});

test('where nothing tells two apart neither is taken', () => {
  const found = link('Ada Quispe', 'person');
  expect(found.node).toBeNull();
  expect(found.runnersUp).toHaveLength(2);
});

test('a name in another script and one that is spelt almost alike are known', () => {
  expect(link('Роса Диас', 'person', ['Chile']).node).toBe('rosa-diaz');
  expect(link('Rosa Díaz', 'person', ['Chile']).node).toBe('rosa-diaz');
});

test('a channel is told by its ends', () => {
  expect(link('Peru–Chile flood hotline', 'channel', ['Chile', 'Peru']).node).toBe('flood-hotline');
  expect(link('Peru–Bolivia hotline', 'channel', ['Peru', 'Bolivia']).node).toBeNull();
});

test('a name that nothing is like is a new node', () => {
  expect(link('Wanja Otieno', 'person')).toEqual({ node: null, score: 0, runnersUp: [] });
});
