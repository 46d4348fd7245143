/** Where claims stand on a text, as pieces of it that the same claims stand on. Places are Unicode code points. */

export type Placed = { readonly slug: string; readonly start: number; readonly end: number };

export type Piece = {
  readonly start: number;
  readonly end: number;
  /** The claims that stand on it, the smallest first. */
  readonly claims: readonly string[];
};

/** Every character of a text of this length, in pieces, also those on which nothing stands. */
export function piecesOf(placed: readonly Placed[], length: number): Piece[] {
  const within = placed.filter(({ start, end }) => start < end && end <= length);
  const cuts = new Set([0, length]);
  for (const { start, end } of within) cuts.add(start).add(end);
  const sorted = [...cuts].toSorted((a, b) => a - b);
  const smallestFirst = within.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  return sorted.slice(1).map((end, place) => {
    const start = sorted[place]!;
    return {
      start,
      end,
      claims: smallestFirst.filter(mark => mark.start < end && mark.end > start).map(({ slug }) => slug),
    };
  });
}

/** The code points of a text. */
export const pointsOf = (text: string): string[] => [...text];

/** SHA-256 of bytes, in lower-case hexadecimal; null where the browser has none, as on plain HTTP from another machine. */
export async function digestOf(bytes: ArrayBuffer): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
