/** Articles whose attributions were annotated, one JSON object a line, with spans in code points. */
import { readFileSync } from 'node:fs';
import { hashText } from '../attribute/feature-hash.ts';
import { type CodePointSpan, type Span, spanConversion } from '../span.ts';

export type AnnotatedAttribution = {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
};

export type AnnotatedArticle = {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly AnnotatedAttribution[];
};

export type WrittenAttribution = { readonly [part in keyof AnnotatedAttribution]: readonly CodePointSpan[] };

export type WrittenArticle = {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly WrittenAttribution[];
};

export function readArticles(file: string): AnnotatedArticle[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '');
  return lines.map(line => {
    const { id, text, attributions } = JSON.parse(line) as WrittenArticle;
    return { id, text, attributions: attributionsWithin(text, attributions) };
  });
}

/** Attributions as they are written, in UTF-16 code units of their text. */
function attributionsWithin(text: string, written: readonly WrittenAttribution[]): AnnotatedAttribution[] {
  const { toSpan } = spanConversion(text);
  return written.map(({ source, cue, content }) => ({
    source: source.map(toSpan),
    cue: cue.map(toSpan),
    content: content.map(toSpan),
  }));
}

/**
 * Whether an article is of the tenth that is kept aside to measure on. Articles of one publisher and month, which tell
 * of the same events in the same style, stay together; ids begin with both.
 */
export function isHeldOut(id: string): boolean {
  const group = /^(.*?_\d{4}-\d{2})/.exec(id)?.[1] ?? id;
  return partOf(group, 10) === 0;
}

/** One of so many parts, always the same one for an id. */
export function partOf(id: string, parts: number): number {
  const hash = hashText(id);
  return ((hash ^ (hash >>> 15)) >>> 0) % parts;
}
