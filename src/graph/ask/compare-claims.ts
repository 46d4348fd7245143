// Sets claims against each other, node by node, and stops where a page is full.

import type { DaySpan } from '../../base/edtf.ts';
import { badInput } from '../../base/errors.ts';
import { append } from '../../base/long-lists.ts';
import type { AsOf, Keyset, Page, PageItem, PageRequest } from '../../model/list-query.ts';
import { type ComparedClaim, type ScopeRelation, scopeRelations } from '../../model/readings/disagreement.ts';
import type { ComparedGroup } from '../../model/readings/disputes.ts';
import { corePredicates, type Predicate, type Vocabulary } from '../../model/vocabulary.ts';
import type { CompareWithin, RelatedTopic } from '../../store/read/compared-claims.ts';
import type { ComparedParent } from '../../store/read/disagreements.ts';
import { inTurns } from '../in-turns.ts';
import { actsOf, readComparedClaims, readWholes } from './compared-reads.ts';
import type { ComparingReads } from './graph-reads.ts';

export type CompareSpec = {
  /** About a node, with a claim, or everywhere, which has the one parent `''`. */
  readonly within: CompareWithin | 'graph';
  readonly asOf: AsOf;
  readonly page: PageRequest;
  /** Everywhere, the rows of the nodes that are looked at, in order; left out: all. */
  readonly topics?: readonly number[];
};

/** What a group of claims comes to: items in the order of the rows that they stand at, and null where others may have their turn. */
export type ItemsOf<Item> = (group: ComparedGroup, focus: Focus) => Iterable<FoundItem<Item> | null>;
export type FoundItem<Item> = { readonly left: number; readonly right: number; readonly item: Item };
/** The claim that items must have a part in, null for any; and the left claim that they may begin with. */
export type Focus = { readonly claim: number | null; readonly from: number };

/** Nodes that are compared at once, where the whole graph is asked; and others beside them. */
const firstReach = 16;
const farther = 4;
const lastReach = 1_024;

/** Pages of what the claims about each parent come to: first about itself, then beside each node that it can be compared with. */
export async function compareClaims<Item>(
  reads: ComparingReads,
  vocabulary: Vocabulary,
  { parents, spec, itemsOf }: { parents: readonly string[]; spec: CompareSpec; itemsOf: ItemsOf<Item> },
): Promise<Map<string, Page<Item>>> {
  const comparing = { reads, vocabulary, spec, after: toPlace(spec.page.after) };
  if (spec.within === 'graph') return new Map([['', await compareGraph(comparing, itemsOf)]]);
  const found = await reads.disagreements.parents(spec.within, parents, actsOf(vocabulary));
  const lists = found.map(parent => new TopicList(parent, comparing, itemsOf));
  await fillLists(lists, comparing);
  return new Map(lists.map(list => [list.parent.parent, cut(list.items, spec.page)]));
}

type Comparing = {
  readonly reads: ComparingReads;
  readonly vocabulary: Vocabulary;
  readonly spec: CompareSpec;
  readonly after: Place | null;
};

/** Node by node in the order of entry; two nodes are compared from the earlier one. */
async function compareGraph<Item>(comparing: Comparing, itemsOf: ItemsOf<Item>): Promise<Page<Item>> {
  const { reads, spec, after } = comparing;
  const items: PageItem<Item>[] = [];
  let last = after === null ? 0 : after.topic - 1;
  for (let reach = firstReach; ; reach = Math.min(reach * farther, lastReach)) {
    const given = spec.topics?.filter(row => row > last).slice(0, reach);
    const topics = given
      ? await reads.disagreements.topicsAmong(given)
      : await reads.disagreements.topicsAfter(last, reach);
    const looked = given ?? topics.map(({ row }) => row);
    const lists = topics.map(
      topic => new TopicList({ ...topic, parent: '', claim: null, predicate: null }, comparing, itemsOf),
    );
    await fillLists(lists, comparing);
    for (const list of lists) append(items, list.items);
    if (items.length > spec.page.first || looked.length < reach) return cut(items, spec.page);
    last = looked.at(-1)!;
  }
}

