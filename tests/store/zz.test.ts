import { expect, test } from 'vitest';
import { aDataset, manyClaims } from '../support/datasets.ts';
import { dialects, openAt } from './dialects.ts';
test.each(dialects)('$name', async dialect => {
  const t0 = Date.now();
  const server = await dialect.start();
  const t1 = Date.now();
  const store = await openAt(server);
  const t2 = Date.now();
  const report = await store.writer.load(aDataset(manyClaims()));
  const t3 = Date.now();
  console.log(dialect.name, t1-t0, t2-t1, t3-t2, report, await store.reader.info());
  await store.close();
  await server.stop();
  expect(1).toBe(1);
});
