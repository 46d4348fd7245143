/** Whose lines and talks mentions are about, and which mentions are of one channel. */
import type { ChannelMention } from '../find/channel-mention.ts';
import { isNear } from '../find/channels.ts';
import type { Span } from '../span.ts';
import type { Actor } from './actors.ts';
import { rolesIn, type ToldEnd } from './channel-roles.ts';

/** A state, or a body that has talks as states do, at a place in the text. */
export type Side = Span & { readonly name: string };

export type FoundChannel = {
  readonly label: string;
  readonly className: ChannelMention['className'];
  /** A term of the vocabulary. */
  readonly kind: string;
  readonly parties: readonly string[];
  readonly mentions: readonly ChannelMention[];
  /** Of what runs through a third party; empty of other channels, and where nobody is told. */
  readonly roles: readonly ToldEnd[];
};

type Surroundings = {
  readonly flat: string;
  readonly sentences: readonly Span[];
  readonly actors: readonly Actor[];
  readonly sides: readonly Side[];
  /** The sides that the head of the article names. */
  readonly titleSides: readonly string[];
};

/** Channels in the order in which they are first mentioned. */
export function groupChannels(mentions: readonly ChannelMention[], around: Surroundings): FoundChannel[] {
  const main = mainSides(mentions, around);
  const groups: {
    parties: string[];
    mentions: ChannelMention[];
    className: ChannelMention['className'];
    distinction: string | null;
  }[] = [];
  for (const mention of mentions) {
    const parties = partiesOf(mention, around, main);
    if (mention.isBetweenMain && !(parties.length === 2 && isSameSet(parties, main))) continue;
    const group = mention.isAnaphoric
      ? antecedentOf(mention, groups)
      : bestOf(
          groups.filter(other => isOneChannel(other, { mention, parties })),
          mention,
        );
    if (group) {
      group.mentions.push(mention);
      if (group.parties.length < 2) group.parties = [...parties];
    } else
      groups.push({
        parties: [...parties],
        mentions: [mention],
        className: mention.className,
        distinction: mention.distinction,
      });
  }
  const told = groups.filter(({ mentions: all }) => all.some(mention => isBetweenSides(mention, around)));
  return told.map(({ parties, mentions: all, className }) => {
    const kind = kindOf(all);
    const label = labelOf({ parties, mentions: all, kind });
    return { label, className, kind, parties, mentions: all, roles: rolesIn({ kind, mentions: all }, around) };
  });
}

/** The channel that "the line" takes up: the last one spoken of with this word, else the last of its class and number. */
function antecedentOf<Any extends Group>(mention: ChannelMention, groups: readonly Any[]): Any | undefined {
  const recent = groups.toSorted((a, b) => b.mentions.at(-1)!.start - a.mentions.at(-1)!.start);
  const word = mention.head === 'round' ? 'talk' : mention.head;
  const sameWord = recent.find(({ mentions }) =>
    mentions.some(({ head, isPlural }) => head === word && isPlural === mention.isPlural),
  );
  // "the line" is no single call
  const alike = recent.filter(
    ({ className, distinction }) => className === mention.className && distinction !== 'call',
  );
  return (
    sameWord ??
    alike.find(({ mentions }) => mentions.some(({ isPlural }) => isPlural === mention.isPlural)) ??
    alike[0] ??
    recent.find(({ className }) => isNear(mention.className, className))
  );
}

type Group = {
  readonly parties: readonly string[];
  readonly className: ChannelMention['className'];
  readonly distinction: string | null;
  readonly mentions: readonly ChannelMention[];
};

function isOneChannel(
  group: Group,
  { mention, parties }: { readonly mention: ChannelMention; readonly parties: readonly string[] },
): boolean {
  const sameSides =
    parties.length < 2 || group.parties.length < 2
      ? parties.some(party => group.parties.includes(party)) || parties.length === 0
      : isSameSet(parties, group.parties);
  if (!sameSides || group.distinction !== mention.distinction) return false;
  if (group.className === mention.className) return true;
  return (
    (mention.className === 'contact' && group.className === 'back') ||
    (mention.className === 'back' && group.className === 'contact')
  );
}

const qualityOf = ({ mentions }: Pick<Group, 'mentions'>): string | null =>
  mentions.find(({ quality }) => quality)?.quality ?? null;

