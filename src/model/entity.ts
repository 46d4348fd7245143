import type { Edtf } from '../base/edtf.ts';
import type { EntityId, Sha256 } from '../base/ids.ts';
import type { ReviewState } from './claim.ts';

/** The kinds of node that names are given to; a claim is a node too, but not an entity. */
export const entityKinds = [
  'person',
  'organization',
  'state',
  'office',
  'unnamed-source',
  'channel',
  'event',
  'place',
  'agreement',
  'document',
] as const;
export type EntityKind = (typeof entityKinds)[number];

export const actorKinds = ['person', 'organization', 'state', 'office', 'unnamed-source'] as const;
export type ActorKind = (typeof actorKinds)[number];

export const aliasKinds = ['variant', 'abbreviation', 'former', 'native', 'transliteration', 'misprint'] as const;

/** Another name. A misprint is kept as printed so that a reader who searches for it finds the right node. */
export type Alias = {
  readonly name: string;
  readonly kind: (typeof aliasKinds)[number];
  /** BCP 47 tag; null where a name belongs to no one language. */
  readonly language: string | null;
  /** For a transliteration, the system, such as `BGN/PCGN`; for a misprint, where it stands. */
  readonly note: string | null;
};

export type ExternalId = { readonly scheme: string; readonly value: string };

/** The date that lists are filtered and ordered by: when it happened, came out or was signed. Null where none is known. */
export function dateOf(entity: Entity): Dating | null {
  if (entity.kind === 'event') return entity.date;
  if (entity.kind === 'document') return entity.published;
  return entity.kind === 'agreement' ? (entity.signed ?? entity.inForce) : null;
}

/** How a date is known, and how surely. */
export type Dating = {
  readonly edtf: Edtf;
  readonly basis: 'stated' | 'inferred';
  readonly certainty: 'high' | 'moderate' | 'low';
  /** For an inferred date, from what. */
  readonly note: string | null;
};

type EntityBase<Kind extends EntityKind> = {
  readonly kind: Kind;
  readonly id: EntityId;
  readonly name: string;
  readonly aliases: readonly Alias[];
  /** In the curators' own words. */
  readonly summary: string | null;
  readonly externalIds: readonly ExternalId[];
  /** Where it is in review; left out: it is accepted. */
  readonly review?: UnacceptedState;
};

export type Person = EntityBase<'person'>;
export type State = EntityBase<'state'>;
export type Office = EntityBase<'office'> & {
  /** What the post is for, `unspecified` where nobody said. */
  readonly officeKind: string;
};
/** The sorts of places, organizations, channels, events and agreements, levels and domains are terms of the vocabulary. */
export type Place = EntityBase<'place'> & { readonly placeKind: string };
export type Organization = EntityBase<'organization'> & { readonly organizationKind: string };
/** A source that a document quotes without a name, "U.S. officials". */
export type UnnamedSource = EntityBase<'unnamed-source'> & {
  /** What the document says of the source, in the curators' own words. */
  readonly description: string;
};
export type Channel = EntityBase<'channel'> & {
  readonly channelKind: string;
  readonly level: string;
  readonly domain: string;
  readonly purpose: string | null;
};
export type Event = EntityBase<'event'> & {
  readonly eventKind: string;
  /** null where no source dates it. */
  readonly date: Dating | null;
};
/** What sides agreed on, apart from the line that it founds or governs: the one may be suspended while the other is open. */
export type Agreement = EntityBase<'agreement'> & {
  readonly agreementKind: string;
  /** null where no source dates it. */
  readonly signed: Dating | null;
  /** From when to when; null where no source says. */
  readonly inForce: Dating | null;
};
export type Document = EntityBase<'document'> & {
  readonly publisher: EntityId;
  readonly byline: readonly string[];
  /** null where nothing tells when it came out. */
  readonly published: Dating | null;
  readonly address: string | null;
  readonly language: string;
  /** `full`: the text may be served; `quotation`: only short quotations; a reader's own attached copy is the reader's. */
  readonly rights: 'full' | 'quotation';
  /** True where the document is not part of the founding five and was added with claims of its own. */
  readonly supplementary: boolean;
  /** What stands in the stored text and is not content: menus, captions printed twice, subscription offers. */
  readonly furniture: string | null;
  readonly versions: readonly DocumentVersion[];
  /** Whose deed it was that its words are held no more; left out: they were not taken down. */
  readonly takenDown?: Takedown;
};
export type DocumentVersion = {
  readonly sha256: Sha256;
  /** In Unicode code points. */
  readonly length: number;
  /** An excerpt holds only the quoted words of a longer text. */
  readonly excerpt: boolean;
  /** Where it is in review, of a document that is accepted; left out: it is accepted with its document. */
  readonly review?: UnacceptedState;
  /** Whether its words were taken down, with this document or with another that had them; left out: they were not. */
  readonly takenDown?: true;
};

/** States of review in which nobody sees something who does not work on the graph. */
export type UnacceptedState = Exclude<ReviewState, 'accepted'>;

/** Where an entity is in review. */
export const reviewOf = ({ review }: { readonly review?: UnacceptedState }): ReviewState => review ?? 'accepted';

/** The same elsewhere in review. */
export function inReview<Reviewed extends { readonly review?: UnacceptedState }>(
  reviewed: Reviewed,
  to: ReviewState,
): Reviewed {
  const { review: _review, ...accepted } = reviewed;
  return (to === 'accepted' ? accepted : { ...accepted, review: to }) as Reviewed;
}

/** Another description of a node, as it was put forward by the change of this revision. */
export type EntityDescription = {
  readonly revision: number;
  readonly review: ReviewState;
  /** What it is to replace. */
  readonly earlier: Entity;
  readonly described: Entity;
  readonly by: string;
  readonly at: string;
  /** Null where none was given. */
  readonly reason: string | null;
};

export type Takedown = { readonly at: string; readonly by: string; readonly reason: string };

/** The versions of a document that are accepted, or in review together with it. */
export const versionsWith = <Some extends Pick<Document, 'versions'>>({ versions }: Some): Some['versions'] =>
  versions.filter(({ review }) => review === undefined);

export type Entity =
  | Person
  | Organization
  | State
  | Office
  | UnnamedSource
  | Channel
  | Event
  | Place
  | Agreement
  | Document;
