// RIS, which older reference managers read.

import { type CitedDate, type CitedDocument, citedDocuments } from './cited-documents.ts';
import type { ExportFormat } from './export-format.ts';

export const ris: ExportFormat = {
  name: 'documents.ris',
  mediaType: 'application/x-research-info-systems; charset=utf-8',
  about: 'The documents, for other reference managers (RIS).',
  write: async function* (graph) {
    for await (const page of citedDocuments(graph)) yield page.map(recordOf).join('');
  },
};

function recordOf({ id, title, authors, publisher, isNews, published, address, language }: CitedDocument): string {
  const lines: (readonly [string, string | null])[] = [
    ['TY', isNews ? 'NEWS' : address === null ? 'GEN' : 'ELEC'],
    ['ID', id],
    ...authors.map(name => ['AU', name] as const),
    ['TI', title],
    [isNews ? 'T2' : 'PB', publisher],
    ...datesOf(published),
    ['UR', address],
    ['LA', language],
    ['ER', ''],
  ];
  return `${lines.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}\r\n`])).join('')}\r\n`;
}

/** `DA` is year/month/day, each as far as it is known; what the graph has stands in a note. */
function datesOf(published: CitedDate | null): (readonly [string, string | null])[] {
  if (published === null) return [];
  const [year, month, day] = published.parts;
  const written = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  const yearWritten = year === undefined ? null : String(year).padStart(4, '0');
  return [
    ['PY', yearWritten],
    ['DA', yearWritten === null ? null : `${yearWritten}/${written(month)}/${written(day)}/`],
    ['N1', `Published (EDTF): ${published.edtf}`],
  ];
}

const oneLine = (text: string) => text.replace(/\p{Cc}+/gu, ' ').trim();
