import type { Quotation } from '../segment/quotations.ts';
import type { TokenRange } from '../segment/sentences.ts';
import type { Unscored } from './choose.ts';
import { FeatureList, mix, mix3 } from './feature-hash.ts';
import { overlap, type RolePiece, tokensIn } from './roles.ts';
import type { TextAnalysis } from './text-analysis.ts';

/** What is told of a proposal to the model that says how likely it is right. */
export function proposalFeatures(text: TextAnalysis, unscored: Unscored, neighbours: readonly Unscored[]): Int32Array {
  const list = new FeatureList();
  const { cue, roles } = unscored;
  const { sources, contents, logChance } = roles;
  const [first, last] = [contents[0]!, contents.at(-1)!];
  const [sure, length] = [surenessOf(contents), lengthStep(contents)];
  const source = sources[0];
  const sourceTag = source === undefined ? 0 : mix(text.tags[source.from]!, source.to - source.from === 1 ? 1 : 2);
  const quoting = quotingOf(text, contents);
  let whole = 0;
  for (let at = cue.from; at < cue.to; at++) whole = mix(whole, text.stems[at]!);
  const [chance, beginning, all] = [step(cue.chance), step(cue.beginning), logStep(logChance)];
  const side = last.to <= cue.from ? 1 : first.from >= cue.to ? 2 : 3;
  list.add(0);
  for (const value of [chance, beginning, all, sure, length, sourceTag, quoting, side]) list.add(value);
  for (const value of [beginning, all, sure, length, quoting, side, step(source?.chance ?? 0)])
    list.add(mix(chance, value));
  list.add(mix3(chance, sure, quoting));
  list.add(mix3(chance, all, quoting));
  list.add(mix3(sure, all, length));
  list.add(mix(step(source?.chance ?? 0), sourceTag));
  list.add(whole);
  list.add(mix(whole, quoting));
  list.add(mix3(text.fine[cue.from]!, text.fine[cue.to - 1]!, quoting));
  list.add(mix3(text.fine[cue.to - 1]!, side, cue.to - cue.from));
  list.add(mix(whole, side));
  list.add(mix(text.stems[cue.from]!, cue.to - cue.from));
  list.add(mix(text.stems[cue.to - 1]!, quoting));
  list.add(mix(text.tags[cue.from]!, side));
  list.add(mix3(text.tags[cue.from]!, text.tags[cue.to - 1]!, quoting));
  list.add(mix(text.quotationOf[cue.from]! >= 0 ? 1 : 0, chance));
  list.add(mix(Math.min(text.paragraphOf[cue.from]!, 2), chance));
  list.add(mix3(contents.length, sources.length, side));
  list.add(text.words[first.from]!);
  list.add(mix(text.words[first.from]!, whole));
  list.add(mix(text.tags[first.from]!, text.tags[first.to - 1]!));
  list.add(text.words[last.to] ?? 0);
  list.add(mix(side === 2 ? Math.min(first.from - cue.to, 6) : 7, text.stems[cue.to - 1]!));
  list.add(mix(lowestStep(contents), quoting));
  addRank(list, unscored, quoting);
  addNeighbours(list, unscored, neighbours);
  // what is left out where there is no source comes last
  addExtent(list, text, unscored);
  return list.take();
}

/** What other cues near it, in their likeliest readings, make of the same tokens. */
function addNeighbours(list: FeatureList, { cue, roles }: Unscored, neighbours: readonly Unscored[]): void {
  let [best, inside, cutsSource, sameContent, claimed, sharedSource] = [0, 0, 0, 0, 0, 0];
  for (const other of neighbours) {
    const chance = other.cue.chance;
    if (chance < 0.2) continue;
    best = Math.max(best, chance);
    const content = overlap(roles.contents, other.roles.contents);
    if (overlap(roles.contents, [other.cue]) > 0) inside = Math.max(inside, chance);
    const source = overlap(roles.contents, other.roles.sources);
    if (source > 0 && overlap(roles.contents, [other.cue]) === 0) cutsSource = Math.max(cutsSource, chance);
    if (content > 0.7 * Math.max(tokensIn(roles.contents), tokensIn(other.roles.contents)))
      sameContent = Math.max(sameContent, chance);
    if (overlap([cue], other.roles.contents) > 0) claimed = Math.max(claimed, chance);
    if (overlap(roles.sources, other.roles.sources) > 0) sharedSource = Math.max(sharedSource, chance);
  }
  const own = step(cue.chance);
  for (const chance of [best, inside, cutsSource, sameContent, claimed, sharedSource]) {
    list.add(chanceStep(chance));
    list.add(mix(chanceStep(chance), own));
  }
}

const chanceStep = (chance: number): number => Math.round(chance * 5);

function addRank(list: FeatureList, { cue, rank, behind }: Unscored, quoting: number): void {
  const gap = logStep(-behind);
  list.add(mix(rank, gap));
  list.add(mix(gap, quoting));
  list.add(mix3(rank, gap, step(cue.chance)));
}

