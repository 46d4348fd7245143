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

async function pageText(pdf: PdfDocument, number: number): Promise<string> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const parts = items.map(item => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''));
  page.cleanup();
  return parts.join('').replaceAll('\0', '').toWellFormed().trim();
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
