import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityConnectionParent, EntityEdgeParent, CorroborationParent, DisputeParent, DisputeSideParent, RelatedNodeParent, ChangeParent, ClaimReviewParent, EntityReviewParent, AttributionParent, ClaimParent, ClaimValueParent, EvidenceParent, LocatorParent, PrintedQuotationParent, QualifierParent, RelayParent, ValidTimeParent, WithdrawalParent, DatingParent, EntityDescriptionParent, IdentityJudgementParent, IdentityReasonParent, ChannelEndParent, UtteranceParent, DisagreementParent, DisagreementJudgementParent, LastKnownStatusParent, LineTallyParent, CarriedEvidenceParent, SearchSnippetParent, PredicateTermParent, StatusTermParent, VocabularyParent, FacetCountParent, DatasetParent, GraphInfoParent, FollowedChangeParent, NewsParent, TermParent, ActorParent, PersonParent, OrganizationParent, StateParent, OfficeParent, UnnamedSourceParent, ChannelParent, EventParent, PlaceParent, AgreementParent, DayBoundsParent, HoursParent, StatusValueParent, DateValueParent, CountValueParent, TextValueParent, UnspecifiedValueParent, ClaimEdgeParent, PageInfoParent, SearchEdgeParent, AttributeParent, AttributeValueParent, StatusBeforeParent, StatusReadingParent, StatusIntervalParent, StatusTransitionParent, StatusPositionParent, PathHopParent, PathParent, PathSearchParent, NeighbourhoodParent, NeighbourhoodNodeParent, NeighbourhoodEdgeParent, TextRepetitionParent, CarriedEvidenceConnectionParent, ChangeConnectionParent, ClaimConnectionParent, DisagreementConnectionParent, DisputeEffectParent, DisputeConnectionParent, DocumentParent, DocumentVersionParent, DryRunParent, EntityParent, NameSuggestionParent, PathEffectParent, ReviewItemParent, ReviewItemConnectionParent, SearchConnectionParent, StatusEffectParent, SuggestedIdentityParent, SuggestedIdentityConnectionParent, IngestDocumentPayloadParent } from '../parents.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Sorts of agreement. */
  AgreementKind: { input: string; output: string; }
  /** What operations a channel is about. */
  ChannelDomain: { input: string; output: string; }
  /** Sorts of channel. */
  ChannelKind: { input: string; output: string; }
  /** How high up a channel runs. */
  ChannelLevel: { input: string; output: string; }
  /** The statuses of a channel or an agreement. Those of one group can hold together; those of different groups exclude each other; one without a group excludes none. */
  ChannelStatus: { input: string; output: string; }
  /** An instant in ISO 8601, in UTC. */
  DateTimeISO: { input: Date; output: string; }
  /** A date of the Extended Date/Time Format (Library of Congress; ISO 8601-2:2019), levels 0 to 2: 2017-09-21, 2017-09, 2017~, 2023-06/.., [..2017-08-22]; with an hour only where its zone is told: 2017-09-21T16:30:00+03:00. */
  EDTF: { input: string; output: string; }
  /** Sorts of event. */
  EventKind: { input: string; output: string; }
  /** A calendar day, YYYY-MM-DD, from 0001-01-01 to 9999-12-31. */
  LocalDate: { input: string; output: string; }
  /** A whole number that is not negative. */
  NonNegativeInt: { input: number; output: number; }
  /** What posts are for. */
  OfficeKind: { input: string; output: string; }
  /** Sorts of organization. */
  OrganizationKind: { input: string; output: string; }
  /** Sorts of place. */
  PlaceKind: { input: string; output: string; }
  /** What claims can say. The vocabulary gives each one its domain and range. */
  Predicate: { input: string; output: string; }
  /** Parts that further participants play. */
  QualifierRole: { input: string; output: string; }
  /** The groups of statuses: those of one group can hold together, those of two exclude each other. */
  StatusGroup: { input: string; output: string; }
  /** An address (WHATWG URL). */
  URL: { input: string; output: string; }
};

/** Who accepted a claim. */
export type Acceptance = {
  readonly __typename?: 'Acceptance';
  /** When. */
  readonly at: Scalars['DateTimeISO']['output'];
  /** Who, as the log of changes names them. */
  readonly by: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** Somebody who can be at an end of a channel or speak a claim: a person, an organization, a state, an office or an unnamed source. */
export type Actor = {
  /** Its other names, misprints included: those of its description, and then those that claims give. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What its description or visible claims say of its kind, names, dates and the like, with what each rests on, in the order of AttributeName. An attribute of which nothing is said is left out. Claims that state it are followed by the fields of the same name too: each shows the description's value, unless every claim contradicts that and they agree among themselves. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** The channels that this actor is an end, a sender, an intermediary or a recipient of. */
  readonly channels: ChannelConnection;
  /** The claims in which this node plays a part. */
  readonly claims: ClaimConnection;
  /** The datasets that describe it, or a node that is read as it, in the order in which they were first loaded; empty where none does, as of a document that was added through the API. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** How many `neighbours` it has. */
  readonly degree: Scalars['NonNegativeInt']['output'];
  /** The channels that this actor spoke of: derived from the claims it speaks. */
  readonly describedChannels: ChannelConnection;
  /** Other descriptions of it, or of a node that is read as it, that people put forward, the newest 100 first: those that wait and those that were rejected too, for contributors and above; for readers those that were accepted. */
  readonly descriptions: ReadonlyArray<EntityDescription>;
  /** The same pair by pair: every two claims about this node that a rule sets against each other. */
  readonly disagreements: DisagreementConnection;
  /** Disputes about this node: claims that a rule sets against each other, gathered by what they are about. What somebody did in an event is disputed about the event. First those about the node alone, then those with each node that it can be compared with. */
  readonly disputes: DisputeConnection;
  /** The events that this actor took part in, carried out or is said to have instigated. */
  readonly events: EventConnection;
  /** Ids in other catalogues. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** Judgements on whether this node is the same as another, undone ones included. */
  readonly identityJudgements: ReadonlyArray<IdentityJudgement>;
  /** Which kind of node this is. */
  readonly kind: EntityKind;
  /** The documents with a claim about this node or by it. */
  readonly mentionedIn: DocumentConnection;
  /** Slugs of nodes that standing judgements hold to be the same, and that are read as this one. */
  readonly mergedSlugs: ReadonlyArray<Scalars['String']['output']>;
  /** The name it is shown under. */
  readonly name: Scalars['String']['output'];
  /** The nodes that share a visible claim with this one as its subject, object, further participant or speaker, and the organization that one speaks for; those who carry its claims aside: documents, and outlets that publish, relay or speak in their own voice. Of a document or an outlet also what it carries claims about, who speaks these, and who carries them with it; the roles of their claims tell which. */
  readonly neighbours: EntityConnection;
  /** The nodes that share most neighbours with it, and no claim: strongest first. That one document names two nodes is no tie. */
  readonly related: ReadonlyArray<RelatedNode>;
  /** Where it is in review: nodes that people propose are seen by nobody who does not ask for proposals. */
  readonly review: ReviewState;
  /** The readable name of the node in addresses and on the command line; stable across stores. */
  readonly slug: Scalars['String']['output'];
  /** The claims that this actor speaks. */
  readonly statements: ClaimConnection;
  /** Nodes that may be the same as this one, as `suggestedIdentities` of Query gives them; `node` of the filter has no effect. For editors and above: FORBIDDEN for others. */
  readonly suggestedIdentities: SuggestedIdentityConnection;
  /** What it is, in the curators' own words; null where nothing is said beyond the claims. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** Somebody who can be at an end of a channel or speak a claim: a person, an organization, a state, an office or an unnamed source. */
export type ActorAliasesArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** Somebody who can be at an end of a channel or speak a claim: a person, an organization, a state, an office or an unnamed source. */
export type ActorAttributesArgs = {
  asOf?: InputMaybe<AsOf>;
  names?: InputMaybe<ReadonlyArray<AttributeName>>;
};


/** Somebody who can be at an end of a channel or speak a claim: a person, an organization, a state, an office or an unnamed source. */
export type ActorChannelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Somebody who can be at an end of a channel or speak a claim: a person, an organization, a state, an office or an unnamed source. */
export type ActorClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  role?: InputMaybe<ReadonlyArray<ParticipantRole>>;
};


/** Somebody who can be at an end of a channel or speak a claim: a person, an organization, a state, an office or an unnamed source. */
export type ActorDegreeArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<ClaimFilter>;
};


/** Somebody who can be at an end of a channel or speak a claim: a person, an organization, a state, an office or an unnamed source. */
export type ActorDescribedChannelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Somebody who can be at an end of a channel or speak a claim: a person, an organization, a state, an office or an unnamed source. */
export type ActorDisagreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<ReadonlyArray<DisagreementType>>;
};


/** Somebody who can be at an end of a channel or speak a claim: a person, an organization, a state, an office or an unnamed source. */
export type ActorDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<ReadonlyArray<DisagreementType>>;
};


/** Somebody who can be at an end of a channel or speak a claim: a person, an organization, a state, an office or an unnamed source. */
export type ActorEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Somebody who can be at an end of a channel or speak a claim: a person, an organization, a state, an office or an unnamed source. */
export type ActorMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Somebody who can be at an end of a channel or speak a claim: a person, an organization, a state, an office or an unnamed source. */
export type ActorNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Somebody who can be at an end of a channel or speak a claim: a person, an organization, a state, an office or an unnamed source. */
export type ActorRelatedArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who can be at an end of a channel or speak a claim: a person, an organization, a state, an office or an unnamed source. */
export type ActorStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** Somebody who can be at an end of a channel or speak a claim: a person, an organization, a state, an office or an unnamed source. */
export type ActorSuggestedIdentitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuggestedIdentityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of actors. */
export type ActorConnection = {
  readonly __typename?: 'ActorConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<ActorEdge>;
  /** The nodes of this page, without their edges. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An edge to an actor. */
export type ActorEdge = Edge & {
  readonly __typename?: 'ActorEdge';
  /** The claims that this edge rests on; on a list from the root, the claims in which the node plays a part. */
  readonly claims: ClaimConnection;
  /** Where this edge stands in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The node that the edge leads to. */
  readonly node: Actor;
};


/** An edge to an actor. */
export type ActorEdgeClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** Which actors. Every field that is given must hold; null asks nothing. */
export type ActorFilter = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<ActorFilter>>;
  /** Actors that are the subject, object, further participant or speaker of such a claim. */
  readonly claims?: InputMaybe<ClaimFilter>;
  /** Which dataset describes them, by its id: one of these. */
  readonly dataset?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Which kinds of actor. */
  readonly kind?: InputMaybe<ReadonlyArray<ActorKind>>;
  /** Part of a name or an alias, of the description or of what a visible claim gives, compared without case, accents and punctuation. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Not this. */
  readonly not?: InputMaybe<ActorFilter>;
  /** What an office is for, as described or as a visible claim states. */
  readonly officeKind?: InputMaybe<ReadonlyArray<Scalars['OfficeKind']['input']>>;
  /** At least one of these. */
  readonly or?: InputMaybe<ReadonlyArray<ActorFilter>>;
  /** Which sorts of organization, as described or as a visible claim states. */
  readonly organizationKind?: InputMaybe<ReadonlyArray<Scalars['OrganizationKind']['input']>>;
  /** Actors that speak such a claim; publishers where they speak in their own voice. */
  readonly speaks?: InputMaybe<ClaimFilter>;
};

/** The kinds of actor. */
export type ActorKind =
  /** A post that persons hold. */
  | 'office'
  /** An organization: a ministry, a force, a coalition, an outlet. */
  | 'organization'
  /** A named human being. */
  | 'person'
  /** A state. */
  | 'state'
  /** A source quoted without a name. */
  | 'unnamed-source';

/** A document, or a version of one. */
export type AddDocumentInput = {
  /** A name that the client gives this write, so that it is done once however often it is sent. Null: each is another write. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What it is. Null: a further version of a document that is recorded. */
  readonly document?: InputMaybe<DocumentInput>;
  /** Why; null where there is nothing to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The document's slug: lower-case letters, digits and hyphens. */
  readonly slug: Scalars['String']['input'];
  /** The version of its text. Null: nobody here has the text, as of a book or a broadcast; claims then say by `locators` where their words are. */
  readonly version?: InputMaybe<DocumentVersionInput>;
};

/**
 * What sides agreed on: a treaty, a memorandum, an armistice. It founds lines or governs them, and has a status of its own: it
 * may be suspended while its line is open, and the other way round.
 */
export type Agreement = Entity & Node & {
  readonly __typename?: 'Agreement';
  /** Which sort of agreement it is, as described, or as claims have it: see `attributes`. */
  readonly agreementKind: Scalars['AgreementKind']['output'];
  /** Its other names, misprints included: those of its description, and then those that claims give. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What its description or visible claims say of its kind, names, dates and the like, with what each rests on, in the order of AttributeName. An attribute of which nothing is said is left out. Claims that state it are followed by the fields of the same name too: each shows the description's value, unless every claim contradicts that and they agree among themselves. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** The claims in which this node plays a part. */
  readonly claims: ClaimConnection;
  /** The datasets that describe it, or a node that is read as it, in the order in which they were first loaded; empty where none does, as of a document that was added through the API. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** How many `neighbours` it has. */
  readonly degree: Scalars['NonNegativeInt']['output'];
  /** Other descriptions of it, or of a node that is read as it, that people put forward, the newest 100 first: those that wait and those that were rejected too, for contributors and above; for readers those that were accepted. */
  readonly descriptions: ReadonlyArray<EntityDescription>;
  /** The same pair by pair: every two claims about this node that a rule sets against each other. */
  readonly disagreements: DisagreementConnection;
  /** Disputes about this node: claims that a rule sets against each other, gathered by what they are about. What somebody did in an event is disputed about the event. First those about the node alone, then those with each node that it can be compared with. */
  readonly disputes: DisputeConnection;
  /** The events that were about it: talks, signings, withdrawals. */
  readonly events: EventConnection;
  /** Ids in other catalogues. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The lines that it set up. */
  readonly founded: ChannelConnection;
  /** The lines that are used by its rules. */
  readonly governed: ChannelConnection;
  /** Opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** Judgements on whether this node is the same as another, undone ones included. */
  readonly identityJudgements: ReadonlyArray<IdentityJudgement>;
  /** From when to when it was in force, as described; where nobody described it, or claims have another beginning, from then on: see `attributes`. Null where no source says. */
  readonly inForce?: Maybe<Dating>;
  /** Which kind of node this is. */
  readonly kind: EntityKind;
  /** The documents with a claim about this node or by it. */
  readonly mentionedIn: DocumentConnection;
  /** Slugs of nodes that standing judgements hold to be the same, and that are read as this one. */
  readonly mergedSlugs: ReadonlyArray<Scalars['String']['output']>;
  /** The name it is shown under. */
  readonly name: Scalars['String']['output'];
  /** The nodes that share a visible claim with this one as its subject, object, further participant or speaker, and the organization that one speaks for; those who carry its claims aside: documents, and outlets that publish, relay or speak in their own voice. Of a document or an outlet also what it carries claims about, who speaks these, and who carries them with it; the roles of their claims tell which. */
  readonly neighbours: EntityConnection;
  /** Who is bound by it. */
  readonly parties: ActorConnection;
  /** The nodes that share most neighbours with it, and no claim: strongest first. That one document names two nodes is no tie. */
  readonly related: ReadonlyArray<RelatedNode>;
  /** Where it is in review: nodes that people propose are seen by nobody who does not ask for proposals. */
  readonly review: ReviewState;
  /** When it was signed, as described, or as claims have it: see `attributes`. Null where no source says. */
  readonly signed?: Maybe<Dating>;
  /** The readable name of the node in addresses and on the command line; stable across stores. */
  readonly slug: Scalars['String']['output'];
  /** The claims about its status. */
  readonly statusClaims: ClaimConnection;
  /** Nodes that may be the same as this one, as `suggestedIdentities` of Query gives them; `node` of the filter has no effect. For editors and above: FORBIDDEN for others. */
  readonly suggestedIdentities: SuggestedIdentityConnection;
  /** What it is, in the curators' own words; null where nothing is said beyond the claims. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/**
 * What sides agreed on: a treaty, a memorandum, an armistice. It founds lines or governs them, and has a status of its own: it
 * may be suspended while its line is open, and the other way round.
 */
export type AgreementAgreementKindArgs = {
  asOf?: InputMaybe<AsOf>;
};


/**
 * What sides agreed on: a treaty, a memorandum, an armistice. It founds lines or governs them, and has a status of its own: it
 * may be suspended while its line is open, and the other way round.
 */
export type AgreementAliasesArgs = {
  asOf?: InputMaybe<AsOf>;
};


/**
 * What sides agreed on: a treaty, a memorandum, an armistice. It founds lines or governs them, and has a status of its own: it
 * may be suspended while its line is open, and the other way round.
 */
export type AgreementAttributesArgs = {
  asOf?: InputMaybe<AsOf>;
  names?: InputMaybe<ReadonlyArray<AttributeName>>;
};


/**
 * What sides agreed on: a treaty, a memorandum, an armistice. It founds lines or governs them, and has a status of its own: it
 * may be suspended while its line is open, and the other way round.
 */
export type AgreementClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  role?: InputMaybe<ReadonlyArray<ParticipantRole>>;
};


/**
 * What sides agreed on: a treaty, a memorandum, an armistice. It founds lines or governs them, and has a status of its own: it
 * may be suspended while its line is open, and the other way round.
 */
export type AgreementDegreeArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<ClaimFilter>;
};


/**
 * What sides agreed on: a treaty, a memorandum, an armistice. It founds lines or governs them, and has a status of its own: it
 * may be suspended while its line is open, and the other way round.
 */
export type AgreementDisagreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<ReadonlyArray<DisagreementType>>;
};


/**
 * What sides agreed on: a treaty, a memorandum, an armistice. It founds lines or governs them, and has a status of its own: it
 * may be suspended while its line is open, and the other way round.
 */
export type AgreementDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<ReadonlyArray<DisagreementType>>;
};


/**
 * What sides agreed on: a treaty, a memorandum, an armistice. It founds lines or governs them, and has a status of its own: it
 * may be suspended while its line is open, and the other way round.
 */
export type AgreementEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/**
 * What sides agreed on: a treaty, a memorandum, an armistice. It founds lines or governs them, and has a status of its own: it
 * may be suspended while its line is open, and the other way round.
 */
export type AgreementFoundedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/**
 * What sides agreed on: a treaty, a memorandum, an armistice. It founds lines or governs them, and has a status of its own: it
 * may be suspended while its line is open, and the other way round.
 */
export type AgreementGovernedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/**
 * What sides agreed on: a treaty, a memorandum, an armistice. It founds lines or governs them, and has a status of its own: it
 * may be suspended while its line is open, and the other way round.
 */
export type AgreementInForceArgs = {
  asOf?: InputMaybe<AsOf>;
};


/**
 * What sides agreed on: a treaty, a memorandum, an armistice. It founds lines or governs them, and has a status of its own: it
 * may be suspended while its line is open, and the other way round.
 */
export type AgreementMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/**
 * What sides agreed on: a treaty, a memorandum, an armistice. It founds lines or governs them, and has a status of its own: it
 * may be suspended while its line is open, and the other way round.
 */
export type AgreementNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/**
 * What sides agreed on: a treaty, a memorandum, an armistice. It founds lines or governs them, and has a status of its own: it
 * may be suspended while its line is open, and the other way round.
 */
export type AgreementPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/**
 * What sides agreed on: a treaty, a memorandum, an armistice. It founds lines or governs them, and has a status of its own: it
 * may be suspended while its line is open, and the other way round.
 */
export type AgreementRelatedArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What sides agreed on: a treaty, a memorandum, an armistice. It founds lines or governs them, and has a status of its own: it
 * may be suspended while its line is open, and the other way round.
 */
export type AgreementSignedArgs = {
  asOf?: InputMaybe<AsOf>;
};


/**
 * What sides agreed on: a treaty, a memorandum, an armistice. It founds lines or governs them, and has a status of its own: it
 * may be suspended while its line is open, and the other way round.
 */
export type AgreementStatusClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/**
 * What sides agreed on: a treaty, a memorandum, an armistice. It founds lines or governs them, and has a status of its own: it
 * may be suspended while its line is open, and the other way round.
 */
export type AgreementSuggestedIdentitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuggestedIdentityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of nodes of the type Agreement. */
export type AgreementConnection = {
  readonly __typename?: 'AgreementConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<AgreementEdge>;
  /** The nodes of this page, without their edges. */
  readonly nodes: ReadonlyArray<Agreement>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An edge to a node of the type Agreement. */
export type AgreementEdge = Edge & {
  readonly __typename?: 'AgreementEdge';
  /** The claims that this edge rests on; on a list from the root, the claims in which the node plays a part. */
  readonly claims: ClaimConnection;
  /** Where this edge stands in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The node that the edge leads to. */
  readonly node: Agreement;
};


/** An edge to a node of the type Agreement. */
export type AgreementEdgeClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** Which agreements. Every field that is given must hold; null asks nothing. */
export type AgreementFilter = {
  /** Which sorts of agreement, as described or as a visible claim states. */
  readonly agreementKind?: InputMaybe<ReadonlyArray<Scalars['AgreementKind']['input']>>;
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<AgreementFilter>>;
  /** Agreements that are the subject, object or further participant of such a claim. */
  readonly claims?: InputMaybe<ClaimFilter>;
  /** Which dataset describes them, by its id: one of these. */
  readonly dataset?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Signed or else in force, or possibly so, in these days, by its description: claims of other dates are not looked at. */
  readonly date?: InputMaybe<DayRange>;
  /** Part of a name or an alias, of the description or of what a visible claim gives, compared without case, accents and punctuation. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Not this. */
  readonly not?: InputMaybe<AgreementFilter>;
  /** At least one of these. */
  readonly or?: InputMaybe<ReadonlyArray<AgreementFilter>>;
};

/** Another name of a node. */
export type Alias = {
  readonly __typename?: 'Alias';
  /** What sort of name it is. */
  readonly kind: AliasKind;
  /** BCP 47 tag of its language; null where it belongs to no one language. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** The name, as printed. */
  readonly name: Scalars['String']['output'];
  /** The transliteration system, or where a misprint stands; null where there is nothing to say. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** Another name of a node. */
export type AliasInput = {
  /** What sort of name it is. */
  readonly kind: AliasKind;
  /** BCP 47 tag of its language; null where it belongs to no one language. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** The name, as printed. */
  readonly name: Scalars['String']['input'];
  /** The transliteration system, or where a misprint stands; null where there is nothing to say. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Sorts of other names. */
export type AliasKind =
  /** Initials or a shortened form. */
  | 'abbreviation'
  /** A name it used to have. */
  | 'former'
  /** A wrong spelling, kept as printed so that it can be found. */
  | 'misprint'
  /** The name in its own script. */
  | 'native'
  /** The name in its own script, written in Latin letters. */
  | 'transliteration'
  /** Another spelling or a longer or shorter form. */
  | 'variant';

/** Another description of a node. */
export type AmendEntityInput = {
  /** What is to be said of it otherwise than now. */
  readonly changes: EntityChangesInput;
  /** A name that the client gives this write, so that it is done once however often it is sent. Null: each is another write. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Global id or slug of the node; of nodes that are read as one, the one with this very slug. */
  readonly entity: Scalars['ID']['input'];
  /** Why; null where there is nothing to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** How an article is written. */
export type ArticleFormat =
  /** The HTML of its page. */
  | 'html'
  /** Markdown, which may begin with a block of YAML that tells its title and the like. */
  | 'markdown'
  /** Words, paragraph by paragraph. */
  | 'text';

/** A point of view. Every field that is given must hold. It belongs to the field that it is given to: fields further inside that take one look from their own, or from that of the operation (the directive `@asOf`); which nodes are one, and what is read of nodes and claims themselves, is the same for all that stands inside of a field and takes none. */
export type AsOf = {
  /** How judgements that nodes are the same are read. Null: MERGED. */
  readonly identity?: InputMaybe<IdentityView>;
  /** The graph as it stood at this instant: claims recorded and accepted by then, and withdrawn ones that still stood; nodes as they were described and as the judgements of identity that stood made them one; and the judgements of disagreements that stood. A claim is read with the `review` and the `withdrawal` that it had then. A judgement counts from when its author made it. Search knows nodes by the names that they have now, and a document has the versions of now. What was undone since is read as if it had never been done. Null: as it stands now. */
  readonly recordedBy?: InputMaybe<Scalars['DateTimeISO']['input']>;
  /** Only claims that were surely said by the end of this day. Null: any. */
  readonly saidBy?: InputMaybe<Scalars['LocalDate']['input']>;
  /** With true, of claims that only may have held on the day of `validAt` none; BAD_USER_INPUT without that day. Of a set of days, one must be that day beyond doubt. Null: false. */
  readonly sure?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only claims that held, or may have held, on this day, according to their source; claims that do not say when are left out. A set of days counts from its first to its last. Edges of claims say in `coverage` which of the two it is. Null: any. */
  readonly validAt?: InputMaybe<Scalars['LocalDate']['input']>;
};

/**
 * Something that the description of a node says of it, or a source: its kind, its level, a name, a date. The curators'
 * description is theirs alone; what claims state has sources.
 */
export type Attribute = {
  readonly __typename?: 'Attribute';
  /** What it rests on. */
  readonly basis: AttributeBasis;
  /** Every visible claim that states it or denies a value of it. */
  readonly claims: ClaimConnection;
  /** Who contradicts whom; empty where nobody does. */
  readonly disagreements: ReadonlyArray<AttributeDisagreement>;
  /** Which one. */
  readonly name: AttributeName;
  /** Its values: first the one that the node's own field shows, then others that claims state, the latest said first, then what the description alone says. Empty where claims tell of it, and none states a value as a fact: what is planned, expected, conditional or declined is in `claims` alone. */
  readonly values: ReadonlyArray<AttributeValue>;
};


/**
 * Something that the description of a node says of it, or a source: its kind, its level, a name, a date. The curators'
 * description is theirs alone; what claims state has sources.
 */
export type AttributeClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** What an attribute rests on. */
export type AttributeBasis =
  /** At least one claim affirms it. */
  | 'claimed'
  /** It is the curators' own; no claim affirms it. */
  | 'curators';

/** Who contradicts whom about an attribute. */
export type AttributeDisagreement =
  /** Claims contradict one another: they give values that cannot both be so at one time, or one denies what another affirms. */
  | 'claims'
  /** Every claim contradicts the curators' description. */
  | 'curators';

/** What claims can state of a node. Predicates say which one they state: see `vocabulary`. */
export type AttributeName =
  /** When an event happened. */
  | 'date'
  /** What operations a channel is about. */
  | 'domain'
  /** Since when an agreement is in force. */
  | 'in-force'
  /** Which sort of its kind it is, such as a hotline. */
  | 'kind'
  /** How high up a channel runs. */
  | 'level'
  /** A name: its own, and its aliases. */
  | 'name'
  /** When a channel came into being or into use. */
  | 'opened'
  /** Where an event happened. Several can be so at once, for a place lies in others. */
  | 'place'
  /** What a channel, an event or an agreement is for. Several can be so at once. */
  | 'purpose'
  /** When an agreement was signed. */
  | 'signed';

/** A value of an attribute, with who says so and who denies it. One that nobody affirms is listed where a claim denies it. */
export type AttributeValue = {
  readonly __typename?: 'AttributeValue';
  /** How many these are. */
  readonly claimCount: Scalars['NonNegativeInt']['output'];
  /** The claims that affirm it, the latest said first. */
  readonly claims: ReadonlyArray<Claim>;
  /** The claims that deny it, the latest said first. */
  readonly denials: ReadonlyArray<Claim>;
  /** Whether the curators' description says it, too or alone. */
  readonly isDescribed: Scalars['Boolean']['output'];
  /** Whether it is what the node's own field shows. Where claims contradict one another that field stays the curators', and names no winner. */
  readonly isShown: Scalars['Boolean']['output'];
  /** The node that it is, such as the place of an event; null where it is a value. */
  readonly node?: Maybe<Entity>;
  /** Of a kind, a level or a domain, the value that it is in the enum of these, such as FACE_TO_FACE; null of other attributes. */
  readonly term?: Maybe<Scalars['String']['output']>;
  /** The value: words, a date, or that it is not told; null where it is a node. */
  readonly value?: Maybe<ClaimValue>;
};


/** A value of an attribute, with who says so and who denies it. One that nobody affirms is listed where a claim denies it. */
export type AttributeValueClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A value of an attribute, with who says so and who denies it. One that nobody affirms is listed where a claim denies it. */
export type AttributeValueDenialsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The chain from a speaker to a document, its links kept apart. */
export type Attribution = {
  readonly __typename?: 'Attribution';
  /** How the words are given. */
  readonly manner: Manner;
  /** The event at which it was said; null where none is known. */
  readonly occasion?: Maybe<Event>;
  /** The office in which it was said; null where the document names none. */
  readonly office?: Maybe<Office>;
  /** The organization that the speaker spoke for; null where the document names none. */
  readonly organization?: Maybe<Actor>;
  /** The state or coalition that the speaker spoke for, as the curators read it; null where that is open. */
  readonly party?: Maybe<Actor>;
  /** Who published the document. */
  readonly publisher: Actor;
  /** Who passed the words on, nearest to the speaker first; empty where the document has them from the speaker. */
  readonly relays: ReadonlyArray<Relay>;
  /** Who said it, of a joint statement the first of `speakers`; null where the outlet speaks in its own voice. */
  readonly speaker?: Maybe<Actor>;
  /** All who said it, several where they said it together, as two ministries do in a joint statement: each of them holds what it claims. Office, organization and party are then those that they share. Empty where the outlet speaks in its own voice. */
  readonly speakers: ReadonlyArray<Actor>;
};

/** Who said it, and how it reached the document. */
export type AttributionInput = {
  /** Who said it together with the speaker, at most 20; office, organization and party are then those that all of them share. */
  readonly jointSpeakers: ReadonlyArray<Scalars['ID']['input']>;
  /** How the words are given. Null: paraphrased where there is a speaker. */
  readonly manner?: InputMaybe<Manner>;
  /** The event at which it was said; null where none is known. */
  readonly occasion?: InputMaybe<Scalars['ID']['input']>;
  /** The office in which it was said; null where the document names none. */
  readonly office?: InputMaybe<Scalars['ID']['input']>;
  /** The organization or state that the speaker spoke for; null where the document names none. */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** The state or coalition that the speaker spoke for; null where that is open. */
  readonly party?: InputMaybe<Scalars['ID']['input']>;
  /** Who passed the words on, nearest to the speaker first. */
  readonly relays: ReadonlyArray<RelayInput>;
  /** Who said it. Null: the publisher in its own voice. */
  readonly speaker?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * Evidence in a later version of its document. It is carried over where its words stand there exactly once between the same
 * words, up to 32 code points on either side, and orphaned otherwise; the evidence itself stays as it is.
 */
export type CarriedEvidence = {
  readonly __typename?: 'CarriedEvidence';
  /** The claim. */
  readonly claim: Claim;
  /** Its evidence, in the version that it was selected in. */
  readonly evidence: Evidence;
  /** Why it is orphaned; null where it was carried over. */
  readonly reason?: Maybe<OrphanReason>;
  /** Where the words begin in the later version, in Unicode code points from 0; null where the evidence is orphaned. */
  readonly start?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** The later version. */
  readonly version: DocumentVersion;
};

/** A page of evidence in later versions. */
export type CarriedEvidenceConnection = {
  readonly __typename?: 'CarriedEvidenceConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<CarriedEvidenceEdge>;
  /** The evidence of this page, without its edges. */
  readonly nodes: ReadonlyArray<CarriedEvidence>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How much there is on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An edge to evidence in a later version. */
export type CarriedEvidenceEdge = {
  readonly __typename?: 'CarriedEvidenceEdge';
  /** Where this edge stands in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The evidence. */
  readonly node: CarriedEvidence;
};

/** How sure something is. */
export type Certainty =
  /** Beyond reasonable doubt. */
  | 'high'
  /** A guess with a reason. */
  | 'low'
  /** Likely. */
  | 'moderate';

/** One write, as the log of changes tells of it. The log is the audit trail: nothing is taken out of it. */
export type Change = {
  readonly __typename?: 'Change';
  /** When. */
  readonly at: Scalars['DateTimeISO']['output'];
  /** Who did it. */
  readonly by: Scalars['String']['output'];
  /** The claims that it concerns, those of which it moved or orphaned evidence among them, at most 1,000, in the order in which they were given; of a load, those that it withdrew, superseded or judged. What a load adds is not named. */
  readonly claims: ReadonlyArray<Claim>;
  /** What was decided in review on nodes and descriptions of them; empty for other changes. */
  readonly entityReviews: ReadonlyArray<EntityReview>;
  /** True where it counts for every node, as a load does that adds to the graph, and a change that concerns more than 1,000 nodes and claims and so names none: it is found with whatever node is asked for. */
  readonly isWhole: Scalars['Boolean']['output'];
  /** What was done. */
  readonly kind: ChangeKind;
  /** The nodes that it concerns, as they are read, at most 1,000; of a load, those that it described anew, gave a text or judged, and those that its claims name. What a load adds is not named. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Why; null where no reason was given, or where each decision has one of its own. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The revision that undid it; null while it stands. */
  readonly revertedBy?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** The revision that it undoes; null where it undoes none. */
  readonly reverts?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** What was decided in review; empty for other changes. */
  readonly reviews: ReadonlyArray<ClaimReview>;
  /** Its number in the log, and the revision of the graph that it made. */
  readonly revision: Scalars['NonNegativeInt']['output'];
  /** What was done, in words; of a judgement, its verdict and the slugs that were judged, whatever they are read as. */
  readonly summary: Scalars['String']['output'];
};

/** A page of changes. */
export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** The changes of this page, without their edges. */
  readonly nodes: ReadonlyArray<Change>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An edge to a change. */
export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /** Where this edge stands in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: Change;
};

/** What a change did. */
export type ChangeKind =
  /** Put a document, or a version of one, forward for review. */
  | 'add-document'
  /** Put another description of a node forward for review. */
  | 'amend-entity'
  /** Held the text of a document. */
  | 'attach'
  /** Judged a disagreement. */
  | 'judge-disagreement'
  /** Judged whether two nodes are one. */
  | 'judge-identity'
  /** Judged whether words support a claim. */
  | 'judge-support'
  /** Recorded a dataset. */
  | 'load'
  /** Put claims forward for review. */
  | 'propose-claims'
  /** Put nodes forward for review. */
  | 'propose-entities'
  /** Made the search index anew. */
  | 'reindex'
  /** Undid a change. */
  | 'revert'
  /** Decided on claims, nodes and descriptions in review. */
  | 'review-claims'
  /** Decided on a document in review, or on versions of one. */
  | 'review-document'
  /** Took the words of a document out of the store. */
  | 'take-down-document'
  /** Took a claim back. */
  | 'withdraw-claim';

/** What became of a write. */
export type ChangePayload = {
  readonly __typename?: 'ChangePayload';
  /** The change as it stands in the log. What was asked for under this `clientMutationId` before is not written again: it gives the change that was made then. */
  readonly change: Change;
  /** The one that was given; null where none was. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** What would be written, and what would be read otherwise; null unless that alone was asked for. `change` is then the one that would stand in the log, under the revision that it would have. Its nodes and claims, and those of the effects, read as they would; what lists and readings of theirs say is as before. */
  readonly dryRun?: Maybe<DryRun>;
};

/**
 * A line on which adversaries talk: a telephone line, a meeting, an intermediary. A contact that is denied, proposed or
 * advocated is a channel too: its status says so.
 */
export type Channel = Entity & Node & {
  readonly __typename?: 'Channel';
  /** The agreements that founded it or govern it. */
  readonly agreements: AgreementConnection;
  /** Its other names, misprints included: those of its description, and then those that claims give. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What its description or visible claims say of its kind, names, dates and the like, with what each rests on, in the order of AttributeName. An attribute of which nothing is said is left out. Claims that state it are followed by the fields of the same name too: each shows the description's value, unless every claim contradicts that and they agree among themselves. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Which sort of line it is, as described, or as claims have it: see `attributes`. */
  readonly channelKind: Scalars['ChannelKind']['output'];
  /** The claims in which this node plays a part. */
  readonly claims: ClaimConnection;
  /** What was said of it, by utterance: reports of one statement count once. */
  readonly corroboration: Corroboration;
  /** The datasets that describe it, or a node that is read as it, in the order in which they were first loaded; empty where none does, as of a document that was added through the API. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** How many `neighbours` it has. */
  readonly degree: Scalars['NonNegativeInt']['output'];
  /** Those who spoke of it: speakers, and outlets in their own voice. */
  readonly describers: ActorConnection;
  /** Other descriptions of it, or of a node that is read as it, that people put forward, the newest 100 first: those that wait and those that were rejected too, for contributors and above; for readers those that were accepted. */
  readonly descriptions: ReadonlyArray<EntityDescription>;
  /** The same pair by pair: every two claims about this node that a rule sets against each other. */
  readonly disagreements: DisagreementConnection;
  /** Disputes about this node: claims that a rule sets against each other, gathered by what they are about. What somebody did in an event is disputed about the event. First those about the node alone, then those with each node that it can be compared with. */
  readonly disputes: DisputeConnection;
  /** What operations it is about, as described, or as claims have it: see `attributes`. */
  readonly domain: Scalars['ChannelDomain']['output'];
  /** Who is at its ends, with the part each plays: by `HAS_END` and the like, and by predicates of datasets that are a kind of these. */
  readonly ends: ReadonlyArray<ChannelEnd>;
  /** The events that claims tie to it. */
  readonly events: EventConnection;
  /** Ids in other catalogues. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** Judgements on whether this node is the same as another, undone ones included. */
  readonly identityJudgements: ReadonlyArray<IdentityJudgement>;
  /** Which kind of node this is. */
  readonly kind: EntityKind;
  /** How high up it runs, as described, or as claims have it: see `attributes`. */
  readonly level: Scalars['ChannelLevel']['output'];
  /** The documents with a claim about this node or by it. */
  readonly mentionedIn: DocumentConnection;
  /** Slugs of nodes that standing judgements hold to be the same, and that are read as this one. */
  readonly mergedSlugs: ReadonlyArray<Scalars['String']['output']>;
  /** The name it is shown under. */
  readonly name: Scalars['String']['output'];
  /** The nodes that share a visible claim with this one as its subject, object, further participant or speaker, and the organization that one speaks for; those who carry its claims aside: documents, and outlets that publish, relay or speak in their own voice. Of a document or an outlet also what it carries claims about, who speaks these, and who carries them with it; the roles of their claims tell which. */
  readonly neighbours: EntityConnection;
  /** The families of lines that it belongs to. */
  readonly partOf: ChannelConnection;
  /** The lines that belong to it. */
  readonly parts: ChannelConnection;
  /** What it is for, in the curators' own words; where they describe none, what the only claim of it says. Null where there is none, or several: see `attributes`. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** The nodes that share most neighbours with it, and no claim: strongest first. That one document names two nodes is no tie. */
  readonly related: ReadonlyArray<RelatedNode>;
  /** Where it is in review: nodes that people propose are seen by nobody who does not ask for proposals. */
  readonly review: ReviewState;
  /** The readable name of the node in addresses and on the command line; stable across stores. */
  readonly slug: Scalars['String']['output'];
  /** Its status on a day, with every position and who holds it. */
  readonly status: StatusReading;
  /** The claims about its status. */
  readonly statusClaims: ClaimConnection;
  /** Nodes that may be the same as this one, as `suggestedIdentities` of Query gives them; `node` of the filter has no effect. For editors and above: FORBIDDEN for others. */
  readonly suggestedIdentities: SuggestedIdentityConnection;
  /** What it is, in the curators' own words; null where nothing is said beyond the claims. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** The same reading over time: intervals in which nothing changes, oldest first; empty where no claim is about its status. */
  readonly timeline: ReadonlyArray<StatusInterval>;
  /** Where the reading goes from one group to another, oldest first: what changes is no disagreement. Stretches of which nothing is known are passed over. */
  readonly transitions: ReadonlyArray<StatusTransition>;
};


/**
 * A line on which adversaries talk: a telephone line, a meeting, an intermediary. A contact that is denied, proposed or
 * advocated is a channel too: its status says so.
 */
export type ChannelAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/**
 * A line on which adversaries talk: a telephone line, a meeting, an intermediary. A contact that is denied, proposed or
 * advocated is a channel too: its status says so.
 */
export type ChannelAliasesArgs = {
  asOf?: InputMaybe<AsOf>;
};


/**
 * A line on which adversaries talk: a telephone line, a meeting, an intermediary. A contact that is denied, proposed or
 * advocated is a channel too: its status says so.
 */
export type ChannelAttributesArgs = {
  asOf?: InputMaybe<AsOf>;
  names?: InputMaybe<ReadonlyArray<AttributeName>>;
};


/**
 * A line on which adversaries talk: a telephone line, a meeting, an intermediary. A contact that is denied, proposed or
 * advocated is a channel too: its status says so.
 */
export type ChannelChannelKindArgs = {
  asOf?: InputMaybe<AsOf>;
};


/**
 * A line on which adversaries talk: a telephone line, a meeting, an intermediary. A contact that is denied, proposed or
 * advocated is a channel too: its status says so.
 */
export type ChannelClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  role?: InputMaybe<ReadonlyArray<ParticipantRole>>;
};


/**
 * A line on which adversaries talk: a telephone line, a meeting, an intermediary. A contact that is denied, proposed or
 * advocated is a channel too: its status says so.
 */
export type ChannelCorroborationArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<ClaimFilter>;
};


/**
 * A line on which adversaries talk: a telephone line, a meeting, an intermediary. A contact that is denied, proposed or
 * advocated is a channel too: its status says so.
 */
export type ChannelDegreeArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<ClaimFilter>;
};


/**
 * A line on which adversaries talk: a telephone line, a meeting, an intermediary. A contact that is denied, proposed or
 * advocated is a channel too: its status says so.
 */
export type ChannelDescribersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/**
 * A line on which adversaries talk: a telephone line, a meeting, an intermediary. A contact that is denied, proposed or
 * advocated is a channel too: its status says so.
 */
export type ChannelDisagreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<ReadonlyArray<DisagreementType>>;
};


/**
 * A line on which adversaries talk: a telephone line, a meeting, an intermediary. A contact that is denied, proposed or
 * advocated is a channel too: its status says so.
 */
export type ChannelDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<ReadonlyArray<DisagreementType>>;
};


/**
 * A line on which adversaries talk: a telephone line, a meeting, an intermediary. A contact that is denied, proposed or
 * advocated is a channel too: its status says so.
 */
export type ChannelDomainArgs = {
  asOf?: InputMaybe<AsOf>;
};


/**
 * A line on which adversaries talk: a telephone line, a meeting, an intermediary. A contact that is denied, proposed or
 * advocated is a channel too: its status says so.
 */
export type ChannelEndsArgs = {
  asOf?: InputMaybe<AsOf>;
};


/**
 * A line on which adversaries talk: a telephone line, a meeting, an intermediary. A contact that is denied, proposed or
 * advocated is a channel too: its status says so.
 */
export type ChannelEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/**
 * A line on which adversaries talk: a telephone line, a meeting, an intermediary. A contact that is denied, proposed or
 * advocated is a channel too: its status says so.
 */
export type ChannelLevelArgs = {
  asOf?: InputMaybe<AsOf>;
};


/**
 * A line on which adversaries talk: a telephone line, a meeting, an intermediary. A contact that is denied, proposed or
 * advocated is a channel too: its status says so.
 */
export type ChannelMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/**
 * A line on which adversaries talk: a telephone line, a meeting, an intermediary. A contact that is denied, proposed or
 * advocated is a channel too: its status says so.
 */
export type ChannelNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/**
 * A line on which adversaries talk: a telephone line, a meeting, an intermediary. A contact that is denied, proposed or
 * advocated is a channel too: its status says so.
 */
export type ChannelPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/**
 * A line on which adversaries talk: a telephone line, a meeting, an intermediary. A contact that is denied, proposed or
 * advocated is a channel too: its status says so.
 */
export type ChannelPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/**
 * A line on which adversaries talk: a telephone line, a meeting, an intermediary. A contact that is denied, proposed or
 * advocated is a channel too: its status says so.
 */
export type ChannelPurposeArgs = {
  asOf?: InputMaybe<AsOf>;
};


/**
 * A line on which adversaries talk: a telephone line, a meeting, an intermediary. A contact that is denied, proposed or
 * advocated is a channel too: its status says so.
 */
export type ChannelRelatedArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A line on which adversaries talk: a telephone line, a meeting, an intermediary. A contact that is denied, proposed or
 * advocated is a channel too: its status says so.
 */
export type ChannelStatusArgs = {
  asOf?: InputMaybe<AsOf>;
  on: Scalars['LocalDate']['input'];
};


/**
 * A line on which adversaries talk: a telephone line, a meeting, an intermediary. A contact that is denied, proposed or
 * advocated is a channel too: its status says so.
 */
export type ChannelStatusClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/**
 * A line on which adversaries talk: a telephone line, a meeting, an intermediary. A contact that is denied, proposed or
 * advocated is a channel too: its status says so.
 */
export type ChannelSuggestedIdentitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuggestedIdentityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A line on which adversaries talk: a telephone line, a meeting, an intermediary. A contact that is denied, proposed or
 * advocated is a channel too: its status says so.
 */
export type ChannelTimelineArgs = {
  asOf?: InputMaybe<AsOf>;
};


/**
 * A line on which adversaries talk: a telephone line, a meeting, an intermediary. A contact that is denied, proposed or
 * advocated is a channel too: its status says so.
 */
export type ChannelTransitionsArgs = {
  asOf?: InputMaybe<AsOf>;
};

/** A page of nodes of the type Channel. */
export type ChannelConnection = {
  readonly __typename?: 'ChannelConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<ChannelEdge>;
  /** The nodes of this page, without their edges. */
  readonly nodes: ReadonlyArray<Channel>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An edge to a node of the type Channel. */
export type ChannelEdge = Edge & {
  readonly __typename?: 'ChannelEdge';
  /** The claims that this edge rests on; on a list from the root, the claims in which the node plays a part. */
  readonly claims: ClaimConnection;
  /** Where this edge stands in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The node that the edge leads to. */
  readonly node: Channel;
};


/** An edge to a node of the type Channel. */
export type ChannelEdgeClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** Somebody at an end of a channel. */
export type ChannelEnd = {
  readonly __typename?: 'ChannelEnd';
  /** Who: usually an office or a force. */
  readonly actor: Actor;
  /** The claims that put the actor there, latest said first. */
  readonly claims: ReadonlyArray<Claim>;
  /** The languages of this end, as BCP 47 tags in the order of the claims that say so; empty where none does. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** The part that the actor plays. */
  readonly role: EndRole;
  /** The state or coalition that this end belongs to; null where no claim names it. */
  readonly side?: Maybe<Actor>;
  /** Where the end is; null where no claim says. */
  readonly site?: Maybe<Place>;
};

/** Which channels. Every field that is given must hold; null asks nothing. */
export type ChannelFilter = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<ChannelFilter>>;
  /** Which sorts of channel, as described or as a visible claim states. */
  readonly channelKind?: InputMaybe<ReadonlyArray<Scalars['ChannelKind']['input']>>;
  /** Channels that are the subject, object or further participant of such a claim. */
  readonly claims?: InputMaybe<ClaimFilter>;
  /** Which dataset describes them, by its id: one of these. */
  readonly dataset?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What operations it is about, as described or as a visible claim states. */
  readonly domain?: InputMaybe<ReadonlyArray<Scalars['ChannelDomain']['input']>>;
  /** How high up it runs, as described or as a visible claim states. */
  readonly level?: InputMaybe<ReadonlyArray<Scalars['ChannelLevel']['input']>>;
  /** Part of a name or an alias, of the description or of what a visible claim gives, compared without case, accents and punctuation. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Not this. */
  readonly not?: InputMaybe<ChannelFilter>;
  /** At least one of these. */
  readonly or?: InputMaybe<ReadonlyArray<ChannelFilter>>;
  /** With one of these at an end, or as the side that an end belongs to. */
  readonly party?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Channels whose status reads so. It is read for one channel after the other, 1,000 a page: such a page may hold fewer than were asked for, or none, and yet have a next one. It stands beside `and`, `or` and `not`, and is refused inside of them. */
  readonly status?: InputMaybe<StatusFilter>;
};

/**
 * What somebody said, somewhere, at some time: the edge of this graph, and a node too. Nothing about it is overwritten; a
 * correction is another claim.
 */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** Who accepted it, when and why; null where nobody did, as of a claim that came with a load. */
  readonly acceptance?: Maybe<Acceptance>;
  /** When it was said. */
  readonly assertedAt: Scalars['EDTF']['output'];
  /** That date in days. */
  readonly assertedBounds: DayBounds;
  /** How that date is known where the source does not state it; null where it does. */
  readonly assertedNote?: Maybe<Scalars['String']['output']>;
  /** Who said it and how it reached the document. */
  readonly attribution: Attribution;
  /** Where the words of its evidence stand in the versions of the document that came later; empty where none did. */
  readonly carriedEvidence: ReadonlyArray<CarriedEvidence>;
  /** Claims that say the same of the same thing, by utterance, this one among them. */
  readonly corroboration: Corroboration;
  /** The dataset that it came with; null where it was written through the API, or recorded by a version that did not note it. */
  readonly dataset?: Maybe<Dataset>;
  /** The disagreements it is part of, pair by pair. */
  readonly disagreements: DisagreementConnection;
  /** The disputes that it is part of. */
  readonly disputes: DisputeConnection;
  /** The document that carries it. */
  readonly document: Document;
  /** Where the words stand in a text; empty where nobody here has the text of its source: `locators` may say where they are. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What is claimed, in the curators' own words. */
  readonly gist: Scalars['String']['output'];
  /** Opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** Where the words stand in a source without a text, such as a book or a broadcast. Nothing can be compared with them: they are never verified, and count as no evidence that is. Empty where there are none. */
  readonly locators: ReadonlyArray<Locator>;
  /** How far the speaker stands behind it. */
  readonly modality: Modality;
  /** A remark of the curators; null where there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What it joins the subject to; null where it gives a value instead. */
  readonly object?: Maybe<Entity>;
  /** Whether it is said that this is so or that it is not. */
  readonly polarity: Polarity;
  /** What it says of the subject. */
  readonly predicate: Scalars['Predicate']['output'];
  /** Who put it forward; of an amendment, who amended. Null where it came with a load, which `dataset` tells of. */
  readonly proposer?: Maybe<Scalars['String']['output']>;
  /** Further participants. */
  readonly qualifiers: ReadonlyArray<Qualifier>;
  /** When it entered this graph. */
  readonly recordedAt: Scalars['DateTimeISO']['output'];
  /** Claims that speak of this one, the latest said first. */
  readonly regardedBy: ReadonlyArray<Claim>;
  /** The claim that this one speaks of, such as a report that it denies; null where it speaks of none, and for readers where that one is not accepted. */
  readonly regards?: Maybe<Claim>;
  /** Where it is in review; under `recordedBy`, where it was at that moment. */
  readonly review: ReviewState;
  /** `document/name`; stable across stores. */
  readonly slug: Scalars['String']['output'];
  /** What the claim is about. */
  readonly subject: Entity;
  /** The claim that this one corrects, which stands until the correction is accepted; of an accepted one the accepted claim in whose place it is, through corrections that were amended before they were accepted. Null where it corrects none. */
  readonly supersedes?: Maybe<Claim>;
  /** What took its place, by whose decision and why; null where nothing did. */
  readonly supersession?: Maybe<Supersession>;
  /** The judgement that stands on whether its words support it; null where nobody judged. */
  readonly support?: Maybe<SupportJudgement>;
  /** When it held, according to the source; null where the source does not say. */
  readonly validTime?: Maybe<ValidTime>;
  /** The value it gives the subject; null where it joins the subject to an object. */
  readonly value?: Maybe<ClaimValue>;
  /** Who took it back, when and why; null while it stands, and under `recordedBy` where it stood at that moment. */
  readonly withdrawal?: Maybe<Withdrawal>;
};


