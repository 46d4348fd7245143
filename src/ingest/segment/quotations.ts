import type { Span } from '../span.ts';
import { rolesOfMarks } from './quotation-marks.ts';
import type { TokenRange } from './sentences.ts';
import type { Token } from './word-tokens.ts';

/** What stands between quotation marks, the marks included: in code units, and as a run of tokens. */
export type Quotation = Span &
  TokenRange & {
    /** In how many other quotations it stands. */
    readonly depth: number;
    /** False where the closing mark is missing: the quotation ends with its paragraph. */
    readonly isClosed: boolean;
    /** Whether the paragraph that follows opens it again. */
    readonly goesOn: boolean;
  };

type Open = { readonly from: number; readonly isSingle: boolean; readonly mark: string; readonly depth: number };

/** The quotations of a text, in the order in which they open. */
export function quotationsOf(tokens: readonly Token[], paragraphs: readonly Span[]): Quotation[] {
  const found: Quotation[] = [];
  for (const { from, to } of paragraphRanges(tokens, paragraphs)) collect({ tokens, from, to, found });
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}

function paragraphRanges(tokens: readonly Token[], paragraphs: readonly Span[]): TokenRange[] {
  let at = 0;
  return paragraphs.map(({ end }) => {
    const from = at;
    while (at < tokens.length && tokens[at]!.end <= end) at++;
    return { from, to: at };
  });
}

type Collecting = TokenRange & { readonly tokens: readonly Token[]; readonly found: Quotation[] };

function collect({ tokens, from, to, found }: Collecting): void {
  const stack: Open[] = [];
  const end = (open: Open, last: number, isClosed: boolean) => {
    if (last > open.from + 1) found.push(quotation(tokens, { open, last, isClosed }));
  };
  const roles = rolesOfMarks(tokens, { from, to });
  for (let at = from; at < to; at++) {
    const role = roles.get(at);
    if (role === undefined) continue;
    const isSingle = role === 'open-single' || role === 'close-single';
    const same = stack.findLastIndex(open => open.isSingle === isSingle);
    const isOpening = role === 'open-single' || role === 'open-double';
    // what was left open inside is no quotation if its marks are single, for these may be apostrophes
    const leaveOpen = (below: number) => {
      for (const open of stack.splice(below)) if (!open.isSingle) end(open, at, false);
    };
    if (isOpening) {
      if (same >= 0) leaveOpen(same);
      stack.push({ from: at, isSingle, mark: tokens[at]!.text, depth: stack.length });
    } else if (same >= 0) {
      leaveOpen(same + 1);
      end(stack.pop()!, at + 1, true);
    }
  }
  for (const open of stack) if (!open.isSingle || opensAgain(tokens, to, open.mark)) end(open, to, false);
}

type Ended = { readonly open: Open; readonly last: number; readonly isClosed: boolean };

function quotation(tokens: readonly Token[], { open, last, isClosed }: Ended): Quotation {
  return {
    from: open.from,
    to: last,
    start: tokens[open.from]!.start,
    end: tokens[last - 1]!.end,
    depth: open.depth,
    isClosed,
    goesOn: !isClosed && opensAgain(tokens, last, open.mark),
  };
}

const opensAgain = (tokens: readonly Token[], at: number, mark: string): boolean => tokens[at]?.text === mark;
