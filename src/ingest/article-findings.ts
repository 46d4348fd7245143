/** What is found in one article, each with its places in the text. */
import type { Modality, Polarity } from '../model/claim.ts';
import type { FoundDate } from './date/dates-in-text.ts';
import type { AgreementMention } from './find/agreements.ts';
import type { FoundEvent } from './propose/events.ts';
import type { Person, Speaker } from './resolve/actors.ts';
import type { FoundChannel } from './resolve/channel-parties.ts';
import type { Span } from './span.ts';

/** What is known of an article besides its text. */
export type ArticleHead = {
  readonly title: string;
  readonly publisher: string | null;
  /** EDTF; null where nothing tells. */
  readonly published: string | null;
};

/** A name with every place at which it is meant. */
export type FoundName = { readonly name: string; readonly mentions: readonly Span[] };

export type FoundStatement = Span & {
  readonly isQuotation: boolean;
  /** The words that were said or reported, within the sentence. */
  readonly content: Span;
  /** Whether somebody says that it is so, and does not only judge, urge or welcome it. */
  readonly isAsserted: boolean;
  /** Null: nobody could be told. */
  readonly speaker: Speaker | null;
  /** Whom the words were said to, where that is an outlet: it passed them on and no more. */
  readonly toldTo: string | null;
  /** The numbers of the channels that it is about, in the list of channels. */
  readonly channels: readonly number[];
  readonly isAboutChannel: boolean;
};

/** A claim that a channel has a status, before it is drafted. */
export type FoundStatus = {
  /** Its number in the list of channels. */
  readonly channel: number;
  /** A term of the vocabulary. */
  readonly status: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** EDTF: of a change from its day on, of an observation the day; null where nothing tells. */
  readonly validTime: string | null;
  /** Null: the outlet's own voice. */
  readonly speaker: Speaker | null;
  readonly evidence: Span;
  /** From 0 to 1. */
  readonly score: number;
  /** The language model that proposed it; left out: our own rules did. */
  readonly by?: string;
};

/** A claim of status as a language model proposes it, once its words were found in the text. */
export type SuggestedClaim = {
  /** The words that it rests on. */
  readonly evidence: Span;
  /** The words for the channel, in the same paragraph. */
  readonly channel: Span;
  /** Those at its ends, as the text prints them. */
  readonly parties: readonly string[];
  /** As the text prints the name; null: the outlet's own voice. */
  readonly speaker: Speaker | null;
} & Pick<FoundStatus, 'status' | 'polarity' | 'modality' | 'validTime'>;

/** What a language model made of an article. */
export type Suggestions = {
  /** The name of the model. */
  readonly by: string;
  readonly claims: readonly SuggestedClaim[];
  /** Why claims of its answer were dropped, each with how many were. */
  readonly dropped: Readonly<Record<string, number>>;
  /** What it could not be asked, and why; empty where it was asked about the whole text. */
  readonly warnings: readonly string[];
};

export type Findings = {
  readonly sentences: readonly Span[];
  readonly people: readonly Person[];
  readonly organizations: readonly FoundName[];
  readonly states: readonly FoundName[];
  readonly places: readonly FoundName[];
  readonly channels: readonly FoundChannel[];
  readonly dates: readonly FoundDate[];
  readonly agreements: readonly AgreementMention[];
  readonly events: readonly FoundEvent[];
  readonly statements: readonly FoundStatement[];
  readonly statuses: readonly FoundStatus[];
  /** Statements about channels from which no claim was drawn. */
  readonly unassigned: readonly FoundStatement[];
};