/**
 * What somebody said, somewhere, at some time: the edge of this graph, and a node too. Nothing about it is overwritten; a
 * correction is another claim.
 */
export type ClaimCorroborationArgs = {
  asOf?: InputMaybe<AsOf>;
};


/**
 * What somebody said, somewhere, at some time: the edge of this graph, and a node too. Nothing about it is overwritten; a
 * correction is another claim.
 */
export type ClaimDisagreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<ReadonlyArray<DisagreementType>>;
};


/**
 * What somebody said, somewhere, at some time: the edge of this graph, and a node too. Nothing about it is overwritten; a
 * correction is another claim.
 */
export type ClaimDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<ReadonlyArray<DisagreementType>>;
};


/**
 * What somebody said, somewhere, at some time: the edge of this graph, and a node too. Nothing about it is overwritten; a
 * correction is another claim.
 */
export type ClaimRegardedByArgs = {
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The claims of this page, without their edges. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** What a claim says of its subject: exactly one of these. */
export type ClaimContentInput =
  /** A number of things. Null: something else. */
  { readonly count: CountInput; readonly date?: never; readonly localText?: never; readonly object?: never; readonly status?: never; readonly text?: never; readonly unspecified?: never; }
  |  /** A date as a value. Null: something else. */
  { readonly count?: never; readonly date: Scalars['EDTF']['input']; readonly localText?: never; readonly object?: never; readonly status?: never; readonly text?: never; readonly unspecified?: never; }
  |  /** A value in words of a language that is known, such as a name. Null: something else. */
  { readonly count?: never; readonly date?: never; readonly localText: LocalTextInput; readonly object?: never; readonly status?: never; readonly text?: never; readonly unspecified?: never; }
  |  /** Global id or slug of the node that the subject is joined to. Null: a value instead. */
  { readonly count?: never; readonly date?: never; readonly localText?: never; readonly object: Scalars['ID']['input']; readonly status?: never; readonly text?: never; readonly unspecified?: never; }
  |  /** The channel's status. Null: something else. */
  { readonly count?: never; readonly date?: never; readonly localText?: never; readonly object?: never; readonly status: Scalars['ChannelStatus']['input']; readonly text?: never; readonly unspecified?: never; }
  |  /** A value in the curators' own words. Null: something else. */
  { readonly count?: never; readonly date?: never; readonly localText?: never; readonly object?: never; readonly status?: never; readonly text: Scalars['String']['input']; readonly unspecified?: never; }
  |  /** That there is something which is not told, or that there is none. Null: something else. */
  { readonly count?: never; readonly date?: never; readonly localText?: never; readonly object?: never; readonly status?: never; readonly text?: never; readonly unspecified: Unspecified; };

/** An edge to a claim. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Whether the claim surely holds on the day of the list's `asOf.validAt`, or only may. Null without that day. */
  readonly coverage?: Maybe<Coverage>;
  /** Where this edge stands in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The parts that the node at which an edge begins plays in the claim: of `neighbours` the one whose neighbours they are, of a drawing `from`. Null on lists that are no edge's. */
  readonly fromRoles?: Maybe<ReadonlyArray<ParticipantRole>>;
  /** The claim. */
  readonly node: Claim;
  /** The parts that the node plays to which the edge leads. Null on lists that are no edge's. */
  readonly toRoles?: Maybe<ReadonlyArray<ParticipantRole>>;
};

/** Which claims. Every field that is given must hold; a list holds where one of its values does; null asks nothing. Ids are global ids or slugs, those of merged nodes too; one that names no node is an error that names the nearest. */
export type ClaimFilter = {
  /** The subject or the object. */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /** Said, or possibly said, in these days. */
  readonly asserted?: InputMaybe<DayRange>;
  /** Which dataset they came with, by its id: one of these. */
  readonly dataset?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The document that carries it. */
  readonly document?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How the words are given. */
  readonly manner?: InputMaybe<ReadonlyArray<Manner>>;
  /** How far the speaker stands behind them. */
  readonly modality?: InputMaybe<ReadonlyArray<Modality>>;
  /** Not this. */
  readonly not?: InputMaybe<ClaimFilter>;
  /** What the object is like; claims that give a value are left out. */
  readonly object?: InputMaybe<EntityFilter>;
  /** The event at which it was said. */
  readonly occasion?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The office in which it was said. */
  readonly office?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Said in an office that is described as of one of these kinds, or by such an office itself: [SPOKESPERSON] finds what spokespersons said. */
  readonly officeKind?: InputMaybe<ReadonlyArray<Scalars['OfficeKind']['input']>>;
  /** At least one of these. */
  readonly or?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /** The organization that was spoken for. */
  readonly organization?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** True: only an outlet's own voice; false: only with a speaker. */
  readonly ownVoice?: InputMaybe<Scalars['Boolean']['input']>;
  /** The state or coalition that was spoken for. */
  readonly party?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether they affirm or deny. */
  readonly polarity?: InputMaybe<ReadonlyArray<Polarity>>;
  /** What they say. */
  readonly predicate?: InputMaybe<ReadonlyArray<Scalars['Predicate']['input']>>;
  /** Who published it. */
  readonly publisher?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** A further participant. */
  readonly qualifiedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** A further participant, for which all of this holds. */
  readonly qualifier?: InputMaybe<QualifierFilter>;
  /** Entered the graph between these instants. */
  readonly recorded?: InputMaybe<TimeRange>;
  /** Who passed it on between the speaker and the publisher. */
  readonly relay?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who speaks, alone or together with others: an actor's id; a publisher's for its own voice. */
  readonly speaker?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Claims that give a channel one of these statuses. */
  readonly status?: InputMaybe<ReadonlyArray<Scalars['ChannelStatus']['input']>>;
  /** What the subject is like. */
  readonly subject?: InputMaybe<EntityFilter>;
  /** How it is judged, as of now, whether their words support them: one of these. Those of which nobody judged are found with `not`. */
  readonly support?: InputMaybe<ReadonlyArray<SupportVerdict>>;
  /** Held, or possibly held, in these days; claims that do not say when are left out. */
  readonly valid?: InputMaybe<DayRange>;
  /** What the value is; claims that join the subject to an object are left out. */
  readonly value?: InputMaybe<ValueFilter>;
};

/** A claim. Ids are global ids or slugs. */
export type ClaimInput = {
  /** When it was said. Null: on the document's date. */
  readonly assertedAt?: InputMaybe<Scalars['EDTF']['input']>;
  /** How that date is known where the source does not state it; null where it does. */
  readonly assertedNote?: InputMaybe<Scalars['String']['input']>;
  /** Who said it. Null: the publisher in its own voice. */
  readonly attribution?: InputMaybe<AttributionInput>;
  /** The object or value that it gives the subject. */
  readonly content: ClaimContentInput;
  /** Where the words stand in a text, at most 20 places; one of these or of `locators` is needed. */
  readonly evidence: ReadonlyArray<EvidenceInput>;
  /** What is claimed, in the curators' own words. */
  readonly gist: Scalars['String']['input'];
  /** Where the words stand in a source without a text, at most 20 places. */
  readonly locators: ReadonlyArray<LocatorInput>;
  /** How far the speaker stands behind it. */
  readonly modality: Modality;
  /** Its name within the document: lower-case letters, digits and hyphens. Its slug is `document/name`. */
  readonly name: Scalars['String']['input'];
  /** A remark of the curators; null where there is none. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is said that this is so or that it is not. */
  readonly polarity: Polarity;
  /** What it says of the subject. */
  readonly predicate: Scalars['Predicate']['input'];
  /** Further participants. */
  readonly qualifiers: ReadonlyArray<QualifierInput>;
  /** Slug of the claim that this one speaks of, such as a report that it denies. Null: it speaks of none. */
  readonly regards?: InputMaybe<Scalars['String']['input']>;
  /** What the claim is about. */
  readonly subject: Scalars['ID']['input'];
  /** Slug of the claim that this one corrects, which stands until this one is accepted. Null: it corrects none. */
  readonly supersedes?: InputMaybe<Scalars['String']['input']>;
  /** When it held; null where the source does not say. That of a status begins at latest on the day after it was said, unless it is planned, expected, conditional or declined, or says nothing of how the channel is (`PROPOSED`). */
  readonly validTime?: InputMaybe<ValidTimeInput>;
};

/** An order of claims. */
export type ClaimOrder = {
  /** Which way. Null: DESC. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By what. */
  readonly field: ClaimOrderField;
};

/** What claims can be ordered by. */
export type ClaimOrderField =
  /** When they were said: the earliest day it may have been. */
  | 'asserted'
  /** Where the first of their quotations begins in the text that it points into: the order in which one document makes them. Claims of which no words are pointed at come first. */
  | 'place'
  /** When they entered the graph. */
  | 'recorded'
  /** When they held: the earliest day it may have been; claims that do not say when come first. */
  | 'valid';

