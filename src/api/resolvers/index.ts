import type { Resolvers } from '../generated/types.ts';
import { Actor } from './actor.ts';
import { Agreement } from './agreement.ts';
import { Attribute, AttributeValue } from './attribute.ts';
import { Attribution, Relay } from './attribution.ts';
import { Change, ClaimReview, Subscription } from './change.ts';
import { Channel, ChannelEnd } from './channel.ts';
import {
  Claim,
  ClaimValue,
  DateValue,
  Qualifier,
  TextValue,
  UnspecifiedValue,
  ValidTime,
  Withdrawal,
} from './claim.ts';
import { ClaimConnection, ClaimEdge, nodeConnection, nodeEdge, PageInfo, wholeConnection } from './connection.ts';
import { Corroboration, Utterance } from './corroboration.ts';
import { Dataset } from './dataset.ts';
import { DayBounds, Hours } from './dates.ts';
import { EntityDescription, EntityReview } from './description.ts';
import { Disagreement, DisagreementJudgement } from './disagreement.ts';
import { Dispute, DisputeSide } from './dispute.ts';
import { Document, DocumentVersion } from './document.ts';
import { DryRun, PathEffect, StatusEffect } from './dry-run.ts';
import { Dating, Entity } from './entity.ts';
import { Event } from './event.ts';
import { CarriedEvidence, Evidence, PrintedQuotation } from './evidence.ts';
import { News, StatusBefore } from './following.ts';
import { IdentityJudgement, IdentityReason, SuggestedIdentity } from './identity.ts';
import { IngestDocumentPayload, TextRepetition } from './ingestion.ts';
import { Mutation } from './mutation.ts';
import { FacetCount, Neighbourhood, NeighbourhoodEdge, NeighbourhoodNode, RelatedNode } from './neighbourhood.ts';
import { Office } from './office.ts';
import { Organization } from './organization.ts';
import { Path, PathHop, PathSearch } from './path.ts';
import { Person } from './person.ts';
import { Place } from './place.ts';
import { GraphInfo, Node, Query } from './query.ts';
import { ReviewItem } from './review.ts';
import { scalars } from './scalars.ts';
import { NameSuggestion, SearchConnection, SearchEdge } from './search.ts';
import { typeNames } from './shared.ts';
import { State } from './state.ts';
import {
  LastKnownStatus,
  LineTally,
  StatusInterval,
  StatusPosition,
  StatusReading,
  StatusTransition,
} from './status.ts';
import { PredicateTerm, StatusTerm, Term, Vocabulary } from './vocabulary.ts';

const listed = [...Object.values(typeNames), 'Actor', 'Entity'];

/** One resolver map for each file of the schema; connections of nodes share theirs. */
export const resolvers: Resolvers = {
  ...scalars,
  ...Object.fromEntries(
    listed.flatMap(type => [
      [`${type}Connection`, nodeConnection],
      [`${type}Edge`, nodeEdge],
    ]),
  ),
  Edge: { __resolveType: () => null },
  Actor,
  Agreement,
  Attribute,
  AttributeValue,
  Attribution,
  CarriedEvidence,
  CarriedEvidenceConnection: wholeConnection,
  Change,
  ChangeConnection: wholeConnection,
  Channel,
  ChannelEnd,
  Claim,
  ClaimConnection,
  Dataset,
  ClaimEdge,
  ClaimReview,
  ClaimValue,
  Corroboration,
  DateValue,
  Dating,
  DayBounds,
  Disagreement,
  DisagreementJudgement,
  DisagreementConnection: wholeConnection,
  Dispute,
  DisputeConnection: wholeConnection,
  DisputeSide,
  Document,
  DocumentVersion,
  DryRun,
  Entity,
  EntityDescription,
  EntityReview,
  Event,
  Evidence,
  FacetCount,
  GraphInfo,
  Hours,
  IdentityJudgement,
  IdentityReason,
  IngestDocumentPayload,
  Mutation,
  Neighbourhood,
  NeighbourhoodEdge,
  NeighbourhoodNode,
  News,
  Node,
  Office,
  Organization,
  PageInfo,
  Path,
  PathEffect,
  PathHop,
  PathSearch,
  Person,
  Place,
  PredicateTerm,
  PrintedQuotation,
  Qualifier,
  Query,
  RelatedNode,
  Relay,
  ReviewItem,
  ReviewItemConnection: wholeConnection,
  NameSuggestion,
  SearchConnection,
  SearchEdge,
  State,
  StatusBefore,
  StatusEffect,
  StatusInterval,
  StatusPosition,
  StatusReading,
  StatusTransition,
  LastKnownStatus,
  LineTally,
  StatusTerm,
  Term,
  TextRepetition,
  TextValue,
  Subscription: Subscription as never,
  SuggestedIdentity,
  SuggestedIdentityConnection: wholeConnection,
  Utterance,
  UnspecifiedValue,
  ValidTime,
  Vocabulary,
  Withdrawal,
};
