/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Another name of a node. */
export type AliasInput = {
  /** What sort of name it is. */
  readonly kind?: AliasKind;
  /** BCP 47 tag of its language; null where it belongs to no one language. */
  readonly language?: string | null | undefined;
  /** The name, as printed. */
  readonly name: string;
  /** The transliteration system, or where a misprint stands; null where there is nothing to say. */
  readonly note?: string | null | undefined;
};

/** Sorts of other names. */
export type AliasKind =
  /** Initials or a shortened form. */
  | 'ABBREVIATION'
  /** A name it used to have. */
  | 'FORMER'
  /** A wrong spelling, kept as printed so that it can be found. */
  | 'MISPRINT'
  /** The name in its own script. */
  | 'NATIVE'
  /** The name in its own script, written in Latin letters. */
  | 'TRANSLITERATION'
  /** Another spelling or a longer or shorter form. */
  | 'VARIANT';

/** A point of view. Every field that is given must hold. It belongs to the field that it is given to: fields further inside that take one look from their own, or from that of the operation (the directive `@asOf`); which nodes are one, and what is read of nodes and claims themselves, is the same for all that stands inside of a field and takes none. */
export type AsOf = {
  /** How judgements that nodes are the same are read. Null: MERGED. */
  readonly identity?: IdentityView | null | undefined;
  /** The graph as it stood at this instant: claims recorded and accepted by then, and withdrawn ones that still stood; nodes as they were described and as the judgements of identity that stood made them one; and the judgements of disagreements that stood. A claim is read with the `review` and the `withdrawal` that it had then. A judgement counts from when its author made it. Search knows nodes by the names that they have now, and a document has the versions of now. What was undone since is read as if it had never been done. Null: as it stands now. */
  readonly recordedBy?: string | null | undefined;
  /** Only claims that were surely said by the end of this day. Null: any. */
  readonly saidBy?: string | null | undefined;
  /** With true, of claims that only may have held on the day of `validAt` none; BAD_USER_INPUT without that day. Of a set of days, one must be that day beyond doubt. Null: false. */
  readonly sure?: boolean | null | undefined;
  /** Only claims that held, or may have held, on this day, according to their source; claims that do not say when are left out. A set of days counts from its first to its last. Edges of claims say in `coverage` which of the two it is. Null: any. */
  readonly validAt?: string | null | undefined;
};

/** Who said it, and how it reached the document. */
export type AttributionInput = {
  /** Who said it together with the speaker, at most 20; office, organization and party are then those that all of them share. */
  readonly jointSpeakers?: ReadonlyArray<string | number>;
  /** How the words are given. Null: paraphrased where there is a speaker. */
  readonly manner?: Manner | null | undefined;
  /** The event at which it was said; null where none is known. */
  readonly occasion?: string | number | null | undefined;
  /** The office in which it was said; null where the document names none. */
  readonly office?: string | number | null | undefined;
  /** The organization or state that the speaker spoke for; null where the document names none. */
  readonly organization?: string | number | null | undefined;
  /** The state or coalition that the speaker spoke for; null where that is open. */
  readonly party?: string | number | null | undefined;
  /** Who passed the words on, nearest to the speaker first. */
  readonly relays?: ReadonlyArray<RelayInput>;
  /** Who said it. Null: the publisher in its own voice. */
  readonly speaker?: string | number | null | undefined;
};

/** How sure something is. */
export type Certainty =
  /** Beyond reasonable doubt. */
  | 'HIGH'
  /** A guess with a reason. */
  | 'LOW'
  /** Likely. */
  | 'MODERATE';

/** Which channels. Every field that is given must hold; null asks nothing. */
export type ChannelFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<ChannelFilter> | null | undefined;
  /** Which sorts of channel, as described or as a visible claim states. */
  readonly channelKind?: ReadonlyArray<string> | null | undefined;
  /** Channels that are the subject, object or further participant of such a claim. */
  readonly claims?: ClaimFilter | null | undefined;
  /** Which dataset describes them, by its id: one of these. */
  readonly dataset?: ReadonlyArray<string | number> | null | undefined;
  /** What operations it is about, as described or as a visible claim states. */
  readonly domain?: ReadonlyArray<string> | null | undefined;
  /** How high up it runs, as described or as a visible claim states. */
  readonly level?: ReadonlyArray<string> | null | undefined;
  /** Part of a name or an alias, of the description or of what a visible claim gives, compared without case, accents and punctuation. */
  readonly name?: string | null | undefined;
  /** Not this. */
  readonly not?: ChannelFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<ChannelFilter> | null | undefined;
  /** With one of these at an end, or as the side that an end belongs to. */
  readonly party?: ReadonlyArray<string | number> | null | undefined;
  /** Channels whose status reads so. It is read for one channel after the other, 1,000 a page: such a page may hold fewer than were asked for, or none, and yet have a next one. It stands beside `and`, `or` and `not`, and is refused inside of them. */
  readonly status?: StatusFilter | null | undefined;
};

/** What a claim says of its subject: exactly one of these. */
export type ClaimContentInput =
  {   /** A number of things. Null: something else. */
  readonly count: CountInput; readonly date?: never; readonly localText?: never; readonly object?: never; readonly status?: never; readonly text?: never; readonly unspecified?: never; }
  |  { readonly count?: never;   /** A date as a value. Null: something else. */
  readonly date: string; readonly localText?: never; readonly object?: never; readonly status?: never; readonly text?: never; readonly unspecified?: never; }
  |  { readonly count?: never; readonly date?: never;   /** A value in words of a language that is known, such as a name. Null: something else. */
  readonly localText: LocalTextInput; readonly object?: never; readonly status?: never; readonly text?: never; readonly unspecified?: never; }
  |  { readonly count?: never; readonly date?: never; readonly localText?: never;   /** Global id or slug of the node that the subject is joined to. Null: a value instead. */
  readonly object: string | number; readonly status?: never; readonly text?: never; readonly unspecified?: never; }
  |  { readonly count?: never; readonly date?: never; readonly localText?: never; readonly object?: never;   /** The channel's status. Null: something else. */
  readonly status: string; readonly text?: never; readonly unspecified?: never; }
  |  { readonly count?: never; readonly date?: never; readonly localText?: never; readonly object?: never; readonly status?: never;   /** A value in the curators' own words. Null: something else. */
  readonly text: string; readonly unspecified?: never; }
  |  { readonly count?: never; readonly date?: never; readonly localText?: never; readonly object?: never; readonly status?: never; readonly text?: never;   /** That there is something which is not told, or that there is none. Null: something else. */
  readonly unspecified: Unspecified; };

/** Which claims. Every field that is given must hold; a list holds where one of its values does; null asks nothing. Ids are global ids or slugs, those of merged nodes too; one that names no node is an error that names the nearest. */
export type ClaimFilter = {
  /** The subject or the object. */
  readonly about?: ReadonlyArray<string | number> | null | undefined;
  /** All of these. */
  readonly and?: ReadonlyArray<ClaimFilter> | null | undefined;
  /** Said, or possibly said, in these days. */
  readonly asserted?: DayRange | null | undefined;
  /** Which dataset they came with, by its id: one of these. */
  readonly dataset?: ReadonlyArray<string | number> | null | undefined;
  /** The document that carries it. */
  readonly document?: ReadonlyArray<string | number> | null | undefined;
  /** How the words are given. */
  readonly manner?: ReadonlyArray<Manner> | null | undefined;
  /** How far the speaker stands behind them. */
  readonly modality?: ReadonlyArray<Modality> | null | undefined;
  /** Not this. */
  readonly not?: ClaimFilter | null | undefined;
  /** What the object is like; claims that give a value are left out. */
  readonly object?: EntityFilter | null | undefined;
  /** The event at which it was said. */
  readonly occasion?: ReadonlyArray<string | number> | null | undefined;
  /** The office in which it was said. */
  readonly office?: ReadonlyArray<string | number> | null | undefined;
  /** Said in an office that is described as of one of these kinds, or by such an office itself: [SPOKESPERSON] finds what spokespersons said. */
  readonly officeKind?: ReadonlyArray<string> | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<ClaimFilter> | null | undefined;
  /** The organization that was spoken for. */
  readonly organization?: ReadonlyArray<string | number> | null | undefined;
  /** True: only an outlet's own voice; false: only with a speaker. */
  readonly ownVoice?: boolean | null | undefined;
  /** The state or coalition that was spoken for. */
  readonly party?: ReadonlyArray<string | number> | null | undefined;
  /** Whether they affirm or deny. */
  readonly polarity?: ReadonlyArray<Polarity> | null | undefined;
  /** What they say. */
  readonly predicate?: ReadonlyArray<string> | null | undefined;
  /** Who published it. */
  readonly publisher?: ReadonlyArray<string | number> | null | undefined;
  /** A further participant. */
  readonly qualifiedBy?: ReadonlyArray<string | number> | null | undefined;
  /** A further participant, for which all of this holds. */
  readonly qualifier?: QualifierFilter | null | undefined;
  /** Entered the graph between these instants. */
  readonly recorded?: TimeRange | null | undefined;
  /** Who passed it on between the speaker and the publisher. */
  readonly relay?: ReadonlyArray<string | number> | null | undefined;
  /** Who speaks, alone or together with others: an actor's id; a publisher's for its own voice. */
  readonly speaker?: ReadonlyArray<string | number> | null | undefined;
  /** Claims that give a channel one of these statuses. */
  readonly status?: ReadonlyArray<string> | null | undefined;
  /** What the subject is like. */
  readonly subject?: EntityFilter | null | undefined;
  /** How it is judged, as of now, whether their words support them: one of these. Those of which nobody judged are found with `not`. */
  readonly support?: ReadonlyArray<SupportVerdict> | null | undefined;
  /** Held, or possibly held, in these days; claims that do not say when are left out. */
  readonly valid?: DayRange | null | undefined;
  /** What the value is; claims that join the subject to an object are left out. */
  readonly value?: ValueFilter | null | undefined;
};

/** A claim. Ids are global ids or slugs. */
export type ClaimInput = {
  /** When it was said. Null: on the document's date. */
  readonly assertedAt?: string | null | undefined;
  /** How that date is known where the source does not state it; null where it does. */
  readonly assertedNote?: string | null | undefined;
  /** Who said it. Null: the publisher in its own voice. */
  readonly attribution?: AttributionInput | null | undefined;
  /** The object or value that it gives the subject. */
  readonly content: ClaimContentInput;
  /** Where the words stand in a text, at most 20 places; one of these or of `locators` is needed. */
  readonly evidence?: ReadonlyArray<EvidenceInput>;
  /** What is claimed, in the curators' own words. */
  readonly gist: string;
  /** Where the words stand in a source without a text, at most 20 places. */
  readonly locators?: ReadonlyArray<LocatorInput>;
  /** How far the speaker stands behind it. */
  readonly modality?: Modality;
  /** Its name within the document: lower-case letters, digits and hyphens. Its slug is `document/name`. */
  readonly name: string;
  /** A remark of the curators; null where there is none. */
  readonly note?: string | null | undefined;
  /** Whether it is said that this is so or that it is not. */
  readonly polarity?: Polarity;
  /** What it says of the subject. */
  readonly predicate: string;
  /** Further participants. */
  readonly qualifiers?: ReadonlyArray<QualifierInput>;
  /** Slug of the claim that this one speaks of, such as a report that it denies. Null: it speaks of none. */
  readonly regards?: string | null | undefined;
  /** What the claim is about. */
  readonly subject: string | number;
  /** Slug of the claim that this one corrects, which stands until this one is accepted. Null: it corrects none. */
  readonly supersedes?: string | null | undefined;
  /** When it held; null where the source does not say. That of a status begins at latest on the day after it was said, unless it is planned, expected, conditional or declined, or says nothing of how the channel is (`PROPOSED`). */
  readonly validTime?: ValidTimeInput | null | undefined;
};

/** A decision on a proposed claim. */
export type ClaimReviewInput = {
  /** What is said better: a claim with a name of its own, which is accepted at once and takes the place of the proposed one. Null unless the decision is AMEND. */
  readonly amendment?: ClaimInput | null | undefined;
  /** Slug of the claim. */
  readonly claim: string;
  /** The decision. */
  readonly decision: ReviewDecision;
  /** Why. */
  readonly reason: string;
};

/** Why two claims are of one utterance. */
export type CopyReason =
  /** They came through one news agency, and to different documents. */
  | 'AGENCY'
  /** The same speaker in one document, where no occasion is known. */
  | 'DOCUMENT'
  /**
   * They report one occasion: of one speaker, of those who speak for one organization, or of a party and whoever speaks for it.
   * At a briefing, an announcement or an interview, whoever is named by a body or a role alone is taken for the one who spoke, unless
   * several did.
   */
  | 'OCCASION'
  /** The same speaker, or outlets in their own voices, in documents that have one text. */
  | 'SAME_TEXT'
  /**
   * The words of their evidence are the same: all, and at least three, or eight in a row of which one stands in each. Case, accents and
   * punctuation are no matter. Outlets in their own voices share the eight. What is not held and not quoted in the record is not
   * compared; what may not be shown is.
   */
  | 'SAME_WORDS';

/** A number of things. */
export type CountInput = {
  /** How many. */
  readonly count: number;
  /** What is counted. */
  readonly unit: string;
};

/** Numbers, both included. */
export type CountRange = {
  /** The smallest number. Null: no bound. */
  readonly from?: number | null | undefined;
  /** The largest number. Null: no bound. */
  readonly to?: number | null | undefined;
};

/** How a claim's time stands to a day. */
export type Coverage =
  /** It surely covers the day. */
  | 'CERTAIN'
  /** It may cover the day: the time is approximate, uncertain or less precise than a day, or so is the day it was said. */
  | 'POSSIBLE';

/** How a date came to be known. */
export type DatingBasis =
  /** It was inferred; the note says from what. */
  | 'INFERRED'
  /** The source gives it. */
  | 'STATED';

/** A date, and how it is known. */
export type DatingInput = {
  /** Whether the source states it. */
  readonly basis?: DatingBasis;
  /** How sure it is. */
  readonly certainty?: Certainty;
  /** The date, never more precise than the source. */
  readonly edtf: string;
  /** From what an inferred date was inferred; null for a stated one. */
  readonly note?: string | null | undefined;
};

/** Days, both ends included. A date that is a set of days counts from its first to its last. */
export type DayRange = {
  /** The first day. Null: no bound. */
  readonly from?: string | null | undefined;
  /** The last day. Null: no bound. */
  readonly to?: string | null | undefined;
};

/** How the subjects of two compared claims stand to each other, by what was said and recorded by the point of view in time: of that, `validAt` leaves nothing out. */
export type DisagreementScope =
  /** The left one is a family that the right one belongs to. */
  | 'BROADER'
  /** The left one belongs to the right one. */
  | 'NARROWER'
  /** A judgement leaves open whether they are the same; if they are not, there is no disagreement. */
  | 'POSSIBLY_SAME'
  /** They are the same node. */
  | 'SAME'
  /** Two channels between the same sides, one of them a contact in general. */
  | 'SAME_SIDES';

/**
 * Types of disagreement. Claims disagree of one time alone: what was so before and is otherwise later is a change. An event is
 * of its own time, whenever it is spoken of.
 */
export type DisagreementType =
  /** Values that exclude each other, of the same thing at the same time. */
  | 'CONTRADICTION'
  /** They count the same thing differently. */
  | 'COUNT_CONFLICT'
  /** They date the same thing differently. */
  | 'DATE_CONFLICT'
  /** One denies what the other affirms. */
  | 'DENIAL'
  /** They name different doers of the same act, of whom neither is part of the other. */
  | 'PARTICIPANT_CONFLICT'
  /** They put the same event in different places, of which neither lies within the other. */
  | 'PLACE_CONFLICT'
  /** They speak of different parties, levels or lines. */
  | 'SCOPE_DIFFERENCE';

/** What a curator can hold of a disagreement. */
export type DisagreementVerdict =
  /** It is one, of the type that the rule found. */
  | 'CONFIRM'
  /** It is none. */
  | 'DISMISS'
  /** It is one, of another type. */
  | 'RETYPE';

/** What becomes of a dispute. */
export type DisputeEffectKind =
  /** There is none yet. */
  | 'APPEARS'
  /** Its type, its sides, their claims or its judgements are others. */
  | 'CHANGES'
  /** There is none any more. */
  | 'DISAPPEARS';

/** Decisions on a proposed document. */
export type DocumentDecision =
  /** It is accepted, and seen from then on. */
  | 'ACCEPT'
  /** It is rejected, and never seen by readers. */
  | 'REJECT';

/** Parts that an actor can play at a channel's end. */
export type EndRole =
  /** The third party that messages run through. */
  | 'INTERMEDIARY'
  /** One of those who talk. */
  | 'PARTY'
  /** Receives on a one-way or indirect channel. */
  | 'RECIPIENT'
  /** Sends on a one-way or indirect channel. */
  | 'SENDER';

/**
 * What is said of a node otherwise than before. A field that is left out stays as it is; one that is null is taken away,
 * where its kind can be without it. Lists are given whole.
 */
export type EntityChangesInput = {
  /** Of a document, where it was, an http or https address. Null: that is not known. */
  readonly address?: string | null | undefined;
  /** Of an agreement; never null. */
  readonly agreementKind?: string | null | undefined;
  /** Its other names, at most 100. Null: none. */
  readonly aliases?: ReadonlyArray<AliasInput> | null | undefined;
  /** Of a document, who is named as its author. Null: nobody is. */
  readonly byline?: ReadonlyArray<string> | null | undefined;
  /** Of a channel; never null. */
  readonly channelKind?: string | null | undefined;
  /** Of an event. Null: no source dates it. */
  readonly date?: DatingInput | null | undefined;
  /** Of an unnamed source; never null. */
  readonly description?: string | null | undefined;
  /** Of a channel. Null: unspecified. */
  readonly domain?: string | null | undefined;
  /** Of an event; never null. */
  readonly eventKind?: string | null | undefined;
  /** Ids in other catalogues, at most 100. Null: none. */
  readonly externalIds?: ReadonlyArray<ExternalIdInput> | null | undefined;
  /** Of a document, what stands in the text and is not content. Null: nothing does. CONFLICT where a text of it was taken down. */
  readonly furniture?: string | null | undefined;
  /** Of an agreement. Null: no source says. */
  readonly inForce?: DatingInput | null | undefined;
  /** Of a document, its BCP 47 tag; never null. */
  readonly language?: string | null | undefined;
  /** Of a channel. Null: unspecified. */
  readonly level?: string | null | undefined;
  /** The name it is shown under, of a document its title; never null. */
  readonly name?: string | null | undefined;
  /** Of an office. Null: unspecified. */
  readonly officeKind?: string | null | undefined;
  /** Of an organization; never null. */
  readonly organizationKind?: string | null | undefined;
  /** Of a place; never null. */
  readonly placeKind?: string | null | undefined;
  /** Of a document, when it came out. Null: nothing tells. */
  readonly published?: DatingInput | null | undefined;
  /** Of a channel. Null: nothing tells. */
  readonly purpose?: string | null | undefined;
  /** Of an agreement. Null: no source dates it. */
  readonly signed?: DatingInput | null | undefined;
  /** What it is, in the curators' own words. Null: nothing is said beyond the claims. */
  readonly summary?: string | null | undefined;
};

/** Which nodes. Every field that is given must hold; a list holds where one of its values does; null asks nothing. Ids are global ids or slugs; one that names no node is an error that names the nearest. A field that does not fit a node's kind does not hold for it. */
export type EntityFilter = {
  /** Which sorts of agreement, as described or as a visible claim states. */
  readonly agreementKind?: ReadonlyArray<string> | null | undefined;
  /** All of these. */
  readonly and?: ReadonlyArray<EntityFilter> | null | undefined;
  /** Which sorts of channel, as described or as a visible claim states. */
  readonly channelKind?: ReadonlyArray<string> | null | undefined;
  /** Nodes that are the subject, object, further participant or speaker of such a claim. */
  readonly claims?: ClaimFilter | null | undefined;
  /** Which dataset describes them, by its id: one of these. */
  readonly dataset?: ReadonlyArray<string | number> | null | undefined;
  /** An event dated, an agreement signed or else in force, or a document published, or possibly so, in these days, by its description: claims of other dates are not looked at. */
  readonly date?: DayRange | null | undefined;
  /** What operations a channel is about, as described or as a visible claim states. */
  readonly domain?: ReadonlyArray<string> | null | undefined;
  /** Which sorts of event, as described or as a visible claim states. */
  readonly eventKind?: ReadonlyArray<string> | null | undefined;
  /** Which kinds of node. */
  readonly kind?: ReadonlyArray<EntityKind> | null | undefined;
  /** A document in one of these languages, by BCP 47 tag, such as `en`. */
  readonly language?: ReadonlyArray<string> | null | undefined;
  /** How high up a channel runs, as described or as a visible claim states. */
  readonly level?: ReadonlyArray<string> | null | undefined;
  /** Part of a name or an alias, of the description or of what a visible claim gives, compared without case, accents and punctuation. */
  readonly name?: string | null | undefined;
  /** Not this. */
  readonly not?: EntityFilter | null | undefined;
  /** What an office is for, as described or as a visible claim states. */
  readonly officeKind?: ReadonlyArray<string> | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<EntityFilter> | null | undefined;
  /** Which sorts of organization, as described or as a visible claim states. */
  readonly organizationKind?: ReadonlyArray<string> | null | undefined;
  /** A channel with one of these at an end, or as the side that an end belongs to. */
  readonly party?: ReadonlyArray<string | number> | null | undefined;
  /** Which sorts of place, as described or as a visible claim states. */
  readonly placeKind?: ReadonlyArray<string> | null | undefined;
  /** A document published by one of these. */
  readonly publisher?: ReadonlyArray<string | number> | null | undefined;
  /** Actors that speak such a claim; publishers where they speak in their own voice. */
  readonly speaks?: ClaimFilter | null | undefined;
};

/** The kinds of node that names are given to. */
export type EntityKind =
  /** What sides agreed on. */
  | 'AGREEMENT'
  /** A line on which adversaries talk, or are said not to. */
  | 'CHANNEL'
  /** A source document. */
  | 'DOCUMENT'
  /** Something that happened. */
  | 'EVENT'
  /** A post that persons hold. */
  | 'OFFICE'
  /** An organization: a ministry, a force, a coalition, an outlet. */
  | 'ORGANIZATION'
  /** A named human being. */
  | 'PERSON'
  /** A place. */
  | 'PLACE'
  /** A state. */
  | 'STATE'
  /** A source quoted without a name. */
  | 'UNNAMED_SOURCE';

/** A decision on a proposed node, or on another description of one. */
export type EntityReviewInput = {
  /** What is said better: it is accepted at once, with what was proposed besides. Null unless the decision is AMEND. */
  readonly amendment?: EntityChangesInput | null | undefined;
  /** The decision. */
  readonly decision: ReviewDecision;
  /** The revision of the change that put the description forward. Null: the decision is on the node itself. CONFLICT where the node was described anew since. */
  readonly description?: number | null | undefined;
  /** Global id or slug of the node. */
  readonly entity: string | number;
  /** Why. */
  readonly reason: string;
};

/** Where the words of a claim stand. */
export type EvidenceInput = {
  /** Whether the record holds the words too: only what an official is quoted as saying, at most 25 words. */
  readonly keep?: boolean;
  /** The words as printed, to be compared with the text: where they stand elsewhere in it, the error says at which places, three at most. The record holds their length and digest. */
  readonly quotation: string;
  /** Where the words begin, in Unicode code points from 0. */
  readonly start: number;
  /** SHA-256 of the version of the text. Null: the document's newest that is accepted, or of a proposed document its newest. */
  readonly version?: string | null | undefined;
};

/** An id in another catalogue. */
export type ExternalIdInput = {
  /** The catalogue, such as `wikidata`. */
  readonly scheme: string;
  /** The id there. */
  readonly value: string;
};

/** Kinds of value that claims are found by. */
export type FilteredValueKind =
  /** A number of things. */
  | 'COUNT'
  /** A date. */
  | 'DATE'
  /** It is said that there is none. */
  | 'NONE'
  /** A channel's status. */
  | 'STATUS'
  /** Words. */
  | 'TEXT'
  /** There is something, be it a value or a node, which is not told. */
  | 'UNKNOWN';

/** Sorts of reasons for two nodes to be the same. */
export type IdentityReasonKind =
  /** They have one external id. */
  | 'EXTERNAL_ID'
  /** Persons with one family name and first letter, of which one may be given as an initial. */
  | 'INITIALS'
  /** Names of theirs in two scripts are heard alike. */
  | 'NAME_IN_ANOTHER_SCRIPT'
  /** They share claims with the same nodes; what documents and outlets carry is left out. */
  | 'NEIGHBOURS'
  /** Both held an office, or spoke in it. */
  | 'OFFICE'
  /** They have one name, but for case, accents and punctuation. */
  | 'SAME_NAME'
  /** Names of theirs are spelt almost alike. Numbers in them are the same. */
  | 'SIMILAR_NAME';

/** Whether two nodes are one. */
export type IdentityVerdict =
  /** They are two. */
  | 'DIFFERENT'
  /** They are one and are read as one. */
  | 'SAME'
  /** It cannot be said; they are read as two, and compared. */
  | 'UNSURE';

/** How judgements of identity are read. */
export type IdentityView =
  /** Every node stands by itself, whatever is judged. */
  | 'APART'
  /** As MERGED, but where another standing judgement leaves open whether two of the nodes are the same: the judgements that lead from one of these to the other, the fewest first, make none one. */
  | 'APART_WHERE_UNSURE'
  /** Nodes that standing judgements hold to be the same are one. */
  | 'MERGED';

/** How an interval ends. */
export type IntervalEnd =
  /** With a date. */
  | 'DATED'
  /** Not: it goes on (`2017-04-07/..`). */
  | 'OPEN'
  /** Nobody knows when (`2017-04-07/`). */
  | 'UNKNOWN';

/** Whether two nodes are one. */
export type JudgeIdentityInput = {
  /** A name that the client gives this write, so that it is done once however often it is sent. Null: each is another write. */
  readonly clientMutationId?: string | null | undefined;
  /** Global id or slug of one node; with the verdict SAME, the one that both are read as, and with them all that are read as one with either, until a later one is made of any of them. */
  readonly left: string | number;
  /** Why. */
  readonly reason: string;
  /** Global id or slug of the other, of the same kind. */
  readonly right: string | number;
  /** The verdict. CONFLICT, with the judgements in its `details`, where two nodes would be one that a standing judgement holds to be different, through whatever others. */
  readonly verdict: IdentityVerdict;
};

