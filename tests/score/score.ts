/** `npm run score -- corpus FOLDER`: how well articles are read, against annotations of them. */
import { parseArgs } from 'node:util';
import { scoreCorpus } from './score-corpus.ts';

const usage = 'npm run score -- corpus FOLDER [--only 01,04] [--predictions OUT] [--json]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
    predictions: { type: 'string' },
  },
});
const [what, folder] = positionals;
if (what !== 'corpus' || folder === undefined) {
  console.error(`Cannot score "${positionals.join(' ')}"; wanted is: ${usage}`);
  process.exit(2);
}
scoreCorpus(folder, {
  only: values.only?.split(',') ?? null,
  predictions: values.predictions ?? null,
  json: values.json,
});
