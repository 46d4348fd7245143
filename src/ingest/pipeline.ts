/** From an article that was read to what is proposed of it: the list of the steps. */

import { AppError } from '../base/errors.ts';
import type { EntityId } from '../base/ids.ts';
import { nameFault } from '../base/names.ts';
import { countCodePoints, sliceCodePoints } from '../base/text.ts';
import type { Dating, Document } from '../model/entity.ts';
import type { Findings, Suggestions } from './article-findings.ts';
import { withinCeiling } from './claim-ceiling.ts';
import { type Furniture, markFurniture } from './clean/mark-furniture.ts';
import { describeArticle } from './describe/describe-article.ts';
import type { Description } from './describe/description.ts';
import { requireLanguage } from './describe/language.ts';
import { findAll } from './find-all.ts';
import type { KnownGraph } from './known-graph.ts';
import type { ProposedClaim } from './propose/claim-drafts.ts';
import { type Proposals, proposalsOf } from './propose/drafting.ts';
import { newId, type TakenSlugs, takenBeside } from './propose/new-id.ts';
import { withSuggestions } from './propose/suggested-claims.ts';
import type { ReadArticle } from './read/read-article.ts';
import { findRepetitions, type Repetition } from './repetition/find-repetitions.ts';
import { fingerprintOf } from './repetition/fingerprint.ts';
import { type KnownNode, linkName } from './resolve/linking.ts';

/** What a person says of articles that do not say it themselves. */
export type Given = {
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly address?: string;
};

export type Publisher = {
  readonly node: EntityId;
  readonly name: string;
  /** Whether nothing known fits, so that it is proposed with its article. */
  readonly isNew: boolean;
};

export type IngestedArticle = {
  readonly article: ReadArticle;
  readonly description: Description;
  readonly furniture: readonly Furniture[];
  readonly publisher: Publisher;
  /** As it would be recorded, but for its versions. */
  readonly document: Omit<Document, 'versions'>;
  /** Of the text, in code points. */
  readonly length: number;
  /** The document that has this very text; null where there is none. */
  readonly known: EntityId | null;
  /** A document that had it and was rejected; null where there is none. */
  readonly rejected: EntityId | null;
  readonly repetitions: readonly Repetition[];
  readonly findings: Findings;
  /** What a language model made of it, which is among the findings; null: none was asked. */
  readonly suggestions: Suggestions | null;
  readonly proposals: Proposals;
  /** Claims that are more than are put forward of one article, the least sure of them. */
  readonly beyond: readonly ProposedClaim[];
};

/** Languages that the rules and the model know. */
const languages = ['en'];

/**
 * What is known of its document already goes before what it tells itself. Throws BAD_INPUT, naming the article, where it is
 * in another language, and naming what it lacks, a title or a publisher.
 */
export function ingestArticle(
  read: ReadArticle,
  graph: KnownGraph,
  given: Given = {},
  suggestions: Suggestions | null = null,
): IngestedArticle {
  const article = withGiven(read, given);
  const { name, text, sha256 } = article;
  const furniture = markFurniture(text);
  const description = describeArticle(article, furniture);
  requireLanguage(name, description.language, languages);
  const known = graph.documentWith(sha256);
  const title = known?.name ?? needed(name, 'title', description.title?.value);
  const { nodes } = graph;
  const taken = takenBeside(graph);
  const publisher = publisherOf(known?.publisher ?? needed(name, 'publisher', description.publisher?.value), {
    nodes,
    taken,
  });
  const published = known ? known.published : datingOf(description);
  const fingerprint = fingerprintOf({
    // what is known of it already is no other text
    document: known?.id ?? name,
    text,
    leaveOut: furniture,
    publisher: publisher.name,
    address: pageOf(article),
    published: published?.edtf ?? null,
  });
  const head = { title, publisher: publisher.name, published: published?.edtf ?? null };
  const found = findAll(text, head, { gazetteer: namesIn(nodes, text), furniture });
  const findings = suggestions === null ? found : withSuggestions(found, suggestions, text);
  const proposals = proposalsOf({
    text,
    version: sha256,
    published: head.published,
    findings,
    known: publisher.isNew ? [...nodes, newOutlet(publisher)] : nodes,
    taken,
  });
  const { claims, beyond } = withinCeiling(proposals.claims);
  return {
    article,
    description,
    furniture,
    publisher,
    document: known ?? documentOf({ title, publisher, published, article, description, furniture }, taken),
    length: countCodePoints(text),
    known: known?.id ?? null,
    rejected: graph.rejectedWith(sha256)?.id ?? null,
    repetitions: findRepetitions(fingerprint, graph.fingerprints),
    findings,
    suggestions,
    proposals: { ...proposals, claims },
    beyond,
  };
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
  const fault = value ? nameFault(value) : null;
  if (fault !== null) throw new AppError('BAD_INPUT', `${name}: its ${what} ${fault}; say another`, { place: what });
  if (value) return value;
  throw new AppError('BAD_INPUT', `${name}: no ${what} was found; say it`, { place: what });
}

type Naming = { readonly nodes: readonly KnownNode[]; readonly taken: TakenSlugs };

/** A slug, or the name of an organization or state that is known, or of an outlet that is new. */
function publisherOf(told: string, { nodes, taken }: Naming): Publisher {
  const own = nodes.find(({ id }) => id === told);
  if (own) return { node: own.id, name: own.names[0]!, isNew: false };
  const { node } = linkName({ name: told, kind: 'organization', context: [], year: null }, nodes);
  return { node: node ?? newId('organization', told, taken), name: told, isNew: node === null };
}

const newOutlet = ({ node, name }: Publisher): KnownNode => ({
  id: node,
  kind: 'organization',
  names: [name],
  context: [],
  years: null,
});

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

/** Null where it is no page's, and where it is told wrongly. */
function pageOf({ told: { address } }: ReadArticle): string | null {
  if (!address || !URL.canParse(address.value) || nameFault(address.value) !== null) return null;
  return /^https?:$/.test(new URL(address.value).protocol) ? address.value : null;
}

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
  taken: TakenSlugs,
): IngestedArticle['document'] {
  const day = published ? /^\d{4}(?:-\d\d){0,2}/.exec(published.edtf)?.[0] : undefined;
  const kinds = [...new Set(furniture.map(({ kind }) => kind))];
  return {
    kind: 'document',
    id: newId('document', `${publisher.name} ${day ?? title}`, taken),
    name: sliceCodePoints(title, 0, mostInTitle),
    aliases: [],
    summary: null,
    externalIds: [],
    publisher: publisher.node,
    byline: byline && nameFault(byline.value) === null ? [byline.value] : [],
    published,
    address: pageOf(article),
    language: language?.value ?? languages[0]!,
    rights: 'quotation',
    supplementary: true,
    furniture: kinds.length > 0 ? `marked when it was read in: ${kinds.join(', ')}` : null,
  };
}

/** Known names whose first word the text has, for there may be very many. */
function namesIn(nodes: readonly KnownNode[], text: string) {
  const words = new Set(text.match(/[\p{L}\p{N}]+/gu));
  const isIn = (name: string) => words.has(/[\p{L}\p{N}]+/u.exec(name)?.[0] ?? '');
  const of = (kind: string) =>
    nodes.filter(node => node.kind === kind).flatMap(({ names }) => names.filter(name => isIn(name)));
  return { people: of('person'), organizations: of('organization') };
}
