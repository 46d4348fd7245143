/**
 * `npm run train`: learns the model of attributions from annotated articles, without the tenth that is kept aside,
 * measures it on that tenth, and writes the file that is shipped and the figures of its card.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { modelFile, modelOf, type PackedModel, pack } from '../attribute/attribution-model.ts';
import { attributionsOf } from '../attribute/attributions.ts';
import { type AnnotatedArticle, isHeldOut, readArticles } from './attribution-corpus.ts';
import { attributionFigures } from './attribution-figures.ts';
import { trainAttribution } from './attribution-training.ts';
import { figuresInWords } from './figures-in-words.ts';

const card = new URL('../attribute/MODEL.md', import.meta.url);
const figuresMark = '<!-- figures -->';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { model: { type: 'string' } } });
const articles = readArticles(positionals[0] ?? '../shared/attribution/train.jsonl');
const started = performance.now();
const seconds = () => Math.round((performance.now() - started) / 1000);

const packed = trainAttribution(
  articles.filter(({ id }) => !isHeldOut(id)),
  line => console.error(`${seconds()} s: ${line}`),
);
const figures = heldOutFigures(articles, packed);
console.log(figures);
writeFileSync(values.model ?? modelFile, pack(packed));
if (values.model === undefined) {
  const [before, , after] = readFileSync(card, 'utf8').split(figuresMark);
  writeFileSync(card, [before, `\n${figures}\n`, after].join(figuresMark));
}

function heldOutFigures(all: readonly AnnotatedArticle[], learned: PackedModel): string {
  const model = modelOf(learned);
  const compared = all
    .filter(({ id }) => isHeldOut(id))
    .map(({ text, attributions }) => ({ text, annotated: attributions, proposed: attributionsOf(text, { model }) }));
  return figuresInWords(attributionFigures(compared));
}
