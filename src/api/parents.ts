// What resolvers are given as parents: the model's own objects, and lists that are read when somebody asks for them.
// A type of the schema gets what is exported here under its name and "Parent"; connections and edges of nodes get those
// of Entity. `npm run codegen` reads the names.

import type { Day, DayBounds, EdtfTime } from '../base/edtf.ts';
import type { ClaimId, EntityId } from '../base/ids.ts';
import type { MaybePromise } from '../base/maybe.ts';
import type { FoundDispute } from '../graph/ask/find-disputes.ts';
import type { DisputeDifference, PathDifference, StatusDifference } from '../graph/ask/outlook.ts';
import type { SearchAnswer } from '../graph/ask/search-graph.ts';
import type { NameSuggestion } from '../graph/ask/suggest-names.ts';
import type { Neighbourhood, NeighbourhoodEdge, NeighbourhoodNode } from '../graph/walk/neighbourhood.ts';
import type { NodePair } from '../graph/walk/relation-pages.ts';
import type { IngestedArticle } from '../ingest/pipeline.ts';
import type { Change } from '../model/change.ts';
import type { ClaimValue } from '../model/claim.ts';
import type { ActorKind, EntityKind } from '../model/entity.ts';
import type { CanonicalEntity } from '../model/identity.ts';
import type { SuggestedIdentity } from '../model/likeness.ts';
import type { AsOf, ClaimFilter, ClaimOrder, Direction, Keyset, PageItem } from '../model/list-query.ts';
import type { Disagreement } from '../model/readings/disagreement.ts';
import type { LineHistory } from '../model/readings/line-history.ts';
import type { AttributeReading, AttributeValue } from '../model/readings/node-attributes.ts';
import type { StatusReading } from '../model/readings/status.ts';
import type { StatusPosition } from '../model/readings/status-positions.ts';
import type { StatusInterval, StatusTransition } from '../model/readings/status-timeline.ts';
import type { CarriedEvidence } from '../model/reanchoring.ts';
import type { WaitingThing } from '../model/review-item.ts';
import type { SearchHit } from '../model/search/search-query.ts';
import type { Term, TermSort } from '../model/vocabulary.ts';

export type { FoundCorroboration as CorroborationParent } from '../graph/ask/find-corroboration.ts';
export type { FoundDispute as DisputeParent, FoundSide as DisputeSideParent } from '../graph/ask/find-disputes.ts';

import type { Hop, PathSearch } from '../graph/walk/paths.ts';

export type { RelatedNode as RelatedNodeParent } from '../graph/walk/related.ts';
export type {
  Change as ChangeParent,
  ClaimReview as ClaimReviewParent,
  EntityReview as EntityReviewParent,
} from '../model/change.ts';
export type {
  Attribution as AttributionParent,
  Claim as ClaimParent,
  ClaimValue as ClaimValueParent,
  Evidence as EvidenceParent,
  Locator as LocatorParent,
  PrintedQuotation as PrintedQuotationParent,
  Qualifier as QualifierParent,
  Relay as RelayParent,
  ValidTime as ValidTimeParent,
  Withdrawal as WithdrawalParent,
} from '../model/claim.ts';
export type { Dating as DatingParent, EntityDescription as EntityDescriptionParent } from '../model/entity.ts';
export type { IdentityJudgement as IdentityJudgementParent } from '../model/identity.ts';
export type { Likeness as IdentityReasonParent } from '../model/likeness.ts';
export type { ChannelEnd as ChannelEndParent } from '../model/readings/channel-ends.ts';
export type { Utterance as UtteranceParent } from '../model/readings/corroboration.ts';
export type {
  Disagreement as DisagreementParent,
  DisagreementJudgement as DisagreementJudgementParent,
} from '../model/readings/disagreement.ts';
export type { LastKnown as LastKnownStatusParent, LineTally as LineTallyParent } from '../model/readings/status.ts';
export type { CarriedEvidence as CarriedEvidenceParent } from '../model/reanchoring.ts';
export type { Snippet as SearchSnippetParent } from '../model/search/snippets.ts';
export type {
  Predicate as PredicateTermParent,
  StatusTerm as StatusTermParent,
  Vocabulary as VocabularyParent,
} from '../model/vocabulary.ts';
export type { FacetCount as FacetCountParent } from '../store/read/claim-facets.ts';
export type { RecordedDataset as DatasetParent } from '../store/read/datasets.ts';
export type { GraphInfo as GraphInfoParent } from '../store/read/reader.ts';

