// CSL-JSON 1.0.2 (citationstyles.org), which Zotero and most reference managers read.

import { type CitedDate, type CitedDocument, citedDocuments } from './cited-documents.ts';
import type { ExportFormat } from './export-format.ts';

export const cslJson: ExportFormat = {
  name: 'documents.csl.json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  about: 'The documents, for reference managers (CSL-JSON).',
  write: async function* (graph) {
    let between = '[\n';
    for await (const page of citedDocuments(graph)) {
      yield between + page.map(document => JSON.stringify(itemOf(document))).join(',\n');
      between = ',\n';
    }
    yield between === '[\n' ? '[]\n' : '\n]\n';
  },
};

function itemOf({ id, title, authors, publisher, isNews, published, address, language }: CitedDocument) {
  return {
    id,
    type: isNews ? 'article-newspaper' : address === null ? 'document' : 'webpage',
    title,
    ...(authors.length > 0 && { author: authors.map(literal => ({ literal })) }),
    ...(isNews ? { 'container-title': publisher } : { publisher }),
    ...(published && { issued: issued(published), custom: { edtf: published.edtf } }),
    ...(address !== null && { URL: address }),
    language,
  };
}

function issued({ edtf, parts, isAbout }: CitedDate) {
  return parts.length === 0 ? { literal: edtf } : { 'date-parts': [parts], ...(isAbout && { circa: true }) };
}
