/** Takes the text out of a PDF, page by page. */

import { getDocumentProxy, getMeta } from 'unpdf';

import { AppError } from '../../base/errors.ts';
import type { ReadArticle, ToldOfArticle } from './read-article.ts';
import { toldAmong } from './told-fields.ts';

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Throws BAD_INPUT where it is damaged, locked or without text. */
export async function readPdf(source: string, bytes: Uint8Array): Promise<Pick<ReadArticle, 'text' | 'told'>> {
  // the parser takes the bytes away from whoever gave them
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch(cause => {
    throw unreadable(source, cause);
  });
  try {
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number++) pages.push(await pageText(pdf, number));
    const text = pages.filter(page => page !== '').join('\n\n');
    if (!/\p{L}/u.test(text))
      throw new AppError(
        'BAD_INPUT',
        `${source} has ${pdf.numPages} pages and no text, as a scan has none; recognise its text with a program for that, and give the text`,
        { place: source },
      );
    return { text, told: await toldByProperties(pdf) };
  } catch (cause) {
    throw cause instanceof AppError ? cause : unreadable(source, cause);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

type Line = { text: string; y: number | null };

async function pageText(pdf: PdfDocument, number: number): Promise<string> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const lines: Line[] = [{ text: '', y: null }];
  for (const item of items) {
    if (!('str' in item)) continue;
    const line = lines.at(-1)!;
    line.text += item.str;
    if (item.str.trim() !== '') line.y ??= item.transform[5] as number;
    if (item.hasEOL) lines.push({ text: '', y: null });
  }
  page.cleanup();
  return withParagraphs(lines.filter(({ y }) => y !== null))
    .replaceAll('\0', '')
    .toWellFormed()
    .trim();
}

/** A PDF has no paragraphs, but lines further apart than most are. */
function withParagraphs(lines: readonly Line[]): string {
  const gaps = lines.slice(1).map(({ y }, at) => lines[at]!.y! - y!);
  // where a column ends, the next line stands above
  const down = gaps.filter(gap => gap > 0).sort((one, other) => one - other);
  const usual = down[Math.floor(down.length / 2)] ?? 0;
  return lines
    .map(({ text }, at) => (at === 0 ? text : `${gaps[at - 1]! > 1.3 * usual ? '\n\n' : '\n'}${text}`))
    .join('');
}

/** Programs write their own names and those of files there. */
async function toldByProperties(pdf: PdfDocument): Promise<ToldOfArticle> {
  const { info } = await getMeta(pdf);
  const { title, byline } = toldAmong({ title: info?.Title, author: info?.Author }, 'PDF properties');
  const isName = title !== undefined && !/\.\w{2,4}$|^(untitled|microsoft word)\b/i.test(title.value);
  return { ...(isName && { title }), ...(byline && { byline }) };
}

function unreadable(source: string, cause: unknown): AppError {
  const isLocked = cause instanceof Error && cause.name === 'PasswordException';
  const why = isLocked
    ? 'is locked by a password; save it without one'
    : 'cannot be read as a PDF; it may be cut short: fetch or save it anew';
  return new AppError('BAD_INPUT', `${source} ${why}`, { place: source, cause });
}
