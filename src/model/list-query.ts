import type { Day } from '../base/edtf.ts';
import type { DatasetId, EntityId } from '../base/ids.ts';
import { compareCodePoints } from '../base/text.ts';
import type { ClaimValue, Manner, Modality, Polarity, Qualifier } from './claim.ts';
import type { Agreement, Channel, EntityKind, Event, Office, Organization, Place } from './entity.ts';
import type { IdentityView } from './identity.ts';
import type { SupportVerdict } from './support.ts';

/** A point of view in three times: when it held, when it was said, when the graph knew it. Null: no bound. */
export type AsOf = {
  readonly validAt: Day | null;
  readonly saidBy: Day | null;
  readonly recordedBy: string | null;
  /** Whether claims that only may have held on the day of `validAt` are left out too; left out: they are not. */
  readonly sure?: true;
};
export const now: AsOf = { validAt: null, saidBy: null, recordedBy: null };

/** Which nodes are one, and what is read of nodes and claims themselves: as judged and recorded by a moment. Null: now. */
export type Sight = { readonly identity: IdentityView; readonly recordedBy: string | null };
export const plainSight: Sight = { identity: 'merged', recordedBy: null };
export const isPlainSight = ({ identity, recordedBy }: Sight): boolean => identity === 'merged' && recordedBy === null;

/** The parts that a node can play in a claim. `speaker` is the publisher where it speaks in its own voice. */
export const participantRoles = [
  'subject',
  'object',
  'qualifier',
  'speaker',
  'office',
  'organization',
  'party',
  'occasion',
  'relay',
  'publisher',
  'document',
] as const;
export type ParticipantRole = (typeof participantRoles)[number];
/** The parts of those who carry a claim: a document carries it, an outlet publishes it, others relay it. */
export const carrierRoles = ['relay', 'publisher', 'document'] as const satisfies readonly ParticipantRole[];
/** The place of a part in the list, by which it is recorded. */
export const roleCode = (role: ParticipantRole): number => participantRoles.indexOf(role);

/** Days, both ends included; null: no bound. */
export type DayRange = { readonly from: Day | null; readonly to: Day | null };

/** ISO 8601 instants, both included; null: no bound. */
export type TimeRange = { readonly from: string | null; readonly to: string | null };
/** Numbers, both included; null: no bound. */
export type CountRange = { readonly from: number | null; readonly to: number | null };

/** One further participant, of which every field must hold. */
export type QualifierFilter = {
  readonly role?: readonly Qualifier['role'][];
  readonly entity?: readonly EntityId[];
  readonly is?: EntityFilter;
};
/** A date, a count and words are asked of values of their kind alone. */
export type ValueFilter = {
  readonly kind?: readonly ClaimValue['kind'][];
  readonly date?: DayRange;
  readonly count?: CountRange;
  /** Part of a text, or of what is counted, compared without case, accents and punctuation. */
  readonly words?: string;
};

/** Every field that is given must hold; lists are alternatives. */
export type ClaimFilter = {
  readonly and?: readonly ClaimFilter[];
  readonly or?: readonly ClaimFilter[];
  readonly not?: ClaimFilter;
  readonly predicate?: readonly string[];
  readonly polarity?: readonly Polarity[];
  readonly modality?: readonly Modality[];
  readonly manner?: readonly Manner[];
  readonly status?: readonly string[];
  /** Named, unnamed or collective speakers; the publisher counts where it speaks in its own voice. */
  readonly speaker?: readonly EntityId[];
  readonly office?: readonly EntityId[];
  /** Said in an office of such a kind, or by one itself. */
  readonly officeKind?: readonly Office['officeKind'][];
  readonly organization?: readonly EntityId[];
  readonly party?: readonly EntityId[];
  readonly publisher?: readonly EntityId[];
  readonly document?: readonly EntityId[];
  readonly about?: readonly EntityId[];
  readonly qualifiedBy?: readonly EntityId[];
  /** The event at which it was said. */
  readonly occasion?: readonly EntityId[];
  /** Claims that came with one of these. */
  readonly dataset?: readonly DatasetId[];
  readonly ownVoice?: boolean;
  readonly asserted?: DayRange;
  readonly valid?: DayRange;
  /** When it entered the graph. */
  readonly recorded?: TimeRange;
  /** Who passed it on. */
  readonly relay?: readonly EntityId[];
  readonly subject?: EntityFilter;
  readonly object?: EntityFilter;
  readonly qualifier?: QualifierFilter;
  readonly value?: ValueFilter;
  /** How it is judged whether their words support them. */
  readonly support?: readonly SupportVerdict[];
};

