/** `npm run score`: how well articles are read, and attributions found, against annotations of them. */
import { parseArgs } from 'node:util';
import { scoreAnswers } from './score-answers.ts';
import { scoreAttribution } from './score-attribution.ts';
import { scoreCorpus } from './score-corpus.ts';

const usage = [
  'npm run score -- attribution FILE.jsonl [--held-out] [--model FILE.bin] [--least SCORE] [--predictions OUT.jsonl] [--json]',
  'npm run score -- corpus FOLDER [--only 01,04] [--predictions OUT] [--json]',
  'npm run score -- answers FOLDER [--json]',
].join(', or ');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'held-out': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    least: { type: 'string' },
    model: { type: 'string' },
    only: { type: 'string' },
    predictions: { type: 'string' },
  },
});
const [what, from] = positionals;
const shared = { predictions: values.predictions ?? null, json: values.json };
if (what === 'attribution' && from !== undefined) {
  const least = values.least === undefined ? null : Number(values.least);
  scoreAttribution(from, { ...shared, isHeldOutOnly: values['held-out'], least, model: values.model ?? null });
} else if (what === 'corpus' && from !== undefined) {
  scoreCorpus(from, { ...shared, only: values.only?.split(',') ?? null });
} else if (what === 'answers' && from !== undefined) {
  await scoreAnswers(from, { json: values.json });
} else {
  console.error(`Cannot score "${positionals.join(' ')}"; wanted is: ${usage}`);
  process.exit(2);
}
