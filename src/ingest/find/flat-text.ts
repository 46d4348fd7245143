/** A text as finders see it: of the same length, so that offsets hold in both. */
/** Curly apostrophes are straight, odd spaces plain, and lines that were only wrapped are joined. */
export function flattenText(text: string): string {
  const plain = text
    .replace(/[’‘‛]/g, "'")
    .replace(/[\u00a0\u2007\u202f\u2009]/g, ' ')
    .replace(/[‑‐]/g, '-')
    .replace(/\r/g, ' ')
    // some close with the mark that opens
    .replace(/(?<=[\p{L}\p{N}.,!?…)])“(?=[\s,.;:)]|$)/gu, '”');
  return isHardWrapped(plain) ? plain.replace(/(?<=\S) *\n(?=[^\s\n])/g, line => ' '.repeat(line.length)) : plain;
}

/** Whether lines end where the page did: most that go on below are about as long as a page is wide. */
function isHardWrapped(text: string): boolean {
  const goingOn = [...text.matchAll(/^(.+)\n(?=\S)/gm)].map(([, line]) => line!.length);
  const wide = goingOn.filter(length => length >= 50 && length <= 90);
  return goingOn.length >= 8 && wide.length >= goingOn.length * 0.6;
}

/** A pattern whose white space ends with the line, for no phrase goes on into another paragraph. */
export const inLine = (pattern: string, flags: string): RegExp =>
  new RegExp(pattern.replaceAll('\\s', '[^\\S\\n]'), flags);
