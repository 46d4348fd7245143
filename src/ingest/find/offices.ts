/** Reads ranks, offices and affiliations that stand before or behind a name. */
import { splitState, stateNamed } from './states.ts';

export type Office = {
  /** As printed, such as "former State Department official". */
  readonly role: string;
  /** The organisation or state as printed or as the office implies; null where nothing says. */
  readonly affiliation: string | null;
  /** A military rank alone, beside which an office says more. */
  readonly isRank: boolean;
};

const rankWord =
  'General|Gen|Colonel|Col|Lieutenant|Lt|Major|Maj|Captain|Capt|Sergeant|Sgt|Admiral|Adm|Commander|Cmdr|Brigadier|Brig|Marshal|Commodore|Private|Pvt|Corporal|Cpl|Ensign|Lance Naik|Naik|Subedar|Havildar|Sepoy';
const roleWord =
  'presidents?|vice-president|premier|prime ministers?|ministers?|secretary|undersecretary|ambassadors?|envoys?|spokes(?:man|woman|person|men|people)|(?:co-)?chairs?(?:man|woman|person)?|chiefs?|directors?|heads?|leaders?|king|queen|(?:crown )?prince|princess|emir|sultan|ayatollah|pope|chancellor|senators?|representatives?|congress(?:man|woman)|lawmakers?|governor|mayor|speaker|analysts?|experts?|professor|lecturer|specialist|scholar|fellow|advis[eo]rs?|aides?|commanders?|commandant|editor(?:-in-chief)?|correspondent|journalist|reporter|anchor|host|columnist|author|historian|founder|co-founder|dean|officials?|officer|diplomats?|negotiators?|mediator|interlocutor|intermediary|deputy|counterpart|judge|lawyer|attorney general|inspector general|general secretary|secretary-general|commissioner|coordinator|representative|consul|attache|dictator|ruler|strongman|economist|researcher|scientist|activist|critic|veteran|businessman|executive|CEO|prisoner|soldier|pilot|sailor|cleric|imam|patriarch|chairperson|member|assistant|counselor|counsellor|delegate|Sen|Rep|Gov|Amb|Sec';
const role = new RegExp(`\\b(?:${roleWord})\\b`, 'iu');
const rank = new RegExp(`\\b(?:${rankWord})\\b\\.?`, 'u');

/** Words that may stand within an office besides names and adjectives; anything else ends it on the left. */
const barrier =
  /^(?:said|says|told|that|which|who|whom|and|but|or|by|to|from|with|as|in|on|at|after|before|when|while|if|because|between|against|about|into|over|under|through|via|including|like|than|is|was|were|are|be|been|being|has|had|have|will|would|could|should|may|might|can|did|does|do|not|it|he|she|they|we|i|you|this|these|those|there|met|meet|called|spoke|spoken|visited|asked|urged|warned|ordered|orders|did|its|his|her|their|our|my|also|then|where|so|yet|only|even|just|since|until|during|without|within|among|amid|despite|per|told|tells|quoted|according|interviewed|interviewing|warning|saying|citing|thanked|calling|replaced|succeeded|joined|accused|backed|named|appointed|described|per|alongside|beside|besides|including|plus)$/i;

