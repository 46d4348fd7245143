import type { Day } from '../../base/edtf.ts';
import type { ClaimId, EntityId } from '../../base/ids.ts';
import type { MaybePromise } from '../../base/maybe.ts';
import type { SearchAnswer } from '../../graph/ask/search-graph.ts';
import type { Neighbourhood, NeighbourhoodEdge } from '../../graph/walk/neighbourhood.ts';
import type { Change } from '../../model/change.ts';
import type { ClaimValue } from '../../model/claim.ts';
import type { ActorKind, EntityKind } from '../../model/entity.ts';
import type { ReadEntity } from '../../model/identity.ts';
import type { AsOf, ClaimFilter, ClaimOrder, Keyset, Page, PageItem } from '../../model/list-query.ts';
import type { Disagreement } from '../../model/readings/disagreement.ts';
import type { StatusReading } from '../../model/readings/status.ts';
import type { CarriedEvidence } from '../../model/reanchoring.ts';
import type { SearchHit } from '../../model/search/search-query.ts';

/** What resolvers are given as parents: the model's own objects, and lists that are read when somebody asks for them. */

export type Entity = ReadEntity;
export type Actor = Extract<ReadEntity, { kind: ActorKind }>;
type OfKind<Kind extends EntityKind> = Extract<ReadEntity, { kind: Kind }>;
export type Person = OfKind<'person'>;
export type Organization = OfKind<'organization'>;
export type State = OfKind<'state'>;
export type Office = OfKind<'office'>;
export type UnnamedSource = OfKind<'unnamed-source'>;
export type Channel = OfKind<'channel'>;
export type Event = OfKind<'event'>;
export type Place = OfKind<'place'>;
export type Document = OfKind<'document'>;
export type DocumentVersion = Document['versions'][number] & Pick<Document, 'rights'>;

type OfValue<Kind extends ClaimValue['kind']> = Extract<ClaimValue, { kind: Kind }>;
export type StatusValue = OfValue<'status'>;
export type DateValue = OfValue<'date'>;
export type CountValue = OfValue<'count'>;
export type TextValue = OfValue<'text'>;

/** A connection before it is read; `order` is what its cursors belong to. */
type List<Id> = {
  readonly order: string;
  readonly after: Keyset | null;
  readonly page: () => MaybePromise<Page<Id>>;
  readonly count: () => MaybePromise<number>;
};
export type ClaimList = List<ClaimId>;
export type DisagreementList = List<Disagreement>;
export type ChangeList = List<Change>;
export type CarriedList = List<CarriedEvidence>;
/** The claims of an edge are those between its node and where the list starts, or about the node on a list from the root. */
export type NodeList = List<EntityId> & {
  readonly claimsOf: (node: EntityId, request: EdgeClaimsRequest) => ClaimList;
};
export type EdgeClaimsRequest = {
  readonly first: number;
  readonly after?: string | null;
  readonly orderBy?: ClaimOrder | null;
};
export type NodeEdge = { readonly cursor: string; readonly id: EntityId; readonly list: NodeList };

export type SearchList = List<SearchHit> & { readonly answer: () => Promise<SearchAnswer> };
export type SearchEdge = PageItem<SearchHit> & { readonly list: SearchList };

/** `on` null: an interval without a first day. */
export type DatedReading = StatusReading & { readonly on: Day | null };

/** A drawing keeps the filter and the point of view that its edges were counted from. */
export type DrawnNeighbourhood = Neighbourhood & { readonly filter: ClaimFilter; readonly asOf: AsOf };
export type DrawnEdge = NeighbourhoodEdge & Pick<DrawnNeighbourhood, 'filter' | 'asOf'>;
