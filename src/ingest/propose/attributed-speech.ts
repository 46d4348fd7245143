/** Adds what a model of attributions found to what the rules found: speakers that these missed, and statements. */
import type { Attribution } from '../attribute/attributions.ts';
import { judgedIn, type ReportedSpeech } from '../find/reported-speech.ts';
import { isStatingVerb } from '../find/saying-verbs.ts';
import type { Actor } from '../resolve/actors.ts';
import { overlaps, type Span } from '../span.ts';

type Found = {
  readonly flat: string;
  readonly sentences: readonly Span[];
  readonly sayers: readonly Actor[];
  readonly speech: readonly ReportedSpeech[];
};

/** What the rules say of a speaker stands: they look at what is beside the words, where they are seldom wrong. */
export function withAttributions(
  attributions: readonly Attribution[],
  { flat, sentences, sayers, speech }: Found,
): ReportedSpeech[] {
  const told = attributions.flatMap(one => {
    const source = sourceOf(one, flat, sayers);
    return source === null ? [] : [{ ...one, speaker: source }];
  });
  const filled = speech.map(one => {
    const found =
      one.source === null ? told.find(({ content }) => content.some(span => overlaps(span, one.content))) : undefined;
    return found ? { ...one, source: found.speaker, cue: found.cue[0] ?? null } : one;
  });
  const added = told.flatMap(({ content, cue, speaker }): ReportedSpeech[] => {
    const first = content[0];
    const sentence = first && sentences.find(({ start, end }) => start <= first.start && first.start < end);
    // to agree to do something is a deed
    const isDeed =
      cue[0] !== undefined &&
      /^(?:ha(?:s|ve|d)\s+)?(?:agree|commit)\p{L}*\s+to\b/u.test(flat.slice(cue[0].start, cue[0].start + 24));
    if (!sentence || isDeed || filled.some(other => overlaps(other.content, sentence))) return [];
    const isAsserted = cue[0] !== undefined && isStatingVerb(flat.slice(cue[0].start, cue[0].end));
    return [
      {
        source: speaker,
        cue: cue[0] ?? null,
        content: sentence,
        said: isAsserted ? first : judgedIn(flat, first),
        isQuotation: false,
        isAsserted,
      },
    ];
  });
  return [...filled, ...added];
}

/** How sure the model has to be of a source that no rule knows for somebody. */
const leastForUnlisted = 0.7;

/** Who of those that the text names stands in the words of the source; a person before a body that his office names. */
function sourceOf({ source, score }: Attribution, flat: string, sayers: readonly Actor[]): Actor | null {
  const [first] = source;
  if (!first) return null;
  const inside = sayers.filter(actor => source.some(span => overlaps(span, actor)));
  const best =
    inside.find(({ sort }) => sort === 'person') ??
    inside.find(({ sort }) => sort === 'unnamed' || sort === 'description') ??
    inside[0];
  const words = flat.slice(first.start, first.end).replace(/\s+/g, ' ').replace(/,$/, '');
  if (best || score < leastForUnlisted || !words.includes(' ')) return best ?? null;
  return { ...first, sort: /^the\s/i.test(words) ? 'description' : 'unnamed', name: words };
}
