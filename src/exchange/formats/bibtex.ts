// BibTeX, with biblatex's `date`, which is EDTF.

import { type CitedDate, type CitedDocument, citedDocuments } from './cited-documents.ts';
import type { ExportFormat } from './export-format.ts';

export const bibtex: ExportFormat = {
  name: 'documents.bib',
  mediaType: 'application/x-bibtex; charset=utf-8',
  about: 'The documents, for LaTeX (BibTeX and biblatex).',
  write: async function* (graph) {
    for await (const page of citedDocuments(graph)) yield page.map(entryOf).join('\n');
  },
};

function entryOf({ id, title, authors, publisher, isNews, published, address, language }: CitedDocument): string {
  const fields: Readonly<Record<string, string | null>> = {
    // braces keep the letters of names as they are
    author: authors.length === 0 ? null : authors.map(name => `{${escaped(name)}}`).join(' and '),
    title: `{${escaped(title)}}`,
    [isNews ? 'journal' : 'publisher']: escaped(publisher),
    ...datesOf(published),
    url: address === null ? null : verbatim(address),
    langid: escaped(language),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}},\n`],
  );
  return `@${isNews ? 'article' : 'misc'}{${id},\n${lines.join('')}}\n`;
}

/** `year` and `month` are for BibTeX, which knows no more; `date` is what the graph has. */
function datesOf(published: CitedDate | null): Readonly<Record<string, string | null>> {
  if (published === null) return {};
  const [year, month] = published.parts;
  return {
    date: escaped(published.edtf),
    year: year === undefined ? null : String(year).padStart(4, '0'),
    month: month === undefined ? null : String(month),
  };
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** As LaTeX prints it; a line break is a space. Braces are escaped, so that they need not come in pairs. */
function escaped(text: string): string {
  return plainLine(text).replace(/[\\~^]|[{}$&#%_]/g, found => commands[found] ?? `\\${found}`);
}

/** An address stands as it is, but for what would end its field. */
const verbatim = (address: string) => plainLine(address).replace(/[{}\\]/g, encodeURIComponent);

const plainLine = (text: string) => text.replace(/\p{Cc}+/gu, ' ').trim();
