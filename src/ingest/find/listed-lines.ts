/** Finds lines that a sentence lists behind a word for all of them: "two hotlines, one for pilots and another that links the navies". */
import type { ChannelMention } from './channel-mention.ts';
import { inLine } from './flat-text.ts';

const ordinal =
  '(?:one|two|three|four|another(?:\\s+one)?|the\\s+(?:other|first|second|third)(?:\\s+one)?|a\\s+(?:second|third)(?:\\s+one)?)';
const item = inLine(
  `(?<=(?:[,:;(—–]|--|\\band)\\s*)${ordinal}\\s+(?:between|for|linking|connecting|joining|that|which|from|used|at|run|operated)\\s(?:(?!\\s+and\\s+${ordinal}\\b)[^,;.:()—–])+`,
  'giu',
);
const sentenceEnd = /(?<=\p{Ll}{2})[.?!]["”]?(?=\s|$)|\n/u;

/** A mention for each that is listed, where at least two are. */
export function listedLines(flat: string, mentions: readonly ChannelMention[]): ChannelMention[] {
  return mentions.flatMap(mention => {
    if (mention.className !== 'line' || !mention.isPlural) return [];
    const rest = flat.slice(mention.end, mention.end + 600);
    const length = rest.search(sentenceEnd);
    const items = [...(length < 0 ? rest : rest.slice(0, length)).matchAll(item)];
    if (items.length < 2) return [];
    return items.map(({ 0: words, index }) => {
      const start = mention.end + index;
      const text = words.trimEnd();
      return {
        ...mention,
        start,
        end: start + text.length,
        text,
        isAnaphoric: false,
        isFurther: false,
        isPlural: /^(?:two|three|four)\b/i.test(text),
        distinction: `listed: ${text.toLowerCase()}`,
        listedUnder: mention.start,
      };
    });
  });
}
