import type { TokenRange } from '../segment/sentences.ts';
import { FeatureList, hashText, mix, mix3 } from './feature-hash.ts';
import { roleWindow } from './role-window.ts';
import type { TextAnalysis } from './text-analysis.ts';
import { type WindowPlace, windowPlaces } from './window-places.ts';

/** What a token is to a cue: nothing, or the first or a later one of a source or of a piece of content. */
export const roleLabels = { none: 0, beginSource: 1, inSource: 2, beginContent: 3, inContent: 4, count: 5 } as const;

/** The features of a cue's window, token by token. */
export type RoleFeatures = {
  /** The numbers of the tokens. */
  readonly window: Int32Array;
  readonly nodes: readonly Int32Array[];
  readonly edges: readonly Int32Array[];
};

const outside = hashText('outside of the text');

/** The features in which sources and contents are looked for; `cueChances` tells how likely a cue begins at a token. */
export function roleFeatures(text: TextAnalysis, cue: TokenRange, cueChances: Float32Array): RoleFeatures {
  const window = roleWindow(text, cue);
  const places = windowPlaces(text, { cue, window, cueChances });
  const looks = cueLooks(text, cue);
  const list = new FeatureList();
  const nodes: Int32Array[] = [];
  const edges: Int32Array[] = [];
  for (const place of places) {
    addToken(list, text, place);
    addRelation(list, { text, place, looks });
    nodes.push(list.take());
    addStep(list, { text, place, looks });
    edges.push(list.take());
  }
  return { window, nodes, edges };
}

/** What is known of a cue whichever token is looked at. */
type CueLooks = {
  readonly head: number;
  readonly headTag: number;
  readonly headCluster: number;
  readonly whole: number;
  readonly first: number;
  readonly last: number;
  readonly before: number;
  readonly after: number;
  readonly form: number;
};

const auxiliaries = new Set(
  (
    'has have had having is are was were be been being am will would did does do not also to can could may might ' +
    "must should 's 've 'd never just even still has been he she they it i we you who which"
  )
    .split(' ')
    .map(hashText),
);

function cueLooks({ words, stems, tags, fine, tokens }: TextAnalysis, { from, to }: TokenRange): CueLooks {
  let head = from;
  while (head < to - 1 && (auxiliaries.has(words[head]!) || /ly$/.test(tokens[head]!.text))) head++;
  let whole = 0;
  for (let at = from; at < to; at++) whole = mix(whole, stems[at]!);
  const auxiliary = head > from ? words[head - 1]! : (words[from - 1] ?? outside);
  return {
    head: stems[head]!,
    headTag: tags[head]!,
    headCluster: mix(fine[head]!, tags[head]!),
    whole,
    first: words[from]!,
    last: words[to - 1]!,
    before: words[from - 1] ?? outside,
    after: words[to] ?? outside,
    form: mix(tags[head]!, auxiliaries.has(auxiliary) ? auxiliary : 0),
  };
}

function addToken(list: FeatureList, text: TextAnalysis, place: WindowPlace): void {
  const { words, stems, tags, shapes, suffixes, fine, coarse } = text;
  const { at, side } = place;
  const of = (values: Int32Array, offset: number) => values[at + offset] ?? outside;
  for (let offset = -2; offset <= 2; offset++) {
    list.add(mix(side, of(words, offset)));
    list.add(mix(side, of(tags, offset)));
  }
  for (let offset = -2; offset < 2; offset++) {
    list.add(mix3(side, of(words, offset), of(words, offset + 1)));
    list.add(mix3(side, of(tags, offset), of(tags, offset + 1)));
  }
  list.add(mix(side, of(stems, 0)));
  list.add(mix3(side, mix(of(tags, -1), of(tags, 0)), of(tags, 1)));
  list.add(mix3(side, mix(of(tags, -2), of(tags, -1)), of(tags, 0)));
  list.add(mix3(side, mix(of(tags, 0), of(tags, 1)), of(tags, 2)));
  list.add(mix3(side, of(words, 0), of(tags, 1)));
  list.add(mix3(side, of(words, 0), of(tags, -1)));
  list.add(mix3(side, of(words, -1), of(tags, 0)));
  list.add(mix3(side, of(words, 1), of(tags, 0)));
  list.add(mix3(side, mix(of(shapes, -1), of(shapes, 0)), of(shapes, 1)));
  list.add(mix(side, of(suffixes, 0)));
  list.add(mix(side, of(fine, 0)));
  list.add(mix3(side, of(coarse, 0), of(tags, 0)));
  list.add(mix3(side, of(coarse, -1), mix(of(coarse, 0), of(coarse, 1))));
  list.add(mix3(side, of(fine, -1), of(tags, 0)));
  list.add(mix3(side, of(fine, 1), of(tags, 0)));
}