function cut<Item>(items: readonly PageItem<Item>[], { first }: PageRequest): Page<Item> {
  return { items: items.slice(0, first), hasNextPage: items.length > first };
}

/** Each step is asked for all lists that are not full yet. */
async function fillLists<Item>(lists: readonly TopicList<Item>[], comparing: Comparing): Promise<void> {
  await compareOwn(lists, comparing);
  const waiting = lists.filter(list => !list.isFull && list.own.length > 0);
  if (waiting.length === 0) return;
  const related = Map.groupBy(
    await comparing.reads.disagreements.related(rowsOf(waiting), comparing.spec.asOf),
    ({ topic }) => topic,
  );
  await compareBeside(waiting, comparing, list => related.get(list.parent.row) ?? []);
  await compareContacts(
    waiting.filter(list => !list.isFull),
    related,
    comparing,
  );
}

async function compareOwn<Item>(lists: readonly TopicList<Item>[], { reads, vocabulary, spec }: Comparing) {
  const alone = lists.length === 1 ? lists[0]!.parent.predicate : null;
  const asked = { topics: rowsOf(lists), predicate: alone, isAlone: true };
  const claims = await readComparedClaims(reads, vocabulary, asked, spec.asOf);
  for (const list of lists) list.own = claims.get(list.parent.row) ?? [];
  const wholes = await readWholes(
    reads,
    vocabulary,
    lists.flatMap(({ own }) => own),
    spec.asOf,
  );
  await inTurns(
    (function* () {
      for (const list of lists)
        yield* list.take({ own: list.own, others: null, scope: 'same', other: 0, isWithin: wholes });
    })(),
  );
}

/** In windows that grow, for most pages are full soon. */
async function compareBeside<Item>(
  lists: readonly TopicList<Item>[],
  { reads, vocabulary, spec }: Comparing,
  relatedTo: (list: TopicList<Item>) => readonly RelatedTopic[],
): Promise<void> {
  const queues = new Map(lists.map(list => [list, list.queue(relatedTo(list))]));
  for (let reach = firstReach; ; reach = Math.min(reach * farther, lastReach)) {
    const window = new Map<TopicList<Item>, readonly RelatedTopic[]>();
    for (const [list, queue] of queues) {
      const next = list.isFull ? [] : queue.splice(0, reach);
      if (next.length > 0) window.set(list, next);
    }
    if (window.size === 0) return;
    const pairs = [...window.values()].flat();
    const isStatus = pairs.every(({ scope }) => scope !== 'possibly-same');
    // of claims beside those of a node that may be the same, none was left out for standing alone
    const topics = [...new Set(pairs.flatMap(({ topic, other }) => (isStatus ? [other] : [topic, other])))];
    const predicate = isStatus ? corePredicates.status : null;
    const claims = await readComparedClaims(reads, vocabulary, { topics, predicate, isAlone: false }, spec.asOf);
    const isWithin = isStatus
      ? () => false
      : await readWholes(reads, vocabulary, [...claims.values()].flat(), spec.asOf);
    await inTurns(
      (function* () {
        for (const [list, next] of window)
          for (const { topic, other, scope } of next) {
            const own = (isStatus ? null : claims.get(topic)) ?? list.own;
            yield* list.take({ own, others: claims.get(other) ?? [], scope, other, isWithin });
          }
      })(),
    );
  }
}

/** General contacts are compared with those of the same sides, of which there may be as many as there are contacts. */
async function compareContacts<Item>(
  lists: readonly TopicList<Item>[],
  related: ReadonlyMap<number, readonly RelatedTopic[]>,
  comparing: Comparing,
): Promise<void> {
  const { disagreements } = comparing.reads;
  const queues = await contactsBeside(
    lists.filter(({ parent }) => parent.kind === 'channel'),
    related,
    comparing,
  );
  for (let reach = firstReach * 4; ; reach = Math.min(reach * farther, lastReach)) {
    const window = new Map<TopicList<Item>, readonly number[]>();
    for (const [list, queue] of queues) {
      const next = list.isFull ? [] : queue.splice(0, reach);
      if (next.length > 0) window.set(list, next);
    }
    if (window.size === 0) return;
    const contacts = [...new Set([...window.values()].flat())];
    const found = Map.groupBy(
      await disagreements.sameSides(rowsOf([...window.keys()]), contacts, comparing.spec.asOf),
      ({ topic }) => topic,
    );
    await compareBeside([...window.keys()], comparing, list => {
      const wanted = new Set(window.get(list));
      const own = (found.get(list.parent.row) ?? []).filter(({ other }) => wanted.has(other));
      return own.map(pair => ({ ...pair, scope: 'same-sides' as const }));
    });
  }
}

