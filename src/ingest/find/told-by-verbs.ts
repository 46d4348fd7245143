/** Finds channels that are told by what is done and by no noun: "warned Tarsia via Norvik", "the minister met his counterpart". */
import type { Span } from '../span.ts';
import { type ChannelMention, nameWord } from './channel-mention.ts';
import { inLine } from './flat-text.ts';

/** Every mention, finder by finder. `actors`: states, organisations and people. */
export const toldByVerbs = (flat: string, actors: readonly Span[]): ChannelMention[] => [
  ...throughOthers(flat, actors),
  ...passedOn(flat),
  ...spokenWith(flat, actors),
  ...spokenByPhone(flat),
  ...calledUp(flat, actors),
];

/** Messages that go through somebody else: "had warned Tarsia via Norvik", "a message delivered through Norvik". */
function throughOthers(flat: string, actors: readonly Span[]): ChannelMention[] {
  const sending =
    '(?:ha[sd]\\s+)?(?:warned|messaged|told|informed|contacted|notified|messages?|letters?|proposals?|assurances?|communicat(?:ed|ing|es)|signal(?:ed|led)?|conveyed|relayed|passed|sent|delivered|transmitted|offered|talk(?:ed|ing|s)?|negotiat(?:ed|ing|ions?)|notes?)';
  const pattern = inLine(
    `(?<![\\p{L}-])(?:(?:the|a|an|his|its|their)\\s+)?(?:${nameWord}\\s+)?${sending}\\b(?:(?!\\b(?:that|and|but)\\b)[^.!?;\\n"“”]){0,60}?\\b(?:via|through)\\s+(?:the\\s+|an?\\s+)?(?:[\\p{L}-]+\\s+)?(?=(?<who>\\p{Lu}|intermediar|mediat|third|go-between|diplomats|envoys))[\\p{L}.'-]+(?:\\s+(?:intermediar\\p{L}+|mediators?|officials|diplomats|embassy|government|Embassy|parties|countries))?`,
    'gu',
  );
  return [...flat.matchAll(pattern)].flatMap(({ 0: text, index }) => {
    const end = index + text.length;
    const at = index + text.search(/\b(?:via|through)\b/);
    const isActor =
      actors.some(({ start }) => start > at && start < end) ||
      /intermediar|mediat|third|go-between|envoys/.test(text.slice(at - index));
    if (!isActor) return [];
    return [
      {
        start: index,
        end,
        text,
        className: 'back',
        kind: 'third-party',
        isAnaphoric: false,
        isPlural: false,
        isFurther: false,
        head: 'message',
        distinction: null,
      } as const,
    ];
  });
}

/** "The minister met President Berg", "it had spoken with its counterparts": talk of two sides without a noun for it. */
function spokenWith(flat: string, actors: readonly Span[]): ChannelMention[] {
  const group =
    '(?:an?\\s+delegation\\s+of\\s+)?(?:(?:senior|top|high-ranking|visiting|military|several)\\s+){0,2}(?:\\p{Lu}[\\p{L}.]+\\s+)?(?:officers|officials|commanders|representatives|diplomats|envoys|negotiators)(?:\\s+(?:of|from)\\s+(?:the\\s+)?\\p{Lu}\\p{L}+(?:\\s+and\\s+\\p{Lu}\\p{L}+)?(?:\\s+(?:arm(?:y|ies)|militar(?:y|ies)|navies|governments?))?)?';
  const pattern = inLine(
    `\\b(?<verb>(?:met|meets?)(?:\\s+on\\s+\\p{Lu}\\p{Ll}+day(?=\\s+with))?(?:\\s+with)?|(?:spoke|spoken|speak|talk|talked)(?:\\s+by\\s+(?:phone|telephone)|\\s+directly|\\s+on\\s+the\\s+phone)?\\s+(?:with|to)|(?:in|into)\\s+(?:regular\\s+|direct\\s+|close\\s+|constant\\s+)?(?:touch|communication)\\s+with|communicat(?:ed|es|ing)\\s+with)\\s+(?:${group}(?![\\p{L}])|(?=(?:its|his|her|their|the)\\s|\\p{Lu})(?:(?:its|his|her|their|the)\\s+)?(?:(?:[\\p{L}.'-]+\\s+){0,3}?counterparts?(?:\\s+in\\s+(?:the\\s+)?\\p{Lu}[\\p{L}.'-]*(?:\\s+\\p{Lu}[\\p{L}'-]*)*)?|(?:[\\p{L}.'-]+\\s+){0,4}?\\p{Lu}[\\p{L}'-]+(?:\\s+\\p{Lu}[\\p{L}'-]+)*))`,
    'gu',
  );
  return [...flat.matchAll(pattern)].flatMap(({ 0: text, index, groups }) => {
    const end = namedBehind(flat, index + text.length, actors);
    const reaches = /counterpart/.test(text) || actors.some(actor => actor.start > index && actor.start < end);
    const subject = actors.findLast(
      actor =>
        actor.end <= index &&
        index - actor.end < 30 &&
        /^,?\s+(?:[\p{L}]+\s+){0,5}$/u.test(flat.slice(actor.end, index)),
    );
    const isWish = /^(?:speak|talk)\b/.test(groups!.verb!) && !/counterpart|Minister|President|General/.test(text);
    if (!reaches || !subject || isWish) return [];
    const isMeeting = groups!.verb!.startsWith('me');
    const own = {
      className: isMeeting ? 'talks' : 'contact',
      kind: isMeeting ? 'face-to-face' : 'diplomatic-contact',
    } as const;
    // what it is said to have done begins with the verb
    const start = /\b(?:said|told|that|it|he|she|they)\b/.test(flat.slice(subject.end, index)) ? index : subject.start;
    const mention = { start, end, text: flat.slice(start, end), ...own, head: isMeeting ? 'meeting' : 'contact' };
    return [
      {
        ...mention,
        isAnaphoric: false,
        isPlural: false,
        isFurther: false,
        isBetweenMain: true,
        distinction: isMeeting ? 'meeting' : null,
      },
    ];
  });
}

