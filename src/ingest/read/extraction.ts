/** Reads bytes in a process of its own, with limits on time and memory: parsers of pages and PDFs may hang or swell. */

import { AppError } from '../../base/errors.ts';
import { processFile } from '../../base/own-files.ts';
import { LimitedProcess, type ProcessLimits } from '../limited-process.ts';
import type { ExtractionAnswer } from './extraction-message.ts';
import type { ReadOutcome, SourceBytes } from './read-article.ts';

const extractionProcess = {
  file: processFile('ingest/read/extraction-process'),
  task: 'read',
  advice: "save the article's text to a file, and give that",
};

/** Reads one file after the other. A process that was ended is followed by another. */
export class Extraction {
  readonly #process: LimitedProcess<SourceBytes, ExtractionAnswer>;

  constructor(limits: ProcessLimits) {
    this.#process = new LimitedProcess(extractionProcess, limits);
  }

  /** Never throws an AppError: what fails is an outcome. */
  async read(source: SourceBytes): Promise<readonly ReadOutcome[]> {
    try {
      return (await this.#process.ask(source.name, source)).map(toOutcome);
    } catch (error) {
      if (error instanceof AppError) return [{ kind: 'fault', name: source.name, error }];
      throw error;
    }
  }

  close(): Promise<void> {
    return this.#process.close();
  }
}

function toOutcome(answer: ExtractionAnswer[number]): ReadOutcome {
  if (answer.kind !== 'fault') return answer;
  const { name, code, message } = answer;
  return { kind: 'fault', name, error: new AppError(code, message, { place: name }) };
}
