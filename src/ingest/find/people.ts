/** Finds people by name, with the rank or office that stands beside a name and whom they hold it for. */
import { overlaps, type Span } from '../span.ts';
import { inLine } from './flat-text.ts';
import { noNames, organizationHeads, outletHeads, placeHeads } from './name-words.ts';
import { type Office, officeAfter, officeBefore } from './offices.ts';

export type PersonMention = Span & {
  /** As printed, without title. */
  readonly name: string;
  readonly office: Office | null;
  /** A single word that only a title, a verb of saying or another mention shows to be a person. */
  readonly isShort: boolean;
};

const particle = '(?:bin|Bin|ibn|ben|al|el|van|von|der|den|de|da|del|di|dos|la|ul|bint|abu|Abu)';
const nameWord =
  "(?:(?:\\p{Lu}\\.){1,3}|(?:al|el|Al|El|ad|ar)-\\p{Lu}[\\p{L}'-]+|\\p{Lu}'\\p{Lu}[\\p{L}-]+|\\p{Lu}\\p{Ll}{1,3}'\\p{Ll}{2,}|\\p{Lu}[\\p{Ll}\\p{M}]+(?:\\p{Lu}[\\p{Ll}]+)?(?:-[\\p{L}]+)*|(?:Mc|Mac)\\p{Lu}[\\p{Ll}]+)";
const fullName = inLine(
  `(?<![\\p{L}\\p{N}.'-])${nameWord}(?:\\s+(?:${particle}\\s+){0,2}${nameWord}|\\s+(?:${particle}\\s+){1,2}${nameWord}){0,8}(?:,?\\s+(?:Jr|Sr)\\.?|\\s+(?:II|III|IV))?(?![\\p{L}\\p{N}])`,
  'gu',
);

/** Titles that stand before a name and belong to it as little as "Mr" does. */
const title =
  /^(?:\p{Lu}\p{Ll}+-(?:General|President|Secretary|Minister|Chief|in-Office|in-Chief)|(?:Co-)?[Cc]hairs?|Editor-in-Chief|Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Lord|Lady|Sheikh|Ayatollah|Hojatoleslam|Grand|President|Vice|Prime|Premier|Chancellor|Minister|Secretary|Senator|Sen|Rep|Congressman|Congresswoman|Representative|Governor|Gov|Mayor|King|Queen|Prince|Princess|Crown|Emir|Sultan|Pope|Ambassador|Envoy|Special|Consul|Chairman|Chairwoman|Chair|Chief|Director|Head|Speaker|Spokesman|Spokeswoman|Spokesperson|Leader|Supreme|General|Gen|Private|Pvt|Corporal|Cpl|Ensign|Colonel|Col|Lt|Lieutenant|Maj|Major|Capt|Captain|Sgt|Sergeant|Admiral|Adm|Rear|Vice|Commander|Cmdr|Brig|Brigadier|Marshal|Field|Air|Commodore|Wing|Deputy|Assistant|Under|Undersecretary|Acting|Former|Foreign|Defense|Defence|Interior|Justice|Judge|Attorney|Adviser|Advisor|Comrade|Justice|National|Security|Senior|Majority|Minority|House|Democratic|Republican|State|Chief|Editor|Correspondent|Analyst|Officer|Official|Negotiator|Commissioner|Father|Brother|Reverend|Rev|External|Affairs|Finance|Home|Unification|Trade|Energy|Oil|Army|Navy|Force|Corps|Staff|Marine)\.?$/u;

/** Every mention of a person in the order of the text. `taken`: organisations, states and places that are no part of a name. */
export function findPeople(flat: string, taken: readonly Span[], known: readonly string[] = []): PersonMention[] {
  const candidates = [...flat.matchAll(fullName)].flatMap(({ 0: run, index }) => piecesOf(flat, { run, index }, taken));
  const long = candidates.filter(({ name }) => /\s/.test(name) && !noName(name));
  const shown = long.flatMap(one => withOffice(flat, one, { single: candidates, known }) ?? []);
  const accepted = withListed(flat, long, shown);
  const titled = [
    ...candidates.flatMap(one => shortMention(flat, one, new Set()) ?? []),
    ...candidates.filter(one => isBareSpeaker(flat, one)),
  ];
  const surnames = new Set([...accepted.flatMap(({ name }) => surnamesOf(name)), ...titled.map(({ name }) => name)]);
  const short = candidates.flatMap(one => shortMention(flat, one, surnames) ?? []);
  return [...accepted, ...short].sort((a, b) => a.start - b.start);
}

type Candidate = Span & { readonly name: string };