type Relation = { readonly text: TextAnalysis; readonly place: WindowPlace; readonly looks: CueLooks };

function addRelation(list: FeatureList, { text, place, looks }: Relation): void {
  const { at, side, distance, quoting, between } = place;
  const [word, tag] = [text.words[at]!, text.tags[at]!];
  const { head, form } = looks;
  for (const value of [0, head, form, tag, word, looks.before, looks.after]) list.add(mix3(side, distance, value));
  for (const value of [word, tag, mix(text.words[at - 1] ?? outside, tag), mix(text.tags[at + 1] ?? outside, tag)])
    list.add(mix3(side, head, value));
  for (const value of [tag, word, quoting]) list.add(mix3(side, form, value));
  for (const value of [0, tag, distance, quoting, place.neighbourhood, mix(distance, tag)])
    list.add(mix3(side, looks.headCluster, value));
  list.add(mix3(side, distance, text.coarse[at]!));
  for (const value of [0, head, looks.after, looks.before, tag, distance]) list.add(mix3(side, quoting, value));
  const { commas, verbs, cues, quotations, nominals, connectives, first } = between;
  for (const value of [commas, verbs, cues, quotations, nominals]) {
    list.add(mix3(side, value, tag));
    list.add(mix3(side, value, head));
  }
  list.add(mix3(side, mix(commas, verbs), mix(cues, connectives)));
  list.add(mix3(side, mix(mix(commas, verbs), mix(cues, connectives)), tag));
  list.add(mix3(side, connectives, tag));
  list.add(mix3(side, mix(nominals, commas), tag));
  list.add(mix3(side, mix(nominals, verbs), form));
  list.add(mix3(side, mix(first, cues), tag));
  list.add(mix3(side, first, head));
  list.add(mix3(side, looks.whole, tag));
  list.add(mix3(side, mix(looks.first, looks.last), distance));
  list.add(mix3(side, place.cueHere, tag));
  list.add(mix3(side, place.cueHere, mix(place.cueNext, place.cueBefore)));
  list.add(mix3(side, place.sentence, tag));
  list.add(mix3(side, place.sentence, mix(head, quoting)));
  list.add(mix3(side, place.sentence, mix(place.placeInSentence, tag)));
  list.add(mix3(side, place.placeInSentence, head));
  list.add(mix3(side, place.neighbourhood, word));
  list.add(mix3(side, place.neighbourhood, head));
  list.add(mix3(side, place.neighbourhood, mix(quoting, looks.after)));
  list.add(mix3(side, looks.headTag, mix(distance, tag)));
  list.add(mix3(side, place.cueAhead, tag));
  list.add(mix3(side, place.cueAhead, word));
  list.add(mix3(side, place.cueAhead, mix(commas, cues)));
}

function addStep(list: FeatureList, { text, place, looks }: Relation): void {
  const { words, tags, shapes } = text;
  const { at, side, quoting, quotingBefore } = place;
  const [word, before] = [words[at]!, words[at - 1] ?? outside];
  list.add(0);
  list.add(side);
  list.add(mix(side, word));
  list.add(mix(side, before));
  list.add(mix3(side, tags[at - 1] ?? outside, tags[at]!));
  list.add(mix3(side, before, shapes[at]!));
  list.add(mix3(side, before, word));
  list.add(mix3(side, quotingBefore, quoting));
  list.add(mix3(side, place.neighbourhood, looks.head));
  list.add(mix(side, place.neighbourhood));
  list.add(mix3(side, place.cueHere, place.cueBefore));
  list.add(mix3(side, place.cueNext, mix(word, place.between.cues)));
  list.add(mix3(side, place.sentence, place.placeInSentence));
  list.add(mix3(side, tags[at]!, mix(tags[at + 1] ?? outside, word)));
  list.add(mix3(side, word, mix(place.between.commas, place.between.cues)));
  list.add(mix3(side, word, place.cueAhead));
  list.add(mix3(side, mix(word, place.cueAhead), tags[at + 1] ?? outside));
  list.add(mix3(side, mix(word, words[at + 1] ?? outside), tags[at + 2] ?? outside));
  list.add(mix3(side, word, mix(tags[at + 1] ?? outside, tags[at + 2] ?? outside)));
  list.add(mix3(side, word, place.placeInSentence));
  list.add(mix3(side, word, looks.headCluster));
}