/** What was decided on a proposed claim. */
export type ClaimReview = {
  readonly __typename?: 'ClaimReview';
  /** The claim that took its place; null unless it was amended. */
  readonly amendment?: Maybe<Claim>;
  /** The claim. */
  readonly claim: Claim;
  /** The decision. */
  readonly decision: ReviewDecision;
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** A decision on a proposed claim. */
export type ClaimReviewInput = {
  /** What is said better: a claim with a name of its own, which is accepted at once and takes the place of the proposed one. Null unless the decision is AMEND. */
  readonly amendment?: InputMaybe<ClaimInput>;
  /** Slug of the claim. */
  readonly claim: Scalars['String']['input'];
  /** The decision. */
  readonly decision: ReviewDecision;
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** The value that a claim gives its subject. */
export type ClaimValue = CountValue | DateValue | StatusValue | TextValue | UnspecifiedValue;

/** Why two claims are of one utterance. */
export type CopyReason =
  /** They came through one news agency, and to different documents. */
  | 'agency'
  /** The same speaker in one document, where no occasion is known. */
  | 'document'
  /**
   * They report one occasion: of one speaker, of those who speak for one organization, or of a party and whoever speaks for it.
   * At a briefing, an announcement or an interview, whoever is named by a body or a role alone is taken for the one who spoke, unless
   * several did.
   */
  | 'occasion'
  /** The same speaker, or outlets in their own voices, in documents that have one text. */
  | 'same-text'
  /**
   * The words of their evidence are the same: all, and at least three, or eight in a row of which one stands in each. Case, accents and
   * punctuation are no matter. Outlets in their own voices share the eight. What is not held and not quoted in the record is not
   * compared; what may not be shown is.
   */
  | 'same-words';

/**
 * Claims grouped by what was said once, however many documents carry it. Claims are of one utterance that report one
 * occasion, and where the same speaker said them on days that can be the same, in the same words, in copies of one text or
 * through one agency: `sameBecause` says which. A body, an office and whoever speaks for it are one speaker.
 */
export type Corroboration = {
  readonly __typename?: 'Corroboration';
  /** How many documents carry them. */
  readonly documentCount: Scalars['NonNegativeInt']['output'];
  /** How many utterances are independent: an outlet's own voice adds none where its document reports a speaker. */
  readonly independentCount: Scalars['NonNegativeInt']['output'];
  /** Whether all such claims were grouped; false where there are more than 1,000, of which the others are left out. Ask with a filter. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The utterances. */
  readonly utterances: ReadonlyArray<Utterance>;
};

/** A number of things. */
export type CountInput = {
  /** How many. */
  readonly count: Scalars['NonNegativeInt']['input'];
  /** What is counted. */
  readonly unit: Scalars['String']['input'];
};

/** Numbers, both included. */
export type CountRange = {
  /** The smallest number. Null: no bound. */
  readonly from?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** The largest number. Null: no bound. */
  readonly to?: InputMaybe<Scalars['NonNegativeInt']['input']>;
};

/** A number of things. */
export type CountValue = {
  readonly __typename?: 'CountValue';
  /** How many. */
  readonly count: Scalars['NonNegativeInt']['output'];
  /** What is counted. */
  readonly unit: Scalars['String']['output'];
};

/** How a claim's time stands to a day. */
export type Coverage =
  /** It surely covers the day. */
  | 'certain'
  /** It may cover the day: the time is approximate, uncertain or less precise than a day, or so is the day it was said. */
  | 'possible';

/** A body of claims and nodes that is loaded as one, with those who answer for it. */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /** Who answers for it; empty where it does not say. */
  readonly authors: ReadonlyArray<Scalars['String']['output']>;
  /** How many accepted claims came with it, withdrawn ones included. */
  readonly claimCount: Scalars['NonNegativeInt']['output'];
  /** What it is about; null where it does not say. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** How many documents it describes. */
  readonly documentCount: Scalars['NonNegativeInt']['output'];
  /** Its id, a slug, which filters take; stable across stores. */
  readonly id: Scalars['ID']['output'];
  /** Under which its own words may be used, such as an SPDX identifier; null where it does not say. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** When it was loaded last; null where every load of it was undone. */
  readonly loadedAt?: Maybe<Scalars['DateTimeISO']['output']>;
  /** How many nodes it describes, documents included. Several datasets may describe one. */
  readonly nodeCount: Scalars['NonNegativeInt']['output'];
  /** What it is called. */
  readonly title: Scalars['String']['output'];
};

/** A date as a value. */
export type DateValue = {
  readonly __typename?: 'DateValue';
  /** The date in days. */
  readonly bounds: DayBounds;
  /** The date, never more precise than the source. */
  readonly edtf: Scalars['EDTF']['output'];
};

/** How a date is known. */
export type Dating = {
  readonly __typename?: 'Dating';
  /** Whether a source states it or it was inferred. */
  readonly basis: DatingBasis;
  /** The date in days. */
  readonly bounds: DayBounds;
  /** How sure it is. */
  readonly certainty: Certainty;
  /** The date, never more precise than known. */
  readonly edtf: Scalars['EDTF']['output'];
  /** For an inferred date, from what; null where there is nothing to say. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** How a date came to be known. */
export type DatingBasis =
  /** It was inferred; the note says from what. */
  | 'inferred'
  /** The source gives it. */
  | 'stated';

/** A date, and how it is known. */
export type DatingInput = {
  /** Whether the source states it. */
  readonly basis: DatingBasis;
  /** How sure it is. */
  readonly certainty: Certainty;
  /** The date, never more precise than the source. */
  readonly edtf: Scalars['EDTF']['input'];
  /** From what an inferred date was inferred; null for a stated one. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/**
 * What an EDTF date says in days, so that nobody needs to read EDTF. A day is null where there is no bound, and where it
 * lies before the year 1 or after 9999, which `LocalDate` cannot say.
 *
 * An approximate part (`~`, `%`) may lie one unit earlier or later: a year, a month or a day, as the mark stands at, the
 * decade in `156X~`, the season or quarter in `2017-33~`. An uncertain part (`?`) is taken at its word, and is never
 * certain.
 */
export type DayBounds = {
  readonly __typename?: 'DayBounds';
  /** The first day that it means beyond doubt; null where it means none so, as where it is a month, of which some day is meant, and as above. */
  readonly certainFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** The last day that it means beyond doubt; null likewise. */
  readonly certainTo?: Maybe<Scalars['LocalDate']['output']>;
  /** The first day that it may mean; null: no bound, or beyond what can be said. */
  readonly earliest?: Maybe<Scalars['LocalDate']['output']>;
  /** How it ends; null where it is no interval. */
  readonly end?: Maybe<IntervalEnd>;
  /** The hours that it tells; null where it tells none, and for years that cannot be said. */
  readonly hours?: Maybe<Hours>;
  /** The last day that it may mean; null: no bound, or beyond what can be said. */
  readonly latest?: Maybe<Scalars['LocalDate']['output']>;
  /** Of a set of dates: each of its dates and ranges, for the days between them are not meant; null where it is no set. */
  readonly members?: Maybe<ReadonlyArray<DayBounds>>;
};

/** Days, both ends included. A date that is a set of days counts from its first to its last. */
export type DayRange = {
  /** The first day. Null: no bound. */
  readonly from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The last day. Null: no bound. */
  readonly to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Two claims that a rule sets against each other: they cannot both be so, of the same time. Both stay; a curator's judgement stays beside them. */
export type Disagreement = Node & {
  readonly __typename?: 'Disagreement';
  /** Opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** A curator's judgement on it; null where there is none. As of an earlier moment, the one that stood then: made by then, and not yet undone by another. One that a dataset undid, or that was reverted, is read as if it had never been made. */
  readonly judgement?: Maybe<DisagreementJudgement>;
  /** One claim. */
  readonly left: Claim;
  /** The other claim. */
  readonly right: Claim;
  /** How the subjects of the two claims stand to each other, read from the left one. */
  readonly scope: DisagreementScope;
  /** What the rule finds. */
  readonly type: DisagreementType;
};

/** A page of disagreements. */
export type DisagreementConnection = {
  readonly __typename?: 'DisagreementConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<DisagreementEdge>;
  /** The disagreements of this page, without their edges. */
  readonly nodes: ReadonlyArray<Disagreement>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; asking for it finds all of them. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An edge to a disagreement. */
export type DisagreementEdge = {
  readonly __typename?: 'DisagreementEdge';
  /** Where this edge stands in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The disagreement; its two claims are what the edge rests on. */
  readonly node: Disagreement;
};

/** A curator's judgement on a disagreement: on one pair of claims. */
export type DisagreementJudgement = {
  readonly __typename?: 'DisagreementJudgement';
  /** When. */
  readonly at: Scalars['DateTimeISO']['output'];
  /** Who judged. */
  readonly author: Scalars['String']['output'];
  /** One claim of the pair. */
  readonly left: Claim;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** The other claim. */
  readonly right: Claim;
  /** The type that the curator holds to be right; null unless the verdict is RETYPE. */
  readonly type?: Maybe<JudgedType>;
  /** What the curator holds. */
  readonly verdict: DisagreementVerdict;
};

/** How the subjects of two compared claims stand to each other, by what was said and recorded by the point of view in time: of that, `validAt` leaves nothing out. */
export type DisagreementScope =
  /** The left one is a family that the right one belongs to. */
  | 'broader'
  /** The left one belongs to the right one. */
  | 'narrower'
  /** A judgement leaves open whether they are the same; if they are not, there is no disagreement. */
  | 'possibly-same'
  /** They are the same node. */
  | 'same'
  /** Two channels between the same sides, one of them a contact in general. */
  | 'same-sides';

/**
 * Types of disagreement. Claims disagree of one time alone: what was so before and is otherwise later is a change. An event is
 * of its own time, whenever it is spoken of.
 */
export type DisagreementType =
  /** Values that exclude each other, of the same thing at the same time. */
  | 'contradiction'
  /** They count the same thing differently. */
  | 'count-conflict'
  /** They date the same thing differently. */
  | 'date-conflict'
  /** One denies what the other affirms. */
  | 'denial'
  /** They name different doers of the same act, of whom neither is part of the other. */
  | 'participant-conflict'
  /** They put the same event in different places, of which neither lies within the other. */
  | 'place-conflict'
  /** They speak of different parties, levels or lines. */
  | 'scope-difference';

/** What a curator can hold of a disagreement. */
export type DisagreementVerdict =
  /** It is one, of the type that the rule found. */
  | 'confirm'
  /** It is none. */
  | 'dismiss'
  /** It is one, of another type. */
  | 'retype';

/**
 * Claims about one thing that cannot all be so, in sides: one claim against fifteen is one dispute with two sides. They say it
 * with one predicate, disagree in one way, and hang together through the days on which they meet. No side is declared right.
 */
export type Dispute = Node & {
  readonly __typename?: 'Dispute';
  /** Opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** Judgements on pairs of its claims that stand on two sides. */
  readonly judgements: ReadonlyArray<DisagreementJudgement>;
  /** The node that other sides are about, where it is not the same; null where all are about the subject. */
  readonly otherSubject?: Maybe<Entity>;
  /** The days on which claims of two sides meet. Null where time plays no part: of events, which have their own time, and of dates. */
  readonly overlap?: Maybe<DisputeDays>;
  /** The predicate of every claim. */
  readonly predicate: Scalars['Predicate']['output'];
  /** How the subject stands to the other one; SAME where there is none. */
  readonly scope: DisagreementScope;
  /** Two or more. */
  readonly sides: ReadonlyArray<DisputeSide>;
  /** Its subject, predicate and the two of its claims whose slugs sort first; the same in every store with the same claims. */
  readonly slug: Scalars['String']['output'];
  /** What the claims say something of: the subject of the first side. */
  readonly subject: Entity;
  /** In what way the sides disagree. */
  readonly type: DisagreementType;
};

/** A page of disputes. */
export type DisputeConnection = {
  readonly __typename?: 'DisputeConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<DisputeEdge>;
  /** The disputes of this page, without their edges. */
  readonly nodes: ReadonlyArray<Dispute>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; asking for it finds all of them. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** Days from the first to the last. */
export type DisputeDays = {
  readonly __typename?: 'DisputeDays';
  /** The first; null: without bound. */
  readonly earliest?: Maybe<Scalars['LocalDate']['output']>;
  /** The last; null: without bound. */
  readonly latest?: Maybe<Scalars['LocalDate']['output']>;
};

/** An edge to a dispute. */
export type DisputeEdge = {
  readonly __typename?: 'DisputeEdge';
  /** Where this edge stands in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The dispute; the claims of its sides are what the edge rests on. */
  readonly node: Dispute;
};

/** A dispute that would be another. */
export type DisputeEffect = {
  readonly __typename?: 'DisputeEffect';
  /** After the write; null where it would disappear. */
  readonly after?: Maybe<Dispute>;
  /** As the graph stands; null where it would appear. */
  readonly before?: Maybe<Dispute>;
  /** What would become of it. */
  readonly kind: DisputeEffectKind;
};

/** What becomes of a dispute. */
export type DisputeEffectKind =
  /** There is none yet. */
  | 'appears'
  /** Its type, its sides, their claims or its judgements are others. */
  | 'changes'
  /** There is none any more. */
  | 'disappears';

/** Claims of a dispute that say the same of the same thing. */
export type DisputeSide = {
  readonly __typename?: 'DisputeSide';
  /** How many claims there are. */
  readonly claimCount: Scalars['NonNegativeInt']['output'];
  /** The claims, the earliest said first. */
  readonly claims: ReadonlyArray<Claim>;
  /** What they hold, in short: a status, date or count, or the name of a node; with "not" where they deny it. Statuses of one group stand on one side. */
  readonly held: Scalars['String']['output'];
  /** How many holders there are. */
  readonly holderCount: Scalars['NonNegativeInt']['output'];
  /** Who holds it, once each: the speakers, or publishers that speak in their own voice. */
  readonly holders: ReadonlyArray<Entity>;
  /** Whether they affirm or deny it. */
  readonly polarity: Polarity;
  /** What they are about. */
  readonly subject: Entity;
};


/** Claims of a dispute that say the same of the same thing. */
export type DisputeSideClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Claims of a dispute that say the same of the same thing. */
export type DisputeSideHoldersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A source document. Its claims are found with `claims(role: DOCUMENT)` and `carriedClaims`. */
export type Document = Entity & Node & {
  readonly __typename?: 'Document';
  /** Where it was; null where that is not known. */
  readonly address?: Maybe<Scalars['URL']['output']>;
  /** Its other names, misprints included: those of its description, and then those that claims give. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What its description or visible claims say of its kind, names, dates and the like, with what each rests on, in the order of AttributeName. An attribute of which nothing is said is left out. Claims that state it are followed by the fields of the same name too: each shows the description's value, unless every claim contradicts that and they agree among themselves. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Who is named as its author; empty where nobody is. */
  readonly byline: ReadonlyArray<Scalars['String']['output']>;
  /** The claims that it carries. */
  readonly carriedClaims: ClaimConnection;
  /** The channels that it speaks of. */
  readonly channels: ChannelConnection;
  /** The claims in which this node plays a part. */
  readonly claims: ClaimConnection;
  /** The datasets that describe it, or a node that is read as it, in the order in which they were first loaded; empty where none does, as of a document that was added through the API. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** How many `neighbours` it has. */
  readonly degree: Scalars['NonNegativeInt']['output'];
  /** Other descriptions of it, or of a node that is read as it, that people put forward, the newest 100 first: those that wait and those that were rejected too, for contributors and above; for readers those that were accepted. */
  readonly descriptions: ReadonlyArray<EntityDescription>;
  /** The same pair by pair: every two claims about this node that a rule sets against each other. */
  readonly disagreements: DisagreementConnection;
  /** Disputes about this node: claims that a rule sets against each other, gathered by what they are about. What somebody did in an event is disputed about the event. First those about the node alone, then those with each node that it can be compared with. */
  readonly disputes: DisputeConnection;
  /** Ids in other catalogues. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** What stands in the stored text and is not content; null where nothing does, and where a text of it was taken down. */
  readonly furniture?: Maybe<Scalars['String']['output']>;
  /** Opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** Judgements on whether this node is the same as another, undone ones included. */
  readonly identityJudgements: ReadonlyArray<IdentityJudgement>;
  /** Which kind of node this is. */
  readonly kind: EntityKind;
  /** BCP 47 tag. */
  readonly language: Scalars['String']['output'];
  /** The documents with a claim about this node or by it. */
  readonly mentionedIn: DocumentConnection;
  /** Slugs of nodes that standing judgements hold to be the same, and that are read as this one. */
  readonly mergedSlugs: ReadonlyArray<Scalars['String']['output']>;
  /** The name it is shown under. */
  readonly name: Scalars['String']['output'];
  /** The nodes that share a visible claim with this one as its subject, object, further participant or speaker, and the organization that one speaks for; those who carry its claims aside: documents, and outlets that publish, relay or speak in their own voice. Of a document or an outlet also what it carries claims about, who speaks these, and who carries them with it; the roles of their claims tell which. */
  readonly neighbours: EntityConnection;
  /** When it came out and how that is known; null where nothing tells. */
  readonly published?: Maybe<Dating>;
  /** Who published it. */
  readonly publisher: Actor;
  /** The nodes that share most neighbours with it, and no claim: strongest first. That one document names two nodes is no tie. */
  readonly related: ReadonlyArray<RelatedNode>;
  /** Where it is in review. Readers are given accepted documents alone. */
  readonly review: ReviewState;
  /** What may be served of its text. */
  readonly rights: Rights;
  /** The readable name of the node in addresses and on the command line; stable across stores. */
  readonly slug: Scalars['String']['output'];
  /** Those whose words it carries; its publisher among them where it speaks in its own voice. */
  readonly speakers: ActorConnection;
  /** Nodes that may be the same as this one, as `suggestedIdentities` of Query gives them; `node` of the filter has no effect. For editors and above: FORBIDDEN for others. */
  readonly suggestedIdentities: SuggestedIdentityConnection;
  /** What it is, in the curators' own words; null where nothing is said beyond the claims. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** True where it was added beside the founding articles, as a source of its own. */
  readonly supplementary: Scalars['Boolean']['output'];
  /** Whose deed it was that its words are held no more; null where they were not taken down. */
  readonly takenDown?: Maybe<Takedown>;
  /** The title as printed. */
  readonly title: Scalars['String']['output'];
  /** The versions of its text that evidence points into; empty where it is known by reference alone. Readers are given accepted ones alone. */
  readonly versions: ReadonlyArray<DocumentVersion>;
};


/** A source document. Its claims are found with `claims(role: DOCUMENT)` and `carriedClaims`. */
export type DocumentAliasesArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** A source document. Its claims are found with `claims(role: DOCUMENT)` and `carriedClaims`. */
export type DocumentAttributesArgs = {
  asOf?: InputMaybe<AsOf>;
  names?: InputMaybe<ReadonlyArray<AttributeName>>;
};


/** A source document. Its claims are found with `claims(role: DOCUMENT)` and `carriedClaims`. */
export type DocumentCarriedClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** A source document. Its claims are found with `claims(role: DOCUMENT)` and `carriedClaims`. */
export type DocumentChannelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A source document. Its claims are found with `claims(role: DOCUMENT)` and `carriedClaims`. */
export type DocumentClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  role?: InputMaybe<ReadonlyArray<ParticipantRole>>;
};


/** A source document. Its claims are found with `claims(role: DOCUMENT)` and `carriedClaims`. */
export type DocumentDegreeArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<ClaimFilter>;
};


/** A source document. Its claims are found with `claims(role: DOCUMENT)` and `carriedClaims`. */
export type DocumentDisagreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<ReadonlyArray<DisagreementType>>;
};


/** A source document. Its claims are found with `claims(role: DOCUMENT)` and `carriedClaims`. */
export type DocumentDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<ReadonlyArray<DisagreementType>>;
};


/** A source document. Its claims are found with `claims(role: DOCUMENT)` and `carriedClaims`. */
export type DocumentMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A source document. Its claims are found with `claims(role: DOCUMENT)` and `carriedClaims`. */
export type DocumentNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A source document. Its claims are found with `claims(role: DOCUMENT)` and `carriedClaims`. */
export type DocumentRelatedArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A source document. Its claims are found with `claims(role: DOCUMENT)` and `carriedClaims`. */
export type DocumentSpeakersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A source document. Its claims are found with `claims(role: DOCUMENT)` and `carriedClaims`. */
export type DocumentSuggestedIdentitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuggestedIdentityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of nodes of the type Document. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** The nodes of this page, without their edges. */
  readonly nodes: ReadonlyArray<Document>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** Decisions on a proposed document. */
export type DocumentDecision =
  /** It is accepted, and seen from then on. */
  | 'accept'
  /** It is rejected, and never seen by readers. */
  | 'reject';

/** An edge to a node of the type Document. */
export type DocumentEdge = Edge & {
  readonly __typename?: 'DocumentEdge';
  /** The claims that this edge rests on; on a list from the root, the claims in which the node plays a part. */
  readonly claims: ClaimConnection;
  /** Where this edge stands in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The node that the edge leads to. */
  readonly node: Document;
};


/** An edge to a node of the type Document. */
export type DocumentEdgeClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** Which documents. Every field that is given must hold; null asks nothing. */
export type DocumentFilter = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<DocumentFilter>>;
  /** Documents that are the document, subject, object or further participant of such a claim. */
  readonly claims?: InputMaybe<ClaimFilter>;
  /** Which dataset describes them, by its id: one of these. */
  readonly dataset?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Published, or possibly so, in these days. */
  readonly date?: InputMaybe<DayRange>;
  /** In one of these languages, by BCP 47 tag, such as `en`. */
  readonly language?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Part of a name or an alias, of the description or of what a visible claim gives, compared without case, accents and punctuation. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Not this. */
  readonly not?: InputMaybe<DocumentFilter>;
  /** At least one of these. */
  readonly or?: InputMaybe<ReadonlyArray<DocumentFilter>>;
  /** Published by one of these. */
  readonly publisher?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What a document is. */
export type DocumentInput = {
  /** Where it was, an http or https address; null where that is not known. */
  readonly address?: InputMaybe<Scalars['URL']['input']>;
  /** Who is named as its author; empty where nobody is. */
  readonly byline: ReadonlyArray<Scalars['String']['input']>;
  /** What stands in the text and is not content; null where nothing does. */
  readonly furniture?: InputMaybe<Scalars['String']['input']>;
  /** BCP 47 tag. */
  readonly language: Scalars['String']['input'];
  /** When it came out; null where nothing tells. */
  readonly published?: InputMaybe<DatingInput>;
  /** Global id or slug of the organization or state that published it. One that is proposed itself has to be accepted before the document. */
  readonly publisher: Scalars['ID']['input'];
  /** What may be served of its text. */
  readonly rights: Rights;
  /** What it is, in the curators' own words; null where nothing is said beyond the claims. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** The title as printed: something that can be seen, without control characters and what turns the direction of letters. */
  readonly title: Scalars['String']['input'];
};

/** One version of a document's text, known by its digest. */
export type DocumentVersion = {
  readonly __typename?: 'DocumentVersion';
  /** True where the version holds only quoted words of a longer text. */
  readonly excerpt: Scalars['Boolean']['output'];
  /** Whether the store holds the text. */
  readonly held: Scalars['Boolean']['output'];
  /** In Unicode code points. */
  readonly length: Scalars['NonNegativeInt']['output'];
  /** Where it is in review, of an accepted document; ACCEPTED of a document that is in review as a whole. */
  readonly review: ReviewState;
  /** SHA-256 of the text's bytes, lower-case hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** The text; null where the store does not hold it, and where the document's rights are QUOTATION: then evidence alone shows its words. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** A version of a document's text: the text itself, or its digest and length. */
export type DocumentVersionInput = {
  /** True where the version holds only quoted words of a longer text. */
  readonly excerpt: Scalars['Boolean']['input'];
  /** In Unicode code points; refused where it is not that of the text, given here or held already. Null: counted in the text. */
  readonly length?: InputMaybe<Scalars['Int']['input']>;
  /** SHA-256 of the text in UTF-8, lower-case hexadecimal. Null: worked out from the text. */
  readonly sha256?: InputMaybe<Scalars['String']['input']>;
  /** The text exactly as it was retrieved. Null where its rights do not allow it: a document with the rights QUOTATION gives none, but for excerpts of freely usable words. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/**
 * What a write would do: it was done and taken back, and nothing of it stays. What is put forward counts as accepted in
 * `statuses`, `disputes` and `paths`, together with the proposed nodes that it names: as a proposal it changes no reading.
 */
export type DryRun = {
  readonly __typename?: 'DryRun';
  /** How many claims that would be; of a load that is undone, 0. */
  readonly claimCount: Scalars['NonNegativeInt']['output'];
  /** The claims that would be recorded, or whose review or withdrawal would change, as they would read, at most 1,000; of a load that is undone, none is named. */
  readonly claims: ReadonlyArray<Claim>;
  /** How many descriptions of nodes would be put forward or decided on. */
  readonly descriptionCount: Scalars['NonNegativeInt']['output'];
  /** Disputes about the nodes that the change names, of at most 20 of these, that would appear, disappear or change; at most 200. */
  readonly disputes: ReadonlyArray<DisputeEffect>;
  /** The nodes that would be added, described otherwise or reviewed, documents among them, as they would read, at most 1,000; of a load that is undone, none is named. */
  readonly entities: ReadonlyArray<Entity>;
  /** How many nodes that would be; of a load that is undone, 0. */
  readonly entityCount: Scalars['NonNegativeInt']['output'];
  /** How many judgements would be made or undone. */
  readonly judgementCount: Scalars['NonNegativeInt']['output'];
  /** Why what is put forward could not be accepted as it stands; null where it could, and where nothing is put forward. The effects are then those of a proposal: none. */
  readonly notAcceptable?: Maybe<Scalars['String']['output']>;
  /** Pairs of the nodes that the claims are about, of the first 6 of these, whose shortest path would be another one in length, as `paths` finds it within 3 hops. */
  readonly paths: ReadonlyArray<PathEffect>;
  /** Days on which the reading of a channel would be another, channel by channel, the earliest first; at most 500. Looked at are the channels that the change names, their families and their lines, at most 40 of them. */
  readonly statuses: ReadonlyArray<StatusEffect>;
  /** What was not looked at, and why: bounds, or the time that it may take, 2 seconds before the write is taken back and 2 after. Null where everything was. */
  readonly truncatedReason?: Maybe<Scalars['String']['output']>;
};

/** An edge of a traversal, with the claims that it rests on. */
export type Edge = {
  /** The claims that this edge rests on; on a list from the root, the claims in which the node plays a part. */
  readonly claims: ClaimConnection;
  /** Where this edge stands in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
};


/** An edge of a traversal, with the claims that it rests on. */
export type EdgeClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** Parts that an actor can play at a channel's end. */
export type EndRole =
  /** The third party that messages run through. */
  | 'intermediary'
  /** One of those who talk. */
  | 'party'
  /** Receives on a one-way or indirect channel. */
  | 'recipient'
  /** Sends on a one-way or indirect channel. */
  | 'sender';

/**
 * A node that names are given to: every node but a claim. Nodes that a standing judgement holds to be the same are read
 * as one.
 */
export type Entity = {
  /** Its other names, misprints included: those of its description, and then those that claims give. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What its description or visible claims say of its kind, names, dates and the like, with what each rests on, in the order of AttributeName. An attribute of which nothing is said is left out. Claims that state it are followed by the fields of the same name too: each shows the description's value, unless every claim contradicts that and they agree among themselves. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** The claims in which this node plays a part. */
  readonly claims: ClaimConnection;
  /** The datasets that describe it, or a node that is read as it, in the order in which they were first loaded; empty where none does, as of a document that was added through the API. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** How many `neighbours` it has. */
  readonly degree: Scalars['NonNegativeInt']['output'];
  /** Other descriptions of it, or of a node that is read as it, that people put forward, the newest 100 first: those that wait and those that were rejected too, for contributors and above; for readers those that were accepted. */
  readonly descriptions: ReadonlyArray<EntityDescription>;
  /** The same pair by pair: every two claims about this node that a rule sets against each other. */
  readonly disagreements: DisagreementConnection;
  /** Disputes about this node: claims that a rule sets against each other, gathered by what they are about. What somebody did in an event is disputed about the event. First those about the node alone, then those with each node that it can be compared with. */
  readonly disputes: DisputeConnection;
  /** Ids in other catalogues. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** Judgements on whether this node is the same as another, undone ones included. */
  readonly identityJudgements: ReadonlyArray<IdentityJudgement>;
  /** Which kind of node this is. */
  readonly kind: EntityKind;
  /** The documents with a claim about this node or by it. */
  readonly mentionedIn: DocumentConnection;
  /** Slugs of nodes that standing judgements hold to be the same, and that are read as this one. */
  readonly mergedSlugs: ReadonlyArray<Scalars['String']['output']>;
  /** The name it is shown under. */
  readonly name: Scalars['String']['output'];
  /** The nodes that share a visible claim with this one as its subject, object, further participant or speaker, and the organization that one speaks for; those who carry its claims aside: documents, and outlets that publish, relay or speak in their own voice. Of a document or an outlet also what it carries claims about, who speaks these, and who carries them with it; the roles of their claims tell which. */
  readonly neighbours: EntityConnection;
  /** The nodes that share most neighbours with it, and no claim: strongest first. That one document names two nodes is no tie. */
  readonly related: ReadonlyArray<RelatedNode>;
  /** Where it is in review: nodes that people propose are seen by nobody who does not ask for proposals. */
  readonly review: ReviewState;
  /** The readable name of the node in addresses and on the command line; stable across stores. */
  readonly slug: Scalars['String']['output'];
  /** Nodes that may be the same as this one, as `suggestedIdentities` of Query gives them; `node` of the filter has no effect. For editors and above: FORBIDDEN for others. */
  readonly suggestedIdentities: SuggestedIdentityConnection;
  /** What it is, in the curators' own words; null where nothing is said beyond the claims. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/**
 * A node that names are given to: every node but a claim. Nodes that a standing judgement holds to be the same are read
 * as one.
 */
export type EntityAliasesArgs = {
  asOf?: InputMaybe<AsOf>;
};


/**
 * A node that names are given to: every node but a claim. Nodes that a standing judgement holds to be the same are read
 * as one.
 */
export type EntityAttributesArgs = {
  asOf?: InputMaybe<AsOf>;
  names?: InputMaybe<ReadonlyArray<AttributeName>>;
};


/**
 * A node that names are given to: every node but a claim. Nodes that a standing judgement holds to be the same are read
 * as one.
 */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  role?: InputMaybe<ReadonlyArray<ParticipantRole>>;
};


/**
 * A node that names are given to: every node but a claim. Nodes that a standing judgement holds to be the same are read
 * as one.
 */
export type EntityDegreeArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<ClaimFilter>;
};


/**
 * A node that names are given to: every node but a claim. Nodes that a standing judgement holds to be the same are read
 * as one.
 */
export type EntityDisagreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<ReadonlyArray<DisagreementType>>;
};


/**
 * A node that names are given to: every node but a claim. Nodes that a standing judgement holds to be the same are read
 * as one.
 */
export type EntityDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<ReadonlyArray<DisagreementType>>;
};


/**
 * A node that names are given to: every node but a claim. Nodes that a standing judgement holds to be the same are read
 * as one.
 */
export type EntityMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/**
 * A node that names are given to: every node but a claim. Nodes that a standing judgement holds to be the same are read
 * as one.
 */
export type EntityNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/**
 * A node that names are given to: every node but a claim. Nodes that a standing judgement holds to be the same are read
 * as one.
 */
export type EntityRelatedArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A node that names are given to: every node but a claim. Nodes that a standing judgement holds to be the same are read
 * as one.
 */
export type EntitySuggestedIdentitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuggestedIdentityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * What is said of a node otherwise than before. A field that is left out stays as it is; one that is null is taken away,
 * where its kind can be without it. Lists are given whole.
 */
export type EntityChangesInput = {
  /** Of a document, where it was, an http or https address. Null: that is not known. */
  readonly address?: InputMaybe<Scalars['URL']['input']>;
  /** Of an agreement; never null. */
  readonly agreementKind?: InputMaybe<Scalars['AgreementKind']['input']>;
  /** Its other names, at most 100. Null: none. */
  readonly aliases?: InputMaybe<ReadonlyArray<AliasInput>>;
  /** Of a document, who is named as its author. Null: nobody is. */
  readonly byline?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Of a channel; never null. */
  readonly channelKind?: InputMaybe<Scalars['ChannelKind']['input']>;
  /** Of an event. Null: no source dates it. */
  readonly date?: InputMaybe<DatingInput>;
  /** Of an unnamed source; never null. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Of a channel. Null: unspecified. */
  readonly domain?: InputMaybe<Scalars['ChannelDomain']['input']>;
  /** Of an event; never null. */
  readonly eventKind?: InputMaybe<Scalars['EventKind']['input']>;
  /** Ids in other catalogues, at most 100. Null: none. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** Of a document, what stands in the text and is not content. Null: nothing does. CONFLICT where a text of it was taken down. */
  readonly furniture?: InputMaybe<Scalars['String']['input']>;
  /** Of an agreement. Null: no source says. */
  readonly inForce?: InputMaybe<DatingInput>;
  /** Of a document, its BCP 47 tag; never null. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Of a channel. Null: unspecified. */
  readonly level?: InputMaybe<Scalars['ChannelLevel']['input']>;
  /** The name it is shown under, of a document its title; never null. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Of an office. Null: unspecified. */
  readonly officeKind?: InputMaybe<Scalars['OfficeKind']['input']>;
  /** Of an organization; never null. */
  readonly organizationKind?: InputMaybe<Scalars['OrganizationKind']['input']>;
  /** Of a place; never null. */
  readonly placeKind?: InputMaybe<Scalars['PlaceKind']['input']>;
  /** Of a document, when it came out. Null: nothing tells. */
  readonly published?: InputMaybe<DatingInput>;
  /** Of a channel. Null: nothing tells. */
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
  /** Of an agreement. Null: no source dates it. */
  readonly signed?: InputMaybe<DatingInput>;
  /** What it is, in the curators' own words. Null: nothing is said beyond the claims. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
};

/** A page of nodes of several kinds. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** The nodes of this page, without their edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** Another description of a node, as somebody put it forward. */
export type EntityDescription = {
  readonly __typename?: 'EntityDescription';
  /** When. */
  readonly at: Scalars['DateTimeISO']['output'];
  /** Who put it forward. */
  readonly by: Scalars['String']['output'];
  /** The node as it would read by it. What claims say of the node is not part of a description. */
  readonly described: Entity;
  /** The node as it was described when this was put forward. */
  readonly earlier: Entity;
  /** Why; null where no reason was given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Where it is in review: as it stands now. */
  readonly review: ReviewState;
  /** The revision of the change that put it forward, by which `reviewClaims` names it. */
  readonly revision: Scalars['NonNegativeInt']['output'];
};

/** An edge to a node of any kind. */
export type EntityEdge = Edge & {
  readonly __typename?: 'EntityEdge';
  /** The claims that this edge rests on; on a list from the root, the claims in which the node plays a part. */
  readonly claims: ClaimConnection;
  /** Where this edge stands in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The node that the edge leads to. */
  readonly node: Entity;
};


/** An edge to a node of any kind. */
export type EntityEdgeClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** Which nodes. Every field that is given must hold; a list holds where one of its values does; null asks nothing. Ids are global ids or slugs; one that names no node is an error that names the nearest. A field that does not fit a node's kind does not hold for it. */
export type EntityFilter = {
  /** Which sorts of agreement, as described or as a visible claim states. */
  readonly agreementKind?: InputMaybe<ReadonlyArray<Scalars['AgreementKind']['input']>>;
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<EntityFilter>>;
  /** Which sorts of channel, as described or as a visible claim states. */
  readonly channelKind?: InputMaybe<ReadonlyArray<Scalars['ChannelKind']['input']>>;
  /** Nodes that are the subject, object, further participant or speaker of such a claim. */
  readonly claims?: InputMaybe<ClaimFilter>;
  /** Which dataset describes them, by its id: one of these. */
  readonly dataset?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** An event dated, an agreement signed or else in force, or a document published, or possibly so, in these days, by its description: claims of other dates are not looked at. */
  readonly date?: InputMaybe<DayRange>;
  /** What operations a channel is about, as described or as a visible claim states. */
  readonly domain?: InputMaybe<ReadonlyArray<Scalars['ChannelDomain']['input']>>;
  /** Which sorts of event, as described or as a visible claim states. */
  readonly eventKind?: InputMaybe<ReadonlyArray<Scalars['EventKind']['input']>>;
  /** Which kinds of node. */
  readonly kind?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** A document in one of these languages, by BCP 47 tag, such as `en`. */
  readonly language?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How high up a channel runs, as described or as a visible claim states. */
  readonly level?: InputMaybe<ReadonlyArray<Scalars['ChannelLevel']['input']>>;
  /** Part of a name or an alias, of the description or of what a visible claim gives, compared without case, accents and punctuation. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Not this. */
  readonly not?: InputMaybe<EntityFilter>;
  /** What an office is for, as described or as a visible claim states. */
  readonly officeKind?: InputMaybe<ReadonlyArray<Scalars['OfficeKind']['input']>>;
  /** At least one of these. */
  readonly or?: InputMaybe<ReadonlyArray<EntityFilter>>;
  /** Which sorts of organization, as described or as a visible claim states. */
  readonly organizationKind?: InputMaybe<ReadonlyArray<Scalars['OrganizationKind']['input']>>;
  /** A channel with one of these at an end, or as the side that an end belongs to. */
  readonly party?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Which sorts of place, as described or as a visible claim states. */
  readonly placeKind?: InputMaybe<ReadonlyArray<Scalars['PlaceKind']['input']>>;
  /** A document published by one of these. */
  readonly publisher?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Actors that speak such a claim; publishers where they speak in their own voice. */
  readonly speaks?: InputMaybe<ClaimFilter>;
};

/** A node: what all have, and what those of its kind have. What is not of its kind is left out. */
export type EntityInput = {
  /** Of an agreement, which needs one; null of other kinds. */
  readonly agreementKind?: InputMaybe<Scalars['AgreementKind']['input']>;
  /** Its other names, at most 100. */
  readonly aliases: ReadonlyArray<AliasInput>;
  /** Of a channel, which needs one; null of other kinds. */
  readonly channelKind?: InputMaybe<Scalars['ChannelKind']['input']>;
  /** Of an event, when it was; null where no source dates it. */
  readonly date?: InputMaybe<DatingInput>;
  /** Of an unnamed source, which needs one: what the document says of it, in the curators' own words; null of other kinds. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Of a channel, what operations it is about. Null: unspecified. */
  readonly domain?: InputMaybe<Scalars['ChannelDomain']['input']>;
  /** Of an event, which needs one; null of other kinds. */
  readonly eventKind?: InputMaybe<Scalars['EventKind']['input']>;
  /** Ids in other catalogues, at most 100. */
  readonly externalIds: ReadonlyArray<ExternalIdInput>;
  /** Of an agreement, from when to when it is in force; null where no source says. */
  readonly inForce?: InputMaybe<DatingInput>;
  /** Its kind; a document is added by `addDocument`. */
  readonly kind: EntityKind;
  /** Of a channel, how high up it runs. Null: unspecified. */
  readonly level?: InputMaybe<Scalars['ChannelLevel']['input']>;
  /** The name it is shown under: something that can be seen, without control characters and what turns the direction of letters. */
  readonly name: Scalars['String']['input'];
  /** Of an office, what it is for. Null: unspecified. */
  readonly officeKind?: InputMaybe<Scalars['OfficeKind']['input']>;
  /** Of an organization, which needs one; null of other kinds. */
  readonly organizationKind?: InputMaybe<Scalars['OrganizationKind']['input']>;
  /** Of a place, which needs one; null of other kinds. */
  readonly placeKind?: InputMaybe<Scalars['PlaceKind']['input']>;
  /** Of a channel, what it is for, in the curators' own words; null where nothing tells. */
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
  /** Of an agreement, when it was signed; null where no source dates it. */
  readonly signed?: InputMaybe<DatingInput>;
  /** Its slug: lower-case letters, digits and hyphens. One whose node was rejected may be taken again. */
  readonly slug: Scalars['String']['input'];
  /** What it is, in the curators' own words; null where nothing is said beyond the claims. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
};

/** The kinds of node that names are given to. */
export type EntityKind =
  /** What sides agreed on. */
  | 'agreement'
  /** A line on which adversaries talk, or are said not to. */
  | 'channel'
  /** A source document. */
  | 'document'
  /** Something that happened. */
  | 'event'
  /** A post that persons hold. */
  | 'office'
  /** An organization: a ministry, a force, a coalition, an outlet. */
  | 'organization'
  /** A named human being. */
  | 'person'
  /** A place. */
  | 'place'
  /** A state. */
  | 'state'
  /** A source quoted without a name. */
  | 'unnamed-source';

/** An order of nodes. */
export type EntityOrder = {
  /** Which way. Null: ASC. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By what. */
  readonly field: EntityOrderField;
};

/** What nodes can be ordered by. */
export type EntityOrderField =
  /** The earliest day of an event, of an agreement's signing or else of its force, or of a document's publication; nodes without a date come first. */
  | 'date'
  /** With how many different nodes they share a visible claim, as their `degree` says, from the point of view of the list. Like the order below it reads every node of the list before the first, and is refused where there are more than 20,000. */
  | 'degree'
  /** The last day that any claim attests of a channel's status, from the point of view of the list; channels of which none is attested, and nodes that are no channels, come first. */
  | 'last-attested'
  /** By name, compared without case, accents and punctuation. */
  | 'name'
  /** When they entered the graph. */
  | 'recorded';

/** A decision on a proposed node, or on another description of one. */
export type EntityReview = {
  readonly __typename?: 'EntityReview';
  /** The decision. */
  readonly decision: ReviewDecision;
  /** The revision of the change that put the description forward; null where the decision is on the node itself. */
  readonly description?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** The node. */
  readonly entity: Entity;
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** A decision on a proposed node, or on another description of one. */
export type EntityReviewInput = {
  /** What is said better: it is accepted at once, with what was proposed besides. Null unless the decision is AMEND. */
  readonly amendment?: InputMaybe<EntityChangesInput>;
  /** The decision. */
  readonly decision: ReviewDecision;
  /** The revision of the change that put the description forward. Null: the decision is on the node itself. CONFLICT where the node was described anew since. */
  readonly description?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** Global id or slug of the node. */
  readonly entity: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** Something that happened or is said to have happened. */
export type Event = Entity & Node & {
  readonly __typename?: 'Event';
  /** Its other names, misprints included: those of its description, and then those that claims give. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What its description or visible claims say of its kind, names, dates and the like, with what each rests on, in the order of AttributeName. An attribute of which nothing is said is left out. Claims that state it are followed by the fields of the same name too: each shows the description's value, unless every claim contradicts that and they agree among themselves. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** The channels that claims tie to it. */
  readonly channels: ChannelConnection;
  /** The claims in which this node plays a part. */
  readonly claims: ClaimConnection;
  /** What was said of it, by utterance: reports of one statement count once. */
  readonly corroboration: Corroboration;
  /** The datasets that describe it, or a node that is read as it, in the order in which they were first loaded; empty where none does, as of a document that was added through the API. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** When it happened, as described, or as claims have it: see `attributes`. Null where no source dates it. */
  readonly date?: Maybe<Dating>;
  /** How many `neighbours` it has. */
  readonly degree: Scalars['NonNegativeInt']['output'];
  /** Other descriptions of it, or of a node that is read as it, that people put forward, the newest 100 first: those that wait and those that were rejected too, for contributors and above; for readers those that were accepted. */
  readonly descriptions: ReadonlyArray<EntityDescription>;
  /** The same pair by pair: every two claims about this node that a rule sets against each other. */
  readonly disagreements: DisagreementConnection;
  /** Disputes about this node: claims that a rule sets against each other, gathered by what they are about. What somebody did in an event is disputed about the event. First those about the node alone, then those with each node that it can be compared with. */
  readonly disputes: DisputeConnection;
  /** Which sort of event it is, as described, or as claims have it: see `attributes`. */
  readonly eventKind: Scalars['EventKind']['output'];
  /** Ids in other catalogues. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** Judgements on whether this node is the same as another, undone ones included. */
  readonly identityJudgements: ReadonlyArray<IdentityJudgement>;
  /** Which kind of node this is. */
  readonly kind: EntityKind;
  /** The documents with a claim about this node or by it. */
  readonly mentionedIn: DocumentConnection;
  /** Slugs of nodes that standing judgements hold to be the same, and that are read as this one. */
  readonly mergedSlugs: ReadonlyArray<Scalars['String']['output']>;
  /** The name it is shown under. */
  readonly name: Scalars['String']['output'];
  /** The nodes that share a visible claim with this one as its subject, object, further participant or speaker, and the organization that one speaks for; those who carry its claims aside: documents, and outlets that publish, relay or speak in their own voice. Of a document or an outlet also what it carries claims about, who speaks these, and who carries them with it; the roles of their claims tell which. */
  readonly neighbours: EntityConnection;
  /** Those who took part in it, carried it out or are said to have brought it about; of a call, who placed and who took it. */
  readonly participants: ActorConnection;
  /** Where it happened. */
  readonly places: PlaceConnection;
  /** The nodes that share most neighbours with it, and no claim: strongest first. That one document names two nodes is no tie. */
  readonly related: ReadonlyArray<RelatedNode>;
  /** Where it is in review: nodes that people propose are seen by nobody who does not ask for proposals. */
  readonly review: ReviewState;
  /** The readable name of the node in addresses and on the command line; stable across stores. */
  readonly slug: Scalars['String']['output'];
  /** Nodes that may be the same as this one, as `suggestedIdentities` of Query gives them; `node` of the filter has no effect. For editors and above: FORBIDDEN for others. */
  readonly suggestedIdentities: SuggestedIdentityConnection;
  /** What it is, in the curators' own words; null where nothing is said beyond the claims. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** Something that happened or is said to have happened. */
export type EventAliasesArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** Something that happened or is said to have happened. */
export type EventAttributesArgs = {
  asOf?: InputMaybe<AsOf>;
  names?: InputMaybe<ReadonlyArray<AttributeName>>;
};


/** Something that happened or is said to have happened. */
export type EventChannelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Something that happened or is said to have happened. */
export type EventClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  role?: InputMaybe<ReadonlyArray<ParticipantRole>>;
};


/** Something that happened or is said to have happened. */
export type EventCorroborationArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<ClaimFilter>;
};


/** Something that happened or is said to have happened. */
export type EventDateArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** Something that happened or is said to have happened. */
export type EventDegreeArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<ClaimFilter>;
};


/** Something that happened or is said to have happened. */
export type EventDisagreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<ReadonlyArray<DisagreementType>>;
};


/** Something that happened or is said to have happened. */
export type EventDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<ReadonlyArray<DisagreementType>>;
};


/** Something that happened or is said to have happened. */
export type EventEventKindArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** Something that happened or is said to have happened. */
export type EventMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Something that happened or is said to have happened. */
export type EventNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Something that happened or is said to have happened. */
export type EventParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Something that happened or is said to have happened. */
export type EventPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Something that happened or is said to have happened. */
export type EventRelatedArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened or is said to have happened. */
export type EventSuggestedIdentitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuggestedIdentityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of nodes of the type Event. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The nodes of this page, without their edges. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An edge to a node of the type Event. */
export type EventEdge = Edge & {
  readonly __typename?: 'EventEdge';
  /** The claims that this edge rests on; on a list from the root, the claims in which the node plays a part. */
  readonly claims: ClaimConnection;
  /** Where this edge stands in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The node that the edge leads to. */
  readonly node: Event;
};


/** An edge to a node of the type Event. */
export type EventEdgeClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** Which events. Every field that is given must hold; null asks nothing. */
export type EventFilter = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<EventFilter>>;
  /** Events that are the subject, object or further participant of such a claim. */
  readonly claims?: InputMaybe<ClaimFilter>;
  /** Which dataset describes them, by its id: one of these. */
  readonly dataset?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Dated, or possibly so, in these days, by its description: claims of other dates are not looked at. */
  readonly date?: InputMaybe<DayRange>;
  /** Which sorts of event, as described or as a visible claim states. */
  readonly eventKind?: InputMaybe<ReadonlyArray<Scalars['EventKind']['input']>>;
  /** Part of a name or an alias, of the description or of what a visible claim gives, compared without case, accents and punctuation. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Not this. */
  readonly not?: InputMaybe<EventFilter>;
  /** At least one of these. */
  readonly or?: InputMaybe<ReadonlyArray<EventFilter>>;
};

/**
 * Where a claim's words stand: a TextPositionSelector and a TextQuoteSelector of the W3C Web Annotation model on one version
 * of a document.
 */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** SHA-256 of the words in UTF-8, lower-case hexadecimal. */
  readonly digest: Scalars['String']['output'];
  /** The document. */
  readonly document: Document;
  /** Where the words end, in Unicode code points; the first one that no longer belongs to them. */
  readonly end: Scalars['NonNegativeInt']['output'];
  /** Up to 32 code points before the words; null where the store has no copy of the text or it has other words at the place, and for readers where the document's rights are QUOTATION. */
  readonly prefix?: Maybe<Scalars['String']['output']>;
  /** The printed quotation that the words are taken from: all that stands between one pair of quotation marks. Evidence of one quotation has the same, so that the quotations of a document can be counted. Null where the words are nobody's quoted words. */
  readonly printedQuotation?: Maybe<PrintedQuotation>;
  /** The words as printed; null where the record may not hold them and the store has no copy of the text that has them at the place, and for readers where the document's rights are QUOTATION and the words are from such a copy, or more than 25. */
  readonly quotation?: Maybe<Scalars['String']['output']>;
  /** Where the words begin, in Unicode code points from 0. */
  readonly start: Scalars['NonNegativeInt']['output'];
  /** Up to 32 code points after the words; null where the store has no copy of the text or it has other words at the place, and for readers where the document's rights are QUOTATION. */
  readonly suffix?: Maybe<Scalars['String']['output']>;
  /** What the check of the words against the text came to. Only what is VERIFIED was found in its text. */
  readonly verification: Verification;
  /** The version of its text. */
  readonly version: DocumentVersion;
  /** Why `quotation` is null; null where it is not. */
  readonly withheld?: Maybe<WithheldReason>;
};

/** Where the words of a claim stand. */
export type EvidenceInput = {
  /** Whether the record holds the words too: only what an official is quoted as saying, at most 25 words. */
  readonly keep: Scalars['Boolean']['input'];
  /** The words as printed, to be compared with the text: where they stand elsewhere in it, the error says at which places, three at most. The record holds their length and digest. */
  readonly quotation: Scalars['String']['input'];
  /** Where the words begin, in Unicode code points from 0. */
  readonly start: Scalars['NonNegativeInt']['input'];
  /** SHA-256 of the version of the text. Null: the document's newest that is accepted, or of a proposed document its newest. */
  readonly version?: InputMaybe<Scalars['String']['input']>;
};

/** An id in another catalogue. */
export type ExternalId = {
  readonly __typename?: 'ExternalId';
  /** The catalogue, such as `wikidata`. */
  readonly scheme: Scalars['String']['output'];
  /** The id there. */
  readonly value: Scalars['String']['output'];
};

/** An id in another catalogue. */
export type ExternalIdInput = {
  /** The catalogue, such as `wikidata`. */
  readonly scheme: Scalars['String']['input'];
  /** The id there. */
  readonly value: Scalars['String']['input'];
};

/** Claims or channels counted by one of their sides. */
export type Facet = {
  readonly __typename?: 'Facet';
  /** The counts, largest first, at most 100. */
  readonly counts: ReadonlyArray<FacetCount>;
  /** By what they are counted. */
  readonly field: FacetField;
};

