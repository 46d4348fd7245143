/** Finds calls between two named sides: who placed them, to whom, and whether they were answered; and meetings. */
import { overlaps, type Span } from '../span.ts';

/** Somebody at a place, as far as these rules look at it. */
type Named = Span & { readonly sort: string; readonly name: string };

export type FoundContact<Who extends Named = Named> = Span & {
  readonly kind: 'call' | 'meeting';
  /** Null where nothing tells who placed it. */
  readonly caller: Who | null;
  readonly called: Who | null;
  /** Who took part, where nobody is said to have called. */
  readonly others: readonly Who[];
  /** Null where nothing is said of an answer, and of meetings. */
  readonly isAnswered: boolean | null;
};

const calls =
  '(?:an?|the|its|their|his|her|any|no|two|three|several|daily|regular|routine|opening|closing|morning|afternoon|evening|hotline|test|first|secure|phone|telephone|video|\\d+)';
const aCall = `(?:${calls}\\s+){0,5}(?:phone\\s+|telephone\\s+)?calls?`;

/** `subject` and `object`: what who stands before the words, and who behind, is to the call. */
type Rule = {
  readonly pattern: RegExp;
  readonly kind: 'call' | 'meeting';
  readonly subject: 'caller' | 'called' | 'other';
  readonly object: 'caller' | 'called' | 'other' | null;
  readonly isAnswered: boolean | null;
};

const rules: readonly Rule[] = [
  {
    pattern: new RegExp(
      `\\b(?:(?:did|does|do|has|have|had|was|were)(?:\\s+not|n't)\\s+(?:been\\s+)?(?:answer(?:ed|ing)?|respond(?:ed|ing)?(?:\\s+to)?|return(?:ed)?|pick(?:ed)?\\s+up|take|taken)|(?:failed|refus(?:ed|es))\\s+to\\s+(?:answer|take|return|respond\\s+to)|(?:declined|rejected|refused|ignored|unresponsive\\s+to))\\s+${aCall}(?:\\s+(?:from|by)\\s+)?`,
      'giu',
    ),
    kind: 'call',
    subject: 'called',
    object: 'caller',
    isAnswered: false,
  },
  {
    pattern: new RegExp(`\\b(?:received|answered|took|accepted)\\s+${aCall}(?:\\s+from\\s+)?`, 'giu'),
    kind: 'call',
    subject: 'called',
    object: 'caller',
    isAnswered: true,
  },
  {
    pattern: new RegExp(`\\b(?:placed|made)\\s+${aCall}\\s+to\\s+`, 'giu'),
    kind: 'call',
    subject: 'caller',
    object: 'called',
    isAnswered: null,
  },
  {
    pattern: /\b(?:phoned|telephoned|called)\s+(?=(?:his|her|its|their|the)\s|\p{Lu})/gu,
    kind: 'call',
    subject: 'caller',
    object: 'called',
    isAnswered: null,
  },
  {
    pattern:
      /\b(?:spoke|spoken|talked)\s+(?:by|on|over)\s+(?:the\s+)?(?:phone|telephone|video|hot-?line)\s+(?:with|to)\s+/giu,
    kind: 'call',
    subject: 'other',
    object: 'other',
    isAnswered: true,
  },
  {
    pattern: /\b(?:met(?:\s+with)?|held\s+(?:talks|a\s+meeting)\s+with)\s+(?=(?:his|her|its|their|the)\s|\p{Lu})/gu,
    kind: 'meeting',
    subject: 'other',
    object: 'other',
    isAnswered: null,
  },
];

type Surroundings<Who extends Named> = {
  readonly flat: string;
  readonly sentences: readonly Span[];
  /** Everybody in the order of the text. */
  readonly actors: readonly Who[];
};

/** In the order of the text; only where two are named, or it is told who did not answer. */
export function findContacts<Who extends Named>({ flat, sentences, actors }: Surroundings<Who>): FoundContact<Who>[] {
  return sentences.flatMap(sentence => {
    const words = flat.slice(sentence.start, sentence.end);
    if (/\?$/.test(words)) return [];
    const inside = actors.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    const found: FoundContact<Who>[] = [];
    for (const rule of rules)
      for (const { 0: match, index } of words.matchAll(rule.pattern)) {
        const span = { start: sentence.start + index, end: sentence.start + index + match.length };
        if (found.some(other => overlaps(other, span)) || isNotYet(flat.slice(sentence.start, span.start))) continue;
        const contact = contactOf(flat, { rule, span, inside });
        if (contact) found.push(contact);
      }
    return found.sort((a, b) => a.start - b.start);
  });
}

/** "Would have called", "to call", "if it called". */
const isNotYet = (before: string): boolean =>
  /\b(?:would|could|should|might|may|will|to|if|whether|unless|until)\s+(?:have\s+|be\s+|also\s+)?$/i.test(before);

type Case<Who extends Named> = { readonly rule: Rule; readonly span: Span; readonly inside: readonly Who[] };

function contactOf<Who extends Named>(flat: string, { rule, span, inside }: Case<Who>): FoundContact<Who> | null {
  const isSomebody = ({ sort }: Named) => sort !== 'pronoun' && sort !== 'description';
  const subject = inside.findLast(({ end }) => end <= span.start && isLed(flat.slice(end, span.start)));
  const object = inside.find(({ start }) => start >= span.end && isOpened(flat.slice(span.end, start)));
  const [first, second] = [subject, object].map(one => (one && isSomebody(one) ? one : null)) as [
    Who | null,
    Who | null,
  ];
  const isUnanswered = rule.isAnswered === false;
  if (first === null || (second === null && !isUnanswered) || first.name === second?.name) return null;
  const as = (role: Rule['object']) => (rule.subject === role ? first : rule.object === role ? second : null);
  return {
    start: first.start,
    end: second?.end ?? span.end,
    kind: rule.kind,
    caller: as('caller'),
    called: as('called'),
    others: rule.subject === 'other' && second ? [first, second] : [],
    isAnswered: rule.isAnswered,
  };
}

/** What may stand between a subject and its verb: adverbs, auxiliaries, an apposition. */
const isLed = (between: string): boolean =>
  between.length < 120 &&
  /^(?:,[^,;]{3,80},)?(?:'s\s+(?:president|leader|minister|government|military))?\s+(?:(?:also|then|later|again|had|has|have|reportedly|recently|both|officially|once|already|was|were|(?:on\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\p{L}+ly)\s+)*$/iu.test(
    between,
  );

/** Titles and descriptions that stand before a name. */
const isOpened = (between: string): boolean =>
  between.length < 60 &&
  /^(?:(?:his|her|its|their|the|with)\s+)?(?:[\p{L}.'-]+\s+){0,5}$/u.test(between) &&
  !/\b(?:and|that|in|at|on|for|to)\s/.test(between);
