/** Who said what about a channel, in quotations and in reported speech. */

import type { FoundStatement } from '../article-findings.ts';
import type { Attribution } from '../attribute/attributions.ts';
import { indirectSpeech, quotedSpeech, type ReportedSpeech } from '../find/reported-speech.ts';
import type { Actor, Person, Speaker } from '../resolve/actors.ts';
import type { FoundChannel } from '../resolve/channel-parties.ts';
import { speakerOf } from '../resolve/speakers.ts';
import { covers, type Span } from '../span.ts';
import { withAttributions } from './attributed-speech.ts';

type Surroundings = {
  readonly flat: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  readonly quotations: readonly Span[];
  readonly actors: readonly Actor[];
  readonly people: readonly Person[];
  readonly channels: readonly FoundChannel[];
  /** What a model found; empty where none was asked. */
  readonly attributions: readonly Attribution[];
};

/** Every quotation, and every sentence that reports what somebody said, in the order of the text. */
export function statementsOf(around: Surroundings): FoundStatement[] {
  const { flat, actors, people, sentences } = around;
  const sayers = actors.filter(
    actor => !around.quotations.some(({ start, end }) => start <= actor.start && actor.end <= end),
  );
  const text = { ...around, sayers };
  const mentions = around.channels.flatMap(channel => channel.mentions);
  // what a line is called in marks is nobody's words
  const quoted = quotedSpeech(text).filter(
    ({ source, content }) => source !== null || !mentions.some(mention => covers(mention, content)),
  );
  const cues = new Set(quoted.map(({ cue }) => cue?.start));
  const words = around.quotations.filter(one => !mentions.some(mention => covers(mention, one)));
  // a sentence that only brings a quotation reports nothing more
  const reported = indirectSpeech(text).filter(one => !cues.has(one.cue?.start) || !isMostlyQuoted(one.said, words));
  const speech = withAttributions(around.attributions, {
    flat,
    sentences,
    sayers,
    speech: [...quoted, ...reported],
  }).sort((a, b) => (a.cue?.start ?? a.content.start) - (b.cue?.start ?? b.content.start));
  const earlier: Speaker[] = [];
  const known = new Map<Actor, Speaker | null>();
  const all = speech.map(one => {
    const actor = one.source as Actor | null;
    const speaker =
      actor === null
        ? null
        : known.has(actor)
          ? known.get(actor)!
          : speakerOf(actor, { flat, actors: sayers, people, sentences }, earlier);
    if (actor) known.set(actor, speaker);
    if (speaker) earlier.push(speaker);
    return statementOf(one, speaker, around);
  });
  return withDenials(flat, all).filter((one, at, rest) => rest.findIndex(other => isSameStatement(one, other)) === at);
}

/** "The ministry denied the report" is about what the report before it is about. */
function withDenials(flat: string, statements: readonly FoundStatement[]): FoundStatement[] {
  const pattern =
    /\b(?:den(?:ied|ies|y)|dismiss(?:ed|es)|confirm(?:ed|s)|reject(?:ed|s)|refut(?:ed|es)|declined\s+to\s+(?:comment|confirm)\s+on)\s+(?:(?:this|it|that)(?=\s*[.,])|(?:the|that|those|these|such|any|this)\s+(?:[\p{L}.]+\s+){0,2}(?:reports?|claims?|allegations?|accounts?|story|stories|statements?)\b)/iu;
  return statements.map((one, at) => {
    if (one.isAboutChannel || one.isQuotation || !pattern.test(flat.slice(one.start, one.end))) return one;
    const about = statements
      .slice(0, at)
      .findLast(({ isAboutChannel, end }) => isAboutChannel && one.start - end < 400);
    return about ? { ...one, isAboutChannel: true, channels: about.channels } : one;
  });
}

function isMostlyQuoted(said: Span, quotations: readonly Span[]): boolean {
  const inside = quotations.map(({ start, end }) => Math.max(0, Math.min(end, said.end) - Math.max(start, said.start)));
  return inside.reduce((sum, length) => sum + length, 0) > (said.end - said.start) * 0.2;
}

const isSameStatement = (one: FoundStatement, other: FoundStatement) =>
  one.start === other.start &&
  one.end === other.end &&
  one.isQuotation === other.isQuotation &&
  one.speaker?.name === other.speaker?.name;

/** Words that show that a statement is about talking, where no channel is named. */
const aboutTalking =
  /\b(?:dialogue|talks?|talking|communicat\w+|negotiat\w+|back-?channel|hot-?line|message|contacts?|conversations?|deconflict\w*|de-conflict\w*|intermediar\w+|mediat\w+)\b/i;

/** The same of reported speech, of which more is about other things. */
const aboutCalling =
  /\b(?:(?:received|placed|made|took|answer(?:ed)?)\s+(?:a\s+|the\s+|any\s+)?(?:phone\s+|telephone\s+)?calls?|phone\s+calls?|back-?channel|hot-?line|pass(?:ed|ing)\s+(?:a\s+|on\s+)?messages?|intermediar\w+|deconflict\w*|de-conflict\w*|communicat(?:e|es|ed|ing))\b/i;

function statementOf(
  { content, said, isQuotation, isAsserted, relay }: ReportedSpeech,
  speaker: Speaker | null,
  { flat, channels }: Surroundings,
): FoundStatement {
  const numbers = channels.flatMap(({ mentions }, number) =>
    mentions.some(({ start, end }) => start < said.end && said.start < end) ? [number] : [],
  );
  const words = flat.slice(content.start, content.end);
  return {
    start: content.start,
    end: content.end,
    content: said,
    isQuotation,
    isAsserted,
    speaker,
    toldTo:
      (relay as Actor | undefined)?.name ??
      /\btold\s+(?:the\s+)?([A-Z][\p{L}]+(?:\s+[A-Z][\p{L}]+)*)/u.exec(words)?.[1] ??
      null,
    channels: numbers,
    isAboutChannel:
      numbers.length > 0 ||
      (isQuotation ? aboutTalking : aboutCalling).test(isAsserted ? words : flat.slice(said.start, said.end)),
  };
}