/** How many claims or channels have one value. */
export type FacetCount = {
  readonly __typename?: 'FacetCount';
  /** How many claims, or channels. */
  readonly count: Scalars['NonNegativeInt']['output'];
  /** The node; null for facets by something else, and for a dyad, which is two. */
  readonly node?: Maybe<Entity>;
  /** The nodes that are the value: one, or both sides of a dyad in the order of their slugs; empty for facets by something else. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The value: a predicate's or a kind's name, a year, the slug of a node, the slugs of both sides of a dyad with a slash between them, or for channels the name of a group, a kind or a level. Null: the year is left open, or of a channel's status none is known. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** By what claims and channels can be counted. */
export type FacetField =
  /** The channel that is the subject, the object or a further participant; a claim that names several counts for each. */
  | 'channel'
  /** Channels, by their kind. */
  | 'channel-kind'
  /** Channels, by their level. */
  | 'channel-level'
  /** Channels, by the group that their status was last known to be in. Like the three below it reads channels one after the other, and is refused where there are more than 20,000. */
  | 'channel-status'
  /** Channels, by the year in which any claim last attests their status. */
  | 'channel-year'
  /** The two sides of the channel that is the subject: states, coalitions or organizations that its ends belong to, according to claims visible from the point of view. Of a channel with more sides, a claim counts for each pair; what is about something else is left out. */
  | 'dyad'
  /** The kind of the subject. */
  | 'kind'
  /** The predicate. */
  | 'predicate'
  /** The outlet: who published the document. */
  | 'publisher'
  /** Who passed them on between the speaker and the publisher; claims without one are left out, and one with several counts for each. */
  | 'relay'
  /** Who speaks; the publisher where it speaks in its own voice. */
  | 'speaker'
  /** What they are about. */
  | 'subject'
  /** The year in which they were said: that of the earliest day it may have been. */
  | 'year';

/** Kinds of value that claims are found by. */
export type FilteredValueKind =
  /** A number of things. */
  | 'count'
  /** A date. */
  | 'date'
  /** It is said that there is none. */
  | 'none'
  /** A channel's status. */
  | 'status'
  /** Words. */
  | 'text'
  /** There is something, be it a value or a node, which is not told. */
  | 'unknown';

/** What a change did to nodes that are followed. */
export type FollowedChange = {
  readonly __typename?: 'FollowedChange';
  /** When. */
  readonly at: Scalars['DateTimeISO']['output'];
  /** What is new of each node that it did something to; never empty. */
  readonly news: ReadonlyArray<News>;
  /** The revision of the graph that the change made. */
  readonly revision: Scalars['NonNegativeInt']['output'];
};

/** The size and age of the graph. */
export type GraphInfo = {
  readonly __typename?: 'GraphInfo';
  /** When that was; null on an empty graph. */
  readonly changedAt?: Maybe<Scalars['DateTimeISO']['output']>;
  /** How many claims there are, withdrawn ones included; those that are proposed or rejected are not counted. */
  readonly claimCount: Scalars['NonNegativeInt']['output'];
  /** How many documents there are. */
  readonly documentCount: Scalars['NonNegativeInt']['output'];
  /** How many nodes there are that names are given to. */
  readonly entityCount: Scalars['NonNegativeInt']['output'];
  /** How searches over edges are answered at the moment. */
  readonly index: IndexInfo;
  /** The number of the last change; it grows with every write. */
  readonly revision: Scalars['NonNegativeInt']['output'];
};

/** Hours of universal time, both included. The days beside them are those that are written, in the zone that is written. */
export type Hours = {
  readonly __typename?: 'Hours';
  /** From when. */
  readonly from: Scalars['DateTimeISO']['output'];
  /** Until when. */
  readonly to: Scalars['DateTimeISO']['output'];
};

/** Somebody's reasoned opinion on whether two nodes are one. It can be undone, which restores what was. */
export type IdentityJudgement = {
  readonly __typename?: 'IdentityJudgement';
  /** When. */
  readonly at: Scalars['DateTimeISO']['output'];
  /** Who judged. */
  readonly author: Scalars['String']['output'];
  /** One node, as recorded: not read through judgements. */
  readonly leftSlug: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** The other node, as recorded. */
  readonly rightSlug: Scalars['String']['output'];
  /** Its name in the dataset. */
  readonly slug: Scalars['String']['output'];
  /** Whether it stands; false where a later judgement undid it. */
  readonly stands: Scalars['Boolean']['output'];
  /** The name of the judgement that undid it, or `revert-` and the revision of the change that was undone with it; null while it stands. */
  readonly undoneBy?: Maybe<Scalars['String']['output']>;
  /** What the author holds. */
  readonly verdict: IdentityVerdict;
};

/** Why two nodes may be the same. */
export type IdentityReason = {
  readonly __typename?: 'IdentityReason';
  /** Some of the claims that it rests on, at most five; empty where it rests on the descriptions of the nodes. */
  readonly claims: ReadonlyArray<Claim>;
  /** Of what sort it is. */
  readonly kind: IdentityReasonKind;
  /** The reason in words. */
  readonly text: Scalars['String']['output'];
  /** How much it says by itself, 0 to 1. */
  readonly weight: Scalars['Float']['output'];
};

/** Sorts of reasons for two nodes to be the same. */
export type IdentityReasonKind =
  /** They have one external id. */
  | 'external-id'
  /** Persons with one family name and first letter, of which one may be given as an initial. */
  | 'initials'
  /** Names of theirs in two scripts are heard alike. */
  | 'name-in-another-script'
  /** They share claims with the same nodes; what documents and outlets carry is left out. */
  | 'neighbours'
  /** Both held an office, or spoke in it. */
  | 'office'
  /** They have one name, but for case, accents and punctuation. */
  | 'same-name'
  /** Names of theirs are spelt almost alike. Numbers in them are the same. */
  | 'similar-name';

/** Whether two nodes are one. */
export type IdentityVerdict =
  /** They are two. */
  | 'different'
  /** They are one and are read as one. */
  | 'same'
  /** It cannot be said; they are read as two, and compared. */
  | 'unsure';

/** How judgements of identity are read. */
export type IdentityView =
  /** Every node stands by itself, whatever is judged. */
  | 'apart'
  /** As MERGED, but where another standing judgement leaves open whether two of the nodes are the same: the judgements that lead from one of these to the other, the fewest first, make none one. */
  | 'apart-where-unsure'
  /** Nodes that standing judgements hold to be the same are one. */
  | 'merged';

/** The topology index: the graph's edges in memory. Searches give the same answers without it, more slowly. */
export type IndexInfo = {
  readonly __typename?: 'IndexInfo';
  /** How many it may take; null for readers. */
  readonly budget?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** How many edges it holds, each counted from both ends, proposed claims among them; null for readers. */
  readonly edgeCount?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** How many megabytes it takes, about; null for readers. */
  readonly megabytes?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** Of how many nodes it holds the edges; null for readers, as what follows is: it counts what they do not see. */
  readonly nodeCount?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** Why it is not in use, or holds a part; null where it holds everything or is about to. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Whether it is in use. */
  readonly state: IndexState;
};

/** States of the topology index. */
export type IndexState =
  /** It is being loaded; searches run over the store meanwhile. */
  | 'loading'
  /** It is switched off, or its budget has no room for any edges; searches run over the store. */
  | 'off'
  /** Its budget has no room for everything: it holds the edges of the nodes that have most, and searches read those of others from the store. */
  | 'partial'
  /** It answers searches. */
  | 'ready';

/** An article to read in: its words, and what is known of it besides. */
export type IngestDocumentInput = {
  /** Claims that score as high or higher, from 0 to 1, are accepted, with the document and the nodes that they name; so are those that wait of a text that is recorded already. For editors and above, where four eyes are not wanted, and FORBIDDEN else. Null: all of it waits for review. */
  readonly acceptAbove?: InputMaybe<Scalars['Float']['input']>;
  /** Where it was, an http or https address. Null: what its page says, if anything. */
  readonly address?: InputMaybe<Scalars['URL']['input']>;
  /** A name that the client gives this write, so that it is done once however often it is sent. Null: a text that is recorded already is not recorded twice either. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** How it is written. */
  readonly format: ArticleFormat;
  /** When it came out. Null: what it says itself, if anything. */
  readonly published?: InputMaybe<Scalars['EDTF']['input']>;
  /** Who published it: the global id or slug of an organization or state, or a name, of one that is known or of an outlet that is new and put forward with it. Null: what it says itself; BAD_USER_INPUT where it says nothing. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** Why; null where there is nothing to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The article, at most 200,000 characters, in English: its text, or the HTML of its page, of which the article is taken out. The store holds the text, so that its words are verified and shown to who reviews them; it is served to nobody else beyond quotations. */
  readonly text: Scalars['String']['input'];
  /** Its title. Null: what it says itself; BAD_USER_INPUT where it says nothing. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** What became of an article that was read in. Of what is proposed, the proposals are the nodes and claims of the graph, which are reviewed like all others. */
export type IngestDocumentPayload = {
  readonly __typename?: 'IngestDocumentPayload';
  /** What was written, in its order, all of it or nothing; empty where all of it was recorded before. What was asked for under this `clientMutationId` before is not written again: it gives the first change that was made then. */
  readonly changes: ReadonlyArray<Change>;
  /** The claims that were made of it, now or when it was read in before. */
  readonly claims: ReadonlyArray<Claim>;
  /** The one that was given; null where none was. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** Its document: the one that has this text already, or a new one, which waits for review. Where it was sent before under this `clientMutationId` and rejected since, the one that was rejected; null where that is not told by its text. */
  readonly document?: Maybe<Document>;
  /** What would be read otherwise; null unless that alone was asked for. `changes` are then those that would stand in the log, under the revisions that they would have, and everything above reads as it would, the words of its evidence too. */
  readonly dryRun?: Maybe<DryRun>;
  /** Nodes that wait for review and that its claims name, or that published it: those that it brought, and those of earlier proposals. They are accepted before it, or together. */
  readonly entities: ReadonlyArray<Entity>;
  /** What else is to be known of it, in words, a line each: that its text, or what was sent under this `clientMutationId`, was rejected, that nothing was accepted above `acceptAbove` and why, that it makes more claims than are put forward of one article; empty where there is nothing. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** Known documents whose words it repeats, what is most alike first. */
  readonly repetitions: ReadonlyArray<TextRepetition>;
  /** Statements about channels of which no claim was made, and the words of claims beyond the 300 surest, as many as are put forward of one article. */
  readonly unassigned: ReadonlyArray<UnassignedStatement>;
  /** What waits for review, and in which order it can be accepted, in words, a line each; empty where nothing waits. */
  readonly waiting: ReadonlyArray<Scalars['String']['output']>;
};

/** How an interval ends. */
export type IntervalEnd =
  /** With a date. */
  | 'dated'
  /** Not: it goes on (`2017-04-07/..`). */
  | 'open'
  /** Nobody knows when (`2017-04-07/`). */
  | 'unknown';

/** What a curator holds of a disagreement. */
export type JudgeDisagreementInput = {
  /** A name that the client gives this write, so that it is done once however often it is sent. Null: each is another write. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Slug of one claim. */
  readonly left: Scalars['String']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** Slug of the other claim. */
  readonly right: Scalars['String']['input'];
  /** The type that it is held to be; null unless the verdict is RETYPE. */
  readonly type?: InputMaybe<DisagreementType>;
  /** The verdict. */
  readonly verdict: DisagreementVerdict;
};

/** Whether two nodes are one. */
export type JudgeIdentityInput = {
  /** A name that the client gives this write, so that it is done once however often it is sent. Null: each is another write. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Global id or slug of one node; with the verdict SAME, the one that both are read as, and with them all that are read as one with either, until a later one is made of any of them. */
  readonly left: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** Global id or slug of the other, of the same kind. */
  readonly right: Scalars['ID']['input'];
  /** The verdict. CONFLICT, with the judgements in its `details`, where two nodes would be one that a standing judgement holds to be different, through whatever others. */
  readonly verdict: IdentityVerdict;
};

/** Whether words support a claim. */
export type JudgeSupportInput = {
  /** Slug of the claim. */
  readonly claim: Scalars['String']['input'];
  /** A name that the client gives this write, so that it is done once however often it is sent. Null: each is another write. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** The verdict. */
  readonly verdict: SupportVerdict;
};

/** What a judgement can hold two claims to be: a type of disagreement, or what was recorded before changes were told apart. */
export type JudgedType =
  /** Of different times, and so no disagreement. Judgements made earlier say it; whoever holds it now dismisses. */
  | 'change'
  /** As in DisagreementType. */
  | 'contradiction'
  /** As in DisagreementType. */
  | 'count-conflict'
  /** As in DisagreementType. */
  | 'date-conflict'
  /** As in DisagreementType. */
  | 'denial'
  /** As in DisagreementType. */
  | 'participant-conflict'
  /** As in DisagreementType. */
  | 'place-conflict'
  /** As in DisagreementType. */
  | 'scope-difference';

/** What was known of a channel on the last day that anything attests. */
export type LastKnownStatus = {
  readonly __typename?: 'LastKnownStatus';
  /** The group that held; null where it was disputed or only denied. */
  readonly group?: Maybe<Scalars['StatusGroup']['output']>;
  /** Who attests it. */
  readonly holders: ReadonlyArray<Actor>;
  /** The status that all affirm who attest it; null where they differ. */
  readonly status?: Maybe<Scalars['ChannelStatus']['output']>;
  /** That day: the last one that is surely or possibly attested. Null where it lies before the year 1 or after 9999, which `LocalDate` cannot say. */
  readonly until?: Maybe<Scalars['LocalDate']['output']>;
};

/** Lines of a family in one group. */
export type LineGroup = {
  readonly __typename?: 'LineGroup';
  /** The group. */
  readonly group: Scalars['StatusGroup']['output'];
  /** How many lines. */
  readonly lines: Scalars['NonNegativeInt']['output'];
};

/** How the lines of a family stand on a day; those that are not there on it are left out. */
export type LineTally = {
  readonly __typename?: 'LineTally';
  /** The lines of which something is known, by group; most lines first. */
  readonly groups: ReadonlyArray<LineGroup>;
  /** How many lines there are of which nothing is known on the day. */
  readonly unknown: Scalars['NonNegativeInt']['output'];
};

/** Words, and the language that they are of. */
export type LocalTextInput = {
  /** BCP 47 tag of their language, such as `ru`. */
  readonly language: Scalars['String']['input'];
  /** The words. */
  readonly text: Scalars['String']['input'];
};

/** Where words stand in a source of which nobody here has the text. */
export type Locator = {
  readonly __typename?: 'Locator';
  /** As the source counts, such as 112, xiv or 112–114; a timestamp is minutes and seconds from the start, such as 12:30, or hours too. */
  readonly at: Scalars['String']['output'];
  /** What `at` counts. */
  readonly kind: LocatorKind;
  /** The words, at most 25; null where the record does not hold them. They were not compared with the source. */
  readonly quotation?: Maybe<Scalars['String']['output']>;
};

/** Where words stand in a source without a text. */
export type LocatorInput = {
  /** As the source counts, at most 100 characters; a timestamp is minutes and seconds from the start, such as 12:30, or hours too. */
  readonly at: Scalars['String']['input'];
  /** What `at` counts. */
  readonly kind: LocatorKind;
  /** The words, at most 25. Null: the record does not hold them. */
  readonly quotation?: InputMaybe<Scalars['String']['input']>;
};

/** Kinds of place in a source, as in the Citation Style Language (CSL 1.0.2, Locators). */
export type LocatorKind =
  /** A chapter. */
  | 'chapter'
  /** A column of print. */
  | 'column'
  /** A figure. */
  | 'figure'
  /** A leaf of a manuscript or file. */
  | 'folio'
  /** A line. */
  | 'line'
  /** A note. */
  | 'note'
  /** A page. */
  | 'page'
  /** A paragraph. */
  | 'paragraph'
  /** A part. */
  | 'part'
  /** A section. */
  | 'section'
  /** A table. */
  | 'table'
  /** A time in a recording. */
  | 'timestamp'
  /** A volume. */
  | 'volume';

/** How a speaker's words are given. */
export type Manner =
  /** In quotation marks. */
  | 'direct'
  /** Nobody is named: the outlet says so itself. */
  | 'own-voice'
  /** In the document's words. */
  | 'paraphrased';

/** How far a speaker stands behind a claim. */
export type Modality =
  /** Said outright. */
  | 'asserted'
  /** The speaker believes or understands it. */
  | 'believed'
  /** So if something else is so. */
  | 'conditional'
  /** The speaker would not say. */
  | 'declined'
  /** Thought likely to come about. */
  | 'expected'
  /** Meant to come about. */
  | 'planned'
  /** So far as the speaker knows. */
  | 'to-knowledge';

/**
 * Everything that can be written. Nothing is overwritten: each write adds to the log of changes, is done whole or not at all,
 * and gives its change; several in one operation are done one after the other, each for itself. What is refused is null, and
 * the error says why in `extensions`: `code` (BAD_USER_INPUT, NOT_FOUND, CONFLICT or EVIDENCE_MISMATCH), `argument`, the
 * place in the input, and `details`, one line for each fault where there are several.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Puts a document forward for review, or a further version of its text, whoever does: readers see it from its acceptance on, and no claim that rests on it is accepted before. Null where it is refused; CONFLICT where its text was taken down. */
  readonly addDocument?: Maybe<ChangePayload>;
  /** Puts another description of a node forward for review, under the revision of its change; the node reads as before until it is accepted, and keeps its slug. Null where it is refused. */
  readonly amendEntity?: Maybe<ChangePayload>;
  /** Reads an article in: stores it as a document, and puts the nodes that the graph lacks and the claims that the article makes of channels forward for review, each claim with its place in the text. All of it is written, or nothing. It takes up to 30 seconds and waits its turn behind other articles; BAD_USER_INPUT where an article needs more. Null where it is refused; CONFLICT where its text was taken down. */
  readonly ingestDocument?: Maybe<IngestDocumentPayload>;
  /** Judges a disagreement between two claims, in the place of what was judged of these two before. No rule need set the two against each other: a judgement on such a pair is recorded, and seen beside a disagreement only where a rule finds one between them. Null where it is refused. */
  readonly judgeDisagreement?: Maybe<ChangePayload>;
  /** Judges whether two nodes are one, in the place of what was judged of these two before. CONFLICT, with these in `details`, where it holds them to be two or leaves that open, and judgements on other nodes join them. Null where it is refused. */
  readonly judgeIdentity?: Maybe<ChangePayload>;
  /** Judges whether the words that a claim rests on support it, in the place of what was judged of that before; the claim stays as it is. Null where it is refused. */
  readonly judgeSupport?: Maybe<ChangePayload>;
  /** Puts claims forward for review: nobody sees them who does not ask for proposals. All are refused where one does not hold, or where its words do not stand at their place in the text, if the server holds that: null then. */
  readonly proposeClaims?: Maybe<ChangePayload>;
  /** Puts nodes forward for review: nobody sees them who does not ask for proposals. Claims that wait too may name them. CONFLICT, with what holds it, where a slug is taken; null where one of them is refused. */
  readonly proposeEntities?: Maybe<ChangePayload>;
  /** Undoes a change: an editor their own and those of contributors, an admin every one, FORBIDDEN otherwise. What it proposed is rejected, what it decided, withdrew or judged is as before, and nodes are described as before. Of a load, the claims that it brought are withdrawn, nodes are described as before, and those that nothing else uses leave the lists; texts and the vocabulary stay. The change stays in the log. CONFLICT where it cannot be undone, or where what it did was changed later: null then. */
  readonly revert?: Maybe<ChangePayload>;
  /** Accepts, rejects or amends what is proposed: first nodes and descriptions of them, then claims. Accepted claims are seen everywhere, and take the place of what they supersede; CONFLICT, with these, where one would name nodes, or rest on a version, that are not accepted; FORBIDDEN for whoever proposed one, where four eyes are wanted. Null where one of them is refused. */
  readonly reviewClaims?: Maybe<ChangePayload>;
  /** Accepts or rejects a proposed document, with its title and its publisher's name, or versions of one. Selectors into earlier versions are carried over into an accepted one where their words stand exactly once between the same words, and are orphaned otherwise. Null where it is refused; FORBIDDEN for whoever proposed it, where four eyes are wanted; CONFLICT where its publisher is not accepted, which comes first, or where it was taken down, so that it can be rejected alone. */
  readonly reviewDocument?: Maybe<ChangePayload>;
  /** Takes the words of a document out of the store for good: the texts of its versions, whatever other document has them too, the quotations of its claims and all that was made of them. Digests, places, claims and the record of the deed stay, and whoever loads, adds or attaches the words again is told. It cannot be reverted. Null where it is refused; CONFLICT where it was done before; SERVICE_UNAVAILABLE where it is done and only the store's files could not be cleared: the same write clears them, sent again, and so does the next start of the server. */
  readonly takeDownDocument?: Maybe<ChangePayload>;
  /** Takes a claim back that stands or is proposed. It stays readable by its slug. Null where it is refused. */
  readonly withdrawClaim?: Maybe<ChangePayload>;
};


/**
 * Everything that can be written. Nothing is overwritten: each write adds to the log of changes, is done whole or not at all,
 * and gives its change; several in one operation are done one after the other, each for itself. What is refused is null, and
 * the error says why in `extensions`: `code` (BAD_USER_INPUT, NOT_FOUND, CONFLICT or EVIDENCE_MISMATCH), `argument`, the
 * place in the input, and `details`, one line for each fault where there are several.
 */
export type MutationAddDocumentArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: AddDocumentInput;
};


/**
 * Everything that can be written. Nothing is overwritten: each write adds to the log of changes, is done whole or not at all,
 * and gives its change; several in one operation are done one after the other, each for itself. What is refused is null, and
 * the error says why in `extensions`: `code` (BAD_USER_INPUT, NOT_FOUND, CONFLICT or EVIDENCE_MISMATCH), `argument`, the
 * place in the input, and `details`, one line for each fault where there are several.
 */
export type MutationAmendEntityArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: AmendEntityInput;
};


/**
 * Everything that can be written. Nothing is overwritten: each write adds to the log of changes, is done whole or not at all,
 * and gives its change; several in one operation are done one after the other, each for itself. What is refused is null, and
 * the error says why in `extensions`: `code` (BAD_USER_INPUT, NOT_FOUND, CONFLICT or EVIDENCE_MISMATCH), `argument`, the
 * place in the input, and `details`, one line for each fault where there are several.
 */
export type MutationIngestDocumentArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: IngestDocumentInput;
};


/**
 * Everything that can be written. Nothing is overwritten: each write adds to the log of changes, is done whole or not at all,
 * and gives its change; several in one operation are done one after the other, each for itself. What is refused is null, and
 * the error says why in `extensions`: `code` (BAD_USER_INPUT, NOT_FOUND, CONFLICT or EVIDENCE_MISMATCH), `argument`, the
 * place in the input, and `details`, one line for each fault where there are several.
 */
export type MutationJudgeDisagreementArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: JudgeDisagreementInput;
};


/**
 * Everything that can be written. Nothing is overwritten: each write adds to the log of changes, is done whole or not at all,
 * and gives its change; several in one operation are done one after the other, each for itself. What is refused is null, and
 * the error says why in `extensions`: `code` (BAD_USER_INPUT, NOT_FOUND, CONFLICT or EVIDENCE_MISMATCH), `argument`, the
 * place in the input, and `details`, one line for each fault where there are several.
 */
export type MutationJudgeIdentityArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: JudgeIdentityInput;
};


/**
 * Everything that can be written. Nothing is overwritten: each write adds to the log of changes, is done whole or not at all,
 * and gives its change; several in one operation are done one after the other, each for itself. What is refused is null, and
 * the error says why in `extensions`: `code` (BAD_USER_INPUT, NOT_FOUND, CONFLICT or EVIDENCE_MISMATCH), `argument`, the
 * place in the input, and `details`, one line for each fault where there are several.
 */
export type MutationJudgeSupportArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: JudgeSupportInput;
};


/**
 * Everything that can be written. Nothing is overwritten: each write adds to the log of changes, is done whole or not at all,
 * and gives its change; several in one operation are done one after the other, each for itself. What is refused is null, and
 * the error says why in `extensions`: `code` (BAD_USER_INPUT, NOT_FOUND, CONFLICT or EVIDENCE_MISMATCH), `argument`, the
 * place in the input, and `details`, one line for each fault where there are several.
 */
export type MutationProposeClaimsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: ProposeClaimsInput;
};


/**
 * Everything that can be written. Nothing is overwritten: each write adds to the log of changes, is done whole or not at all,
 * and gives its change; several in one operation are done one after the other, each for itself. What is refused is null, and
 * the error says why in `extensions`: `code` (BAD_USER_INPUT, NOT_FOUND, CONFLICT or EVIDENCE_MISMATCH), `argument`, the
 * place in the input, and `details`, one line for each fault where there are several.
 */
export type MutationProposeEntitiesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: ProposeEntitiesInput;
};


/**
 * Everything that can be written. Nothing is overwritten: each write adds to the log of changes, is done whole or not at all,
 * and gives its change; several in one operation are done one after the other, each for itself. What is refused is null, and
 * the error says why in `extensions`: `code` (BAD_USER_INPUT, NOT_FOUND, CONFLICT or EVIDENCE_MISMATCH), `argument`, the
 * place in the input, and `details`, one line for each fault where there are several.
 */
export type MutationRevertArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: RevertInput;
};


/**
 * Everything that can be written. Nothing is overwritten: each write adds to the log of changes, is done whole or not at all,
 * and gives its change; several in one operation are done one after the other, each for itself. What is refused is null, and
 * the error says why in `extensions`: `code` (BAD_USER_INPUT, NOT_FOUND, CONFLICT or EVIDENCE_MISMATCH), `argument`, the
 * place in the input, and `details`, one line for each fault where there are several.
 */
export type MutationReviewClaimsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: ReviewClaimsInput;
};


/**
 * Everything that can be written. Nothing is overwritten: each write adds to the log of changes, is done whole or not at all,
 * and gives its change; several in one operation are done one after the other, each for itself. What is refused is null, and
 * the error says why in `extensions`: `code` (BAD_USER_INPUT, NOT_FOUND, CONFLICT or EVIDENCE_MISMATCH), `argument`, the
 * place in the input, and `details`, one line for each fault where there are several.
 */
export type MutationReviewDocumentArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: ReviewDocumentInput;
};


/**
 * Everything that can be written. Nothing is overwritten: each write adds to the log of changes, is done whole or not at all,
 * and gives its change; several in one operation are done one after the other, each for itself. What is refused is null, and
 * the error says why in `extensions`: `code` (BAD_USER_INPUT, NOT_FOUND, CONFLICT or EVIDENCE_MISMATCH), `argument`, the
 * place in the input, and `details`, one line for each fault where there are several.
 */
export type MutationTakeDownDocumentArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: TakeDownDocumentInput;
};


/**
 * Everything that can be written. Nothing is overwritten: each write adds to the log of changes, is done whole or not at all,
 * and gives its change; several in one operation are done one after the other, each for itself. What is refused is null, and
 * the error says why in `extensions`: `code` (BAD_USER_INPUT, NOT_FOUND, CONFLICT or EVIDENCE_MISMATCH), `argument`, the
 * place in the input, and `details`, one line for each fault where there are several.
 */
export type MutationWithdrawClaimArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: WithdrawClaimInput;
};

/** A node that somebody may be typing the name of. */
export type NameSuggestion = {
  readonly __typename?: 'NameSuggestion';
  /** What of the name was typed, or is meant by it. */
  readonly highlights: ReadonlyArray<SearchHighlight>;
  /** The name that fits what is typed: any of the node's own, or of a node that is merged into it. */
  readonly name: Scalars['String']['output'];
  /** The node; of merged ones, the one that they are read as. */
  readonly node: Entity;
};

/** A bounded piece of the graph for drawing: nodes and the edges between them. */
export type Neighbourhood = {
  readonly __typename?: 'Neighbourhood';
  /** The edges between these nodes. Of documents and outlets, those of centres; all of them with `throughDocuments`. */
  readonly edges: ReadonlyArray<NeighbourhoodEdge>;
  /** The nodes, nearest first, the centres among them. */
  readonly nodes: ReadonlyArray<NeighbourhoodNode>;
  /** Whether a node had more edges than one search follows, so that counts are lower bounds. */
  readonly truncated: Scalars['Boolean']['output'];
  /** Why it was cut short; null where it was not. */
  readonly truncatedReason?: Maybe<Scalars['String']['output']>;
};

/** Two nodes of a drawing that share claims. */
export type NeighbourhoodEdge = {
  readonly __typename?: 'NeighbourhoodEdge';
  /** How many claims join them. */
  readonly claimCount: Scalars['NonNegativeInt']['output'];
  /** The claims that join them. */
  readonly claims: ClaimConnection;
  /** The node nearer to a centre. */
  readonly from: Entity;
  /** The other node. */
  readonly to: Entity;
};


/** Two nodes of a drawing that share claims. */
export type NeighbourhoodEdgeClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** A node of a drawing. */
export type NeighbourhoodNode = {
  readonly __typename?: 'NeighbourhoodNode';
  /** Its `degree` with the filter and the point of view of the drawing, at no further cost; null where it has more edges than one search follows. */
  readonly degree?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** Hops from the nearest centre. */
  readonly distance: Scalars['NonNegativeInt']['output'];
  /** How many different neighbours are not shown; null where the search did not look beyond this node. */
  readonly leftOut?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** The node. */
  readonly node: Entity;
};

/** What there is to tell of one node. What was not asked for is empty, false or null. */
export type News = {
  readonly __typename?: 'News';
  /** Such claims that stand no longer, be they withdrawn, corrected or undone; those that went back into review are left out for readers. */
  readonly endedClaims: ReadonlyArray<Claim>;
  /** The ids of disputes about it that ended, be it that they were joined to others. */
  readonly endedDisputes: ReadonlyArray<Scalars['ID']['output']>;
  /** False where what was told before is not known any more, because a change was undone while the client was away: `status` and `newDisputes` then are all that is read now. */
  readonly followsOn: Scalars['Boolean']['output'];
  /** Whether it is described otherwise than before, or a document has another text or version. */
  readonly isDescribed: Scalars['Boolean']['output'];
  /** Whether it was judged to be one with another node, or apart from it. */
  readonly isJudged: Scalars['Boolean']['output'];
  /** Claims that began to stand, by being accepted or loaded, of which it is the subject, the object, a further participant or a speaker; in the order of entry, at most 100. */
  readonly newClaims: ReadonlyArray<Claim>;
  /** Disputes about it that began, at most 100. */
  readonly newDisputes: ReadonlyArray<Dispute>;
  /** The node, as it is read now. */
  readonly node: Entity;
  /** Of a channel, its status today (UTC), where state, group or last known group are others than they were told before; null where they are not. */
  readonly status?: Maybe<StatusReading>;
  /** The status before; null where `status` is, and where it is not known any more what was told before: see `followsOn`. */
  readonly statusBefore?: Maybe<StatusBefore>;
};


/** What there is to tell of one node. What was not asked for is empty, false or null. */
export type NewsEndedClaimsArgs = {
  first: Scalars['Int']['input'];
};


/** What there is to tell of one node. What was not asked for is empty, false or null. */
export type NewsNewClaimsArgs = {
  first: Scalars['Int']['input'];
};

/** What is told of nodes that are followed. */
export type NewsKind =
  /** Claims about them, or spoken by them, that began or ceased to stand. */
  | 'claims'
  /** That they are described otherwise, or have another text or version. */
  | 'description'
  /** Disputes about them that began or ended. */
  | 'disputes'
  /** That they were judged to be one with others, or apart from them. */
  | 'identity'
  /** Of channels, that their status is another. */
  | 'status';

/** Anything with a global id. */
export type Node = {
  /** Opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
};

/** A post that persons hold over time. The ends of most lines are offices whose holder no document names. */
export type Office = Actor & Entity & Node & {
  readonly __typename?: 'Office';
  /** Its other names, misprints included: those of its description, and then those that claims give. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What its description or visible claims say of its kind, names, dates and the like, with what each rests on, in the order of AttributeName. An attribute of which nothing is said is left out. Claims that state it are followed by the fields of the same name too: each shows the description's value, unless every claim contradicts that and they agree among themselves. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** The channels that this actor is an end, a sender, an intermediary or a recipient of. */
  readonly channels: ChannelConnection;
  /** The claims in which this node plays a part. */
  readonly claims: ClaimConnection;
  /** The datasets that describe it, or a node that is read as it, in the order in which they were first loaded; empty where none does, as of a document that was added through the API. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** How many `neighbours` it has. */
  readonly degree: Scalars['NonNegativeInt']['output'];
  /** The channels that this actor spoke of: derived from the claims it speaks. */
  readonly describedChannels: ChannelConnection;
  /** Other descriptions of it, or of a node that is read as it, that people put forward, the newest 100 first: those that wait and those that were rejected too, for contributors and above; for readers those that were accepted. */
  readonly descriptions: ReadonlyArray<EntityDescription>;
  /** The same pair by pair: every two claims about this node that a rule sets against each other. */
  readonly disagreements: DisagreementConnection;
  /** Disputes about this node: claims that a rule sets against each other, gathered by what they are about. What somebody did in an event is disputed about the event. First those about the node alone, then those with each node that it can be compared with. */
  readonly disputes: DisputeConnection;
  /** The events that this actor took part in, carried out or is said to have instigated. */
  readonly events: EventConnection;
  /** Ids in other catalogues. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The persons who claims say hold or held it. */
  readonly holders: PersonConnection;
  /** Opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** Judgements on whether this node is the same as another, undone ones included. */
  readonly identityJudgements: ReadonlyArray<IdentityJudgement>;
  /** Which kind of node this is. */
  readonly kind: EntityKind;
  /** The documents with a claim about this node or by it. */
  readonly mentionedIn: DocumentConnection;
  /** Slugs of nodes that standing judgements hold to be the same, and that are read as this one. */
  readonly mergedSlugs: ReadonlyArray<Scalars['String']['output']>;
  /** The name it is shown under. */
  readonly name: Scalars['String']['output'];
  /** The nodes that share a visible claim with this one as its subject, object, further participant or speaker, and the organization that one speaks for; those who carry its claims aside: documents, and outlets that publish, relay or speak in their own voice. Of a document or an outlet also what it carries claims about, who speaks these, and who carries them with it; the roles of their claims tell which. */
  readonly neighbours: EntityConnection;
  /** What the post is for, as described, or as claims have it: see `attributes`. */
  readonly officeKind: Scalars['OfficeKind']['output'];
  /** The organizations or states that it belongs to. */
  readonly organizations: ActorConnection;
  /** The nodes that share most neighbours with it, and no claim: strongest first. That one document names two nodes is no tie. */
  readonly related: ReadonlyArray<RelatedNode>;
  /** Where it is in review: nodes that people propose are seen by nobody who does not ask for proposals. */
  readonly review: ReviewState;
  /** The readable name of the node in addresses and on the command line; stable across stores. */
  readonly slug: Scalars['String']['output'];
  /** The claims that this actor speaks. */
  readonly statements: ClaimConnection;
  /** Nodes that may be the same as this one, as `suggestedIdentities` of Query gives them; `node` of the filter has no effect. For editors and above: FORBIDDEN for others. */
  readonly suggestedIdentities: SuggestedIdentityConnection;
  /** What it is, in the curators' own words; null where nothing is said beyond the claims. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** A post that persons hold over time. The ends of most lines are offices whose holder no document names. */
export type OfficeAliasesArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** A post that persons hold over time. The ends of most lines are offices whose holder no document names. */
export type OfficeAttributesArgs = {
  asOf?: InputMaybe<AsOf>;
  names?: InputMaybe<ReadonlyArray<AttributeName>>;
};


/** A post that persons hold over time. The ends of most lines are offices whose holder no document names. */
export type OfficeChannelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A post that persons hold over time. The ends of most lines are offices whose holder no document names. */
export type OfficeClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  role?: InputMaybe<ReadonlyArray<ParticipantRole>>;
};


/** A post that persons hold over time. The ends of most lines are offices whose holder no document names. */
export type OfficeDegreeArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<ClaimFilter>;
};


/** A post that persons hold over time. The ends of most lines are offices whose holder no document names. */
export type OfficeDescribedChannelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A post that persons hold over time. The ends of most lines are offices whose holder no document names. */
export type OfficeDisagreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<ReadonlyArray<DisagreementType>>;
};


/** A post that persons hold over time. The ends of most lines are offices whose holder no document names. */
export type OfficeDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<ReadonlyArray<DisagreementType>>;
};


/** A post that persons hold over time. The ends of most lines are offices whose holder no document names. */
export type OfficeEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A post that persons hold over time. The ends of most lines are offices whose holder no document names. */
export type OfficeHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A post that persons hold over time. The ends of most lines are offices whose holder no document names. */
export type OfficeMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A post that persons hold over time. The ends of most lines are offices whose holder no document names. */
export type OfficeNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A post that persons hold over time. The ends of most lines are offices whose holder no document names. */
export type OfficeOfficeKindArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** A post that persons hold over time. The ends of most lines are offices whose holder no document names. */
export type OfficeOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A post that persons hold over time. The ends of most lines are offices whose holder no document names. */
export type OfficeRelatedArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A post that persons hold over time. The ends of most lines are offices whose holder no document names. */
export type OfficeStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** A post that persons hold over time. The ends of most lines are offices whose holder no document names. */
export type OfficeSuggestedIdentitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuggestedIdentityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of nodes of the type Office. */
export type OfficeConnection = {
  readonly __typename?: 'OfficeConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<OfficeEdge>;
  /** The nodes of this page, without their edges. */
  readonly nodes: ReadonlyArray<Office>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An edge to a node of the type Office. */
export type OfficeEdge = Edge & {
  readonly __typename?: 'OfficeEdge';
  /** The claims that this edge rests on; on a list from the root, the claims in which the node plays a part. */
  readonly claims: ClaimConnection;
  /** Where this edge stands in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The node that the edge leads to. */
  readonly node: Office;
};


/** An edge to a node of the type Office. */
export type OfficeEdgeClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** Which offices. Every field that is given must hold; null asks nothing. */
export type OfficeFilter = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<OfficeFilter>>;
  /** Offices that are the subject, object, further participant or speaker of such a claim. */
  readonly claims?: InputMaybe<ClaimFilter>;
  /** Which dataset describes them, by its id: one of these. */
  readonly dataset?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Part of a name or an alias, of the description or of what a visible claim gives, compared without case, accents and punctuation. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Not this. */
  readonly not?: InputMaybe<OfficeFilter>;
  /** What they are for, as described or as a visible claim states. */
  readonly officeKind?: InputMaybe<ReadonlyArray<Scalars['OfficeKind']['input']>>;
  /** At least one of these. */
  readonly or?: InputMaybe<ReadonlyArray<OfficeFilter>>;
  /** Offices that speak such a claim. */
  readonly speaks?: InputMaybe<ClaimFilter>;
};

/** Which way an order runs. */
export type OrderDirection =
  /** Smallest or earliest first. */
  | 'asc'
  /** Largest or latest first. */
  | 'desc';

/** A ministry, a force, a coalition, an outlet or any other organization. */
export type Organization = Actor & Entity & Node & {
  readonly __typename?: 'Organization';
  /** Its other names, misprints included: those of its description, and then those that claims give. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What its description or visible claims say of its kind, names, dates and the like, with what each rests on, in the order of AttributeName. An attribute of which nothing is said is left out. Claims that state it are followed by the fields of the same name too: each shows the description's value, unless every claim contradicts that and they agree among themselves. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** The channels that this actor is an end, a sender, an intermediary or a recipient of. */
  readonly channels: ChannelConnection;
  /** The claims in which this node plays a part. */
  readonly claims: ClaimConnection;
  /** The datasets that describe it, or a node that is read as it, in the order in which they were first loaded; empty where none does, as of a document that was added through the API. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** How many `neighbours` it has. */
  readonly degree: Scalars['NonNegativeInt']['output'];
  /** The channels that this actor spoke of: derived from the claims it speaks. */
  readonly describedChannels: ChannelConnection;
  /** Other descriptions of it, or of a node that is read as it, that people put forward, the newest 100 first: those that wait and those that were rejected too, for contributors and above; for readers those that were accepted. */
  readonly descriptions: ReadonlyArray<EntityDescription>;
  /** The same pair by pair: every two claims about this node that a rule sets against each other. */
  readonly disagreements: DisagreementConnection;
  /** Disputes about this node: claims that a rule sets against each other, gathered by what they are about. What somebody did in an event is disputed about the event. First those about the node alone, then those with each node that it can be compared with. */
  readonly disputes: DisputeConnection;
  /** The events that this actor took part in, carried out or is said to have instigated. */
  readonly events: EventConnection;
  /** Ids in other catalogues. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** Judgements on whether this node is the same as another, undone ones included. */
  readonly identityJudgements: ReadonlyArray<IdentityJudgement>;
  /** Which kind of node this is. */
  readonly kind: EntityKind;
  /** The documents with a claim about this node or by it. */
  readonly mentionedIn: DocumentConnection;
  /** Slugs of nodes that standing judgements hold to be the same, and that are read as this one. */
  readonly mergedSlugs: ReadonlyArray<Scalars['String']['output']>;
  /** The name it is shown under. */
  readonly name: Scalars['String']['output'];
  /** The nodes that share a visible claim with this one as its subject, object, further participant or speaker, and the organization that one speaks for; those who carry its claims aside: documents, and outlets that publish, relay or speak in their own voice. Of a document or an outlet also what it carries claims about, who speaks these, and who carries them with it; the roles of their claims tell which. */
  readonly neighbours: EntityConnection;
  /** The posts that belong to it. */
  readonly offices: OfficeConnection;
  /** Which sort of organization it is, as described, or as claims have it: see `attributes`. */
  readonly organizationKind: Scalars['OrganizationKind']['output'];
  /** The organizations or states that it is part of. */
  readonly partOf: ActorConnection;
  /** The organizations that are part of it. */
  readonly parts: OrganizationConnection;
  /** The documents that it published, newest entry last. */
  readonly publishedDocuments: DocumentConnection;
  /** The nodes that share most neighbours with it, and no claim: strongest first. That one document names two nodes is no tie. */
  readonly related: ReadonlyArray<RelatedNode>;
  /** Where it is in review: nodes that people propose are seen by nobody who does not ask for proposals. */
  readonly review: ReviewState;
  /** The readable name of the node in addresses and on the command line; stable across stores. */
  readonly slug: Scalars['String']['output'];
  /** Those who spoke for it. */
  readonly spokespersons: ActorConnection;
  /** The claims that this actor speaks. */
  readonly statements: ClaimConnection;
  /** Nodes that may be the same as this one, as `suggestedIdentities` of Query gives them; `node` of the filter has no effect. For editors and above: FORBIDDEN for others. */
  readonly suggestedIdentities: SuggestedIdentityConnection;
  /** What it is, in the curators' own words; null where nothing is said beyond the claims. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** A ministry, a force, a coalition, an outlet or any other organization. */
export type OrganizationAliasesArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** A ministry, a force, a coalition, an outlet or any other organization. */
export type OrganizationAttributesArgs = {
  asOf?: InputMaybe<AsOf>;
  names?: InputMaybe<ReadonlyArray<AttributeName>>;
};


/** A ministry, a force, a coalition, an outlet or any other organization. */
export type OrganizationChannelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A ministry, a force, a coalition, an outlet or any other organization. */
export type OrganizationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  role?: InputMaybe<ReadonlyArray<ParticipantRole>>;
};


/** A ministry, a force, a coalition, an outlet or any other organization. */
export type OrganizationDegreeArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<ClaimFilter>;
};


/** A ministry, a force, a coalition, an outlet or any other organization. */
export type OrganizationDescribedChannelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A ministry, a force, a coalition, an outlet or any other organization. */
export type OrganizationDisagreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<ReadonlyArray<DisagreementType>>;
};


/** A ministry, a force, a coalition, an outlet or any other organization. */
export type OrganizationDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<ReadonlyArray<DisagreementType>>;
};


