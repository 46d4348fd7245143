import { expect, test } from 'vitest';

import { datasetJsonSchema, fileKinds } from '../../../src/exchange/dataset/dataset-format.ts';

/** `npm run schemas` writes these files anew after a change of the format. */
test.each(Object.keys(fileKinds) as (keyof typeof fileKinds)[])(
  'the JSON Schema for editors of %s files is current',
  async kind => {
    const text = `${JSON.stringify(datasetJsonSchema(kind), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../../../data/schemas/${kind}.schema.json`);
  },
);