/** Who is listed with somebody is somebody too, and has the office that is told of all: "the co-chairs Ada Berg and Piet Pavel". */
function withListed(flat: string, all: readonly Candidate[], shown: readonly PersonMention[]): PersonMention[] {
  const accepted = new Map(shown.map(one => [one.start, one]));
  const names = new Set(shown.map(({ name }) => name));
  const pairs = all.slice(1).map((one, at) => [all[at]!, one] as const);
  const join = (one: Candidate, other: Candidate) => {
    const known = accepted.get(one.start);
    if (!known || accepted.has(other.start)) return;
    const isJoined = /^(?:,\s+|,?\s+and\s+)$/.test(
      flat.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)),
    );
    if (!isJoined) return;
    const isOfAll = /(?:s|men|women)$/.test(known.office?.role.split(' of ')[0] ?? '');
    accepted.set(other.start, { ...other, office: isOfAll ? known.office : null, isShort: false });
    names.add(other.name);
  };
  for (const [one, other] of pairs) join(one, other);
  for (const [one, other] of pairs.toReversed()) join(other, one);
  // whoever was shown to be somebody is so wherever the name stands
  for (const one of all)
    if (names.has(one.name) && !accepted.has(one.start))
      accepted.set(one.start, { ...one, office: null, isShort: false });
  return [...accepted.values()].sort((a, b) => a.start - b.start);
}

/** A run of capitalised words, cut where something else begins, without titles before it. */
function piecesOf(
  flat: string,
  { run, index }: { readonly run: string; readonly index: number },
  taken: readonly Span[],
): Candidate[] {
  const words = [...run.matchAll(/\S+/g)].map(match => ({
    start: index + match.index,
    end: index + match.index + match[0].length,
    text: match[0],
  }));
  const pieces: (typeof words)[] = [[]];
  for (const word of words) {
    const isOther = taken.some(span => overlaps(span, word));
    // "Ada Col said": behind a name these letters are part of it
    const isLastOfName =
      word === words.at(-1) && pieces.at(-1)!.length > 0 && /^(?:Col|Gen|Maj|Lt|Sen|Gov|Adm|Rep)$/.test(word.text);
    const isTitle = title.test(word.text) && !isLastOfName;
    // "spokesman An Lihua": a word that opens sentences, within one
    const isInside =
      /^(?:An|Do|So|No|May|Will)$/.test(word.text) && /\p{Ll} $/u.test(flat.slice(word.start - 2, word.start));
    const isOpener = pieces.at(-1)!.length === 0 && noNames.has(word.text.replace(/\.$/, '')) && !isInside;
    if (isOther || isTitle || isOpener) pieces.push([]);
    else pieces.at(-1)!.push(word);
  }
  return pieces
    .filter(piece => piece.length > 0 && piece.length <= 5)
    .map(piece => {
      const [start, last] = [piece[0]!.start, piece.at(-1)!];
      const end = last.start + last.text.replace(/'s$|'$|,$/, '').length;
      const name = run
        .slice(start - index, end - index)
        .replace(/\s+/g, ' ')
        .replace(/,? (?:Jr|Sr)\.?$/, '');
      return { start, end, name };
    });
}

/** Words that make a run the name of something else. */
function noName(name: string): boolean {
  const words = name.split(' ');
  const isOther = (word: string) =>
    organizationHeads.has(word) || outletHeads.has(word) || placeHeads.has(word) || otherHeads.has(word);
  return (
    /^(?:New|San|Los|Saint)$/.test(words[0]!) ||
    words.some(isOther) ||
    words.slice(1).some(word => noNames.has(word)) ||
    (noNames.has(words[0]!) && !/^(?:An|Do|So|No|May|Will)$/.test(words[0]!)) ||
    (/^(?:\p{Lu}\.)+$/u.test(words[0]!) && words.length < 2)
  );
}

const otherHeads: ReadonlySet<string> = new Set(
  'Games Cup Day Year War Wars Treaty Agreement Accord Act Plan Deal Initiative Summit Talks Dialogue Law Code Charter Convention Resolution Protocol Program Programme Project Operation Exercise Storm Hawk Eagle Falcon Missile Hotline Line Link Agreement Memorandum Statement Report Doctrine Declaration Prize Award Week Month Revolution Crisis Consultations Consultative Coordination Mechanism Policy Joint Task Combined Inherent Resolve Affairs Studies Relations Peace Nations States Kingdom Republic Democrats Republicans Street Avenue Building Tower Hall Palace Hotel League Twitter Facebook Google YouTube Apple Amazon Microsoft Boeing Airlines Flight Road Route Highway Belt Silk'.split(
    ' ',
  ),
);