/** A ministry, a force, a coalition, an outlet or any other organization. */
export type OrganizationEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A ministry, a force, a coalition, an outlet or any other organization. */
export type OrganizationMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A ministry, a force, a coalition, an outlet or any other organization. */
export type OrganizationNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A ministry, a force, a coalition, an outlet or any other organization. */
export type OrganizationOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A ministry, a force, a coalition, an outlet or any other organization. */
export type OrganizationOrganizationKindArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** A ministry, a force, a coalition, an outlet or any other organization. */
export type OrganizationPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A ministry, a force, a coalition, an outlet or any other organization. */
export type OrganizationPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A ministry, a force, a coalition, an outlet or any other organization. */
export type OrganizationPublishedDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A ministry, a force, a coalition, an outlet or any other organization. */
export type OrganizationRelatedArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A ministry, a force, a coalition, an outlet or any other organization. */
export type OrganizationSpokespersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A ministry, a force, a coalition, an outlet or any other organization. */
export type OrganizationStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** A ministry, a force, a coalition, an outlet or any other organization. */
export type OrganizationSuggestedIdentitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuggestedIdentityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of nodes of the type Organization. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The nodes of this page, without their edges. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An edge to a node of the type Organization. */
export type OrganizationEdge = Edge & {
  readonly __typename?: 'OrganizationEdge';
  /** The claims that this edge rests on; on a list from the root, the claims in which the node plays a part. */
  readonly claims: ClaimConnection;
  /** Where this edge stands in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The node that the edge leads to. */
  readonly node: Organization;
};


/** An edge to a node of the type Organization. */
export type OrganizationEdgeClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** Which organizations. Every field that is given must hold; null asks nothing. */
export type OrganizationFilter = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<OrganizationFilter>>;
  /** Organizations that are the subject, object, further participant or speaker of such a claim. */
  readonly claims?: InputMaybe<ClaimFilter>;
  /** Which dataset describes them, by its id: one of these. */
  readonly dataset?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Part of a name or an alias, of the description or of what a visible claim gives, compared without case, accents and punctuation. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Not this. */
  readonly not?: InputMaybe<OrganizationFilter>;
  /** At least one of these. */
  readonly or?: InputMaybe<ReadonlyArray<OrganizationFilter>>;
  /** Which sorts of organization, as described or as a visible claim states. */
  readonly organizationKind?: InputMaybe<ReadonlyArray<Scalars['OrganizationKind']['input']>>;
  /** Organizations that speak such a claim; publishers where they speak in their own voice. */
  readonly speaks?: InputMaybe<ClaimFilter>;
};

/** Why evidence is orphaned. */
export type OrphanReason =
  /** The later version does not have the words. */
  | 'gone'
  /** It has the words, but between other ones. */
  | 'other-context'
  /** It has them in several places between the same ones. */
  | 'several'
  /** The store does not hold both texts, so that nobody can tell. */
  | 'text-not-held';

/** Where a page begins and ends, by Relay's Cursor Connections specification. Both booleans hold whichever way a list is paged. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last edge, for `after`; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether something follows the last edge; on a page that ended early, whether something may. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether something stands before the first edge. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge, for `before`; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** Parts that a node can play in a claim. */
export type ParticipantRole =
  /** The document that carries it. */
  | 'document'
  /** What the subject is joined to. */
  | 'object'
  /** The event at which it was said. */
  | 'occasion'
  /** The office in which the speaker speaks. */
  | 'office'
  /** The organization that the speaker speaks for. */
  | 'organization'
  /** The state or coalition that the speaker speaks for. */
  | 'party'
  /** Who published it. */
  | 'publisher'
  /** A further participant. */
  | 'qualifier'
  /** Who passed it on between the speaker and the publisher. */
  | 'relay'
  /** Who speaks it, alone or together with others; the publisher where it speaks in its own voice. */
  | 'speaker'
  /** What the claim is about. */
  | 'subject';

/** A way from one node to another. */
export type Path = {
  readonly __typename?: 'Path';
  /** The hops, in order. */
  readonly hops: ReadonlyArray<PathHop>;
  /** How many hops it has. */
  readonly length: Scalars['NonNegativeInt']['output'];
};

/** Two nodes whose shortest path would be another in length. */
export type PathEffect = {
  readonly __typename?: 'PathEffect';
  /** Hops after the write; null where no path of at most 3 would join them. */
  readonly after?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** Hops as the graph stands; null where no path of at most 3 joins them. */
  readonly before?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** One end. */
  readonly from: Entity;
  /** The other end. */
  readonly to: Entity;
};

/** One step of a path: two nodes that take part in one claim. */
export type PathHop = {
  readonly __typename?: 'PathHop';
  /** The claim that it rests on, with its evidence; no other hop of the path rests on it. Where a hop leads from or to a document or an outlet, the roles tell whether it carries it (DOCUMENT), published it (PUBLISHER), passed it on (RELAY) or says it in its own voice (SPEAKER). */
  readonly claim: Claim;
  /** Whether the claim surely holds on the day of the search's `asOf.validAt`, or only may. Null without that day. */
  readonly coverage?: Maybe<Coverage>;
  /** Where it starts. */
  readonly from: Entity;
  /** The part that the start plays in the claim. */
  readonly fromRole: ParticipantRole;
  /** Where it leads. */
  readonly to: Entity;
  /** The part that the end plays in the claim. */
  readonly toRole: ParticipantRole;
};

/** The ways in which two nodes are connected, shortest first. */
export type PathSearch = {
  readonly __typename?: 'PathSearch';
  /** The paths, each without repeated nodes and without repeated claims; empty where none was found. */
  readonly paths: ReadonlyArray<Path>;
  /** True where the search stopped before every path within `maxHops` was seen. */
  readonly truncated: Scalars['Boolean']['output'];
  /** Why it stopped; null where it did not. */
  readonly truncatedReason?: Maybe<Scalars['String']['output']>;
};

/** A named human being. What posts a person held, and when, are claims. */
export type Person = Actor & Entity & Node & {
  readonly __typename?: 'Person';
  /** Its other names, misprints included: those of its description, and then those that claims give. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What its description or visible claims say of its kind, names, dates and the like, with what each rests on, in the order of AttributeName. An attribute of which nothing is said is left out. Claims that state it are followed by the fields of the same name too: each shows the description's value, unless every claim contradicts that and they agree among themselves. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** The channels that this actor is an end, a sender, an intermediary or a recipient of. */
  readonly channels: ChannelConnection;
  /** The claims in which this node plays a part. */
  readonly claims: ClaimConnection;
  /** The datasets that describe it, or a node that is read as it, in the order in which they were first loaded; empty where none does, as of a document that was added through the API. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** How many `neighbours` it has. */
  readonly degree: Scalars['NonNegativeInt']['output'];
  /** The channels that this actor spoke of: derived from the claims it speaks. */
  readonly describedChannels: ChannelConnection;
  /** Other descriptions of it, or of a node that is read as it, that people put forward, the newest 100 first: those that wait and those that were rejected too, for contributors and above; for readers those that were accepted. */
  readonly descriptions: ReadonlyArray<EntityDescription>;
  /** The same pair by pair: every two claims about this node that a rule sets against each other. */
  readonly disagreements: DisagreementConnection;
  /** Disputes about this node: claims that a rule sets against each other, gathered by what they are about. What somebody did in an event is disputed about the event. First those about the node alone, then those with each node that it can be compared with. */
  readonly disputes: DisputeConnection;
  /** The events that this actor took part in, carried out or is said to have instigated. */
  readonly events: EventConnection;
  /** Ids in other catalogues. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** Judgements on whether this node is the same as another, undone ones included. */
  readonly identityJudgements: ReadonlyArray<IdentityJudgement>;
  /** Which kind of node this is. */
  readonly kind: EntityKind;
  /** The documents with a claim about this node or by it. */
  readonly mentionedIn: DocumentConnection;
  /** Slugs of nodes that standing judgements hold to be the same, and that are read as this one. */
  readonly mergedSlugs: ReadonlyArray<Scalars['String']['output']>;
  /** The name it is shown under. */
  readonly name: Scalars['String']['output'];
  /** The nodes that share a visible claim with this one as its subject, object, further participant or speaker, and the organization that one speaks for; those who carry its claims aside: documents, and outlets that publish, relay or speak in their own voice. Of a document or an outlet also what it carries claims about, who speaks these, and who carries them with it; the roles of their claims tell which. */
  readonly neighbours: EntityConnection;
  /** The offices that claims say this person holds or held. */
  readonly offices: OfficeConnection;
  /** The organizations that this person spoke for when making a statement. */
  readonly organizations: OrganizationConnection;
  /** The nodes that share most neighbours with it, and no claim: strongest first. That one document names two nodes is no tie. */
  readonly related: ReadonlyArray<RelatedNode>;
  /** Where it is in review: nodes that people propose are seen by nobody who does not ask for proposals. */
  readonly review: ReviewState;
  /** The readable name of the node in addresses and on the command line; stable across stores. */
  readonly slug: Scalars['String']['output'];
  /** The claims that this actor speaks. */
  readonly statements: ClaimConnection;
  /** Nodes that may be the same as this one, as `suggestedIdentities` of Query gives them; `node` of the filter has no effect. For editors and above: FORBIDDEN for others. */
  readonly suggestedIdentities: SuggestedIdentityConnection;
  /** What it is, in the curators' own words; null where nothing is said beyond the claims. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** A named human being. What posts a person held, and when, are claims. */
export type PersonAliasesArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** A named human being. What posts a person held, and when, are claims. */
export type PersonAttributesArgs = {
  asOf?: InputMaybe<AsOf>;
  names?: InputMaybe<ReadonlyArray<AttributeName>>;
};


/** A named human being. What posts a person held, and when, are claims. */
export type PersonChannelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A named human being. What posts a person held, and when, are claims. */
export type PersonClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  role?: InputMaybe<ReadonlyArray<ParticipantRole>>;
};


/** A named human being. What posts a person held, and when, are claims. */
export type PersonDegreeArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<ClaimFilter>;
};


/** A named human being. What posts a person held, and when, are claims. */
export type PersonDescribedChannelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A named human being. What posts a person held, and when, are claims. */
export type PersonDisagreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<ReadonlyArray<DisagreementType>>;
};


/** A named human being. What posts a person held, and when, are claims. */
export type PersonDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<ReadonlyArray<DisagreementType>>;
};


/** A named human being. What posts a person held, and when, are claims. */
export type PersonEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A named human being. What posts a person held, and when, are claims. */
export type PersonMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A named human being. What posts a person held, and when, are claims. */
export type PersonNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A named human being. What posts a person held, and when, are claims. */
export type PersonOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A named human being. What posts a person held, and when, are claims. */
export type PersonOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A named human being. What posts a person held, and when, are claims. */
export type PersonRelatedArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named human being. What posts a person held, and when, are claims. */
export type PersonStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** A named human being. What posts a person held, and when, are claims. */
export type PersonSuggestedIdentitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuggestedIdentityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of nodes of the type Person. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The nodes of this page, without their edges. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An edge to a node of the type Person. */
export type PersonEdge = Edge & {
  readonly __typename?: 'PersonEdge';
  /** The claims that this edge rests on; on a list from the root, the claims in which the node plays a part. */
  readonly claims: ClaimConnection;
  /** Where this edge stands in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The node that the edge leads to. */
  readonly node: Person;
};


/** An edge to a node of the type Person. */
export type PersonEdgeClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** Which persons. Every field that is given must hold; null asks nothing. */
export type PersonFilter = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<PersonFilter>>;
  /** Persons that are the subject, object, further participant or speaker of such a claim. */
  readonly claims?: InputMaybe<ClaimFilter>;
  /** Which dataset describes them, by its id: one of these. */
  readonly dataset?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Part of a name or an alias, of the description or of what a visible claim gives, compared without case, accents and punctuation. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Not this. */
  readonly not?: InputMaybe<PersonFilter>;
  /** At least one of these. */
  readonly or?: InputMaybe<ReadonlyArray<PersonFilter>>;
  /** Persons that speak such a claim. */
  readonly speaks?: InputMaybe<ClaimFilter>;
};

/** A place. */
export type Place = Entity & Node & {
  readonly __typename?: 'Place';
  /** Those who are based or operate there. */
  readonly actors: ActorConnection;
  /** Its other names, misprints included: those of its description, and then those that claims give. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What its description or visible claims say of its kind, names, dates and the like, with what each rests on, in the order of AttributeName. An attribute of which nothing is said is left out. Claims that state it are followed by the fields of the same name too: each shows the description's value, unless every claim contradicts that and they agree among themselves. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** The claims in which this node plays a part. */
  readonly claims: ClaimConnection;
  /** The datasets that describe it, or a node that is read as it, in the order in which they were first loaded; empty where none does, as of a document that was added through the API. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** How many `neighbours` it has. */
  readonly degree: Scalars['NonNegativeInt']['output'];
  /** Other descriptions of it, or of a node that is read as it, that people put forward, the newest 100 first: those that wait and those that were rejected too, for contributors and above; for readers those that were accepted. */
  readonly descriptions: ReadonlyArray<EntityDescription>;
  /** The same pair by pair: every two claims about this node that a rule sets against each other. */
  readonly disagreements: DisagreementConnection;
  /** Disputes about this node: claims that a rule sets against each other, gathered by what they are about. What somebody did in an event is disputed about the event. First those about the node alone, then those with each node that it can be compared with. */
  readonly disputes: DisputeConnection;
  /** The events that happened there. */
  readonly events: EventConnection;
  /** Ids in other catalogues. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** Judgements on whether this node is the same as another, undone ones included. */
  readonly identityJudgements: ReadonlyArray<IdentityJudgement>;
  /** Which kind of node this is. */
  readonly kind: EntityKind;
  /** The documents with a claim about this node or by it. */
  readonly mentionedIn: DocumentConnection;
  /** Slugs of nodes that standing judgements hold to be the same, and that are read as this one. */
  readonly mergedSlugs: ReadonlyArray<Scalars['String']['output']>;
  /** The name it is shown under. */
  readonly name: Scalars['String']['output'];
  /** The nodes that share a visible claim with this one as its subject, object, further participant or speaker, and the organization that one speaks for; those who carry its claims aside: documents, and outlets that publish, relay or speak in their own voice. Of a document or an outlet also what it carries claims about, who speaks these, and who carries them with it; the roles of their claims tell which. */
  readonly neighbours: EntityConnection;
  /** Which sort of place it is, as described, or as claims have it: see `attributes`. */
  readonly placeKind: Scalars['PlaceKind']['output'];
  /** The nodes that share most neighbours with it, and no claim: strongest first. That one document names two nodes is no tie. */
  readonly related: ReadonlyArray<RelatedNode>;
  /** Where it is in review: nodes that people propose are seen by nobody who does not ask for proposals. */
  readonly review: ReviewState;
  /** The readable name of the node in addresses and on the command line; stable across stores. */
  readonly slug: Scalars['String']['output'];
  /** Nodes that may be the same as this one, as `suggestedIdentities` of Query gives them; `node` of the filter has no effect. For editors and above: FORBIDDEN for others. */
  readonly suggestedIdentities: SuggestedIdentityConnection;
  /** What it is, in the curators' own words; null where nothing is said beyond the claims. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** A place. */
export type PlaceActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A place. */
export type PlaceAliasesArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** A place. */
export type PlaceAttributesArgs = {
  asOf?: InputMaybe<AsOf>;
  names?: InputMaybe<ReadonlyArray<AttributeName>>;
};


/** A place. */
export type PlaceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  role?: InputMaybe<ReadonlyArray<ParticipantRole>>;
};


/** A place. */
export type PlaceDegreeArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<ClaimFilter>;
};


/** A place. */
export type PlaceDisagreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<ReadonlyArray<DisagreementType>>;
};


/** A place. */
export type PlaceDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<ReadonlyArray<DisagreementType>>;
};


/** A place. */
export type PlaceEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A place. */
export type PlaceMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A place. */
export type PlaceNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A place. */
export type PlacePlaceKindArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** A place. */
export type PlaceRelatedArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place. */
export type PlaceSuggestedIdentitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuggestedIdentityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of nodes of the type Place. */
export type PlaceConnection = {
  readonly __typename?: 'PlaceConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** The nodes of this page, without their edges. */
  readonly nodes: ReadonlyArray<Place>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An edge to a node of the type Place. */
export type PlaceEdge = Edge & {
  readonly __typename?: 'PlaceEdge';
  /** The claims that this edge rests on; on a list from the root, the claims in which the node plays a part. */
  readonly claims: ClaimConnection;
  /** Where this edge stands in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The node that the edge leads to. */
  readonly node: Place;
};


/** An edge to a node of the type Place. */
export type PlaceEdgeClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** Which places. Every field that is given must hold; null asks nothing. */
export type PlaceFilter = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<PlaceFilter>>;
  /** Places that are the subject, object or further participant of such a claim. */
  readonly claims?: InputMaybe<ClaimFilter>;
  /** Which dataset describes them, by its id: one of these. */
  readonly dataset?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Part of a name or an alias, of the description or of what a visible claim gives, compared without case, accents and punctuation. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Not this. */
  readonly not?: InputMaybe<PlaceFilter>;
  /** At least one of these. */
  readonly or?: InputMaybe<ReadonlyArray<PlaceFilter>>;
  /** Which sorts of place, as described or as a visible claim states. */
  readonly placeKind?: InputMaybe<ReadonlyArray<Scalars['PlaceKind']['input']>>;
};

/** Whether it is said that something is so. */
export type Polarity =
  /** It is so. */
  | 'affirms'
  /** It is not so. */
  | 'denies';

/** What a position is about. */
export type PositionScope =
  /** A family of channels that this one belongs to. */
  | 'broader'
  /** This channel. */
  | 'same';

/** How a position stands to the day that is asked about. */
export type PositionStanding =
  /** A claim attests the day, surely or possibly. */
  | 'attests'
  /** A plan, a proposal, an expectation, words declined, or a denial that the line was used, which says nothing of whether it works: it attests nothing. */
  | 'intends'
  /** It is of an earlier day and said to last, and nothing attested since ended it. */
  | 'lasts'
  /** It is of earlier days alone, or was ended. */
  | 'past'
  /** It was said to last, and another holder's bare observation speaks against it: see UnknownReason.UNRECONCILED. */
  | 'unreconciled';

/** What a predicate means and joins. */
export type PredicateTerm = {
  readonly __typename?: 'PredicateTerm';
  /** The predicate that it specialises; null where it specialises none. */
  readonly broader?: Maybe<Scalars['Predicate']['output']>;
  /** The dataset that brought it; null where it is shipped. */
  readonly dataset?: Maybe<Scalars['String']['output']>;
  /** What it means. */
  readonly description: Scalars['String']['output'];
  /** The kinds of node that it starts from. */
  readonly domain: ReadonlyArray<EntityKind>;
  /** Whether a subject has one value at a time, so that differing values conflict. */
  readonly exclusive: Scalars['Boolean']['output'];
  /** How it reads from object to subject; null where its range is a value. */
  readonly inverse?: Maybe<Scalars['String']['output']>;
  /** Whether what it leads to has one subject, as an act has one who did it, so that differing subjects conflict. */
  readonly inverseExclusive: Scalars['Boolean']['output'];
  /** How it reads between subject and object. */
  readonly label: Scalars['String']['output'];
  /** The predicate. */
  readonly name: Scalars['Predicate']['output'];
  /** The kinds of node that it leads to; empty where it gives a value. */
  readonly range: ReadonlyArray<EntityKind>;
  /** The attribute of its subject that it states; null where it states none. */
  readonly states?: Maybe<AttributeName>;
  /** The kind of value that it gives; null where it leads to a node. */
  readonly valueKind?: Maybe<ValueKind>;
};

/** A printed quotation, as a place in the version that its evidence points into. */
export type PrintedQuotation = {
  readonly __typename?: 'PrintedQuotation';
  /** Where it ends, in Unicode code points; the first one that no longer belongs to it. */
  readonly end: Scalars['NonNegativeInt']['output'];
  /** Where it begins, in Unicode code points from 0, without its mark. */
  readonly start: Scalars['NonNegativeInt']['output'];
  /** How many words it has. */
  readonly words: Scalars['NonNegativeInt']['output'];
};