/** Those that may be compared with each list that is of a general contact, in the order of entry: where it tells of few days, those of the same days. */
async function contactsBeside<Item>(
  channels: readonly TopicList<Item>[],
  related: ReadonlyMap<number, readonly RelatedTopic[]>,
  { reads: { disagreements } }: Comparing,
): Promise<ReadonlyMap<TopicList<Item>, number[]>> {
  if (channels.length === 0) return new Map();
  const contacts = await disagreements.generalContacts();
  const all = new Set(contacts);
  const lists = channels.filter(({ parent }) => all.has(parent.row));
  const days = new Map(lists.map(({ parent, own }) => [parent.row, statusDays(own)] as const));
  const few = new Map([...days].filter(([, own]) => own.length > 0 && own.length <= mostIntervals));
  const found = few.size === 0 ? [] : await disagreements.contactsOnDays(few);
  const byTopic = Map.groupBy(found, ({ topic }) => topic);
  return new Map(
    lists.map(list => {
      const { row } = list.parent;
      const isMany = days.get(row)!.length > mostIntervals;
      const beside = isMany ? contacts : (byTopic.get(row) ?? []).map(({ other }) => other);
      const known = new Set([row, ...(related.get(row) ?? []).map(({ other }) => other)]);
      const least = list.firstOther('same-sides');
      return [list, beside.filter(other => other >= least && !known.has(other))];
    }),
  );
}

const rowsOf = (lists: readonly TopicList<unknown>[]) => [...new Set(lists.map(({ parent }) => parent.row))];

type Beside = Pick<ComparedGroup, 'others' | 'scope' | 'isWithin'> & {
  readonly own: readonly ComparedClaim[];
  readonly other: number;
};

/** What is found about one parent until its page is full. */
class TopicList<Item> {
  readonly parent: ComparedParent;
  readonly items: PageItem<Item>[] = [];
  own: readonly ComparedClaim[] = [];
  readonly #comparing: Comparing;
  readonly #itemsOf: ItemsOf<Item>;

  constructor(parent: ComparedParent, comparing: Comparing, itemsOf: ItemsOf<Item>) {
    this.parent = parent;
    this.#comparing = comparing;
    this.#itemsOf = itemsOf;
  }

  get isFull(): boolean {
    return this.items.length > this.#comparing.spec.page.first;
  }

  /** The nodes to be compared with that the page can begin with, in their order. */
  queue(related: readonly RelatedTopic[]): RelatedTopic[] {
    const isOnce = ({ other }: RelatedTopic) => this.#comparing.spec.within !== 'graph' || other > this.parent.row;
    return related
      .filter(topic => isOnce(topic) && topic.other >= this.firstOther(topic.scope))
      .toSorted((a, b) => phaseOf(a.scope) - phaseOf(b.scope) || a.other - b.other);
  }

  /** The row of the first other node whose items can stand on the page; beyond all where those of this scope stand before it. */
  firstOther(scope: ScopeRelation): number {
    const { after } = this.#comparing;
    if (!this.#isCut || phaseOf(scope) > after!.phase) return 0;
    return phaseOf(scope) < after!.phase ? Infinity : after!.other;
  }

  /** Whether the page begins within what is found about this parent. */
  get #isCut(): boolean {
    const { after, spec } = this.#comparing;
    return after !== null && (spec.within !== 'graph' || after.topic === this.parent.row);
  }

