/** Finds mentions of channels: phrases about lines, talks, contacts and messages through somebody else. */
import { overlaps, type Span } from '../span.ts';
import { type ChannelMention, nameWord } from './channel-mention.ts';
import {
  type ChannelClass,
  type ChannelHead,
  channelHeads,
  contactModifiers,
  lineModifiers,
  noChannels,
  plainModifiers,
  talksModifiers,
} from './channel-words.ts';
import { inLine } from './flat-text.ts';
import { listedLines } from './listed-lines.ts';
import { toldByVerbs } from './told-by-verbs.ts';

/** Whether the word at a place of a text is used as a verb. */
type VerbTest = (flat: string, at: number, word: string) => boolean;

/** A state, or a body that has talks as states do. */
type NamedSide = Span & { readonly name: string };

type Named = { readonly sides: readonly NamedSide[]; readonly people: readonly Span[] };

/** Every mention in the order of the text. Whoever is named beside weak words makes them a channel's. */
export function findChannels(flat: string, { sides, people }: Named, isVerbAt: VerbTest): ChannelMention[] {
  const actors = [...sides, ...people];
  const found: ChannelMention[] = [];
  for (const finder of finders) {
    for (const match of flat.matchAll(finder.pattern)) {
      const mention = mentionOf(flat, match, finder.head);
      if (
        mention &&
        !found.some(other => overlaps(other, mention)) &&
        isChannel({ flat, mention, head: finder.head, match, actors, sides, isVerbAt })
      )
        found.push(mention);
    }
  }
  for (const mention of toldByVerbs(flat, actors))
    if (!found.some(other => overlaps(other, mention))) found.push(mention);
  const single = overLines(
    flat,
    found.sort((a, b) => a.start - b.start),
  );
  const listed = listedLines(flat, single);
  const ordered = [...single.filter(one => !listed.some(other => overlaps(other, one))), ...listed].sort(
    (a, b) => a.start - b.start,
  );
  // "a new link" where lines are spoken of
  return ordered.filter(mention => {
    if (mention.isFurther)
      return ordered.some(
        other =>
          !other.isFurther &&
          !other.isAnaphoric &&
          other.className === 'line' &&
          Math.abs(other.start - mention.start) < 400,
      );
    // a hotline is one at its first mention too
    return !mention.isAnaphoric || opensByItself.test(mention.head) || hasAntecedent(ordered, mention);
  });
}

/** Nouns that tell enough to be taken for a channel where none was spoken of before. */
const opensByItself = /^(?:hot|back|joint|mixed|tripartite|trilateral|liaison|protecting)/;

