import { readOneText, selectWords } from '../../exchange/dataset/dataset-texts.ts';
import { print, printJson } from '../terminal.ts';

/** Prints the selector for words in a text, ready for a dataset's `evidence`. */
export async function select(file: string, words: string, { json }: { json?: boolean }): Promise<void> {
  const text = await readOneText(file);
  const { at, length, digest } = selectWords(text.text, words);
  if (json) return printJson({ version: text.sha256, at, length, digest });
  print(`# version ${text.sha256}, ${[...text.text].length} code points`);
  print(`- { at: ${at}, length: ${length}, digest: ${digest} }`);
}