const saying =
  'said|says|told|tells|added|adds|warned|warns|wrote|tweeted|stated|states|announced|insisted|claimed|claims|argued|explained|noted|stressed|emphasi[sz]ed|confirmed|denied|declined|asked|replied|responded|acknowledged|suggested|reported|testified|met|spoke|visited|called|urged|vowed|pledged|promised|signed|ordered|instructed|appointed|rejected|welcomed|condemned|chaired|headed|led|flew|arrived|travel(?:l)?ed|returned|resigned|recalled|telephoned|phoned|hosted|received|thanked|hailed|dismissed|accused|praised|agreed|refused|described|reiterated|underscored|went|has|had|was|is|will|would';
const sayingAfter = new RegExp(`^,?\\s+(?:also\\s+|later\\s+|then\\s+)?(?:${saying})\\b`, 'u');
const sayingBefore =
  /\b(?:said|says|told|added|adds|warned|wrote|according\s+to|met(?:\s+with)?|spoke\s+(?:with|to)|talked\s+(?:with|to)|between|received|hosted|replaced|succeeded|telephoned|phoned|named|appointed|asked|by|with|thanked|urged|citing|quoting)\s+$/u;

/** The mention with its office; null where nothing shows that it is a person. */
function withOffice(
  flat: string,
  one: Candidate,
  beside: { single: readonly Candidate[]; known: readonly string[] },
): PersonMention | null {
  if (isShip.test(flat.slice(Math.max(0, one.start - 60), one.start))) return null;
  const outlet = /\b(CNN|BBC|NBC|ABC|CBS|Fox News|Reuters|MSNBC|CNBC|NPR)'s\s+$/.exec(
    flat.slice(Math.max(0, one.start - 14), one.start),
  )?.[1];
  const before = outlet ? { role: 'journalist', affiliation: outlet, isRank: false } : officeBefore(flat, one.start);
  const after = officeAfter(flat, one.end);
  const office = before && after ? joinOffices(before, after) : (before ?? after);
  const isShownBy =
    office !== null ||
    /\b(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|President)\.?\s+$/.test(flat.slice(Math.max(0, one.start - 12), one.start)) ||
    isCalling.test(flat.slice(one.end, one.end + 70)) ||
    beside.known.includes(one.name) ||
    /^,\s+an?\s+[^,.;]{2,60},\s+(?:who\s+)?(?:said|says|told|added|warned|wrote)\b/.test(
      flat.slice(one.end, one.end + 90),
    ) ||
    /\b(?:CNN|BBC|NBC|ABC|CBS|Fox|Reuters|MSNBC|CNBC|NPR)'s\s+$/.test(
      flat.slice(Math.max(0, one.start - 12), one.start),
    ) ||
    /^,\s+(?:\d{2},|an?\s+\d{2}-year-old|who\b)/.test(flat.slice(one.end, one.end + 24)) ||
    sayingAfter.test(flat.slice(one.end, one.end + 40)) ||
    sayingBefore.test(flat.slice(Math.max(0, one.start - 24), one.start)) ||
    surnamesOf(one.name).some(surname =>
      beside.single.some(
        ({ name, start }) => name === surname && !/\b[Tt]he\s+$/.test(flat.slice(Math.max(0, start - 5), start)),
      ),
    );
  return isShownBy ? { ...one, office, isShort: false } : null;
}

