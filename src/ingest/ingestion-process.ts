/** Works out what articles say for the process that started this one, which ends it where that takes too long or too much memory. */

import { AppError } from '../base/errors.ts';
import { findAll } from './find-all.ts';
import type { IngestionAnswer, IngestionQuestion } from './ingestion-message.ts';
import { KnownGraph } from './known-graph.ts';
import { ingestArticle } from './pipeline.ts';

const graph = new KnownGraph();

// a signal to the whole group is for whoever started this process to heed
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});
process.on('disconnect', () => process.exit());
process.on('message', (question: IngestionQuestion) => process.send!(answerTo(question)));
// the models are read before the time of the first article begins
findAll('The line is open, the harbour office said.', { title: '', publisher: null, published: null });
process.send!('ready');

function answerTo(question: IngestionQuestion): IngestionAnswer {
  if (question.kind === 'learn') {
    graph.learn(question.news);
    return { kind: 'learnt' };
  }
  const { article, given, suggestions } = question;
  const held = graph.heldAs(article);
  if (held !== null) return { kind: 'held', sha256: held };
  try {
    return { kind: 'ingested', ingested: ingestArticle(article, graph, given, suggestions) };
  } catch (error) {
    if (error instanceof AppError)
      return { kind: 'fault', code: error.code, message: error.message, place: error.place };
    const message = `${article.name} cannot be worked out: ${(error as Error).message}; give the article without what is no part of it`;
    return { kind: 'fault', code: 'BAD_INPUT', message, place: article.name };
  }
}
