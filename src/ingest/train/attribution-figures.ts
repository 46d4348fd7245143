/** Precision, recall and F1 of proposed attributions, kind by kind. */
import {
  type AttributionWords,
  attributionWords,
  common,
  type Match,
  matchAttributions,
  quotedWords,
  scoredWords,
  sharesSource,
} from './attribution-agreement.ts';
import type { AnnotatedAttribution } from './attribution-corpus.ts';
import { isReportingCue } from './reporting-cues.ts';

export type ProposedAttribution = AnnotatedAttribution & { readonly score?: number };

/** One article: what was annotated in it, and what was proposed. */
export type ComparedArticle = {
  readonly text: string;
  readonly annotated: readonly AnnotatedAttribution[];
  readonly proposed: readonly ProposedAttribution[];
};

export type Rates = { readonly precision: number; readonly recall: number; readonly f1: number };

/** Attributions of a kind: how many are found, and how many with their source. */
export type KindFigures = {
  readonly annotated: number;
  readonly proposed: number;
  readonly found: Rates;
  readonly withSource: Rates;
};

export type AttributionFigures = {
  readonly articles: number;
  /** Words of the parts of attributions, over all articles. */
  readonly words: { readonly [part in 'source' | 'cue' | 'content']: Rates };
  readonly all: KindFigures;
  readonly direct: KindFigures;
  readonly indirect: KindFigures;
  /** Indirect ones whose cue is a word of saying, and not of wanting, thinking or doing. */
  readonly reported: KindFigures;
  /** Those proposed with a score of at least `surely`. */
  readonly sure: { readonly proposed: number; readonly precision: number; readonly precisionWithSource: number };
};

/** The score from which on a proposal counts as sure. */
export const surely = 0.8;

export function attributionFigures(articles: readonly ComparedArticle[]): AttributionFigures {
  const compared = articles.map(compare);
  const kind = (isOfKind: (one: Judged) => boolean) => kindFigures(compared, isOfKind);
  const sure = compared.flatMap(({ proposed }) => proposed.filter(({ score }) => score >= surely));
  return {
    articles: articles.length,
    words: {
      source: wordRates(compared, ({ words }) => words.source),
      cue: wordRates(compared, ({ words }) => words.cue),
      content: wordRates(compared, ({ words }) => words.content),
    },
    all: kind(() => true),
    direct: kind(({ words }) => words.isDirect),
    indirect: kind(({ words }) => !words.isDirect),
    reported: kind(({ words, isReporting }) => !words.isDirect && isReporting),
    sure: {
      proposed: sure.length,
      precision: share(sure.filter(({ isFound }) => isFound).length, sure.length),
      precisionWithSource: share(sure.filter(({ hasSource }) => hasSource).length, sure.length),
    },
  };
}

/** An annotated attribution that was found, or a proposed one that finds one. */
type Judged = {
  readonly words: AttributionWords;
  readonly isReporting: boolean;
  readonly score: number;
  readonly isFound: boolean;
  readonly hasSource: boolean;
};

type Compared = { readonly annotated: readonly Judged[]; readonly proposed: readonly Judged[] };

function compare({ text, annotated, proposed }: ComparedArticle): Compared {
  const words = scoredWords(text);
  const quoted = quotedWords(text, words);
  const wordsOf = (one: AnnotatedAttribution) => attributionWords(words, quoted, one);
  const [ours, theirs] = [annotated.map(wordsOf), proposed.map(wordsOf)];
  const matches = matchAttributions(ours, theirs);
  const right = matches.filter(match => sharesSource(ours[match.annotated]!, theirs[match.proposed]!));
  const judged = (side: keyof Match) => {
    const found = new Set(matches.map(match => match[side]));
    const withSource = new Set(right.map(match => match[side]));
    return (one: ProposedAttribution, index: number): Judged => ({
      words: (side === 'annotated' ? ours : theirs)[index]!,
      isReporting: isReportingCue(one.cue.map(({ start, end }) => text.slice(start, end)).join(' ')),
      score: one.score ?? 0,
      isFound: found.has(index),
      hasSource: withSource.has(index),
    });
  };
  return { annotated: annotated.map(judged('annotated')), proposed: proposed.map(judged('proposed')) };
}

function kindFigures(compared: readonly Compared[], isOfKind: (one: Judged) => boolean): KindFigures {
  const annotated = compared.flatMap(one => one.annotated.filter(isOfKind));
  const proposed = compared.flatMap(one => one.proposed.filter(isOfKind));
  const of = (isRight: (one: Judged) => boolean) =>
    rates(
      share(proposed.filter(isRight).length, proposed.length),
      share(annotated.filter(isRight).length, annotated.length),
    );
  return {
    annotated: annotated.length,
    proposed: proposed.length,
    found: of(({ isFound }) => isFound),
    withSource: of(({ hasSource }) => hasSource),
  };
}

function wordRates(compared: readonly Compared[], part: (one: Judged) => ReadonlySet<number>): Rates {
  let [shared, proposed, annotated] = [0, 0, 0];
  for (const article of compared) {
    const [theirs, ours] = [union(article.proposed.map(part)), union(article.annotated.map(part))];
    shared += common(theirs, ours);
    proposed += theirs.size;
    annotated += ours.size;
  }
  return rates(share(shared, proposed), share(shared, annotated));
}

function union(sets: readonly ReadonlySet<number>[]): Set<number> {
  return new Set(sets.flatMap(set => Array.from(set)));
}

const share = (count: number, of: number): number => (of === 0 ? 0 : count / of);

function rates(precision: number, recall: number): Rates {
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
