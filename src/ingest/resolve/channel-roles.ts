/** Of what runs through a third party: who sends, who passes on, and who receives. */

import type { Span } from '../span.ts';
import type { Actor, Speaker } from './actors.ts';

export type EndRole = 'sender' | 'intermediary' | 'recipient';

/** Somebody at an end of an indirect channel, and the sentence that says so. */
export type ToldEnd = { readonly role: EndRole; readonly actor: Speaker; readonly evidence: Span };

type Surroundings = {
  readonly flat: string;
  readonly sentences: readonly Span[];
  /** Everybody in the order of the text. */
  readonly actors: readonly Actor[];
};

/** The ends that the sentences around a channel's mentions tell, one for each role; empty where no third party is told. */
export function rolesIn(
  { kind, mentions }: { readonly kind: string; readonly mentions: readonly Span[] },
  around: Surroundings,
): ToldEnd[] {
  if (kind !== 'third-party') return [];
  for (const mention of mentions) {
    const sentence = around.sentences.find(({ start, end }) => start <= mention.start && mention.start < end);
    const told = sentence ? rolesInSentence(mention, sentence, around) : [];
    if (told.length > 0) return told;
  }
  return [];
}

function rolesInSentence(mention: Span, sentence: Span, { flat, actors }: Surroundings): ToldEnd[] {
  const inside = actors.filter(
    ({ start, end, sort }) =>
      start >= sentence.start && end <= sentence.end && sort !== 'pronoun' && sort !== 'description',
  );
  const through = /\b(?:via|through|such\s+as)\s+(?:the\s+|an?\s+)?/g;
  const passing =
    /\b(?:pass(?:ed|es|ing)?|convey(?:ed|s|ing)?|relay(?:ed|s|ing)?|carr(?:ied|ies|ying|y)|deliver(?:ed|s|ing)?|transmit(?:ted|s|ting)?)\s+(?:on\s+)?(?:[\p{L}'-]+\s+){0,3}?(?:messages?|letters?|notes?|proposals?)\b/gu;
  const firstAfter = (at: number, most: number) => inside.find(({ start }) => start >= at && start - at <= most);
  const lastBefore = (at: number, most: number) => inside.findLast(({ end }) => end <= at && at - end <= most);
  const near = (at: number) => at >= mention.start - 60 && at <= mention.end + 60;

  for (const match of flat.slice(sentence.start, sentence.end).matchAll(through)) {
    const at = sentence.start + match.index;
    const intermediary = near(at) ? firstAfter(at + match[0].length - 4, 8) : undefined;
    if (!intermediary) continue;
    const recipient = recipientOf(flat, inside, { sentence, at, intermediary });
    const sender = inside.find(one => one.end <= at && one !== recipient && isSubject(flat, one, sentence));
    return told(sentence, { sender, intermediary, recipient });
  }
  for (const match of flat.slice(sentence.start, sentence.end).matchAll(passing)) {
    const at = sentence.start + match.index;
    const intermediary = near(at) ? lastBefore(at, 30) : undefined;
    if (!intermediary) continue;
    const end = at + match[0].length;
    const behind = flat.slice(end, sentence.end);
    const placeOf = (pattern: RegExp) => {
      const found = pattern.exec(behind);
      return found ? firstAfter(end + found.index + found[0].length, 12) : undefined;
    };
    return told(sentence, {
      sender: placeOf(/\bfrom\s+(?:the\s+)?/),
      intermediary,
      recipient: placeOf(/\bto\s+(?:the\s+)?/),
    });
  }
  return [];
}

type Through = { readonly sentence: Span; readonly at: number; readonly intermediary: Actor };

/** "Warned Tarsia via Norvik", "messages to Tarsia through Norvik", "through Norvik to notify Tarsia". */
function recipientOf(flat: string, inside: readonly Actor[], { at, intermediary }: Through): Actor | undefined {
  const before = inside.findLast(
    ({ start, end }) =>
      end <= at &&
      at - end < 50 &&
      /\b(?:to|warned|told|informed|notified|messaged|contacted|notify|inform|tell|warn|with)\s+(?:the\s+)?$/.test(
        flat.slice(Math.max(0, start - 20), start),
      ),
  );
  if (before) return before;
  return inside.find(
    ({ start }) =>
      start >= intermediary.end &&
      start - intermediary.end < 60 &&
      /\bto\s+(?:(?:notify|inform|tell|warn|reach|contact)\s+)?(?:the\s+)?$/.test(
        flat.slice(Math.max(0, start - 24), start),
      ),
  );
}

/** Nobody whom a preposition governs. */
const isSubject = (flat: string, { start }: Span, sentence: Span): boolean =>
  !/\b(?:of|in|with|to|for|at|from|by|about|against|told|via|through)\s+(?:the\s+)?$/.test(
    flat.slice(Math.max(sentence.start, start - 14), start),
  );

function told(evidence: Span, ends: Readonly<Record<EndRole, Actor | undefined>>): ToldEnd[] {
  return (['sender', 'intermediary', 'recipient'] as const).flatMap(role => {
    const actor = ends[role];
    return actor ? [{ role, actor: { sort: sortOf(actor), name: actor.name }, evidence }] : [];
  });
}

const sortOf = ({ sort }: Actor): Speaker['sort'] => (sort === 'pronoun' || sort === 'description' ? 'unnamed' : sort);