export type { FollowedChange as FollowedChangeParent, News as NewsParent } from './live/follow-nodes.ts';

/** A term of a sort that is described by name and meaning alone. */
export type TermParent = Term & { readonly sort: TermSort };

export type Entity = CanonicalEntity;
export type ActorParent = Extract<CanonicalEntity, { kind: ActorKind }>;
type OfKind<Kind extends EntityKind> = Extract<CanonicalEntity, { kind: Kind }>;
export type PersonParent = OfKind<'person'>;
export type OrganizationParent = OfKind<'organization'>;
export type StateParent = OfKind<'state'>;
export type OfficeParent = OfKind<'office'>;
export type UnnamedSourceParent = OfKind<'unnamed-source'>;
export type ChannelParent = OfKind<'channel'>;
export type EventParent = OfKind<'event'>;
export type PlaceParent = OfKind<'place'>;
export type AgreementParent = OfKind<'agreement'>;
export type Document = OfKind<'document'>;
export type DocumentVersion = Document['versions'][number] & Pick<Document, 'rights'>;

/** A member of a set has its days alone. */
export type DayBoundsParent = Omit<DayBounds, 'members'> & {
  readonly members?: readonly DayBounds[] | null;
  readonly end?: 'dated' | 'open' | 'unknown' | null;
  readonly hours?: EdtfTime['hours'];
};
export type HoursParent = NonNullable<EdtfTime['hours']>;

type OfValue<Kind extends ClaimValue['kind']> = Extract<ClaimValue, { kind: Kind }>;
export type StatusValueParent = OfValue<'status'>;
export type DateValueParent = OfValue<'date'>;
export type CountValueParent = OfValue<'count'>;
export type TextValueParent = OfValue<'text'>;
export type UnspecifiedValueParent = OfValue<'unknown' | 'none'>;

/** The arguments of every list that has pages. */
export type SliceArgs = {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
};

/** A page, with what its edges alone do not tell of, which is read when somebody asks for it. */
export type SlicedPage<Id> = {
  readonly items: readonly PageItem<Id>[];
  /** What the edges of the page are not enough to tell of is read when somebody asks for it. */
  readonly hasPreviousPage: () => MaybePromise<boolean>;
  readonly hasNextPage: () => MaybePromise<boolean>;
  /** Where the pages before and after go on, where that is not beside the first or the last item. */
  readonly start?: Keyset;
  readonly end?: Keyset;
};

export type Slices<Id> = {
  /** What its cursors belong to. */
  readonly order: string;
  readonly page: () => MaybePromise<SlicedPage<Id>>;
};

/** A connection before it is read. */
type List<Id> = Slices<Id> & {
  readonly count: () => MaybePromise<number>;
};
/** `joins`: the nodes whose edge rests on the claims; null where they are those of no edge. `validAt`: the day that they are asked of. */
type OfClaims = { readonly joins: NodePair | null; readonly validAt: Day | null };
export type ClaimList = List<ClaimId> & OfClaims;
export type ClaimEdgeParent = OfClaims & { readonly cursor: string; readonly id: ClaimId };
export type DisagreementList = List<Disagreement>;
export type DisputeList = List<FoundDispute>;
export type SuggestedIdentityList = List<SuggestedIdentity>;
export type ChangeList = List<Change>;
/** What waits for review, with the change that put it forward. */
export type ReviewItem = WaitingThing & { readonly change: Change };
export type CarriedList = List<CarriedEvidence>;
export type ReviewList = List<ReviewItem>;
/** The claims of an edge are those between its node and where the list starts, or about the node on a list from the root. */
export type NodeList = List<EntityId> & {
  readonly claimsOf: (node: EntityId, request: EdgeClaimsRequest) => ClaimList;
};
export type EdgeClaimsRequest = SliceArgs & {
  readonly orderBy?: (Pick<ClaimOrder, 'field'> & { readonly direction?: Direction | null }) | null;
};
export type NodeEdge = { readonly cursor: string; readonly id: EntityId; readonly list: NodeList };

/** A page, and what its cursors belong to. */
export type PageInfoParent = SlicedPage<unknown> & { readonly order: string };

