import { readDatasets } from '../../exchange/dataset/dataset-folders.ts';
import { readTexts } from '../../exchange/dataset/dataset-texts.ts';
import { elsewhereIn } from '../../exchange/dataset/elsewhere.ts';
import { readDataset } from '../../exchange/dataset/read-dataset.ts';
import { formatFault } from '../../exchange/dataset/source-files.ts';
import { strayTexts } from '../../exchange/dataset/stray-texts.ts';
import { exitCodes, note, print, printJson } from '../terminal.ts';

const norBeside = ', nor in one that it is checked with: --with FOLDER takes the dataset that has it along';

/** What is said where texts were to be looked in, and no quotation could be. */
const ofNoUse = (count: number) =>
  count === 0
    ? 'No text was found in what --texts names, so nothing was verified in it; folders inside of a folder are not entered'
    : `${count} texts were found in what --texts names, none of them that of a document here, so nothing was verified in them`;

/** Checks a dataset without a store, beside others whose nodes it may name, and its selectors against the texts at hand. Gives the exit code. */
export async function check(
  folder: string,
  { texts: paths = [], with: folders = [], json }: { texts?: string[]; with?: string[]; json?: boolean },
): Promise<number> {
  const [texts, others] = [await readTexts(paths), await readDatasets(folders)];
  const reading = await readDataset(folder, texts, elsewhereIn(others, norBeside));
  const { dataset, faults, files, selectors, locators, documents } = reading;
  const described = others.flatMap(({ entities }) => entities.filter(entity => entity.kind === 'document'));
  const stray = documents ? strayTexts(texts, [...documents, ...described]) : [];
  const warnings = [...reading.warnings, ...stray];
  if (json) {
    printJson({
      dataset: dataset?.about.id ?? null,
      files,
      claims: dataset?.claims.length ?? null,
      selectors,
      locators,
      texts: texts.length,
      faults,
      warnings,
    });
  } else {
    for (const fault of faults) print(formatFault(fault));
    for (const warning of warnings) print(`warning: ${formatFault(warning)}`);
    const claims = dataset ? `${dataset.claims.length} claims about ${dataset.entities.length} nodes, ` : '';
    note(
      `${files} files, ${claims}${faults.length} faults${warnings.length > 0 ? `, ${warnings.length} warnings` : ''}`,
      faults.length > 0 ? 'red' : 'green',
    );
    note(
      `${selectors.verified} quotations verified in their texts, ${selectors.textMissing} whose text is not at hand${locators > 0 ? `, ${locators} places in sources without a text, never verified` : ''}${selectors.textMissing > 0 && paths.length === 0 ? '; --texts takes the files of those that you have' : ''}`,
    );
    if (paths.length > 0 && stray.length === texts.length) note(ofNoUse(texts.length), 'yellow');
  }
  return faults.length > 0 ? exitCodes.badInput : exitCodes.done;
}
