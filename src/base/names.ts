/** What a name may hold, whoever gives it: it is read by people, in lines of any direction. */

/** Controls, line ends, what turns the direction of all that follows, halves of characters, and what stands for none. */
const refused = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffd\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** Anything that leaves ink: no space, no mark without a letter, nothing that is drawn as nothing. */
const visible = /[^\p{Z}\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** What is wrong with a name or a title, behind "it"; null where nothing is. */
export function nameFault(name: string): string | null {
  const found = refused.exec(name);
  if (found) return `holds ${codePointName(found[0])}, ${reasonOf(found[0])}`;
  return visible.test(name) ? null : 'holds nothing that can be seen';
}

const codePointName = (character: string) =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

function reasonOf(character: string): string {
  if (/[\u202a-\u202e\u2066-\u2069]/u.test(character))
    return 'which turns the direction of what follows; leave it out, letters bring their direction along';
  if (character === '\ufffd') return 'which stands where a character could not be read; write that one';
  return 'which is no character of a name; leave it out';
}

/**
 * A form in which names that look alike are the same: without what is drawn as nothing, and with one letter for those
 * of other alphabets that are drawn as it is. Case counts, and so do accents.
 */
export function lookOf(name: string): string {
  return [...name.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '')]
    .map(letter => twins.get(letter) ?? letter)
    .join('')
    .replace(/[\p{Z}\u2800]+/gu, ' ')
    .trim();
}

/** Letters of the Greek, Cyrillic and Armenian alphabets, by the Latin ones that they are drawn as. */
const drawnAs: Readonly<Record<string, string>> = {
  A: '\u0410\u0391',
  B: '\u0412\u0392',
  C: '\u0421\u03f9',
  E: '\u0415\u0395',
  G: '\u050c',
  H: '\u041d\u0397',
  I: '\u0406\u0399\u04c0',
  J: '\u0408',
  K: '\u041a\u039a',
  M: '\u041c\u039c',
  N: '\u039d',
  O: '\u041e\u039f\u0555',
  P: '\u0420\u03a1',
  Q: '\u051a',
  S: '\u0405\u054f',
  T: '\u0422\u03a4',
  W: '\u051c',
  X: '\u0425\u03a7',
  Y: '\u04ae\u03a5',
  Z: '\u0396',
  a: '\u0430\u03b1',
  c: '\u0441\u03f2',
  d: '\u0501',
  e: '\u0435\u04bd',
  g: '\u0581',
  h: '\u04bb\u0570',
  i: '\u0456\u03b9',
  j: '\u0458\u03f3',
  n: '\u0578',
  o: '\u043e\u03bf\u0585',
  p: '\u0440\u03c1',
  q: '\u051b',
  s: '\u0455',
  u: '\u057d\u03c5',
  v: '\u0475\u03bd',
  w: '\u051d',
  x: '\u0445\u03c7',
  y: '\u0443\u04af\u03b3',
};

const twins: ReadonlyMap<string, string> = new Map(
  Object.entries(drawnAs).flatMap(([latin, others]) => [...others].map(other => [other, latin] as const)),
);
