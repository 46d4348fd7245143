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
import { toldByVerbs } from './told-by-verbs.ts';

/** Whether the word at a place of a text is used as a verb. */
type VerbTest = (flat: string, at: number, word: string) => boolean;

/** Every mention in the order of the text. `actors`: states, organisations and people, who make weak words a channel's. */
export function findChannels(flat: string, actors: readonly Span[], isVerbAt: VerbTest): ChannelMention[] {
  const found: ChannelMention[] = [];
  for (const finder of finders) {
    for (const match of flat.matchAll(finder.pattern)) {
      const mention = mentionOf(flat, match, finder.head);
      if (
        mention &&
        !found.some(other => overlaps(other, mention)) &&
        isChannel({ flat, mention, head: finder.head, match, actors, isVerbAt })
      )
        found.push(mention);
    }
  }
  for (const mention of toldByVerbs(flat, actors))
    if (!found.some(other => overlaps(other, mention))) found.push(mention);
  const ordered = found.sort((a, b) => a.start - b.start);
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
    return !mention.isAnaphoric || /^(?:hot|back)/.test(mention.head) || hasAntecedent(ordered, mention);
  });
}

// each once, for a word that could be read in two ways would be tried in both
const modifier = [
  ...new Set([lineModifiers, talksModifiers, contactModifiers, plainModifiers].flatMap(words => words.split('|'))),
].join('|');
const before = `(?<det>(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Aa]ny|[Nn]o|[Ss]uch|[Ii]ts|[Tt]heir|[Hh]is|[Ss]ome|[Oo]ne|[Aa]nother)\\s+)?(?<mods>(?:["“]?(?:${modifier}|${nameWord})["”]?(?:\\s*,\\s*|\\s+and\\s+|\\s+)){0,7})`;
const nounPhrase =
  "(?:(?:the|a|an|its|his|their)\\s+)?(?:(?!(?:on|in|at|by|from|to|after|before|during|said|says|that|has|had|will|and|is|was|were)\\b)[\\p{L}\\p{N}-]+(?:\\.(?=\\p{L}))?(?:'s?)?\\s+){0,3}?(?:(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}'-]*(?:\\s+(?:of\\s+)?\\p{Lu}[\\p{L}'-]*)*|forces|commanders|counterparts|militar(?:y|ies)|sides|countries|governments?|leaders|officials|nations|North|South|ministries|services|armies|navies|capitals|staffs)(?:\\s+(?:government|forces|military|officials|leaders?|counterparts?|side|army|navy|commanders?))?";
const complement = `(?<behind>["”]?\\s+(?:with|to|between|linking|connecting|involving)\\s+${nounPhrase}(?:\\s+and\\s+${nounPhrase})?|\\s+for\\s+(?:ground|air|naval|ongoing|emergency|crisis|military)[\\p{L} -]{0,40}?(?=[,.;\\n]))?`;

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
  // "said that calls went unanswered" does not point at any
  // a quotation may open with the phrase
  const isOpened = /^["“]/.test(match[0]) && !/["”]/.test(match[0].slice(1));
  const first = match.index! + (isOpened ? 1 : /^that\s/.test(det) && /[^s]s$/.test(word) ? det.length : 0);
  const last = match.index! + match[0].trimEnd().length;
  // a mark that opens inside closes inside
  const end = /["“][^"”]*$/.test(flat.slice(first, last)) && /["”]/.test(flat[last] ?? '') ? last + 1 : last;
  // a mark that is closed inside is opened inside
  const isMarked = /["”]/.test(behind) && /["“]/.test(flat[first - 1] ?? '');
  const start = isMarked
    ? first - 1
    : first - (det === '' && head.needs === 'always' ? unlistedBefore(flat, first) : 0);
  const isNamed = /^\p{Lu}/u.test(word) && /\p{Lu}[\p{L}]+\s+$/u.test(mods);
  // "the proposed talks" tells no more than "the talks"
  const isBare = behind === '' && isPlain.test(mods);
  const isAnaphoric =
    isBare &&
    (/^(?:the|this|that|these|those|such)\s$/i.test(det) ||
      (/^(?:its|their|his)\s$/i.test(det) && head.className !== 'talks'));
  return {
    start,
    end,
    text: flat.slice(start, end),
    className: classOf(head, mods),
    kind: kindOf(head, mods),
    isAnaphoric,
    isBetweenMain: /^(?:meetings?|conversations?)$/i.test(word) && isPlain.test(mods) && behind !== '',
    isPlural: /s$/.test(word) && !/^(?:talks|ties)$/i.test(word),
    isFurther:
      head.className === 'line' &&
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
            : distinctionIn(mods, behind),
    quality: head.className === 'line' ? (qualities.exec(mods)?.[0]?.toLowerCase() ?? null) : null,
  };
}

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
  readonly isVerbAt: VerbTest;
};