/** What a judgement can hold two claims to be: a type of disagreement, or what was recorded before changes were told apart. */
export type JudgedType =
  /** Of different times, and so no disagreement. Judgements made earlier say it; whoever holds it now dismisses. */
  | 'CHANGE'
  /** As in DisagreementType. */
  | 'CONTRADICTION'
  /** As in DisagreementType. */
  | 'COUNT_CONFLICT'
  /** As in DisagreementType. */
  | 'DATE_CONFLICT'
  /** As in DisagreementType. */
  | 'DENIAL'
  /** As in DisagreementType. */
  | 'PARTICIPANT_CONFLICT'
  /** As in DisagreementType. */
  | 'PLACE_CONFLICT'
  /** As in DisagreementType. */
  | 'SCOPE_DIFFERENCE';

/** Words, and the language that they are of. */
export type LocalTextInput = {
  /** BCP 47 tag of their language, such as `ru`. */
  readonly language: string;
  /** The words. */
  readonly text: string;
};

/** Where words stand in a source without a text. */
export type LocatorInput = {
  /** As the source counts, at most 100 characters; a timestamp is minutes and seconds from the start, such as 12:30, or hours too. */
  readonly at: string;
  /** What `at` counts. */
  readonly kind: LocatorKind;
  /** The words, at most 25. Null: the record does not hold them. */
  readonly quotation?: string | null | undefined;
};

/** Kinds of place in a source, as in the Citation Style Language (CSL 1.0.2, Locators). */
export type LocatorKind =
  /** A chapter. */
  | 'CHAPTER'
  /** A column of print. */
  | 'COLUMN'
  /** A figure. */
  | 'FIGURE'
  /** A leaf of a manuscript or file. */
  | 'FOLIO'
  /** A line. */
  | 'LINE'
  /** A note. */
  | 'NOTE'
  /** A page. */
  | 'PAGE'
  /** A paragraph. */
  | 'PARAGRAPH'
  /** A part. */
  | 'PART'
  /** A section. */
  | 'SECTION'
  /** A table. */
  | 'TABLE'
  /** A time in a recording. */
  | 'TIMESTAMP'
  /** A volume. */
  | 'VOLUME';

/** How a speaker's words are given. */
export type Manner =
  /** In quotation marks. */
  | 'DIRECT'
  /** Nobody is named: the outlet says so itself. */
  | 'OWN_VOICE'
  /** In the document's words. */
  | 'PARAPHRASED';

/** How far a speaker stands behind a claim. */
export type Modality =
  /** Said outright. */
  | 'ASSERTED'
  /** The speaker believes or understands it. */
  | 'BELIEVED'
  /** So if something else is so. */
  | 'CONDITIONAL'
  /** The speaker would not say. */
  | 'DECLINED'
  /** Thought likely to come about. */
  | 'EXPECTED'
  /** Meant to come about. */
  | 'PLANNED'
  /** So far as the speaker knows. */
  | 'TO_KNOWLEDGE';

/** Why evidence is orphaned. */
export type OrphanReason =
  /** The later version does not have the words. */
  | 'GONE'
  /** It has the words, but between other ones. */
  | 'OTHER_CONTEXT'
  /** It has them in several places between the same ones. */
  | 'SEVERAL'
  /** The store does not hold both texts, so that nobody can tell. */
  | 'TEXT_NOT_HELD';

/** Parts that a node can play in a claim. */
export type ParticipantRole =
  /** The document that carries it. */
  | 'DOCUMENT'
  /** What the subject is joined to. */
  | 'OBJECT'
  /** The event at which it was said. */
  | 'OCCASION'
  /** The office in which the speaker speaks. */
  | 'OFFICE'
  /** The organization that the speaker speaks for. */
  | 'ORGANIZATION'
  /** The state or coalition that the speaker speaks for. */
  | 'PARTY'
  /** Who published it. */
  | 'PUBLISHER'
  /** A further participant. */
  | 'QUALIFIER'
  /** Who passed it on between the speaker and the publisher. */
  | 'RELAY'
  /** Who speaks it, alone or together with others; the publisher where it speaks in its own voice. */
  | 'SPEAKER'
  /** What the claim is about. */
  | 'SUBJECT';

/** Whether it is said that something is so. */
export type Polarity =
  /** It is so. */
  | 'AFFIRMS'
  /** It is not so. */
  | 'DENIES';

/** What a position is about. */
export type PositionScope =
  /** A family of channels that this one belongs to. */
  | 'BROADER'
  /** This channel. */
  | 'SAME';

/** How a position stands to the day that is asked about. */
export type PositionStanding =
  /** A claim attests the day, surely or possibly. */
  | 'ATTESTS'
  /** A plan, a proposal, an expectation, words declined, or a denial that the line was used, which says nothing of whether it works: it attests nothing. */
  | 'INTENDS'
  /** It is of an earlier day and said to last, and nothing attested since ended it. */
  | 'LASTS'
  /** It is of earlier days alone, or was ended. */
  | 'PAST'
  /** It was said to last, and another holder's bare observation speaks against it: see UnknownReason.UNRECONCILED. */
  | 'UNRECONCILED';

/** Claims that one document carries. */
export type ProposeClaimsInput = {
  /** The claims, 1 to 100. */
  readonly claims: ReadonlyArray<ClaimInput>;
  /** A name that the client gives this write, so that it is done once however often it is sent. Null: each is another write. */
  readonly clientMutationId?: string | null | undefined;
  /** Global id or slug of the document; of documents that are read as one, the one with this very slug, its publisher and its versions. */
  readonly document: string | number;
  /** Why; null where there is nothing to say. */
  readonly reason?: string | null | undefined;
};

/** A further participant of a claim. Every field that is given must hold of the same one; null asks nothing. */
export type QualifierFilter = {
  /** One of these nodes. */
  readonly entity?: ReadonlyArray<string | number> | null | undefined;
  /** What it is like. */
  readonly is?: EntityFilter | null | undefined;
  /** In one of these parts. */
  readonly role?: ReadonlyArray<string> | null | undefined;
};

/** A further participant of a claim. */
export type QualifierInput = {
  /** Who or what. */
  readonly entity: string | number;
  /** The part it plays. */
  readonly role: string;
};

/** What a reading rests on. */
export type ReadingBasis =
  /** Claims that attest the day. */
  | 'ATTESTED'
  /** What is said of the family's lines, where nothing is affirmed of the family on the day. */
  | 'FROM_LINES'
  /** Claims of earlier days that are said to last, which nothing attested since has ended. */
  | 'PRESUMED';

/** What claims come to on a day. */
export type ReadingState =
  /** Those that decide do not exclude one another. */
  | 'AGREED'
  /** On this day one state gave way to another. */
  | 'CHANGED'
  /** Those that decide exclude one another, and nothing puts them in order. */
  | 'DISPUTED'
  /** A family of which nothing is affirmed on the day, and whose lines are not all known to be in one group. Lines of which nothing is known leave what is presumed of the family as it is. */
  | 'MIXED'
  /** Nothing was attested by then; the channel was planned, agreed, scheduled or expected. */
  | 'PLANNED'
  /** Nothing was attested by then; the channel was proposed or wished for. */
  | 'PROPOSED'
  /** Nothing attests the day, and nothing that was said to last still stands. */
  | 'UNKNOWN';

/** Somebody who passed words on. */
export type RelayInput = {
  /** Who: an organization, or with the part SPEAKER any actor. */
  readonly actor: string | number;
  /** In what part. */
  readonly role: RelayRole;
};

/** Parts in passing words on. */
export type RelayRole =
  /** An agency that supplies outlets. */
  | 'AGENCY'
  /** An organization. */
  | 'ORGANIZATION'
  /** Another outlet. */
  | 'OUTLET'
  /** Somebody who quoted the words, or told what was said. */
  | 'SPEAKER';

/** A change to undo. */
export type RevertInput = {
  /** A name that the client gives this write, so that it is done once however often it is sent. Null: each is another write. */
  readonly clientMutationId?: string | null | undefined;
  /** Why. */
  readonly reason: string;
  /** The revision of the change. */
  readonly revision: number;
};

/** Decisions on what is proposed: one at least. */
export type ReviewClaimsInput = {
  /** A name that the client gives this write, so that it is done once however often it is sent. Null: each is another write. */
  readonly clientMutationId?: string | null | undefined;
  /** The decisions on nodes and descriptions of them, at most 100, which come before those on claims. */
  readonly entities?: ReadonlyArray<EntityReviewInput>;
  /** The decisions on claims, at most 100. */
  readonly reviews?: ReadonlyArray<ClaimReviewInput>;
};

/** Decisions on what is proposed. */
export type ReviewDecision =
  /** It is accepted, and seen from then on. */
  | 'ACCEPT'
  /** It is rejected in favour of a better one, which is accepted. */
  | 'AMEND'
  /** It is rejected, and never seen. */
  | 'REJECT';

/** A decision on a proposed document. */
export type ReviewDocumentInput = {
  /** A name that the client gives this write, so that it is done once however often it is sent. Null: each is another write. */
  readonly clientMutationId?: string | null | undefined;
  /** The decision. */
  readonly decision: DocumentDecision;
  /** Global id or slug of the document. */
  readonly document: string | number;
  /** Why. */
  readonly reason: string;
  /** SHA-256 of the one version to decide on, of a document that is accepted. Null: everything of the document that is proposed. */
  readonly version?: string | null | undefined;
};

/** Where a claim is in review. */
export type ReviewState =
  /** Accepted. */
  | 'ACCEPTED'
  /** Put forward and not yet looked at: there for contributors and above alone. */
  | 'PROPOSED'
  /** Refused: there for contributors and above alone. */
  | 'REJECTED';

/** What may be served of a text. Documents that are read as one have the least of all. */
export type Rights =
  /** The whole text. */
  | 'FULL'
  /** Readers: quotations of the record, of at most 25 words. Contributors and above: every quotation, and passages of a copy that the store holds: what evidence points at and what stands around it, and what a search finds. */
  | 'QUOTATION';

/** What somebody may do; each role may do what those before it may. */
export type Role =
  /** Undoes what others did. */
  | 'ADMIN'
  /** Puts forward claims and documents, and sees what is in review. */
  | 'CONTRIBUTOR'
  /** Decides on these, withdraws, judges and takes down. */
  | 'EDITOR'
  /** Reads. */
  | 'READER';

/** Where a snippet is from. */
export type SearchField =
  /** Another name of a node. */
  | 'ALIAS'
  /** What a claim says, in the curators' own words. */
  | 'GIST'
  /** What kind of channel a node is, as in `channelKind`: a line is found by the field's words for lines, whatever its name. */
  | 'KIND'
  /** The name that a node is shown under; a document's title. */
  | 'NAME'
  /** The words that carry a claim, as far as evidence shows them: those of the record, or where it may not hold them, of the text that the store holds. */
  | 'QUOTATION'
  /** The status that a claim tells of, by its name in the vocabulary. */
  | 'STATUS'
  /** A text of a document that the store holds; readers find nothing in those of which the rights are QUOTATION. */
  | 'TEXT';

/** What a search can look for. */
export type SearchType =
  /** Agreements, by name. */
  | 'AGREEMENT'
  /** Channels, by name. */
  | 'CHANNEL'
  /** Claims, by what they say and by their quotations. */
  | 'CLAIM'
  /** Documents, by title. */
  | 'DOCUMENT'
  /** Events, by name. */
  | 'EVENT'
  /** Offices, by name. */
  | 'OFFICE'
  /** Organizations, by name. */
  | 'ORGANIZATION'
  /** Persons, by name. */
  | 'PERSON'
  /** Places, by name. */
  | 'PLACE'
  /** States, by name. */
  | 'STATE'
  /** Documents, by the texts of them that the store holds. */
  | 'TEXT'
  /** Unnamed sources, by what they are called. */
  | 'UNNAMED_SOURCE';

/** Readings of a channel's status. Every field that is given must hold. */
export type StatusFilter = {
  /** What it rests on; readings that rest on nothing are left out. Null: any, or nothing. */
  readonly basis?: ReadonlyArray<ReadingBasis> | null | undefined;
  /** The group that holds; readings without one are left out. Null: any, or none. */
  readonly group?: ReadonlyArray<string> | null | undefined;
  /** The day on which it is read. */
  readonly on: string;
  /** What the claims come to. Null: any. */
  readonly state?: ReadonlyArray<ReadingState> | null | undefined;
};

/** Whether words support a claim. */
export type SupportVerdict =
  /** They do not say what it claims. */
  | 'DOES_NOT'
  /** It was looked at, and is left open. */
  | 'OPEN'
  /** They say what it claims. */
  | 'SUPPORTS';

/** Instants, both included. */
export type TimeRange = {
  /** The first instant. Null: no bound. */
  readonly from?: string | null | undefined;
  /** The last instant. Null: no bound. */
  readonly to?: string | null | undefined;
};

/** Why no value or node is given. */
export type Unspecified =
  /** It is said that there is none. */
  | 'NONE'
  /** There is one, and it is not told. It disagrees with none that somebody else gives. */
  | 'UNKNOWN';

/** The time that a claim is about. */
export type ValidTimeInput = {
  /** True where the source gives a lower bound, such as "since at least". */
  readonly atLeast?: boolean;
  /** The time, never more precise than the source. */
  readonly edtf: string;
  /** How it is known where the source does not state it; null where it does. */
  readonly note?: string | null | undefined;
};

/** The value that a claim gives its subject. Every field that is given must hold, and holds of values of its kind alone; null asks nothing. Statuses are asked of claims themselves. */
export type ValueFilter = {
  /** A number of things within these bounds. */
  readonly count?: CountRange | null | undefined;
  /** A date that is, or may be, in these days. */
  readonly date?: DayRange | null | undefined;
  /** Of one of these kinds. */
  readonly kind?: ReadonlyArray<FilteredValueKind> | null | undefined;
  /** Part of a text, or of the name of what is counted, compared without case, accents and punctuation. */
  readonly words?: string | null | undefined;
};

/** What a check of evidence came to. */
export type Verification =
  /** The store holds the text, which came later, and other words stand at the place: of claims alone that were withdrawn or rejected. */
  | 'MISPLACED'
  /** The store does not hold the text, so the words were not looked up in it; the selector, the digest and the quotation, if any, agree with one another. */
  | 'TEXT_NOT_HELD'
  /** The store holds the text, and these words stand there. */
  | 'VERIFIED';

/** Why the words of evidence are not shown. */
export type WithheldReason =
  /** They are of a quotation of more than 25 words, and no more than 25 of one quotation are shown to readers. */
  | 'LENGTH'
  /** The document's rights let readers see only short quotations of officials, and these words are none that the record holds. */
  | 'RIGHTS'
  /** The document was taken down, or another with this very text: nobody has them here any more. */
  | 'TAKEN_DOWN'
  /** They might be shown, and neither the record nor the store has them. */
  | 'TEXT_NOT_HELD';

export type WaitingArticleQueryVariables = Exact<{
  slug: string;
  document: string | number;
  first: number;
}>;


export type WaitingArticleQuery = { readonly document: { readonly __typename: 'Document', readonly review: ReviewState, readonly slug: string, readonly name: string, readonly versions: ReadonlyArray<{ readonly sha256: string, readonly length: number, readonly excerpt: boolean, readonly held: boolean, readonly text: string | null }>, readonly publisher:
      | { readonly __typename: 'Office', readonly review: ReviewState, readonly slug: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly review: ReviewState, readonly slug: string, readonly name: string }
      | { readonly __typename: 'Person', readonly review: ReviewState, readonly slug: string, readonly name: string }
      | { readonly __typename: 'State', readonly review: ReviewState, readonly slug: string, readonly name: string }
      | { readonly __typename: 'UnnamedSource', readonly review: ReviewState, readonly slug: string, readonly name: string }
     } | null, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly proposer: string | null, readonly slug: string, readonly review: ReviewState, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly assertedNote: string | null, readonly gist: string, readonly note: string | null, readonly corrected: { readonly slug: string, readonly review: ReviewState, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly assertedNote: string | null, readonly gist: string, readonly note: string | null, readonly subject:
          | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
        , readonly object:
          | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
         | null, readonly value:
          | { readonly __typename: 'CountValue', readonly count: number, readonly unit: string }
          | { readonly __typename: 'DateValue', readonly edtf: string }
          | { readonly __typename: 'StatusValue', readonly status: string }
          | { readonly __typename: 'TextValue', readonly text: string, readonly language: string | null }
          | { readonly __typename: 'UnspecifiedValue', readonly because: Unspecified }
         | null, readonly qualifiers: ReadonlyArray<{ readonly role: string, readonly entity:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
           }>, readonly validTime: { readonly edtf: string, readonly atLeast: boolean, readonly note: string | null } | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          >, readonly office: { readonly __typename: 'Office', readonly slug: string, readonly name: string } | null, readonly organization:
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
           | null, readonly party:
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
           | null, readonly occasion: { readonly __typename: 'Event', readonly slug: string, readonly name: string } | null, readonly relays: ReadonlyArray<{ readonly role: RelayRole, readonly actor:
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
             }>, readonly publisher:
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
           }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly prefix: string | null, readonly suffix: string | null, readonly start: number, readonly end: number, readonly quotation: string | null, readonly withheld: WithheldReason | null, readonly verification: Verification, readonly version: { readonly sha256: string } }>, readonly locators: ReadonlyArray<{ readonly kind: LocatorKind, readonly at: string, readonly quotation: string | null }>, readonly regards: { readonly slug: string } | null } | null, readonly corroboration: { readonly independentCount: number, readonly utterances: ReadonlyArray<{ readonly claims: ReadonlyArray<{ readonly slug: string, readonly gist: string, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string } }> }> }, readonly subject:
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string, readonly review: ReviewState }
        | { readonly __typename: 'Channel', readonly slug: string, readonly name: string, readonly channelKind: string, readonly level: string, readonly domain: string, readonly review: ReviewState }
        | { readonly __typename: 'Document', readonly slug: string, readonly name: string, readonly review: ReviewState }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string, readonly review: ReviewState }
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string, readonly review: ReviewState }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string, readonly review: ReviewState }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly review: ReviewState }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string, readonly review: ReviewState }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string, readonly review: ReviewState }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string, readonly review: ReviewState }
      , readonly object:
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string, readonly review: ReviewState }
        | { readonly __typename: 'Channel', readonly slug: string, readonly name: string, readonly channelKind: string, readonly level: string, readonly domain: string, readonly review: ReviewState }
        | { readonly __typename: 'Document', readonly slug: string, readonly name: string, readonly review: ReviewState }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string, readonly review: ReviewState }
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string, readonly review: ReviewState }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string, readonly review: ReviewState }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly review: ReviewState }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string, readonly review: ReviewState }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string, readonly review: ReviewState }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string, readonly review: ReviewState }
       | null, readonly value:
        | { readonly __typename: 'CountValue', readonly count: number, readonly unit: string }
        | { readonly __typename: 'DateValue', readonly edtf: string }
        | { readonly __typename: 'StatusValue', readonly status: string }
        | { readonly __typename: 'TextValue', readonly text: string, readonly language: string | null }
        | { readonly __typename: 'UnspecifiedValue', readonly because: Unspecified }
       | null, readonly qualifiers: ReadonlyArray<{ readonly role: string, readonly entity:
          | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string, readonly review: ReviewState }
          | { readonly __typename: 'Channel', readonly slug: string, readonly name: string, readonly channelKind: string, readonly level: string, readonly domain: string, readonly review: ReviewState }
          | { readonly __typename: 'Document', readonly slug: string, readonly name: string, readonly review: ReviewState }
          | { readonly __typename: 'Event', readonly slug: string, readonly name: string, readonly review: ReviewState }
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string, readonly review: ReviewState }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string, readonly review: ReviewState }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly review: ReviewState }
          | { readonly __typename: 'Place', readonly slug: string, readonly name: string, readonly review: ReviewState }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string, readonly review: ReviewState }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string, readonly review: ReviewState }
         }>, readonly validTime: { readonly edtf: string, readonly atLeast: boolean, readonly note: string | null } | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
          | { readonly __typename: 'Office', readonly slug: string, readonly review: ReviewState, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly review: ReviewState, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly review: ReviewState, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly review: ReviewState, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly review: ReviewState, readonly name: string }
        >, readonly office: { readonly __typename: 'Office', readonly slug: string, readonly review: ReviewState, readonly name: string } | null, readonly organization:
          | { readonly __typename: 'Office', readonly slug: string, readonly review: ReviewState, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly review: ReviewState, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly review: ReviewState, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly review: ReviewState, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly review: ReviewState, readonly name: string }
         | null, readonly party:
          | { readonly __typename: 'Office', readonly slug: string, readonly review: ReviewState, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly review: ReviewState, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly review: ReviewState, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly review: ReviewState, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly review: ReviewState, readonly name: string }
         | null, readonly occasion: { readonly __typename: 'Event', readonly slug: string, readonly review: ReviewState, readonly name: string } | null, readonly relays: ReadonlyArray<{ readonly role: RelayRole, readonly actor:
            | { readonly __typename: 'Office', readonly slug: string, readonly review: ReviewState, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly review: ReviewState, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly review: ReviewState, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly review: ReviewState, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly review: ReviewState, readonly name: string }
           }>, readonly publisher:
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
         }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly prefix: string | null, readonly suffix: string | null, readonly start: number, readonly end: number, readonly quotation: string | null, readonly withheld: WithheldReason | null, readonly verification: Verification, readonly version: { readonly sha256: string } }>, readonly locators: ReadonlyArray<{ readonly kind: LocatorKind, readonly at: string, readonly quotation: string | null }>, readonly regards: { readonly slug: string } | null }> } | null };

export type ArticleInReviewFragment = { readonly __typename: 'Document', readonly review: ReviewState, readonly slug: string, readonly name: string, readonly publisher:
    | { readonly __typename: 'Office', readonly review: ReviewState, readonly slug: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly review: ReviewState, readonly slug: string, readonly name: string }
    | { readonly __typename: 'Person', readonly review: ReviewState, readonly slug: string, readonly name: string }
    | { readonly __typename: 'State', readonly review: ReviewState, readonly slug: string, readonly name: string }
    | { readonly __typename: 'UnnamedSource', readonly review: ReviewState, readonly slug: string, readonly name: string }
   };

export type ArticleClaimFragment = { readonly proposer: string | null, readonly slug: string, readonly review: ReviewState, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly assertedNote: string | null, readonly gist: string, readonly note: string | null, readonly corrected: { readonly slug: string, readonly review: ReviewState, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly assertedNote: string | null, readonly gist: string, readonly note: string | null, readonly subject:
      | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
      | { readonly __typename: 'State', readonly slug: string, readonly name: string }
      | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
    , readonly object:
      | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
      | { readonly __typename: 'State', readonly slug: string, readonly name: string }
      | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
     | null, readonly value:
      | { readonly __typename: 'CountValue', readonly count: number, readonly unit: string }
      | { readonly __typename: 'DateValue', readonly edtf: string }
      | { readonly __typename: 'StatusValue', readonly status: string }
      | { readonly __typename: 'TextValue', readonly text: string, readonly language: string | null }
      | { readonly __typename: 'UnspecifiedValue', readonly because: Unspecified }
     | null, readonly qualifiers: ReadonlyArray<{ readonly role: string, readonly entity:
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
       }>, readonly validTime: { readonly edtf: string, readonly atLeast: boolean, readonly note: string | null } | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
      >, readonly office: { readonly __typename: 'Office', readonly slug: string, readonly name: string } | null, readonly organization:
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
       | null, readonly party:
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
       | null, readonly occasion: { readonly __typename: 'Event', readonly slug: string, readonly name: string } | null, readonly relays: ReadonlyArray<{ readonly role: RelayRole, readonly actor:
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
         }>, readonly publisher:
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
       }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly prefix: string | null, readonly suffix: string | null, readonly start: number, readonly end: number, readonly quotation: string | null, readonly withheld: WithheldReason | null, readonly verification: Verification, readonly version: { readonly sha256: string } }>, readonly locators: ReadonlyArray<{ readonly kind: LocatorKind, readonly at: string, readonly quotation: string | null }>, readonly regards: { readonly slug: string } | null } | null, readonly corroboration: { readonly independentCount: number, readonly utterances: ReadonlyArray<{ readonly claims: ReadonlyArray<{ readonly slug: string, readonly gist: string, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string } }> }> }, readonly subject:
    | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string, readonly review: ReviewState }
    | { readonly __typename: 'Channel', readonly slug: string, readonly name: string, readonly channelKind: string, readonly level: string, readonly domain: string, readonly review: ReviewState }
    | { readonly __typename: 'Document', readonly slug: string, readonly name: string, readonly review: ReviewState }
    | { readonly __typename: 'Event', readonly slug: string, readonly name: string, readonly review: ReviewState }
    | { readonly __typename: 'Office', readonly slug: string, readonly name: string, readonly review: ReviewState }
    | { readonly __typename: 'Organization', readonly slug: string, readonly name: string, readonly review: ReviewState }
    | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly review: ReviewState }
    | { readonly __typename: 'Place', readonly slug: string, readonly name: string, readonly review: ReviewState }
    | { readonly __typename: 'State', readonly slug: string, readonly name: string, readonly review: ReviewState }
    | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string, readonly review: ReviewState }
  , readonly object:
    | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string, readonly review: ReviewState }
    | { readonly __typename: 'Channel', readonly slug: string, readonly name: string, readonly channelKind: string, readonly level: string, readonly domain: string, readonly review: ReviewState }
    | { readonly __typename: 'Document', readonly slug: string, readonly name: string, readonly review: ReviewState }
    | { readonly __typename: 'Event', readonly slug: string, readonly name: string, readonly review: ReviewState }
    | { readonly __typename: 'Office', readonly slug: string, readonly name: string, readonly review: ReviewState }
    | { readonly __typename: 'Organization', readonly slug: string, readonly name: string, readonly review: ReviewState }
    | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly review: ReviewState }
    | { readonly __typename: 'Place', readonly slug: string, readonly name: string, readonly review: ReviewState }
    | { readonly __typename: 'State', readonly slug: string, readonly name: string, readonly review: ReviewState }
    | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string, readonly review: ReviewState }
   | null, readonly value:
    | { readonly __typename: 'CountValue', readonly count: number, readonly unit: string }
    | { readonly __typename: 'DateValue', readonly edtf: string }
    | { readonly __typename: 'StatusValue', readonly status: string }
    | { readonly __typename: 'TextValue', readonly text: string, readonly language: string | null }
    | { readonly __typename: 'UnspecifiedValue', readonly because: Unspecified }
   | null, readonly qualifiers: ReadonlyArray<{ readonly role: string, readonly entity:
      | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string, readonly review: ReviewState }
      | { readonly __typename: 'Channel', readonly slug: string, readonly name: string, readonly channelKind: string, readonly level: string, readonly domain: string, readonly review: ReviewState }
      | { readonly __typename: 'Document', readonly slug: string, readonly name: string, readonly review: ReviewState }
      | { readonly __typename: 'Event', readonly slug: string, readonly name: string, readonly review: ReviewState }
      | { readonly __typename: 'Office', readonly slug: string, readonly name: string, readonly review: ReviewState }
      | { readonly __typename: 'Organization', readonly slug: string, readonly name: string, readonly review: ReviewState }
      | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly review: ReviewState }
      | { readonly __typename: 'Place', readonly slug: string, readonly name: string, readonly review: ReviewState }
      | { readonly __typename: 'State', readonly slug: string, readonly name: string, readonly review: ReviewState }
      | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string, readonly review: ReviewState }
     }>, readonly validTime: { readonly edtf: string, readonly atLeast: boolean, readonly note: string | null } | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
      | { readonly __typename: 'Office', readonly slug: string, readonly review: ReviewState, readonly name: string }
      | { readonly __typename: 'Organization', readonly slug: string, readonly review: ReviewState, readonly name: string }
      | { readonly __typename: 'Person', readonly slug: string, readonly review: ReviewState, readonly name: string }
      | { readonly __typename: 'State', readonly slug: string, readonly review: ReviewState, readonly name: string }
      | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly review: ReviewState, readonly name: string }
    >, readonly office: { readonly __typename: 'Office', readonly slug: string, readonly review: ReviewState, readonly name: string } | null, readonly organization:
      | { readonly __typename: 'Office', readonly slug: string, readonly review: ReviewState, readonly name: string }
      | { readonly __typename: 'Organization', readonly slug: string, readonly review: ReviewState, readonly name: string }
      | { readonly __typename: 'Person', readonly slug: string, readonly review: ReviewState, readonly name: string }
      | { readonly __typename: 'State', readonly slug: string, readonly review: ReviewState, readonly name: string }
      | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly review: ReviewState, readonly name: string }
     | null, readonly party:
      | { readonly __typename: 'Office', readonly slug: string, readonly review: ReviewState, readonly name: string }
      | { readonly __typename: 'Organization', readonly slug: string, readonly review: ReviewState, readonly name: string }
      | { readonly __typename: 'Person', readonly slug: string, readonly review: ReviewState, readonly name: string }
      | { readonly __typename: 'State', readonly slug: string, readonly review: ReviewState, readonly name: string }
      | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly review: ReviewState, readonly name: string }
     | null, readonly occasion: { readonly __typename: 'Event', readonly slug: string, readonly review: ReviewState, readonly name: string } | null, readonly relays: ReadonlyArray<{ readonly role: RelayRole, readonly actor:
        | { readonly __typename: 'Office', readonly slug: string, readonly review: ReviewState, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly review: ReviewState, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly review: ReviewState, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly review: ReviewState, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly review: ReviewState, readonly name: string }
       }>, readonly publisher:
      | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
      | { readonly __typename: 'State', readonly slug: string, readonly name: string }
      | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
     }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly prefix: string | null, readonly suffix: string | null, readonly start: number, readonly end: number, readonly quotation: string | null, readonly withheld: WithheldReason | null, readonly verification: Verification, readonly version: { readonly sha256: string } }>, readonly locators: ReadonlyArray<{ readonly kind: LocatorKind, readonly at: string, readonly quotation: string | null }>, readonly regards: { readonly slug: string } | null };

