/** Finds what happened on a day that the text names: calls, meetings, agreements and the like. */
import type { FoundDate } from '../date/dates-in-text.ts';
import type { Span } from '../span.ts';

export type FoundEvent = Span & {
  /** A term of the vocabulary. */
  readonly kind: string;
  readonly label: string;
  /** EDTF; null where the text does not date it. */
  readonly date: string | null;
  readonly participants: readonly string[];
  /** Of a call; null where nothing is said of an answer. */
  readonly isAnswered: boolean | null;
};

const kinds: readonly { readonly kind: string; readonly pattern: RegExp }[] = [
  {
    kind: 'call',
    pattern:
      /\b(?:called|phoned|telephoned|received\s+a\s+call|placed\s+a\s+call|(?:phone|telephone|video)\s+calls?|answer(?:ed|ing)?\s+(?:the\s+)?(?:phone|calls?)|went\s+unanswered)\b/i,
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
  /** Names at their places. */
  readonly actors: readonly (Span & { readonly name: string })[];
};

/** One event a sentence at most, and only where the sentence is dated. */
export function findEvents({ flat, sentences, dates, actors }: Surroundings): FoundEvent[] {
  return sentences.flatMap(sentence => {
    const date = dates.find(({ start, end }) => start >= sentence.start && end <= sentence.end);
    const words = flat.slice(sentence.start, sentence.end);
    const found = kinds.find(({ pattern }) => pattern.test(words));
    if (!date || !found) return [];
    const inside = actors.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    return [
      {
        ...sentence,
        kind: found.kind,
        label: words.replace(/\s+/g, ' '),
        date: date.edtf,
        participants: [...new Set(inside.map(({ name }) => name))],
        isAnswered: found.kind === 'call' ? isAnswered(words) : null,
      },
    ];
  });
}

function isAnswered(words: string): boolean | null {
  if (
    /\b(?:unanswered|not\s+(?:been\s+)?answer\w*|refus\w+\s+to\s+answer|no\s+(?:answer|reply|response)|did\s+not\s+(?:respond|pick\s+up))\b/i.test(
      words,
    )
  )
    return false;
  return /\b(?:answered|picked\s+up|received\s+a\s+call|spoke|talked)\b/i.test(words) ? true : null;
}
