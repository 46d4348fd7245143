/** Draws claims about the status of channels from the sentences that speak of them. */

import type { FoundStatement, FoundStatus } from '../article-findings.ts';
import type { FoundDate } from '../date/dates-in-text.ts';
import type { ChannelMention } from '../find/channel-mention.ts';
import type { FoundChannel } from '../resolve/channel-parties.ts';
import type { Span } from '../span.ts';
import { statementAround } from './claim-drafts.ts';
import { changes, modalityOf, polarityOf, statusCues } from './status-cues.ts';

type Surroundings = {
  readonly flat: string;
  readonly sentences: readonly Span[];
  readonly channels: readonly FoundChannel[];
  readonly statements: readonly FoundStatement[];
  readonly dates: readonly FoundDate[];
  readonly published: string | null;
};

const longestSentence = 1_500;

/** At most one claim for each channel and sentence; the same again by the same speaker is left out. */
export function statusClaims(around: Surroundings): FoundStatus[] {
  const found: FoundStatus[] = [];
  // what a heading says is said again below, by whoever says it
  const isHeading = ({ end }: Span) => !/[.!?"”'’)…]/.test(around.flat[end - 1] ?? '');
  // longer ones are lists or tables
  const short = around.sentences.filter(({ start, end }) => end - start < longestSentence);
  const ordered = [...short.filter(one => !isHeading(one)), ...short.filter(isHeading)];
  for (const sentence of ordered) {
    around.channels.forEach(({ mentions }, channel) => {
      const inside = mentions.filter(
        ({ start, end }) => start >= sentence.start && start < sentence.end && end <= sentence.end + 1,
      );
      const claims = inside.flatMap(
        mention =>
          claimOf({ around, sentence, channel, mention }) ?? listedClaim({ around, sentence, channel, mention }) ?? [],
      );
      const best = claims.toSorted((a, b) => b.score - a.score)[0];
      const isTold = (other: FoundStatus) =>
        isSameClaim(other, best!) ||
        (isHeading(sentence) && other.channel === channel && other.status === best!.status);
      if (best && !found.some(isTold)) found.push(best);
    });
  }
  for (const claim of callClaims(around)) if (!found.some(other => isSameClaim(other, claim))) found.push(claim);
  return found;
}

/** "It received a call at noon": the line that was spoken of last is in use. */
function callClaims(around: Surroundings): FoundStatus[] {
  const { flat, sentences, channels, statements, dates, published } = around;
  return sentences.flatMap(sentence => {
    const words = flat.slice(sentence.start, sentence.end);
    const call =
      /\b(?:(?:received|answered|took|placed|made)\s+(?:a|the|its|their)\s+(?:first\s+|test\s+|phone\s+)?calls?\b|picked\s+up\s+the\s+(?:phone|receiver))/i.exec(
        words,
      );
    const mentions = channels.flatMap(({ mentions: all, className }, channel) =>
      className === 'line' ? all.map(({ start }) => ({ start, channel })) : [],
    );
    if (!call || /\?$/.test(words) || mentions.some(({ start }) => start >= sentence.start && start < sentence.end))
      return [];
    const last = mentions
      .filter(({ start }) => start < sentence.start && sentence.start - start < 800)
      .sort((a, b) => b.start - a.start)[0];
    if (!last) return [];
    const at = sentence.start + call.index;
    const told = statementAround(statements, { start: at, end: at + call[0].length });
    const day = validTimeOf({
      words: flat,
      status: 'in-use',
      dates: dates.filter(({ start, end }) => start >= sentence.start && end <= sentence.end),
      published,
      cueAt: at,
    });
    return [
      {
        channel: last.channel,
        status: 'in-use',
        polarity: polarityOf(words, words.slice(0, call.index).slice(-20)),
        modality: 'asserted',
        validTime: day,
        speaker: told?.speaker ?? null,
        evidence: sentence,
        score: 0.7,
      } as const,
    ];
  });
}

const isSameClaim = (one: FoundStatus, other: FoundStatus) =>
  one.channel === other.channel &&
  one.status === other.status &&
  one.polarity === other.polarity &&
  one.speaker?.name === other.speaker?.name;

/** "The resumption of the talks, the visits and the meetings": what is listed behind a channel shares its verb. */
function listedClaim({ around, sentence, channel, mention }: Case): FoundStatus | null {
  const all = around.channels
    .flatMap(({ mentions }, number) => mentions.map(one => ({ one, number })))
    .find(({ one }) => one.start === mention.listedUnder);
  if (all) {
    const told = claimOf({ around, sentence, channel: all.number, mention: all.one });
    return told && { ...told, channel, score: told.score * 0.9 };
  }
  const inside = around.channels
    .flatMap(({ mentions }) => mentions)
    .filter(({ start, end }) => start >= sentence.start && end <= mention.start);
  const previous = inside.toSorted((a, b) => a.end - b.end).at(-1);
  if (
    !previous ||
    !/^[\s,]*(?:(?:and|or|as\s+well\s+as|along\s+with|the|a|an|both|other)\b[\s,]*)*$/i.test(
      around.flat.slice(previous.end, mention.start),
    )
  )
    return null;
  const claim =
    claimOf({ around, sentence, channel, mention: previous }) ??
    listedClaim({ around, sentence, channel, mention: previous });
  return claim && { ...claim, channel, score: claim.score * 0.9 };
}

type Case = {
  readonly around: Surroundings;
  readonly sentence: Span;
  readonly channel: number;
  readonly mention: ChannelMention;
};

function claimOf({ around, sentence, channel, mention }: Case): FoundStatus | null {
  const { flat, dates, published } = around;
  const words = flat.slice(sentence.start, sentence.end);
  if (/\?$/.test(words) || isUncertain(words.slice(0, mention.end - sentence.start))) return null;
  const place = { start: mention.start - sentence.start, end: mention.end - sentence.start };
  const cue = /^no\b/i.test(mention.text)
    ? { status: 'absent', start: place.start, distance: 0 }
    : (nearestCue(words, place) ?? deniedUse(words, place));
  if (!cue) return null;
  const before = words.slice(0, cue.start);
  const told = statementAround(around.statements, mention);
  const stated = modalityOf(before.slice(-200));
  // "said it would open": it is planned
  const isReported = stated === 'conditional' && told !== null && /\bwould\s+(?:\p{L}+\s+)?$/iu.test(before);
  const isWanted = wanted.test(before.slice(-80));
  // whoever wants a line back does not propose another
  const isWantedBack = isWanted && cue.status === 'restored';
  const modality = isWantedBack ? 'conditional' : isWanted ? 'asserted' : isReported ? 'planned' : stated;
  const isContact = isContactOrTalks(around.channels[channel]!) || /^(?:talk|round)$/.test(mention.head);
  const status =
    isWanted && !isWantedBack
      ? 'proposed'
      : statusTold({ cue: cue.status, before: before.slice(-40), words, modality, isContact });
  const polarity = polarityOf(words, before.slice(-20));
  const isVague =
    (modality !== 'asserted' && !(isContact && modality === 'planned')) ||
    (polarity === 'affirms' && /^(?:any|no|further|future)\b/i.test(mention.text));
  if (status === 'in-use' && isVague) return null;
  if (/^(?:open|in-use)$/.test(status) && isValued.test(before)) return null;
  const speaker =
    told && (told.isAsserted || isWanted || status === 'proposed' || status === 'declined') ? told.speaker : null;
  return {
    channel,
    status,
    polarity,
    modality,
    validTime: validTimeOf({
      words: flat,
      status,
      dates: dates.filter(({ start, end }) => start >= sentence.start && end <= sentence.end),
      published,
      cueAt: sentence.start + cue.start,
    }),
    speaker,
    evidence: sentence,
    score: Math.min(1, Math.max(0.1, 1 - cue.distance / 120)),
  };
}

/** "It must open": nobody says that it did. */
const wanted =
  /\b(?:must|should|ought\s+to|needs?\s+to|ha(?:s|ve)\s+to|wants?\s+to|wanted\s+to|would\s+like\s+to|hop(?:es|ed)\s+to|s(?:eeks|ought)\s+to|(?:urged?|asked|asks|called\s+on|calls\s+on|pressed|invited|demanded)\b.*\bto|(?:call(?:s|ed|ing)?\s+for|demand(?:s|ed|ing)?|urg(?:es?|ed|ing)|advocat(?:es?|ed|ing)|propos(?:es?|ed|ing)|request(?:s|ed|ing)?)(?:\s+(?:the|an?|its|their))?)\s+(?:\p{L}+\s+)?$/iu;

/** "It is important to keep it open" says what a line is worth, and not how it is. */
const isValued =
  /\b(?:importan(?:t|ce)|imperative|crucial|vital|essential|necess(?:ary|ity)|the\s+need)\b(?:\s+(?:to|of|for|that|in)\b)[^.;]{0,60}$/i;

const isContactOrTalks = ({ className }: FoundChannel) => className === 'contact' || className === 'talks';

type Cued = {
  readonly cue: string;
  /** The words that lead to the cue. */
  readonly before: string;
  /** The whole sentence. */
  readonly words: string;
  readonly modality: FoundStatus['modality'];
  readonly isContact: boolean;
};

/** Which status a cue tells in its sentence. */
function statusTold({ cue, before, words, modality, isContact }: Cued): string {
  if (cue !== 'open') return cue;
  // contacts that are kept up are had
  if (isContact && /\b(?:maintain|keep|kept|ongoing)/.test(words)) return 'in-use';
  return modality !== 'asserted' && /agreed/.test(before) ? 'agreed' : 'open';
}

type NearCue = { readonly status: string; readonly start: number; readonly distance: number };

const everyCue = statusCues.map(cue => ({ ...cue, pattern: new RegExp(cue.pattern.source, 'giu') }));

/** The cue that stands nearest to a mention, inside it or around it, no clause between them. */
function nearestCue(words: string, mention: Span): NearCue | null {
  const found: NearCue[] = [];
  for (const { status, pattern, sides } of everyCue) {
    for (const match of words.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      // "a call between" does not say that anybody called
      if (/^calls?$/i.test(match[0]) && start >= mention.start && end <= mention.end) continue;
      const isInside = start >= mention.start && end <= mention.end;
      // "told the paper that the line" is no use of it
      if (/^(?:told|warned|informed)$/i.test(match[0]) && !isInside) continue;
      // "resumed contact over a line and agreed to": what a further verb says is not said of the line
      if (start >= mention.end && /^["”]?\s+and\s+(?:\p{L}+ly\s+)?$/u.test(words.slice(mention.end, start))) continue;
      const between = end <= mention.start ? words.slice(end, mention.start) : words.slice(mention.end, start);
      if (sides === 'far') {
        if (start >= mention.end && between.length < 160) found.push({ status, start, distance: 0 });
        continue;
      }
      if (
        !isInside &&
        (between.length > (/\b(?:was|were|is|are|been|being)\s+$/.test(between) ? 80 : 45) ||
          /[;:]|\b(?:because|although|while|but|after|before|when|if)\b/i.test(between))
      )
        continue;
      if (sides !== 'both' && !isInside && (end > mention.start || between.length > 2)) continue;
      const distance = isInside ? 8 : between.length + (end <= mention.start || between.length < 3 ? 0 : 8);
      if (sides === 'weak' && isInside) continue;
      // that nobody answers says more than that somebody calls
      found.push({
        status,
        start,
        distance: status === 'unanswered' ? distance - 40 : sides === 'weak' ? distance + 30 : distance,
      });
    }
  }
  return found.sort((a, b) => a.distance - b.distance)[0] ?? null;
}

/** "Denied that there were any contacts": that the channel was used. */
function deniedUse(words: string, mention: Span): NearCue | null {
  const denial = /\b(?:den(?:y|ied|ies|ying)|dismiss(?:ed|es)|refut(?:ed|es))\b/i.exec(words.slice(0, mention.start));
  return denial && { status: 'in-use', start: denial.index, distance: 40 };
}

/** What is asked, or left open, tells no status. */
const isUncertain = (words: string) =>
  /\b(?:whether|not\s+(?:\p{L}+\s+)?(?:yet\s+)?clear|unclear|asked\b[^,.]*\bif)\b/iu.test(words);

type Dating = {
  /** The whole text. */
  readonly words: string;
  readonly status: string;
  readonly dates: readonly FoundDate[];
  readonly published: string | null;
  readonly cueAt: number;
};

/** A change holds from the day that stands nearest to its verb, an observation on that day; else on the day of the article. */
function validTimeOf({ words, status, dates, published, cueAt }: Dating): string | null {
  const ofVerb = dates.filter(
    ({ start, edtf }) =>
      // "the 1992 accord" dates the accord
      !(/^\d{4}$/.test(edtf) && /\b(?:the|a|an|this|that)\s+$/i.test(words.slice(Math.max(0, start - 6), start))) &&
      (start < cueAt ||
        edtf.endsWith('/..') ||
        !/\b(?:that|which|after|before|when|where|since|following|until)\b/.test(words.slice(cueAt, start))),
  );
  const nearest = ofVerb.toSorted((a, b) => Math.abs(a.start - cueAt) - Math.abs(b.start - cueAt))[0];
  const day = nearest?.edtf ?? published;
  if (day === null || !changes.has(status) || day.includes('/') || day.startsWith('[')) return day;
  return `${day}/..`;
}