export type NodesInReviewFragment = { readonly subject:
    | { readonly __typename: 'Agreement', readonly slug: string, readonly review: ReviewState }
    | { readonly __typename: 'Channel', readonly channelKind: string, readonly level: string, readonly domain: string, readonly slug: string, readonly review: ReviewState }
    | { readonly __typename: 'Document', readonly slug: string, readonly review: ReviewState }
    | { readonly __typename: 'Event', readonly slug: string, readonly review: ReviewState }
    | { readonly __typename: 'Office', readonly slug: string, readonly review: ReviewState }
    | { readonly __typename: 'Organization', readonly slug: string, readonly review: ReviewState }
    | { readonly __typename: 'Person', readonly slug: string, readonly review: ReviewState }
    | { readonly __typename: 'Place', readonly slug: string, readonly review: ReviewState }
    | { readonly __typename: 'State', readonly slug: string, readonly review: ReviewState }
    | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly review: ReviewState }
  , readonly object:
    | { readonly __typename: 'Agreement', readonly slug: string, readonly review: ReviewState }
    | { readonly __typename: 'Channel', readonly channelKind: string, readonly level: string, readonly domain: string, readonly slug: string, readonly review: ReviewState }
    | { readonly __typename: 'Document', readonly slug: string, readonly review: ReviewState }
    | { readonly __typename: 'Event', readonly slug: string, readonly review: ReviewState }
    | { readonly __typename: 'Office', readonly slug: string, readonly review: ReviewState }
    | { readonly __typename: 'Organization', readonly slug: string, readonly review: ReviewState }
    | { readonly __typename: 'Person', readonly slug: string, readonly review: ReviewState }
    | { readonly __typename: 'Place', readonly slug: string, readonly review: ReviewState }
    | { readonly __typename: 'State', readonly slug: string, readonly review: ReviewState }
    | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly review: ReviewState }
   | null, readonly qualifiers: ReadonlyArray<{ readonly role: string, readonly entity:
      | { readonly __typename: 'Agreement', readonly slug: string, readonly review: ReviewState }
      | { readonly __typename: 'Channel', readonly channelKind: string, readonly level: string, readonly domain: string, readonly slug: string, readonly review: ReviewState }
      | { readonly __typename: 'Document', readonly slug: string, readonly review: ReviewState }
      | { readonly __typename: 'Event', readonly slug: string, readonly review: ReviewState }
      | { readonly __typename: 'Office', readonly slug: string, readonly review: ReviewState }
      | { readonly __typename: 'Organization', readonly slug: string, readonly review: ReviewState }
      | { readonly __typename: 'Person', readonly slug: string, readonly review: ReviewState }
      | { readonly __typename: 'Place', readonly slug: string, readonly review: ReviewState }
      | { readonly __typename: 'State', readonly slug: string, readonly review: ReviewState }
      | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly review: ReviewState }
     }>, readonly attribution: { readonly speakers: ReadonlyArray<
      | { readonly __typename: 'Office', readonly slug: string, readonly review: ReviewState }
      | { readonly __typename: 'Organization', readonly slug: string, readonly review: ReviewState }
      | { readonly __typename: 'Person', readonly slug: string, readonly review: ReviewState }
      | { readonly __typename: 'State', readonly slug: string, readonly review: ReviewState }
      | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly review: ReviewState }
    >, readonly office: { readonly __typename: 'Office', readonly slug: string, readonly review: ReviewState } | null, readonly organization:
      | { readonly __typename: 'Office', readonly slug: string, readonly review: ReviewState }
      | { readonly __typename: 'Organization', readonly slug: string, readonly review: ReviewState }
      | { readonly __typename: 'Person', readonly slug: string, readonly review: ReviewState }
      | { readonly __typename: 'State', readonly slug: string, readonly review: ReviewState }
      | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly review: ReviewState }
     | null, readonly party:
      | { readonly __typename: 'Office', readonly slug: string, readonly review: ReviewState }
      | { readonly __typename: 'Organization', readonly slug: string, readonly review: ReviewState }
      | { readonly __typename: 'Person', readonly slug: string, readonly review: ReviewState }
      | { readonly __typename: 'State', readonly slug: string, readonly review: ReviewState }
      | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly review: ReviewState }
     | null, readonly occasion: { readonly __typename: 'Event', readonly slug: string, readonly review: ReviewState } | null, readonly relays: ReadonlyArray<{ readonly role: RelayRole, readonly actor:
        | { readonly __typename: 'Office', readonly slug: string, readonly review: ReviewState }
        | { readonly __typename: 'Organization', readonly slug: string, readonly review: ReviewState }
        | { readonly __typename: 'Person', readonly slug: string, readonly review: ReviewState }
        | { readonly __typename: 'State', readonly slug: string, readonly review: ReviewState }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly review: ReviewState }
       }> } };

type InReview_Agreement_Fragment = { readonly __typename: 'Agreement', readonly slug: string, readonly review: ReviewState };

type InReview_Channel_Fragment = { readonly __typename: 'Channel', readonly channelKind: string, readonly level: string, readonly domain: string, readonly slug: string, readonly review: ReviewState };

type InReview_Document_Fragment = { readonly __typename: 'Document', readonly slug: string, readonly review: ReviewState };

type InReview_Event_Fragment = { readonly __typename: 'Event', readonly slug: string, readonly review: ReviewState };

type InReview_Office_Fragment = { readonly __typename: 'Office', readonly slug: string, readonly review: ReviewState };

type InReview_Organization_Fragment = { readonly __typename: 'Organization', readonly slug: string, readonly review: ReviewState };

type InReview_Person_Fragment = { readonly __typename: 'Person', readonly slug: string, readonly review: ReviewState };

type InReview_Place_Fragment = { readonly __typename: 'Place', readonly slug: string, readonly review: ReviewState };

type InReview_State_Fragment = { readonly __typename: 'State', readonly slug: string, readonly review: ReviewState };

type InReview_UnnamedSource_Fragment = { readonly __typename: 'UnnamedSource', readonly slug: string, readonly review: ReviewState };

export type InReviewFragment =
  | InReview_Agreement_Fragment
  | InReview_Channel_Fragment
  | InReview_Document_Fragment
  | InReview_Event_Fragment
  | InReview_Office_Fragment
  | InReview_Organization_Fragment
  | InReview_Person_Fragment
  | InReview_Place_Fragment
  | InReview_State_Fragment
  | InReview_UnnamedSource_Fragment
;

export type ChannelPageQueryVariables = Exact<{
  slug: string;
  asOf?: AsOf | null | undefined;
  said?: AsOf | null | undefined;
  on: string;
  isOnDay: boolean;
}>;


export type ChannelPageQuery = { readonly channel: { readonly __typename: 'Channel', readonly channelKind: string, readonly level: string, readonly domain: string, readonly purpose: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly ends: ReadonlyArray<{ readonly role: EndRole, readonly languages: ReadonlyArray<string>, readonly actor:
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
      , readonly side:
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
       | null, readonly site: { readonly __typename: 'Place', readonly slug: string, readonly name: string } | null }>, readonly status?: { readonly state: ReadingState, readonly basis: ReadingBasis | null, readonly coverage: Coverage | null, readonly group: string | null, readonly status: string | null, readonly from: string | null, readonly denied: string | null, readonly why: string, readonly lastKnown: { readonly until: string | null, readonly group: string | null, readonly status: string | null, readonly holders: ReadonlyArray<
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
        > } | null, readonly positions: ReadonlyArray<{ readonly scope: PositionScope, readonly decides: boolean, readonly standing: PositionStanding, readonly coverage: Coverage | null, readonly lastAttested: string | null, readonly status: string, readonly polarity: Polarity, readonly modality: Modality, readonly holder:
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
        , readonly channel: { readonly __typename: 'Channel', readonly slug: string, readonly name: string }, readonly claims: ReadonlyArray<{ readonly slug: string }> }> }, readonly timeline: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly reading: { readonly state: ReadingState, readonly basis: ReadingBasis | null, readonly coverage: Coverage | null, readonly group: string | null, readonly status: string | null, readonly denied: string | null, readonly why: string, readonly positions: ReadonlyArray<{ readonly standing: PositionStanding, readonly decides: boolean, readonly claims: ReadonlyArray<{ readonly slug: string }> }> } }>, readonly partOf: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Channel', readonly slug: string, readonly name: string, readonly status?: { readonly state: ReadingState, readonly basis: ReadingBasis | null, readonly coverage: Coverage | null, readonly group: string | null, readonly status: string | null, readonly from: string | null, readonly denied: string | null, readonly why: string, readonly lastKnown: { readonly until: string | null, readonly group: string | null, readonly status: string | null, readonly holders: ReadonlyArray<
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
            > } | null, readonly positions: ReadonlyArray<{ readonly scope: PositionScope, readonly decides: boolean, readonly standing: PositionStanding, readonly coverage: Coverage | null, readonly lastAttested: string | null, readonly status: string, readonly polarity: Polarity, readonly modality: Modality, readonly holder:
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
            , readonly channel: { readonly __typename: 'Channel', readonly slug: string, readonly name: string }, readonly claims: ReadonlyArray<{ readonly slug: string }> }> }, readonly statusClaims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly gist: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly assertedBounds: { readonly earliest: string | null, readonly latest: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly end: IntervalEnd | null, readonly hours: { readonly from: string, readonly to: string } | null }, readonly validTime: { readonly edtf: string, readonly atLeast: boolean, readonly bounds: { readonly earliest: string | null, readonly latest: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly end: IntervalEnd | null, readonly hours: { readonly from: string, readonly to: string } | null } } | null, readonly value:
              | { readonly __typename: 'CountValue' }
              | { readonly __typename: 'DateValue' }
              | { readonly __typename: 'StatusValue', readonly status: string }
              | { readonly __typename: 'TextValue' }
              | { readonly __typename: 'UnspecifiedValue' }
             | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
                | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
                | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
                | { readonly __typename: 'State', readonly slug: string, readonly name: string }
                | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
              >, readonly office: { readonly __typename: 'Office', readonly slug: string, readonly name: string } | null, readonly organization:
                | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
                | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
                | { readonly __typename: 'State', readonly slug: string, readonly name: string }
                | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
               | null, readonly party:
                | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
                | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
                | { readonly __typename: 'State', readonly slug: string, readonly name: string }
                | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
               | null, readonly occasion: { readonly __typename: 'Event', readonly slug: string, readonly name: string } | null, readonly relays: ReadonlyArray<{ readonly role: RelayRole, readonly actor:
                  | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
                  | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
                  | { readonly __typename: 'State', readonly slug: string, readonly name: string }
                  | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
                 }>, readonly publisher:
                | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
                | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
                | { readonly __typename: 'State', readonly slug: string, readonly name: string }
                | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
               }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quotation: string | null, readonly withheld: WithheldReason | null, readonly verification: Verification }>, readonly locators: ReadonlyArray<{ readonly kind: LocatorKind, readonly at: string, readonly quotation: string | null }> }> }, readonly spoken: { readonly utterances: ReadonlyArray<{ readonly claims: ReadonlyArray<{ readonly slug: string }> }> } }> }, readonly parts: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Channel', readonly slug: string, readonly name: string, readonly statusClaims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly gist: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly assertedBounds: { readonly earliest: string | null, readonly latest: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly end: IntervalEnd | null, readonly hours: { readonly from: string, readonly to: string } | null }, readonly validTime: { readonly edtf: string, readonly atLeast: boolean, readonly bounds: { readonly earliest: string | null, readonly latest: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly end: IntervalEnd | null, readonly hours: { readonly from: string, readonly to: string } | null } } | null, readonly value:
              | { readonly __typename: 'CountValue' }
              | { readonly __typename: 'DateValue' }
              | { readonly __typename: 'StatusValue', readonly status: string }
              | { readonly __typename: 'TextValue' }
              | { readonly __typename: 'UnspecifiedValue' }
             | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
                | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
                | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
                | { readonly __typename: 'State', readonly slug: string, readonly name: string }
                | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
              >, readonly office: { readonly __typename: 'Office', readonly slug: string, readonly name: string } | null, readonly organization:
                | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
                | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
                | { readonly __typename: 'State', readonly slug: string, readonly name: string }
                | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
               | null, readonly party:
                | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
                | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
                | { readonly __typename: 'State', readonly slug: string, readonly name: string }
                | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
               | null, readonly occasion: { readonly __typename: 'Event', readonly slug: string, readonly name: string } | null, readonly relays: ReadonlyArray<{ readonly role: RelayRole, readonly actor:
                  | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
                  | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
                  | { readonly __typename: 'State', readonly slug: string, readonly name: string }
                  | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
                 }>, readonly publisher:
                | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
                | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
                | { readonly __typename: 'State', readonly slug: string, readonly name: string }
                | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
               }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quotation: string | null, readonly withheld: WithheldReason | null, readonly verification: Verification }>, readonly locators: ReadonlyArray<{ readonly kind: LocatorKind, readonly at: string, readonly quotation: string | null }> }> }, readonly spoken: { readonly utterances: ReadonlyArray<{ readonly claims: ReadonlyArray<{ readonly slug: string }> }> } }> }, readonly belongsTo: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Channel', readonly slug: string, readonly name: string }> }, readonly itsLines: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Channel', readonly slug: string, readonly name: string }> }, readonly events: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly eventKind: string, readonly slug: string, readonly name: string, readonly date: { readonly edtf: string, readonly bounds: { readonly earliest: string | null, readonly latest: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly end: IntervalEnd | null, readonly hours: { readonly from: string, readonly to: string } | null } } | null }> }, readonly agreements: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly slug: string, readonly name: string }> }, readonly describers: { readonly totalCount: number, readonly nodes: ReadonlyArray<
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
      > }, readonly mentionedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Document', readonly slug: string, readonly name: string, readonly publisher:
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
        , readonly published: { readonly edtf: string } | null }> }, readonly disputes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly type: DisagreementType, readonly scope: DisagreementScope, readonly predicate: string, readonly subject:
          | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
        , readonly overlap: { readonly earliest: string | null, readonly latest: string | null } | null, readonly sides: ReadonlyArray<{ readonly held: string, readonly polarity: Polarity, readonly claimCount: number, readonly holderCount: number, readonly holders: ReadonlyArray<
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          > }> }> }, readonly aliases: ReadonlyArray<{ readonly name: string, readonly language: string | null }>, readonly datasets: ReadonlyArray<{ readonly title: string }>, readonly statusClaims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly gist: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly assertedBounds: { readonly earliest: string | null, readonly latest: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly end: IntervalEnd | null, readonly hours: { readonly from: string, readonly to: string } | null }, readonly validTime: { readonly edtf: string, readonly atLeast: boolean, readonly bounds: { readonly earliest: string | null, readonly latest: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly end: IntervalEnd | null, readonly hours: { readonly from: string, readonly to: string } | null } } | null, readonly value:
          | { readonly __typename: 'CountValue' }
          | { readonly __typename: 'DateValue' }
          | { readonly __typename: 'StatusValue', readonly status: string }
          | { readonly __typename: 'TextValue' }
          | { readonly __typename: 'UnspecifiedValue' }
         | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          >, readonly office: { readonly __typename: 'Office', readonly slug: string, readonly name: string } | null, readonly organization:
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
           | null, readonly party:
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
           | null, readonly occasion: { readonly __typename: 'Event', readonly slug: string, readonly name: string } | null, readonly relays: ReadonlyArray<{ readonly role: RelayRole, readonly actor:
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
             }>, readonly publisher:
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
           }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quotation: string | null, readonly withheld: WithheldReason | null, readonly verification: Verification }>, readonly locators: ReadonlyArray<{ readonly kind: LocatorKind, readonly at: string, readonly quotation: string | null }> }> }, readonly spoken: { readonly utterances: ReadonlyArray<{ readonly claims: ReadonlyArray<{ readonly slug: string }> }> } } | null, readonly vocabulary: { readonly statuses: ReadonlyArray<{ readonly name: string, readonly group: string | null }> } | null };

export type SaidOfStatusFragment = { readonly statusClaims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly gist: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly assertedBounds: { readonly earliest: string | null, readonly latest: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly end: IntervalEnd | null, readonly hours: { readonly from: string, readonly to: string } | null }, readonly validTime: { readonly edtf: string, readonly atLeast: boolean, readonly bounds: { readonly earliest: string | null, readonly latest: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly end: IntervalEnd | null, readonly hours: { readonly from: string, readonly to: string } | null } } | null, readonly value:
        | { readonly __typename: 'CountValue' }
        | { readonly __typename: 'DateValue' }
        | { readonly __typename: 'StatusValue', readonly status: string }
        | { readonly __typename: 'TextValue' }
        | { readonly __typename: 'UnspecifiedValue' }
       | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
        >, readonly office: { readonly __typename: 'Office', readonly slug: string, readonly name: string } | null, readonly organization:
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
         | null, readonly party:
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
         | null, readonly occasion: { readonly __typename: 'Event', readonly slug: string, readonly name: string } | null, readonly relays: ReadonlyArray<{ readonly role: RelayRole, readonly actor:
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
           }>, readonly publisher:
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
         }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quotation: string | null, readonly withheld: WithheldReason | null, readonly verification: Verification }>, readonly locators: ReadonlyArray<{ readonly kind: LocatorKind, readonly at: string, readonly quotation: string | null }> }> }, readonly spoken: { readonly utterances: ReadonlyArray<{ readonly claims: ReadonlyArray<{ readonly slug: string }> }> } };

export type CopiesFragment = { readonly utterances: ReadonlyArray<{ readonly claims: ReadonlyArray<{ readonly slug: string }> }> };

export type IntervalFragment = { readonly from: string | null, readonly to: string | null, readonly reading: { readonly state: ReadingState, readonly basis: ReadingBasis | null, readonly coverage: Coverage | null, readonly group: string | null, readonly status: string | null, readonly denied: string | null, readonly why: string, readonly positions: ReadonlyArray<{ readonly standing: PositionStanding, readonly decides: boolean, readonly claims: ReadonlyArray<{ readonly slug: string }> }> } };

export type StatusOnDayFragment = { readonly state: ReadingState, readonly basis: ReadingBasis | null, readonly coverage: Coverage | null, readonly group: string | null, readonly status: string | null, readonly from: string | null, readonly denied: string | null, readonly why: string, readonly lastKnown: { readonly until: string | null, readonly group: string | null, readonly status: string | null, readonly holders: ReadonlyArray<
      | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
      | { readonly __typename: 'State', readonly slug: string, readonly name: string }
      | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
    > } | null, readonly positions: ReadonlyArray<{ readonly scope: PositionScope, readonly decides: boolean, readonly standing: PositionStanding, readonly coverage: Coverage | null, readonly lastAttested: string | null, readonly status: string, readonly polarity: Polarity, readonly modality: Modality, readonly holder:
      | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
      | { readonly __typename: 'State', readonly slug: string, readonly name: string }
      | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
    , readonly channel: { readonly __typename: 'Channel', readonly slug: string, readonly name: string }, readonly claims: ReadonlyArray<{ readonly slug: string }> }> };

export type StatusClaimFragment = { readonly slug: string, readonly gist: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly assertedBounds: { readonly earliest: string | null, readonly latest: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly end: IntervalEnd | null, readonly hours: { readonly from: string, readonly to: string } | null }, readonly validTime: { readonly edtf: string, readonly atLeast: boolean, readonly bounds: { readonly earliest: string | null, readonly latest: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly end: IntervalEnd | null, readonly hours: { readonly from: string, readonly to: string } | null } } | null, readonly value:
    | { readonly __typename: 'CountValue' }
    | { readonly __typename: 'DateValue' }
    | { readonly __typename: 'StatusValue', readonly status: string }
    | { readonly __typename: 'TextValue' }
    | { readonly __typename: 'UnspecifiedValue' }
   | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
      | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
      | { readonly __typename: 'State', readonly slug: string, readonly name: string }
      | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
    >, readonly office: { readonly __typename: 'Office', readonly slug: string, readonly name: string } | null, readonly organization:
      | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
      | { readonly __typename: 'State', readonly slug: string, readonly name: string }
      | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
     | null, readonly party:
      | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
      | { readonly __typename: 'State', readonly slug: string, readonly name: string }
      | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
     | null, readonly occasion: { readonly __typename: 'Event', readonly slug: string, readonly name: string } | null, readonly relays: ReadonlyArray<{ readonly role: RelayRole, readonly actor:
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
       }>, readonly publisher:
      | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
      | { readonly __typename: 'State', readonly slug: string, readonly name: string }
      | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
     }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quotation: string | null, readonly withheld: WithheldReason | null, readonly verification: Verification }>, readonly locators: ReadonlyArray<{ readonly kind: LocatorKind, readonly at: string, readonly quotation: string | null }> };

export type ClaimPageQueryVariables = Exact<{
  slug: string;
  asOf?: AsOf | null | undefined;
}>;


export type ClaimPageQuery = { readonly claim: { readonly assertedNote: string | null, readonly recordedAt: string, readonly note: string | null, readonly review: ReviewState, readonly slug: string, readonly gist: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly value:
      | { readonly __typename: 'CountValue', readonly count: number, readonly unit: string }
      | { readonly __typename: 'DateValue', readonly edtf: string }
      | { readonly __typename: 'StatusValue', readonly status: string }
      | { readonly __typename: 'TextValue', readonly text: string, readonly language: string | null }
      | { readonly __typename: 'UnspecifiedValue', readonly because: Unspecified }
     | null, readonly qualifiers: ReadonlyArray<{ readonly role: string, readonly entity:
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
       }>, readonly chain: { readonly manner: Manner, readonly speakers: ReadonlyArray<
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
      >, readonly office: { readonly __typename: 'Office', readonly slug: string, readonly name: string } | null, readonly organization:
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
       | null, readonly party:
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
       | null, readonly occasion: { readonly __typename: 'Event', readonly slug: string, readonly name: string } | null, readonly relays: ReadonlyArray<{ readonly role: RelayRole, readonly actor:
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
         }>, readonly publisher:
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
       }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quotation: string | null, readonly withheld: WithheldReason | null, readonly verification: Verification }>, readonly locators: ReadonlyArray<{ readonly kind: LocatorKind, readonly at: string, readonly quotation: string | null }>, readonly dataset: { readonly title: string } | null, readonly regards: { readonly slug: string, readonly gist: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly validTime: { readonly edtf: string, readonly atLeast: boolean } | null, readonly subject:
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
      , readonly object:
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
       | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
        >, readonly publisher:
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
         }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string } } | null, readonly regardedBy: ReadonlyArray<{ readonly slug: string, readonly gist: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly validTime: { readonly edtf: string, readonly atLeast: boolean } | null, readonly subject:
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
      , readonly object:
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
       | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
        >, readonly publisher:
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
         }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string } }>, readonly supersedes: { readonly slug: string, readonly gist: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly validTime: { readonly edtf: string, readonly atLeast: boolean } | null, readonly subject:
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
      , readonly object:
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
       | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
        >, readonly publisher:
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
         }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string } } | null, readonly withdrawal: { readonly at: string, readonly reason: string, readonly supersededBy: { readonly slug: string, readonly gist: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly validTime: { readonly edtf: string, readonly atLeast: boolean } | null, readonly subject:
          | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
        , readonly object:
          | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
         | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          >, readonly publisher:
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
           }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string } } | null } | null, readonly corroboration: { readonly independentCount: number, readonly documentCount: number, readonly utterances: ReadonlyArray<{ readonly sameBecause: ReadonlyArray<CopyReason>, readonly speakers: ReadonlyArray<
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
        >, readonly claims: ReadonlyArray<{ readonly slug: string, readonly assertedAt: string, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string } }>, readonly outlets: ReadonlyArray<
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
        > }> }, readonly disputes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly type: DisagreementType, readonly scope: DisagreementScope, readonly predicate: string, readonly subject:
          | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
        , readonly overlap: { readonly earliest: string | null, readonly latest: string | null } | null, readonly sides: ReadonlyArray<{ readonly held: string, readonly polarity: Polarity, readonly claimCount: number, readonly holderCount: number, readonly holders: ReadonlyArray<
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          > }> }> }, readonly validTime: { readonly edtf: string, readonly atLeast: boolean } | null, readonly subject:
      | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
      | { readonly __typename: 'State', readonly slug: string, readonly name: string }
      | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
    , readonly object:
      | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
      | { readonly __typename: 'State', readonly slug: string, readonly name: string }
      | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
     | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
      >, readonly publisher:
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
       }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string } } | null };