/** Of channels that a mention may be of, one of its own quality, else one of which none was told. */
function bestOf<Any extends Group>(groups: readonly Any[], { quality = null }: ChannelMention): Any | undefined {
  if (quality === null) return groups[0];
  return groups.find(one => qualityOf(one) === quality) ?? groups.find(one => qualityOf(one) === null);
}

const isSameSet = (one: readonly string[], other: readonly string[]) => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.every(each => long.includes(each));
};

/** What is a line by itself, whoever is named beside it. */
const isByItself =
  /^(?:hot|red|back|lines? of comm|channels? of comm|liaison|interest|working|fax|coordination|deconfliction|de-confliction|risk)/;
const sideWord =
  /\b(?:sides|countries|nations|states|counterparts?|militar(?:y|ies)|governments?|leaders|forces|armies|navies|air forces|capitals|ministr(?:y|ies)|commanders|Koreas|powers|rivals|neighbo(?:u)?rs)\b/i;

/** Whether the words around tell of two sides: "talks with his staff" are of one, whoever else the text is about. */
function isBetweenSides(mention: ChannelMention, { flat, sentences, sides }: Surroundings): boolean {
  if (isByItself.test(mention.head) || mention.isBetweenMain || mention.kind === 'third-party') return true;
  if (/^\p{Lu}/u.test(mention.distinction ?? '')) return true;
  // these words mean sides, though none is named beside them
  if (/\b(?:tripartite|trilateral|liaison|deconfliction|de-confliction)\b/i.test(mention.text)) return true;
  const owner = sides.some(({ end }) => end <= mention.start && /^(?:'s?)?\s+$/.test(flat.slice(end, mention.start)));
  const inside = namesIn(sides, mention).length;
  if (inside >= 2) return true;
  const complement = /\s(with|between|to|linking|connecting|involving)\s.*$/s.exec(mention.text);
  if (complement)
    return (
      sideWord.test(complement[0]) ||
      (complement[1] !== 'between' && namesIn(sides, complementOf(mention, complement)).length > 0)
    );
  const sentence = sentences.find(({ start, end }) => start <= mention.start && mention.start < end) ?? mention;
  return (
    inside > 0 ||
    owner ||
    namesIn(sides, sentence).length >= 2 ||
    sideWord.test(flat.slice(sentence.start, sentence.end))
  );
}

const complementOf = ({ start, end }: Span, { index }: RegExpExecArray): Span => ({ start: start + index, end });

/** Who is at the ends of one mention. */
function partiesOf(mention: ChannelMention, around: Surroundings, main: readonly string[]): readonly string[] {
  const { flat, sentences, sides } = around;
  const inside = namesIn(sides, mention);
  const owner = sides.find(
    ({ end }) => end <= mention.start && /^(?:'s?)?\s+$/.test(flat.slice(end, mention.start)),
  )?.name;
  const own = [...new Set([...(owner ? [owner] : []), ...inside])];
  if (own.length >= 2)
    return own.length > 2 || !isThroughOther(mention)
      ? own.slice(0, 3)
      : [...own, ...main.filter(name => !own.includes(name))].slice(0, 3);
  const sentence = sentences.find(({ start, end }) => start <= mention.start && mention.start < end) ?? mention;
  const near = sides.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const before = near
    .filter(({ end }) => end <= mention.start)
    .map(({ name }) => name)
    .toReversed();
  const after = near.filter(({ start }) => start >= mention.end).map(({ name }) => name);
  if (isThroughOther(mention)) return [...new Set([...own, ...before, ...after, ...main])].slice(0, 3);
  const candidates = [...new Set([...own, ...before, ...after])];
  if (own.length === 1) {
    const partner = main.includes(own[0]!) ? main.find(name => name !== own[0]) : undefined;
    const other =
      partner !== undefined && candidates.includes(partner)
        ? partner
        : (candidates.find(name => name !== own[0]) ?? main.find(name => name !== own[0]));
    return other ? [own[0]!, other] : own;
  }
  const pair = pairNamed(near, flat, mention);
  if (pair) return pair;
  const ofMain = candidates.filter(name => main.includes(name));
  if (ofMain.length > 0 || candidates.length < 2) return main.length === 2 ? main : candidates;
  return candidates.slice(0, 2);
}

/** "Norvik and Tarsia have set up a line": two that are named together, the nearest; "Norvik and Tarsian ships" are things of theirs. */
function pairNamed(near: readonly Side[], flat: string, mention: Span): string[] | null {
  const pairs = near.flatMap((side, place) => {
    const next = near[place + 1];
    if (!next || next.name === side.name || !/^\s+and\s+(?:the\s+)?$/.test(flat.slice(side.end, next.start))) return [];
    const owned = /^\s+(\p{Ll}+s)(?=[\s,.;])/u.exec(flat.slice(next.end, next.end + 24))?.[1];
    return owned !== undefined && isThings.test(owned) ? [] : [{ side, next }];
  });
  const distance = ({ next }: { readonly next: Side }) => Math.abs(next.end - mention.start);
  const [pair] = pairs.toSorted((one, other) => distance(one) - distance(other));
  return pair ? [pair.side.name, pair.next.name] : null;
}

/** What sides have and are not. */
const isThings =
  /^(?:targets|ships|vessels|boats|aircraft|planes|jets|drones|missiles|weapons|positions|bases|assets|interests|waters|borders|cities|villages|goods|products|citizens|nationals|fighters|prisoners)$/;

const isThroughOther = ({ text, kind }: ChannelMention) =>
  kind === 'third-party' &&
  /\b(?:via|through|intermediar|mediat|go-between|pass|convey|relay|carr|deliver|transmit)/i.test(text);

const namesIn = (sides: readonly Side[], { start, end }: Span): string[] => [
  ...new Set(sides.filter(side => side.start >= start && side.end <= end).map(({ name }) => name)),
];

/** The two sides that the text's channels are about: the most named in the head, beside channels, and at all. */
function mainSides(mentions: readonly ChannelMention[], { sentences, sides, titleSides }: Surroundings): string[] {
  const weights = new Map<string, number>();
  const add = (name: string, weight: number) => weights.set(name, (weights.get(name) ?? 0) + weight);
  for (const name of titleSides) add(name, 6);
  for (const { name } of sides) add(name, 1);
  for (const sentence of sentences) {
    if (!mentions.some(({ start, isBetweenMain }) => !isBetweenMain && start >= sentence.start && start < sentence.end))
      continue;
    for (const name of namesIn(sides, sentence)) add(name, 2);
  }
  return [...weights]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([name]) => name);
}

function kindOf(mentions: readonly ChannelMention[]): string {
  const counts = new Map<string, number>();
  for (const { kind, isAnaphoric } of mentions) counts.set(kind, (counts.get(kind) ?? 0) + (isAnaphoric ? 0.5 : 1));
  if (counts.has('hotline')) return 'hotline';
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0];
}

/** "Their ministers met" names nothing. */
const isSentence = (words: string): boolean =>
  words.split(' ').length > 5 ||
  /\b(?:met|meets?|spoke|spoken|speaks?|talked|(?<!-)called|wrote|written)\b/i.test(words);

const nounOf = (kind: string): string => (kind === 'face-to-face' ? 'meeting' : kind.replaceAll('-', ' '));

function labelOf({ parties, mentions, kind }: Pick<FoundChannel, 'parties' | 'mentions' | 'kind'>): string {
  const named = mentions.find(({ distinction }) => distinction !== null && /^\p{Lu}/u.test(distinction))?.distinction;
  if (named) return named;
  const first =
    mentions.find(({ isAnaphoric, head }) => !isAnaphoric && head.startsWith('hot')) ??
    mentions.find(({ isAnaphoric }) => !isAnaphoric) ??
    mentions[0]!;
  if (first.listedUnder !== undefined)
    return `${parties.join('–')} ${nounOf(kind)} ${first.text.replace(/^(?:(?:the|a)\s+)?\S+\s+(?:one\s+)?/i, '')}`;
  const words = first.text
    .replace(/\s+/g, ' ')
    .replace(/["“”]/g, '')
    .replace(/^(?:the|a|an|this|that|these|those|any|no|its|their|his)\s+/i, '')
    .split(/\s+(?:with|to|between|linking|connecting|for|that|via|through)\s+/)[0]!;
  return `${parties.join('–')} ${isSentence(words) ? nounOf(kind) : words}`.trim();
}
