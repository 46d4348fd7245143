import type { TokenRange } from './sentences.ts';
import type { Token } from './word-tokens.ts';

/** What a quotation mark does; single marks that are apostrophes have no role. */
export type MarkRole = 'open-double' | 'close-double' | 'open-single' | 'close-single';

/** The roles of the quotation marks in a paragraph, by the numbers of their tokens. */
export function rolesOfMarks(tokens: readonly Token[], range: TokenRange): Map<number, MarkRole> {
  const roles = new Map<number, MarkRole>();
  const singles = singleMarks(tokens, range);
  let isDoubleOpen = false;
  let isSingleOpen = false;
  let low = false;
  for (let at = range.from; at < range.to; at++) {
    const mark = tokens[at]!.text;
    if (mark.length > 2) continue;
    if (isDouble.test(mark)) {
      const role = doubleRole({ mark, isOpen: isDoubleOpen, isLow: low, sides: sidesOf(tokens, at, range) });
      if (role === null) continue;
      roles.set(at, role);
      isDoubleOpen = role === 'open-double';
      low = isDoubleOpen && mark === '„';
    } else if (singles.opening.has(at) && !isSingleOpen && singles.closesAfter(at)) {
      roles.set(at, 'open-single');
      isSingleOpen = true;
    } else if (isSingleOpen && singles.closing.has(at) && !singles.isApostrophe(at)) {
      roles.set(at, 'close-single');
      isSingleOpen = false;
    }
  }
  return roles;
}

const isDouble = /^(?:["“”„«»]|''|``)$/;

/** Whether white space, or nothing, stands before and after a mark. */
type Sides = { readonly isFreeBefore: boolean; readonly isFreeAfter: boolean };

function sidesOf(tokens: readonly Token[], at: number, { from, to }: TokenRange): Sides {
  const [before, mark, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  return {
    isFreeBefore: at === from || before!.end < mark.start || /^[([{—–-]/.test(before!.text) || opens.test(before!.text),
    isFreeAfter: at + 1 >= to || after!.start > mark.end || /^[)\]},.;:!?—–-]/.test(after!.text),
  };
}

const opens = /^(?:[“‘„«]|``)$/;

type DoubleMark = {
  readonly mark: string;
  readonly isOpen: boolean;
  /** Whether the open one began with a low mark, which “ closes. */
  readonly isLow: boolean;
  readonly sides: Sides;
};

function doubleRole({ mark, isOpen, isLow, sides }: DoubleMark): MarkRole | null {
  const looksOpening = sides.isFreeBefore && !sides.isFreeAfter;
  if (mark === '“' && isLow) return 'close-double';
  if (mark === '“' || mark === '„' || mark === '«' || mark === '``') return 'open-double';
  if (mark === '”' || mark === '»') return isOpen ? 'close-double' : looksOpening ? 'open-double' : null;
  if (isOpen) return looksOpening ? 'open-double' : 'close-double';
  return sides.isFreeAfter && !sides.isFreeBefore ? null : 'open-double';
}

type SingleMarks = {
  readonly opening: ReadonlySet<number>;
  readonly closing: ReadonlySet<number>;
  readonly closesAfter: (at: number) => boolean;
  readonly isApostrophe: (at: number) => boolean;
};

/** Where single marks may open and close a quotation. One after a plural may be its apostrophe. */
function singleMarks(tokens: readonly Token[], range: TokenRange): SingleMarks {
  const opening = new Set<number>();
  const closing = new Set<number>();
  const unsure = new Set<number>();
  /** For each mark, the next one after it that surely closes, and that opens. */
  const nextClosing = new Map<number, number>();
  const nextOpening = new Map<number, number>();
  let [closes, opensAt] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let at = range.to - 1; at >= range.from; at--) {
    const mark = tokens[at]!.text;
    if (mark !== "'" && mark !== '‘' && mark !== '’') continue;
    nextClosing.set(at, closes);
    nextOpening.set(at, opensAt);
    const sides = sidesOf(tokens, at, range);
    if (mayOpen(tokens, at, sides)) {
      opening.add(at);
      opensAt = at;
    } else if (mark !== '‘' && !sides.isFreeBefore) {
      closing.add(at);
      if (mayBeApostrophe(tokens, at)) unsure.add(at);
      else closes = at;
    }
  }
  const goesOn = /^['‘]$/.test(tokens[range.to]?.text ?? '');
  const lastClosing = Math.max(Number.NEGATIVE_INFINITY, closing.values().next().value ?? Number.NEGATIVE_INFINITY);
  return {
    opening,
    closing,
    closesAfter: at => lastClosing > at || (goesOn && nextOpening.get(at) === Number.POSITIVE_INFINITY),
    isApostrophe: at => unsure.has(at) && nextClosing.get(at)! < nextOpening.get(at)!,
  };
}

function mayOpen(tokens: readonly Token[], at: number, sides: Sides): boolean {
  const [mark, after] = [tokens[at]!, tokens[at + 1]];
  if (mark.text === '’' || after === undefined || after.start > mark.end) return false;
  // the '90s, 'em, 'tis
  if (/^(?:\p{N}0s$|\p{N}{2}$|(?:em|tis|twas|til|cause|n)$)/iu.test(after.text)) return false;
  const before = tokens[at - 1];
  const isAfterMark = before !== undefined && /^(?:["“]|''|``)$/.test(before.text);
  return (sides.isFreeBefore || isAfterMark) && !sides.isFreeAfter;
}

/** After "workers", and after "talkin", if the sentence goes on. */
function mayBeApostrophe(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1]!.text, tokens[at + 1]];
  return /(?:[szx]|in)$/i.test(before) && after !== undefined && /^[\p{L}\p{N}]/u.test(after.text);
}