export type DescribersQueryVariables = Exact<{
  lines?: ChannelFilter | null | undefined;
  claims?: ClaimFilter | null | undefined;
  asOf?: AsOf | null | undefined;
  after?: string | null | undefined;
}>;


export type DescribersQuery = { readonly channels: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Channel', readonly slug: string, readonly name: string, readonly describers: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly assertedAt: string }> } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type DisputesQueryVariables = Exact<{
  type?: ReadonlyArray<DisagreementType> | DisagreementType | null | undefined;
  asOf?: AsOf | null | undefined;
  after?: string | null | undefined;
}>;


export type DisputesQuery = { readonly disputes: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly type: DisagreementType, readonly scope: DisagreementScope, readonly predicate: string, readonly subject:
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
      , readonly overlap: { readonly earliest: string | null, readonly latest: string | null } | null, readonly sides: ReadonlyArray<{ readonly held: string, readonly polarity: Polarity, readonly claimCount: number, readonly holderCount: number, readonly holders: ReadonlyArray<
          | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
        > }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type DisputePageQueryVariables = Exact<{
  slug: string;
}>;


export type DisputePageQuery = { readonly dispute: { readonly slug: string, readonly type: DisagreementType, readonly scope: DisagreementScope, readonly predicate: string, readonly otherSubject:
      | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
      | { readonly __typename: 'State', readonly slug: string, readonly name: string }
      | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
     | null, readonly judgements: ReadonlyArray<{ readonly verdict: DisagreementVerdict, readonly type: JudgedType | null, readonly author: string, readonly reason: string, readonly at: string, readonly left: { readonly slug: string, readonly gist: string }, readonly right: { readonly slug: string, readonly gist: string } }>, readonly sides: ReadonlyArray<{ readonly held: string, readonly polarity: Polarity, readonly claimCount: number, readonly holderCount: number, readonly subject:
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
      , readonly claims: ReadonlyArray<{ readonly slug: string, readonly gist: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly assertedBounds: { readonly earliest: string | null, readonly latest: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly end: IntervalEnd | null, readonly hours: { readonly from: string, readonly to: string } | null }, readonly validTime: { readonly edtf: string, readonly atLeast: boolean, readonly bounds: { readonly earliest: string | null, readonly latest: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly end: IntervalEnd | null, readonly hours: { readonly from: string, readonly to: string } | null } } | null, readonly value:
          | { readonly __typename: 'CountValue' }
          | { readonly __typename: 'DateValue' }
          | { readonly __typename: 'StatusValue', readonly status: string }
          | { readonly __typename: 'TextValue' }
          | { readonly __typename: 'UnspecifiedValue' }
         | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          >, readonly office: { readonly __typename: 'Office', readonly slug: string, readonly name: string } | null, readonly organization:
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
           | null, readonly party:
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
           | null, readonly occasion: { readonly __typename: 'Event', readonly slug: string, readonly name: string } | null, readonly relays: ReadonlyArray<{ readonly role: RelayRole, readonly actor:
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
             }>, readonly publisher:
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
           }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quotation: string | null, readonly withheld: WithheldReason | null, readonly verification: Verification }>, readonly locators: ReadonlyArray<{ readonly kind: LocatorKind, readonly at: string, readonly quotation: string | null }> }>, readonly holders: ReadonlyArray<
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
      > }>, readonly subject:
      | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
      | { readonly __typename: 'State', readonly slug: string, readonly name: string }
      | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
    , readonly overlap: { readonly earliest: string | null, readonly latest: string | null } | null } | null };

export type DocumentPageQueryVariables = Exact<{
  slug: string;
  asOf?: AsOf | null | undefined;
  after?: string | null | undefined;
}>;


export type DocumentPageQuery = { readonly document: { readonly __typename: 'Document', readonly byline: ReadonlyArray<string>, readonly address: string | null, readonly language: string, readonly rights: Rights, readonly summary: string | null, readonly slug: string, readonly name: string, readonly publisher:
      | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
      | { readonly __typename: 'State', readonly slug: string, readonly name: string }
      | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
    , readonly published: { readonly edtf: string, readonly note: string | null } | null, readonly versions: ReadonlyArray<{ readonly sha256: string, readonly length: number, readonly excerpt: boolean, readonly text: string | null }>, readonly carriedClaims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly gist: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quotation: string | null, readonly withheld: WithheldReason | null, readonly verification: Verification, readonly version: { readonly sha256: string } }>, readonly locators: ReadonlyArray<{ readonly kind: LocatorKind, readonly at: string, readonly quotation: string | null }>, readonly validTime: { readonly edtf: string, readonly atLeast: boolean } | null, readonly subject:
          | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
        , readonly object:
          | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
         | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          >, readonly publisher:
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
           }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly speakers: { readonly totalCount: number, readonly nodes: ReadonlyArray<
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
      > }, readonly aliases: ReadonlyArray<{ readonly name: string, readonly language: string | null }>, readonly datasets: ReadonlyArray<{ readonly title: string }> } | null };

type NodeLink_Agreement_Fragment = { readonly __typename: 'Agreement', readonly slug: string, readonly name: string };

type NodeLink_Channel_Fragment = { readonly __typename: 'Channel', readonly slug: string, readonly name: string };

type NodeLink_Document_Fragment = { readonly __typename: 'Document', readonly slug: string, readonly name: string };

type NodeLink_Event_Fragment = { readonly __typename: 'Event', readonly slug: string, readonly name: string };

type NodeLink_Office_Fragment = { readonly __typename: 'Office', readonly slug: string, readonly name: string };

type NodeLink_Organization_Fragment = { readonly __typename: 'Organization', readonly slug: string, readonly name: string };

type NodeLink_Person_Fragment = { readonly __typename: 'Person', readonly slug: string, readonly name: string };

type NodeLink_Place_Fragment = { readonly __typename: 'Place', readonly slug: string, readonly name: string };

type NodeLink_State_Fragment = { readonly __typename: 'State', readonly slug: string, readonly name: string };

type NodeLink_UnnamedSource_Fragment = { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string };

export type NodeLinkFragment =
  | NodeLink_Agreement_Fragment
  | NodeLink_Channel_Fragment
  | NodeLink_Document_Fragment
  | NodeLink_Event_Fragment
  | NodeLink_Office_Fragment
  | NodeLink_Organization_Fragment
  | NodeLink_Person_Fragment
  | NodeLink_Place_Fragment
  | NodeLink_State_Fragment
  | NodeLink_UnnamedSource_Fragment
;

type NodeHead_Agreement_Fragment = { readonly __typename: 'Agreement', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string, readonly language: string | null }>, readonly datasets: ReadonlyArray<{ readonly title: string }> };

type NodeHead_Channel_Fragment = { readonly __typename: 'Channel', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string, readonly language: string | null }>, readonly datasets: ReadonlyArray<{ readonly title: string }> };

type NodeHead_Document_Fragment = { readonly __typename: 'Document', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string, readonly language: string | null }>, readonly datasets: ReadonlyArray<{ readonly title: string }> };

type NodeHead_Event_Fragment = { readonly __typename: 'Event', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string, readonly language: string | null }>, readonly datasets: ReadonlyArray<{ readonly title: string }> };

type NodeHead_Office_Fragment = { readonly __typename: 'Office', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string, readonly language: string | null }>, readonly datasets: ReadonlyArray<{ readonly title: string }> };

type NodeHead_Organization_Fragment = { readonly __typename: 'Organization', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string, readonly language: string | null }>, readonly datasets: ReadonlyArray<{ readonly title: string }> };

type NodeHead_Person_Fragment = { readonly __typename: 'Person', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string, readonly language: string | null }>, readonly datasets: ReadonlyArray<{ readonly title: string }> };

type NodeHead_Place_Fragment = { readonly __typename: 'Place', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string, readonly language: string | null }>, readonly datasets: ReadonlyArray<{ readonly title: string }> };

type NodeHead_State_Fragment = { readonly __typename: 'State', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string, readonly language: string | null }>, readonly datasets: ReadonlyArray<{ readonly title: string }> };

type NodeHead_UnnamedSource_Fragment = { readonly __typename: 'UnnamedSource', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string, readonly language: string | null }>, readonly datasets: ReadonlyArray<{ readonly title: string }> };

export type NodeHeadFragment =
  | NodeHead_Agreement_Fragment
  | NodeHead_Channel_Fragment
  | NodeHead_Document_Fragment
  | NodeHead_Event_Fragment
  | NodeHead_Office_Fragment
  | NodeHead_Organization_Fragment
  | NodeHead_Person_Fragment
  | NodeHead_Place_Fragment
  | NodeHead_State_Fragment
  | NodeHead_UnnamedSource_Fragment
;

export type DaysFragment = { readonly earliest: string | null, readonly latest: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly end: IntervalEnd | null, readonly hours: { readonly from: string, readonly to: string } | null };

export type ChainFragment = { readonly manner: Manner, readonly speakers: ReadonlyArray<
    | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
    | { readonly __typename: 'State', readonly slug: string, readonly name: string }
    | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
  >, readonly office: { readonly __typename: 'Office', readonly slug: string, readonly name: string } | null, readonly organization:
    | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
    | { readonly __typename: 'State', readonly slug: string, readonly name: string }
    | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
   | null, readonly party:
    | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
    | { readonly __typename: 'State', readonly slug: string, readonly name: string }
    | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
   | null, readonly occasion: { readonly __typename: 'Event', readonly slug: string, readonly name: string } | null, readonly relays: ReadonlyArray<{ readonly role: RelayRole, readonly actor:
      | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
      | { readonly __typename: 'State', readonly slug: string, readonly name: string }
      | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
     }>, readonly publisher:
    | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
    | { readonly __typename: 'State', readonly slug: string, readonly name: string }
    | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
   };

export type WordsFragment = { readonly start: number, readonly end: number, readonly quotation: string | null, readonly withheld: WithheldReason | null, readonly verification: Verification };

export type DocumentLineFragment = { readonly __typename: 'Document', readonly slug: string, readonly name: string, readonly publisher:
    | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
    | { readonly __typename: 'State', readonly slug: string, readonly name: string }
    | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
  , readonly published: { readonly edtf: string } | null };

export type DisputeLineFragment = { readonly slug: string, readonly type: DisagreementType, readonly scope: DisagreementScope, readonly predicate: string, readonly subject:
    | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
    | { readonly __typename: 'State', readonly slug: string, readonly name: string }
    | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
  , readonly overlap: { readonly earliest: string | null, readonly latest: string | null } | null, readonly sides: ReadonlyArray<{ readonly held: string, readonly polarity: Polarity, readonly claimCount: number, readonly holderCount: number, readonly holders: ReadonlyArray<
      | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
      | { readonly __typename: 'State', readonly slug: string, readonly name: string }
      | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
    > }> };

export type GraphAroundQueryVariables = Exact<{
  of: ReadonlyArray<string | number> | string | number;
  without?: ReadonlyArray<string | number> | string | number | null | undefined;
  most: number;
  claims: number;
  asOf?: AsOf | null | undefined;
}>;


export type GraphAroundQuery = { readonly neighbourhood: { readonly truncatedReason: string | null, readonly nodes: ReadonlyArray<{ readonly distance: number, readonly leftOut: number | null, readonly degree: number | null, readonly node:
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
       }>, readonly edges: ReadonlyArray<{ readonly from:
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
      , readonly to:
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
      , readonly claims: { readonly edges: ReadonlyArray<{ readonly fromRoles: ReadonlyArray<ParticipantRole> | null, readonly toRoles: ReadonlyArray<ParticipantRole> | null, readonly node: { readonly id: string, readonly slug: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly qualifiers: ReadonlyArray<{ readonly role: string, readonly entity:
                | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
                | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
                | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
                | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
                | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
                | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
                | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
                | { readonly __typename: 'State', readonly slug: string, readonly name: string }
                | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
               }> } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }> } | null, readonly vocabulary: { readonly predicates: ReadonlyArray<{ readonly name: string, readonly label: string }> } | null };

export type EdgeClaimsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type EdgeClaimsQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Agreement' }
    | { readonly __typename: 'Channel' }
    | { readonly __typename: 'Claim', readonly slug: string, readonly gist: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly assertedBounds: { readonly earliest: string | null, readonly latest: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly end: IntervalEnd | null, readonly hours: { readonly from: string, readonly to: string } | null }, readonly validTime: { readonly edtf: string, readonly atLeast: boolean, readonly bounds: { readonly earliest: string | null, readonly latest: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly end: IntervalEnd | null, readonly hours: { readonly from: string, readonly to: string } | null } } | null, readonly value:
        | { readonly __typename: 'CountValue' }
        | { readonly __typename: 'DateValue' }
        | { readonly __typename: 'StatusValue', readonly status: string }
        | { readonly __typename: 'TextValue' }
        | { readonly __typename: 'UnspecifiedValue' }
       | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
        >, readonly office: { readonly __typename: 'Office', readonly slug: string, readonly name: string } | null, readonly organization:
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
         | null, readonly party:
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
         | null, readonly occasion: { readonly __typename: 'Event', readonly slug: string, readonly name: string } | null, readonly relays: ReadonlyArray<{ readonly role: RelayRole, readonly actor:
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
           }>, readonly publisher:
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
         }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quotation: string | null, readonly withheld: WithheldReason | null, readonly verification: Verification }>, readonly locators: ReadonlyArray<{ readonly kind: LocatorKind, readonly at: string, readonly quotation: string | null }> }
    | { readonly __typename: 'Disagreement' }
    | { readonly __typename: 'Dispute' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Office' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'State' }
    | { readonly __typename: 'UnnamedSource' }
   | null> | null };

export type DrawnClaimFragment = { readonly id: string, readonly slug: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly qualifiers: ReadonlyArray<{ readonly role: string, readonly entity:
      | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
      | { readonly __typename: 'State', readonly slug: string, readonly name: string }
      | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
     }> };

export type HomeQueryVariables = Exact<{
  asOf?: AsOf | null | undefined;
  said?: AsOf | null | undefined;
  on: string;
  isOnDay: boolean;
}>;


export type HomeQuery = { readonly channels: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Channel', readonly channelKind: string, readonly slug: string, readonly name: string, readonly status?: { readonly state: ReadingState, readonly basis: ReadingBasis | null, readonly coverage: Coverage | null, readonly group: string | null, readonly status: string | null, readonly from: string | null, readonly denied: string | null }, readonly timeline: ReadonlyArray<{ readonly reading: { readonly state: ReadingState, readonly group: string | null, readonly status: string | null, readonly lastAttested: string | null, readonly lastKnown: { readonly group: string | null, readonly status: string | null } | null } }> }> } | null, readonly disputes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly type: DisagreementType, readonly scope: DisagreementScope, readonly predicate: string, readonly subject:
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
      , readonly overlap: { readonly earliest: string | null, readonly latest: string | null } | null, readonly sides: ReadonlyArray<{ readonly held: string, readonly polarity: Polarity, readonly claimCount: number, readonly holderCount: number, readonly holders: ReadonlyArray<
          | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
        > }> }> } | null, readonly newest: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly gist: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly validTime: { readonly edtf: string, readonly atLeast: boolean } | null, readonly subject:
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
      , readonly object:
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
       | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
        >, readonly publisher:
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
         }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string } }> } | null, readonly claims: { readonly totalCount: number } | null, readonly documents: { readonly totalCount: number } | null };

export type FollowSubscriptionVariables = Exact<{
  nodes: ReadonlyArray<string | number> | string | number;
}>;


export type FollowSubscription = { readonly follow: { readonly revision: number } };

export type NearestQueryVariables = Exact<{
  name: string;
}>;


export type NearestQuery = { readonly nearest: ReadonlyArray<
    | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
    | { readonly __typename: 'State', readonly slug: string, readonly name: string }
    | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
  > | null };

export type NodePageQueryVariables = Exact<{
  slug: string;
  asOf?: AsOf | null | undefined;
  after?: string | null | undefined;
}>;


export type NodePageQuery = { readonly entity:
    | { readonly __typename: 'Agreement', readonly agreementKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly signed: { readonly edtf: string } | null, readonly inForce: { readonly edtf: string } | null, readonly parties: { readonly nodes: ReadonlyArray<
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
        > }, readonly founded: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Channel', readonly slug: string, readonly name: string }> }, readonly governed: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Channel', readonly slug: string, readonly name: string }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly gist: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly validTime: { readonly edtf: string, readonly atLeast: boolean } | null, readonly subject:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
           | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
            >, readonly publisher:
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
             }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly disputes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly type: DisagreementType, readonly scope: DisagreementScope, readonly predicate: string, readonly subject:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          , readonly overlap: { readonly earliest: string | null, readonly latest: string | null } | null, readonly sides: ReadonlyArray<{ readonly held: string, readonly polarity: Polarity, readonly claimCount: number, readonly holderCount: number, readonly holders: ReadonlyArray<
              | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
            > }> }> }, readonly related: ReadonlyArray<{ readonly sharedCount: number, readonly node:
          | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
         }>, readonly aliases: ReadonlyArray<{ readonly name: string, readonly language: string | null }>, readonly datasets: ReadonlyArray<{ readonly title: string }> }
    | { readonly __typename: 'Channel', readonly summary: string | null, readonly slug: string, readonly name: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly gist: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly validTime: { readonly edtf: string, readonly atLeast: boolean } | null, readonly subject:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
           | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
            >, readonly publisher:
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
             }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly disputes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly type: DisagreementType, readonly scope: DisagreementScope, readonly predicate: string, readonly subject:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          , readonly overlap: { readonly earliest: string | null, readonly latest: string | null } | null, readonly sides: ReadonlyArray<{ readonly held: string, readonly polarity: Polarity, readonly claimCount: number, readonly holderCount: number, readonly holders: ReadonlyArray<
              | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
            > }> }> }, readonly related: ReadonlyArray<{ readonly sharedCount: number, readonly node:
          | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
         }>, readonly aliases: ReadonlyArray<{ readonly name: string, readonly language: string | null }>, readonly datasets: ReadonlyArray<{ readonly title: string }> }
    | { readonly __typename: 'Document', readonly summary: string | null, readonly slug: string, readonly name: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly gist: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly validTime: { readonly edtf: string, readonly atLeast: boolean } | null, readonly subject:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
           | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
            >, readonly publisher:
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
             }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly disputes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly type: DisagreementType, readonly scope: DisagreementScope, readonly predicate: string, readonly subject:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          , readonly overlap: { readonly earliest: string | null, readonly latest: string | null } | null, readonly sides: ReadonlyArray<{ readonly held: string, readonly polarity: Polarity, readonly claimCount: number, readonly holderCount: number, readonly holders: ReadonlyArray<
              | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
            > }> }> }, readonly related: ReadonlyArray<{ readonly sharedCount: number, readonly node:
          | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
         }>, readonly aliases: ReadonlyArray<{ readonly name: string, readonly language: string | null }>, readonly datasets: ReadonlyArray<{ readonly title: string }> }
    | { readonly __typename: 'Event', readonly eventKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly date: { readonly edtf: string, readonly basis: DatingBasis, readonly note: string | null } | null, readonly participants: { readonly nodes: ReadonlyArray<
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
        > }, readonly places: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Place', readonly slug: string, readonly name: string }> }, readonly channels: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Channel', readonly slug: string, readonly name: string }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly gist: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly validTime: { readonly edtf: string, readonly atLeast: boolean } | null, readonly subject:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
           | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
            >, readonly publisher:
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
             }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly disputes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly type: DisagreementType, readonly scope: DisagreementScope, readonly predicate: string, readonly subject:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          , readonly overlap: { readonly earliest: string | null, readonly latest: string | null } | null, readonly sides: ReadonlyArray<{ readonly held: string, readonly polarity: Polarity, readonly claimCount: number, readonly holderCount: number, readonly holders: ReadonlyArray<
              | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
            > }> }> }, readonly related: ReadonlyArray<{ readonly sharedCount: number, readonly node:
          | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
         }>, readonly aliases: ReadonlyArray<{ readonly name: string, readonly language: string | null }>, readonly datasets: ReadonlyArray<{ readonly title: string }> }
    | { readonly __typename: 'Office', readonly officeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly holders: { readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Person', readonly slug: string, readonly name: string }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly validTime: { readonly edtf: string, readonly atLeast: boolean } | null }> } }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly gist: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly validTime: { readonly edtf: string, readonly atLeast: boolean } | null, readonly subject:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
           | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
            >, readonly publisher:
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
             }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly disputes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly type: DisagreementType, readonly scope: DisagreementScope, readonly predicate: string, readonly subject:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          , readonly overlap: { readonly earliest: string | null, readonly latest: string | null } | null, readonly sides: ReadonlyArray<{ readonly held: string, readonly polarity: Polarity, readonly claimCount: number, readonly holderCount: number, readonly holders: ReadonlyArray<
              | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
            > }> }> }, readonly related: ReadonlyArray<{ readonly sharedCount: number, readonly node:
          | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
         }>, readonly describedChannels: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Channel', readonly slug: string, readonly name: string }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly gist: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly validTime: { readonly edtf: string, readonly atLeast: boolean } | null, readonly subject:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
           | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
            >, readonly publisher:
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
             }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string } }> }, readonly aliases: ReadonlyArray<{ readonly name: string, readonly language: string | null }>, readonly datasets: ReadonlyArray<{ readonly title: string }> }
    | { readonly __typename: 'Organization', readonly organizationKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly offices: { readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Office', readonly slug: string, readonly name: string }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly validTime: { readonly edtf: string, readonly atLeast: boolean } | null }> } }> }, readonly organizationPartOf: { readonly nodes: ReadonlyArray<
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
        > }, readonly organizationParts: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Organization', readonly slug: string, readonly name: string }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly gist: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly validTime: { readonly edtf: string, readonly atLeast: boolean } | null, readonly subject:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
           | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
            >, readonly publisher:
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
             }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly disputes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly type: DisagreementType, readonly scope: DisagreementScope, readonly predicate: string, readonly subject:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          , readonly overlap: { readonly earliest: string | null, readonly latest: string | null } | null, readonly sides: ReadonlyArray<{ readonly held: string, readonly polarity: Polarity, readonly claimCount: number, readonly holderCount: number, readonly holders: ReadonlyArray<
              | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
            > }> }> }, readonly related: ReadonlyArray<{ readonly sharedCount: number, readonly node:
          | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
         }>, readonly describedChannels: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Channel', readonly slug: string, readonly name: string }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly gist: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly validTime: { readonly edtf: string, readonly atLeast: boolean } | null, readonly subject:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
           | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
            >, readonly publisher:
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
             }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string } }> }, readonly aliases: ReadonlyArray<{ readonly name: string, readonly language: string | null }>, readonly datasets: ReadonlyArray<{ readonly title: string }> }
    | { readonly __typename: 'Person', readonly summary: string | null, readonly slug: string, readonly name: string, readonly offices: { readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Office', readonly slug: string, readonly name: string }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly validTime: { readonly edtf: string, readonly atLeast: boolean } | null }> } }> }, readonly personOrganizations: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Organization', readonly slug: string, readonly name: string }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly gist: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly validTime: { readonly edtf: string, readonly atLeast: boolean } | null, readonly subject:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
           | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
            >, readonly publisher:
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
             }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly disputes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly type: DisagreementType, readonly scope: DisagreementScope, readonly predicate: string, readonly subject:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          , readonly overlap: { readonly earliest: string | null, readonly latest: string | null } | null, readonly sides: ReadonlyArray<{ readonly held: string, readonly polarity: Polarity, readonly claimCount: number, readonly holderCount: number, readonly holders: ReadonlyArray<
              | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
            > }> }> }, readonly related: ReadonlyArray<{ readonly sharedCount: number, readonly node:
          | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
         }>, readonly describedChannels: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Channel', readonly slug: string, readonly name: string }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly gist: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly validTime: { readonly edtf: string, readonly atLeast: boolean } | null, readonly subject:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
           | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
            >, readonly publisher:
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
             }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string } }> }, readonly aliases: ReadonlyArray<{ readonly name: string, readonly language: string | null }>, readonly datasets: ReadonlyArray<{ readonly title: string }> }
    | { readonly __typename: 'Place', readonly placeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly gist: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly validTime: { readonly edtf: string, readonly atLeast: boolean } | null, readonly subject:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
           | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
            >, readonly publisher:
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
             }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly disputes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly type: DisagreementType, readonly scope: DisagreementScope, readonly predicate: string, readonly subject:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          , readonly overlap: { readonly earliest: string | null, readonly latest: string | null } | null, readonly sides: ReadonlyArray<{ readonly held: string, readonly polarity: Polarity, readonly claimCount: number, readonly holderCount: number, readonly holders: ReadonlyArray<
              | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
            > }> }> }, readonly related: ReadonlyArray<{ readonly sharedCount: number, readonly node:
          | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
         }>, readonly aliases: ReadonlyArray<{ readonly name: string, readonly language: string | null }>, readonly datasets: ReadonlyArray<{ readonly title: string }> }
    | { readonly __typename: 'State', readonly summary: string | null, readonly slug: string, readonly name: string, readonly offices: { readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Office', readonly slug: string, readonly name: string }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly validTime: { readonly edtf: string, readonly atLeast: boolean } | null }> } }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly gist: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly validTime: { readonly edtf: string, readonly atLeast: boolean } | null, readonly subject:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
           | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
            >, readonly publisher:
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
             }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly disputes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly type: DisagreementType, readonly scope: DisagreementScope, readonly predicate: string, readonly subject:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          , readonly overlap: { readonly earliest: string | null, readonly latest: string | null } | null, readonly sides: ReadonlyArray<{ readonly held: string, readonly polarity: Polarity, readonly claimCount: number, readonly holderCount: number, readonly holders: ReadonlyArray<
              | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
            > }> }> }, readonly related: ReadonlyArray<{ readonly sharedCount: number, readonly node:
          | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
         }>, readonly describedChannels: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Channel', readonly slug: string, readonly name: string }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly gist: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly validTime: { readonly edtf: string, readonly atLeast: boolean } | null, readonly subject:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
           | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
            >, readonly publisher:
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
             }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string } }> }, readonly aliases: ReadonlyArray<{ readonly name: string, readonly language: string | null }>, readonly datasets: ReadonlyArray<{ readonly title: string }> }
    | { readonly __typename: 'UnnamedSource', readonly description: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly gist: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly validTime: { readonly edtf: string, readonly atLeast: boolean } | null, readonly subject:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
           | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
            >, readonly publisher:
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
             }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly disputes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly type: DisagreementType, readonly scope: DisagreementScope, readonly predicate: string, readonly subject:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          , readonly overlap: { readonly earliest: string | null, readonly latest: string | null } | null, readonly sides: ReadonlyArray<{ readonly held: string, readonly polarity: Polarity, readonly claimCount: number, readonly holderCount: number, readonly holders: ReadonlyArray<
              | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
            > }> }> }, readonly related: ReadonlyArray<{ readonly sharedCount: number, readonly node:
          | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
         }>, readonly describedChannels: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Channel', readonly slug: string, readonly name: string }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly gist: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly validTime: { readonly edtf: string, readonly atLeast: boolean } | null, readonly subject:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
           | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
            >, readonly publisher:
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
             }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string } }> }, readonly aliases: ReadonlyArray<{ readonly name: string, readonly language: string | null }>, readonly datasets: ReadonlyArray<{ readonly title: string }> }
   | null };