/** Whether the phrase is about a channel, and not a front line or a broadcaster. */
function isChannel({ flat, mention, head, match, actors, isVerbAt }: Candidate): boolean {
  const around = flat.slice(Math.max(0, mention.start - 25), mention.end + 25);
  const inner = flat.slice(Math.max(0, mention.start - 18), mention.end + 18);
  const { det = '', mods = '', head: word = '', behind = '' } = match.groups!;
  const headStart = around.indexOf(word, Math.min(25, mention.start));
  if (
    noChannels.some(pattern =>
      [...inner.matchAll(new RegExp(pattern, 'gi'))].some(({ 0: other }) =>
        other.toLowerCase().includes(word.toLowerCase()),
      ),
    )
  )
    return false;
  if (headStart < 0 && around.length === 0) return false;
  const isBare = det === '' && isNamesOnly.test(mods);
  if (isBare && alsoVerb.test(word) && isVerbAt(flat, match.index! + det.length + mods.length, word)) return false;
  if (head.needs === 'always' || mention.isAnaphoric) return true;
  if (mention.isFurther) return true;
  const reaches = (span: Span) => span.start >= mention.start && span.end <= mention.end;
  const reached = actors.filter(reaches).length;
  const hasParty = (behind !== '' && (reached > 0 || /\bbetween\b|counterparts/.test(behind))) || reached > 1;
  if (head.className === 'line' && forPurpose.test(flat.slice(mention.end, mention.end + 40))) return true;
  const byModifier = new RegExp(`(?<![\\p{L}-])(?:${modifiersOf(head)})(?![\\p{L}-])`, 'iu').test(`${det}${mods}`);
  if (/^messages?$/i.test(word)) return false;
  // "Berg's call to ban it"
  if (/^calls?$/i.test(word)) return hasParty && !/^\s+to\s+(?!(?:the|an?|his|her|its|their)\s)\p{Ll}/u.test(behind);
  if (/^connections?$/i.test(word))
    return /\b(?:telephone|phone|communications?|secure|video|satellite|radio)\b/i.test(mods);
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
    return byModifier ? hasParty || mention.isPlural || /secret|face-to-face|Agreement/i.test(mods) : hasParty;
  if (mention.distinction !== null && /^\p{Lu}/u.test(word))
    return byModifier || !/^(?:Lines?|Links?|Channels?)$/.test(word);
  return byModifier || hasParty;
}

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

function hasAntecedent(all: readonly ChannelMention[], { start, className, head }: ChannelMention): boolean {
  if (/^(?:meeting|summit)$/.test(head))
    return all.some(other => !other.isAnaphoric && other.start < start && other.head === head);
  return all.some(
    other =>
      !other.isAnaphoric &&
      other.start < start &&
      (other.className === className || isNear(className, other.className)),
  );
}

/** Words that may take up one another: "the channel" a back channel, "the discussions" a contact. */
export function isNear(one: ChannelClass, other: ChannelClass): boolean {
  const pairs: readonly string[] = ['line back', 'talks back', 'contact back', 'contact talks', 'contact line'];
  return one === other || pairs.includes(`${one} ${other}`) || pairs.includes(`${other} ${one}`);
}
