import { FeatureList, hashText, mix, mix3 } from './feature-hash.ts';
import type { TextAnalysis } from './text-analysis.ts';

/** Labels of the tokens of cues: outside, the first, a later one. */
export const cueLabels = { outside: 0, begin: 1, inside: 2, count: 3 } as const;

const reach = 3;
/** How far a quotation mark, or a word such as "that", is looked for. */
const farthest = 8;
const outside = hashText('outside of the text');
const [that, to] = [hashText('that'), hashText('to')];

/** What the model of cues is told of a token, by itself and on the step from the token before. */
export function cueFeatures(text: TextAnalysis, at: number): { readonly node: Int32Array; readonly edge: Int32Array } {
  const list = new FeatureList();
  addWords(list, text, at);
  addClusters(list, text, at);
  addSurroundings(list, text, at);
  const node = list.take();
  const { words, tags } = text;
  list.add(0);
  list.add(words[at]!);
  list.add(mix(words[at - 1] ?? outside, words[at]!));
  list.add(mix(tags[at - 1] ?? outside, tags[at]!));
  list.add(mix(words[at]!, words[at + 1] ?? outside));
  return { node, edge: list.take() };
}

function addWords(list: FeatureList, { words, stems, tags, shapes, suffixes }: TextAnalysis, at: number): void {
  const of = (values: Int32Array, offset: number) => values[at + offset] ?? outside;
  for (let offset = -reach; offset <= reach; offset++) {
    list.add(of(words, offset));
    list.add(of(tags, offset));
  }
  for (let offset = -2; offset <= 2; offset++) list.add(of(stems, offset));
  for (let offset = -2; offset < 2; offset++) {
    list.add(mix(of(words, offset), of(words, offset + 1)));
    list.add(mix(of(tags, offset), of(tags, offset + 1)));
    list.add(mix(of(stems, offset), of(stems, offset + 1)));
  }
  const [stem, tag] = [of(stems, 0), of(tags, 0)];
  list.add(mix3(of(tags, -1), tag, of(tags, 1)));
  list.add(mix3(of(tags, -2), of(tags, -1), tag));
  list.add(mix3(tag, of(tags, 1), of(tags, 2)));
  list.add(mix3(of(words, -1), of(words, 0), of(words, 1)));
  list.add(mix3(of(words, 0), of(words, 1), of(words, 2)));
  list.add(mix3(of(words, -2), of(words, -1), of(words, 0)));
  list.add(mix(stem, tag));
  list.add(mix(stem, of(tags, 1)));
  list.add(mix(stem, of(tags, -1)));
  list.add(mix3(stem, of(tags, -1), of(tags, 1)));
  list.add(mix3(stem, of(tags, 1), of(tags, 2)));
  list.add(mix3(stem, of(tags, -2), of(tags, -1)));
  list.add(mix(of(words, -1), tag));
  list.add(mix(tag, of(words, 1)));
  list.add(mix(stem, of(words, 2)));
  list.add(mix(stem, of(words, -2)));
  list.add(of(suffixes, 0));
  list.add(mix3(of(shapes, -1), of(shapes, 0), of(shapes, 1)));
  list.add(mix(of(suffixes, 0), tag));
}

function addClusters(list: FeatureList, { fine, coarse, tags, stems }: TextAnalysis, at: number): void {
  const of = (values: Int32Array, offset: number) => values[at + offset] ?? 0;
  const tag = of(tags, 0);
  for (let offset = -1; offset <= 1; offset++) list.add(of(fine, offset));
  for (let offset = -2; offset <= 2; offset++) list.add(of(coarse, offset));
  list.add(mix(of(fine, 0), tag));
  list.add(mix3(of(fine, 0), tag, of(tags, 1)));
  list.add(mix3(of(fine, 0), of(tags, -1), tag));
  list.add(mix3(of(coarse, -1), of(coarse, 0), tag));
  list.add(mix3(of(coarse, 0), of(coarse, 1), tag));
  list.add(mix(of(coarse, -1), of(stems, 0)));
  list.add(mix(of(stems, 0), of(coarse, 1)));
  list.add(mix(of(fine, 0), of(fine, 1)));
  list.add(mix3(of(fine, 0), of(stems, 1), tag));
  list.add(mix3(of(stems, -1), of(fine, 0), tag));
}

function addSurroundings(list: FeatureList, text: TextAnalysis, at: number): void {
  const { stems, tags, words, shapes, quotationOf, sentenceOf, sentences, paragraphOf } = text;
  const sentence = sentences[sentenceOf[at]!]!;
  const [stem, tag] = [stems[at]!, tags[at]!];
  const quoted = quotationOf[at]! >= 0 ? 1 : 0;
  const before = quotationBeside(text, at, -1);
  const after = quotationBeside(text, at, 1);
  list.add(quoted);
  list.add(mix(quoted, stem));
  list.add(before);
  list.add(after);
  list.add(mix(before, after));
  list.add(mix3(before, after, stem));
  list.add(mix3(before, after, tag));
  list.add(mix(before, stem));
  list.add(mix(after, stem));
  let [ahead, verbs] = [0, 0];
  for (let next = at + 1; next < sentence.to && next <= at + farthest; next++) {
    if (ahead === 0 && (words[next] === that || words[next] === to)) ahead = mix(words[next]!, next - at > 2 ? 1 : 0);
    verbs += text.isVerb[next]!;
  }
  list.add(mix(ahead, stem));
  list.add(mix(Math.min(verbs, 2), stem));
  list.add(mix3(ahead, Math.min(verbs, 2), tag));
  list.add(mix3(before, after, mix(text.fine[at]!, tag)));
  list.add(mix3(ahead, Math.min(verbs, 2), mix(text.fine[at]!, tag)));
  const subject = subjectBefore(text, at, sentence.from);
  list.add(mix(subject, tag));
  list.add(mix(subject, stem));
  list.add(mix3(subject, text.fine[at]!, tag));
  const place = Math.min(at - sentence.from, 4);
  list.add(place);
  list.add(mix(place, stem));
  list.add(mix(place, tag));
  list.add(mix(Math.min(sentence.to - at, 4), stem));
  list.add(mix(Math.min(paragraphOf[at]!, 2), tag));
  list.add(mix3(Math.min(paragraphOf[at]!, 2), shapes[at]!, stem));
  list.add(stems[sentence.from]!);
}

/** How far the nearest quotation on one side is, within the sentence; 0 where there is none. */
function quotationBeside({ quotationOf, sentenceOf }: TextAnalysis, at: number, step: 1 | -1): number {
  for (let away = 1; away <= farthest; away++) {
    const place = at + step * away;
    if (quotationOf[place] === undefined || sentenceOf[place] !== sentenceOf[at]) return 0;
    if (quotationOf[place]! >= 0 && quotationOf[place] !== quotationOf[at]) return Math.min(away, 4);
  }
  return 0;
}

/** The nearest pronoun, name or noun before a token: its part of speech, and whether other verbs are between. */
function subjectBefore({ tags, isNominal, isVerb }: TextAnalysis, at: number, from: number): number {
  let verbs = 0;
  for (let before = at - 1; before >= from && before >= at - farthest; before--) {
    if (isNominal[before] === 1) return mix(tags[before]!, Math.min(verbs, 1));
    verbs += isVerb[before]!;
  }
  return 0;
}
