/** Reads bytes for the process that started this one, which ends it where that takes too long or too much memory. */

import type { ExtractionAnswer } from './extraction-message.ts';
import type { SourceBytes } from './read-article.ts';
import { readBytes } from './read-bytes.ts';

process.on('disconnect', () => process.exit());
process.on('message', async (source: SourceBytes) => process.send!(await answerTo(source)));
process.send!('ready');

async function answerTo(source: SourceBytes): Promise<ExtractionAnswer> {
  try {
    const outcomes = await readBytes(source);
    return outcomes.map(outcome => {
      if (outcome.kind !== 'fault') return outcome;
      const { code, message } = outcome.error;
      return { kind: 'fault', name: outcome.name, code, message };
    });
  } catch (error) {
    const message = `${source.name} cannot be read: ${(error as Error).message}; save the article's text to a file, and give that`;
    return [{ kind: 'fault', name: source.name, code: 'BAD_INPUT', message }];
  }
}