/** The end of a phrase that goes on to a name: "Sudanese minister Ali Warsame". */
function namedBehind(flat: string, end: number, actors: readonly Span[]): number {
  const office = /^\s+(?:(?!(?:in|on|at|and|to|for|of|with|from|after|before)\s)[\p{L}'-]+\s+){0,4}$/u;
  const next = actors.find(({ start }) => start > end && start - end < 40 && office.test(flat.slice(end, start)));
  return next?.end ?? end;
}

/** "They spoke by phone for the first time", "talked face-to-face". */
function spokenByPhone(flat: string): ChannelMention[] {
  const pattern = inLine(
    '\\b(?:spoke|spoken|talked|met)\\s+(?:by\\s+(?:phone|telephone|video(?:\\s+link)?)|face-to-face|in\\s+person)\\b',
    'gu',
  );
  return [...flat.matchAll(pattern)].map(({ 0: text, index }) => {
    const isCall = /phone|video/.test(text);
    const own = isCall
      ? ({ className: 'contact', kind: 'telephone-line' } as const)
      : ({ className: 'talks', kind: 'face-to-face' } as const);
    const place = { start: index, end: index + text.length, text, head: isCall ? 'contact' : 'meeting' };
    return {
      ...place,
      ...own,
      isAnaphoric: false,
      isPlural: false,
      isFurther: false,
      isBetweenMain: true,
      distinction: isCall ? null : 'meeting',
    };
  });
}

/** "The minister called President Berg on Monday", "phoned him to discuss": and not "called him a friend". */
function calledUp(flat: string, actors: readonly Span[]): ChannelMention[] {
  const when =
    '(?:on\\s+\\p{Lu}\\p{Ll}+day|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|to\\s+(?:discuss|talk|warn|ask|complain|convey|express)|earlier|late|twice)';
  const pattern = inLine(
    `(?<=\\s)(?:tele)?(?:called|phoned)\\s+(?<whom>(?:[\\p{L}.'-]+\\s+){0,6}?\\p{Lu}[\\p{L}'-]+)(?=\\s+${when}\\b)`,
    'gu',
  );
  return [...flat.matchAll(pattern)].flatMap(({ 0: text, index }) => {
    const end = index + text.length;
    const caller = actors.findLast(actor => actor.end <= index && index - actor.end < 12);
    if (!caller || !actors.some(({ start, end: last }) => start > index && last === end)) return [];
    const start = caller.start;
    return [
      {
        ...({ start, end, text: flat.slice(start, end), className: 'contact', kind: 'telephone-line' } as const),
        ...{
          isAnaphoric: false,
          isPlural: false,
          isFurther: false,
          isBetweenMain: true,
          head: 'contact',
          distinction: null,
        },
      },
    ];
  });
}

/** Messages that somebody passes on: "the Swiss embassy conveyed a message". */
function passedOn(flat: string): ChannelMention[] {
  const pattern = inLine(
    '\\b(?:pass(?:ed|es|ing)|convey(?:ed|s|ing)|relay(?:ed|s|ing)|carr(?:ied|ies|ying)|deliver(?:ed|s|ing)|transmit(?:ted|s|ting))\\s+(?:on\\s+)?(?:(?:a|the|several|some|secret|written|verbal)\\s+)*(?:messages?|letters?|notes?)\\b',
    'gu',
  );
  return [...flat.matchAll(pattern)].map(({ 0: text, index }) => {
    const own = {
      className: 'back',
      kind: 'third-party',
      isAnaphoric: false,
      isPlural: false,
      isFurther: false,
    } as const;
    return { start: index, end: index + text.length, text, head: 'message', distinction: null, ...own };
  });
}
