import { AppError } from '../../base/errors.ts';
import { elsewhereInStore } from '../../exchange/dataset/elsewhere.ts';
import { readDatasetOrThrow } from '../../exchange/dataset/read-dataset.ts';
import { DescribedOtherwise } from '../../store/write/entities.ts';
import type { Settings } from '../settings.ts';
import { openStoreAt, willBeMade } from '../stores.ts';
import { note, printJson, progress } from '../terminal.ts';

type Options = {
  readonly json?: boolean;
  /** Whether nodes that other datasets describe are described as this one says. */
  readonly redescribe?: boolean;
  /** Whether claims that the dataset holds no more are withdrawn. */
  readonly withdrawLeft?: boolean;
};

/** Records a dataset in the store, whole or not at all; it may name what the store holds. */
export async function load(folder: string, settings: Settings, { json, ...options }: Options): Promise<void> {
  const { about, report } = await record(folder, settings.DATABASE_URL, options);
  if (json) return printJson({ dataset: about.id, ...report });
  const { entities, claims, judgements } = report;
  note(`${entities.added} nodes added, ${entities.described} described anew`);
  note(
    `${claims.added} claims added, ${claims.withdrawn} withdrawn, ${claims.unchanged} recorded already; ${judgements} judgements`,
  );
  if (report.leftOut)
    note(
      `${report.leftOut.texts} texts and ${report.leftOut.quotations} quotations left out: their documents were taken down`,
      'yellow',
    );
}

const namingTheOption = ({ code, message, details }: DescribedOtherwise) =>
  new AppError(code, `${message}; --redescribe has them described as this dataset says`, { details });

/** What is wrong with a dataset leaves no store behind that was not there. */
async function record(folder: string, url: string, { redescribe = false, withdrawLeft = false }: Options) {
  const undo = willBeMade(url);
  try {
    const store = await openStoreAt(url);
    try {
      const dataset = await readDatasetOrThrow(folder, elsewhereInStore(store.reader));
      const asked = { redescribes: redescribe, withdrawsLeft: withdrawLeft };
      const report = await store.writer.load(dataset, progress('Loading claims'), asked).catch(error => {
        throw error instanceof DescribedOtherwise ? namingTheOption(error) : error;
      });
      return { about: dataset.about, report };
    } finally {
      await store.close();
    }
  } catch (error) {
    undo();
    throw error;
  }
}
