/** How well the attributions of annotated articles are found. */
import { writeFileSync } from 'node:fs';
import { readModel } from '../../src/ingest/attribute/attribution-model.ts';
import { attributionsOf } from '../../src/ingest/attribute/attributions.ts';
import { spanConversion } from '../../src/ingest/span.ts';
import { isHeldOut, readArticles } from '../../src/ingest/train/attribution-corpus.ts';
import { attributionFigures } from '../../src/ingest/train/attribution-figures.ts';
import { figuresInWords } from '../../src/ingest/train/figures-in-words.ts';

type Options = {
  /** Only the articles that are kept from learning. */
  readonly isHeldOutOnly: boolean;
  readonly least: number | null;
  /** In place of the model that is shipped. */
  readonly model: string | null;
  readonly predictions: string | null;
  readonly json: boolean;
};

/** Prints the figures of a file of annotated articles. */
export function scoreAttribution(file: string, { isHeldOutOnly, least, model, predictions, json }: Options): void {
  const articles = readArticles(file).filter(({ id }) => !isHeldOutOnly || isHeldOut(id));
  const options = {
    least: least ?? undefined,
    model: model === null ? undefined : readModel(model),
  };
  // the model is read before time is taken
  attributionsOf('', options);
  const started = performance.now();
  const proposed = articles.map(({ text }) => attributionsOf(text, options));
  const seconds = (performance.now() - started) / 1000;

  if (predictions !== null) {
    const lines = articles.map(({ id, text }, index) => {
      const { toPair } = spanConversion(text);
      const attributions = proposed[index]!.map(({ source, cue, content, score }) => ({
        source: source.map(toPair),
        cue: cue.map(toPair),
        content: content.map(toPair),
        score,
      }));
      return JSON.stringify({ id, attributions });
    });
    writeFileSync(predictions, `${lines.join('\n')}\n`);
  }
  const figures = attributionFigures(
    articles.map(({ text, attributions }, index) => ({ text, annotated: attributions, proposed: proposed[index]! })),
  );
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  if (json) console.log(JSON.stringify({ ...figures, seconds, words }, null, 2));
  else console.log(`${figuresInWords(figures)}\n\n${words} words in ${seconds.toFixed(1)} s`);
}
