// Documents as reference managers know them, whatever the form.

import { recordedTime } from '../../base/edtf.ts';
import type { EntityId } from '../../base/ids.ts';
import type { Document } from '../../model/entity.ts';
import type { CanonicalEntity } from '../../model/identity.ts';
import type { ExportedGraph } from '../records/exported-graph.ts';
import { sureParts } from './written-days.ts';

export type CitedDocument = {
  readonly id: EntityId;
  readonly title: string;
  /** As printed, each as one name. */
  readonly authors: readonly string[];
  readonly publisher: string;
  /** Whether its publisher is an outlet or an agency for news. */
  readonly isNews: boolean;
  readonly published: CitedDate | null;
  readonly address: string | null;
  readonly language: string;
};

/** When a document came out: as EDTF, and the year, the month and the day, as far as they are told beyond doubt. */
export type CitedDate = {
  readonly edtf: string;
  readonly parts: readonly number[];
  /** Whether it is marked as approximate or uncertain. */
  readonly isAbout: boolean;
};

const newsKinds = ['news-outlet', 'news-agency'];

/** Every document among the nodes, in their order. */
export async function* citedDocuments(graph: ExportedGraph): AsyncGenerator<readonly CitedDocument[]> {
  const publishers = await publishersOf(graph);
  for await (const page of graph.nodes()) {
    const documents = page.filter(isDocument);
    if (documents.length > 0) yield documents.map(document => cited(document, publishers));
  }
}

type Publisher = { readonly name: string; readonly isNews: boolean };

/** Which are read first, for a document may come before whoever published it. */
async function publishersOf(graph: ExportedGraph): Promise<ReadonlyMap<EntityId, Publisher>> {
  const wanted = new Set<EntityId>();
  for await (const page of graph.nodes()) for (const { publisher } of page.filter(isDocument)) wanted.add(publisher);
  const publishers = new Map<EntityId, Publisher>();
  for await (const page of graph.nodes())
    for (const node of page)
      for (const id of [node.id, ...node.mergedSlugs])
        if (wanted.has(id)) publishers.set(id, { name: node.name, isNews: isForNews(node) });
  return publishers;
}

const isForNews = (node: CanonicalEntity) => node.kind === 'organization' && newsKinds.includes(node.organizationKind);

const isDocument = (node: CanonicalEntity): node is CanonicalEntity & Document => node.kind === 'document';

function cited(document: Document, publishers: ReadonlyMap<EntityId, Publisher>): CitedDocument {
  const { id, name, byline, published, address, language } = document;
  // one that is not exported is told by its slug
  const publisher = publishers.get(document.publisher) ?? { name: document.publisher, isNews: false };
  return {
    id,
    title: name,
    authors: byline,
    publisher: publisher.name,
    isNews: publisher.isNews,
    published: published && dateOf(published.edtf),
    address,
    language,
  };
}

function dateOf(edtf: string): CitedDate {
  return { edtf, parts: sureParts(recordedTime(edtf).bounds), isAbout: /[?~%]/.test(edtf) };
}
