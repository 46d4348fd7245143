/** Which post a person is said to hold: what it is called, of which kind it is, and whose. */
import { stateNamed } from '../find/states.ts';
import type { Person } from '../resolve/actors.ts';

export type HeldOffice = {
  readonly name: string;
  /** A term of the vocabulary. */
  readonly kind: string;
  /** The organization or state; null where the words beside the name do not tell. */
  readonly affiliation: string | null;
  readonly isFormer: boolean;
};

/** What people are called that is no post of theirs: ranks, callings, and what befell them. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/\b(?:spokes(?:man|woman|person)|press secretary)\b/i, 'spokesperson'],
  [/\b(?:envoy|special representative)\b/i, 'envoy'],
  [/\b(?:ambassador|consul|attaché|attache|diplomat|permanent representative)\b/i, 'diplomat'],
  [/\b(?:advis[eo]r|aide|counsel(?:l?or)?)\b/i, 'adviser'],
  [/\b(?:senator|sen\b|congress(?:man|woman)|lawmaker|house speaker|member of parliament|rep\b)/i, 'legislator'],
  [/\b(?:commander|commandant|chief of (?:the )?(?:\p{L}+ )?staff|chief of \p{L}+ operations)\b/iu, 'commander'],
  [/\b(?:minister(?! of state\b)|secretary of \p{L}+|(?:defen[cs]e|foreign|state|interior) secretary)\b/iu, 'minister'],
  [/\b(?:director(?:ate)? general of military operations|staff officer)\b/i, 'staff-officer'],
  [/\b(?:analyst|scholar|professor|expert|fellow|researcher|specialist|historian)\b/i, 'analyst'],
  [/\b(?:chair(?:man|woman|person)?|director|head|founder|governor|mayor|dean|editor|chief|secretary)\b/i, 'other'],
];

const headOfGovernment =
  /^(?:(?:then|former|acting|vice|deputy|current)[ -])*(?:president|prime minister|premier|chancellor|supreme leader|king|queen|emir|sultan|crown prince|leader)\b/i;

/** Null where no post is told, or only what somebody is. */
export function toldOffice({ role, affiliation, office }: Person): HeldOffice | null {
  if (role === null || office === null || office.isRank) return null;
  const parts = role.split('; ');
  const post = parts.find(part => !isFormer(part) && kindOf(part) !== null) ?? parts[0]!;
  const kind = kindOf(post);
  if (kind === null) return null;
  const whose = office.isAffiliationTold ? affiliation : null;
  return { name: nameOf(post, whose), kind, affiliation: whose, isFormer: isFormer(post) };
}

const isFormer = (words: string): boolean => /\b(?:former|ex|then|late|retired)\b/i.test(words);

function kindOf(post: string): string | null {
  const isDeputy = /\b(?:vice|deputy|assistant)[ -]/i.test(post);
  if (headOfGovernment.test(post) && !isDeputy && !/\bof (?!the )?(?:staff|operations)\b/i.test(post))
    return 'head-of-state-or-government';
  return kinds.find(([pattern]) => pattern.test(post))?.[1] ?? null;
}

/** With whom it is held for, where its own words do not say: "President of Norvik". */
function nameOf(post: string, affiliation: string | null): string {
  const bare = post
    .replace(/^(?:(?:then|former|ex|late|acting|current|new|senior|top)[ -])+/i, '')
    .replace(/^(?:Gen|Col|Lt|Maj|Capt|Adm|Brig|Cmdr)\.?\s+/, '')
    .replace(/,.*$/, '')
    .trim();
  const isSaid =
    affiliation === null ||
    bare.toLowerCase().includes(affiliation.toLowerCase()) ||
    (stateNamed(affiliation) !== null && /\bof\s+\p{Lu}/u.test(bare) && !/\bof (?:State|Defen[cs]e)\b/.test(bare));
  const name = isSaid ? bare : `${bare}, ${affiliation}`;
  return name[0]!.toUpperCase() + name.slice(1);
}