/** How the source and the content lie in the sentence, and what they leave out of it. */
function addExtent(list: FeatureList, text: TextAnalysis, { cue, roles }: Unscored): void {
  const { words, stems, tags, fine, isVerb, sentences, sentenceOf, quotationOf, quotations } = text;
  const [head, kind] = [stems[cue.to - 1]!, fine[cue.to - 1]!];
  const sentence = sentences[sentenceOf[cue.from]!]!;
  const gapOf = (piece: TokenRange) =>
    Math.min(piece.from >= cue.to ? piece.from - cue.to : 20 + cue.from - piece.to, 26);
  for (const piece of [roles.contents[0]!, roles.contents.at(-1)!]) {
    const [before, after] = [words[piece.from - 1] ?? 0, words[piece.to] ?? 0];
    const side = piece.from >= cue.to ? 1 : 0;
    const isCut = [piece.from, piece.to].some(at => cutsQuotation(quotations[quotationOf[at]!], at)) ? 1 : 0;
    const end = piece.to >= sentence.to ? 1 : piece.to === sentence.to - 1 ? 2 : piece.to > sentence.from ? 3 : 4;
    let verbs = 0;
    for (let at = piece.from; at < piece.to; at++) verbs += isVerb[at]!;
    for (const value of [before, after, tags[piece.to] ?? 0, isCut, end, gapOf(piece), Math.min(verbs, 3)])
      list.add(mix(side, value));
    list.add(mix3(side, end, head));
    list.add(mix3(side, end, kind));
    list.add(mix3(side, end, after));
    list.add(mix3(side, gapOf(piece), head));
    list.add(mix3(side, gapOf(piece), before));
    list.add(mix3(side, Math.min(verbs, 3), head));
    list.add(mix3(side, words[piece.from]!, before));
    list.add(mix3(side, words[piece.to - 1]!, after));
    list.add(mix3(side, tags[piece.to - 1]!, tags[piece.to] ?? 0));
    list.add(mix3(side, lengthStep([piece]), head));
  }
  const source = roles.sources[0];
  if (source === undefined) return;
  const isAfter = source.from >= cue.to ? 1 : 0;
  for (const value of [
    gapOf(source),
    words[source.from - 1] ?? 0,
    words[source.to] ?? 0,
    Math.min(source.to - source.from, 9),
  ])
    list.add(mix(isAfter, value));
  list.add(mix3(isAfter, gapOf(source), head));
  list.add(mix3(isAfter, tags[source.from]!, tags[source.to - 1]!));
  list.add(mix3(isAfter, words[source.from]!, gapOf(source)));
  list.add(mix3(isAfter, tags[source.from - 1] ?? 0, tags[source.to] ?? 0));
  list.add(mix3(isAfter, sentenceOf[source.from]! - sentenceOf[cue.from]!, step(source.chance)));
}

/** Whether a piece that begins or ends here leaves the rest of the quotation out. */
const cutsQuotation = (quotation: Quotation | undefined, at: number): boolean =>
  quotation !== undefined && at > quotation.from + 1 && at < quotation.to - 1;

/** How sure the labels of all pieces are, longer ones counting for more. */
function surenessOf(pieces: readonly RolePiece[]): number {
  let [sum, tokens] = [0, 0];
  for (const { from, to, chance } of pieces) {
    sum += chance * (to - from);
    tokens += to - from;
  }
  return tokens === 0 ? -1 : step(sum / tokens);
}

const lowestStep = (pieces: readonly RolePiece[]): number =>
  step(pieces.reduce((least, { chance }) => Math.min(least, chance), 1));

function lengthStep(pieces: readonly RolePiece[]): number {
  const tokens = pieces.reduce((sum, { from, to }) => sum + to - from, 0);
  return tokens < 6 ? tokens : tokens < 10 ? 6 : tokens < 16 ? 7 : tokens < 30 ? 8 : 9;
}

/** Whether the content begins and ends with a quotation, holds one, or none. */
function quotingOf(text: TextAnalysis, pieces: readonly RolePiece[]): number {
  let quoted = 0;
  for (const { from, to } of pieces) for (let at = from; at < to; at++) if (text.quotationOf[at]! >= 0) quoted++;
  if (quoted === 0) return 0;
  const isWhole = text.quotationOf[pieces[0]!.from]! >= 0 && text.quotationOf[pieces.at(-1)!.to - 1]! >= 0;
  return isWhole ? (quoted < 6 ? 1 : 2) : quoted < 6 ? 3 : 4;
}

/** A probability in steps that are finer towards both ends. */
const step = (chance: number): number => Math.round(2 * Math.log((chance + 0.002) / (1.002 - chance)));
const logStep = (logChance: number): number => Math.max(-12, Math.round(logChance * 1.5));