export type HeldFragment = { readonly slug: string, readonly validTime: { readonly edtf: string, readonly atLeast: boolean } | null };

export type TimedNodesFragment = { readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Office', readonly slug: string, readonly name: string }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly validTime: { readonly edtf: string, readonly atLeast: boolean } | null }> } }> };

type Speaks_Office_Fragment = { readonly describedChannels: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Channel', readonly slug: string, readonly name: string }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly gist: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly validTime: { readonly edtf: string, readonly atLeast: boolean } | null, readonly subject:
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
      , readonly object:
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
       | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
        >, readonly publisher:
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
         }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string } }> } };

type Speaks_Organization_Fragment = { readonly describedChannels: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Channel', readonly slug: string, readonly name: string }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly gist: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly validTime: { readonly edtf: string, readonly atLeast: boolean } | null, readonly subject:
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
      , readonly object:
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
       | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
        >, readonly publisher:
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
         }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string } }> } };

type Speaks_Person_Fragment = { readonly describedChannels: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Channel', readonly slug: string, readonly name: string }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly gist: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly validTime: { readonly edtf: string, readonly atLeast: boolean } | null, readonly subject:
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
      , readonly object:
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
       | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
        >, readonly publisher:
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
         }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string } }> } };

type Speaks_State_Fragment = { readonly describedChannels: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Channel', readonly slug: string, readonly name: string }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly gist: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly validTime: { readonly edtf: string, readonly atLeast: boolean } | null, readonly subject:
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
      , readonly object:
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
       | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
        >, readonly publisher:
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
         }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string } }> } };

type Speaks_UnnamedSource_Fragment = { readonly describedChannels: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Channel', readonly slug: string, readonly name: string }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly gist: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly validTime: { readonly edtf: string, readonly atLeast: boolean } | null, readonly subject:
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
      , readonly object:
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
       | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
        >, readonly publisher:
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
         }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string } }> } };

export type SpeaksFragment =
  | Speaks_Office_Fragment
  | Speaks_Organization_Fragment
  | Speaks_Person_Fragment
  | Speaks_State_Fragment
  | Speaks_UnnamedSource_Fragment
;

export type ClaimLineFragment = { readonly slug: string, readonly gist: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly validTime: { readonly edtf: string, readonly atLeast: boolean } | null, readonly subject:
    | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
    | { readonly __typename: 'State', readonly slug: string, readonly name: string }
    | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
  , readonly object:
    | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
    | { readonly __typename: 'State', readonly slug: string, readonly name: string }
    | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
   | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
      | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
      | { readonly __typename: 'State', readonly slug: string, readonly name: string }
      | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
    >, readonly publisher:
      | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
      | { readonly __typename: 'State', readonly slug: string, readonly name: string }
      | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
     }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string } };

export type PathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  throughDocuments?: boolean | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type PathsQuery = { readonly paths: { readonly truncated: boolean, readonly truncatedReason: string | null, readonly paths: ReadonlyArray<{ readonly length: number, readonly hops: ReadonlyArray<{ readonly fromRole: ParticipantRole, readonly toRole: ParticipantRole, readonly from:
          | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
        , readonly to:
          | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
        , readonly claim: { readonly predicate: string, readonly slug: string, readonly gist: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly assertedBounds: { readonly earliest: string | null, readonly latest: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly end: IntervalEnd | null, readonly hours: { readonly from: string, readonly to: string } | null }, readonly validTime: { readonly edtf: string, readonly atLeast: boolean, readonly bounds: { readonly earliest: string | null, readonly latest: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly end: IntervalEnd | null, readonly hours: { readonly from: string, readonly to: string } | null } } | null, readonly value:
            | { readonly __typename: 'CountValue' }
            | { readonly __typename: 'DateValue' }
            | { readonly __typename: 'StatusValue', readonly status: string }
            | { readonly __typename: 'TextValue' }
            | { readonly __typename: 'UnspecifiedValue' }
           | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
            >, readonly office: { readonly __typename: 'Office', readonly slug: string, readonly name: string } | null, readonly organization:
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
             | null, readonly party:
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
             | null, readonly occasion: { readonly __typename: 'Event', readonly slug: string, readonly name: string } | null, readonly relays: ReadonlyArray<{ readonly role: RelayRole, readonly actor:
                | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
                | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
                | { readonly __typename: 'State', readonly slug: string, readonly name: string }
                | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
               }>, readonly publisher:
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
             }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quotation: string | null, readonly withheld: WithheldReason | null, readonly verification: Verification }>, readonly locators: ReadonlyArray<{ readonly kind: LocatorKind, readonly at: string, readonly quotation: string | null }> } }> }> } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly name: string | null, readonly role: Role, readonly mutations: ReadonlyArray<string>, readonly seesProposals: boolean, readonly acceptsOwn: boolean } | null };

export type ReviewQueueQueryVariables = Exact<{
  first: number;
}>;


export type ReviewQueueQuery = { readonly reviewQueue: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly change: { readonly revision: number, readonly at: string, readonly by: string, readonly reason: string | null }, readonly claim: { readonly slug: string, readonly gist: string } | null, readonly entity:
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
       | null, readonly description: { readonly revision: number, readonly described:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         } | null, readonly version: { readonly sha256: string } | null }> } | null };

export type WaitingClaimQueryVariables = Exact<{
  slug: string;
}>;


export type WaitingClaimQuery = { readonly claim: { readonly slug: string, readonly review: ReviewState, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly assertedNote: string | null, readonly gist: string, readonly note: string | null, readonly document: { readonly __typename: 'Document', readonly review: ReviewState, readonly slug: string, readonly name: string, readonly publisher:
        | { readonly __typename: 'Office', readonly review: ReviewState, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly review: ReviewState, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly review: ReviewState, readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly review: ReviewState, readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly review: ReviewState, readonly slug: string, readonly name: string }
       }, readonly acceptance: { readonly by: string, readonly at: string, readonly reason: string } | null, readonly withdrawal: { readonly by: string, readonly at: string, readonly reason: string } | null, readonly corrected: { readonly slug: string, readonly review: ReviewState, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly assertedNote: string | null, readonly gist: string, readonly note: string | null, readonly subject:
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
      , readonly object:
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
       | null, readonly value:
        | { readonly __typename: 'CountValue', readonly count: number, readonly unit: string }
        | { readonly __typename: 'DateValue', readonly edtf: string }
        | { readonly __typename: 'StatusValue', readonly status: string }
        | { readonly __typename: 'TextValue', readonly text: string, readonly language: string | null }
        | { readonly __typename: 'UnspecifiedValue', readonly because: Unspecified }
       | null, readonly qualifiers: ReadonlyArray<{ readonly role: string, readonly entity:
          | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
         }>, readonly validTime: { readonly edtf: string, readonly atLeast: boolean, readonly note: string | null } | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
        >, readonly office: { readonly __typename: 'Office', readonly slug: string, readonly name: string } | null, readonly organization:
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
         | null, readonly party:
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
         | null, readonly occasion: { readonly __typename: 'Event', readonly slug: string, readonly name: string } | null, readonly relays: ReadonlyArray<{ readonly role: RelayRole, readonly actor:
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
           }>, readonly publisher:
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
         }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly prefix: string | null, readonly suffix: string | null, readonly start: number, readonly end: number, readonly quotation: string | null, readonly withheld: WithheldReason | null, readonly verification: Verification, readonly version: { readonly sha256: string } }>, readonly locators: ReadonlyArray<{ readonly kind: LocatorKind, readonly at: string, readonly quotation: string | null }>, readonly regards: { readonly slug: string } | null } | null, readonly corroboration: { readonly independentCount: number, readonly utterances: ReadonlyArray<{ readonly claims: ReadonlyArray<{ readonly slug: string, readonly gist: string, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string } }> }> }, readonly subject:
      | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string, readonly review: ReviewState }
      | { readonly __typename: 'Channel', readonly slug: string, readonly name: string, readonly channelKind: string, readonly level: string, readonly domain: string, readonly review: ReviewState }
      | { readonly __typename: 'Document', readonly slug: string, readonly name: string, readonly review: ReviewState }
      | { readonly __typename: 'Event', readonly slug: string, readonly name: string, readonly review: ReviewState }
      | { readonly __typename: 'Office', readonly slug: string, readonly name: string, readonly review: ReviewState }
      | { readonly __typename: 'Organization', readonly slug: string, readonly name: string, readonly review: ReviewState }
      | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly review: ReviewState }
      | { readonly __typename: 'Place', readonly slug: string, readonly name: string, readonly review: ReviewState }
      | { readonly __typename: 'State', readonly slug: string, readonly name: string, readonly review: ReviewState }
      | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string, readonly review: ReviewState }
    , readonly object:
      | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string, readonly review: ReviewState }
      | { readonly __typename: 'Channel', readonly slug: string, readonly name: string, readonly channelKind: string, readonly level: string, readonly domain: string, readonly review: ReviewState }
      | { readonly __typename: 'Document', readonly slug: string, readonly name: string, readonly review: ReviewState }
      | { readonly __typename: 'Event', readonly slug: string, readonly name: string, readonly review: ReviewState }
      | { readonly __typename: 'Office', readonly slug: string, readonly name: string, readonly review: ReviewState }
      | { readonly __typename: 'Organization', readonly slug: string, readonly name: string, readonly review: ReviewState }
      | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly review: ReviewState }
      | { readonly __typename: 'Place', readonly slug: string, readonly name: string, readonly review: ReviewState }
      | { readonly __typename: 'State', readonly slug: string, readonly name: string, readonly review: ReviewState }
      | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string, readonly review: ReviewState }
     | null, readonly value:
      | { readonly __typename: 'CountValue', readonly count: number, readonly unit: string }
      | { readonly __typename: 'DateValue', readonly edtf: string }
      | { readonly __typename: 'StatusValue', readonly status: string }
      | { readonly __typename: 'TextValue', readonly text: string, readonly language: string | null }
      | { readonly __typename: 'UnspecifiedValue', readonly because: Unspecified }
     | null, readonly qualifiers: ReadonlyArray<{ readonly role: string, readonly entity:
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string, readonly review: ReviewState }
        | { readonly __typename: 'Channel', readonly slug: string, readonly name: string, readonly channelKind: string, readonly level: string, readonly domain: string, readonly review: ReviewState }
        | { readonly __typename: 'Document', readonly slug: string, readonly name: string, readonly review: ReviewState }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string, readonly review: ReviewState }
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string, readonly review: ReviewState }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string, readonly review: ReviewState }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly review: ReviewState }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string, readonly review: ReviewState }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string, readonly review: ReviewState }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string, readonly review: ReviewState }
       }>, readonly validTime: { readonly edtf: string, readonly atLeast: boolean, readonly note: string | null } | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
        | { readonly __typename: 'Office', readonly slug: string, readonly review: ReviewState, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly review: ReviewState, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly review: ReviewState, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly review: ReviewState, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly review: ReviewState, readonly name: string }
      >, readonly office: { readonly __typename: 'Office', readonly slug: string, readonly review: ReviewState, readonly name: string } | null, readonly organization:
        | { readonly __typename: 'Office', readonly slug: string, readonly review: ReviewState, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly review: ReviewState, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly review: ReviewState, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly review: ReviewState, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly review: ReviewState, readonly name: string }
       | null, readonly party:
        | { readonly __typename: 'Office', readonly slug: string, readonly review: ReviewState, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly review: ReviewState, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly review: ReviewState, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly review: ReviewState, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly review: ReviewState, readonly name: string }
       | null, readonly occasion: { readonly __typename: 'Event', readonly slug: string, readonly review: ReviewState, readonly name: string } | null, readonly relays: ReadonlyArray<{ readonly role: RelayRole, readonly actor:
          | { readonly __typename: 'Office', readonly slug: string, readonly review: ReviewState, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly review: ReviewState, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly review: ReviewState, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly review: ReviewState, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly review: ReviewState, readonly name: string }
         }>, readonly publisher:
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
       }, readonly evidence: ReadonlyArray<{ readonly prefix: string | null, readonly suffix: string | null, readonly start: number, readonly end: number, readonly quotation: string | null, readonly withheld: WithheldReason | null, readonly verification: Verification, readonly version: { readonly sha256: string } }>, readonly locators: ReadonlyArray<{ readonly kind: LocatorKind, readonly at: string, readonly quotation: string | null }>, readonly regards: { readonly slug: string } | null } | null };

export type WaitingNodeQueryVariables = Exact<{
  slug: string;
}>;


