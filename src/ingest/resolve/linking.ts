/** Which node of the graph a name means: by its names in any script, how they are spelt, and what it has to do with. */
import type { EntityId } from '../../base/ids.ts';
import { foldName } from '../../base/text.ts';
import type { EntityKind } from '../../model/entity.ts';
import { likenessOf, namedNode, scoreOf } from '../../model/likeness.ts';

/** A node as far as linking looks at it. */
export type KnownNode = {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** Its name and its other names, in every script. */
  readonly names: readonly string[];
  /** Names of the offices, organisations and states that it has to do with; of a channel its parties. */
  readonly context: readonly string[];
  /** The years in which claims speak of it; null where none is dated. */
  readonly years: { readonly from: number; readonly to: number } | null;
};

export type NamedThing = {
  readonly name: string;
  readonly kind: EntityKind;
  readonly context: readonly string[];
  /** Of the article; null where nothing tells. */
  readonly year: number | null;
};

type Scored = { readonly id: EntityId; readonly score: number };

/** The node that is meant, or null where none fits well enough; and what else may be meant, the likeliest first. */
export type Link = { readonly node: EntityId | null; readonly score: number; readonly runnersUp: readonly Scored[] };

/** How likely the best has to be, and how much likelier than the next. */
const [least, lead] = [0.6, 0.05];

export function linkName(thing: NamedThing, known: readonly KnownNode[]): Link {
  const scored = known
    .filter(({ kind }) => kind === thing.kind)
    .map(node => ({ id: node.id, score: likelihood(thing, node) }))
    .filter(({ score }) => score > 0.2)
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  const isSure = best !== undefined && best.score >= least && best.score - (next?.score ?? 0) >= lead;
  return { node: isSure ? best.id : null, score: best?.score ?? 0, runnersUp: scored.slice(isSure ? 1 : 0, 4) };
}

function likelihood(thing: NamedThing, node: KnownNode): number {
  const byName = scoreOf(likenessOf(asNode(thing.kind, [thing.name]), asNode(node.kind, node.names)));
  const named = byName > 0 ? byName : byFamilyName(thing, node);
  const shared = sharedContext(thing.context, node.context);
  if (thing.kind === 'channel') return ofChannel(thing, node, Math.max(named, wordsInCommon(thing.name, node.names)));
  if (named === 0) return 0;
  // somebody of that name whom nothing joins to this office or state may be another
  const isElsewhere = thing.context.length > 0 && node.context.length > 0 && shared === 0;
  const isOutOfTime =
    thing.year !== null &&
    node.years !== null &&
    (thing.year < node.years.from - 15 || thing.year > node.years.to + 15);
  const doubt = (1 - named) * (shared > 0 ? 0.5 : 1);
  return round((1 - doubt) * (isElsewhere ? 0.85 : 1) * (isOutOfTime ? 0.7 : 1));
}

const asNode = (kind: EntityKind, names: readonly string[]) =>
  namedNode({ row: 0, id: '' as EntityId, kind, externalIds: [] }, names);

/** "Berg" alone may be Ada Berg. */
function byFamilyName({ name, kind }: NamedThing, { names }: KnownNode): number {
  if (kind !== 'person' || name.includes(' ')) return 0;
  return names.some(full => foldName(full).split(' ').at(-1) === foldName(name)) ? 0.45 : 0;
}

/** A channel is told by its two ends more than by what it is called. */
function ofChannel(thing: NamedThing, node: KnownNode, named: number): number {
  if (thing.context.length === 0 || node.context.length === 0) return named;
  const ends = thing.context.filter(party => node.context.some(other => foldName(other) === foldName(party))).length;
  const share = ends / Math.max(thing.context.length, node.context.length);
  if (share < 0.5) return round(named * 0.5);
  return round(1 - (1 - named) * (1 - 0.5 * share));
}

/** The part of the words of a name that one of the others has too; "line" and "channel" tell little. */
function wordsInCommon(name: string, names: readonly string[]): number {
  const telling = (text: string) =>
    new Set(
      foldName(text)
        .split(' ')
        .filter(word => !/^(?:the|a|of|and|between|line|lines|channel|hotline|link)$/.test(word)),
    );
  const own = telling(name);
  const shares = names.map(other => {
    const words = telling(other);
    const shared = [...own].filter(word => words.has(word)).length;
    return shared / Math.max(1, own.size, words.size);
  });
  return 0.6 * shares.reduce((most, share) => Math.max(most, share), 0);
}

function sharedContext(one: readonly string[], other: readonly string[]): number {
  const folded = other.map(foldName);
  return one.filter(name =>
    folded.some(known => known === foldName(name) || known.includes(foldName(name)) || foldName(name).includes(known)),
  ).length;
}

const round = (number: number) => Math.round(number * 1_000) / 1_000;
