import { AppError } from '../../base/errors.ts';
import { readTexts } from '../../exchange/dataset/dataset-texts.ts';
import type { AttachReport } from '../../store/write/attach.ts';
import type { Settings } from '../settings.ts';
import { openStoreAt } from '../stores.ts';
import { note, printJson } from '../terminal.ts';

/** Gives the store the reader's own copies of texts, each matched by its digest and verified before it is kept. */
export async function attach(
  files: readonly string[],
  settings: Settings,
  { json }: { json?: boolean },
): Promise<void> {
  const texts = await readTexts(files);
  if (texts.length === 0)
    throw new AppError(
      'BAD_INPUT',
      `There is no text in ${files.join(' or ')}; name the files, or the folder that holds them itself: folders inside of it are not entered`,
    );
  const store = await openStoreAt(settings.DATABASE_URL);
  try {
    const reports: (Omit<AttachReport, 'change'> & { file: string })[] = [];
    for (const text of texts) {
      const { change: _change, ...report } = await store.writer.attach(text);
      reports.push({ file: text.path, ...report });
      if (!json)
        note(
          `${text.path} is ${report.documents.join(' and ')}: ${report.evidence} quotations verified${report.alreadyHeld ? ' (attached before)' : ''}`,
        );
    }
    if (json) printJson(reports);
  } finally {
    await store.close();
  }
}