/** The office whose words end where the name begins. */
export function officeBefore(flat: string, nameStart: number): Office | null {
  const window = flat.slice(Math.max(0, nameStart - 140), nameStart);
  const sentence = window.slice(Math.max(window.lastIndexOf('\n'), lastStop(window), lastIndexOfMark(window)) + 1);
  const appositive =
    /(?:^|[\s,])((?:the|a|an|his|her|its|their)\s+[^,]{3,90}|(?:\p{Lu}[\p{L}.-]*\s+){0,4}\p{Lu}[\p{L}.-]*'s?\s+[^,]{3,80}|(?:[\p{L}.'-]+\s+){0,4}(?:chairman|director|head|commander|president|minister|secretary|spokesman|spokeswoman)\s+(?:of|for)\s+[^,]{3,80}),\s+(?:(?:Gen|General|Col|Colonel|Adm|Admiral|Maj|Major|Lt|Lieutenant|Dr|Mr|Mrs|Ms|Sheikh|Air|Vice|Rear|Brig|Brigadier|Chief|Marshal)\.?\s+)*$/iu.exec(
      sentence,
    )?.[1];
  // "the idea comes from a talk of the two leaders, Ada Berg and …": the last phrase of these
  const apposed = appositive?.replace(/^.*\s(?=(?:the|a|an|his|her|its|their)\s)/u, '');
  // "a line between Norvik's director, Ada Berg, and …": whoever is in between is the one of that side
  const owned = appositive && ownedPost.exec(appositive)?.[1];
  if (owned && isOffice(owned)) return officeOf(owned);
  // "the co-chairs of the Norvik Group Ada Berg, Piet Pavel": these are hers
  if (appositive && endsWithHolder.test(appositive)) return null;
  if (apposed && apposed !== appositive && isOffice(apposed) && /^(?!The\s|An?\s)\p{Lu}[^']*'/u.test(appositive!))
    return officeOf(apposed);
  if (appositive && isOffice(appositive))
    return officeOf(apposed && isOffice(apposed) && clause.test(appositive) ? apposed : appositive);
  if (/,\s*$/.test(sentence)) return null;
  const words = sentence.trim().split(/\s+/).filter(Boolean);
  const taken: string[] = [];
  for (let at = words.length - 1; at >= 0 && taken.length < 9; at--) {
    const word = words[at]!;
    const bare = word.replace(/[,;:()]/g, '');
    // "Director General (DG) Ada Berg"
    if (/^\(\p{Lu}[\p{L}.]*\)$/u.test(word)) continue;
    if (isDateWord.test(bare)) break;
    if (/[,;:()–—]$/.test(word) && taken.length > 0) break;
    if (/^of$/i.test(bare) || /^for$/i.test(bare)) {
      if (
        taken.length === 0 ||
        !/^(?:\p{Lu}|staff|mission|defen[cs]e|state|government|general|police|army|naval|military)/u.test(
          taken[0] === 'the' ? (taken[1] ?? '') : taken[0]!,
        ) ||
        !(role.test(words[at - 1] ?? '') || isBody.test(words[at - 1] ?? ''))
      )
        break;
    } else if (isJoined(words, at, taken)) {
      // "State Councillor and Defence Minister", "Ambassador to Norvik"
    } else if (
      barrier.test(bare) ||
      (/^\p{Ll}+(?:ed|ing)$/u.test(bare) &&
        !/^(?:retired|outgoing|incoming|acting|ruling|leading|unnamed|commanding|opposing|visiting|sitting)$/.test(
          bare,
        ))
    )
      break;
    taken.unshift(word);
    // "secretary of the Ministry"
    const isWithin = bare === 'the' && /^(?:of|for|at)$/.test(words[at - 1] ?? '') && role.test(words[at - 2] ?? '');
    if (/^(?:the|a|an)$/i.test(bare) && !isWithin) break;
  }
  const phrase = withoutOther(titleOnly(fromState(taken)).join(' ')).replace(/^[[("]+/, '');
  // "a spokesman for Mrs. Berg" is not she
  if (/\b(?:for|of|to|with|by)\s+(?:Mr|Mrs|Ms|Dr)\.?$/.test(phrase)) return null;
  return isOffice(phrase) ? officeOf(phrase) : null;
}

/** A body, and behind it a name. */
const endsWithHolder =
  /\b(?:Group|Council|Committee|Commission|Union|Agency|Mission|Organi[sz]ation|Ministry|Party|Parliament|Assembly)\s+\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+$/u;

/** The last post in a phrase that is said to be somebody's: "talks led by Norvik's deputy minister". */
const ownedPost =
  /(?:^|[\s(])((?:(?:\p{Lu}\.)+|\p{Lu}[\p{L}.-]*(?:\s+\p{Lu}[\p{L}.-]*){0,3})'s?\s+(?:(?!\b(?:between|with|by|from|that|against|his|her|its|their)\b)[^'])+)$/u;

/** A verb in what should be the words for an office. */
const clause = /\s(?:is|was|are|were|has|had|comes?|came|\p{L}+ed|says|said)\s/u;

/** "And" between two posts in capitals, and "to" behind those who are sent somewhere. */
function isJoined(words: readonly string[], at: number, taken: readonly string[]): boolean {
  const [before, after] = [words[at - 1] ?? '', taken[0] ?? ''];
  if (!/^\p{Lu}/u.test(after)) return false;
  if (/^and$/i.test(words[at]!)) return /^\p{Lu}/u.test(before) && (role.test(before) || /^Councill?or$/.test(before));
  return /^to$/i.test(words[at]!) && /^(?:ambassadors?|envoys?|representatives?|consul|adviser|advisor)$/i.test(before);
}

/** Behind a title in capitals nothing small belongs to it but what says which: "the quarrel that divides President Berg". */
function titleOnly(words: readonly string[]): readonly string[] {
  if (!capitalTitle.test(words.at(-1) ?? '')) return words;
  const cut = words.findLastIndex(
    word =>
      /^\p{Ll}/u.test(word) &&
      !/^(?:the|a|an|of|for|and|to|former|then|acting|deputy|vice|new|current|late|incoming|outgoing|senior|top|his|her|its|their|now|ex)$/.test(
        word,
      ),
  );
  return words.slice(cut + 1);
}

const capitalTitle = /^(?:President|Premier|Minister|Chancellor|Secretary|King|Queen|Emir|Sultan|Ambassador|Senator)$/;

/** A state in an office opens it but for words such as "former": "shore up Norvik's President". */
function fromState(words: readonly string[]): readonly string[] {
  const at = words.findIndex(
    (_, place) => words[place - 1] !== 'New' && splitState(words.slice(place).join(' ').replace(/^[[(]/, '')) !== null,
  );
  let first = at;
  while (
    first > 0 &&
    /^(?:the|a|an|former|senior|top|deputy|then|new|acting|ex|outgoing|incoming|longtime|veteran|one|another|retired|hardline|late|current|two|several|unnamed)$/i.test(
      words[first - 1]!,
    )
  )
    first--;
  return at > 0 && words.slice(0, first).every(word => /^\p{Ll}/u.test(word)) ? words.slice(first) : words;
}

/** "The press secretary for Norvik's President": the office of the named one stands behind "for". */
function withoutOther(phrase: string): string {
  const behind = /^.*\b(?:secretary|spokes\p{L}+|advis[eo]r|aide|envoy|counsel)\s+(?:for|to|of)\s+(.+)$/iu.exec(
    phrase,
  )?.[1];
  return behind && role.test(behind) && !/^(?:State|Defen[cs]e)\b/.test(behind) ? behind : phrase;
}

const isDateWord =
  /^(?:\d{1,2}|(?:1[89]|20)\d\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

const lastStop = (window: string): number =>
  [
    ...window.matchAll(
      /(?<!\b(?:\p{Lu}|Gen|Col|Lt|Maj|Capt|Sen|Rep|Gov|Adm|Brig|Mr|Mrs|Ms|Dr|Sgt|St|Cmdr|Sec|Amb))[.!?](?=\s)/gu,
    ),
  ].at(-1)?.index ?? -1;
const lastIndexOfMark = (window: string): number =>
  Math.max(
    window.lastIndexOf('"'),
    window.lastIndexOf('“'),
    window.lastIndexOf('”'),
    window.lastIndexOf('- '),
    window.lastIndexOf('— '),
  );

/** The office in apposition behind a name: ", the U.S. envoy for Norvik policy,", " (D-Mich.)". */
export function officeAfter(flat: string, nameEnd: number): Office | null {
  const window = flat.slice(nameEnd, nameEnd + 220).split('\n')[0]!;
  const heads = /^,?\s+who\s+(?:heads|leads|chairs|commands|runs|directs)\s+(?:the\s+)?([^,.;]+)/u.exec(window);
  if (heads) return { role: 'head', affiliation: affiliationIn(`of the ${heads[1]!}`), isRank: false };
  // "Ada Berg, from the Academy of Norvik, said": whose she is, and in no post
  const whose = new RegExp(
    `^(?:,\\s+(?:from|of|at|with)|\\s+(?:from|of))\\s+(?:the\\s+)?((?:\\p{Lu}[\\p{L}'&-]*\\s+(?:(?:of|for|on|and)\\s+(?:the\\s+)?)?)*(?:${bodyWord})\\b(?:\\s+(?:of|for|on)\\s+(?:\\p{Lu}[\\p{L}-]*\\s?)+)?)(?=[,.]|\\s+\\p{Ll})`,
    'u',
  ).exec(window)?.[1];
  if (whose) return { role: `of the ${whose.trim()}`, affiliation: whose.trim(), isRank: false };
  const apposition =
    /^(?:\s+\([^)]{1,20}\))?(?:\s*,\s+|\s+[-–—]\s+|\s*\()(?!who\b|the\s+(?:first|second|third|last|only)\s+time\b|which\b|and\b|but\b|in\b|on\b|at\b|said\b)((?:[^,.;()"“”–—]|(?<=\b(?:\p{Lu}|Gen|Col|Lt|St))\.|(?<=\p{Lu}\.\p{Lu})\.)+(?:,\s+(?:(?!\b(?:said|says|told|has|had|was|is)\b)[^,.;()"“”–—])+(?=,))?)/u.exec(
      window,
    )?.[1];
  if (!apposition) return null;
  // ", conveyed messages" goes on with the sentence
  if (
    /^(?:spoke|met|held|told|said|is|was|has|had|will|would|went|came|gave|made|took|flew|sent|wrote)\b/.test(
      apposition,
    )
  )
    return null;
  if (
    /^\p{Ll}+ed\b/u.test(apposition) &&
    !/^(?:retired|appointed|elected|noted|respected|decorated|renowned)\b/.test(apposition)
  )
    return null;
  const phrase = apposition.split(/\s+(?:who|which|that|said|says|told)\s+/)[0]!;
  const also = /\bwho\s+(?:heads|leads|chairs)\s+(?:the\s+)?(.+)$/.exec(apposition)?.[1];
  if (!isOffice(phrase.split(/\s+/).slice(0, 12).join(' ')) || /^(?:too|also|however|meanwhile)\b/i.test(phrase))
    return null;
  // ", the minister Ada Berg said" names somebody else
  const namesOther = new RegExp(
    `\\b(?:${roleWord.replace(/(?<=^|\|)[a-z]/g, letter => `[${letter.toUpperCase()}${letter}]`)})\\s+\\p{Lu}[\\p{Ll}'-]+\\s+\\p{Lu}[\\p{Ll}'-]+(?:$|\\s+\\p{Ll})`,
    'u',
  ).test(phrase.trim());
  if (namesOther || listsOther.test(phrase)) return null;
  const first = /^(?:(?:the|a|an|then|now|former|currently|his|her|its)\s+)?(?:[\p{L}\p{N}.'&-]+\s+){0,7}?/u.exec(
    phrase,
  );
  const at = role.exec(phrase)?.index ?? 0;
  if (first === null || phrase.slice(0, at).split(/\s+/).length > 9) return null;
  return also
    ? { role: `head; ${roleIn(phrase)}`, affiliation: affiliationIn(`of the ${also}`), isRank: false }
    : officeOf(phrase);
}

/** ", Piet Pavel and envoy Rosa Diaz" goes on with others. */
const listsOther = new RegExp(
  `^(?!(?:[^\\s]+\\s+)?(?:${roleWord})\\b)\\p{Lu}[\\p{Ll}'-]+\\s+\\p{Lu}[\\p{Ll}'-]+\\s+and\\s`,
  'u',
);

const isOffice = (phrase: string): boolean => role.test(phrase) || rank.test(phrase);

function officeOf(words: string): Office {
  const phrase = words.replace(/\b\S+-based\s+/g, '');
  return {
    role: roleIn(phrase),
    affiliation: affiliationIn(phrase),
    isRank: rank.test(phrase) && !role.test(phrase.replace(rank, '')),
  };
}

/** The office without its article and the state it belongs to. */
function roleIn(phrase: string): string {
  const bare = phrase
    .replace(/^(?:the|a|an|his|her|its|their)\s+/i, '')
    .replace(/\s+/g, ' ')
    .replace(/,$/, '')
    .trim();
  if (/\b(?:analyst|expert|specialist|scholar|historian|researcher)\b/i.test(bare)) return bare;
  const rest = splitState(bare)?.rest;
  return rest && isOffice(rest) ? rest : bare;
}

const legislators: readonly (readonly [RegExp, string])[] = [
  [/\b(?:Sen\b|Senator)/, 'Senate'],
  [/\b(?:Rep\b|Congress(?:man|woman))/, 'House of Representatives'],
  [
    /\bSecretary of State\b|\bHouse Speaker\b|\bSpeaker of the House\b|\bDefen[sc]e Secretary\b|\bSecretary of Defense\b|\bJoint Chiefs\b|\bVice President\b/,
    'United States',
  ],
];

const bodyWord =
  'Ministry|Department|Council|Committee|Agency|Command|Institute|University|Force|Forces|Army|Navy|Corps|Office|Parliament|Congress|Senate|House|Party|Center|Centre|Foundation|Bureau|Administration|Service|Guard|Guards|Union|Organization|Organisation|Association|Commission|School|Group|Coalition|Pentagon|Kremlin|Embassy|Mission|Board|Court|Bank|Times|Post|News|Journal|Fund|Alliance|Fleet|Staff|Federation|Program|Project|Initiative|College|Academy|Association|America|Operation|Resolve';

const isBody = new RegExp(`^(?:${bodyWord})$`);

/** Whom an office is held for: the body behind "of", "for", "at" or "with", the one before, or the state. */
function affiliationIn(phrase: string): string | null {
  const text = phrase.replace(/\s+/g, ' ').trim();
  const behind =
    /\b(?:of|for|at|with|in)\s+(?:the\s+)?((?:[\p{Lu}\p{N}][\p{L}\p{N}.&'–-]*\s*(?:(?:of|for|the|and|on|–|-)\s+(?=(?:the\s+)?\p{Lu}))*)+)/u
      .exec(text)?.[1]
      ?.trim();
  const own =
    behind &&
    !/^(?:State|Defense|Defence|Foreign Affairs|Foreign|War|General Staff|Staff|Interior|Finance)\b/.test(behind)
      ? behind.replace(/[,.]$/, '')
      : null;
  if (own && (new RegExp(`\\b(?:${bodyWord})\\b`).test(own) || /^[A-Z]{2,}|^\d/.test(own))) return own;
  const before = new RegExp(
    `((?:[\\p{Lu}][\\p{L}.&'-]*\\s+)*(?:${bodyWord}))(?=\\s+(?:[\\p{Ll}-]+\\s+){0,4}(?:${roleWord}|${rankWord})|'s\\b)`,
    'iu',
  ).exec(text)?.[1];
  if (before && /\p{Lu}/u.test(before) && !/^(?:House|Senate)$/.test(before))
    return before.replace(/^(?:the|a|an|former|senior|one)\s+/i, '');
  const lower =
    /((?:[\p{L}.-]+\s+)?(?:[\p{L}.-]+\s+)?(?:foreign|defen[cs]e|state|interior|unification)?\s*(?:ministry|department|coalition|army|navy|military|government))\b(?=.*\b\p{L}+)/iu.exec(
      text,
    )?.[1];
  if (lower && /ministry|department|coalition/i.test(lower))
    return lower.replace(/^(?:the|a|an|former)\s+/i, '').trim();
  for (const [pattern, body] of legislators) if (pattern.test(text)) return body;
  const known =
    /\b(?:CIA|FBI|NSA|NATO|EU|UN|U\.N\.|NBC|CNN|BBC|CENTCOM|White House|Pentagon|Kremlin|Blue House|IAEA|Reuters)\b/.exec(
      text,
    )?.[0];
  const owner = /^(?:the\s+)?(\p{Lu}[\p{L}.-]*(?:\s+\p{Lu}[\p{L}.-]*){0,3})'s?\s+\p{Ll}/u.exec(text)?.[1];
  if (owner && splitState(owner) === null && !titled.test(owner)) return owner;
  const isStudent = /\b(?:analyst|expert|specialist|scholar|historian|researcher|professor|author)\b/i.test(text);
  const state = isStudent ? null : stateIn(text);
  if (known && !/ambassador/i.test(text)) return known;
  return (
    state ??
    (own && /\p{Lu}/u.test(own) && !rank.test(own) && !/^(?:Mr|Mrs|Ms)\b/.test(own) ? (stateNamed(own) ?? own) : null)
  );
}

const titled =
  /^(?:President|Vice|Prime|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Secretary|Senator|Governor|Editor|King|Queen|Prince)\b/;

/** The first state that is named in a phrase. */
function stateIn(phrase: string): string | null {
  const words = phrase.split(/\s+/);
  for (let at = 0; at < words.length; at++) {
    if (words[at - 1] === 'New') continue;
    const found = splitState(words.slice(at).join(' ').replace(/^[("]/, ''));
    if (found) return found.state;
  }
  return null;
}
