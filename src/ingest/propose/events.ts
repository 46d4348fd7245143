/** Finds what happened: calls and meetings of named sides, and what else the text dates. */

import type { FoundDate } from '../date/dates-in-text.ts';
import { findContacts } from '../find/calls.ts';
import type { ChannelMention } from '../find/channel-mention.ts';
import type { Actor, Speaker } from '../resolve/actors.ts';
import { overlaps, type Span } from '../span.ts';

export type FoundEvent = Span & {
  /** A term of the vocabulary, or `agreement`. */
  readonly kind: string;
  readonly label: string;
  /** EDTF; null where the text does not date it. */
  readonly date: string | null;
  readonly participants: readonly string[];
  /** Of a call; null where nothing is said of an answer. */
  readonly isAnswered: boolean | null;
  /** Who did what in a call or a meeting; null of other events. */
  readonly roles: EventRoles | null;
  /** The number of the line that a call went over; null where the sentence names none. */
  readonly channel: number | null;
};

export type EventRoles = {
  readonly caller: Speaker | null;
  readonly called: Speaker | null;
  readonly others: readonly Speaker[];
};

const kinds: readonly { readonly kind: string; readonly pattern: RegExp }[] = [
  {
    kind: 'call',
    pattern:
      /\b(?:phoned|telephoned|received\s+a\s+call|placed\s+a\s+call|(?:phone|telephone|video)\s+calls?|answer(?:ed|ing)?\s+(?:the\s+)?(?:phone|calls?)|went\s+unanswered)\b/i,
  },
  {
    kind: 'meeting',
    pattern: /\b(?:met\s+(?:with|in|on|at)|held\s+(?:a\s+)?(?:talks|meetings?|summit)|summit|meeting)\b/i,
  },
  {
    kind: 'agreement',
    pattern: /\b(?:signed|agreed\s+(?:to|on)|memorandum\s+of\s+understanding|reached\s+an?\s+agreement)\b/i,
  },
  {
    kind: 'strike',
    pattern:
      /\b(?:air\s?strikes?|missile\s+strikes?|launched\s+(?:a\s+)?(?:missiles?|strikes?)|bombed|shot\s+down|shelled)\b/i,
  },
  { kind: 'announcement', pattern: /\b(?:announced|declared|issued\s+a\s+statement)\b/i },
];

type Surroundings = {
  readonly flat: string;
  readonly sentences: readonly Span[];
  readonly dates: readonly FoundDate[];
  readonly actors: readonly Actor[];
  readonly channels: readonly { readonly mentions: readonly ChannelMention[] }[];
};

/** Calls and meetings wherever both sides are named; of all else one event a sentence at most, and only where it is dated. */
export function findEvents(around: Surroundings): FoundEvent[] {
  const { flat, sentences, dates, actors } = around;
  const contacts = contactEvents(around);
  const dated = sentences.flatMap((sentence): FoundEvent[] => {
    const date = dates.find(({ start, end }) => start >= sentence.start && end <= sentence.end);
    const words = flat.slice(sentence.start, sentence.end);
    const found = kinds.find(({ pattern }) => pattern.test(words));
    if (!date || !found || contacts.some(other => overlaps(other, sentence))) return [];
    const inside = actors.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    return [
      {
        ...sentence,
        kind: found.kind,
        label: words.replace(/\s+/g, ' '),
        date: date.edtf,
        participants: [...new Set(inside.map(({ name }) => name))],
        isAnswered: null,
        roles: null,
        channel: null,
      },
    ];
  });
  return [...contacts, ...dated].sort((a, b) => a.start - b.start);
}

function contactEvents({ flat, sentences, dates, actors, channels }: Surroundings): FoundEvent[] {
  return findContacts({ flat, sentences, actors }).map(contact => {
    const { kind, caller, called, others, isAnswered } = contact;
    const sentence = sentences.find(({ start, end }) => start <= contact.start && contact.end <= end) ?? contact;
    const inSentence = ({ start, end }: Span) => start >= sentence.start && end <= sentence.end + 1;
    // the day that stands nearest behind the words, or before them
    const date = dates
      .filter(inSentence)
      .toSorted((a, b) => Math.abs(a.start - contact.end) - Math.abs(b.start - contact.end))[0];
    const line = channels.findIndex(({ mentions }) =>
      mentions.some(one => inSentence(one) && one.className === 'line' && one.distinction !== 'call'),
    );
    const who = [caller, called, ...others].filter(one => one !== null);
    return {
      ...sentence,
      kind,
      label: flat.slice(contact.start, contact.end).replace(/\s+/g, ' '),
      date: date?.edtf ?? null,
      participants: [...new Set(who.map(({ name }) => name))],
      isAnswered,
      roles: { caller: speaker(caller), called: speaker(called), others: others.map(one => speaker(one)!) },
      channel: kind === 'call' && line >= 0 ? line : null,
    };
  });
}

function speaker(actor: Actor | null): Speaker | null {
  if (actor === null) return null;
  const { sort, name } = actor;
  return { sort: sort === 'pronoun' || sort === 'description' ? 'unnamed' : sort, name };
}