export type SearchList = List<SearchHit> & {
  readonly validAt: Day | null;
  /** At least the best of what is found. */
  readonly answer: () => Promise<SearchAnswer>;
  /** Whether more is found than is ranked. */
  readonly isCapped: () => Promise<boolean>;
  readonly suggestion: () => Promise<string | null>;
};
export type SearchEdgeParent = PageItem<SearchHit> & { readonly list: SearchList };

/** `claimsOf`: the claims that state it, in pages. */
export type AttributeParent = Omit<AttributeReading, 'values' | 'claims'> & {
  readonly values: readonly AttributeValueParent[];
  readonly claimsOf: (request: EdgeClaimsRequest) => ClaimList;
};
/** `isTerm`: whether its words are a term of the vocabulary. */
export type AttributeValueParent = AttributeValue & { readonly isTerm: boolean };

/** A reading keeps what it was read from, so that positions are looked for only where they are asked for. */
/** A status as it was before somebody who follows the channel was told of another. */
export type StatusBeforeParent = StatusReading;
export type StatusReadingParent = StatusReading & { readonly on: Day; readonly history: LineHistory };
export type StatusIntervalParent = StatusInterval & { readonly history: LineHistory };
export type StatusTransitionParent = StatusTransition & { readonly history: LineHistory };
export type StatusPositionParent = StatusPosition & { readonly on: Day };

/** What a write would do, by the names of what it would be done to. */
export type DryRun = {
  readonly claims: readonly ClaimId[];
  readonly claimCount: number;
  readonly entities: readonly EntityId[];
  readonly entityCount: number;
  readonly descriptionCount: number;
  readonly judgementCount: number;
  readonly notAcceptable: string | null;
  readonly statuses: readonly StatusDifference[];
  readonly disputes: readonly DisputeDifference[];
  readonly paths: readonly PathDifference[];
  readonly truncatedReason: string | null;
};
/** A hop knows the day that its search is asked of. */
export type PathHopParent = Hop & { readonly validAt: Day | null };
export type PathParent = { readonly hops: readonly PathHopParent[] };
export type PathSearchParent = Omit<PathSearch, 'paths'> & { readonly paths: readonly PathParent[] };

/** A drawing keeps the filter and the point of view that its edges were counted from. */
export type NeighbourhoodParent = Neighbourhood & { readonly filter: ClaimFilter; readonly asOf: AsOf };
export type NeighbourhoodNodeParent = NeighbourhoodNode & Pick<NeighbourhoodParent, 'filter' | 'asOf'>;
export type NeighbourhoodEdgeParent = NeighbourhoodEdge<NeighbourhoodParent>;

export type { Repetition as TextRepetitionParent } from '../ingest/repetition/find-repetitions.ts';
export type {
  CarriedList as CarriedEvidenceConnectionParent,
  ChangeList as ChangeConnectionParent,
  ClaimList as ClaimConnectionParent,
  DisagreementList as DisagreementConnectionParent,
  DisputeDifference as DisputeEffectParent,
  DisputeList as DisputeConnectionParent,
  Document as DocumentParent,
  DocumentVersion as DocumentVersionParent,
  DryRun as DryRunParent,
  Entity as EntityParent,
  NameSuggestion as NameSuggestionParent,
  NodeEdge as EntityEdgeParent,
  NodeList as EntityConnectionParent,
  PathDifference as PathEffectParent,
  ReviewItem as ReviewItemParent,
  ReviewList as ReviewItemConnectionParent,
  SearchList as SearchConnectionParent,
  StatusDifference as StatusEffectParent,
  SuggestedIdentity as SuggestedIdentityParent,
  SuggestedIdentityList as SuggestedIdentityConnectionParent,
};

/** An article that was read in, or would be, and how it stands in the graph then. */
export type IngestDocumentPayloadParent = {
  readonly ingested: IngestedArticle;
  /** Null where it is not recorded, as it was rejected since. */
  readonly document: EntityId | null;
  readonly entities: readonly EntityId[];
  readonly claims: readonly ClaimId[];
  readonly waiting: readonly string[];
  readonly notes: readonly string[];
  readonly changes: readonly Change[];
  readonly dryRun: DryRun | null;
  readonly clientMutationId: string | null;
};