/** Claims that one document carries. */
export type ProposeClaimsInput = {
  /** The claims, 1 to 100. */
  readonly claims: ReadonlyArray<ClaimInput>;
  /** A name that the client gives this write, so that it is done once however often it is sent. Null: each is another write. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Global id or slug of the document; of documents that are read as one, the one with this very slug, its publisher and its versions. */
  readonly document: Scalars['ID']['input'];
  /** Why; null where there is nothing to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Nodes that are new. */
export type ProposeEntitiesInput = {
  /** A name that the client gives this write, so that it is done once however often it is sent. Null: each is another write. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The nodes, 1 to 100. */
  readonly entities: ReadonlyArray<EntityInput>;
  /** Why; null where there is nothing to say. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A further participant of a claim. */
export type Qualifier = {
  readonly __typename?: 'Qualifier';
  /** Who or what. */
  readonly entity: Entity;
  /** The part it plays. */
  readonly role: Scalars['QualifierRole']['output'];
};

/** A further participant of a claim. Every field that is given must hold of the same one; null asks nothing. */
export type QualifierFilter = {
  /** One of these nodes. */
  readonly entity?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What it is like. */
  readonly is?: InputMaybe<EntityFilter>;
  /** In one of these parts. */
  readonly role?: InputMaybe<ReadonlyArray<Scalars['QualifierRole']['input']>>;
};

/** A further participant of a claim. */
export type QualifierInput = {
  /** Who or what. */
  readonly entity: Scalars['ID']['input'];
  /** The part it plays. */
  readonly role: Scalars['QualifierRole']['input'];
};

/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** The actors of every kind. Null only where it fails. */
  readonly actors?: Maybe<ActorConnection>;
  /** The agreement with this slug; null where there is none, or where it names another kind. */
  readonly agreement?: Maybe<Agreement>;
  /** The agreements. Null only where it fails. */
  readonly agreements?: Maybe<AgreementConnection>;
  /** The log of changes, the latest first: who wrote what, when and why. It names proposals and rejected claims too, so it is for contributors and above. Null only where it fails. */
  readonly changes?: Maybe<ChangeConnection>;
  /** The channel with this slug; null where there is none, or where it names another kind. */
  readonly channel?: Maybe<Channel>;
  /** The channels. Null only where it fails. */
  readonly channels?: Maybe<ChannelConnection>;
  /** The claim with this slug, even where it is withdrawn; null where there is none, and for readers where it is not accepted. */
  readonly claim?: Maybe<Claim>;
  /** The claims. Null only where it fails. */
  readonly claims?: Maybe<ClaimConnection>;
  /** The dataset of an id; null where there is none. */
  readonly dataset?: Maybe<Dataset>;
  /** The datasets that are loaded, in the order in which they came first; the first 100 of them. Null only where it fails. */
  readonly datasets?: Maybe<ReadonlyArray<Dataset>>;
  /** Every pair of claims that a rule sets against each other. Null only where it fails. */
  readonly disagreements?: Maybe<DisagreementConnection>;
  /** The dispute of a slug, by a slug that it had before claims were added to it too. Null, with the error NOT_FOUND, where there is none. */
  readonly dispute?: Maybe<Dispute>;
  /** Every dispute: claims that a rule sets against each other, gathered by what they are about. Node by node, in the order in which the nodes entered. Null only where it fails. */
  readonly disputes?: Maybe<DisputeConnection>;
  /** The document with this slug; null where there is none, or where it names another kind. */
  readonly document?: Maybe<Document>;
  /** The documents. Null only where it fails. */
  readonly documents?: Maybe<DocumentConnection>;
  /** Nodes of every kind. Null only where it fails. */
  readonly entities?: Maybe<EntityConnection>;
  /** The node with this slug, of whatever kind; null where there is none. */
  readonly entity?: Maybe<Entity>;
  /** The event with this slug; null where there is none, or where it names another kind. */
  readonly event?: Maybe<Event>;
  /** The events. Null only where it fails. */
  readonly events?: Maybe<EventConnection>;
  /** How many claims there are by what they have in common: predicate, year, outlet, speaker, channel, sides of a channel and others. Null only where it fails. */
  readonly facets?: Maybe<ReadonlyArray<Facet>>;
  /** How large the graph is and how current. Null only where it fails. */
  readonly graph?: Maybe<GraphInfo>;
  /**
   * Nodes whose slug or one of whose names is spelt almost as this, the nearest first: what was meant where there is no such
   * node. Errors about unknown nodes name the same ones. Empty where none is near; null only where it fails.
   */
  readonly nearest?: Maybe<ReadonlyArray<Entity>>;
  /** A bounded piece of the graph around nodes, for drawing; the neighbours with the most claims are kept. Costs as many searches as it has centres. Null only where it fails. */
  readonly neighbourhood?: Maybe<Neighbourhood>;
  /** The node with this global id; null where there is none, and for readers where it is a claim that is not accepted. A malformed id is an error. */
  readonly node?: Maybe<Node>;
  /** The nodes with these global ids, in this order; null in the place of one that does not exist, and for readers in that of a claim that is not accepted; null, with its error, in that of a malformed one. Null as a whole only where there are too many. */
  readonly nodes?: Maybe<ReadonlyArray<Maybe<Node>>>;
  /** The office with this slug; null where there is none, or where it names another kind. */
  readonly office?: Maybe<Office>;
  /** The offices. Null only where it fails. */
  readonly offices?: Maybe<OfficeConnection>;
  /** The organization with this slug; null where there is none, or where it names another kind. */
  readonly organization?: Maybe<Organization>;
  /** The organizations. Null only where it fails. */
  readonly organizations?: Maybe<OrganizationConnection>;
  /** Evidence of standing claims whose words are not found in the newest version of their document, in the order in which the claims entered the graph. For contributors and above. Null only where it fails. */
  readonly orphans?: Maybe<CarriedEvidenceConnection>;
  /** How two nodes are connected: paths whose every hop is a claim of its own, shortest first. A document is joined to what it carries claims about and to who speaks them; an outlet to the same of what it published, relayed or said in its own voice, and to the documents. Null only where it fails. */
  readonly paths?: Maybe<PathSearch>;
  /** The person with this slug; null where there is none, or where it names another kind. */
  readonly person?: Maybe<Person>;
  /** The persons. Null only where it fails. */
  readonly persons?: Maybe<PersonConnection>;
  /** The place with this slug; null where there is none, or where it names another kind. */
  readonly place?: Maybe<Place>;
  /** The places. Null only where it fails. */
  readonly places?: Maybe<PlaceConnection>;
  /** Everything that waits for a decision in review, what was put forward first before what came later: claims, nodes, other descriptions of nodes, documents, and versions of accepted ones. For contributors and above. Null only where it fails. */
  readonly reviewQueue?: Maybe<ReviewItemConnection>;
  /**
   * Full text over names, claims and held texts, ranked, in any script. All words must be found; words in quotes in a row;
   * `lavr*` finds words that begin so, and `d*`, of one letter, names alone. Words are found in their other forms, after
   * the word as typed; in scripts without spaces any run of characters is found. Names are found when misspelt, and under
   * the other names that the graph knows; a word of the field finds its synonyms, so that "hotline" finds deconfliction
   * lines. Where nothing is found, every word is taken for misspelt: in one letter, and in two if it is a long one of a
   * name. Any text is a query; what is no word is passed over. Null only where it fails.
   */
  readonly search?: Maybe<SearchConnection>;
  /** The state with this slug; null where there is none, or where it names another kind. */
  readonly state?: Maybe<State>;
  /** The states. Null only where it fails. */
  readonly states?: Maybe<StateConnection>;
  /**
   * Nodes that somebody may be typing the name of, the likeliest first: names that begin so, then names of which a later
   * word does, then names that hold all the words, then names that are spelt almost so. The last word may be a beginning
   * of any length; from its fourth letter on one of its first seven may be wrong, and of the words before it as in `search`.
   * In any script, as in `search`; documents by their titles come after others. Nodes that were merged are given once. Null only where it fails.
   */
  readonly suggest?: Maybe<ReadonlyArray<NameSuggestion>>;
  /** Every two nodes of one kind that may be the same and on which no judgement stands, the likeliest first, for whoever judges (`judgeIdentity`); at most the best 500. Nodes are compared that have a name that is heard alike in Latin letters, whatever its script, or an external id in common; documents are not. For editors and above: FORBIDDEN for others. Null only where it fails. */
  readonly suggestedIdentities?: Maybe<SuggestedIdentityConnection>;
  /** The unnamed source with this slug; null where there is none, or where it names another kind. */
  readonly unnamedSource?: Maybe<UnnamedSource>;
  /** The unnamed sources. Null only where it fails. */
  readonly unnamedSources?: Maybe<UnnamedSourceConnection>;
  /** Who asks, and what they may do. Null only where it fails. */
  readonly viewer?: Maybe<Viewer>;
  /** What can be said: predicates, statuses and the other terms. Null only where it fails. */
  readonly vocabulary?: Maybe<Vocabulary>;
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QueryActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QueryAgreementArgs = {
  slug: Scalars['String']['input'];
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ChangeKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  node?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QueryChannelArgs = {
  slug: Scalars['String']['input'];
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QueryChannelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChannelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QueryClaimArgs = {
  slug: Scalars['String']['input'];
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  review?: InputMaybe<ReadonlyArray<ReviewState>>;
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QueryDatasetArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QueryDisagreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<ReadonlyArray<DisagreementType>>;
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QueryDisputeArgs = {
  slug: Scalars['String']['input'];
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QueryDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<ReadonlyArray<DisagreementType>>;
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QueryDocumentArgs = {
  slug: Scalars['String']['input'];
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  review?: InputMaybe<ReadonlyArray<ReviewState>>;
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  review?: InputMaybe<ReadonlyArray<ReviewState>>;
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QueryEntityArgs = {
  slug: Scalars['String']['input'];
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QueryEventArgs = {
  slug: Scalars['String']['input'];
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QueryFacetsArgs = {
  asOf?: InputMaybe<AsOf>;
  fields?: InputMaybe<ReadonlyArray<FacetField>>;
  filter?: InputMaybe<ClaimFilter>;
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QueryNearestArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  name: Scalars['String']['input'];
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QueryNeighbourhoodArgs = {
  asOf?: InputMaybe<AsOf>;
  avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  of: ReadonlyArray<Scalars['ID']['input']>;
  throughDocuments?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QueryOfficeArgs = {
  slug: Scalars['String']['input'];
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QueryOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfficeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QueryOrganizationArgs = {
  slug: Scalars['String']['input'];
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QueryOrphansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QueryPathsArgs = {
  asOf?: InputMaybe<AsOf>;
  avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  through?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  throughDocuments?: InputMaybe<Scalars['Boolean']['input']>;
  to: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QueryPersonArgs = {
  slug: Scalars['String']['input'];
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QueryPersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QueryPlaceArgs = {
  slug: Scalars['String']['input'];
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QueryReviewQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
  review?: InputMaybe<ReadonlyArray<ReviewState>>;
  types?: InputMaybe<ReadonlyArray<SearchType>>;
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QueryStateArgs = {
  slug: Scalars['String']['input'];
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QueryStatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QuerySuggestArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
  review?: InputMaybe<ReadonlyArray<ReviewState>>;
  types?: InputMaybe<ReadonlyArray<EntityKind>>;
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QuerySuggestedIdentitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuggestedIdentityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QueryUnnamedSourceArgs = {
  slug: Scalars['String']['input'];
};


/**
 * Everything that can be asked. A field that fails is null in its place, its error beside it, and takes none of the others
 * along.
 */
export type QueryUnnamedSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnnamedSourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};

/** What a reading rests on. */
export type ReadingBasis =
  /** Claims that attest the day. */
  | 'attested'
  /** What is said of the family's lines, where nothing is affirmed of the family on the day. */
  | 'from-lines'
  /** Claims of earlier days that are said to last, which nothing attested since has ended. */
  | 'presumed';

/** What claims come to on a day. */
export type ReadingState =
  /** Those that decide do not exclude one another. */
  | 'agreed'
  /** On this day one state gave way to another. */
  | 'changed'
  /** Those that decide exclude one another, and nothing puts them in order. */
  | 'disputed'
  /** A family of which nothing is affirmed on the day, and whose lines are not all known to be in one group. Lines of which nothing is known leave what is presumed of the family as it is. */
  | 'mixed'
  /** Nothing was attested by then; the channel was planned, agreed, scheduled or expected. */
  | 'planned'
  /** Nothing was attested by then; the channel was proposed or wished for. */
  | 'proposed'
  /** Nothing attests the day, and nothing that was said to last still stands. */
  | 'unknown';

/** A node that shares neighbours with another one. */
export type RelatedNode = {
  readonly __typename?: 'RelatedNode';
  /** The node. */
  readonly node: Entity;
  /** The Adamic–Adar index (Adamic and Adar, 2003): shared neighbours, those with many edges counting less. Comparable within one list. */
  readonly score: Scalars['Float']['output'];
  /** How many neighbours they share. */
  readonly sharedCount: Scalars['NonNegativeInt']['output'];
};

/** Somebody who passed words on. */
export type Relay = {
  readonly __typename?: 'Relay';
  /** Who. */
  readonly actor: Actor;
  /** In what part. */
  readonly role: RelayRole;
};

/** Somebody who passed words on. */
export type RelayInput = {
  /** Who: an organization, or with the part SPEAKER any actor. */
  readonly actor: Scalars['ID']['input'];
  /** In what part. */
  readonly role: RelayRole;
};

/** Parts in passing words on. */
export type RelayRole =
  /** An agency that supplies outlets. */
  | 'agency'
  /** An organization. */
  | 'organization'
  /** Another outlet. */
  | 'outlet'
  /** Somebody who quoted the words, or told what was said. */
  | 'speaker';

/** A change to undo. */
export type RevertInput = {
  /** A name that the client gives this write, so that it is done once however often it is sent. Null: each is another write. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** The revision of the change. */
  readonly revision: Scalars['NonNegativeInt']['input'];
};

/** Whose changes somebody may undo. */
export type RevertRight =
  /** Everybody's. */
  | 'all'
  /** Their own and those of contributors. */
  | 'contributors'
  /** Nobody's. */
  | 'none';

/** Decisions on what is proposed: one at least. */
export type ReviewClaimsInput = {
  /** A name that the client gives this write, so that it is done once however often it is sent. Null: each is another write. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The decisions on nodes and descriptions of them, at most 100, which come before those on claims. */
  readonly entities: ReadonlyArray<EntityReviewInput>;
  /** The decisions on claims, at most 100. */
  readonly reviews: ReadonlyArray<ClaimReviewInput>;
};

/** Decisions on what is proposed. */
export type ReviewDecision =
  /** It is accepted, and seen from then on. */
  | 'accept'
  /** It is rejected in favour of a better one, which is accepted. */
  | 'amend'
  /** It is rejected, and never seen. */
  | 'reject';

/** A decision on a proposed document. */
export type ReviewDocumentInput = {
  /** A name that the client gives this write, so that it is done once however often it is sent. Null: each is another write. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The decision. */
  readonly decision: DocumentDecision;
  /** Global id or slug of the document. */
  readonly document: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** SHA-256 of the one version to decide on, of a document that is accepted. Null: everything of the document that is proposed. */
  readonly version?: InputMaybe<Scalars['String']['input']>;
};

/** Something that waits for a decision in review: a claim, a new node, another description of one, or a version of a document. */
export type ReviewItem = {
  readonly __typename?: 'ReviewItem';
  /** The change that put it forward, of several the last. */
  readonly change: Change;
  /** The claim; null where something else waits. */
  readonly claim?: Maybe<Claim>;
  /** The other description of the node; null where something else waits. */
  readonly description?: Maybe<EntityDescription>;
  /** The node, a document that waits as a whole among them; of a description and of a version, the node that it is of. Null where a claim waits. */
  readonly entity?: Maybe<Entity>;
  /** The version of an accepted document; null where something else waits. */
  readonly version?: Maybe<DocumentVersion>;
};

/** A page of what waits for review. */
export type ReviewItemConnection = {
  readonly __typename?: 'ReviewItemConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<ReviewItemEdge>;
  /** What waits, of this page, without its edges. */
  readonly nodes: ReadonlyArray<ReviewItem>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How much waits on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An edge to what waits for review. */
export type ReviewItemEdge = {
  readonly __typename?: 'ReviewItemEdge';
  /** Where this edge stands in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** What waits. */
  readonly node: ReviewItem;
};

/** Where a claim is in review. */
export type ReviewState =
  /** Accepted. */
  | 'accepted'
  /** Put forward and not yet looked at: there for contributors and above alone. */
  | 'proposed'
  /** Refused: there for contributors and above alone. */
  | 'rejected';

/** What may be served of a text. Documents that are read as one have the least of all. */
export type Rights =
  /** The whole text. */
  | 'full'
  /** Readers: quotations of the record, of at most 25 words. Contributors and above: every quotation, and passages of a copy that the store holds: what evidence points at and what stands around it, and what a search finds. */
  | 'quotation';

/** What somebody may do; each role may do what those before it may. */
export type Role =
  /** Undoes what others did. */
  | 'admin'
  /** Puts forward claims and documents, and sees what is in review. */
  | 'contributor'
  /** Decides on these, withdraws, judges and takes down. */
  | 'editor'
  /** Reads. */
  | 'reader';

/**
 * What a search found, the best first. A name counts for more than a claim, and a claim for more than a text; a whole name
 * for more than a part of one; words as typed for more than other names of the same node, these for more than synonyms of
 * the field, and these for more than names spelt alike.
 */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The nodes of this page, without their edges. */
  readonly nodes: ReadonlyArray<Node>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /**
   * Where nothing is found at all: another query that finds something under the same arguments, with fewer of the words, or
   * with the beginning of one. Null where something is found, and where no such query is known.
   */
  readonly suggestion?: Maybe<Scalars['String']['output']>;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** True where more was found than is ranked: an answer takes in at most 1,000 nodes by name, 500 claims and 500 documents by text. */
  readonly totalCountIsCapped: Scalars['Boolean']['output'];
};

/** Something that a search found. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Of a claim: whether it surely holds on the day of the search's `asOf.validAt`, or only may. Null without that day, and of a node. */
  readonly coverage?: Maybe<Coverage>;
  /** Where this edge stands in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** An actor, a channel, an event, a place, an agreement, a document or a claim. Nodes that were merged are found under any of their names, once. */
  readonly node: Node;
  /** How well it fits: the larger the better. To be compared within one answer only. */
  readonly score: Scalars['Float']['output'];
  /** The pieces of text that it was found by, the first ones; empty only where a held text has gone since. */
  readonly snippets: ReadonlyArray<SearchSnippet>;
};

/** Where a snippet is from. */
export type SearchField =
  /** Another name of a node. */
  | 'alias'
  /** What a claim says, in the curators' own words. */
  | 'gist'
  /** What kind of channel a node is, as in `channelKind`: a line is found by the field's words for lines, whatever its name. */
  | 'kind'
  /** The name that a node is shown under; a document's title. */
  | 'name'
  /** The words that carry a claim, as far as evidence shows them: those of the record, or where it may not hold them, of the text that the store holds. */
  | 'quotation'
  /** The status that a claim tells of, by its name in the vocabulary. */
  | 'status'
  /** A text of a document that the store holds; readers find nothing in those of which the rights are QUOTATION. */
  | 'text';

/** A range of a snippet's text, in Unicode code points from 0. */
export type SearchHighlight = {
  readonly __typename?: 'SearchHighlight';
  /** The first one that no longer belongs to it. */
  readonly end: Scalars['NonNegativeInt']['output'];
  /** The first one. */
  readonly start: Scalars['NonNegativeInt']['output'];
};

/** A piece of text in which a search found words. Texts are pieces of at most 30 words, with an ellipsis where they were cut. */
export type SearchSnippet = {
  readonly __typename?: 'SearchSnippet';
  /** Where the text is from. */
  readonly field: SearchField;
  /** What was found in it, in the order of the text. */
  readonly highlights: ReadonlyArray<SearchHighlight>;
  /** The piece, as plain text. */
  readonly text: Scalars['String']['output'];
};

/** What a search can look for. */
export type SearchType =
  /** Agreements, by name. */
  | 'agreement'
  /** Channels, by name. */
  | 'channel'
  /** Claims, by what they say and by their quotations. */
  | 'claim'
  /** Documents, by title. */
  | 'document'
  /** Events, by name. */
  | 'event'
  /** Offices, by name. */
  | 'office'
  /** Organizations, by name. */
  | 'organization'
  /** Persons, by name. */
  | 'person'
  /** Places, by name. */
  | 'place'
  /** States, by name. */
  | 'state'
  /** Documents, by the texts of them that the store holds. */
  | 'text'
  /** Unnamed sources, by what they are called. */
  | 'unnamed-source';

/** A state. Its capital used for its government counts as the state. */
export type State = Actor & Entity & Node & {
  readonly __typename?: 'State';
  /** Its other names, misprints included: those of its description, and then those that claims give. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What its description or visible claims say of its kind, names, dates and the like, with what each rests on, in the order of AttributeName. An attribute of which nothing is said is left out. Claims that state it are followed by the fields of the same name too: each shows the description's value, unless every claim contradicts that and they agree among themselves. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** The channels that this actor is an end, a sender, an intermediary or a recipient of. */
  readonly channels: ChannelConnection;
  /** The claims in which this node plays a part. */
  readonly claims: ClaimConnection;
  /** The datasets that describe it, or a node that is read as it, in the order in which they were first loaded; empty where none does, as of a document that was added through the API. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** How many `neighbours` it has. */
  readonly degree: Scalars['NonNegativeInt']['output'];
  /** The channels that this actor spoke of: derived from the claims it speaks. */
  readonly describedChannels: ChannelConnection;
  /** Other descriptions of it, or of a node that is read as it, that people put forward, the newest 100 first: those that wait and those that were rejected too, for contributors and above; for readers those that were accepted. */
  readonly descriptions: ReadonlyArray<EntityDescription>;
  /** The same pair by pair: every two claims about this node that a rule sets against each other. */
  readonly disagreements: DisagreementConnection;
  /** Disputes about this node: claims that a rule sets against each other, gathered by what they are about. What somebody did in an event is disputed about the event. First those about the node alone, then those with each node that it can be compared with. */
  readonly disputes: DisputeConnection;
  /** The events that this actor took part in, carried out or is said to have instigated. */
  readonly events: EventConnection;
  /** Ids in other catalogues. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** Judgements on whether this node is the same as another, undone ones included. */
  readonly identityJudgements: ReadonlyArray<IdentityJudgement>;
  /** Which kind of node this is. */
  readonly kind: EntityKind;
  /** The documents with a claim about this node or by it. */
  readonly mentionedIn: DocumentConnection;
  /** Slugs of nodes that standing judgements hold to be the same, and that are read as this one. */
  readonly mergedSlugs: ReadonlyArray<Scalars['String']['output']>;
  /** The name it is shown under. */
  readonly name: Scalars['String']['output'];
  /** The nodes that share a visible claim with this one as its subject, object, further participant or speaker, and the organization that one speaks for; those who carry its claims aside: documents, and outlets that publish, relay or speak in their own voice. Of a document or an outlet also what it carries claims about, who speaks these, and who carries them with it; the roles of their claims tell which. */
  readonly neighbours: EntityConnection;
  /** The posts that belong to it. */
  readonly offices: OfficeConnection;
  /** The organizations that are part of it. */
  readonly organizations: OrganizationConnection;
  /** The nodes that share most neighbours with it, and no claim: strongest first. That one document names two nodes is no tie. */
  readonly related: ReadonlyArray<RelatedNode>;
  /** Where it is in review: nodes that people propose are seen by nobody who does not ask for proposals. */
  readonly review: ReviewState;
  /** The readable name of the node in addresses and on the command line; stable across stores. */
  readonly slug: Scalars['String']['output'];
  /** The claims that this actor speaks. */
  readonly statements: ClaimConnection;
  /** Nodes that may be the same as this one, as `suggestedIdentities` of Query gives them; `node` of the filter has no effect. For editors and above: FORBIDDEN for others. */
  readonly suggestedIdentities: SuggestedIdentityConnection;
  /** What it is, in the curators' own words; null where nothing is said beyond the claims. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** A state. Its capital used for its government counts as the state. */
export type StateAliasesArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** A state. Its capital used for its government counts as the state. */
export type StateAttributesArgs = {
  asOf?: InputMaybe<AsOf>;
  names?: InputMaybe<ReadonlyArray<AttributeName>>;
};


/** A state. Its capital used for its government counts as the state. */
export type StateChannelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A state. Its capital used for its government counts as the state. */
export type StateClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  role?: InputMaybe<ReadonlyArray<ParticipantRole>>;
};


/** A state. Its capital used for its government counts as the state. */
export type StateDegreeArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<ClaimFilter>;
};


/** A state. Its capital used for its government counts as the state. */
export type StateDescribedChannelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A state. Its capital used for its government counts as the state. */
export type StateDisagreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<ReadonlyArray<DisagreementType>>;
};


/** A state. Its capital used for its government counts as the state. */
export type StateDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<ReadonlyArray<DisagreementType>>;
};


/** A state. Its capital used for its government counts as the state. */
export type StateEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A state. Its capital used for its government counts as the state. */
export type StateMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A state. Its capital used for its government counts as the state. */
export type StateNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A state. Its capital used for its government counts as the state. */
export type StateOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A state. Its capital used for its government counts as the state. */
export type StateOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A state. Its capital used for its government counts as the state. */
export type StateRelatedArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state. Its capital used for its government counts as the state. */
export type StateStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** A state. Its capital used for its government counts as the state. */
export type StateSuggestedIdentitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuggestedIdentityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of nodes of the type State. */
export type StateConnection = {
  readonly __typename?: 'StateConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<StateEdge>;
  /** The nodes of this page, without their edges. */
  readonly nodes: ReadonlyArray<State>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An edge to a node of the type State. */
export type StateEdge = Edge & {
  readonly __typename?: 'StateEdge';
  /** The claims that this edge rests on; on a list from the root, the claims in which the node plays a part. */
  readonly claims: ClaimConnection;
  /** Where this edge stands in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The node that the edge leads to. */
  readonly node: State;
};


/** An edge to a node of the type State. */
export type StateEdgeClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** Which states. Every field that is given must hold; null asks nothing. */
export type StateFilter = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<StateFilter>>;
  /** States that are the subject, object, further participant or speaker of such a claim. */
  readonly claims?: InputMaybe<ClaimFilter>;
  /** Which dataset describes them, by its id: one of these. */
  readonly dataset?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Part of a name or an alias, of the description or of what a visible claim gives, compared without case, accents and punctuation. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Not this. */
  readonly not?: InputMaybe<StateFilter>;
  /** At least one of these. */
  readonly or?: InputMaybe<ReadonlyArray<StateFilter>>;
  /** States that speak such a claim. */
  readonly speaks?: InputMaybe<ClaimFilter>;
};

/** A channel's status before a change. */
export type StatusBefore = {
  readonly __typename?: 'StatusBefore';
  /** What it rested on; null where nothing was known. */
  readonly basis?: Maybe<ReadingBasis>;
  /** The claims that decided, as far as they may be read now, at most 100. */
  readonly claims: ReadonlyArray<Claim>;
  /** The group that held; null where none did. */
  readonly group?: Maybe<Scalars['StatusGroup']['output']>;
  /** What was last known; null where something was known of the day, or nothing before it. */
  readonly lastKnown?: Maybe<LastKnownStatus>;
  /** What could be said. */
  readonly state: ReadingState;
  /** The status that all who decided affirmed; null where they differed. */
  readonly status?: Maybe<Scalars['ChannelStatus']['output']>;
};


/** A channel's status before a change. */
export type StatusBeforeClaimsArgs = {
  first: Scalars['Int']['input'];
};

/** Days on which a channel would be read otherwise. */
export type StatusEffect = {
  readonly __typename?: 'StatusEffect';
  /** The reading on its first day after the write. */
  readonly after: StatusReading;
  /** The reading on its first day as the graph stands. */
  readonly before: StatusReading;
  /** The channel. */
  readonly channel: Channel;
  /** The first of the days; null where it has none. */
  readonly from?: Maybe<Scalars['LocalDate']['output']>;
  /** The last of the days; null where it goes on. */
  readonly to?: Maybe<Scalars['LocalDate']['output']>;
};

/** Readings of a channel's status. Every field that is given must hold. */
export type StatusFilter = {
  /** What it rests on; readings that rest on nothing are left out. Null: any, or nothing. */
  readonly basis?: InputMaybe<ReadonlyArray<ReadingBasis>>;
  /** The group that holds; readings without one are left out. Null: any, or none. */
  readonly group?: InputMaybe<ReadonlyArray<Scalars['StatusGroup']['input']>>;
  /** The day on which it is read. */
  readonly on: Scalars['LocalDate']['input'];
  /** What the claims come to. Null: any. */
  readonly state?: InputMaybe<ReadonlyArray<ReadingState>>;
};

/** A stretch of time in which a reading, and what it rests on, does not change. */
export type StatusInterval = {
  readonly __typename?: 'StatusInterval';
  /** Its first day; null where it has none. */
  readonly from?: Maybe<Scalars['LocalDate']['output']>;
  /** The reading on its first day; `lastAttested` and `age` are of that day. */
  readonly reading: StatusReading;
  /** Its last day; null where it goes on. */
  readonly to?: Maybe<Scalars['LocalDate']['output']>;
};

/** What one holder says of a channel's status. */
export type StatusPosition = {
  readonly __typename?: 'StatusPosition';
  /** Days from then to the day asked about; null where `lastAttested` is. */
  readonly age?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** The channel that it was said of. */
  readonly channel: Channel;
  /** The claims that say so, latest said first; never empty. */
  readonly claims: ReadonlyArray<Claim>;
  /** How surely a claim of it attests the day; null where none does. */
  readonly coverage?: Maybe<Coverage>;
  /** Whether the reading rests on it. */
  readonly decides: Scalars['Boolean']['output'];
  /** Who: the speaker, or the outlet in its own voice. What several said together is a position of each of them. */
  readonly holder: Actor;
  /** The last day, up to the one asked about, that it attests; of an intention, the day it was said. Null where that is no day of the calendar. */
  readonly lastAttested?: Maybe<Scalars['LocalDate']['output']>;
  /** How far the holder stands behind it. */
  readonly modality: Modality;
  /** Whether it is affirmed or denied. */
  readonly polarity: Polarity;
  /** Whether it is said of this channel or of a family that the channel belongs to. */
  readonly scope: PositionScope;
  /** How it stands to the day. */
  readonly standing: PositionStanding;
  /** The status that is affirmed or denied. */
  readonly status: Scalars['ChannelStatus']['output'];
  /** Whether the claim that states it has no valid time of its own: it attests the day it was said. */
  readonly undated: Scalars['Boolean']['output'];
};

/**
 * What can be said of a channel's status on a day. It never says more than its claims: those that attest the day decide,
 * and where none does, what was said to last is presumed until another state is attested.
 */
export type StatusReading = {
  readonly __typename?: 'StatusReading';
  /** Days from `lastAttested` to this day; null where either is. */
  readonly age?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** What the reading rests on; null where it is unknown, planned or proposed. */
  readonly basis?: Maybe<ReadingBasis>;
  /** Whether that surely holds of this day, or only possibly, because a time is vague; null where nothing is known. */
  readonly coverage?: Maybe<Coverage>;
  /** The status that every deciding position denies: that group alone is excluded. Null where one does not deny it. */
  readonly denied?: Maybe<Scalars['ChannelStatus']['output']>;
  /** The first day that any claim attests, of a family that is read from its lines also a claim of these; null where none attests any. */
  readonly firstAttested?: Maybe<Scalars['LocalDate']['output']>;
  /** On a day of change, the group that held before; null otherwise. */
  readonly from?: Maybe<Scalars['StatusGroup']['output']>;
  /** The group that holds; on a day of change the later one. Null: disputed, mixed, unknown, or only denied. */
  readonly group?: Maybe<Scalars['StatusGroup']['output']>;
  /** The last day, up to this one, that any claim attests, surely or possibly, of a family that is read from its lines also a claim of these; null where none does. */
  readonly lastAttested?: Maybe<Scalars['LocalDate']['output']>;
  /** Where the status is unknown: what was known on the last day that anything attests. Null otherwise, and where nothing was. */
  readonly lastKnown?: Maybe<LastKnownStatus>;
  /** Of a family whose lines were looked at: how many of those there on the day are in each group. Null otherwise, and of a family with more than 40 lines, of which none are read. */
  readonly lines?: Maybe<LineTally>;
  /** The day that was asked about, or the first day of the interval; null where an interval has no first day. */
  readonly on?: Maybe<Scalars['LocalDate']['output']>;
  /** What would make it otherwise, in a sentence. */
  readonly otherwise: Scalars['String']['output'];
  /** Every holder's position: those that decide first, intentions last. */
  readonly positions: ReadonlyArray<StatusPosition>;
  /** Where the status is unknown: why. Null otherwise. */
  readonly reason?: Maybe<UnknownReason>;
  /** Whose ends the deciding positions speak of, such as the side that stopped answering; empty: the whole line. */
  readonly sides: ReadonlyArray<Actor>;
  /** What the claims come to. */
  readonly state: ReadingState;
  /** The status that every deciding position affirms; null where they name several of one group, differ, deny, or there is none. */
  readonly status?: Maybe<Scalars['ChannelStatus']['output']>;
  /** Why the reading is what it is, in a sentence. */
  readonly why: Scalars['String']['output'];
};

/** What statuses tell of. */
export type StatusTelling =
  /** A change of state: it is said to last, and its valid time has an open end. */
  | 'change'
  /** What somebody means to bring about: it says nothing of how things are. */
  | 'intention'
  /** A state that somebody observed: it holds for its valid time, and not beyond. */
  | 'observation';

/** What a status means. */
export type StatusTerm = {
  readonly __typename?: 'StatusTerm';
  /** The dataset that brought it; null where it is shipped. */
  readonly dataset?: Maybe<Scalars['String']['output']>;
  /** What it means. */
  readonly description: Scalars['String']['output'];
  /** Its group: statuses of different groups exclude each other; null where it excludes none. */
  readonly group?: Maybe<Scalars['StatusGroup']['output']>;
  /** The status. */
  readonly name: Scalars['ChannelStatus']['output'];
  /** Whether it tells of a change, of what was observed, or of what somebody means to bring about. */
  readonly tells: StatusTelling;
};

/** A change of a channel's status from one group to another, as far as it is known. */
export type StatusTransition = {
  readonly __typename?: 'StatusTransition';
  /** The last day on which the group before is read. Where it is not the day before `on`, nothing is known of the days between, and the change came on one of them. Null where that is no day of the calendar. */
  readonly after?: Maybe<Scalars['LocalDate']['output']>;
  /** The day by which it surely holds, later than `on` where the days of the change are vague. Null where that is no day of the calendar. */
  readonly by?: Maybe<Scalars['LocalDate']['output']>;
  /** The claims that report it. */
  readonly claims: ReadonlyArray<Claim>;
  /** Days until the next transition; null where none follows. */
  readonly days?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** The group before, as last known. */
  readonly from: Scalars['StatusGroup']['output'];
  /** The first day on which the new group is read; null where that is no day of the calendar. */
  readonly on?: Maybe<Scalars['LocalDate']['output']>;
  /** The reading on the first day. */
  readonly reading: StatusReading;
  /** The new group. */
  readonly to: Scalars['StatusGroup']['output'];
};

/** A channel's status. */
export type StatusValue = {
  readonly __typename?: 'StatusValue';
  /** The status. */
  readonly status: Scalars['ChannelStatus']['output'];
};

/**
 * What a client can follow, at `/graphql/stream` over server-sent events (the distinct connections mode of the GraphQL over
 * SSE protocol). The id of each event begins with the revision of its change: a client that comes back with it as `Last-Event-ID`
 * gets everything after it. A browser's EventSource, which sends no token, opens a stream with a ticket: `POST` to
 * `/graphql/stream/ticket` what would be sent to `/graphql/stream`, with the token and where needed `Last-Event-ID`, and open
 * `/graphql/stream?ticket=…` with the `ticket` of the answer, once and within a minute.
 */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Each change to the graph, from now on or from after the `Last-Event-ID`, in the order in which they were made. */
  readonly changes: Change;
  /**
   * What changes do to some nodes, for everybody: an event for each change that has news of one, from now on or from after the
   * `Last-Event-ID`, whose form is its own. Proposals are not told of, and who made the change is not.
   */
  readonly follow: FollowedChange;
};


/**
 * What a client can follow, at `/graphql/stream` over server-sent events (the distinct connections mode of the GraphQL over
 * SSE protocol). The id of each event begins with the revision of its change: a client that comes back with it as `Last-Event-ID`
 * gets everything after it. A browser's EventSource, which sends no token, opens a stream with a ticket: `POST` to
 * `/graphql/stream/ticket` what would be sent to `/graphql/stream`, with the token and where needed `Last-Event-ID`, and open
 * `/graphql/stream?ticket=…` with the `ticket` of the answer, once and within a minute.
 */
export type SubscriptionChangesArgs = {
  kinds?: InputMaybe<ReadonlyArray<ChangeKind>>;
  node?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What a client can follow, at `/graphql/stream` over server-sent events (the distinct connections mode of the GraphQL over
 * SSE protocol). The id of each event begins with the revision of its change: a client that comes back with it as `Last-Event-ID`
 * gets everything after it. A browser's EventSource, which sends no token, opens a stream with a ticket: `POST` to
 * `/graphql/stream/ticket` what would be sent to `/graphql/stream`, with the token and where needed `Last-Event-ID`, and open
 * `/graphql/stream?ticket=…` with the `ticket` of the answer, once and within a minute.
 */
export type SubscriptionFollowArgs = {
  kinds?: InputMaybe<ReadonlyArray<NewsKind>>;
  nodes: ReadonlyArray<Scalars['ID']['input']>;
};

/** Two nodes that may be the same, and why. It is a guess from what is recorded, for somebody to judge, and makes them none. */
export type SuggestedIdentity = {
  readonly __typename?: 'SuggestedIdentity';
  /** The node that was entered first. */
  readonly left: Entity;
  /** The reasons, the weightiest first. */
  readonly reasons: ReadonlyArray<IdentityReason>;
  /** The other node. */
  readonly right: Entity;
  /** From 0 to 1: what is left when every reason has taken its weight from the doubt. Not a probability; to be compared within one graph. */
  readonly score: Scalars['Float']['output'];
};

/** A page of pairs of nodes that may be the same. */
export type SuggestedIdentityConnection = {
  readonly __typename?: 'SuggestedIdentityConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<SuggestedIdentityEdge>;
  /** The pairs of this page, without their edges. */
  readonly nodes: ReadonlyArray<SuggestedIdentity>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages, at most 500 with one node. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An edge to a pair of nodes that may be the same. */
export type SuggestedIdentityEdge = {
  readonly __typename?: 'SuggestedIdentityEdge';
  /** Where this edge stands in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The pair. */
  readonly node: SuggestedIdentity;
};

/** Which pairs of nodes that may be the same. Every field that is given must hold. */
export type SuggestedIdentityFilter = {
  /** At least this score, 0 to 1. Null: 0.5. */
  readonly minScore?: InputMaybe<Scalars['Float']['input']>;
  /** Pairs with one of these nodes: global ids or slugs, at most 20. Null: any. */
  readonly node?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these kinds. Null: of every kind. */
  readonly types?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/** What took a claim's place. */
export type Supersession = {
  readonly __typename?: 'Supersession';
  /** When. */
  readonly at: Scalars['DateTimeISO']['output'];
  /** Who accepted that; null where it came with a load. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** The claim that stands, or stood, in its place; null for readers where it is not accepted. */
  readonly claim?: Maybe<Claim>;
  /** Why, in the words of the decision; null where it came with a load. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** Whether the words that a claim rests on support it, as somebody holds who read both. Earlier judgements stand in the log of changes. */
export type SupportJudgement = {
  readonly __typename?: 'SupportJudgement';
  /** When. */
  readonly at: Scalars['DateTimeISO']['output'];
  /** Who judged. */
  readonly author: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** What they hold. */
  readonly verdict: SupportVerdict;
};

/** Whether words support a claim. */
export type SupportVerdict =
  /** They do not say what it claims. */
  | 'does-not'
  /** It was looked at, and is left open. */
  | 'open'
  /** They say what it claims. */
  | 'supports';

/** A document to take down. */
export type TakeDownDocumentInput = {
  /** A name that the client gives this write, so that it is done once however often it is sent. Null: each is another write. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Global id or slug of the document. */
  readonly document: Scalars['ID']['input'];
  /** Why; everybody can read it at the document. */
  readonly reason: Scalars['String']['input'];
};

/** That the words of a document were taken out of the store. */
export type Takedown = {
  readonly __typename?: 'Takedown';
  /** When. */
  readonly at: Scalars['DateTimeISO']['output'];
  /** By whom. */
  readonly by: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** A term of which nothing but its meaning is said. */
export type Term = {
  readonly __typename?: 'Term';
  /** The dataset that brought it; null where it is shipped. */
  readonly dataset?: Maybe<Scalars['String']['output']>;
  /** What it means. */
  readonly description: Scalars['String']['output'];
  /** For a qualifier's role: the kinds of node that may play it. Empty for other sorts. */
  readonly entities: ReadonlyArray<EntityKind>;
  /** Its sort. */
  readonly sort: TermSort;
  /** The value that it is in the enum of its sort, such as FACE_TO_FACE. */
  readonly value: Scalars['String']['output'];
};

/** Sorts of terms. */
export type TermSort =
  /** Values of AgreementKind. */
  | 'agreement-kind'
  /** Values of ChannelKind. */
  | 'channel-kind'
  /** Values of ChannelDomain. */
  | 'domain'
  /** Values of EventKind. */
  | 'event-kind'
  /** Values of ChannelLevel. */
  | 'level'
  /** Values of OfficeKind. */
  | 'office-kind'
  /** Values of OrganizationKind. */
  | 'organization-kind'
  /** Values of PlaceKind. */
  | 'place-kind'
  /** Values of QualifierRole. */
  | 'qualifier-role';

/** A known document whose words an article repeats. */
export type TextRepetition = {
  readonly __typename?: 'TextRepetition';
  /** The known document. */
  readonly document: Document;
  /** What it is. */
  readonly kind: TextRepetitionKind;
  /** Which part of the article's words stands in the known one, from 0 to 1. */
  readonly share: Scalars['Float']['output'];
};

/** What one text is to another whose words it has. */
export type TextRepetitionKind =
  /** A new version of the document. */
  | 'new-version'
  /** Another text of the same days that has words in a row with it, as accounts of one briefing share quotations. */
  | 'same-briefing'
  /** The same, but for marks and spaces at most. */
  | 'same-text'
  /** Another text, of other days, that has words in a row with it. */
  | 'shared-words'
  /** A copy in another outlet. */
  | 'syndicated-copy';

/** A value in words. */
export type TextValue = {
  readonly __typename?: 'TextValue';
  /** BCP 47 tag of their language; null where nobody says. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** The curators' own words, or a name. */
  readonly text: Scalars['String']['output'];
};

/** Instants, both included. */
export type TimeRange = {
  /** The first instant. Null: no bound. */
  readonly from?: InputMaybe<Scalars['DateTimeISO']['input']>;
  /** The last instant. Null: no bound. */
  readonly to?: InputMaybe<Scalars['DateTimeISO']['input']>;
};

/** A statement about a channel that no claim was put forward of. */
export type UnassignedStatement = {
  readonly __typename?: 'UnassignedStatement';
  /** Where it ends, excluded. */
  readonly end: Scalars['NonNegativeInt']['output'];
  /** Whether these are the speaker's own words. */
  readonly isQuotation: Scalars['Boolean']['output'];
  /** Who said it, as the text names them; null where nobody could be told. */
  readonly speaker?: Maybe<Scalars['String']['output']>;
  /** Where it begins in the text as the store holds it, in Unicode code points from 0. */
  readonly start: Scalars['NonNegativeInt']['output'];
  /** Its words. */
  readonly words: Scalars['String']['output'];
};

/** Why nothing can be said of a day. */
export type UnknownReason =
  /** What was said of the family to last was ended by what all its lines were in since, and of these no more is known. */
  | 'ended-by-lines'
  /** No claim says anything of its status by then. */
  | 'nothing-said'
  /** What was last attested was not said to last. */
  | 'not-said-to-last'
  /** The channel is first told of later: see `firstAttested`. */
  | 'not-yet-attested'
  /** Changes that exclude each other may have come in either order. */
  | 'order-not-known'
  /** A change that was said to last was met by another holder's bare observation of another state; nobody told what became of it. */
  | 'unreconciled';

/** A source that documents quote without a name, such as "U.S. officials". */
export type UnnamedSource = Actor & Entity & Node & {
  readonly __typename?: 'UnnamedSource';
  /** Its other names, misprints included: those of its description, and then those that claims give. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What its description or visible claims say of its kind, names, dates and the like, with what each rests on, in the order of AttributeName. An attribute of which nothing is said is left out. Claims that state it are followed by the fields of the same name too: each shows the description's value, unless every claim contradicts that and they agree among themselves. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** The channels that this actor is an end, a sender, an intermediary or a recipient of. */
  readonly channels: ChannelConnection;
  /** The claims in which this node plays a part. */
  readonly claims: ClaimConnection;
  /** The datasets that describe it, or a node that is read as it, in the order in which they were first loaded; empty where none does, as of a document that was added through the API. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** How many `neighbours` it has. */
  readonly degree: Scalars['NonNegativeInt']['output'];
  /** The channels that this actor spoke of: derived from the claims it speaks. */
  readonly describedChannels: ChannelConnection;
  /** What the documents say of it, in the curators' own words. */
  readonly description: Scalars['String']['output'];
  /** Other descriptions of it, or of a node that is read as it, that people put forward, the newest 100 first: those that wait and those that were rejected too, for contributors and above; for readers those that were accepted. */
  readonly descriptions: ReadonlyArray<EntityDescription>;
  /** The same pair by pair: every two claims about this node that a rule sets against each other. */
  readonly disagreements: DisagreementConnection;
  /** Disputes about this node: claims that a rule sets against each other, gathered by what they are about. What somebody did in an event is disputed about the event. First those about the node alone, then those with each node that it can be compared with. */
  readonly disputes: DisputeConnection;
  /** The events that this actor took part in, carried out or is said to have instigated. */
  readonly events: EventConnection;
  /** Ids in other catalogues. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Opaque global id, for `node`. */
  readonly id: Scalars['ID']['output'];
  /** Judgements on whether this node is the same as another, undone ones included. */
  readonly identityJudgements: ReadonlyArray<IdentityJudgement>;
  /** Which kind of node this is. */
  readonly kind: EntityKind;
  /** The documents with a claim about this node or by it. */
  readonly mentionedIn: DocumentConnection;
  /** Slugs of nodes that standing judgements hold to be the same, and that are read as this one. */
  readonly mergedSlugs: ReadonlyArray<Scalars['String']['output']>;
  /** The name it is shown under. */
  readonly name: Scalars['String']['output'];
  /** The nodes that share a visible claim with this one as its subject, object, further participant or speaker, and the organization that one speaks for; those who carry its claims aside: documents, and outlets that publish, relay or speak in their own voice. Of a document or an outlet also what it carries claims about, who speaks these, and who carries them with it; the roles of their claims tell which. */
  readonly neighbours: EntityConnection;
  /** The nodes that share most neighbours with it, and no claim: strongest first. That one document names two nodes is no tie. */
  readonly related: ReadonlyArray<RelatedNode>;
  /** Where it is in review: nodes that people propose are seen by nobody who does not ask for proposals. */
  readonly review: ReviewState;
  /** The readable name of the node in addresses and on the command line; stable across stores. */
  readonly slug: Scalars['String']['output'];
  /** The claims that this actor speaks. */
  readonly statements: ClaimConnection;
  /** Nodes that may be the same as this one, as `suggestedIdentities` of Query gives them; `node` of the filter has no effect. For editors and above: FORBIDDEN for others. */
  readonly suggestedIdentities: SuggestedIdentityConnection;
  /** What it is, in the curators' own words; null where nothing is said beyond the claims. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** A source that documents quote without a name, such as "U.S. officials". */
export type UnnamedSourceAliasesArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** A source that documents quote without a name, such as "U.S. officials". */
export type UnnamedSourceAttributesArgs = {
  asOf?: InputMaybe<AsOf>;
  names?: InputMaybe<ReadonlyArray<AttributeName>>;
};


/** A source that documents quote without a name, such as "U.S. officials". */
export type UnnamedSourceChannelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A source that documents quote without a name, such as "U.S. officials". */
export type UnnamedSourceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  role?: InputMaybe<ReadonlyArray<ParticipantRole>>;
};


/** A source that documents quote without a name, such as "U.S. officials". */
export type UnnamedSourceDegreeArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<ClaimFilter>;
};


/** A source that documents quote without a name, such as "U.S. officials". */
export type UnnamedSourceDescribedChannelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A source that documents quote without a name, such as "U.S. officials". */
export type UnnamedSourceDisagreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<ReadonlyArray<DisagreementType>>;
};


/** A source that documents quote without a name, such as "U.S. officials". */
export type UnnamedSourceDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<ReadonlyArray<DisagreementType>>;
};


/** A source that documents quote without a name, such as "U.S. officials". */
export type UnnamedSourceEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A source that documents quote without a name, such as "U.S. officials". */
export type UnnamedSourceMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A source that documents quote without a name, such as "U.S. officials". */
export type UnnamedSourceNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** A source that documents quote without a name, such as "U.S. officials". */
export type UnnamedSourceRelatedArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A source that documents quote without a name, such as "U.S. officials". */
export type UnnamedSourceStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** A source that documents quote without a name, such as "U.S. officials". */
export type UnnamedSourceSuggestedIdentitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuggestedIdentityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of nodes of the type UnnamedSource. */
export type UnnamedSourceConnection = {
  readonly __typename?: 'UnnamedSourceConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<UnnamedSourceEdge>;
  /** The nodes of this page, without their edges. */
  readonly nodes: ReadonlyArray<UnnamedSource>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An edge to a node of the type UnnamedSource. */
export type UnnamedSourceEdge = Edge & {
  readonly __typename?: 'UnnamedSourceEdge';
  /** The claims that this edge rests on; on a list from the root, the claims in which the node plays a part. */
  readonly claims: ClaimConnection;
  /** Where this edge stands in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The node that the edge leads to. */
  readonly node: UnnamedSource;
};


/** An edge to a node of the type UnnamedSource. */
export type UnnamedSourceEdgeClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** Which unnamed sources. Every field that is given must hold; null asks nothing. */
export type UnnamedSourceFilter = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<UnnamedSourceFilter>>;
  /** Unnamed sources that are the subject, object, further participant or speaker of such a claim. */
  readonly claims?: InputMaybe<ClaimFilter>;
  /** Which dataset describes them, by its id: one of these. */
  readonly dataset?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Part of a name or an alias, of the description or of what a visible claim gives, compared without case, accents and punctuation. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Not this. */
  readonly not?: InputMaybe<UnnamedSourceFilter>;
  /** At least one of these. */
  readonly or?: InputMaybe<ReadonlyArray<UnnamedSourceFilter>>;
  /** Unnamed sources that speak such a claim. */
  readonly speaks?: InputMaybe<ClaimFilter>;
};

/** Why no value or node is given. */
export type Unspecified =
  /** It is said that there is none. */
  | 'none'
  /** There is one, and it is not told. It disagrees with none that somebody else gives. */
  | 'unknown';

/**
 * That no value or node is given, as with Wikibase's "somevalue" and "novalue": an undisclosed place is not a place, and not
 * the same as none.
 */
export type UnspecifiedValue = {
  readonly __typename?: 'UnspecifiedValue';
  /** Why. */
  readonly because: Unspecified;
};

/** What one voice said once. */
export type Utterance = {
  readonly __typename?: 'Utterance';
  /** The claims that report it. */
  readonly claims: ReadonlyArray<Claim>;
  /** The documents that carry it. */
  readonly documents: ReadonlyArray<Document>;
  /** The event at which it was said; null where none is known. */
  readonly occasion?: Maybe<Event>;
  /** The outlets that carried it: publishers of the documents. */
  readonly outlets: ReadonlyArray<Actor>;
  /** Why its claims are of one utterance: all that holds of two of them; empty for a single claim. */
  readonly sameBecause: ReadonlyArray<CopyReason>;
  /** Who, the person rather than the body or office that other reports name; null for an outlet's own voice. */
  readonly speaker?: Maybe<Actor>;
  /** The speaker, and all who said it together with him; empty for an outlet's own voice. */
  readonly speakers: ReadonlyArray<Actor>;
};

/** The time that a claim is about. */
export type ValidTime = {
  readonly __typename?: 'ValidTime';
  /** True where the source gives a lower bound, such as "since at least": the state may have begun earlier. */
  readonly atLeast: Scalars['Boolean']['output'];
  /** The time in days. */
  readonly bounds: DayBounds;
  /** The time, never more precise than the source. */
  readonly edtf: Scalars['EDTF']['output'];
  /** How it is known where the source does not state it; null where it does. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** The time that a claim is about. */
export type ValidTimeInput = {
  /** True where the source gives a lower bound, such as "since at least". */
  readonly atLeast: Scalars['Boolean']['input'];
  /** The time, never more precise than the source. */
  readonly edtf: Scalars['EDTF']['input'];
  /** How it is known where the source does not state it; null where it does. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** The value that a claim gives its subject. Every field that is given must hold, and holds of values of its kind alone; null asks nothing. Statuses are asked of claims themselves. */
export type ValueFilter = {
  /** A number of things within these bounds. */
  readonly count?: InputMaybe<CountRange>;
  /** A date that is, or may be, in these days. */
  readonly date?: InputMaybe<DayRange>;
  /** Of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<FilteredValueKind>>;
  /** Part of a text, or of the name of what is counted, compared without case, accents and punctuation. */
  readonly words?: InputMaybe<Scalars['String']['input']>;
};

/** Kinds of value. */
export type ValueKind =
  /** A number of things. */
  | 'count'
  /** A date. */
  | 'date'
  /** A channel's status. */
  | 'status'
  /** Words. */
  | 'text';

/** What a check of evidence came to. */
export type Verification =
  /** The store holds the text, which came later, and other words stand at the place: of claims alone that were withdrawn or rejected. */
  | 'misplaced'
  /** The store does not hold the text, so the words were not looked up in it; the selector, the digest and the quotation, if any, agree with one another. */
  | 'text-not-held'
  /** The store holds the text, and these words stand there. */
  | 'verified';

/** Whoever asks, as the server knows them by their token. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** Whether they may accept what they proposed themselves; false where four eyes are wanted, and for those who accept nothing. */
  readonly acceptsOwn: Scalars['Boolean']['output'];
  /** The fields of Mutation that they may ask for, in the order of the alphabet; empty for those who may only read. */
  readonly mutations: ReadonlyArray<Scalars['String']['output']>;
  /** Their name as the log of changes gives it; null where no token was sent. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Whose changes they may undo. */
  readonly reverts: RevertRight;
  /** What they may do, as a whole. */
  readonly role: Role;
  /** Whether they are shown claims and documents in review, and the log of changes. */
  readonly seesProposals: Scalars['Boolean']['output'];
};

/**
 * The terms of this graph: those that are shipped, which the schema's file has, and those that its datasets have brought
 * with them. All are values of enums; `/schema.graphql` gives the schema with those of this store.
 */
export type Vocabulary = {
  readonly __typename?: 'Vocabulary';
  /** Every predicate. */
  readonly predicates: ReadonlyArray<PredicateTerm>;
  /** Every status. */
  readonly statuses: ReadonlyArray<StatusTerm>;
  /** The terms of the other sorts: kinds, levels, domains and the parts of further participants. */
  readonly terms: ReadonlyArray<Term>;
};


/**
 * The terms of this graph: those that are shipped, which the schema's file has, and those that its datasets have brought
 * with them. All are values of enums; `/schema.graphql` gives the schema with those of this store.
 */
export type VocabularyTermsArgs = {
  sort?: InputMaybe<ReadonlyArray<TermSort>>;
};

/** A claim to take back. */
export type WithdrawClaimInput = {
  /** Slug of the claim. */
  readonly claim: Scalars['String']['input'];
  /** A name that the client gives this write, so that it is done once however often it is sent. Null: each is another write. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** Who took a claim back. */
export type Withdrawal = {
  readonly __typename?: 'Withdrawal';
  /** When. */
  readonly at: Scalars['DateTimeISO']['output'];
  /** By whom; for a superseded claim, the slug of the one that corrects it. */
  readonly by: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** The claim that takes its place; null where none does, and for readers where it is not accepted. */
  readonly supersededBy?: Maybe<Claim>;
};

/** Why the words of evidence are not shown. */
export type WithheldReason =
  /** They are of a quotation of more than 25 words, and no more than 25 of one quotation are shown to readers. */
  | 'length'
  /** The document's rights let readers see only short quotations of officials, and these words are none that the record holds. */
  | 'rights'
  /** The document was taken down, or another with this very text: nobody has them here any more. */
  | 'taken-down'
  /** They might be shown, and neither the record nor the store has them. */
  | 'text-not-held';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Actor:
    | ( OfficeParent )
    | ( OrganizationParent )
    | ( PersonParent )
    | ( StateParent )
    | ( UnnamedSourceParent )
  ;
  Edge:
    | ( EntityEdgeParent )
    | ( EntityEdgeParent )
    | ( EntityEdgeParent )
    | ( EntityEdgeParent )
    | ( EntityEdgeParent )
    | ( EntityEdgeParent )
    | ( EntityEdgeParent )
    | ( EntityEdgeParent )
    | ( EntityEdgeParent )
    | ( EntityEdgeParent )
    | ( EntityEdgeParent )
    | ( EntityEdgeParent )
  ;
  Entity:
    | ( AgreementParent )
    | ( ChannelParent )
    | ( DocumentParent )
    | ( EventParent )
    | ( OfficeParent )
    | ( OrganizationParent )
    | ( PersonParent )
    | ( PlaceParent )
    | ( StateParent )
    | ( UnnamedSourceParent )
  ;
  Node:
    | ( AgreementParent )
    | ( ChannelParent )
    | ( ClaimParent )
    | ( DisagreementParent )
    | ( DisputeParent )
    | ( DocumentParent )
    | ( EventParent )
    | ( OfficeParent )
    | ( OrganizationParent )
    | ( PersonParent )
    | ( PlaceParent )
    | ( StateParent )
    | ( UnnamedSourceParent )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Acceptance: ResolverTypeWrapper<Acceptance>;
  Actor: ResolverTypeWrapper<ActorParent>;
  ActorConnection: ResolverTypeWrapper<EntityConnectionParent>;
  ActorEdge: ResolverTypeWrapper<EntityEdgeParent>;
  ActorFilter: ActorFilter;
  ActorKind: ActorKind;
  AddDocumentInput: AddDocumentInput;
  Agreement: ResolverTypeWrapper<AgreementParent>;
  AgreementConnection: ResolverTypeWrapper<EntityConnectionParent>;
  AgreementEdge: ResolverTypeWrapper<EntityEdgeParent>;
  AgreementFilter: AgreementFilter;
  AgreementKind: ResolverTypeWrapper<Scalars['AgreementKind']['output']>;
  Alias: ResolverTypeWrapper<Alias>;
  AliasInput: AliasInput;
  AliasKind: AliasKind;
  AmendEntityInput: AmendEntityInput;
  ArticleFormat: ArticleFormat;
  AsOf: AsOf;
  Attribute: ResolverTypeWrapper<AttributeParent>;
  AttributeBasis: AttributeBasis;
  AttributeDisagreement: AttributeDisagreement;
  AttributeName: AttributeName;
  AttributeValue: ResolverTypeWrapper<AttributeValueParent>;
  Attribution: ResolverTypeWrapper<AttributionParent>;
  AttributionInput: AttributionInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CarriedEvidence: ResolverTypeWrapper<CarriedEvidenceParent>;
  CarriedEvidenceConnection: ResolverTypeWrapper<CarriedEvidenceConnectionParent>;
  CarriedEvidenceEdge: ResolverTypeWrapper<Omit<CarriedEvidenceEdge, 'node'> & { node: ResolversTypes['CarriedEvidence'] }>;
  Certainty: Certainty;
  Change: ResolverTypeWrapper<ChangeParent>;
  ChangeConnection: ResolverTypeWrapper<ChangeConnectionParent>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ChangeKind: ChangeKind;
  ChangePayload: ResolverTypeWrapper<Omit<ChangePayload, 'change' | 'dryRun'> & { change: ResolversTypes['Change'], dryRun?: Maybe<ResolversTypes['DryRun']> }>;
  Channel: ResolverTypeWrapper<ChannelParent>;
  ChannelConnection: ResolverTypeWrapper<EntityConnectionParent>;
  ChannelDomain: ResolverTypeWrapper<Scalars['ChannelDomain']['output']>;
  ChannelEdge: ResolverTypeWrapper<EntityEdgeParent>;
  ChannelEnd: ResolverTypeWrapper<ChannelEndParent>;
  ChannelFilter: ChannelFilter;
  ChannelKind: ResolverTypeWrapper<Scalars['ChannelKind']['output']>;
  ChannelLevel: ResolverTypeWrapper<Scalars['ChannelLevel']['output']>;
  ChannelStatus: ResolverTypeWrapper<Scalars['ChannelStatus']['output']>;
  Claim: ResolverTypeWrapper<ClaimParent>;
  ClaimConnection: ResolverTypeWrapper<ClaimConnectionParent>;
  ClaimContentInput: ClaimContentInput;
  ClaimEdge: ResolverTypeWrapper<ClaimEdgeParent>;
  ClaimFilter: ClaimFilter;
  ClaimInput: ClaimInput;
  ClaimOrder: ClaimOrder;
  ClaimOrderField: ClaimOrderField;
  ClaimReview: ResolverTypeWrapper<ClaimReviewParent>;
  ClaimReviewInput: ClaimReviewInput;
  ClaimValue: ResolverTypeWrapper<ClaimValueParent>;
  CopyReason: CopyReason;
  Corroboration: ResolverTypeWrapper<CorroborationParent>;
  CountInput: CountInput;
  CountRange: CountRange;
  CountValue: ResolverTypeWrapper<CountValueParent>;
  Coverage: Coverage;
  Dataset: ResolverTypeWrapper<DatasetParent>;
  DateTimeISO: ResolverTypeWrapper<Scalars['DateTimeISO']['output']>;
  DateValue: ResolverTypeWrapper<DateValueParent>;
  Dating: ResolverTypeWrapper<DatingParent>;
  DatingBasis: DatingBasis;
  DatingInput: DatingInput;
  DayBounds: ResolverTypeWrapper<DayBoundsParent>;
  DayRange: DayRange;
  Disagreement: ResolverTypeWrapper<DisagreementParent>;
  DisagreementConnection: ResolverTypeWrapper<DisagreementConnectionParent>;
  DisagreementEdge: ResolverTypeWrapper<Omit<DisagreementEdge, 'node'> & { node: ResolversTypes['Disagreement'] }>;
  DisagreementJudgement: ResolverTypeWrapper<DisagreementJudgementParent>;
  DisagreementScope: DisagreementScope;
  DisagreementType: DisagreementType;
  DisagreementVerdict: DisagreementVerdict;
  Dispute: ResolverTypeWrapper<DisputeParent>;
  DisputeConnection: ResolverTypeWrapper<DisputeConnectionParent>;
  DisputeDays: ResolverTypeWrapper<DisputeDays>;
  DisputeEdge: ResolverTypeWrapper<Omit<DisputeEdge, 'node'> & { node: ResolversTypes['Dispute'] }>;
  DisputeEffect: ResolverTypeWrapper<DisputeEffectParent>;
  DisputeEffectKind: DisputeEffectKind;
  DisputeSide: ResolverTypeWrapper<DisputeSideParent>;
  Document: ResolverTypeWrapper<DocumentParent>;
  DocumentConnection: ResolverTypeWrapper<EntityConnectionParent>;
  DocumentDecision: DocumentDecision;
  DocumentEdge: ResolverTypeWrapper<EntityEdgeParent>;
  DocumentFilter: DocumentFilter;
  DocumentInput: DocumentInput;
  DocumentVersion: ResolverTypeWrapper<DocumentVersionParent>;
  DocumentVersionInput: DocumentVersionInput;
  DryRun: ResolverTypeWrapper<DryRunParent>;
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  Edge: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Edge']>;
  EndRole: EndRole;
  Entity: ResolverTypeWrapper<EntityParent>;
  EntityChangesInput: EntityChangesInput;
  EntityConnection: ResolverTypeWrapper<EntityConnectionParent>;
  EntityDescription: ResolverTypeWrapper<EntityDescriptionParent>;
  EntityEdge: ResolverTypeWrapper<EntityEdgeParent>;
  EntityFilter: EntityFilter;
  EntityInput: EntityInput;
  EntityKind: EntityKind;
  EntityOrder: EntityOrder;
  EntityOrderField: EntityOrderField;
  EntityReview: ResolverTypeWrapper<EntityReviewParent>;
  EntityReviewInput: EntityReviewInput;
  Event: ResolverTypeWrapper<EventParent>;
  EventConnection: ResolverTypeWrapper<EntityConnectionParent>;
  EventEdge: ResolverTypeWrapper<EntityEdgeParent>;
  EventFilter: EventFilter;
  EventKind: ResolverTypeWrapper<Scalars['EventKind']['output']>;
  Evidence: ResolverTypeWrapper<EvidenceParent>;
  EvidenceInput: EvidenceInput;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  ExternalIdInput: ExternalIdInput;
  Facet: ResolverTypeWrapper<Omit<Facet, 'counts'> & { counts: ReadonlyArray<ResolversTypes['FacetCount']> }>;
  FacetCount: ResolverTypeWrapper<FacetCountParent>;
  FacetField: FacetField;
  FilteredValueKind: FilteredValueKind;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FollowedChange: ResolverTypeWrapper<FollowedChangeParent>;
  GraphInfo: ResolverTypeWrapper<GraphInfoParent>;
  Hours: ResolverTypeWrapper<HoursParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdentityJudgement: ResolverTypeWrapper<IdentityJudgementParent>;
  IdentityReason: ResolverTypeWrapper<IdentityReasonParent>;
  IdentityReasonKind: IdentityReasonKind;
  IdentityVerdict: IdentityVerdict;
  IdentityView: IdentityView;
  IndexInfo: ResolverTypeWrapper<IndexInfo>;
  IndexState: IndexState;
  IngestDocumentInput: IngestDocumentInput;
  IngestDocumentPayload: ResolverTypeWrapper<IngestDocumentPayloadParent>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntervalEnd: IntervalEnd;
  JudgeDisagreementInput: JudgeDisagreementInput;
  JudgeIdentityInput: JudgeIdentityInput;
  JudgeSupportInput: JudgeSupportInput;
  JudgedType: JudgedType;
  LastKnownStatus: ResolverTypeWrapper<LastKnownStatusParent>;
  LineGroup: ResolverTypeWrapper<LineGroup>;
  LineTally: ResolverTypeWrapper<LineTallyParent>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalTextInput: LocalTextInput;
  Locator: ResolverTypeWrapper<LocatorParent>;
  LocatorInput: LocatorInput;
  LocatorKind: LocatorKind;
  Manner: Manner;
  Modality: Modality;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameSuggestion: ResolverTypeWrapper<NameSuggestionParent>;
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodParent>;
  NeighbourhoodEdge: ResolverTypeWrapper<NeighbourhoodEdgeParent>;
  NeighbourhoodNode: ResolverTypeWrapper<NeighbourhoodNodeParent>;
  News: ResolverTypeWrapper<NewsParent>;
  NewsKind: NewsKind;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NonNegativeInt: ResolverTypeWrapper<Scalars['NonNegativeInt']['output']>;
  Office: ResolverTypeWrapper<OfficeParent>;
  OfficeConnection: ResolverTypeWrapper<EntityConnectionParent>;
  OfficeEdge: ResolverTypeWrapper<EntityEdgeParent>;
  OfficeFilter: OfficeFilter;
  OfficeKind: ResolverTypeWrapper<Scalars['OfficeKind']['output']>;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<OrganizationParent>;
  OrganizationConnection: ResolverTypeWrapper<EntityConnectionParent>;
  OrganizationEdge: ResolverTypeWrapper<EntityEdgeParent>;
  OrganizationFilter: OrganizationFilter;
  OrganizationKind: ResolverTypeWrapper<Scalars['OrganizationKind']['output']>;
  OrphanReason: OrphanReason;
  PageInfo: ResolverTypeWrapper<PageInfoParent>;
  ParticipantRole: ParticipantRole;
  Path: ResolverTypeWrapper<PathParent>;
  PathEffect: ResolverTypeWrapper<PathEffectParent>;
  PathHop: ResolverTypeWrapper<PathHopParent>;
  PathSearch: ResolverTypeWrapper<PathSearchParent>;
  Person: ResolverTypeWrapper<PersonParent>;
  PersonConnection: ResolverTypeWrapper<EntityConnectionParent>;
  PersonEdge: ResolverTypeWrapper<EntityEdgeParent>;
  PersonFilter: PersonFilter;
  Place: ResolverTypeWrapper<PlaceParent>;
  PlaceConnection: ResolverTypeWrapper<EntityConnectionParent>;
  PlaceEdge: ResolverTypeWrapper<EntityEdgeParent>;
  PlaceFilter: PlaceFilter;
  PlaceKind: ResolverTypeWrapper<Scalars['PlaceKind']['output']>;
  Polarity: Polarity;
  PositionScope: PositionScope;
  PositionStanding: PositionStanding;
  Predicate: ResolverTypeWrapper<Scalars['Predicate']['output']>;
  PredicateTerm: ResolverTypeWrapper<PredicateTermParent>;
  PrintedQuotation: ResolverTypeWrapper<PrintedQuotationParent>;
  ProposeClaimsInput: ProposeClaimsInput;
  ProposeEntitiesInput: ProposeEntitiesInput;
  Qualifier: ResolverTypeWrapper<QualifierParent>;
  QualifierFilter: QualifierFilter;
  QualifierInput: QualifierInput;
  QualifierRole: ResolverTypeWrapper<Scalars['QualifierRole']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReadingBasis: ReadingBasis;
  ReadingState: ReadingState;
  RelatedNode: ResolverTypeWrapper<RelatedNodeParent>;
  Relay: ResolverTypeWrapper<RelayParent>;
  RelayInput: RelayInput;
  RelayRole: RelayRole;
  RevertInput: RevertInput;
  RevertRight: RevertRight;
  ReviewClaimsInput: ReviewClaimsInput;
  ReviewDecision: ReviewDecision;
  ReviewDocumentInput: ReviewDocumentInput;
  ReviewItem: ResolverTypeWrapper<ReviewItemParent>;
  ReviewItemConnection: ResolverTypeWrapper<ReviewItemConnectionParent>;
  ReviewItemEdge: ResolverTypeWrapper<Omit<ReviewItemEdge, 'node'> & { node: ResolversTypes['ReviewItem'] }>;
  ReviewState: ReviewState;
  Rights: Rights;
  Role: Role;
  SearchConnection: ResolverTypeWrapper<SearchConnectionParent>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeParent>;
  SearchField: SearchField;
  SearchHighlight: ResolverTypeWrapper<SearchHighlight>;
  SearchSnippet: ResolverTypeWrapper<SearchSnippetParent>;
  SearchType: SearchType;
  State: ResolverTypeWrapper<StateParent>;
  StateConnection: ResolverTypeWrapper<EntityConnectionParent>;
  StateEdge: ResolverTypeWrapper<EntityEdgeParent>;
  StateFilter: StateFilter;
  StatusBefore: ResolverTypeWrapper<StatusBeforeParent>;
  StatusEffect: ResolverTypeWrapper<StatusEffectParent>;
  StatusFilter: StatusFilter;
  StatusGroup: ResolverTypeWrapper<Scalars['StatusGroup']['output']>;
  StatusInterval: ResolverTypeWrapper<StatusIntervalParent>;
  StatusPosition: ResolverTypeWrapper<StatusPositionParent>;
  StatusReading: ResolverTypeWrapper<StatusReadingParent>;
  StatusTelling: StatusTelling;
  StatusTerm: ResolverTypeWrapper<StatusTermParent>;
  StatusTransition: ResolverTypeWrapper<StatusTransitionParent>;
  StatusValue: ResolverTypeWrapper<StatusValueParent>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SuggestedIdentity: ResolverTypeWrapper<SuggestedIdentityParent>;
  SuggestedIdentityConnection: ResolverTypeWrapper<SuggestedIdentityConnectionParent>;
  SuggestedIdentityEdge: ResolverTypeWrapper<Omit<SuggestedIdentityEdge, 'node'> & { node: ResolversTypes['SuggestedIdentity'] }>;
  SuggestedIdentityFilter: SuggestedIdentityFilter;
  Supersession: ResolverTypeWrapper<Omit<Supersession, 'claim'> & { claim?: Maybe<ResolversTypes['Claim']> }>;
  SupportJudgement: ResolverTypeWrapper<SupportJudgement>;
  SupportVerdict: SupportVerdict;
  TakeDownDocumentInput: TakeDownDocumentInput;
  Takedown: ResolverTypeWrapper<Takedown>;
  Term: ResolverTypeWrapper<TermParent>;
  TermSort: TermSort;
  TextRepetition: ResolverTypeWrapper<TextRepetitionParent>;
  TextRepetitionKind: TextRepetitionKind;
  TextValue: ResolverTypeWrapper<TextValueParent>;
  TimeRange: TimeRange;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UnassignedStatement: ResolverTypeWrapper<UnassignedStatement>;
  UnknownReason: UnknownReason;
  UnnamedSource: ResolverTypeWrapper<UnnamedSourceParent>;
  UnnamedSourceConnection: ResolverTypeWrapper<EntityConnectionParent>;
  UnnamedSourceEdge: ResolverTypeWrapper<EntityEdgeParent>;
  UnnamedSourceFilter: UnnamedSourceFilter;
  Unspecified: Unspecified;
  UnspecifiedValue: ResolverTypeWrapper<UnspecifiedValueParent>;
  Utterance: ResolverTypeWrapper<UtteranceParent>;
  ValidTime: ResolverTypeWrapper<ValidTimeParent>;
  ValidTimeInput: ValidTimeInput;
  ValueFilter: ValueFilter;
  ValueKind: ValueKind;
  Verification: Verification;
  Viewer: ResolverTypeWrapper<Viewer>;
  Vocabulary: ResolverTypeWrapper<VocabularyParent>;
  WithdrawClaimInput: WithdrawClaimInput;
  Withdrawal: ResolverTypeWrapper<WithdrawalParent>;
  WithheldReason: WithheldReason;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Acceptance: Acceptance;
  Actor: ActorParent;
  ActorConnection: EntityConnectionParent;
  ActorEdge: EntityEdgeParent;
  ActorFilter: ActorFilter;
  AddDocumentInput: AddDocumentInput;
  Agreement: AgreementParent;
  AgreementConnection: EntityConnectionParent;
  AgreementEdge: EntityEdgeParent;
  AgreementFilter: AgreementFilter;
  AgreementKind: Scalars['AgreementKind']['output'];
  Alias: Alias;
  AliasInput: AliasInput;
  AmendEntityInput: AmendEntityInput;
  AsOf: AsOf;
  Attribute: AttributeParent;
  AttributeValue: AttributeValueParent;
  Attribution: AttributionParent;
  AttributionInput: AttributionInput;
  Boolean: Scalars['Boolean']['output'];
  CarriedEvidence: CarriedEvidenceParent;
  CarriedEvidenceConnection: CarriedEvidenceConnectionParent;
  CarriedEvidenceEdge: Omit<CarriedEvidenceEdge, 'node'> & { node: ResolversParentTypes['CarriedEvidence'] };
  Change: ChangeParent;
  ChangeConnection: ChangeConnectionParent;
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  ChangePayload: Omit<ChangePayload, 'change' | 'dryRun'> & { change: ResolversParentTypes['Change'], dryRun?: Maybe<ResolversParentTypes['DryRun']> };
  Channel: ChannelParent;
  ChannelConnection: EntityConnectionParent;
  ChannelDomain: Scalars['ChannelDomain']['output'];
  ChannelEdge: EntityEdgeParent;
  ChannelEnd: ChannelEndParent;
  ChannelFilter: ChannelFilter;
  ChannelKind: Scalars['ChannelKind']['output'];
  ChannelLevel: Scalars['ChannelLevel']['output'];
  ChannelStatus: Scalars['ChannelStatus']['output'];
  Claim: ClaimParent;
  ClaimConnection: ClaimConnectionParent;
  ClaimContentInput: ClaimContentInput;
  ClaimEdge: ClaimEdgeParent;
  ClaimFilter: ClaimFilter;
  ClaimInput: ClaimInput;
  ClaimOrder: ClaimOrder;
  ClaimReview: ClaimReviewParent;
  ClaimReviewInput: ClaimReviewInput;
  ClaimValue: ClaimValueParent;
  Corroboration: CorroborationParent;
  CountInput: CountInput;
  CountRange: CountRange;
  CountValue: CountValueParent;
  Dataset: DatasetParent;
  DateTimeISO: Scalars['DateTimeISO']['output'];
  DateValue: DateValueParent;
  Dating: DatingParent;
  DatingInput: DatingInput;
  DayBounds: DayBoundsParent;
  DayRange: DayRange;
  Disagreement: DisagreementParent;
  DisagreementConnection: DisagreementConnectionParent;
  DisagreementEdge: Omit<DisagreementEdge, 'node'> & { node: ResolversParentTypes['Disagreement'] };
  DisagreementJudgement: DisagreementJudgementParent;
  Dispute: DisputeParent;
  DisputeConnection: DisputeConnectionParent;
  DisputeDays: DisputeDays;
  DisputeEdge: Omit<DisputeEdge, 'node'> & { node: ResolversParentTypes['Dispute'] };
  DisputeEffect: DisputeEffectParent;
  DisputeSide: DisputeSideParent;
  Document: DocumentParent;
  DocumentConnection: EntityConnectionParent;
  DocumentEdge: EntityEdgeParent;
  DocumentFilter: DocumentFilter;
  DocumentInput: DocumentInput;
  DocumentVersion: DocumentVersionParent;
  DocumentVersionInput: DocumentVersionInput;
  DryRun: DryRunParent;
  EDTF: Scalars['EDTF']['output'];
  Edge: ResolversInterfaceTypes<ResolversParentTypes>['Edge'];
  Entity: EntityParent;
  EntityChangesInput: EntityChangesInput;
  EntityConnection: EntityConnectionParent;
  EntityDescription: EntityDescriptionParent;
  EntityEdge: EntityEdgeParent;
  EntityFilter: EntityFilter;
  EntityInput: EntityInput;
  EntityOrder: EntityOrder;
  EntityReview: EntityReviewParent;
  EntityReviewInput: EntityReviewInput;
  Event: EventParent;
  EventConnection: EntityConnectionParent;
  EventEdge: EntityEdgeParent;
  EventFilter: EventFilter;
  EventKind: Scalars['EventKind']['output'];
  Evidence: EvidenceParent;
  EvidenceInput: EvidenceInput;
  ExternalId: ExternalId;
  ExternalIdInput: ExternalIdInput;
  Facet: Omit<Facet, 'counts'> & { counts: ReadonlyArray<ResolversParentTypes['FacetCount']> };
  FacetCount: FacetCountParent;
  Float: Scalars['Float']['output'];
  FollowedChange: FollowedChangeParent;
  GraphInfo: GraphInfoParent;
  Hours: HoursParent;
  ID: Scalars['ID']['output'];
  IdentityJudgement: IdentityJudgementParent;
  IdentityReason: IdentityReasonParent;
  IndexInfo: IndexInfo;
  IngestDocumentInput: IngestDocumentInput;
  IngestDocumentPayload: IngestDocumentPayloadParent;
  Int: Scalars['Int']['output'];
  JudgeDisagreementInput: JudgeDisagreementInput;
  JudgeIdentityInput: JudgeIdentityInput;
  JudgeSupportInput: JudgeSupportInput;
  LastKnownStatus: LastKnownStatusParent;
  LineGroup: LineGroup;
  LineTally: LineTallyParent;
  LocalDate: Scalars['LocalDate']['output'];
  LocalTextInput: LocalTextInput;
  Locator: LocatorParent;
  LocatorInput: LocatorInput;
  Mutation: Record<PropertyKey, never>;
  NameSuggestion: NameSuggestionParent;
  Neighbourhood: NeighbourhoodParent;
  NeighbourhoodEdge: NeighbourhoodEdgeParent;
  NeighbourhoodNode: NeighbourhoodNodeParent;
  News: NewsParent;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NonNegativeInt: Scalars['NonNegativeInt']['output'];
  Office: OfficeParent;
  OfficeConnection: EntityConnectionParent;
  OfficeEdge: EntityEdgeParent;
  OfficeFilter: OfficeFilter;
  OfficeKind: Scalars['OfficeKind']['output'];
  Organization: OrganizationParent;
  OrganizationConnection: EntityConnectionParent;
  OrganizationEdge: EntityEdgeParent;
  OrganizationFilter: OrganizationFilter;
  OrganizationKind: Scalars['OrganizationKind']['output'];
  PageInfo: PageInfoParent;
  Path: PathParent;
  PathEffect: PathEffectParent;
  PathHop: PathHopParent;
  PathSearch: PathSearchParent;
  Person: PersonParent;
  PersonConnection: EntityConnectionParent;
  PersonEdge: EntityEdgeParent;
  PersonFilter: PersonFilter;
  Place: PlaceParent;
  PlaceConnection: EntityConnectionParent;
  PlaceEdge: EntityEdgeParent;
  PlaceFilter: PlaceFilter;
  PlaceKind: Scalars['PlaceKind']['output'];
  Predicate: Scalars['Predicate']['output'];
  PredicateTerm: PredicateTermParent;
  PrintedQuotation: PrintedQuotationParent;
  ProposeClaimsInput: ProposeClaimsInput;
  ProposeEntitiesInput: ProposeEntitiesInput;
  Qualifier: QualifierParent;
  QualifierFilter: QualifierFilter;
  QualifierInput: QualifierInput;
  QualifierRole: Scalars['QualifierRole']['output'];
  Query: Record<PropertyKey, never>;
  RelatedNode: RelatedNodeParent;
  Relay: RelayParent;
  RelayInput: RelayInput;
  RevertInput: RevertInput;
  ReviewClaimsInput: ReviewClaimsInput;
  ReviewDocumentInput: ReviewDocumentInput;
  ReviewItem: ReviewItemParent;
  ReviewItemConnection: ReviewItemConnectionParent;
  ReviewItemEdge: Omit<ReviewItemEdge, 'node'> & { node: ResolversParentTypes['ReviewItem'] };
  SearchConnection: SearchConnectionParent;
  SearchEdge: SearchEdgeParent;
  SearchHighlight: SearchHighlight;
  SearchSnippet: SearchSnippetParent;
  State: StateParent;
  StateConnection: EntityConnectionParent;
  StateEdge: EntityEdgeParent;
  StateFilter: StateFilter;
  StatusBefore: StatusBeforeParent;
  StatusEffect: StatusEffectParent;
  StatusFilter: StatusFilter;
  StatusGroup: Scalars['StatusGroup']['output'];
  StatusInterval: StatusIntervalParent;
  StatusPosition: StatusPositionParent;
  StatusReading: StatusReadingParent;
  StatusTerm: StatusTermParent;
  StatusTransition: StatusTransitionParent;
  StatusValue: StatusValueParent;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  SuggestedIdentity: SuggestedIdentityParent;
  SuggestedIdentityConnection: SuggestedIdentityConnectionParent;
  SuggestedIdentityEdge: Omit<SuggestedIdentityEdge, 'node'> & { node: ResolversParentTypes['SuggestedIdentity'] };
  SuggestedIdentityFilter: SuggestedIdentityFilter;
  Supersession: Omit<Supersession, 'claim'> & { claim?: Maybe<ResolversParentTypes['Claim']> };
  SupportJudgement: SupportJudgement;
  TakeDownDocumentInput: TakeDownDocumentInput;
  Takedown: Takedown;
  Term: TermParent;
  TextRepetition: TextRepetitionParent;
  TextValue: TextValueParent;
  TimeRange: TimeRange;
  URL: Scalars['URL']['output'];
  UnassignedStatement: UnassignedStatement;
  UnnamedSource: UnnamedSourceParent;
  UnnamedSourceConnection: EntityConnectionParent;
  UnnamedSourceEdge: EntityEdgeParent;
  UnnamedSourceFilter: UnnamedSourceFilter;
  UnspecifiedValue: UnspecifiedValueParent;
  Utterance: UtteranceParent;
  ValidTime: ValidTimeParent;
  ValidTimeInput: ValidTimeInput;
  ValueFilter: ValueFilter;
  Viewer: Viewer;
  Vocabulary: VocabularyParent;
  WithdrawClaimInput: WithdrawClaimInput;
  Withdrawal: WithdrawalParent;
};

export type AsOfDirectiveArgs = {
  identity?: Maybe<IdentityView>;
  recordedBy?: Maybe<Scalars['DateTimeISO']['input']>;
  saidBy?: Maybe<Scalars['LocalDate']['input']>;
  sure?: Maybe<Scalars['Boolean']['input']>;
  validAt?: Maybe<Scalars['LocalDate']['input']>;
};

export type AsOfDirectiveResolver<Result, Parent, ContextType = Context, Args = AsOfDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Acceptance'] = ResolversParentTypes['Acceptance']> = {
  at?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Office' | 'Organization' | 'Person' | 'State' | 'UnnamedSource', ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType, Partial<ActorAliasesArgs>>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<ActorAttributesArgs>>;
  channels?: Resolver<ResolversTypes['ChannelConnection'], ParentType, ContextType, Partial<ActorChannelsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ActorClaimsArgs>>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType, Partial<ActorDegreeArgs>>;
  describedChannels?: Resolver<ResolversTypes['ChannelConnection'], ParentType, ContextType, Partial<ActorDescribedChannelsArgs>>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['EntityDescription']>, ParentType, ContextType>;
  disagreements?: Resolver<ResolversTypes['DisagreementConnection'], ParentType, ContextType, Partial<ActorDisagreementsArgs>>;
  disputes?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, Partial<ActorDisputesArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<ActorEventsArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityJudgements?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<ActorMentionedInArgs>>;
  mergedSlugs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<ActorNeighboursArgs>>;
  related?: Resolver<ReadonlyArray<ResolversTypes['RelatedNode']>, ParentType, ContextType, RequireFields<ActorRelatedArgs, 'first'>>;
  review?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ActorStatementsArgs>>;
  suggestedIdentities?: Resolver<ResolversTypes['SuggestedIdentityConnection'], ParentType, ContextType, Partial<ActorSuggestedIdentitiesArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ActorEdgeClaimsArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  agreementKind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType, Partial<AgreementAgreementKindArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType, Partial<AgreementAliasesArgs>>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<AgreementAttributesArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<AgreementClaimsArgs>>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType, Partial<AgreementDegreeArgs>>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['EntityDescription']>, ParentType, ContextType>;
  disagreements?: Resolver<ResolversTypes['DisagreementConnection'], ParentType, ContextType, Partial<AgreementDisagreementsArgs>>;
  disputes?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, Partial<AgreementDisputesArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<AgreementEventsArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  founded?: Resolver<ResolversTypes['ChannelConnection'], ParentType, ContextType, Partial<AgreementFoundedArgs>>;
  governed?: Resolver<ResolversTypes['ChannelConnection'], ParentType, ContextType, Partial<AgreementGovernedArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityJudgements?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['Dating']>, ParentType, ContextType, Partial<AgreementInForceArgs>>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<AgreementMentionedInArgs>>;
  mergedSlugs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<AgreementNeighboursArgs>>;
  parties?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<AgreementPartiesArgs>>;
  related?: Resolver<ReadonlyArray<ResolversTypes['RelatedNode']>, ParentType, ContextType, RequireFields<AgreementRelatedArgs, 'first'>>;
  review?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
  signed?: Resolver<Maybe<ResolversTypes['Dating']>, ParentType, ContextType, Partial<AgreementSignedArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusClaims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<AgreementStatusClaimsArgs>>;
  suggestedIdentities?: Resolver<ResolversTypes['SuggestedIdentityConnection'], ParentType, ContextType, Partial<AgreementSuggestedIdentitiesArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<AgreementEdgeClaimsArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface AgreementKindScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AgreementKind'], any> {
  name: 'AgreementKind';
}

export type AliasResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alias'] = ResolversParentTypes['Alias']> = {
  kind?: Resolver<ResolversTypes['AliasKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribute'] = ResolversParentTypes['Attribute']> = {
  basis?: Resolver<ResolversTypes['AttributeBasis'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<AttributeClaimsArgs>>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['AttributeDisagreement']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['AttributeName'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['AttributeValue']>, ParentType, ContextType>;
};

export type AttributeValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeValue'] = ResolversParentTypes['AttributeValue']> = {
  claimCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<AttributeValueClaimsArgs, 'first'>>;
  denials?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<AttributeValueDenialsArgs, 'first'>>;
  isDescribed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isShown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ClaimValue']>, ParentType, ContextType>;
};

export type AttributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribution'] = ResolversParentTypes['Attribution']> = {
  manner?: Resolver<ResolversTypes['Manner'], ParentType, ContextType>;
  occasion?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  relays?: Resolver<ReadonlyArray<ResolversTypes['Relay']>, ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  speakers?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type CarriedEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarriedEvidence'] = ResolversParentTypes['CarriedEvidence']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['OrphanReason']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['DocumentVersion'], ParentType, ContextType>;
};

export type CarriedEvidenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarriedEvidenceConnection'] = ResolversParentTypes['CarriedEvidenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CarriedEvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CarriedEvidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type CarriedEvidenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarriedEvidenceEdge'] = ResolversParentTypes['CarriedEvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CarriedEvidence'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  at?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  entityReviews?: Resolver<ReadonlyArray<ResolversTypes['EntityReview']>, ParentType, ContextType>;
  isWhole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revertedBy?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  reverts?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['ClaimReview']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePayload'] = ResolversParentTypes['ChangePayload']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
};

export type ChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Channel'] = ResolversParentTypes['Channel']> = {
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<ChannelAgreementsArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType, Partial<ChannelAliasesArgs>>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<ChannelAttributesArgs>>;
  channelKind?: Resolver<ResolversTypes['ChannelKind'], ParentType, ContextType, Partial<ChannelChannelKindArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ChannelClaimsArgs>>;
  corroboration?: Resolver<ResolversTypes['Corroboration'], ParentType, ContextType, Partial<ChannelCorroborationArgs>>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType, Partial<ChannelDegreeArgs>>;
  describers?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<ChannelDescribersArgs>>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['EntityDescription']>, ParentType, ContextType>;
  disagreements?: Resolver<ResolversTypes['DisagreementConnection'], ParentType, ContextType, Partial<ChannelDisagreementsArgs>>;
  disputes?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, Partial<ChannelDisputesArgs>>;
  domain?: Resolver<ResolversTypes['ChannelDomain'], ParentType, ContextType, Partial<ChannelDomainArgs>>;
  ends?: Resolver<ReadonlyArray<ResolversTypes['ChannelEnd']>, ParentType, ContextType, Partial<ChannelEndsArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<ChannelEventsArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityJudgements?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ChannelLevel'], ParentType, ContextType, Partial<ChannelLevelArgs>>;
  mentionedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<ChannelMentionedInArgs>>;
  mergedSlugs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<ChannelNeighboursArgs>>;
  partOf?: Resolver<ResolversTypes['ChannelConnection'], ParentType, ContextType, Partial<ChannelPartOfArgs>>;
  parts?: Resolver<ResolversTypes['ChannelConnection'], ParentType, ContextType, Partial<ChannelPartsArgs>>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ChannelPurposeArgs>>;
  related?: Resolver<ReadonlyArray<ResolversTypes['RelatedNode']>, ParentType, ContextType, RequireFields<ChannelRelatedArgs, 'first'>>;
  review?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatusReading'], ParentType, ContextType, RequireFields<ChannelStatusArgs, 'on'>>;
  statusClaims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ChannelStatusClaimsArgs>>;
  suggestedIdentities?: Resolver<ResolversTypes['SuggestedIdentityConnection'], ParentType, ContextType, Partial<ChannelSuggestedIdentitiesArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['StatusInterval']>, ParentType, ContextType, Partial<ChannelTimelineArgs>>;
  transitions?: Resolver<ReadonlyArray<ResolversTypes['StatusTransition']>, ParentType, ContextType, Partial<ChannelTransitionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChannelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelConnection'] = ResolversParentTypes['ChannelConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChannelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Channel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export interface ChannelDomainScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ChannelDomain'], any> {
  name: 'ChannelDomain';
}

export type ChannelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelEdge'] = ResolversParentTypes['ChannelEdge']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ChannelEdgeClaimsArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChannelEndResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelEnd'] = ResolversParentTypes['ChannelEnd']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['EndRole'], ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
};

export interface ChannelKindScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ChannelKind'], any> {
  name: 'ChannelKind';
}

export interface ChannelLevelScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ChannelLevel'], any> {
  name: 'ChannelLevel';
}

export interface ChannelStatusScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ChannelStatus'], any> {
  name: 'ChannelStatus';
}

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  acceptance?: Resolver<Maybe<ResolversTypes['Acceptance']>, ParentType, ContextType>;
  assertedAt?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  assertedBounds?: Resolver<ResolversTypes['DayBounds'], ParentType, ContextType>;
  assertedNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attribution?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
  carriedEvidence?: Resolver<ReadonlyArray<ResolversTypes['CarriedEvidence']>, ParentType, ContextType>;
  corroboration?: Resolver<ResolversTypes['Corroboration'], ParentType, ContextType, Partial<ClaimCorroborationArgs>>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  disagreements?: Resolver<ResolversTypes['DisagreementConnection'], ParentType, ContextType, Partial<ClaimDisagreementsArgs>>;
  disputes?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, Partial<ClaimDisputesArgs>>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  gist?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locators?: Resolver<ReadonlyArray<ResolversTypes['Locator']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  proposer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualifiers?: Resolver<ReadonlyArray<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  regardedBy?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<ClaimRegardedByArgs, 'first'>>;
  regards?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  review?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  supersession?: Resolver<Maybe<ResolversTypes['Supersession']>, ParentType, ContextType>;
  support?: Resolver<Maybe<ResolversTypes['SupportJudgement']>, ParentType, ContextType>;
  validTime?: Resolver<Maybe<ResolversTypes['ValidTime']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ClaimValue']>, ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['Withdrawal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromRoles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ParticipantRole']>>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  toRoles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ParticipantRole']>>, ParentType, ContextType>;
};

export type ClaimReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimReview'] = ResolversParentTypes['ClaimReview']> = {
  amendment?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['ReviewDecision'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimValue'] = ResolversParentTypes['ClaimValue']> = {
  __resolveType: TypeResolveFn<'CountValue' | 'DateValue' | 'StatusValue' | 'TextValue' | 'UnspecifiedValue', ParentType, ContextType>;
};

export type CorroborationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Corroboration'] = ResolversParentTypes['Corroboration']> = {
  documentCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  independentCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  utterances?: Resolver<ReadonlyArray<ResolversTypes['Utterance']>, ParentType, ContextType>;
};

export type CountValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountValue'] = ResolversParentTypes['CountValue']> = {
  count?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  authors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ResolversTypes['DateTimeISO']>, ParentType, ContextType>;
  nodeCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateTimeIsoScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTimeISO'], any> {
  name: 'DateTimeISO';
}

export type DateValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DateValue'] = ResolversParentTypes['DateValue']> = {
  bounds?: Resolver<ResolversTypes['DayBounds'], ParentType, ContextType>;
  edtf?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dating'] = ResolversParentTypes['Dating']> = {
  basis?: Resolver<ResolversTypes['DatingBasis'], ParentType, ContextType>;
  bounds?: Resolver<ResolversTypes['DayBounds'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  edtf?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DayBoundsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DayBounds'] = ResolversParentTypes['DayBounds']> = {
  certainFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  certainTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['IntervalEnd']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Hours']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DayBounds']>>, ParentType, ContextType>;
};

export type DisagreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Disagreement'] = ResolversParentTypes['Disagreement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgement?: Resolver<Maybe<ResolversTypes['DisagreementJudgement']>, ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['DisagreementScope'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['DisagreementType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisagreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisagreementConnection'] = ResolversParentTypes['DisagreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisagreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type DisagreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisagreementEdge'] = ResolversParentTypes['DisagreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Disagreement'], ParentType, ContextType>;
};

export type DisagreementJudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisagreementJudgement'] = ResolversParentTypes['DisagreementJudgement']> = {
  at?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['JudgedType']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['DisagreementVerdict'], ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['DisagreementJudgement']>, ParentType, ContextType>;
  otherSubject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  overlap?: Resolver<Maybe<ResolversTypes['DisputeDays']>, ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['DisagreementScope'], ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['DisputeSide']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['DisagreementType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeConnection'] = ResolversParentTypes['DisputeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisputeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Dispute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type DisputeDaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeDays'] = ResolversParentTypes['DisputeDays']> = {
  earliest?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type DisputeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeEdge'] = ResolversParentTypes['DisputeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
};

export type DisputeEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeEffect'] = ResolversParentTypes['DisputeEffect']> = {
  after?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DisputeEffectKind'], ParentType, ContextType>;
};