/** "Talks via a hotline" are one mention, of the line, and "meetings of the commission" one of that. */
function overLines(flat: string, ordered: readonly ChannelMention[]): ChannelMention[] {
  const isOver = (one: ChannelMention, other: ChannelMention | undefined) =>
    other?.className === 'line' &&
    (one.className === 'talks' || one.className === 'contact') &&
    /^\s+(?:via|over|through|on|by)\s+(?:(?:an?|the|their)\s+)?["“]?$/.test(flat.slice(one.end, other.start));
  const isOf = (one: ChannelMention, other: ChannelMention | undefined) =>
    other?.className === 'group' && one.className === 'talks' && /^\s+of\s+$/.test(flat.slice(one.end, other.start));
  return ordered.flatMap((one, at) => {
    const previous = ordered[at - 1];
    if (isOver(one, ordered[at + 1]) || isOf(one, ordered[at + 1])) return [];
    return previous && (isOver(previous, one) || isOf(previous, one))
      ? [
          {
            ...one,
            start: previous.start,
            text: flat.slice(previous.start, one.end),
            head: isOf(previous, one) ? one.head : previous.head,
          },
        ]
      : [one];
  });
}

// each once, for a word that could be read in two ways would be tried in both
const modifier = [
  ...new Set([lineModifiers, talksModifiers, contactModifiers, plainModifiers].flatMap(words => words.split('|'))),
].join('|');
const before = `(?<det>(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Aa]ny|[Nn]o|[Ss]uch|[Ii]ts|[Tt]heir|[Hh]is|[Ss]ome|[Oo]ne|[Aa]nother|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day's)\\s+)?(?<mods>(?:["“]?(?:${modifier}|${nameWord})["”]?(?:\\s*,\\s*|\\s+and\\s+|\\s+)){0,7})`;
const nounPhrase =
  "(?:(?:the|a|an|its|his|their)\\s+)?(?:(?!(?:on|in|at|by|from|to|after|before|during|said|says|that|has|had|will|and|is|was|were)\\b)[\\p{L}\\p{N}-]+(?:\\.(?=\\p{L}))?(?:'s?)?\\s+){0,3}?(?:(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}'-]*(?:\\s+(?:of\\s+)?\\p{Lu}[\\p{L}'-]*)*|forces|commanders|counterparts|militar(?:y|ies)|sides|countries|governments?|leaders|officials|nations|North|South|ministries|services|armies|navies|capitals|staffs)(?:\\s+(?:government|forces|military|officials|leaders?|counterparts?|side|army|navy|commanders?))?";
const complement = `(?<behind>["”]?(?:\\s+(?:in|at)\\s+\\p{Lu}[\\p{L}-]+(?=\\s+between\\b))?\\s+(?:with|to|between|linking|connecting|involving)\\s+${nounPhrase}(?:(?:,\\s+${nounPhrase}){0,2},?\\s+and\\s+${nounPhrase})?|\\s+for\\s+(?:ground|air|naval|ongoing|emergency|crisis|military)[\\p{L} -]{0,40}?(?=[,.;\\n]))?`;

const finders = channelHeads.map(head => ({
  head,
  pattern: inLine(`(?<![\\p{L}\\p{N}-])${before}(?<head>${caseless(head.pattern)})(?![\\p{L}-])${complement}`, 'gu'),
}));

const isPlain = new RegExp(`^(?:(?:${plainModifiers})\\s+)*$`, 'iu');

/** The same with a capital at the beginning of each word, and in capitals. */
function caseless(pattern: string): string {
  const outside = (text: string, change: (letter: string) => string) =>
    text.replace(/(?<![\\?(:])(?<=^|[\s|(:+-]|\\s\+|\\s\?)[a-z]/g, change);
  return `${pattern}|${outside(pattern, letter => letter.toUpperCase())}`;
}

function mentionOf(flat: string, match: RegExpMatchArray, head: ChannelHead): ChannelMention | null {
  const { det = '', mods = '', head: word = '', behind = '' } = match.groups!;
  const first = match.index! + leadOf(flat, match);
  const last = match.index! + match[0].trimEnd().length;
  // a mark that opens inside closes inside
  const end = /["“][^"”]*$/.test(flat.slice(first, last)) && /["”]/.test(flat[last] ?? '') ? last + 1 : last;
  // a mark that is closed inside is opened inside
  const isMarked = /["”]/.test(behind) && /["“]/.test(flat[first - 1] ?? '');
  const start = isMarked
    ? first - 1
    : first -
      (det !== ''
        ? 0
        : head.needs === 'always'
          ? unlistedBefore(flat, first)
          : head.kind === 'talks' && mods === ''
            ? topicBefore(flat, first)
            : 0);
  const isNamed = /^\p{Lu}/u.test(word) && /\p{Lu}[\p{L}]+\s+$/u.test(mods);
  // "the proposed talks" tells no more than "the talks"
  const isBare = behind === '' && isPlain.test(mods);
  const isAnaphoric =
    isBare &&
    (/^(?:the|this|that|these|those|such|\p{L}+day's)\s$/iu.test(det) ||
      (/^(?:its|their|his)\s$/i.test(det) && head.className !== 'talks'));
  const whole = isAnaphoric && head.className === 'line' ? withWhatBecame(flat, { start, end }) : { start, end };
  return {
    ...whole,
    text: flat.slice(whole.start, whole.end),
    className: classOf(head, mods),
    kind: kindOf(head, mods),
    isAnaphoric,
    isBetweenMain: /^(?:meetings?|conversations?)$/i.test(word) && isPlain.test(mods) && behind !== '',
    isPlural: /s$/.test(word) && !/^(?:talks|ties)$/i.test(word),
    isFurther:
      head.className === 'line' &&
      behind === '' &&
      /^(?:lines?|links?|channels?)$/i.test(word) &&
      new RegExp(`^(?:(?:a|an|another|both|one)\\s+)?(?:(?:${plainModifiers})\\s+)*$`, 'iu').test(`${det}${mods}`) &&
      `${det}${mods}` !== '' &&
      !isAnaphoric,
    head: word.toLowerCase().replace(/s$/, ''),
    distinction: isNamed
      ? `${mods}${word}`.replace(/\s+/g, ' ').trim()
      : /^(?:go-between|intermediar|mediator|interlocutor)/i.test(word)
        ? 'intermediary'
        : /^(?:\S+\s+)?call$/i.test(word) && !/^hot/i.test(word)
          ? 'call'
          : /^summit/i.test(word)
            ? 'summit'
            : /^meetings?$/i.test(word)
              ? 'meeting'
              : (distinctionIn(mods, behind) ??
                (head.className === 'line' && furtherOne.test(`${det}${mods}`) ? 'further' : null)),
    quality: head.className === 'line' ? (qualities.exec(mods)?.[0]?.toLowerCase() ?? null) : null,
  };
}

/** "The line's reopening" and "the opening of the line" are phrases of their own. */
function withWhatBecame(flat: string, { start, end }: Span): Span {
  const change =
    '(?:re)?(?:opening|closing|closure|restoration|resumption|suspension|establishment|activation|launch|use|communications?)';
  const before = new RegExp(`(?:\\b[Tt]he\\s+)?\\b${change}\\s+(?:of|on|over)\\s+$`, 'iu').exec(
    flat.slice(Math.max(0, start - 30), start),
  );
  const behind = new RegExp(`^'s\\s+${change}\\b`, 'iu').exec(flat.slice(end, end + 20));
  return { start: start - (before?.[0].length ?? 0), end: end + (behind?.[0].length ?? 0) };
}

/** How many characters at the beginning of a match belong to no channel's name. */
function leadOf(flat: string, { 0: text, index, groups }: RegExpMatchArray): number {
  const { det = '', mods = '', head: word = '' } = groups!;
  // a quotation may open with the phrase
  if (/^["“]/.test(text) && !/["”]/.test(text.slice(1))) return 1;
  // "said that calls went unanswered" does not point at any
  if (/^that\s/.test(det) && /[^s]s$/.test(word)) return det.length;
  // "to open lines" is done to them
  const isVerb = /\b(?:to|will|would|could|should|must|may|can|not|and)\s$/.test(
    flat.slice(Math.max(0, index! - 8), index!),
  );
  return det === '' && isVerb ? (/^open\s+/i.exec(mods)?.[0].length ?? 0) : 0;
}

/** A line beside those that were told of: "two more hotlines", "a separate line". */
const furtherOne = /\b(?:more|additional|another|second|separate|further)\b/i;

/** Whose line it is, where two sides have several: "the military hotline", "the liaison line". */
const qualities = /\b(?:military|liaison|diplomatic|presidential|intelligence|police|nuclear)\b/i;

/** How many characters before a phrase belong to it, as "a flood" does to "hotline": an article and a word that no list has. */
function unlistedBefore(flat: string, start: number): number {
  const before =
    /(?:^|\s)((?:the|a|an|its|their|this|that)\s+(?:(?!(?:of|to|in|on|and|or|for|with|by|from|at|as|that|which)\b)[\p{Ll}-]+(?<!ed|ing)\s+){1,2})$/u.exec(
      flat.slice(Math.max(0, start - 50), start),
    );
  return before?.[1]?.length ?? 0;
}

/** How many characters before talks say what they are about, or how many there were: "long-suspended fishery", "a series of". */
function topicBefore(flat: string, start: number): number {
  const before =
    /(?<![\p{L}-])(?:(?:the|a|an)\s+)?(?:(?:\p{L}+\s+)?(?:rounds?|series)\s+of\s+)?(?:(?:[\p{Ll}]+-[\p{Ll}]+|key|new|more)\s+)?(?:(?!(?:of|to|in|on|and|or|for|with|by|from|at|as|that|which|hold|held|had|have|has|said|say|after|before|through|via|over|during|if|when|resume|begin|began|start|halt|suspend|support|want|end|join|enter)\b)[\p{Ll}]+(?<!ly|ed|ing|es)\s+)?$/u.exec(
      flat.slice(Math.max(0, start - 60), start),
    );
  return before?.[0].length ?? 0;
}

function classOf({ className }: ChannelHead, mods: string): ChannelClass {
  if (
    /\b(?:secret|clandestine|covert|back-?channel|third-party|indirect|unofficial)\b/i.test(mods) &&
    className !== 'group'
  )
    return 'back';
  return className;
}

function kindOf({ kind, className }: ChannelHead, mods: string): string {
  if (/\b(?:secret|clandestine|covert|back-?channel|third-party|indirect)\b/i.test(mods)) return 'third-party';
  if (/\b(?:military|military-to-military|mil-to-mil|army-to-army)\b/i.test(mods) && className === 'contact')
    return 'military-contact';
  if (/\b(?:video)\b/i.test(mods)) return 'video-link';
  if (/\b(?:radio|bridge-to-bridge|ship-to-ship)\b/i.test(mods)) return 'radio';
  if (/\b(?:face-to-face|in-person)\b/i.test(mods)) return 'face-to-face';
  if (
    kind === 'diplomatic-contact' &&
    /\b(?:communications?|direct|emergency|deconfliction|de-confliction)\b/i.test(mods) &&
    className === 'line'
  )
    return 'telephone-line';
  return kind;
}

/** What tells one line or group from the others of the same two sides. */
function distinctionIn(mods: string, behind: string): string | null {
  const found =
    /\b(?:theater|commanders?|air-to-air|ground|maritime|naval|space|nuclear|leader-to-leader|presidential|cyber|border|\d{2,})\b/i.exec(
      `${mods} ${behind}`,
    )?.[0];
  return found?.toLowerCase() ?? null;
}

type Candidate = {
  readonly flat: string;
  readonly mention: ChannelMention;
  readonly head: ChannelHead;
  readonly match: RegExpMatchArray;
  readonly actors: readonly Span[];
  readonly sides: readonly NamedSide[];
  readonly isVerbAt: VerbTest;
};

/** Whether the phrase is about a channel, and not a front line or a broadcaster. */
function isChannel({ flat, mention, head, match, actors, sides, isVerbAt }: Candidate): boolean {
  const around = flat.slice(Math.max(0, mention.start - 25), mention.end + 25);
  const inner = flat.slice(Math.max(0, mention.start - 18), mention.end + 18);
  const { det = '', mods = '', head: word = '', behind = '' } = match.groups!;
  const headStart = around.indexOf(word, Math.min(25, mention.start));
  if (isPartOfOther(inner, word)) return false;
  if (headStart < 0 && around.length === 0) return false;
  // "the Lima meetings" take up those "in Lima"
  const place = /^(\p{Lu}[\p{L}-]+)\s+$/u.exec(mods)?.[1];
  if (/^(?:meetings|talks|negotiations)$/i.test(word) && place && heldIn(flat.slice(0, mention.start), place))
    return true;
  const isBare = det === '' && isNamesOnly.test(mods);
  if (isBare && alsoVerb.test(word) && isVerbAt(flat, match.index! + det.length + mods.length, word)) return false;
  // of talks, where nothing else is said of what
  if (/^round$/i.test(word)) return mention.isAnaphoric && mods !== '' && !/^\s+of\b/.test(flat.slice(mention.end));
  // "the committee" takes up a joint one, and no other is a channel
  if (/^(?:commission|committee|forum)s?$/i.test(word))
    return mention.isAnaphoric && !/^\s+of\b/.test(flat.slice(mention.end, mention.end + 6));
  if (head.needs === 'always' || mention.isAnaphoric) return true;
  if (mention.isFurther) return true;
  const reaches = (span: Span) => span.start >= mention.start && span.end <= mention.end;
  const reached = actors.filter(reaches).length;
  const hasParty = (behind !== '' && (reached > 0 || /\bbetween\b|counterparts/.test(behind))) || reached > 1;
  if (head.className === 'line' && forPurpose.test(flat.slice(mention.end, mention.end + 40))) return true;
  const isTold = det !== '' || mention.start < match.index! || takesTalks.test(flat.slice(0, mention.start).slice(-20));
  if (
    /^(?:talks|negotiations|(?:tele)?phon\p{L}*\s+conversations?)$/iu.test(word) &&
    isTold &&
    isOfTwoSides(flat, mention, sides)
  )
    return true;
  const byModifier = new RegExp(`(?<![\\p{L}-])(?:${modifiersOf(head)})(?![\\p{L}-])`, 'iu').test(`${det}${mods}`);
  if (/^messages?$/i.test(word)) return false;
  // "Berg's call to ban it"
  if (/^calls?$/i.test(word)) return hasParty && !/^\s+to\s+(?!(?:the|an?|his|her|its|their)\s)\p{Ll}/u.test(behind);
  if (/^connections?$/i.test(word))
    return isConnection(mods) || (/\bdirect\b/i.test(mods) && isOfTwoSides(flat, mention, sides));
  if (/^exchanges$/i.test(word)) return byModifier;
  const lead = flat.slice(Math.max(0, mention.start - 16), mention.start);
  const isBareDialogue = /^dialog(?:ue)?$/i.test(word) && mods.trim() === '';
  if (isBareDialogue && !/\b(?:cut|suspended|halted|resumed?|restarted|restored|froze)\s+(?:off\s+)?$/.test(lead))
    return false;
  const isFollowed = actors.some(({ start }) => start >= mention.end && start - mention.end < 30);
  if (
    /^(?:maintain|keep|ensur)\p{L}*\s+$/iu.test(
      flat.slice(Math.max(0, mention.start - 12), mention.start).replace(/^.*\s(?=\S+\s+$)/, ''),
    ) &&
    !hasParty &&
    !isFollowed &&
    mention.isPlural
  )
    return false;
  if (head.className === 'back')
    return (
      hasParty ||
      /\b(?:unofficial|between|third-party|secret)\b/i.test(mods + behind + flat.slice(mention.end, mention.end + 14))
    );
  if (/meetings?|summits?/i.test(word))
    return byModifier
      ? hasParty ||
          (isTold && isOfTwoSides(flat, mention, sides)) ||
          mention.isPlural ||
          /secret|face-to-face|Agreement/i.test(mods)
      : hasParty || (isHeld(flat, mention) && isOfTwoSides(flat, mention, sides));
  if (mention.distinction !== null && /^\p{Lu}/u.test(word))
    return byModifier || !/^(?:Lines?|Links?|Channels?)$/.test(word);
  return byModifier || hasParty;
}

/** "The front line", "the news channel". */
const isPartOfOther = (around: string, word: string): boolean =>
  noChannels.some(pattern =>
    [...around.matchAll(new RegExp(pattern, 'gi'))].some(({ 0: other }) =>
      other.toLowerCase().includes(word.toLowerCase()),
    ),
  );

const isConnection = (mods: string): boolean =>
  /\b(?:telephone|phone|communications?|secure|video|satellite|radio)\b/i.test(mods);

const heldIn = (before: string, place: string): boolean =>
  new RegExp(`\\b(?:meetings?|talks|negotiations)\\s+(?:(?:[\\p{L}-]+\\s+){0,4})?(?:in|at)\\s+${place}\\b`, 'u').test(
    before.slice(-4000),
  );

/** "The two held a meeting". */
const isHeld = (flat: string, { start, text }: ChannelMention): boolean =>
  /^(?:an?|their)\s/i.test(text) && takesTalks.test(flat.slice(Math.max(0, start - 20), start));

/** Talks, whatever they are about, in a sentence that names two sides: "Peruvian and Chilean officials will resume fishery talks". */
function isOfTwoSides(flat: string, { start, end }: Span, sides: readonly NamedSide[]): boolean {
  const stops = [...flat.slice(Math.max(0, start - 600), start).matchAll(sentenceEnd)];
  const first = Math.max(0, start - 600) + (stops.at(-1)?.index ?? 0);
  const length = flat.slice(end, end + 600).search(sentenceEnd);
  const names = sides
    .filter(side => side.start >= first && side.end <= end + (length < 0 ? 600 : length))
    .map(({ name }) => name);
  return new Set(names).size > 1;
}

const sentenceEnd = /(?<=\p{Ll}{2}[.?!]["”]?)\s|\n/gu;
const takesTalks =
  /\b(?:h[eo]ld|holding|resum\p{L}+|suspend\p{L}*|halt\p{L}*|beg[ai]n|start\p{L}*|conclud\p{L}+|enter\p{L}*|join\p{L}*|participat\p{L}+\s+in|part\s+in|return\p{L}*\s+to)\s+$/iu;

/** Nouns that are also forms of verbs. */
const alsoVerb = /^(?:calls?|contacts?|links?|lines?|channels?|messages?|exchanges|talks|meetings?|connections?)$/i;
/** No adjective or article stands between a name and the word: "Berg calls". */
const isNamesOnly = /^(?:\p{Lu}\S*\s+)*$/u;

/** "A mechanism to avoid clashes": what a line is there for tells it as well as what it is called. */
const forPurpose =
  /^["”]?\s+(?:to|for)\s+(?:help\s+)?(?:avoid|prevent|coordinat|co-ordinat|deconflict|de-conflict|communicat|defus|reduc\p{L}+\s+(?:the\s+)?(?:risks?|tensions?))\p{L}*/iu;

function modifiersOf({ className }: ChannelHead): string {
  if (className === 'line') return lineModifiers;
  return className === 'contact' ? contactModifiers : `${talksModifiers}|any(?=\\s+$)`;
}

function hasAntecedent(all: readonly ChannelMention[], { start, className, head, isPlural }: ChannelMention): boolean {
  if (/^(?:commission|committee|forum)$/.test(head))
    return all.some(
      other => other.start < start && opensByItself.test(other.head) && new RegExp(`\\s${head}$`).test(other.head),
    );
  if (/^(?:meeting|summit)$/.test(head))
    return all.some(
      other =>
        !other.isAnaphoric && other.start < start && (other.head === head || (isPlural && other.className === 'talks')),
    );
  return all.some(
    other =>
      !other.isAnaphoric &&
      other.start < start &&
      (other.className === className ||
        other.head === head ||
        (head === 'round' && other.head === 'talk') ||
        isNear(className, other.className)),
  );
}

/** Words that may take up one another: "the channel" a back channel, "the discussions" a contact. */
export function isNear(one: ChannelClass, other: ChannelClass): boolean {
  const pairs: readonly string[] = ['line back', 'talks back', 'contact back', 'contact talks', 'contact line'];
  return one === other || pairs.includes(`${one} ${other}`) || pairs.includes(`${other} ${one}`);
}