export type WaitingNodeQuery = { readonly entity:
    | { readonly __typename: 'Agreement', readonly mergedSlugs: ReadonlyArray<string>, readonly review: ReviewState, readonly agreementKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly descriptions: ReadonlyArray<{ readonly revision: number, readonly review: ReviewState, readonly by: string, readonly at: string, readonly reason: string | null, readonly described:
          | { readonly __typename: 'Agreement', readonly agreementKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly signed: { readonly edtf: string } | null, readonly inForce: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Channel', readonly channelKind: string, readonly level: string, readonly domain: string, readonly purpose: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Document', readonly byline: ReadonlyArray<string>, readonly address: string | null, readonly language: string, readonly furniture: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly published: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Event', readonly eventKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly date: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Office', readonly officeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Organization', readonly organizationKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Person', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Place', readonly placeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'State', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'UnnamedSource', readonly description: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
        , readonly earlier:
          | { readonly __typename: 'Agreement', readonly agreementKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly signed: { readonly edtf: string } | null, readonly inForce: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Channel', readonly channelKind: string, readonly level: string, readonly domain: string, readonly purpose: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Document', readonly byline: ReadonlyArray<string>, readonly address: string | null, readonly language: string, readonly furniture: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly published: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Event', readonly eventKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly date: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Office', readonly officeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Organization', readonly organizationKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Person', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Place', readonly placeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'State', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'UnnamedSource', readonly description: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
         }>, readonly signed: { readonly edtf: string } | null, readonly inForce: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    | { readonly __typename: 'Channel', readonly mergedSlugs: ReadonlyArray<string>, readonly review: ReviewState, readonly channelKind: string, readonly level: string, readonly domain: string, readonly purpose: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly descriptions: ReadonlyArray<{ readonly revision: number, readonly review: ReviewState, readonly by: string, readonly at: string, readonly reason: string | null, readonly described:
          | { readonly __typename: 'Agreement', readonly agreementKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly signed: { readonly edtf: string } | null, readonly inForce: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Channel', readonly channelKind: string, readonly level: string, readonly domain: string, readonly purpose: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Document', readonly byline: ReadonlyArray<string>, readonly address: string | null, readonly language: string, readonly furniture: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly published: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Event', readonly eventKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly date: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Office', readonly officeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Organization', readonly organizationKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Person', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Place', readonly placeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'State', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'UnnamedSource', readonly description: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
        , readonly earlier:
          | { readonly __typename: 'Agreement', readonly agreementKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly signed: { readonly edtf: string } | null, readonly inForce: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Channel', readonly channelKind: string, readonly level: string, readonly domain: string, readonly purpose: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Document', readonly byline: ReadonlyArray<string>, readonly address: string | null, readonly language: string, readonly furniture: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly published: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Event', readonly eventKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly date: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Office', readonly officeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Organization', readonly organizationKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Person', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Place', readonly placeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'State', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'UnnamedSource', readonly description: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
         }>, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    | { readonly __typename: 'Document', readonly mergedSlugs: ReadonlyArray<string>, readonly review: ReviewState, readonly byline: ReadonlyArray<string>, readonly address: string | null, readonly language: string, readonly furniture: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly descriptions: ReadonlyArray<{ readonly revision: number, readonly review: ReviewState, readonly by: string, readonly at: string, readonly reason: string | null, readonly described:
          | { readonly __typename: 'Agreement', readonly agreementKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly signed: { readonly edtf: string } | null, readonly inForce: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Channel', readonly channelKind: string, readonly level: string, readonly domain: string, readonly purpose: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Document', readonly byline: ReadonlyArray<string>, readonly address: string | null, readonly language: string, readonly furniture: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly published: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Event', readonly eventKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly date: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Office', readonly officeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Organization', readonly organizationKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Person', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Place', readonly placeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'State', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'UnnamedSource', readonly description: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
        , readonly earlier:
          | { readonly __typename: 'Agreement', readonly agreementKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly signed: { readonly edtf: string } | null, readonly inForce: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Channel', readonly channelKind: string, readonly level: string, readonly domain: string, readonly purpose: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Document', readonly byline: ReadonlyArray<string>, readonly address: string | null, readonly language: string, readonly furniture: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly published: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Event', readonly eventKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly date: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Office', readonly officeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Organization', readonly organizationKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Person', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Place', readonly placeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'State', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'UnnamedSource', readonly description: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
         }>, readonly published: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    | { readonly __typename: 'Event', readonly mergedSlugs: ReadonlyArray<string>, readonly review: ReviewState, readonly eventKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly descriptions: ReadonlyArray<{ readonly revision: number, readonly review: ReviewState, readonly by: string, readonly at: string, readonly reason: string | null, readonly described:
          | { readonly __typename: 'Agreement', readonly agreementKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly signed: { readonly edtf: string } | null, readonly inForce: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Channel', readonly channelKind: string, readonly level: string, readonly domain: string, readonly purpose: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Document', readonly byline: ReadonlyArray<string>, readonly address: string | null, readonly language: string, readonly furniture: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly published: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Event', readonly eventKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly date: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Office', readonly officeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Organization', readonly organizationKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Person', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Place', readonly placeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'State', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'UnnamedSource', readonly description: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
        , readonly earlier:
          | { readonly __typename: 'Agreement', readonly agreementKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly signed: { readonly edtf: string } | null, readonly inForce: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Channel', readonly channelKind: string, readonly level: string, readonly domain: string, readonly purpose: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Document', readonly byline: ReadonlyArray<string>, readonly address: string | null, readonly language: string, readonly furniture: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly published: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Event', readonly eventKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly date: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Office', readonly officeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Organization', readonly organizationKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Person', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Place', readonly placeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'State', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'UnnamedSource', readonly description: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
         }>, readonly date: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    | { readonly __typename: 'Office', readonly mergedSlugs: ReadonlyArray<string>, readonly review: ReviewState, readonly officeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly descriptions: ReadonlyArray<{ readonly revision: number, readonly review: ReviewState, readonly by: string, readonly at: string, readonly reason: string | null, readonly described:
          | { readonly __typename: 'Agreement', readonly agreementKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly signed: { readonly edtf: string } | null, readonly inForce: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Channel', readonly channelKind: string, readonly level: string, readonly domain: string, readonly purpose: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Document', readonly byline: ReadonlyArray<string>, readonly address: string | null, readonly language: string, readonly furniture: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly published: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Event', readonly eventKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly date: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Office', readonly officeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Organization', readonly organizationKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Person', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Place', readonly placeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'State', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'UnnamedSource', readonly description: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
        , readonly earlier:
          | { readonly __typename: 'Agreement', readonly agreementKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly signed: { readonly edtf: string } | null, readonly inForce: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Channel', readonly channelKind: string, readonly level: string, readonly domain: string, readonly purpose: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Document', readonly byline: ReadonlyArray<string>, readonly address: string | null, readonly language: string, readonly furniture: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly published: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Event', readonly eventKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly date: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Office', readonly officeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Organization', readonly organizationKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Person', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Place', readonly placeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'State', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'UnnamedSource', readonly description: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
         }>, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    | { readonly __typename: 'Organization', readonly mergedSlugs: ReadonlyArray<string>, readonly review: ReviewState, readonly organizationKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly descriptions: ReadonlyArray<{ readonly revision: number, readonly review: ReviewState, readonly by: string, readonly at: string, readonly reason: string | null, readonly described:
          | { readonly __typename: 'Agreement', readonly agreementKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly signed: { readonly edtf: string } | null, readonly inForce: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Channel', readonly channelKind: string, readonly level: string, readonly domain: string, readonly purpose: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Document', readonly byline: ReadonlyArray<string>, readonly address: string | null, readonly language: string, readonly furniture: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly published: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Event', readonly eventKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly date: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Office', readonly officeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Organization', readonly organizationKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Person', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Place', readonly placeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'State', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'UnnamedSource', readonly description: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
        , readonly earlier:
          | { readonly __typename: 'Agreement', readonly agreementKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly signed: { readonly edtf: string } | null, readonly inForce: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Channel', readonly channelKind: string, readonly level: string, readonly domain: string, readonly purpose: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Document', readonly byline: ReadonlyArray<string>, readonly address: string | null, readonly language: string, readonly furniture: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly published: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Event', readonly eventKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly date: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Office', readonly officeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Organization', readonly organizationKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Person', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Place', readonly placeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'State', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'UnnamedSource', readonly description: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
         }>, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    | { readonly __typename: 'Person', readonly mergedSlugs: ReadonlyArray<string>, readonly review: ReviewState, readonly summary: string | null, readonly slug: string, readonly name: string, readonly descriptions: ReadonlyArray<{ readonly revision: number, readonly review: ReviewState, readonly by: string, readonly at: string, readonly reason: string | null, readonly described:
          | { readonly __typename: 'Agreement', readonly agreementKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly signed: { readonly edtf: string } | null, readonly inForce: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Channel', readonly channelKind: string, readonly level: string, readonly domain: string, readonly purpose: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Document', readonly byline: ReadonlyArray<string>, readonly address: string | null, readonly language: string, readonly furniture: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly published: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Event', readonly eventKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly date: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Office', readonly officeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Organization', readonly organizationKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Person', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Place', readonly placeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'State', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'UnnamedSource', readonly description: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
        , readonly earlier:
          | { readonly __typename: 'Agreement', readonly agreementKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly signed: { readonly edtf: string } | null, readonly inForce: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Channel', readonly channelKind: string, readonly level: string, readonly domain: string, readonly purpose: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Document', readonly byline: ReadonlyArray<string>, readonly address: string | null, readonly language: string, readonly furniture: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly published: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Event', readonly eventKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly date: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Office', readonly officeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Organization', readonly organizationKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Person', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Place', readonly placeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'State', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'UnnamedSource', readonly description: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
         }>, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    | { readonly __typename: 'Place', readonly mergedSlugs: ReadonlyArray<string>, readonly review: ReviewState, readonly placeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly descriptions: ReadonlyArray<{ readonly revision: number, readonly review: ReviewState, readonly by: string, readonly at: string, readonly reason: string | null, readonly described:
          | { readonly __typename: 'Agreement', readonly agreementKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly signed: { readonly edtf: string } | null, readonly inForce: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Channel', readonly channelKind: string, readonly level: string, readonly domain: string, readonly purpose: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Document', readonly byline: ReadonlyArray<string>, readonly address: string | null, readonly language: string, readonly furniture: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly published: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Event', readonly eventKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly date: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Office', readonly officeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Organization', readonly organizationKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Person', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Place', readonly placeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'State', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'UnnamedSource', readonly description: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
        , readonly earlier:
          | { readonly __typename: 'Agreement', readonly agreementKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly signed: { readonly edtf: string } | null, readonly inForce: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Channel', readonly channelKind: string, readonly level: string, readonly domain: string, readonly purpose: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Document', readonly byline: ReadonlyArray<string>, readonly address: string | null, readonly language: string, readonly furniture: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly published: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Event', readonly eventKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly date: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Office', readonly officeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Organization', readonly organizationKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Person', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Place', readonly placeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'State', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'UnnamedSource', readonly description: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
         }>, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    | { readonly __typename: 'State', readonly mergedSlugs: ReadonlyArray<string>, readonly review: ReviewState, readonly summary: string | null, readonly slug: string, readonly name: string, readonly descriptions: ReadonlyArray<{ readonly revision: number, readonly review: ReviewState, readonly by: string, readonly at: string, readonly reason: string | null, readonly described:
          | { readonly __typename: 'Agreement', readonly agreementKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly signed: { readonly edtf: string } | null, readonly inForce: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Channel', readonly channelKind: string, readonly level: string, readonly domain: string, readonly purpose: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Document', readonly byline: ReadonlyArray<string>, readonly address: string | null, readonly language: string, readonly furniture: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly published: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Event', readonly eventKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly date: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Office', readonly officeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Organization', readonly organizationKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Person', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Place', readonly placeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'State', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'UnnamedSource', readonly description: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
        , readonly earlier:
          | { readonly __typename: 'Agreement', readonly agreementKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly signed: { readonly edtf: string } | null, readonly inForce: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Channel', readonly channelKind: string, readonly level: string, readonly domain: string, readonly purpose: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Document', readonly byline: ReadonlyArray<string>, readonly address: string | null, readonly language: string, readonly furniture: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly published: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Event', readonly eventKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly date: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Office', readonly officeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Organization', readonly organizationKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Person', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Place', readonly placeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'State', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'UnnamedSource', readonly description: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
         }>, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    | { readonly __typename: 'UnnamedSource', readonly mergedSlugs: ReadonlyArray<string>, readonly review: ReviewState, readonly description: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly descriptions: ReadonlyArray<{ readonly revision: number, readonly review: ReviewState, readonly by: string, readonly at: string, readonly reason: string | null, readonly described:
          | { readonly __typename: 'Agreement', readonly agreementKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly signed: { readonly edtf: string } | null, readonly inForce: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Channel', readonly channelKind: string, readonly level: string, readonly domain: string, readonly purpose: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Document', readonly byline: ReadonlyArray<string>, readonly address: string | null, readonly language: string, readonly furniture: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly published: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Event', readonly eventKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly date: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Office', readonly officeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Organization', readonly organizationKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Person', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Place', readonly placeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'State', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'UnnamedSource', readonly description: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
        , readonly earlier:
          | { readonly __typename: 'Agreement', readonly agreementKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly signed: { readonly edtf: string } | null, readonly inForce: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Channel', readonly channelKind: string, readonly level: string, readonly domain: string, readonly purpose: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Document', readonly byline: ReadonlyArray<string>, readonly address: string | null, readonly language: string, readonly furniture: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly published: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Event', readonly eventKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly date: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Office', readonly officeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Organization', readonly organizationKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Person', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'Place', readonly placeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'State', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
          | { readonly __typename: 'UnnamedSource', readonly description: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
         }>, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
   | null };

export type WaitingDocumentQueryVariables = Exact<{
  slug: string;
}>;


export type WaitingDocumentQuery = { readonly document: { readonly __typename: 'Document', readonly review: ReviewState, readonly rights: Rights, readonly byline: ReadonlyArray<string>, readonly address: string | null, readonly language: string, readonly furniture: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly publisher:
      | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
      | { readonly __typename: 'State', readonly slug: string, readonly name: string }
      | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
    , readonly versions: ReadonlyArray<{ readonly sha256: string, readonly length: number, readonly excerpt: boolean, readonly held: boolean, readonly review: ReviewState, readonly text: string | null }>, readonly published: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> } | null };

export type WordsQueryVariables = Exact<{ [key: string]: never; }>;


export type WordsQuery = { readonly vocabulary: { readonly predicates: ReadonlyArray<{ readonly name: string }>, readonly statuses: ReadonlyArray<{ readonly name: string }> } | null };

export type SuggestedIdentitiesQueryVariables = Exact<{
  first: number;
}>;


export type SuggestedIdentitiesQuery = { readonly suggestedIdentities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly score: number, readonly left:
        | { readonly __typename: 'Agreement', readonly agreementKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly signed: { readonly edtf: string } | null, readonly inForce: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
        | { readonly __typename: 'Channel', readonly channelKind: string, readonly level: string, readonly domain: string, readonly purpose: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
        | { readonly __typename: 'Document', readonly byline: ReadonlyArray<string>, readonly address: string | null, readonly language: string, readonly furniture: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly published: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
        | { readonly __typename: 'Event', readonly eventKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly date: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
        | { readonly __typename: 'Office', readonly officeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
        | { readonly __typename: 'Organization', readonly organizationKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
        | { readonly __typename: 'Person', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
        | { readonly __typename: 'Place', readonly placeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
        | { readonly __typename: 'State', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
        | { readonly __typename: 'UnnamedSource', readonly description: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
      , readonly right:
        | { readonly __typename: 'Agreement', readonly agreementKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly signed: { readonly edtf: string } | null, readonly inForce: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
        | { readonly __typename: 'Channel', readonly channelKind: string, readonly level: string, readonly domain: string, readonly purpose: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
        | { readonly __typename: 'Document', readonly byline: ReadonlyArray<string>, readonly address: string | null, readonly language: string, readonly furniture: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly published: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
        | { readonly __typename: 'Event', readonly eventKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly date: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
        | { readonly __typename: 'Office', readonly officeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
        | { readonly __typename: 'Organization', readonly organizationKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
        | { readonly __typename: 'Person', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
        | { readonly __typename: 'Place', readonly placeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
        | { readonly __typename: 'State', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
        | { readonly __typename: 'UnnamedSource', readonly description: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
      , readonly reasons: ReadonlyArray<{ readonly kind: IdentityReasonKind, readonly text: string, readonly claims: ReadonlyArray<{ readonly slug: string, readonly gist: string }> }> }> } | null };

export type OrphansQueryVariables = Exact<{
  first: number;
}>;


export type OrphansQuery = { readonly orphans: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly reason: OrphanReason | null, readonly claim: { readonly slug: string, readonly gist: string, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string } }, readonly evidence: { readonly start: number, readonly quotation: string | null }, readonly version: { readonly sha256: string } }> } | null };

export type OrphanedClaimQueryVariables = Exact<{
  slug: string;
}>;


export type OrphanedClaimQuery = { readonly claim: { readonly review: ReviewState, readonly slug: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly assertedNote: string | null, readonly gist: string, readonly note: string | null, readonly withdrawal: { readonly by: string, readonly at: string, readonly reason: string } | null, readonly carriedEvidence: ReadonlyArray<{ readonly start: number | null, readonly reason: OrphanReason | null, readonly evidence: { readonly start: number }, readonly version: { readonly sha256: string, readonly length: number, readonly held: boolean, readonly text: string | null } }>, readonly subject:
      | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
      | { readonly __typename: 'State', readonly slug: string, readonly name: string }
      | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
    , readonly object:
      | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
      | { readonly __typename: 'State', readonly slug: string, readonly name: string }
      | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
     | null, readonly value:
      | { readonly __typename: 'CountValue', readonly count: number, readonly unit: string }
      | { readonly __typename: 'DateValue', readonly edtf: string }
      | { readonly __typename: 'StatusValue', readonly status: string }
      | { readonly __typename: 'TextValue', readonly text: string, readonly language: string | null }
      | { readonly __typename: 'UnspecifiedValue', readonly because: Unspecified }
     | null, readonly qualifiers: ReadonlyArray<{ readonly role: string, readonly entity:
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
       }>, readonly validTime: { readonly edtf: string, readonly atLeast: boolean, readonly note: string | null } | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
      >, readonly office: { readonly __typename: 'Office', readonly slug: string, readonly name: string } | null, readonly organization:
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
       | null, readonly party:
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
       | null, readonly occasion: { readonly __typename: 'Event', readonly slug: string, readonly name: string } | null, readonly relays: ReadonlyArray<{ readonly role: RelayRole, readonly actor:
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
         }>, readonly publisher:
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
       }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly prefix: string | null, readonly suffix: string | null, readonly start: number, readonly end: number, readonly quotation: string | null, readonly withheld: WithheldReason | null, readonly verification: Verification, readonly version: { readonly sha256: string } }>, readonly locators: ReadonlyArray<{ readonly kind: LocatorKind, readonly at: string, readonly quotation: string | null }>, readonly regards: { readonly slug: string } | null } | null };

export type ReviewClaimsMutationVariables = Exact<{
  input: ReviewClaimsInput;
  dryRun: boolean;
}>;


export type ReviewClaimsMutation = { readonly reviewClaims: { readonly dryRun: { readonly notAcceptable: string | null, readonly truncatedReason: string | null, readonly statuses: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly channel: { readonly __typename: 'Channel', readonly slug: string, readonly name: string }, readonly before: { readonly state: ReadingState, readonly group: string | null, readonly status: string | null }, readonly after: { readonly state: ReadingState, readonly group: string | null, readonly status: string | null } }>, readonly disputes: ReadonlyArray<{ readonly kind: DisputeEffectKind, readonly before: { readonly slug: string, readonly type: DisagreementType, readonly scope: DisagreementScope, readonly predicate: string, readonly subject:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          , readonly overlap: { readonly earliest: string | null, readonly latest: string | null } | null, readonly sides: ReadonlyArray<{ readonly held: string, readonly polarity: Polarity, readonly claimCount: number, readonly holderCount: number, readonly holders: ReadonlyArray<
              | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
            > }> } | null, readonly after: { readonly slug: string, readonly type: DisagreementType, readonly scope: DisagreementScope, readonly predicate: string, readonly subject:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          , readonly overlap: { readonly earliest: string | null, readonly latest: string | null } | null, readonly sides: ReadonlyArray<{ readonly held: string, readonly polarity: Polarity, readonly claimCount: number, readonly holderCount: number, readonly holders: ReadonlyArray<
              | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
            > }> } | null }>, readonly paths: ReadonlyArray<{ readonly before: number | null, readonly after: number | null, readonly from:
          | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
        , readonly to:
          | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
         }> } | null, readonly change: { readonly revision: number, readonly summary: string } } | null };

export type ReviewDocumentMutationVariables = Exact<{
  input: ReviewDocumentInput;
  dryRun: boolean;
}>;


export type ReviewDocumentMutation = { readonly reviewDocument: { readonly dryRun: { readonly notAcceptable: string | null, readonly truncatedReason: string | null, readonly statuses: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly channel: { readonly __typename: 'Channel', readonly slug: string, readonly name: string }, readonly before: { readonly state: ReadingState, readonly group: string | null, readonly status: string | null }, readonly after: { readonly state: ReadingState, readonly group: string | null, readonly status: string | null } }>, readonly disputes: ReadonlyArray<{ readonly kind: DisputeEffectKind, readonly before: { readonly slug: string, readonly type: DisagreementType, readonly scope: DisagreementScope, readonly predicate: string, readonly subject:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          , readonly overlap: { readonly earliest: string | null, readonly latest: string | null } | null, readonly sides: ReadonlyArray<{ readonly held: string, readonly polarity: Polarity, readonly claimCount: number, readonly holderCount: number, readonly holders: ReadonlyArray<
              | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
            > }> } | null, readonly after: { readonly slug: string, readonly type: DisagreementType, readonly scope: DisagreementScope, readonly predicate: string, readonly subject:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          , readonly overlap: { readonly earliest: string | null, readonly latest: string | null } | null, readonly sides: ReadonlyArray<{ readonly held: string, readonly polarity: Polarity, readonly claimCount: number, readonly holderCount: number, readonly holders: ReadonlyArray<
              | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
            > }> } | null }>, readonly paths: ReadonlyArray<{ readonly before: number | null, readonly after: number | null, readonly from:
          | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
        , readonly to:
          | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
         }> } | null, readonly change: { readonly revision: number, readonly summary: string } } | null };

export type JudgeIdentityMutationVariables = Exact<{
  input: JudgeIdentityInput;
}>;


export type JudgeIdentityMutation = { readonly judgeIdentity: { readonly change: { readonly revision: number, readonly summary: string } } | null };

export type ProposeClaimsMutationVariables = Exact<{
  input: ProposeClaimsInput;
}>;


export type ProposeClaimsMutation = { readonly proposeClaims: { readonly change: { readonly revision: number, readonly summary: string } } | null };

export type RevertMutationVariables = Exact<{
  input: RevertInput;
}>;


export type RevertMutation = { readonly revert: { readonly change: { readonly revision: number, readonly summary: string } } | null };

export type WrittenFragment = { readonly change: { readonly revision: number, readonly summary: string } };

export type DecidedFragment = { readonly dryRun: { readonly notAcceptable: string | null, readonly truncatedReason: string | null, readonly statuses: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly channel: { readonly __typename: 'Channel', readonly slug: string, readonly name: string }, readonly before: { readonly state: ReadingState, readonly group: string | null, readonly status: string | null }, readonly after: { readonly state: ReadingState, readonly group: string | null, readonly status: string | null } }>, readonly disputes: ReadonlyArray<{ readonly kind: DisputeEffectKind, readonly before: { readonly slug: string, readonly type: DisagreementType, readonly scope: DisagreementScope, readonly predicate: string, readonly subject:
          | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
        , readonly overlap: { readonly earliest: string | null, readonly latest: string | null } | null, readonly sides: ReadonlyArray<{ readonly held: string, readonly polarity: Polarity, readonly claimCount: number, readonly holderCount: number, readonly holders: ReadonlyArray<
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          > }> } | null, readonly after: { readonly slug: string, readonly type: DisagreementType, readonly scope: DisagreementScope, readonly predicate: string, readonly subject:
          | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
          | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
        , readonly overlap: { readonly earliest: string | null, readonly latest: string | null } | null, readonly sides: ReadonlyArray<{ readonly held: string, readonly polarity: Polarity, readonly claimCount: number, readonly holderCount: number, readonly holders: ReadonlyArray<
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          > }> } | null }>, readonly paths: ReadonlyArray<{ readonly before: number | null, readonly after: number | null, readonly from:
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
       }> } | null, readonly change: { readonly revision: number, readonly summary: string } };

export type ReadingInShortFragment = { readonly state: ReadingState, readonly group: string | null, readonly status: string | null };

export type WholeClaimFragment = { readonly slug: string, readonly review: ReviewState, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly assertedNote: string | null, readonly gist: string, readonly note: string | null, readonly subject:
    | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
    | { readonly __typename: 'State', readonly slug: string, readonly name: string }
    | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
  , readonly object:
    | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
    | { readonly __typename: 'State', readonly slug: string, readonly name: string }
    | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
   | null, readonly value:
    | { readonly __typename: 'CountValue', readonly count: number, readonly unit: string }
    | { readonly __typename: 'DateValue', readonly edtf: string }
    | { readonly __typename: 'StatusValue', readonly status: string }
    | { readonly __typename: 'TextValue', readonly text: string, readonly language: string | null }
    | { readonly __typename: 'UnspecifiedValue', readonly because: Unspecified }
   | null, readonly qualifiers: ReadonlyArray<{ readonly role: string, readonly entity:
      | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
      | { readonly __typename: 'State', readonly slug: string, readonly name: string }
      | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
     }>, readonly validTime: { readonly edtf: string, readonly atLeast: boolean, readonly note: string | null } | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
      | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
      | { readonly __typename: 'State', readonly slug: string, readonly name: string }
      | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
    >, readonly office: { readonly __typename: 'Office', readonly slug: string, readonly name: string } | null, readonly organization:
      | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
      | { readonly __typename: 'State', readonly slug: string, readonly name: string }
      | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
     | null, readonly party:
      | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
      | { readonly __typename: 'State', readonly slug: string, readonly name: string }
      | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
     | null, readonly occasion: { readonly __typename: 'Event', readonly slug: string, readonly name: string } | null, readonly relays: ReadonlyArray<{ readonly role: RelayRole, readonly actor:
        | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
       }>, readonly publisher:
      | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
      | { readonly __typename: 'State', readonly slug: string, readonly name: string }
      | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
     }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly prefix: string | null, readonly suffix: string | null, readonly start: number, readonly end: number, readonly quotation: string | null, readonly withheld: WithheldReason | null, readonly verification: Verification, readonly version: { readonly sha256: string } }>, readonly locators: ReadonlyArray<{ readonly kind: LocatorKind, readonly at: string, readonly quotation: string | null }>, readonly regards: { readonly slug: string } | null };

type ToldNode_Agreement_Fragment = { readonly __typename: 'Agreement', readonly agreementKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly signed: { readonly edtf: string } | null, readonly inForce: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> };

type ToldNode_Channel_Fragment = { readonly __typename: 'Channel', readonly channelKind: string, readonly level: string, readonly domain: string, readonly purpose: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> };

type ToldNode_Document_Fragment = { readonly __typename: 'Document', readonly byline: ReadonlyArray<string>, readonly address: string | null, readonly language: string, readonly furniture: string | null, readonly summary: string | null, readonly slug: string, readonly name: string, readonly published: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> };

type ToldNode_Event_Fragment = { readonly __typename: 'Event', readonly eventKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly date: { readonly edtf: string } | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> };

type ToldNode_Office_Fragment = { readonly __typename: 'Office', readonly officeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> };

type ToldNode_Organization_Fragment = { readonly __typename: 'Organization', readonly organizationKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> };

type ToldNode_Person_Fragment = { readonly __typename: 'Person', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> };

type ToldNode_Place_Fragment = { readonly __typename: 'Place', readonly placeKind: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> };

type ToldNode_State_Fragment = { readonly __typename: 'State', readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> };

type ToldNode_UnnamedSource_Fragment = { readonly __typename: 'UnnamedSource', readonly description: string, readonly summary: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> };

export type ToldNodeFragment =
  | ToldNode_Agreement_Fragment
  | ToldNode_Channel_Fragment
  | ToldNode_Document_Fragment
  | ToldNode_Event_Fragment
  | ToldNode_Office_Fragment
  | ToldNode_Organization_Fragment
  | ToldNode_Person_Fragment
  | ToldNode_Place_Fragment
  | ToldNode_State_Fragment
  | ToldNode_UnnamedSource_Fragment
;

export type SearchQueryVariables = Exact<{
  query: string;
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
  asOf?: AsOf | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly suggestion: string | null, readonly edges: ReadonlyArray<{ readonly snippets: ReadonlyArray<{ readonly field: SearchField, readonly text: string, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly node:
        | { readonly __typename: 'Agreement', readonly summary: string | null, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Channel', readonly summary: string | null, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Claim', readonly slug: string, readonly gist: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly assertedAt: string, readonly validTime: { readonly edtf: string, readonly atLeast: boolean } | null, readonly subject:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
           | null, readonly attribution: { readonly manner: Manner, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
            >, readonly publisher:
              | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
             }, readonly document: { readonly __typename: 'Document', readonly slug: string, readonly name: string } }
        | { readonly __typename: 'Disagreement' }
        | { readonly __typename: 'Dispute' }
        | { readonly __typename: 'Document', readonly summary: string | null, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly summary: string | null, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Office', readonly summary: string | null, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly summary: string | null, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly summary: string | null, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Place', readonly summary: string | null, readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly summary: string | null, readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedSource', readonly summary: string | null, readonly slug: string, readonly name: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type NearWordsQueryVariables = Exact<{
  query: string;
}>;


export type NearWordsQuery = { readonly suggest: ReadonlyArray<{ readonly node:
      | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
      | { readonly __typename: 'State', readonly slug: string, readonly name: string }
      | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
     }> | null, readonly nearest: ReadonlyArray<
    | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Channel', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Document', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Office', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
    | { readonly __typename: 'State', readonly slug: string, readonly name: string }
    | { readonly __typename: 'UnnamedSource', readonly slug: string, readonly name: string }
  > | null };

export type SpanQueryVariables = Exact<{
  asOf?: AsOf | null | undefined;
}>;


export type SpanQuery = { readonly all: { readonly totalCount: number } | null, readonly seen: { readonly totalCount: number } | null, readonly first: { readonly nodes: ReadonlyArray<{ readonly assertedBounds: { readonly earliest: string | null, readonly latest: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly end: IntervalEnd | null, readonly hours: { readonly from: string, readonly to: string } | null } }> } | null, readonly last: { readonly nodes: ReadonlyArray<{ readonly assertedBounds: { readonly earliest: string | null, readonly latest: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly end: IntervalEnd | null, readonly hours: { readonly from: string, readonly to: string } | null } }> } | null };

export type SuggestQueryVariables = Exact<{
  query: string;
}>;


export type SuggestQuery = { readonly suggest: ReadonlyArray<{ readonly name: string, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly node:
      | { readonly __typename: 'Agreement', readonly summary: string | null, readonly slug: string, readonly name: string }
      | { readonly __typename: 'Channel', readonly summary: string | null, readonly slug: string, readonly name: string }
      | { readonly __typename: 'Document', readonly summary: string | null, readonly slug: string, readonly name: string }
      | { readonly __typename: 'Event', readonly summary: string | null, readonly slug: string, readonly name: string }
      | { readonly __typename: 'Office', readonly summary: string | null, readonly slug: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly summary: string | null, readonly slug: string, readonly name: string }
      | { readonly __typename: 'Person', readonly summary: string | null, readonly slug: string, readonly name: string }
      | { readonly __typename: 'Place', readonly summary: string | null, readonly slug: string, readonly name: string }
      | { readonly __typename: 'State', readonly summary: string | null, readonly slug: string, readonly name: string }
      | { readonly __typename: 'UnnamedSource', readonly summary: string | null, readonly slug: string, readonly name: string }
     }> | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const NodeLinkFragmentDoc = new TypedDocumentString(`
    fragment NodeLink on Entity {
  __typename
  slug
  name
}
    `, {"fragmentName":"NodeLink"}) as unknown as TypedDocumentString<NodeLinkFragment, unknown>;
export const ArticleInReviewFragmentDoc = new TypedDocumentString(`
    fragment ArticleInReview on Document {
  ...NodeLink
  review
  publisher {
    ...NodeLink
    review
  }
}
    fragment NodeLink on Entity {
  __typename
  slug
  name
}`, {"fragmentName":"ArticleInReview"}) as unknown as TypedDocumentString<ArticleInReviewFragment, unknown>;
export const ChainFragmentDoc = new TypedDocumentString(`
    fragment Chain on Attribution {
  manner
  speakers {
    ...NodeLink
  }
  office {
    ...NodeLink
  }
  organization {
    ...NodeLink
  }
  party {
    ...NodeLink
  }
  occasion {
    ...NodeLink
  }
  relays {
    role
    actor {
      ...NodeLink
    }
  }
  publisher {
    ...NodeLink
  }
}
    fragment NodeLink on Entity {
  __typename
  slug
  name
}`, {"fragmentName":"Chain"}) as unknown as TypedDocumentString<ChainFragment, unknown>;
export const WordsFragmentDoc = new TypedDocumentString(`
    fragment Words on Evidence {
  start
  end
  quotation
  withheld
  verification
}
    `, {"fragmentName":"Words"}) as unknown as TypedDocumentString<WordsFragment, unknown>;
export const WholeClaimFragmentDoc = new TypedDocumentString(`
    fragment WholeClaim on Claim {
  slug
  review
  subject {
    ...NodeLink
  }
  predicate
  object {
    ...NodeLink
  }
  value {
    __typename
    ... on StatusValue {
      status
    }
    ... on DateValue {
      edtf
    }
    ... on CountValue {
      count
      unit
    }
    ... on TextValue {
      text
      language
    }
    ... on UnspecifiedValue {
      because
    }
  }
  qualifiers {
    role
    entity {
      ...NodeLink
    }
  }
  polarity
  modality
  validTime {
    edtf
    atLeast
    note
  }
  assertedAt
  assertedNote
  gist
  note
  attribution {
    ...Chain
  }
  document {
    ...NodeLink
  }
  evidence {
    ...Words
    prefix
    suffix
    version {
      sha256
    }
  }
  locators {
    kind
    at
    quotation
  }
  regards {
    slug
  }
}
    fragment NodeLink on Entity {
  __typename
  slug
  name
}
fragment Chain on Attribution {
  manner
  speakers {
    ...NodeLink
  }
  office {
    ...NodeLink
  }
  organization {
    ...NodeLink
  }
  party {
    ...NodeLink
  }
  occasion {
    ...NodeLink
  }
  relays {
    role
    actor {
      ...NodeLink
    }
  }
  publisher {
    ...NodeLink
  }
}
fragment Words on Evidence {
  start
  end
  quotation
  withheld
  verification
}`, {"fragmentName":"WholeClaim"}) as unknown as TypedDocumentString<WholeClaimFragment, unknown>;
export const InReviewFragmentDoc = new TypedDocumentString(`
    fragment InReview on Entity {
  __typename
  slug
  review
  ... on Channel {
    channelKind
    level
    domain
  }
}
    `, {"fragmentName":"InReview"}) as unknown as TypedDocumentString<InReviewFragment, unknown>;
export const NodesInReviewFragmentDoc = new TypedDocumentString(`
    fragment NodesInReview on Claim {
  subject {
    ...InReview
  }
  object {
    ...InReview
  }
  qualifiers {
    role
    entity {
      ...InReview
    }
  }
  attribution {
    speakers {
      ...InReview
    }
    office {
      ...InReview
    }
    organization {
      ...InReview
    }
    party {
      ...InReview
    }
    occasion {
      ...InReview
    }
    relays {
      role
      actor {
        ...InReview
      }
    }
  }
}
    fragment InReview on Entity {
  __typename
  slug
  review
  ... on Channel {
    channelKind
    level
    domain
  }
}`, {"fragmentName":"NodesInReview"}) as unknown as TypedDocumentString<NodesInReviewFragment, unknown>;
export const ArticleClaimFragmentDoc = new TypedDocumentString(`
    fragment ArticleClaim on Claim {
  ...WholeClaim
  proposer
  corrected: supersedes {
    ...WholeClaim
  }
  corroboration {
    independentCount
    utterances {
      claims {
        slug
        gist
        document {
          ...NodeLink
        }
      }
    }
  }
  ...NodesInReview
}
    fragment NodesInReview on Claim {
  subject {
    ...InReview
  }
  object {
    ...InReview
  }
  qualifiers {
    role
    entity {
      ...InReview
    }
  }
  attribution {
    speakers {
      ...InReview
    }
    office {
      ...InReview
    }
    organization {
      ...InReview
    }
    party {
      ...InReview
    }
    occasion {
      ...InReview
    }
    relays {
      role
      actor {
        ...InReview
      }
    }
  }
}
fragment InReview on Entity {
  __typename
  slug
  review
  ... on Channel {
    channelKind
    level
    domain
  }
}
fragment NodeLink on Entity {
  __typename
  slug
  name
}
fragment Chain on Attribution {
  manner
  speakers {
    ...NodeLink
  }
  office {
    ...NodeLink
  }
  organization {
    ...NodeLink
  }
  party {
    ...NodeLink
  }
  occasion {
    ...NodeLink
  }
  relays {
    role
    actor {
      ...NodeLink
    }
  }
  publisher {
    ...NodeLink
  }
}
fragment Words on Evidence {
  start
  end
  quotation
  withheld
  verification
}
fragment WholeClaim on Claim {
  slug
  review
  subject {
    ...NodeLink
  }
  predicate
  object {
    ...NodeLink
  }
  value {
    __typename
    ... on StatusValue {
      status
    }
    ... on DateValue {
      edtf
    }
    ... on CountValue {
      count
      unit
    }
    ... on TextValue {
      text
      language
    }
    ... on UnspecifiedValue {
      because
    }
  }
  qualifiers {
    role
    entity {
      ...NodeLink
    }
  }
  polarity
  modality
  validTime {
    edtf
    atLeast
    note
  }
  assertedAt
  assertedNote
  gist
  note
  attribution {
    ...Chain
  }
  document {
    ...NodeLink
  }
  evidence {
    ...Words
    prefix
    suffix
    version {
      sha256
    }
  }
  locators {
    kind
    at
    quotation
  }
  regards {
    slug
  }
}`, {"fragmentName":"ArticleClaim"}) as unknown as TypedDocumentString<ArticleClaimFragment, unknown>;
export const DaysFragmentDoc = new TypedDocumentString(`
    fragment Days on DayBounds {
  earliest
  latest
  certainFrom
  certainTo
  end
  hours {
    from
    to
  }
}
    `, {"fragmentName":"Days"}) as unknown as TypedDocumentString<DaysFragment, unknown>;
export const StatusClaimFragmentDoc = new TypedDocumentString(`
    fragment StatusClaim on Claim {
  slug
  gist
  polarity
  modality
  assertedAt
  assertedBounds {
    ...Days
  }
  validTime {
    edtf
    atLeast
    bounds {
      ...Days
    }
  }
  value {
    __typename
    ... on StatusValue {
      status
    }
  }
  attribution {
    ...Chain
  }
  document {
    ...NodeLink
  }
  evidence {
    ...Words
  }
  locators {
    kind
    at
    quotation
  }
}
    fragment NodeLink on Entity {
  __typename
  slug
  name
}
fragment Days on DayBounds {
  earliest
  latest
  certainFrom
  certainTo
  end
  hours {
    from
    to
  }
}
fragment Chain on Attribution {
  manner
  speakers {
    ...NodeLink
  }
  office {
    ...NodeLink
  }
  organization {
    ...NodeLink
  }
  party {
    ...NodeLink
  }
  occasion {
    ...NodeLink
  }
  relays {
    role
    actor {
      ...NodeLink
    }
  }
  publisher {
    ...NodeLink
  }
}
fragment Words on Evidence {
  start
  end
  quotation
  withheld
  verification
}`, {"fragmentName":"StatusClaim"}) as unknown as TypedDocumentString<StatusClaimFragment, unknown>;
export const CopiesFragmentDoc = new TypedDocumentString(`
    fragment Copies on Corroboration {
  utterances {
    claims {
      slug
    }
  }
}
    `, {"fragmentName":"Copies"}) as unknown as TypedDocumentString<CopiesFragment, unknown>;
export const SaidOfStatusFragmentDoc = new TypedDocumentString(`
    fragment SaidOfStatus on Channel {
  statusClaims(
    first: 100
    orderBy: {field: ASSERTED, direction: ASC}
    asOf: $said
  ) {
    nodes {
      ...StatusClaim
    }
    totalCount
  }
  spoken: corroboration(filter: {predicate: [HAS_STATUS]}, asOf: $said) {
    ...Copies
  }
}
    fragment Copies on Corroboration {
  utterances {
    claims {
      slug
    }
  }
}
fragment StatusClaim on Claim {
  slug
  gist
  polarity
  modality
  assertedAt
  assertedBounds {
    ...Days
  }
  validTime {
    edtf
    atLeast
    bounds {
      ...Days
    }
  }
  value {
    __typename
    ... on StatusValue {
      status
    }
  }
  attribution {
    ...Chain
  }
  document {
    ...NodeLink
  }
  evidence {
    ...Words
  }
  locators {
    kind
    at
    quotation
  }
}
fragment NodeLink on Entity {
  __typename
  slug
  name
}
fragment Days on DayBounds {
  earliest
  latest
  certainFrom
  certainTo
  end
  hours {
    from
    to
  }
}
fragment Chain on Attribution {
  manner
  speakers {
    ...NodeLink
  }
  office {
    ...NodeLink
  }
  organization {
    ...NodeLink
  }
  party {
    ...NodeLink
  }
  occasion {
    ...NodeLink
  }
  relays {
    role
    actor {
      ...NodeLink
    }
  }
  publisher {
    ...NodeLink
  }
}
fragment Words on Evidence {
  start
  end
  quotation
  withheld
  verification
}`, {"fragmentName":"SaidOfStatus"}) as unknown as TypedDocumentString<SaidOfStatusFragment, unknown>;
export const IntervalFragmentDoc = new TypedDocumentString(`
    fragment Interval on StatusInterval {
  from
  to
  reading {
    state
    basis
    coverage
    group
    status
    denied
    why
    positions {
      standing
      decides
      claims {
        slug
      }
    }
  }
}
    `, {"fragmentName":"Interval"}) as unknown as TypedDocumentString<IntervalFragment, unknown>;
export const StatusOnDayFragmentDoc = new TypedDocumentString(`
    fragment StatusOnDay on StatusReading {
  state
  basis
  coverage
  group
  status
  from
  denied
  why
  lastKnown {
    until
    group
    status
    holders {
      ...NodeLink
    }
  }
  positions {
    holder {
      ...NodeLink
    }
    scope
    channel {
      ...NodeLink
    }
    decides
    standing
    coverage
    lastAttested
    status
    polarity
    modality
    claims {
      slug
    }
  }
}
    fragment NodeLink on Entity {
  __typename
  slug
  name
}`, {"fragmentName":"StatusOnDay"}) as unknown as TypedDocumentString<StatusOnDayFragment, unknown>;
export const NodeHeadFragmentDoc = new TypedDocumentString(`
    fragment NodeHead on Entity {
  ...NodeLink
  aliases {
    name
    language
  }
  summary
  datasets {
    title
  }
}
    fragment NodeLink on Entity {
  __typename
  slug
  name
}`, {"fragmentName":"NodeHead"}) as unknown as TypedDocumentString<NodeHeadFragment, unknown>;
export const DocumentLineFragmentDoc = new TypedDocumentString(`
    fragment DocumentLine on Document {
  ...NodeLink
  publisher {
    ...NodeLink
  }
  published {
    edtf
  }
}
    fragment NodeLink on Entity {
  __typename
  slug
  name
}`, {"fragmentName":"DocumentLine"}) as unknown as TypedDocumentString<DocumentLineFragment, unknown>;
export const DrawnClaimFragmentDoc = new TypedDocumentString(`
    fragment DrawnClaim on Claim {
  id
  slug
  predicate
  polarity
  modality
  qualifiers {
    role
    entity {
      ...NodeLink
    }
  }
}
    fragment NodeLink on Entity {
  __typename
  slug
  name
}`, {"fragmentName":"DrawnClaim"}) as unknown as TypedDocumentString<DrawnClaimFragment, unknown>;
export const HeldFragmentDoc = new TypedDocumentString(`
    fragment Held on Claim {
  slug
  validTime {
    edtf
    atLeast
  }
}
    `, {"fragmentName":"Held"}) as unknown as TypedDocumentString<HeldFragment, unknown>;
export const TimedNodesFragmentDoc = new TypedDocumentString(`
    fragment TimedNodes on OfficeConnection {
  edges {
    node {
      ...NodeLink
    }
    claims(first: 3) {
      nodes {
        ...Held
      }
    }
  }
}
    fragment NodeLink on Entity {
  __typename
  slug
  name
}
fragment Held on Claim {
  slug
  validTime {
    edtf
    atLeast
  }
}`, {"fragmentName":"TimedNodes"}) as unknown as TypedDocumentString<TimedNodesFragment, unknown>;
export const ClaimLineFragmentDoc = new TypedDocumentString(`
    fragment ClaimLine on Claim {
  slug
  gist
  predicate
  polarity
  modality
  assertedAt
  validTime {
    edtf
    atLeast
  }
  subject {
    ...NodeLink
  }
  object {
    ...NodeLink
  }
  attribution {
    manner
    speakers {
      ...NodeLink
    }
    publisher {
      ...NodeLink
    }
  }
  document {
    ...NodeLink
  }
}
    fragment NodeLink on Entity {
  __typename
  slug
  name
}`, {"fragmentName":"ClaimLine"}) as unknown as TypedDocumentString<ClaimLineFragment, unknown>;
export const SpeaksFragmentDoc = new TypedDocumentString(`
    fragment Speaks on Actor {
  describedChannels(first: 30, asOf: $asOf) {
    nodes {
      ...NodeLink
    }
    totalCount
  }
  statements(first: 20, asOf: $asOf) {
    nodes {
      ...ClaimLine
    }
    totalCount
  }
}
    fragment NodeLink on Entity {
  __typename
  slug
  name
}
fragment ClaimLine on Claim {
  slug
  gist
  predicate
  polarity
  modality
  assertedAt
  validTime {
    edtf
    atLeast
  }
  subject {
    ...NodeLink
  }
  object {
    ...NodeLink
  }
  attribution {
    manner
    speakers {
      ...NodeLink
    }
    publisher {
      ...NodeLink
    }
  }
  document {
    ...NodeLink
  }
}`, {"fragmentName":"Speaks"}) as unknown as TypedDocumentString<SpeaksFragment, unknown>;
export const WrittenFragmentDoc = new TypedDocumentString(`
    fragment Written on ChangePayload {
  change {
    revision
    summary
  }
}
    `, {"fragmentName":"Written"}) as unknown as TypedDocumentString<WrittenFragment, unknown>;
export const ReadingInShortFragmentDoc = new TypedDocumentString(`
    fragment ReadingInShort on StatusReading {
  state
  group
  status
}
    `, {"fragmentName":"ReadingInShort"}) as unknown as TypedDocumentString<ReadingInShortFragment, unknown>;
export const DisputeLineFragmentDoc = new TypedDocumentString(`
    fragment DisputeLine on Dispute {
  slug
  type
  scope
  predicate
  subject {
    ...NodeLink
  }
  overlap {
    earliest
    latest
  }
  sides {
    held
    polarity
    claimCount
    holders(first: 3) {
      ...NodeLink
    }
    holderCount
  }
}
    fragment NodeLink on Entity {
  __typename
  slug
  name
}`, {"fragmentName":"DisputeLine"}) as unknown as TypedDocumentString<DisputeLineFragment, unknown>;
export const DecidedFragmentDoc = new TypedDocumentString(`
    fragment Decided on ChangePayload {
  ...Written
  dryRun {
    notAcceptable
    truncatedReason
    statuses {
      channel {
        ...NodeLink
      }
      from
      to
      before {
        ...ReadingInShort
      }
      after {
        ...ReadingInShort
      }
    }
    disputes {
      kind
      before {
        ...DisputeLine
      }
      after {
        ...DisputeLine
      }
    }
    paths {
      from {
        ...NodeLink
      }
      to {
        ...NodeLink
      }
      before
      after
    }
  }
}
    fragment NodeLink on Entity {
  __typename
  slug
  name
}
fragment DisputeLine on Dispute {
  slug
  type
  scope
  predicate
  subject {
    ...NodeLink
  }
  overlap {
    earliest
    latest
  }
  sides {
    held
    polarity
    claimCount
    holders(first: 3) {
      ...NodeLink
    }
    holderCount
  }
}
fragment Written on ChangePayload {
  change {
    revision
    summary
  }
}
fragment ReadingInShort on StatusReading {
  state
  group
  status
}`, {"fragmentName":"Decided"}) as unknown as TypedDocumentString<DecidedFragment, unknown>;
export const ToldNodeFragmentDoc = new TypedDocumentString(`
    fragment ToldNode on Entity {
  ...NodeLink
  aliases {
    name
  }
  summary
  externalIds {
    scheme
    value
  }
  ... on Office {
    officeKind
  }
  ... on Organization {
    organizationKind
  }
  ... on Place {
    placeKind
  }
  ... on Channel {
    channelKind
    level
    domain
    purpose
  }
  ... on Event {
    eventKind
    date {
      edtf
    }
  }
  ... on Agreement {
    agreementKind
    signed {
      edtf
    }
    inForce {
      edtf
    }
  }
  ... on UnnamedSource {
    description
  }
  ... on Document {
    byline
    published {
      edtf
    }
    address
    language
    furniture
  }
}
    fragment NodeLink on Entity {
  __typename
  slug
  name
}`, {"fragmentName":"ToldNode"}) as unknown as TypedDocumentString<ToldNodeFragment, unknown>;
export const WaitingArticleDocument = new TypedDocumentString(`
    query WaitingArticle($slug: String!, $document: ID!, $first: Int!) {
  document(slug: $slug) {
    ...ArticleInReview
    versions {
      sha256
      length
      excerpt
      held
      text
    }
  }
  claims(
    review: [PROPOSED]
    filter: {document: [$document]}
    orderBy: {field: PLACE, direction: ASC}
    first: $first
  ) {
    nodes {
      ...ArticleClaim
    }
    totalCount
  }
}
    fragment ArticleInReview on Document {
  ...NodeLink
  review
  publisher {
    ...NodeLink
    review
  }
}
fragment ArticleClaim on Claim {
  ...WholeClaim
  proposer
  corrected: supersedes {
    ...WholeClaim
  }
  corroboration {
    independentCount
    utterances {
      claims {
        slug
        gist
        document {
          ...NodeLink
        }
      }
    }
  }
  ...NodesInReview
}
fragment NodesInReview on Claim {
  subject {
    ...InReview
  }
  object {
    ...InReview
  }
  qualifiers {
    role
    entity {
      ...InReview
    }
  }
  attribution {
    speakers {
      ...InReview
    }
    office {
      ...InReview
    }
    organization {
      ...InReview
    }
    party {
      ...InReview
    }
    occasion {
      ...InReview
    }
    relays {
      role
      actor {
        ...InReview
      }
    }
  }
}
fragment InReview on Entity {
  __typename
  slug
  review
  ... on Channel {
    channelKind
    level
    domain
  }
}
fragment NodeLink on Entity {
  __typename
  slug
  name
}
fragment Chain on Attribution {
  manner
  speakers {
    ...NodeLink
  }
  office {
    ...NodeLink
  }
  organization {
    ...NodeLink
  }
  party {
    ...NodeLink
  }
  occasion {
    ...NodeLink
  }
  relays {
    role
    actor {
      ...NodeLink
    }
  }
  publisher {
    ...NodeLink
  }
}
fragment Words on Evidence {
  start
  end
  quotation
  withheld
  verification
}
fragment WholeClaim on Claim {
  slug
  review
  subject {
    ...NodeLink
  }
  predicate
  object {
    ...NodeLink
  }
  value {
    __typename
    ... on StatusValue {
      status
    }
    ... on DateValue {
      edtf
    }
    ... on CountValue {
      count
      unit
    }
    ... on TextValue {
      text
      language
    }
    ... on UnspecifiedValue {
      because
    }
  }
  qualifiers {
    role
    entity {
      ...NodeLink
    }
  }
  polarity
  modality
  validTime {
    edtf
    atLeast
    note
  }
  assertedAt
  assertedNote
  gist
  note
  attribution {
    ...Chain
  }
  document {
    ...NodeLink
  }
  evidence {
    ...Words
    prefix
    suffix
    version {
      sha256
    }
  }
  locators {
    kind
    at
    quotation
  }
  regards {
    slug
  }
}`) as unknown as TypedDocumentString<WaitingArticleQuery, WaitingArticleQueryVariables>;
export const ChannelPageDocument = new TypedDocumentString(`
    query ChannelPage($slug: String!, $asOf: AsOf, $said: AsOf, $on: LocalDate!, $isOnDay: Boolean!) {
  channel(slug: $slug) {
    ...NodeHead
    channelKind(asOf: $asOf)
    level(asOf: $asOf)
    domain(asOf: $asOf)
    purpose(asOf: $asOf)
    ends(asOf: $asOf) {
      role
      actor {
        ...NodeLink
      }
      side {
        ...NodeLink
      }
      site {
        ...NodeLink
      }
      languages
    }
    status(on: $on, asOf: $said) @include(if: $isOnDay) {
      ...StatusOnDay
    }
    timeline(asOf: $said) {
      ...Interval
    }
    ...SaidOfStatus
    partOf(first: 5, asOf: $said) {
      nodes {
        ...NodeLink
        ...SaidOfStatus
        status(on: $on, asOf: $said) @include(if: $isOnDay) {
          ...StatusOnDay
        }
      }
    }
    parts(first: 20, asOf: $said) {
      nodes {
        ...NodeLink
        ...SaidOfStatus
      }
    }
    belongsTo: partOf(first: 5, asOf: $asOf) {
      nodes {
        ...NodeLink
      }
    }
    itsLines: parts(first: 20, asOf: $asOf) {
      nodes {
        ...NodeLink
      }
      totalCount
    }
    events(first: 50, asOf: $said) {
      nodes {
        ...NodeLink
        eventKind
        date {
          edtf
          bounds {
            ...Days
          }
        }
      }
    }
    agreements(first: 20, asOf: $asOf) {
      nodes {
        ...NodeLink
      }
    }
    describers(first: 50, asOf: $asOf) {
      nodes {
        ...NodeLink
      }
      totalCount
    }
    mentionedIn(first: 50, asOf: $asOf) {
      nodes {
        ...DocumentLine
      }
      totalCount
    }
    disputes(first: 20, asOf: $asOf) {
      nodes {
        ...DisputeLine
      }
      totalCount
    }
  }
  vocabulary {
    statuses {
      name
      group
    }
  }
}
    fragment SaidOfStatus on Channel {
  statusClaims(
    first: 100
    orderBy: {field: ASSERTED, direction: ASC}
    asOf: $said
  ) {
    nodes {
      ...StatusClaim
    }
    totalCount
  }
  spoken: corroboration(filter: {predicate: [HAS_STATUS]}, asOf: $said) {
    ...Copies
  }
}
fragment Copies on Corroboration {
  utterances {
    claims {
      slug
    }
  }
}
fragment Interval on StatusInterval {
  from
  to
  reading {
    state
    basis
    coverage
    group
    status
    denied
    why
    positions {
      standing
      decides
      claims {
        slug
      }
    }
  }
}
fragment StatusOnDay on StatusReading {
  state
  basis
  coverage
  group
  status
  from
  denied
  why
  lastKnown {
    until
    group
    status
    holders {
      ...NodeLink
    }
  }
  positions {
    holder {
      ...NodeLink
    }
    scope
    channel {
      ...NodeLink
    }
    decides
    standing
    coverage
    lastAttested
    status
    polarity
    modality
    claims {
      slug
    }
  }
}
fragment StatusClaim on Claim {
  slug
  gist
  polarity
  modality
  assertedAt
  assertedBounds {
    ...Days
  }
  validTime {
    edtf
    atLeast
    bounds {
      ...Days
    }
  }
  value {
    __typename
    ... on StatusValue {
      status
    }
  }
  attribution {
    ...Chain
  }
  document {
    ...NodeLink
  }
  evidence {
    ...Words
  }
  locators {
    kind
    at
    quotation
  }
}
fragment NodeLink on Entity {
  __typename
  slug
  name
}
fragment NodeHead on Entity {
  ...NodeLink
  aliases {
    name
    language
  }
  summary
  datasets {
    title
  }
}
fragment Days on DayBounds {
  earliest
  latest
  certainFrom
  certainTo
  end
  hours {
    from
    to
  }
}
fragment Chain on Attribution {
  manner
  speakers {
    ...NodeLink
  }
  office {
    ...NodeLink
  }
  organization {
    ...NodeLink
  }
  party {
    ...NodeLink
  }
  occasion {
    ...NodeLink
  }
  relays {
    role
    actor {
      ...NodeLink
    }
  }
  publisher {
    ...NodeLink
  }
}
fragment Words on Evidence {
  start
  end
  quotation
  withheld
  verification
}
fragment DocumentLine on Document {
  ...NodeLink
  publisher {
    ...NodeLink
  }
  published {
    edtf
  }
}
fragment DisputeLine on Dispute {
  slug
  type
  scope
  predicate
  subject {
    ...NodeLink
  }
  overlap {
    earliest
    latest
  }
  sides {
    held
    polarity
    claimCount
    holders(first: 3) {
      ...NodeLink
    }
    holderCount
  }
}`) as unknown as TypedDocumentString<ChannelPageQuery, ChannelPageQueryVariables>;
export const ClaimPageDocument = new TypedDocumentString(`
    query ClaimPage($slug: String!, $asOf: AsOf) {
  claim(slug: $slug) {
    ...ClaimLine
    assertedNote
    recordedAt
    note
    review
    value {
      __typename
      ... on StatusValue {
        status
      }
      ... on DateValue {
        edtf
      }
      ... on CountValue {
        count
        unit
      }
      ... on TextValue {
        text
        language
      }
      ... on UnspecifiedValue {
        because
      }
    }
    qualifiers {
      role
      entity {
        ...NodeLink
      }
    }
    chain: attribution {
      ...Chain
    }
    evidence {
      ...Words
    }
    locators {
      kind
      at
      quotation
    }
    dataset {
      title
    }
    regards {
      ...ClaimLine
    }
    regardedBy(first: 20, asOf: $asOf) {
      ...ClaimLine
    }
    supersedes {
      ...ClaimLine
    }
    withdrawal {
      at
      reason
      supersededBy {
        ...ClaimLine
      }
    }
    corroboration(asOf: $asOf) {
      independentCount
      documentCount
      utterances {
        speakers {
          ...NodeLink
        }
        sameBecause
        claims {
          slug
          assertedAt
          document {
            ...NodeLink
          }
        }
        outlets {
          ...NodeLink
        }
      }
    }
    disputes(first: 20, asOf: $asOf) {
      nodes {
        ...DisputeLine
      }
      totalCount
    }
  }
}
    fragment NodeLink on Entity {
  __typename
  slug
  name
}
fragment Chain on Attribution {
  manner
  speakers {
    ...NodeLink
  }
  office {
    ...NodeLink
  }
  organization {
    ...NodeLink
  }
  party {
    ...NodeLink
  }
  occasion {
    ...NodeLink
  }
  relays {
    role
    actor {
      ...NodeLink
    }
  }
  publisher {
    ...NodeLink
  }
}
fragment Words on Evidence {
  start
  end
  quotation
  withheld
  verification
}
fragment DisputeLine on Dispute {
  slug
  type
  scope
  predicate
  subject {
    ...NodeLink
  }
  overlap {
    earliest
    latest
  }
  sides {
    held
    polarity
    claimCount
    holders(first: 3) {
      ...NodeLink
    }
    holderCount
  }
}
fragment ClaimLine on Claim {
  slug
  gist
  predicate
  polarity
  modality
  assertedAt
  validTime {
    edtf
    atLeast
  }
  subject {
    ...NodeLink
  }
  object {
    ...NodeLink
  }
  attribution {
    manner
    speakers {
      ...NodeLink
    }
    publisher {
      ...NodeLink
    }
  }
  document {
    ...NodeLink
  }
}`) as unknown as TypedDocumentString<ClaimPageQuery, ClaimPageQueryVariables>;
export const DescribersDocument = new TypedDocumentString(`
    query Describers($lines: ChannelFilter, $claims: ClaimFilter, $asOf: AsOf, $after: String) {
  channels(first: 20, after: $after, filter: $lines, asOf: $asOf) {
    nodes {
      ...NodeLink
      describers(first: 50, filter: $claims, asOf: $asOf) {
        edges {
          node {
            ...NodeLink
          }
          claims(first: 1) {
            nodes {
              slug
              assertedAt
            }
            totalCount
          }
        }
        totalCount
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment NodeLink on Entity {
  __typename
  slug
  name
}`) as unknown as TypedDocumentString<DescribersQuery, DescribersQueryVariables>;
export const DisputesDocument = new TypedDocumentString(`
    query Disputes($type: [DisagreementType!], $asOf: AsOf, $after: String) {
  disputes(first: 20, type: $type, after: $after, asOf: $asOf) {
    nodes {
      ...DisputeLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment NodeLink on Entity {
  __typename
  slug
  name
}
fragment DisputeLine on Dispute {
  slug
  type
  scope
  predicate
  subject {
    ...NodeLink
  }
  overlap {
    earliest
    latest
  }
  sides {
    held
    polarity
    claimCount
    holders(first: 3) {
      ...NodeLink
    }
    holderCount
  }
}`) as unknown as TypedDocumentString<DisputesQuery, DisputesQueryVariables>;
export const DisputePageDocument = new TypedDocumentString(`
    query DisputePage($slug: String!) {
  dispute(slug: $slug) {
    ...DisputeLine
    otherSubject {
      ...NodeLink
    }
    judgements {
      left {
        slug
        gist
      }
      right {
        slug
        gist
      }
      verdict
      type
      author
      reason
      at
    }
    sides {
      subject {
        ...NodeLink
      }
      claims(first: 20) {
        ...StatusClaim
      }
    }
  }
}
    fragment StatusClaim on Claim {
  slug
  gist
  polarity
  modality
  assertedAt
  assertedBounds {
    ...Days
  }
  validTime {
    edtf
    atLeast
    bounds {
      ...Days
    }
  }
  value {
    __typename
    ... on StatusValue {
      status
    }
  }
  attribution {
    ...Chain
  }
  document {
    ...NodeLink
  }
  evidence {
    ...Words
  }
  locators {
    kind
    at
    quotation
  }
}
fragment NodeLink on Entity {
  __typename
  slug
  name
}
fragment Days on DayBounds {
  earliest
  latest
  certainFrom
  certainTo
  end
  hours {
    from
    to
  }
}
fragment Chain on Attribution {
  manner
  speakers {
    ...NodeLink
  }
  office {
    ...NodeLink
  }
  organization {
    ...NodeLink
  }
  party {
    ...NodeLink
  }
  occasion {
    ...NodeLink
  }
  relays {
    role
    actor {
      ...NodeLink
    }
  }
  publisher {
    ...NodeLink
  }
}
fragment Words on Evidence {
  start
  end
  quotation
  withheld
  verification
}
fragment DisputeLine on Dispute {
  slug
  type
  scope
  predicate
  subject {
    ...NodeLink
  }
  overlap {
    earliest
    latest
  }
  sides {
    held
    polarity
    claimCount
    holders(first: 3) {
      ...NodeLink
    }
    holderCount
  }
}`) as unknown as TypedDocumentString<DisputePageQuery, DisputePageQueryVariables>;
export const DocumentPageDocument = new TypedDocumentString(`
    query DocumentPage($slug: String!, $asOf: AsOf, $after: String) {
  document(slug: $slug) {
    ...NodeHead
    publisher {
      ...NodeLink
    }
    byline
    published {
      edtf
      note
    }
    address
    language
    rights
    versions {
      sha256
      length
      excerpt
      text
    }
    carriedClaims(
      first: 100
      after: $after
      orderBy: {field: PLACE, direction: ASC}
      asOf: $asOf
    ) {
      nodes {
        ...ClaimLine
        evidence {
          ...Words
          version {
            sha256
          }
        }
        locators {
          kind
          at
          quotation
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
    speakers(first: 50, asOf: $asOf) {
      nodes {
        ...NodeLink
      }
      totalCount
    }
  }
}
    fragment NodeLink on Entity {
  __typename
  slug
  name
}
fragment NodeHead on Entity {
  ...NodeLink
  aliases {
    name
    language
  }
  summary
  datasets {
    title
  }
}
fragment Words on Evidence {
  start
  end
  quotation
  withheld
  verification
}
fragment ClaimLine on Claim {
  slug
  gist
  predicate
  polarity
  modality
  assertedAt
  validTime {
    edtf
    atLeast
  }
  subject {
    ...NodeLink
  }
  object {
    ...NodeLink
  }
  attribution {
    manner
    speakers {
      ...NodeLink
    }
    publisher {
      ...NodeLink
    }
  }
  document {
    ...NodeLink
  }
}`) as unknown as TypedDocumentString<DocumentPageQuery, DocumentPageQueryVariables>;
export const GraphAroundDocument = new TypedDocumentString(`
    query GraphAround($of: [ID!]!, $without: [ID!], $most: Int!, $claims: Int!, $asOf: AsOf) {
  neighbourhood(of: $of, depth: 1, limit: $most, avoid: $without, asOf: $asOf) {
    nodes {
      node {
        ...NodeLink
      }
      distance
      leftOut
      degree
    }
    edges {
      from {
        slug
      }
      to {
        slug
      }
      claims(first: $claims) {
        edges {
          fromRoles
          toRoles
          node {
            ...DrawnClaim
          }
        }
        pageInfo {
          hasNextPage
        }
      }
    }
    truncatedReason
  }
  vocabulary {
    predicates {
      name
      label
    }
  }
}
    fragment NodeLink on Entity {
  __typename
  slug
  name
}
fragment DrawnClaim on Claim {
  id
  slug
  predicate
  polarity
  modality
  qualifiers {
    role
    entity {
      ...NodeLink
    }
  }
}`) as unknown as TypedDocumentString<GraphAroundQuery, GraphAroundQueryVariables>;
export const EdgeClaimsDocument = new TypedDocumentString(`
    query EdgeClaims($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on Claim {
      ...StatusClaim
    }
  }
}
    fragment StatusClaim on Claim {
  slug
  gist
  polarity
  modality
  assertedAt
  assertedBounds {
    ...Days
  }
  validTime {
    edtf
    atLeast
    bounds {
      ...Days
    }
  }
  value {
    __typename
    ... on StatusValue {
      status
    }
  }
  attribution {
    ...Chain
  }
  document {
    ...NodeLink
  }
  evidence {
    ...Words
  }
  locators {
    kind
    at
    quotation
  }
}
fragment NodeLink on Entity {
  __typename
  slug
  name
}
fragment Days on DayBounds {
  earliest
  latest
  certainFrom
  certainTo
  end
  hours {
    from
    to
  }
}
fragment Chain on Attribution {
  manner
  speakers {
    ...NodeLink
  }
  office {
    ...NodeLink
  }
  organization {
    ...NodeLink
  }
  party {
    ...NodeLink
  }
  occasion {
    ...NodeLink
  }
  relays {
    role
    actor {
      ...NodeLink
    }
  }
  publisher {
    ...NodeLink
  }
}
fragment Words on Evidence {
  start
  end
  quotation
  withheld
  verification
}`) as unknown as TypedDocumentString<EdgeClaimsQuery, EdgeClaimsQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home($asOf: AsOf, $said: AsOf, $on: LocalDate!, $isOnDay: Boolean!) {
  channels(
    first: 50
    asOf: $said
    orderBy: {field: LAST_ATTESTED, direction: DESC}
  ) {
    nodes {
      ...NodeLink
      channelKind(asOf: $asOf)
      status(on: $on, asOf: $said) @include(if: $isOnDay) {
        state
        basis
        coverage
        group
        status
        from
        denied
      }
      timeline(asOf: $said) {
        reading {
          state
          group
          status
          lastAttested
          lastKnown {
            group
            status
          }
        }
      }
    }
    totalCount
  }
  disputes(first: 3, asOf: $asOf) {
    nodes {
      ...DisputeLine
    }
    totalCount
  }
  newest: claims(
    first: 5
    orderBy: {field: RECORDED, direction: DESC}
    asOf: $asOf
  ) {
    nodes {
      ...ClaimLine
    }
  }
  claims(first: 1, asOf: $asOf) {
    totalCount
  }
  documents(first: 1, asOf: $asOf) {
    totalCount
  }
}
    fragment NodeLink on Entity {
  __typename
  slug
  name
}
fragment DisputeLine on Dispute {
  slug
  type
  scope
  predicate
  subject {
    ...NodeLink
  }
  overlap {
    earliest
    latest
  }
  sides {
    held
    polarity
    claimCount
    holders(first: 3) {
      ...NodeLink
    }
    holderCount
  }
}
fragment ClaimLine on Claim {
  slug
  gist
  predicate
  polarity
  modality
  assertedAt
  validTime {
    edtf
    atLeast
  }
  subject {
    ...NodeLink
  }
  object {
    ...NodeLink
  }
  attribution {
    manner
    speakers {
      ...NodeLink
    }
    publisher {
      ...NodeLink
    }
  }
  document {
    ...NodeLink
  }
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const FollowDocument = new TypedDocumentString(`
    subscription Follow($nodes: [ID!]!) {
  follow(nodes: $nodes) {
    revision
  }
}
    `) as unknown as TypedDocumentString<FollowSubscription, FollowSubscriptionVariables>;
export const NearestDocument = new TypedDocumentString(`
    query Nearest($name: String!) {
  nearest(name: $name) {
    ...NodeLink
  }
}
    fragment NodeLink on Entity {
  __typename
  slug
  name
}`) as unknown as TypedDocumentString<NearestQuery, NearestQueryVariables>;
export const NodePageDocument = new TypedDocumentString(`
    query NodePage($slug: String!, $asOf: AsOf, $after: String) {
  entity(slug: $slug) {
    ...NodeHead
    claims(first: 30, after: $after, asOf: $asOf) {
      nodes {
        ...ClaimLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
    disputes(first: 10, asOf: $asOf) {
      nodes {
        ...DisputeLine
      }
      totalCount
    }
    related(first: 8, asOf: $asOf) {
      node {
        ...NodeLink
      }
      sharedCount
    }
    ... on Person {
      offices(first: 30, asOf: $asOf) {
        ...TimedNodes
      }
      personOrganizations: organizations(first: 30, asOf: $asOf) {
        nodes {
          ...NodeLink
        }
      }
      ...Speaks
    }
    ... on Organization {
      organizationKind(asOf: $asOf)
      offices(first: 30, asOf: $asOf) {
        ...TimedNodes
      }
      organizationPartOf: partOf(first: 20, asOf: $asOf) {
        nodes {
          ...NodeLink
        }
      }
      organizationParts: parts(first: 30, asOf: $asOf) {
        nodes {
          ...NodeLink
        }
      }
      ...Speaks
    }
    ... on State {
      offices(first: 30, asOf: $asOf) {
        ...TimedNodes
      }
      ...Speaks
    }
    ... on Office {
      officeKind(asOf: $asOf)
      holders(first: 30, asOf: $asOf) {
        edges {
          node {
            ...NodeLink
          }
          claims(first: 3) {
            nodes {
              ...Held
            }
          }
        }
      }
      ...Speaks
    }
    ... on UnnamedSource {
      description
      ...Speaks
    }
    ... on Event {
      eventKind(asOf: $asOf)
      date(asOf: $asOf) {
        edtf
        basis
        note
      }
      participants(first: 50, asOf: $asOf) {
        nodes {
          ...NodeLink
        }
      }
      places(first: 20, asOf: $asOf) {
        nodes {
          ...NodeLink
        }
      }
      channels(first: 30, asOf: $asOf) {
        nodes {
          ...NodeLink
        }
      }
    }
    ... on Place {
      placeKind(asOf: $asOf)
    }
    ... on Agreement {
      agreementKind(asOf: $asOf)
      signed(asOf: $asOf) {
        edtf
      }
      inForce(asOf: $asOf) {
        edtf
      }
      parties(first: 20, asOf: $asOf) {
        nodes {
          ...NodeLink
        }
      }
      founded(first: 20, asOf: $asOf) {
        nodes {
          ...NodeLink
        }
      }
      governed(first: 20, asOf: $asOf) {
        nodes {
          ...NodeLink
        }
      }
    }
  }
}
    fragment NodeLink on Entity {
  __typename
  slug
  name
}
fragment NodeHead on Entity {
  ...NodeLink
  aliases {
    name
    language
  }
  summary
  datasets {
    title
  }
}
fragment DisputeLine on Dispute {
  slug
  type
  scope
  predicate
  subject {
    ...NodeLink
  }
  overlap {
    earliest
    latest
  }
  sides {
    held
    polarity
    claimCount
    holders(first: 3) {
      ...NodeLink
    }
    holderCount
  }
}
fragment Held on Claim {
  slug
  validTime {
    edtf
    atLeast
  }
}
fragment TimedNodes on OfficeConnection {
  edges {
    node {
      ...NodeLink
    }
    claims(first: 3) {
      nodes {
        ...Held
      }
    }
  }
}
fragment Speaks on Actor {
  describedChannels(first: 30, asOf: $asOf) {
    nodes {
      ...NodeLink
    }
    totalCount
  }
  statements(first: 20, asOf: $asOf) {
    nodes {
      ...ClaimLine
    }
    totalCount
  }
}
fragment ClaimLine on Claim {
  slug
  gist
  predicate
  polarity
  modality
  assertedAt
  validTime {
    edtf
    atLeast
  }
  subject {
    ...NodeLink
  }
  object {
    ...NodeLink
  }
  attribution {
    manner
    speakers {
      ...NodeLink
    }
    publisher {
      ...NodeLink
    }
  }
  document {
    ...NodeLink
  }
}`) as unknown as TypedDocumentString<NodePageQuery, NodePageQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $throughDocuments: Boolean, $asOf: AsOf) {
  paths(
    from: $from
    to: $to
    first: 5
    throughDocuments: $throughDocuments
    asOf: $asOf
  ) {
    paths {
      length
      hops {
        from {
          ...NodeLink
        }
        fromRole
        to {
          ...NodeLink
        }
        toRole
        claim {
          ...StatusClaim
          predicate
        }
      }
    }
    truncated
    truncatedReason
  }
}
    fragment StatusClaim on Claim {
  slug
  gist
  polarity
  modality
  assertedAt
  assertedBounds {
    ...Days
  }
  validTime {
    edtf
    atLeast
    bounds {
      ...Days
    }
  }
  value {
    __typename
    ... on StatusValue {
      status
    }
  }
  attribution {
    ...Chain
  }
  document {
    ...NodeLink
  }
  evidence {
    ...Words
  }
  locators {
    kind
    at
    quotation
  }
}
fragment NodeLink on Entity {
  __typename
  slug
  name
}
fragment Days on DayBounds {
  earliest
  latest
  certainFrom
  certainTo
  end
  hours {
    from
    to
  }
}
fragment Chain on Attribution {
  manner
  speakers {
    ...NodeLink
  }
  office {
    ...NodeLink
  }
  organization {
    ...NodeLink
  }
  party {
    ...NodeLink
  }
  occasion {
    ...NodeLink
  }
  relays {
    role
    actor {
      ...NodeLink
    }
  }
  publisher {
    ...NodeLink
  }
}
fragment Words on Evidence {
  start
  end
  quotation
  withheld
  verification
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    name
    role
    mutations
    seesProposals
    acceptsOwn
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const ReviewQueueDocument = new TypedDocumentString(`
    query ReviewQueue($first: Int!) {
  reviewQueue(first: $first) {
    nodes {
      change {
        revision
        at
        by
        reason
      }
      claim {
        slug
        gist
      }
      entity {
        ...NodeLink
      }
      description {
        revision
        described {
          name
        }
      }
      version {
        sha256
      }
    }
    totalCount
  }
}
    fragment NodeLink on Entity {
  __typename
  slug
  name
}`) as unknown as TypedDocumentString<ReviewQueueQuery, ReviewQueueQueryVariables>;
export const WaitingClaimDocument = new TypedDocumentString(`
    query WaitingClaim($slug: String!) {
  claim(slug: $slug) {
    ...WholeClaim
    ...NodesInReview
    document {
      ...ArticleInReview
    }
    acceptance {
      by
      at
      reason
    }
    withdrawal {
      by
      at
      reason
    }
    corrected: supersedes {
      ...WholeClaim
    }
    corroboration {
      independentCount
      utterances {
        claims {
          slug
          gist
          document {
            ...NodeLink
          }
        }
      }
    }
  }
}
    fragment ArticleInReview on Document {
  ...NodeLink
  review
  publisher {
    ...NodeLink
    review
  }
}
fragment NodesInReview on Claim {
  subject {
    ...InReview
  }
  object {
    ...InReview
  }
  qualifiers {
    role
    entity {
      ...InReview
    }
  }
  attribution {
    speakers {
      ...InReview
    }
    office {
      ...InReview
    }
    organization {
      ...InReview
    }
    party {
      ...InReview
    }
    occasion {
      ...InReview
    }
    relays {
      role
      actor {
        ...InReview
      }
    }
  }
}
fragment InReview on Entity {
  __typename
  slug
  review
  ... on Channel {
    channelKind
    level
    domain
  }
}
fragment NodeLink on Entity {
  __typename
  slug
  name
}
fragment Chain on Attribution {
  manner
  speakers {
    ...NodeLink
  }
  office {
    ...NodeLink
  }
  organization {
    ...NodeLink
  }
  party {
    ...NodeLink
  }
  occasion {
    ...NodeLink
  }
  relays {
    role
    actor {
      ...NodeLink
    }
  }
  publisher {
    ...NodeLink
  }
}
fragment Words on Evidence {
  start
  end
  quotation
  withheld
  verification
}
fragment WholeClaim on Claim {
  slug
  review
  subject {
    ...NodeLink
  }
  predicate
  object {
    ...NodeLink
  }
  value {
    __typename
    ... on StatusValue {
      status
    }
    ... on DateValue {
      edtf
    }
    ... on CountValue {
      count
      unit
    }
    ... on TextValue {
      text
      language
    }
    ... on UnspecifiedValue {
      because
    }
  }
  qualifiers {
    role
    entity {
      ...NodeLink
    }
  }
  polarity
  modality
  validTime {
    edtf
    atLeast
    note
  }
  assertedAt
  assertedNote
  gist
  note
  attribution {
    ...Chain
  }
  document {
    ...NodeLink
  }
  evidence {
    ...Words
    prefix
    suffix
    version {
      sha256
    }
  }
  locators {
    kind
    at
    quotation
  }
  regards {
    slug
  }
}`) as unknown as TypedDocumentString<WaitingClaimQuery, WaitingClaimQueryVariables>;
export const WaitingNodeDocument = new TypedDocumentString(`
    query WaitingNode($slug: String!) {
  entity(slug: $slug) {
    ...ToldNode
    mergedSlugs
    review
    descriptions {
      revision
      review
      by
      at
      reason
      described {
        ...ToldNode
      }
      earlier {
        ...ToldNode
      }
    }
  }
}
    fragment NodeLink on Entity {
  __typename
  slug
  name
}
fragment ToldNode on Entity {
  ...NodeLink
  aliases {
    name
  }
  summary
  externalIds {
    scheme
    value
  }
  ... on Office {
    officeKind
  }
  ... on Organization {
    organizationKind
  }
  ... on Place {
    placeKind
  }
  ... on Channel {
    channelKind
    level
    domain
    purpose
  }
  ... on Event {
    eventKind
    date {
      edtf
    }
  }
  ... on Agreement {
    agreementKind
    signed {
      edtf
    }
    inForce {
      edtf
    }
  }
  ... on UnnamedSource {
    description
  }
  ... on Document {
    byline
    published {
      edtf
    }
    address
    language
    furniture
  }
}`) as unknown as TypedDocumentString<WaitingNodeQuery, WaitingNodeQueryVariables>;
export const WaitingDocumentDocument = new TypedDocumentString(`
    query WaitingDocument($slug: String!) {
  document(slug: $slug) {
    ...ToldNode
    review
    rights
    publisher {
      ...NodeLink
    }
    versions {
      sha256
      length
      excerpt
      held
      review
      text
    }
  }
}
    fragment NodeLink on Entity {
  __typename
  slug
  name
}
fragment ToldNode on Entity {
  ...NodeLink
  aliases {
    name
  }
  summary
  externalIds {
    scheme
    value
  }
  ... on Office {
    officeKind
  }
  ... on Organization {
    organizationKind
  }
  ... on Place {
    placeKind
  }
  ... on Channel {
    channelKind
    level
    domain
    purpose
  }
  ... on Event {
    eventKind
    date {
      edtf
    }
  }
  ... on Agreement {
    agreementKind
    signed {
      edtf
    }
    inForce {
      edtf
    }
  }
  ... on UnnamedSource {
    description
  }
  ... on Document {
    byline
    published {
      edtf
    }
    address
    language
    furniture
  }
}`) as unknown as TypedDocumentString<WaitingDocumentQuery, WaitingDocumentQueryVariables>;
export const WordsDocument = new TypedDocumentString(`
    query Words {
  vocabulary {
    predicates {
      name
    }
    statuses {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<WordsQuery, WordsQueryVariables>;
export const SuggestedIdentitiesDocument = new TypedDocumentString(`
    query SuggestedIdentities($first: Int!) {
  suggestedIdentities(first: $first) {
    nodes {
      score
      left {
        ...ToldNode
      }
      right {
        ...ToldNode
      }
      reasons {
        kind
        text
        claims {
          slug
          gist
        }
      }
    }
    totalCount
  }
}
    fragment NodeLink on Entity {
  __typename
  slug
  name
}
fragment ToldNode on Entity {
  ...NodeLink
  aliases {
    name
  }
  summary
  externalIds {
    scheme
    value
  }
  ... on Office {
    officeKind
  }
  ... on Organization {
    organizationKind
  }
  ... on Place {
    placeKind
  }
  ... on Channel {
    channelKind
    level
    domain
    purpose
  }
  ... on Event {
    eventKind
    date {
      edtf
    }
  }
  ... on Agreement {
    agreementKind
    signed {
      edtf
    }
    inForce {
      edtf
    }
  }
  ... on UnnamedSource {
    description
  }
  ... on Document {
    byline
    published {
      edtf
    }
    address
    language
    furniture
  }
}`) as unknown as TypedDocumentString<SuggestedIdentitiesQuery, SuggestedIdentitiesQueryVariables>;
export const OrphansDocument = new TypedDocumentString(`
    query Orphans($first: Int!) {
  orphans(first: $first) {
    nodes {
      claim {
        slug
        gist
        document {
          ...NodeLink
        }
      }
      evidence {
        start
        quotation
      }
      version {
        sha256
      }
      reason
    }
    totalCount
  }
}
    fragment NodeLink on Entity {
  __typename
  slug
  name
}`) as unknown as TypedDocumentString<OrphansQuery, OrphansQueryVariables>;
export const OrphanedClaimDocument = new TypedDocumentString(`
    query OrphanedClaim($slug: String!) {
  claim(slug: $slug) {
    ...WholeClaim
    review
    withdrawal {
      by
      at
      reason
    }
    carriedEvidence {
      start
      reason
      evidence {
        start
      }
      version {
        sha256
        length
        held
        text
      }
    }
  }
}
    fragment NodeLink on Entity {
  __typename
  slug
  name
}
fragment Chain on Attribution {
  manner
  speakers {
    ...NodeLink
  }
  office {
    ...NodeLink
  }
  organization {
    ...NodeLink
  }
  party {
    ...NodeLink
  }
  occasion {
    ...NodeLink
  }
  relays {
    role
    actor {
      ...NodeLink
    }
  }
  publisher {
    ...NodeLink
  }
}
fragment Words on Evidence {
  start
  end
  quotation
  withheld
  verification
}
fragment WholeClaim on Claim {
  slug
  review
  subject {
    ...NodeLink
  }
  predicate
  object {
    ...NodeLink
  }
  value {
    __typename
    ... on StatusValue {
      status
    }
    ... on DateValue {
      edtf
    }
    ... on CountValue {
      count
      unit
    }
    ... on TextValue {
      text
      language
    }
    ... on UnspecifiedValue {
      because
    }
  }
  qualifiers {
    role
    entity {
      ...NodeLink
    }
  }
  polarity
  modality
  validTime {
    edtf
    atLeast
    note
  }
  assertedAt
  assertedNote
  gist
  note
  attribution {
    ...Chain
  }
  document {
    ...NodeLink
  }
  evidence {
    ...Words
    prefix
    suffix
    version {
      sha256
    }
  }
  locators {
    kind
    at
    quotation
  }
  regards {
    slug
  }
}`) as unknown as TypedDocumentString<OrphanedClaimQuery, OrphanedClaimQueryVariables>;
export const ReviewClaimsDocument = new TypedDocumentString(`
    mutation ReviewClaims($input: ReviewClaimsInput!, $dryRun: Boolean!) {
  reviewClaims(input: $input, dryRun: $dryRun) {
    ...Decided
  }
}
    fragment NodeLink on Entity {
  __typename
  slug
  name
}
fragment DisputeLine on Dispute {
  slug
  type
  scope
  predicate
  subject {
    ...NodeLink
  }
  overlap {
    earliest
    latest
  }
  sides {
    held
    polarity
    claimCount
    holders(first: 3) {
      ...NodeLink
    }
    holderCount
  }
}
fragment Written on ChangePayload {
  change {
    revision
    summary
  }
}
fragment Decided on ChangePayload {
  ...Written
  dryRun {
    notAcceptable
    truncatedReason
    statuses {
      channel {
        ...NodeLink
      }
      from
      to
      before {
        ...ReadingInShort
      }
      after {
        ...ReadingInShort
      }
    }
    disputes {
      kind
      before {
        ...DisputeLine
      }
      after {
        ...DisputeLine
      }
    }
    paths {
      from {
        ...NodeLink
      }
      to {
        ...NodeLink
      }
      before
      after
    }
  }
}
fragment ReadingInShort on StatusReading {
  state
  group
  status
}`) as unknown as TypedDocumentString<ReviewClaimsMutation, ReviewClaimsMutationVariables>;
export const ReviewDocumentDocument = new TypedDocumentString(`
    mutation ReviewDocument($input: ReviewDocumentInput!, $dryRun: Boolean!) {
  reviewDocument(input: $input, dryRun: $dryRun) {
    ...Decided
  }
}
    fragment NodeLink on Entity {
  __typename
  slug
  name
}
fragment DisputeLine on Dispute {
  slug
  type
  scope
  predicate
  subject {
    ...NodeLink
  }
  overlap {
    earliest
    latest
  }
  sides {
    held
    polarity
    claimCount
    holders(first: 3) {
      ...NodeLink
    }
    holderCount
  }
}
fragment Written on ChangePayload {
  change {
    revision
    summary
  }
}
fragment Decided on ChangePayload {
  ...Written
  dryRun {
    notAcceptable
    truncatedReason
    statuses {
      channel {
        ...NodeLink
      }
      from
      to
      before {
        ...ReadingInShort
      }
      after {
        ...ReadingInShort
      }
    }
    disputes {
      kind
      before {
        ...DisputeLine
      }
      after {
        ...DisputeLine
      }
    }
    paths {
      from {
        ...NodeLink
      }
      to {
        ...NodeLink
      }
      before
      after
    }
  }
}
fragment ReadingInShort on StatusReading {
  state
  group
  status
}`) as unknown as TypedDocumentString<ReviewDocumentMutation, ReviewDocumentMutationVariables>;
export const JudgeIdentityDocument = new TypedDocumentString(`
    mutation JudgeIdentity($input: JudgeIdentityInput!) {
  judgeIdentity(input: $input) {
    ...Written
  }
}
    fragment Written on ChangePayload {
  change {
    revision
    summary
  }
}`) as unknown as TypedDocumentString<JudgeIdentityMutation, JudgeIdentityMutationVariables>;
export const ProposeClaimsDocument = new TypedDocumentString(`
    mutation ProposeClaims($input: ProposeClaimsInput!) {
  proposeClaims(input: $input) {
    ...Written
  }
}
    fragment Written on ChangePayload {
  change {
    revision
    summary
  }
}`) as unknown as TypedDocumentString<ProposeClaimsMutation, ProposeClaimsMutationVariables>;
export const RevertDocument = new TypedDocumentString(`
    mutation Revert($input: RevertInput!) {
  revert(input: $input) {
    ...Written
  }
}
    fragment Written on ChangePayload {
  change {
    revision
    summary
  }
}`) as unknown as TypedDocumentString<RevertMutation, RevertMutationVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $types: [SearchType!], $asOf: AsOf, $after: String) {
  search(query: $query, types: $types, first: 20, after: $after, asOf: $asOf) {
    edges {
      snippets {
        field
        text
        highlights {
          start
          end
        }
      }
      node {
        __typename
        ... on Entity {
          ...NodeLink
          summary
        }
        ... on Claim {
          ...ClaimLine
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    suggestion
  }
}
    fragment NodeLink on Entity {
  __typename
  slug
  name
}
fragment ClaimLine on Claim {
  slug
  gist
  predicate
  polarity
  modality
  assertedAt
  validTime {
    edtf
    atLeast
  }
  subject {
    ...NodeLink
  }
  object {
    ...NodeLink
  }
  attribution {
    manner
    speakers {
      ...NodeLink
    }
    publisher {
      ...NodeLink
    }
  }
  document {
    ...NodeLink
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const NearWordsDocument = new TypedDocumentString(`
    query NearWords($query: String!) {
  suggest(query: $query, first: 5) {
    node {
      ...NodeLink
    }
  }
  nearest(name: $query) {
    ...NodeLink
  }
}
    fragment NodeLink on Entity {
  __typename
  slug
  name
}`) as unknown as TypedDocumentString<NearWordsQuery, NearWordsQueryVariables>;
export const SpanDocument = new TypedDocumentString(`
    query Span($asOf: AsOf) {
  all: claims(first: 1) {
    totalCount
  }
  seen: claims(first: 1, asOf: $asOf) {
    totalCount
  }
  first: claims(first: 100, orderBy: {field: ASSERTED, direction: ASC}) {
    nodes {
      assertedBounds {
        ...Days
      }
    }
  }
  last: claims(first: 1, orderBy: {field: ASSERTED, direction: DESC}) {
    nodes {
      assertedBounds {
        ...Days
      }
    }
  }
}
    fragment Days on DayBounds {
  earliest
  latest
  certainFrom
  certainTo
  end
  hours {
    from
    to
  }
}`) as unknown as TypedDocumentString<SpanQuery, SpanQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($query: String!) {
  suggest(query: $query, first: 8) {
    name
    highlights {
      start
      end
    }
    node {
      ...NodeLink
      summary
    }
  }
}
    fragment NodeLink on Entity {
  __typename
  slug
  name
}`) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;