export type DisputeSideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeSide'] = ResolversParentTypes['DisputeSide']> = {
  claimCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<DisputeSideClaimsArgs, 'first'>>;
  held?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holderCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  holders?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<DisputeSideHoldersArgs, 'first'>>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  address?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType, Partial<DocumentAliasesArgs>>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<DocumentAttributesArgs>>;
  byline?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  carriedClaims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<DocumentCarriedClaimsArgs>>;
  channels?: Resolver<ResolversTypes['ChannelConnection'], ParentType, ContextType, Partial<DocumentChannelsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<DocumentClaimsArgs>>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType, Partial<DocumentDegreeArgs>>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['EntityDescription']>, ParentType, ContextType>;
  disagreements?: Resolver<ResolversTypes['DisagreementConnection'], ParentType, ContextType, Partial<DocumentDisagreementsArgs>>;
  disputes?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, Partial<DocumentDisputesArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  furniture?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityJudgements?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mentionedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<DocumentMentionedInArgs>>;
  mergedSlugs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<DocumentNeighboursArgs>>;
  published?: Resolver<Maybe<ResolversTypes['Dating']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  related?: Resolver<ReadonlyArray<ResolversTypes['RelatedNode']>, ParentType, ContextType, RequireFields<DocumentRelatedArgs, 'first'>>;
  review?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
  rights?: Resolver<ResolversTypes['Rights'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  speakers?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<DocumentSpeakersArgs>>;
  suggestedIdentities?: Resolver<ResolversTypes['SuggestedIdentityConnection'], ParentType, ContextType, Partial<DocumentSuggestedIdentitiesArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supplementary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  takenDown?: Resolver<Maybe<ResolversTypes['Takedown']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['DocumentVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<DocumentEdgeClaimsArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentVersion'] = ResolversParentTypes['DocumentVersion']> = {
  excerpt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DryRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DryRun'] = ResolversParentTypes['DryRun']> = {
  claimCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  descriptionCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  disputes?: Resolver<ReadonlyArray<ResolversTypes['DisputeEffect']>, ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  entityCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  judgementCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  notAcceptable?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['PathEffect']>, ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['StatusEffect']>, ParentType, ContextType>;
  truncatedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export type EdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Edge'] = ResolversParentTypes['Edge']> = {
  __resolveType: TypeResolveFn<'ActorEdge' | 'AgreementEdge' | 'ChannelEdge' | 'DocumentEdge' | 'EntityEdge' | 'EventEdge' | 'OfficeEdge' | 'OrganizationEdge' | 'PersonEdge' | 'PlaceEdge' | 'StateEdge' | 'UnnamedSourceEdge', ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<EdgeClaimsArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Channel' | 'Document' | 'Event' | 'Office' | 'Organization' | 'Person' | 'Place' | 'State' | 'UnnamedSource', ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType, Partial<EntityAliasesArgs>>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<EntityAttributesArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<EntityClaimsArgs>>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType, Partial<EntityDegreeArgs>>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['EntityDescription']>, ParentType, ContextType>;
  disagreements?: Resolver<ResolversTypes['DisagreementConnection'], ParentType, ContextType, Partial<EntityDisagreementsArgs>>;
  disputes?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, Partial<EntityDisputesArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityJudgements?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<EntityMentionedInArgs>>;
  mergedSlugs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<EntityNeighboursArgs>>;
  related?: Resolver<ReadonlyArray<ResolversTypes['RelatedNode']>, ParentType, ContextType, RequireFields<EntityRelatedArgs, 'first'>>;
  review?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestedIdentities?: Resolver<ResolversTypes['SuggestedIdentityConnection'], ParentType, ContextType, Partial<EntitySuggestedIdentitiesArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type EntityDescriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityDescription'] = ResolversParentTypes['EntityDescription']> = {
  at?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  described?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  earlier?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  review?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<EntityEdgeClaimsArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityReview'] = ResolversParentTypes['EntityReview']> = {
  decision?: Resolver<ResolversTypes['ReviewDecision'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType, Partial<EventAliasesArgs>>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<EventAttributesArgs>>;
  channels?: Resolver<ResolversTypes['ChannelConnection'], ParentType, ContextType, Partial<EventChannelsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<EventClaimsArgs>>;
  corroboration?: Resolver<ResolversTypes['Corroboration'], ParentType, ContextType, Partial<EventCorroborationArgs>>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Dating']>, ParentType, ContextType, Partial<EventDateArgs>>;
  degree?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType, Partial<EventDegreeArgs>>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['EntityDescription']>, ParentType, ContextType>;
  disagreements?: Resolver<ResolversTypes['DisagreementConnection'], ParentType, ContextType, Partial<EventDisagreementsArgs>>;
  disputes?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, Partial<EventDisputesArgs>>;
  eventKind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType, Partial<EventEventKindArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityJudgements?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<EventMentionedInArgs>>;
  mergedSlugs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<EventNeighboursArgs>>;
  participants?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<EventParticipantsArgs>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<EventPlacesArgs>>;
  related?: Resolver<ReadonlyArray<ResolversTypes['RelatedNode']>, ParentType, ContextType, RequireFields<EventRelatedArgs, 'first'>>;
  review?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestedIdentities?: Resolver<ResolversTypes['SuggestedIdentityConnection'], ParentType, ContextType, Partial<EventSuggestedIdentitiesArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<EventEdgeClaimsArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface EventKindScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EventKind'], any> {
  name: 'EventKind';
}

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  prefix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  printedQuotation?: Resolver<Maybe<ResolversTypes['PrintedQuotation']>, ParentType, ContextType>;
  quotation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  suffix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['DocumentVersion'], ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['WithheldReason']>, ParentType, ContextType>;
};

export type ExternalIdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['FacetField'], ParentType, ContextType>;
};