/** "Ada Berg, a Norvik-born doctor held in Tarsia": what somebody does or is, in words that rivers and bodies have not. */
const isCalling =
  /^,\s+an?\s+(?:[\p{L}'-]+\s+){0,4}?(?!(?:river|border|cent(?:er|re)|corridor|order|power|newspaper|letter|harbor|number|computer|carrier|cruiser|destroyer|helicopter|tanker|freighter|sector|paper|computer|manufacturer|provider|maker|developer|supplier|producer|contractor|broadcaster|publisher|retailer|ally|member|supporter|cluster|chapter|quarter|water|sister|other|further|former|major|senior|junior|minor|interior|exterior|prior|Syrian)\b)(?:doctor|nurse|student|pilot|surgeon|poet|physician|national|citizen|resident|(?:grand)?(?:father|mother|son|daughter)|brother|widow|wife|husband|man|woman|native|\p{Ll}{3,}(?:er|or|ist))\b(?=[,.]|\s+(?:who|held|from|in|of|at|for|with|based|living|and)\b)/u;

/** An office before the name and one behind it; what is former tells less of whom the person is of. */
function joinOffices(before: Office, after: Office): Office {
  const isFormer = ({ role }: Office) => /\bformer\b/i.test(role);
  const [first, second] = (isFormer(before) && !isFormer(after)) || before.isRank ? [after, before] : [before, after];
  return {
    role: `${before.role}; ${after.role}`,
    affiliation: first.affiliation ?? second.affiliation,
    isRank: before.isRank && after.isRank,
  };
}

/** Chinese, Korean and Vietnamese family names, which come first. */
const familyNames: ReadonlySet<string> = new Set(
  'Xi Li Wang Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song Zheng Xie Han Tang Feng Yu Dong Xiao Cheng Cao Yuan Deng Fu Shen Zeng Peng Lu Lü Jiang Cai Jia Ding Wei Xue Ye Yan Pan Du Dai Xia Zhong Tian Ren Geng Hua Qin Kim Lee Park Choi Jung Chung Kang Cho Yoon Jang Lim Oh Seo Shin Kwon Hwang Ahn Hong Moon Ri Pak Choe Jo Ro Nguyen Tran Le Pham Mao'.split(
    ' ',
  ),
);

/** What a person is called by for short: the last word, or the first where the family's name comes first. */
export function surnamesOf(name: string): string[] {
  const words = name.split(' ');
  if (words.length === 1) return words;
  const last = words.at(-1)!;
  const withParticle = /^(?:bin|al|el|van|von|de|der|den)$/.test(words.at(-2) ?? '') ? [words.slice(-2).join(' ')] : [];
  const bare = /^(?:al|el|Al|El)-/.test(last) ? [last.slice(3)] : [];
  const isFamilyFirst =
    words.length <= 3 &&
    words[0]!.length <= 6 &&
    (last.includes('-') || words.every(word => word.length <= 6) || familyNames.has(words[0]!));
  return [last, ...withParticle, ...bare, ...(isFamilyFirst ? [words[0]!] : [])].filter(word => word.length > 1);
}

/** Whether a name is another with one letter more, less, or other. */
export function isOneLetterOff(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one[0] !== other[0]) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return [
    [1, 0],
    [0, 1],
    [1, 1],
  ].some(([a, b]) => one.slice(at + a!) === other.slice(at + b!));
}

/** What a ship's name stands behind; ships are called after admirals. */
const isShip =
  /\b(?:destroyers?|cruisers?|frigates?|carriers?|warships?|ships?|vessels?|submarines?|corvettes?|tankers?|boats?|USS|HMS|INS)\s+(?:(?:Admiral|General|Marshal)\s+)?$|\bthe\s+(?:Admiral|Marshal)\s+$/;

/** "Berg and Lo said": a lone name that speaks within a sentence, as no thing does, and that is no plural. */
function isBareSpeaker(flat: string, { start, end, name }: Candidate): boolean {
  if (/\s|-|\.|[^s]s$/.test(name) || name.length < 3) return false;
  if (noNames.has(name) || organizationHeads.has(name) || outletHeads.has(name) || otherHeads.has(name)) return false;
  const before = flat.slice(Math.max(0, start - 30), start);
  const isInside = /\p{Ll},?\s+$/u.test(before) && !/\b(?:the|a|an)\s+$/i.test(before);
  return isInside && /^\s+(?:said|told|added|warned|tweeted|wrote|insisted|noted)\b/.test(flat.slice(end, end + 12));
}

function shortMention(flat: string, one: Candidate, surnames: ReadonlySet<string>): PersonMention | null {
  if (/\s/.test(one.name) || one.name.length < 2 || /\.$/.test(one.name)) return null;
  const before = flat.slice(Math.max(0, one.start - 60), one.start);
  if (isShip.test(before)) return null;
  const isTitled =
    /\b(?:Mr|Mrs|Ms|Dr|President|Minister|Secretary|Senator|Sen|Rep|Gen|General|Col|Colonel|Lt|Maj|Capt|Adm|Admiral|Premier|Chancellor|Leader|Ayatollah|Ambassador|King|Prince)\.?\s+$/.test(
      before,
    );
  const isAdministration = /^\s+administration\b/.test(flat.slice(one.end, one.end + 20));
  const isMisspelt = () =>
    one.name.length > 4 &&
    /\b(?:to|said|says|told|added|,)\s+$/.test(before) &&
    [...surnames].some(surname => isOneLetterOff(surname, one.name));
  if (!surnames.has(one.name) && !isTitled && !isAdministration && !isMisspelt()) return null;
  if (noNames.has(one.name) || organizationHeads.has(one.name) || otherHeads.has(one.name)) return null;
  return { ...one, office: isTitled ? officeBefore(flat, one.start) : null, isShort: true };
}
