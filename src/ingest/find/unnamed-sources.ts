/** Finds sources that a text does not name: "two U.S. officials familiar with the matter". */
import { overlaps, type Span } from '../span.ts';
import { inLine } from './flat-text.ts';

export type UnnamedMention = Span & {
  readonly description: string;
  readonly head: string;
  readonly isDefinite: boolean;
};

const heads =
  'officials|official(?!\\s+(?:border|statement|visit|account|policy|position|media|news|figures|data|reports?|line|channels?|talks|website|response|language|results|sources?|delegation|trip|end))|sources?|spokes(?:man|woman|person|men|people)|diplomats?|officers?|aides?|lawmakers?|analysts?|experts?|authorities|commanders?|ministers?|negotiators?|generals?|soldiers?|residents?|activists?|critics|advis[eo]rs?|people(?=\\s+(?:familiar|close|briefed|with))|person(?=\\s+(?:familiar|close|briefed|with))|insiders?|observers?|envoys?|leaders?|secretary|interlocutors?|mediators?|state\\s+media|media\\s+reports|media(?=\\s*,|\\s+(?:report|reported|said|say|quoted|outlets))|colonel|general|admiral|captain|members?|representatives?|scientists?|historians?|researchers?|veterans?|supporters?|opponents?';
const pattern = inLine(
  `(?<![\\p{L}-])(?:(?<first>the|a|an|another|one|two|three|four|five|six|several|some|many|more\\s+than\\s+\\d+|both|these|those|other|unnamed|anonymous|senior|top|former|current|local|\\d+|most|few|second|The|A|An|Another|One|Two|Three|Four|Five|Several|Some|Many|Both|Other|Senior|Top|Former|Local|Most|More\\s+than\\s+\\d+|Second)\\s+)?(?<middle>(?:(?!(?:and|or|of|to|in|on|at|by|that|said|who|the|a|an|with|from|for|as|but|told|were|was|is|are|has|had|have|will|not|between|after|when)\\b)(?:(?:\\p{Lu}\\.)+|[\\p{L}\\p{N}'/-]+)\\s+){0,5}?)(?<head>${heads})(?![\\p{L}-])(?<rest>(?:\\s+(?:familiar\\s+with|briefed\\s+on|close\\s+to|in|at|from|for|of|with|involved\\s+in)(?:\\s+(?!(?:said|says|told|has|had|have|was|were|is|are|that|who|confirmed|and|warned|denied|announced|added|reported|on|released|made|met)\\b)(?:(?:\\p{Lu}\\.)+|[\\p{L}\\p{N}'-]+)){1,6})?)`,
  'gu',
);

/** Words that may stand before a source without an article. */
const usual =
  /^(?:senior|top|former|military|government|security|defen[cs]e|intelligence|local|congressional|diplomatic|administration|foreign|ministry|army|navy|police|state|opposition|rebel|western|law|enforcement|policy|political|legal|regional|independent|unnamed|anonymous|several|some|two|three|many|most|other|more|civilian|national|nuclear|industry|party|election|human|rights|medical|hospital|embassy|palace|presidential|parliamentary|court|media|informed|well-placed|high-ranking|high-level|mid-level)$/i;

/** `named`: mentions of people, whose offices are no unnamed sources. */
export function findUnnamedSources(flat: string, named: readonly Span[]): UnnamedMention[] {
  return [...flat.matchAll(pattern)].flatMap(match => {
    const { first = '', middle = '', head = '', rest = '' } = match.groups!;
    const span = { start: match.index, end: match.index + match[0].length };
    const own = { start: span.start, end: span.end - rest.length };
    const goesOnAsName = named.some(({ start }) => start >= own.end && start <= own.end + 2);
    if (goesOnAsName || named.some(name => overlaps(name, own)) || /\b(?:the|a|an)\b/i.test(middle)) return [];
    if (
      !first &&
      !middle
        .split(/\s+/)
        .filter(Boolean)
        .every(word => /^\p{Lu}/u.test(word) || usual.test(word))
    )
      return [];
    const opener =
      /^(?:But|And|So|Yet|Still|If|Because|Meanwhile|However|Although|While|When|As|Then|Also)\s+/.exec(
        match[0],
      )?.[0] ?? '';
    if (
      !first &&
      !middle &&
      !/^(?:officials|sources|analysts|experts|authorities|diplomats|lawmakers|critics|reports|state media)$/.test(head)
    )
      return [];
    return [
      {
        start: span.start + opener.length,
        end: span.end,
        description: match[0].slice(opener.length).replace(/\s+/g, ' ').trim(),
        head: head.toLowerCase(),
        isDefinite: /^the$/i.test(first),
      },
    ];
  });
}
