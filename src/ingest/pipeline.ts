/** From an article that was read to what is proposed of it: the list of the steps. */

import { AppError } from '../base/errors.ts';
import type { EntityId } from '../base/ids.ts';
import { countCodePoints } from '../base/text.ts';
import type { Dating, Document } from '../model/entity.ts';
import { draftEntity } from '../model/entity-draft.ts';
import type { Findings, Suggestions } from './article-findings.ts';
import { type Furniture, markFurniture } from './clean/mark-furniture.ts';
import { describeArticle } from './describe/describe-article.ts';
import type { Description } from './describe/description.ts';
import { requireLanguage } from './describe/language.ts';
import { findAll } from './find-all.ts';
import { documentWith, type KnownGraph, withArticle } from './known-graph.ts';
import { type Proposals, proposalsOf } from './propose/drafting.ts';
import { newId } from './propose/new-id.ts';
import { withSuggestions } from './propose/suggested-claims.ts';
import type { ReadArticle } from './read/read-article.ts';
import { findRepetitions, type Repetition } from './repetition/find-repetitions.ts';
import { type Fingerprint, fingerprintOf } from './repetition/fingerprint.ts';
import { linkName } from './resolve/linking.ts';

/** What a person says of articles that do not say it themselves. */
export type Given = { readonly title?: string; readonly publisher?: string; readonly published?: string };

export type Publisher = {
  /** Null: nothing known fits. */
  readonly node: EntityId | null;
  readonly name: string;
};

export type IngestedArticle = {
  readonly article: ReadArticle;
  readonly description: Description;
  readonly furniture: readonly Furniture[];
  readonly publisher: Publisher;
  /** As it would be recorded, but for its publisher and versions. */
  readonly document: Omit<Document, 'publisher' | 'versions'>;
  readonly length: number;
  /** The document that has this very text; null where there is none. */
  readonly known: EntityId | null;
  readonly fingerprint: Fingerprint;
  readonly repetitions: readonly Repetition[];
  readonly findings: Findings;
  /** What a language model made of it, which is among the findings; null: none was asked. */
  readonly suggestions: Suggestions | null;
  readonly proposals: Proposals;
};

/** Languages that the rules and the model know. */
const languages = ['en'];

/** A book is given chapter by chapter: what its words mean is looked for within some seconds. */
const mostCharacters = 250_000;

/** What is known of its document already goes before what it tells itself. Throws BAD_INPUT, naming the article, where it is too long, has no title or publisher, or is in another language. */
export function ingestArticle(
  article: ReadArticle,
  graph: KnownGraph,
  given: Given = {},
  suggestions: Suggestions | null = null,
): IngestedArticle {
  const { name, text, sha256 } = article;
  if (text.length > mostCharacters)
    throw new AppError(
      'BAD_INPUT',
      `${name} has ${text.length} characters, and an article may have ${mostCharacters}; give it in parts`,
      { place: name },
    );
  const furniture = markFurniture(text);
  const description = describeArticle(withGiven(article, given), furniture);
  requireLanguage(name, description.language, languages);
  const known = documentWith(graph, sha256);
  const title = known?.name ?? needed(name, 'title', description.title?.value);
  const publisher = publisherOf(known?.publisher ?? needed(name, 'publisher', description.publisher?.value), graph);
  const published = known ? known.published : datingOf(description);
  const fingerprint = fingerprintOf({
    document: name,
    text,
    leaveOut: furniture,
    publisher: publisher.name,
    address: pageOf(article),
    published: published?.edtf ?? null,
  });
  const head = { title, publisher: publisher.name, published: published?.edtf ?? null };
  const found = findAll(text, head, { gazetteer: namesIn(graph), furniture });
  const findings = suggestions === null ? found : withSuggestions(found, suggestions, text);
  return {
    article,
    description,
    furniture,
    publisher,
    document: known ?? documentOf({ title, publisher, published, article, description, furniture }, graph),
    length: countCodePoints(text),
    known: known?.id ?? null,
    fingerprint,
    repetitions: findRepetitions(fingerprint, graph.fingerprints),
    findings,
    suggestions,
    proposals: proposalsOf({
      text,
      version: sha256,
      published: head.published,
      findings,
      known: graph.nodes,
      slugs: graph.slugs,
    }),
  };
}

/** The graph with what an article brings, for the next one. */
export function graphWith(
  graph: KnownGraph,
  { document, publisher, article, length, proposals, fingerprint }: IngestedArticle,
): KnownGraph {
  const versions = [{ sha256: article.sha256, length, excerpt: false }];
  return withArticle(graph, {
    id: document.id,
    document: publisher.node === null ? null : { ...document, publisher: publisher.node, versions },
    entities: proposals.entities.map(draftEntity),
    fingerprint,
  });
}

/** The article as if it told that itself. */
export const withGiven = (article: ReadArticle, given: Given): ReadArticle => ({
  ...article,
  told: {
    ...article.told,
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [name, { value, by: 'given' }])),
  },
});

function needed(name: string, what: 'title' | 'publisher', value: string | undefined): string {
  if (value) return value;
  throw new AppError('BAD_INPUT', `${name}: no ${what} was found; say it with --${what}`, { place: name });
}

/** A slug, or the name of an organization or state that is known. */
function publisherOf(told: string, { nodes }: KnownGraph): Publisher {
  const own = nodes.find(({ id }) => id === told);
  if (own) return { node: own.id, name: own.names[0]! };
  const link = linkName({ name: told, kind: 'organization', context: [], year: null }, nodes);
  return { node: link.node, name: told };
}

const certainties = { certain: 'high', likely: 'moderate', possible: 'low' } as const;

function datingOf({ published }: Description): Dating | null {
  if (!published) return null;
  const { value, found, sure } = published;
  const isStated = found !== 'file name' && found !== 'address';
  return {
    edtf: value,
    basis: isStated ? 'stated' : 'inferred',
    certainty: certainties[sure],
    note: isStated ? null : `from its ${found}`,
  };
}

/** Null where it is no page's. */
const pageOf = ({ told }: ReadArticle): string | null =>
  told.address && /^https?:/i.test(told.address.value) ? told.address.value : null;

const mostInTitle = 500;

type Described = {
  readonly title: string;
  readonly publisher: Publisher;
  readonly published: Dating | null;
  readonly article: ReadArticle;
  readonly description: Description;
  readonly furniture: readonly Furniture[];
};

/** Named after its publisher and day. Nobody may serve its text in full until a person says so. */
function documentOf(
  { title, publisher, published, article, description: { byline, language }, furniture }: Described,
  { slugs }: KnownGraph,
): IngestedArticle['document'] {
  const day = published ? /^\d{4}(?:-\d\d){0,2}/.exec(published.edtf)?.[0] : undefined;
  const kinds = [...new Set(furniture.map(({ kind }) => kind))];
  return {
    kind: 'document',
    id: newId('document', `${publisher.name} ${day ?? title}`, new Set(slugs)),
    name: title.slice(0, mostInTitle),
    aliases: [],
    summary: null,
    externalIds: [],
    byline: byline ? [byline.value] : [],
    published,
    address: pageOf(article),
    language: language?.value ?? languages[0]!,
    rights: 'quotation',
    supplementary: true,
    furniture: kinds.length > 0 ? `marked when it was read in: ${kinds.join(', ')}` : null,
  };
}

const namesIn = ({ nodes }: KnownGraph) => {
  const of = (kind: string) => nodes.filter(node => node.kind === kind).flatMap(({ names }) => names);
  return { people: of('person'), organizations: of('organization') };
};