export type EntityFilter = {
  readonly and?: readonly EntityFilter[];
  readonly or?: readonly EntityFilter[];
  readonly not?: EntityFilter;
  readonly kind?: readonly EntityKind[];
  /** Part of the name or of an alias, compared without case, accents and punctuation. */
  readonly name?: string;
  readonly channelKind?: readonly Channel['channelKind'][];
  readonly level?: readonly Channel['level'][];
  readonly domain?: readonly Channel['domain'][];
  readonly officeKind?: readonly Office['officeKind'][];
  /** A channel with one of these at an end, or as the side of an end. */
  readonly party?: readonly EntityId[];
  readonly organizationKind?: readonly Organization['organizationKind'][];
  readonly eventKind?: readonly Event['eventKind'][];
  readonly placeKind?: readonly Place['placeKind'][];
  readonly agreementKind?: readonly Agreement['agreementKind'][];
  /** BCP 47 tags of documents. */
  readonly language?: readonly string[];
  readonly publisher?: readonly EntityId[];
  /** Nodes that one of these describes. */
  readonly dataset?: readonly DatasetId[];
  readonly date?: DayRange;
  /** Nodes that take part in a claim of this kind. */
  readonly claims?: ClaimFilter;
  /** Nodes that speak a claim of this kind. */
  readonly speaks?: ClaimFilter;
};

export const claimOrders = ['asserted', 'valid', 'recorded', 'place'] as const;
export const entityOrders = ['name', 'recorded', 'date'] as const;
/** Orders of nodes by what is read of them, and stands in no row. */
export const readOrders = ['degree', 'last-attested'] as const;
export type Direction = 'asc' | 'desc';
export type ClaimOrder = { readonly field: (typeof claimOrders)[number]; readonly direction: Direction };
export type EntityOrder = { readonly field: (typeof entityOrders)[number]; readonly direction: Direction };
export type ReadOrder = { readonly field: (typeof readOrders)[number]; readonly direction: Direction };

/** Where nothing says how many. */
export const itemsPerPage = 20;

/** A keyset page: `after` is the place where the one before ended. */
export type PageRequest = { readonly first: number; readonly after: Keyset | null };
/** The sort value and the row that break off a page. */
export type Keyset = { readonly sort: string | number; readonly row: number };
/** Which of two places comes first in a list: negative where it is the first one. */
export type KeysetOrder = (a: Keyset, b: Keyset) => number;
/** Of lists in which what sorts alike goes by entry, in the direction of the list. */
export function keysetOrder(direction: Direction): KeysetOrder {
  const sign = direction === 'asc' ? 1 : -1;
  return (a, b) => sign * (compareSorts(a.sort, b.sort) || a.row - b.row);
}

function compareSorts(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : compareCodePoints(String(a), String(b));
}

/** The same order from its end on. */
export function reversed<Order extends { readonly direction: Direction }>(order: Order): Order {
  return { ...order, direction: order.direction === 'asc' ? 'desc' : 'asc' };
}

export type PageItem<Id> = Keyset & { readonly id: Id };
export type Page<Id> = {
  readonly items: readonly PageItem<Id>[];
  readonly hasNextPage: boolean;
  /** Where the next page goes on, where that is not behind the last item. */
  readonly end?: Keyset;
};

/** Which edges a traversal follows, from the starting node's part in a claim to the neighbour's. */
export type Relation = {
  readonly from: readonly ParticipantRole[];
  readonly to: readonly ParticipantRole[];
  /** Null: every predicate. */
  readonly predicates: readonly string[] | null;
  /** Null: every kind. */
  readonly kinds: readonly EntityKind[] | null;
  /** Which edges from and to those who carry claims are followed, as a search does. Left out: all, by their parts. */
  readonly passing?: Passing;
};

/**
 * Whether a search follows edges that lead from, or to, a node that carries their claim: a document, an outlet that
 * publishes, relays, or speaks in its own voice. `own`: from every such node, and never to one; `every`: all of them;
 * `through`: where all ends that carry are among these nodes (by row); `around`: where one is.
 */
export type Passing =
  | { readonly rule: 'own' | 'every' }
  | { readonly rule: 'through' | 'around'; readonly nodes: readonly number[] };