  /** Adds what the claims come to beside these others; step by step. */
  *take({ own, others, scope, other, isWithin }: Beside): Generator<void, void> {
    if (this.isFull || this.firstOther(scope) > other) return;
    const { after, spec, vocabulary } = this.#comparing;
    const { row: topic, claim, kind, predicate } = this.parent;
    const isFirst = this.#isCut && after!.phase === phaseOf(scope) && after!.other === other;
    const focus = { claim, from: isFirst ? after!.left : 0 };
    const found: PageItem<Item>[] = [];
    for (const group of groupsOf(own, others, vocabulary)) {
      if (predicate !== null && predicate !== group.predicate.name) continue;
      let taken = this.items.length;
      for (const each of this.#itemsOf({ ...group, scope, isOfEvent: kind === 'event', isWithin }, focus)) {
        if (each === null) {
          yield;
          continue;
        }
        const { left, right, item } = each;
        if (isFirst && (left - after!.left || right - after!.right) <= 0) continue;
        found.push({ sort: `${topic}.${phaseOf(scope)}.${other}.${left}`, row: right, id: item });
        if (++taken > spec.page.first) break;
      }
    }
    const leftOf = ({ sort }: PageItem<Item>) => Number((sort as string).slice((sort as string).lastIndexOf('.') + 1));
    found.sort((a, b) => leftOf(a) - leftOf(b) || a.row - b.row);
    append(this.items, found);
  }
}

const phaseOf = (scope: ScopeRelation) => scopeRelations.indexOf(scope);

/** By predicate, as far as claims with it can disagree. */
function* groupsOf(
  own: readonly ComparedClaim[],
  others: readonly ComparedClaim[] | null,
  { predicates }: Vocabulary,
): Generator<Pick<ComparedGroup, 'predicate' | 'claims' | 'others'>> {
  const beside = others && byPredicate(others);
  for (const [name, claims] of byPredicate(own)) {
    const predicate: Predicate | undefined = predicates.get(name);
    const opposite = beside ? (beside.get(name) ?? []) : claims;
    if (predicate && opposite.length > (beside ? 0 : 1)) yield { predicate, claims, others: beside && opposite };
  }
}

type ByPredicate = ReadonlyMap<string, readonly ComparedClaim[]>;

/** The same lists whenever they are asked for, so that what was found in one is found once. */
const grouped = new WeakMap<readonly ComparedClaim[], ByPredicate>();

function byPredicate(claims: readonly ComparedClaim[]): ByPredicate {
  const known = grouped.get(claims) ?? Map.groupBy(claims, ({ predicate }) => predicate);
  grouped.set(claims, known);
  return known;
}

const mostIntervals = 64;

/** The days on which statuses are told of, in as few intervals as hold no others. */
function statusDays(claims: readonly ComparedClaim[]): DaySpan[] {
  const days = claims.filter(({ value }) => value === 'status').flatMap(claim => claim.days ?? []);
  const apart: { earliest: number; latest: number }[] = [];
  for (const { earliest, latest } of days.toSorted((a, b) => a.earliest - b.earliest)) {
    const last = apart.at(-1);
    if (last && earliest <= last.latest + 1) last.latest = Math.max(last.latest, latest);
    else apart.push({ earliest, latest });
  }
  return apart;
}

/** Where an item stands: the node that is asked about, the phase and the node beside it, and its two claims. */
type Place = {
  readonly topic: number;
  readonly phase: number;
  readonly other: number;
  readonly left: number;
  readonly right: number;
};

/** The order in which items are found. */
export function comparedOrder(a: Keyset, b: Keyset): number {
  const [one, other] = [toPlace(a)!, toPlace(b)!];
  return (
    one.topic - other.topic ||
    one.phase - other.phase ||
    one.other - other.other ||
    one.left - other.left ||
    one.right - other.right
  );
}

function toPlace(after: PageRequest['after']): Place | null {
  if (after === null) return null;
  const parts = /^(\d{1,10})\.(\d)\.(\d{1,10})\.(\d{1,10})$/.exec(String(after.sort));
  if (!parts) throw badInput('after', 'is not a cursor of a list of disagreements or disputes');
  const [topic, phase, other, left] = parts.slice(1).map(Number) as [number, number, number, number];
  return { topic, phase, other, left, right: after.row };
}