export type FacetCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetCount'] = ResolversParentTypes['FacetCount']> = {
  count?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FollowedChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowedChange'] = ResolversParentTypes['FollowedChange']> = {
  at?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  news?: Resolver<ReadonlyArray<ResolversTypes['News']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type GraphInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphInfo'] = ResolversParentTypes['GraphInfo']> = {
  changedAt?: Resolver<Maybe<ResolversTypes['DateTimeISO']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  entityCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['IndexInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type HoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hours'] = ResolversParentTypes['Hours']> = {
  from?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
};

export type IdentityJudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityJudgement'] = ResolversParentTypes['IdentityJudgement']> = {
  at?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leftSlug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rightSlug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stands?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['IdentityVerdict'], ParentType, ContextType>;
};

export type IdentityReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityReason'] = ResolversParentTypes['IdentityReason']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IdentityReasonKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type IndexInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndexInfo'] = ResolversParentTypes['IndexInfo']> = {
  budget?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  edgeCount?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  megabytes?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  nodeCount?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IndexState'], ParentType, ContextType>;
};

export type IngestDocumentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestDocumentPayload'] = ResolversParentTypes['IngestDocumentPayload']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  dryRun?: Resolver<Maybe<ResolversTypes['DryRun']>, ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  repetitions?: Resolver<ReadonlyArray<ResolversTypes['TextRepetition']>, ParentType, ContextType>;
  unassigned?: Resolver<ReadonlyArray<ResolversTypes['UnassignedStatement']>, ParentType, ContextType>;
  waiting?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LastKnownStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LastKnownStatus'] = ResolversParentTypes['LastKnownStatus']> = {
  group?: Resolver<Maybe<ResolversTypes['StatusGroup']>, ParentType, ContextType>;
  holders?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ChannelStatus']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type LineGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineGroup'] = ResolversParentTypes['LineGroup']> = {
  group?: Resolver<ResolversTypes['StatusGroup'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type LineTallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineTally'] = ResolversParentTypes['LineTally']> = {
  groups?: Resolver<ReadonlyArray<ResolversTypes['LineGroup']>, ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type LocatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Locator'] = ResolversParentTypes['Locator']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LocatorKind'], ParentType, ContextType>;
  quotation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addDocument?: Resolver<Maybe<ResolversTypes['ChangePayload']>, ParentType, ContextType, RequireFields<MutationAddDocumentArgs, 'dryRun' | 'input'>>;
  amendEntity?: Resolver<Maybe<ResolversTypes['ChangePayload']>, ParentType, ContextType, RequireFields<MutationAmendEntityArgs, 'dryRun' | 'input'>>;
  ingestDocument?: Resolver<Maybe<ResolversTypes['IngestDocumentPayload']>, ParentType, ContextType, RequireFields<MutationIngestDocumentArgs, 'dryRun' | 'input'>>;
  judgeDisagreement?: Resolver<Maybe<ResolversTypes['ChangePayload']>, ParentType, ContextType, RequireFields<MutationJudgeDisagreementArgs, 'dryRun' | 'input'>>;
  judgeIdentity?: Resolver<Maybe<ResolversTypes['ChangePayload']>, ParentType, ContextType, RequireFields<MutationJudgeIdentityArgs, 'dryRun' | 'input'>>;
  judgeSupport?: Resolver<Maybe<ResolversTypes['ChangePayload']>, ParentType, ContextType, RequireFields<MutationJudgeSupportArgs, 'dryRun' | 'input'>>;
  proposeClaims?: Resolver<Maybe<ResolversTypes['ChangePayload']>, ParentType, ContextType, RequireFields<MutationProposeClaimsArgs, 'dryRun' | 'input'>>;
  proposeEntities?: Resolver<Maybe<ResolversTypes['ChangePayload']>, ParentType, ContextType, RequireFields<MutationProposeEntitiesArgs, 'dryRun' | 'input'>>;
  revert?: Resolver<Maybe<ResolversTypes['ChangePayload']>, ParentType, ContextType, RequireFields<MutationRevertArgs, 'dryRun' | 'input'>>;
  reviewClaims?: Resolver<Maybe<ResolversTypes['ChangePayload']>, ParentType, ContextType, RequireFields<MutationReviewClaimsArgs, 'dryRun' | 'input'>>;
  reviewDocument?: Resolver<Maybe<ResolversTypes['ChangePayload']>, ParentType, ContextType, RequireFields<MutationReviewDocumentArgs, 'dryRun' | 'input'>>;
  takeDownDocument?: Resolver<Maybe<ResolversTypes['ChangePayload']>, ParentType, ContextType, RequireFields<MutationTakeDownDocumentArgs, 'dryRun' | 'input'>>;
  withdrawClaim?: Resolver<Maybe<ResolversTypes['ChangePayload']>, ParentType, ContextType, RequireFields<MutationWithdrawClaimArgs, 'dryRun' | 'input'>>;
};

export type NameSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameSuggestion'] = ResolversParentTypes['NameSuggestion']> = {
  highlights?: Resolver<ReadonlyArray<ResolversTypes['SearchHighlight']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeighbourhoodEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NeighbourhoodNode']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncatedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NeighbourhoodEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourhoodEdge'] = ResolversParentTypes['NeighbourhoodEdge']> = {
  claimCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<NeighbourhoodEdgeClaimsArgs>>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type NeighbourhoodNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourhoodNode'] = ResolversParentTypes['NeighbourhoodNode']> = {
  degree?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  leftOut?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type NewsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['News'] = ResolversParentTypes['News']> = {
  endedClaims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<NewsEndedClaimsArgs, 'first'>>;
  endedDisputes?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  followsOn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDescribed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isJudged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  newClaims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<NewsNewClaimsArgs, 'first'>>;
  newDisputes?: Resolver<ReadonlyArray<ResolversTypes['Dispute']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['StatusReading']>, ParentType, ContextType>;
  statusBefore?: Resolver<Maybe<ResolversTypes['StatusBefore']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Channel' | 'Claim' | 'Disagreement' | 'Dispute' | 'Document' | 'Event' | 'Office' | 'Organization' | 'Person' | 'Place' | 'State' | 'UnnamedSource', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface NonNegativeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NonNegativeInt'], any> {
  name: 'NonNegativeInt';
}

export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType, Partial<OfficeAliasesArgs>>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<OfficeAttributesArgs>>;
  channels?: Resolver<ResolversTypes['ChannelConnection'], ParentType, ContextType, Partial<OfficeChannelsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OfficeClaimsArgs>>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType, Partial<OfficeDegreeArgs>>;
  describedChannels?: Resolver<ResolversTypes['ChannelConnection'], ParentType, ContextType, Partial<OfficeDescribedChannelsArgs>>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['EntityDescription']>, ParentType, ContextType>;
  disagreements?: Resolver<ResolversTypes['DisagreementConnection'], ParentType, ContextType, Partial<OfficeDisagreementsArgs>>;
  disputes?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, Partial<OfficeDisputesArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<OfficeEventsArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  holders?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<OfficeHoldersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityJudgements?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<OfficeMentionedInArgs>>;
  mergedSlugs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<OfficeNeighboursArgs>>;
  officeKind?: Resolver<ResolversTypes['OfficeKind'], ParentType, ContextType, Partial<OfficeOfficeKindArgs>>;
  organizations?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<OfficeOrganizationsArgs>>;
  related?: Resolver<ReadonlyArray<ResolversTypes['RelatedNode']>, ParentType, ContextType, RequireFields<OfficeRelatedArgs, 'first'>>;
  review?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OfficeStatementsArgs>>;
  suggestedIdentities?: Resolver<ResolversTypes['SuggestedIdentityConnection'], ParentType, ContextType, Partial<OfficeSuggestedIdentitiesArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeConnection'] = ResolversParentTypes['OfficeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type OfficeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeEdge'] = ResolversParentTypes['OfficeEdge']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OfficeEdgeClaimsArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface OfficeKindScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['OfficeKind'], any> {
  name: 'OfficeKind';
}

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType, Partial<OrganizationAliasesArgs>>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<OrganizationAttributesArgs>>;
  channels?: Resolver<ResolversTypes['ChannelConnection'], ParentType, ContextType, Partial<OrganizationChannelsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OrganizationClaimsArgs>>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType, Partial<OrganizationDegreeArgs>>;
  describedChannels?: Resolver<ResolversTypes['ChannelConnection'], ParentType, ContextType, Partial<OrganizationDescribedChannelsArgs>>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['EntityDescription']>, ParentType, ContextType>;
  disagreements?: Resolver<ResolversTypes['DisagreementConnection'], ParentType, ContextType, Partial<OrganizationDisagreementsArgs>>;
  disputes?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, Partial<OrganizationDisputesArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<OrganizationEventsArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityJudgements?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<OrganizationMentionedInArgs>>;
  mergedSlugs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<OrganizationNeighboursArgs>>;
  offices?: Resolver<ResolversTypes['OfficeConnection'], ParentType, ContextType, Partial<OrganizationOfficesArgs>>;
  organizationKind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType, Partial<OrganizationOrganizationKindArgs>>;
  partOf?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<OrganizationPartOfArgs>>;
  parts?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<OrganizationPartsArgs>>;
  publishedDocuments?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<OrganizationPublishedDocumentsArgs>>;
  related?: Resolver<ReadonlyArray<ResolversTypes['RelatedNode']>, ParentType, ContextType, RequireFields<OrganizationRelatedArgs, 'first'>>;
  review?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spokespersons?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<OrganizationSpokespersonsArgs>>;
  statements?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OrganizationStatementsArgs>>;
  suggestedIdentities?: Resolver<ResolversTypes['SuggestedIdentityConnection'], ParentType, ContextType, Partial<OrganizationSuggestedIdentitiesArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OrganizationEdgeClaimsArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface OrganizationKindScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['OrganizationKind'], any> {
  name: 'OrganizationKind';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  hops?: Resolver<ReadonlyArray<ResolversTypes['PathHop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type PathEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathEffect'] = ResolversParentTypes['PathEffect']> = {
  after?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PathHopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathHop'] = ResolversParentTypes['PathHop']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  fromRole?: Resolver<ResolversTypes['ParticipantRole'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  toRole?: Resolver<ResolversTypes['ParticipantRole'], ParentType, ContextType>;
};

export type PathSearchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathSearch'] = ResolversParentTypes['PathSearch']> = {
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncatedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType, Partial<PersonAliasesArgs>>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<PersonAttributesArgs>>;
  channels?: Resolver<ResolversTypes['ChannelConnection'], ParentType, ContextType, Partial<PersonChannelsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PersonClaimsArgs>>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType, Partial<PersonDegreeArgs>>;
  describedChannels?: Resolver<ResolversTypes['ChannelConnection'], ParentType, ContextType, Partial<PersonDescribedChannelsArgs>>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['EntityDescription']>, ParentType, ContextType>;
  disagreements?: Resolver<ResolversTypes['DisagreementConnection'], ParentType, ContextType, Partial<PersonDisagreementsArgs>>;
  disputes?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, Partial<PersonDisputesArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<PersonEventsArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityJudgements?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<PersonMentionedInArgs>>;
  mergedSlugs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<PersonNeighboursArgs>>;
  offices?: Resolver<ResolversTypes['OfficeConnection'], ParentType, ContextType, Partial<PersonOfficesArgs>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<PersonOrganizationsArgs>>;
  related?: Resolver<ReadonlyArray<ResolversTypes['RelatedNode']>, ParentType, ContextType, RequireFields<PersonRelatedArgs, 'first'>>;
  review?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PersonStatementsArgs>>;
  suggestedIdentities?: Resolver<ResolversTypes['SuggestedIdentityConnection'], ParentType, ContextType, Partial<PersonSuggestedIdentitiesArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PersonEdgeClaimsArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<PlaceActorsArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType, Partial<PlaceAliasesArgs>>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<PlaceAttributesArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PlaceClaimsArgs>>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType, Partial<PlaceDegreeArgs>>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['EntityDescription']>, ParentType, ContextType>;
  disagreements?: Resolver<ResolversTypes['DisagreementConnection'], ParentType, ContextType, Partial<PlaceDisagreementsArgs>>;
  disputes?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, Partial<PlaceDisputesArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<PlaceEventsArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityJudgements?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<PlaceMentionedInArgs>>;
  mergedSlugs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<PlaceNeighboursArgs>>;
  placeKind?: Resolver<ResolversTypes['PlaceKind'], ParentType, ContextType, Partial<PlacePlaceKindArgs>>;
  related?: Resolver<ReadonlyArray<ResolversTypes['RelatedNode']>, ParentType, ContextType, RequireFields<PlaceRelatedArgs, 'first'>>;
  review?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestedIdentities?: Resolver<ResolversTypes['SuggestedIdentityConnection'], ParentType, ContextType, Partial<PlaceSuggestedIdentitiesArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PlaceEdgeClaimsArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface PlaceKindScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PlaceKind'], any> {
  name: 'PlaceKind';
}

export interface PredicateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Predicate'], any> {
  name: 'Predicate';
}

export type PredicateTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PredicateTerm'] = ResolversParentTypes['PredicateTerm']> = {
  broader?: Resolver<Maybe<ResolversTypes['Predicate']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  domain?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  exclusive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inverse?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inverseExclusive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  range?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  states?: Resolver<Maybe<ResolversTypes['AttributeName']>, ParentType, ContextType>;
  valueKind?: Resolver<Maybe<ResolversTypes['ValueKind']>, ParentType, ContextType>;
};

export type PrintedQuotationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintedQuotation'] = ResolversParentTypes['PrintedQuotation']> = {
  end?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type QualifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Qualifier'] = ResolversParentTypes['Qualifier']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['QualifierRole'], ParentType, ContextType>;
};

export interface QualifierRoleScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['QualifierRole'], any> {
  name: 'QualifierRole';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actors?: Resolver<Maybe<ResolversTypes['ActorConnection']>, ParentType, ContextType, Partial<QueryActorsArgs>>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'slug'>>;
  agreements?: Resolver<Maybe<ResolversTypes['AgreementConnection']>, ParentType, ContextType, Partial<QueryAgreementsArgs>>;
  changes?: Resolver<Maybe<ResolversTypes['ChangeConnection']>, ParentType, ContextType, Partial<QueryChangesArgs>>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType, RequireFields<QueryChannelArgs, 'slug'>>;
  channels?: Resolver<Maybe<ResolversTypes['ChannelConnection']>, ParentType, ContextType, Partial<QueryChannelsArgs>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'slug'>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, Partial<QueryClaimsArgs>>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<QueryDatasetArgs, 'id'>>;
  datasets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Dataset']>>, ParentType, ContextType>;
  disagreements?: Resolver<Maybe<ResolversTypes['DisagreementConnection']>, ParentType, ContextType, Partial<QueryDisagreementsArgs>>;
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType, RequireFields<QueryDisputeArgs, 'slug'>>;
  disputes?: Resolver<Maybe<ResolversTypes['DisputeConnection']>, ParentType, ContextType, Partial<QueryDisputesArgs>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'slug'>>;
  documents?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  entities?: Resolver<Maybe<ResolversTypes['EntityConnection']>, ParentType, ContextType, Partial<QueryEntitiesArgs>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'slug'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'slug'>>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, Partial<QueryEventsArgs>>;
  facets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Facet']>>, ParentType, ContextType, Partial<QueryFacetsArgs>>;
  graph?: Resolver<Maybe<ResolversTypes['GraphInfo']>, ParentType, ContextType>;
  nearest?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Entity']>>, ParentType, ContextType, RequireFields<QueryNearestArgs, 'first' | 'name'>>;
  neighbourhood?: Resolver<Maybe<ResolversTypes['Neighbourhood']>, ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'limit' | 'of' | 'throughDocuments'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType, RequireFields<QueryOfficeArgs, 'slug'>>;
  offices?: Resolver<Maybe<ResolversTypes['OfficeConnection']>, ParentType, ContextType, Partial<QueryOfficesArgs>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'slug'>>;
  organizations?: Resolver<Maybe<ResolversTypes['OrganizationConnection']>, ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  orphans?: Resolver<Maybe<ResolversTypes['CarriedEvidenceConnection']>, ParentType, ContextType, Partial<QueryOrphansArgs>>;
  paths?: Resolver<Maybe<ResolversTypes['PathSearch']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxHops' | 'throughDocuments' | 'to'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'slug'>>;
  persons?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, Partial<QueryPersonsArgs>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'slug'>>;
  places?: Resolver<Maybe<ResolversTypes['PlaceConnection']>, ParentType, ContextType, Partial<QueryPlacesArgs>>;
  reviewQueue?: Resolver<Maybe<ResolversTypes['ReviewItemConnection']>, ParentType, ContextType, Partial<QueryReviewQueueArgs>>;
  search?: Resolver<Maybe<ResolversTypes['SearchConnection']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType, RequireFields<QueryStateArgs, 'slug'>>;
  states?: Resolver<Maybe<ResolversTypes['StateConnection']>, ParentType, ContextType, Partial<QueryStatesArgs>>;
  suggest?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NameSuggestion']>>, ParentType, ContextType, RequireFields<QuerySuggestArgs, 'first' | 'query'>>;
  suggestedIdentities?: Resolver<Maybe<ResolversTypes['SuggestedIdentityConnection']>, ParentType, ContextType, Partial<QuerySuggestedIdentitiesArgs>>;
  unnamedSource?: Resolver<Maybe<ResolversTypes['UnnamedSource']>, ParentType, ContextType, RequireFields<QueryUnnamedSourceArgs, 'slug'>>;
  unnamedSources?: Resolver<Maybe<ResolversTypes['UnnamedSourceConnection']>, ParentType, ContextType, Partial<QueryUnnamedSourcesArgs>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  vocabulary?: Resolver<Maybe<ResolversTypes['Vocabulary']>, ParentType, ContextType>;
};

export type RelatedNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedNode'] = ResolversParentTypes['RelatedNode']> = {
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sharedCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type RelayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relay'] = ResolversParentTypes['Relay']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['RelayRole'], ParentType, ContextType>;
};

export type ReviewItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewItem'] = ResolversParentTypes['ReviewItem']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['EntityDescription']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['DocumentVersion']>, ParentType, ContextType>;
};

export type ReviewItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewItemConnection'] = ResolversParentTypes['ReviewItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReviewItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ReviewItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewItemEdge'] = ResolversParentTypes['ReviewItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewItem'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  totalCountIsCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  snippets?: Resolver<ReadonlyArray<ResolversTypes['SearchSnippet']>, ParentType, ContextType>;
};

export type SearchHighlightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHighlight'] = ResolversParentTypes['SearchHighlight']> = {
  end?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type SearchSnippetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchSnippet'] = ResolversParentTypes['SearchSnippet']> = {
  field?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['SearchHighlight']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType, Partial<StateAliasesArgs>>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<StateAttributesArgs>>;
  channels?: Resolver<ResolversTypes['ChannelConnection'], ParentType, ContextType, Partial<StateChannelsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<StateClaimsArgs>>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType, Partial<StateDegreeArgs>>;
  describedChannels?: Resolver<ResolversTypes['ChannelConnection'], ParentType, ContextType, Partial<StateDescribedChannelsArgs>>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['EntityDescription']>, ParentType, ContextType>;
  disagreements?: Resolver<ResolversTypes['DisagreementConnection'], ParentType, ContextType, Partial<StateDisagreementsArgs>>;
  disputes?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, Partial<StateDisputesArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<StateEventsArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityJudgements?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<StateMentionedInArgs>>;
  mergedSlugs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<StateNeighboursArgs>>;
  offices?: Resolver<ResolversTypes['OfficeConnection'], ParentType, ContextType, Partial<StateOfficesArgs>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<StateOrganizationsArgs>>;
  related?: Resolver<ReadonlyArray<ResolversTypes['RelatedNode']>, ParentType, ContextType, RequireFields<StateRelatedArgs, 'first'>>;
  review?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<StateStatementsArgs>>;
  suggestedIdentities?: Resolver<ResolversTypes['SuggestedIdentityConnection'], ParentType, ContextType, Partial<StateSuggestedIdentitiesArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateConnection'] = ResolversParentTypes['StateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type StateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateEdge'] = ResolversParentTypes['StateEdge']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<StateEdgeClaimsArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatusBeforeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusBefore'] = ResolversParentTypes['StatusBefore']> = {
  basis?: Resolver<Maybe<ResolversTypes['ReadingBasis']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<StatusBeforeClaimsArgs, 'first'>>;
  group?: Resolver<Maybe<ResolversTypes['StatusGroup']>, ParentType, ContextType>;
  lastKnown?: Resolver<Maybe<ResolversTypes['LastKnownStatus']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReadingState'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ChannelStatus']>, ParentType, ContextType>;
};

export type StatusEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusEffect'] = ResolversParentTypes['StatusEffect']> = {
  after?: Resolver<ResolversTypes['StatusReading'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['StatusReading'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export interface StatusGroupScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['StatusGroup'], any> {
  name: 'StatusGroup';
}

export type StatusIntervalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusInterval'] = ResolversParentTypes['StatusInterval']> = {
  from?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['StatusReading'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type StatusPositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusPosition'] = ResolversParentTypes['StatusPosition']> = {
  age?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  decides?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  lastAttested?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['PositionScope'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['PositionStanding'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ChannelStatus'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StatusReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusReading'] = ResolversParentTypes['StatusReading']> = {
  age?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['ReadingBasis']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  denied?: Resolver<Maybe<ResolversTypes['ChannelStatus']>, ParentType, ContextType>;
  firstAttested?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['StatusGroup']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['StatusGroup']>, ParentType, ContextType>;
  lastAttested?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  lastKnown?: Resolver<Maybe<ResolversTypes['LastKnownStatus']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ResolversTypes['LineTally']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  otherwise?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['StatusPosition']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['UnknownReason']>, ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReadingState'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ChannelStatus']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatusTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusTerm'] = ResolversParentTypes['StatusTerm']> = {
  dataset?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['StatusGroup']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ChannelStatus'], ParentType, ContextType>;
  tells?: Resolver<ResolversTypes['StatusTelling'], ParentType, ContextType>;
};

export type StatusTransitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusTransition'] = ResolversParentTypes['StatusTransition']> = {
  after?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['StatusGroup'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['StatusReading'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['StatusGroup'], ParentType, ContextType>;
};

export type StatusValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusValue'] = ResolversParentTypes['StatusValue']> = {
  status?: Resolver<ResolversTypes['ChannelStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  changes?: SubscriptionResolver<ResolversTypes['Change'], "changes", ParentType, ContextType, Partial<SubscriptionChangesArgs>>;
  follow?: SubscriptionResolver<ResolversTypes['FollowedChange'], "follow", ParentType, ContextType, RequireFields<SubscriptionFollowArgs, 'nodes'>>;
};

export type SuggestedIdentityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestedIdentity'] = ResolversParentTypes['SuggestedIdentity']> = {
  left?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['IdentityReason']>, ParentType, ContextType>;
  right?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SuggestedIdentityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestedIdentityConnection'] = ResolversParentTypes['SuggestedIdentityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SuggestedIdentityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SuggestedIdentity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type SuggestedIdentityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestedIdentityEdge'] = ResolversParentTypes['SuggestedIdentityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SuggestedIdentity'], ParentType, ContextType>;
};

export type SupersessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Supersession'] = ResolversParentTypes['Supersession']> = {
  at?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SupportJudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportJudgement'] = ResolversParentTypes['SupportJudgement']> = {
  at?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['SupportVerdict'], ParentType, ContextType>;
};

export type TakedownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Takedown'] = ResolversParentTypes['Takedown']> = {
  at?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  dataset?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  sort?: Resolver<ResolversTypes['TermSort'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TextRepetitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextRepetition'] = ResolversParentTypes['TextRepetition']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TextRepetitionKind'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TextValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextValue'] = ResolversParentTypes['TextValue']> = {
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UnassignedStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnassignedStatement'] = ResolversParentTypes['UnassignedStatement']> = {
  end?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  isQuotation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnnamedSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnnamedSource'] = ResolversParentTypes['UnnamedSource']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType, Partial<UnnamedSourceAliasesArgs>>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<UnnamedSourceAttributesArgs>>;
  channels?: Resolver<ResolversTypes['ChannelConnection'], ParentType, ContextType, Partial<UnnamedSourceChannelsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<UnnamedSourceClaimsArgs>>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType, Partial<UnnamedSourceDegreeArgs>>;
  describedChannels?: Resolver<ResolversTypes['ChannelConnection'], ParentType, ContextType, Partial<UnnamedSourceDescribedChannelsArgs>>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['EntityDescription']>, ParentType, ContextType>;
  disagreements?: Resolver<ResolversTypes['DisagreementConnection'], ParentType, ContextType, Partial<UnnamedSourceDisagreementsArgs>>;
  disputes?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, Partial<UnnamedSourceDisputesArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<UnnamedSourceEventsArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityJudgements?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<UnnamedSourceMentionedInArgs>>;
  mergedSlugs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<UnnamedSourceNeighboursArgs>>;
  related?: Resolver<ReadonlyArray<ResolversTypes['RelatedNode']>, ParentType, ContextType, RequireFields<UnnamedSourceRelatedArgs, 'first'>>;
  review?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<UnnamedSourceStatementsArgs>>;
  suggestedIdentities?: Resolver<ResolversTypes['SuggestedIdentityConnection'], ParentType, ContextType, Partial<UnnamedSourceSuggestedIdentitiesArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnnamedSourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnnamedSourceConnection'] = ResolversParentTypes['UnnamedSourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnnamedSourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UnnamedSource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type UnnamedSourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnnamedSourceEdge'] = ResolversParentTypes['UnnamedSourceEdge']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<UnnamedSourceEdgeClaimsArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnnamedSource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnspecifiedValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnspecifiedValue'] = ResolversParentTypes['UnspecifiedValue']> = {
  because?: Resolver<ResolversTypes['Unspecified'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UtteranceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Utterance'] = ResolversParentTypes['Utterance']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  occasion?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  outlets?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  sameBecause?: Resolver<ReadonlyArray<ResolversTypes['CopyReason']>, ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  speakers?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type ValidTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidTime'] = ResolversParentTypes['ValidTime']> = {
  atLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bounds?: Resolver<ResolversTypes['DayBounds'], ParentType, ContextType>;
  edtf?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  acceptsOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mutations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reverts?: Resolver<ResolversTypes['RevertRight'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  seesProposals?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VocabularyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vocabulary'] = ResolversParentTypes['Vocabulary']> = {
  predicates?: Resolver<ReadonlyArray<ResolversTypes['PredicateTerm']>, ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['StatusTerm']>, ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType, Partial<VocabularyTermsArgs>>;
};

export type WithdrawalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Withdrawal'] = ResolversParentTypes['Withdrawal']> = {
  at?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Acceptance?: AcceptanceResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AgreementKind?: GraphQLScalarType;
  Alias?: AliasResolvers<ContextType>;
  Attribute?: AttributeResolvers<ContextType>;
  AttributeValue?: AttributeValueResolvers<ContextType>;
  Attribution?: AttributionResolvers<ContextType>;
  CarriedEvidence?: CarriedEvidenceResolvers<ContextType>;
  CarriedEvidenceConnection?: CarriedEvidenceConnectionResolvers<ContextType>;
  CarriedEvidenceEdge?: CarriedEvidenceEdgeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  ChangePayload?: ChangePayloadResolvers<ContextType>;
  Channel?: ChannelResolvers<ContextType>;
  ChannelConnection?: ChannelConnectionResolvers<ContextType>;
  ChannelDomain?: GraphQLScalarType;
  ChannelEdge?: ChannelEdgeResolvers<ContextType>;
  ChannelEnd?: ChannelEndResolvers<ContextType>;
  ChannelKind?: GraphQLScalarType;
  ChannelLevel?: GraphQLScalarType;
  ChannelStatus?: GraphQLScalarType;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimReview?: ClaimReviewResolvers<ContextType>;
  ClaimValue?: ClaimValueResolvers<ContextType>;
  Corroboration?: CorroborationResolvers<ContextType>;
  CountValue?: CountValueResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DateTimeISO?: GraphQLScalarType;
  DateValue?: DateValueResolvers<ContextType>;
  Dating?: DatingResolvers<ContextType>;
  DayBounds?: DayBoundsResolvers<ContextType>;
  Disagreement?: DisagreementResolvers<ContextType>;
  DisagreementConnection?: DisagreementConnectionResolvers<ContextType>;
  DisagreementEdge?: DisagreementEdgeResolvers<ContextType>;
  DisagreementJudgement?: DisagreementJudgementResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  DisputeConnection?: DisputeConnectionResolvers<ContextType>;
  DisputeDays?: DisputeDaysResolvers<ContextType>;
  DisputeEdge?: DisputeEdgeResolvers<ContextType>;
  DisputeEffect?: DisputeEffectResolvers<ContextType>;
  DisputeSide?: DisputeSideResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  DocumentVersion?: DocumentVersionResolvers<ContextType>;
  DryRun?: DryRunResolvers<ContextType>;
  EDTF?: GraphQLScalarType;
  Edge?: EdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityDescription?: EntityDescriptionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityReview?: EntityReviewResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventKind?: GraphQLScalarType;
  Evidence?: EvidenceResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetCount?: FacetCountResolvers<ContextType>;
  FollowedChange?: FollowedChangeResolvers<ContextType>;
  GraphInfo?: GraphInfoResolvers<ContextType>;
  Hours?: HoursResolvers<ContextType>;
  IdentityJudgement?: IdentityJudgementResolvers<ContextType>;
  IdentityReason?: IdentityReasonResolvers<ContextType>;
  IndexInfo?: IndexInfoResolvers<ContextType>;
  IngestDocumentPayload?: IngestDocumentPayloadResolvers<ContextType>;
  LastKnownStatus?: LastKnownStatusResolvers<ContextType>;
  LineGroup?: LineGroupResolvers<ContextType>;
  LineTally?: LineTallyResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Locator?: LocatorResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NameSuggestion?: NameSuggestionResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  NeighbourhoodEdge?: NeighbourhoodEdgeResolvers<ContextType>;
  NeighbourhoodNode?: NeighbourhoodNodeResolvers<ContextType>;
  News?: NewsResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NonNegativeInt?: GraphQLScalarType;
  Office?: OfficeResolvers<ContextType>;
  OfficeConnection?: OfficeConnectionResolvers<ContextType>;
  OfficeEdge?: OfficeEdgeResolvers<ContextType>;
  OfficeKind?: GraphQLScalarType;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OrganizationKind?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathEffect?: PathEffectResolvers<ContextType>;
  PathHop?: PathHopResolvers<ContextType>;
  PathSearch?: PathSearchResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  PlaceKind?: GraphQLScalarType;
  Predicate?: GraphQLScalarType;
  PredicateTerm?: PredicateTermResolvers<ContextType>;
  PrintedQuotation?: PrintedQuotationResolvers<ContextType>;
  Qualifier?: QualifierResolvers<ContextType>;
  QualifierRole?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  RelatedNode?: RelatedNodeResolvers<ContextType>;
  Relay?: RelayResolvers<ContextType>;
  ReviewItem?: ReviewItemResolvers<ContextType>;
  ReviewItemConnection?: ReviewItemConnectionResolvers<ContextType>;
  ReviewItemEdge?: ReviewItemEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHighlight?: SearchHighlightResolvers<ContextType>;
  SearchSnippet?: SearchSnippetResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  StateConnection?: StateConnectionResolvers<ContextType>;
  StateEdge?: StateEdgeResolvers<ContextType>;
  StatusBefore?: StatusBeforeResolvers<ContextType>;
  StatusEffect?: StatusEffectResolvers<ContextType>;
  StatusGroup?: GraphQLScalarType;
  StatusInterval?: StatusIntervalResolvers<ContextType>;
  StatusPosition?: StatusPositionResolvers<ContextType>;
  StatusReading?: StatusReadingResolvers<ContextType>;
  StatusTerm?: StatusTermResolvers<ContextType>;
  StatusTransition?: StatusTransitionResolvers<ContextType>;
  StatusValue?: StatusValueResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SuggestedIdentity?: SuggestedIdentityResolvers<ContextType>;
  SuggestedIdentityConnection?: SuggestedIdentityConnectionResolvers<ContextType>;
  SuggestedIdentityEdge?: SuggestedIdentityEdgeResolvers<ContextType>;
  Supersession?: SupersessionResolvers<ContextType>;
  SupportJudgement?: SupportJudgementResolvers<ContextType>;
  Takedown?: TakedownResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  TextRepetition?: TextRepetitionResolvers<ContextType>;
  TextValue?: TextValueResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UnassignedStatement?: UnassignedStatementResolvers<ContextType>;
  UnnamedSource?: UnnamedSourceResolvers<ContextType>;
  UnnamedSourceConnection?: UnnamedSourceConnectionResolvers<ContextType>;
  UnnamedSourceEdge?: UnnamedSourceEdgeResolvers<ContextType>;
  UnspecifiedValue?: UnspecifiedValueResolvers<ContextType>;
  Utterance?: UtteranceResolvers<ContextType>;
  ValidTime?: ValidTimeResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Vocabulary?: VocabularyResolvers<ContextType>;
  Withdrawal?: WithdrawalResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  asOf?: AsOfDirectiveResolver<any, any, ContextType>;
};
