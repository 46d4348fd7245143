/** Finds by rule who says what: quotations with the verb beside them, and sentences with a verb of saying. */
import { covers, overlaps, type Span } from '../span.ts';
import { anyVerb, isStatingVerb, quotingVerb } from './saying-verbs.ts';

/** Somebody at a place, as far as these rules look at it. */
export type Sayer = Span & {
  readonly sort: string;
  /** A paper, an agency or a broadcaster, which tells what others say. */
  readonly isOutlet?: boolean;
};

type Unlisted = Sayer & { readonly name: string };

export type ReportedSpeech = {
  readonly source: Sayer | null;
  readonly cue: Span | null;
  readonly content: Span;
  /** What was said of the sentence, where that is not all. */
  readonly said: Span;
  readonly isQuotation: boolean;
  readonly isAsserted: boolean;
  /** The outlet that only passes it on. */
  readonly relay?: Sayer;
};

export type SpeechText = {
  readonly flat: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  /** What stands between marks, without them. */
  readonly quotations: readonly Span[];
  readonly sayers: readonly Sayer[];
};

/** Each quotation with its speaker where one is found. */
export function quotedSpeech(text: SpeechText): ReportedSpeech[] {
  const found: ReportedSpeech[] = [];
  for (const quotation of text.quotations) {
    const paragraph = text.paragraphs.find(one => covers(one, quotation)) ?? quotation;
    const beside =
      speakerBeside(text, quotation, paragraph) ?? speakerOfNeighbour({ text, quotation, paragraph, found });
    found.push({
      source: beside?.source ?? null,
      cue: beside?.cue ?? null,
      content: quotation,
      said: quotation,
      isQuotation: true,
      isAsserted: true,
    });
  }
  return found;
}

type Speaker = { readonly source: Sayer; readonly cue: Span | null };

/** The speaker in the words around a quotation: behind it first, for these are nearest, then before. */
function speakerBeside(text: SpeechText, quotation: Span, paragraph: Span): Speaker | null {
  return behind(text, quotation, paragraph) ?? ahead(text, quotation, paragraph) ?? null;
}

const verbThenName = new RegExp(`^["'”’»]*[,.]?["'”’»]*\\s*(?:[-–—]\\s*)?(?<verb>${quotingVerb})\\s`, 'iu');
const nameThenVerb = new RegExp(
  `^["'”’»]*(?:[^"“”.!?\\n]|(?<=\\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gen|Col|Lt|Maj|Capt|Adm|Gov|Cmdr|Brig|Sgt|Prof|Amb|Sec|Jr|Sr|\\p{Lu}))\\.){0,160}?\\b(?<verb>${quotingVerb})\\b`,
  'u',
);

function behind({ flat, sayers, quotations }: SpeechText, quotation: Span, paragraph: Span): Speaker | null {
  const rest = flat.slice(quotation.end, paragraph.end);
  const next = quotations.find(({ start }) => start > quotation.end)?.start ?? Number.POSITIVE_INFINITY;
  const turned = verbThenName.exec(rest);
  const last = flat[quotation.end - 1] ?? '';
  if (turned) {
    const at = quotation.end + turned[0].length;
    const source = namedIn({ flat, sayers, from: at - 1, verbAt: Math.min(next, paragraph.end) });
    const named =
      source ??
      unlisted(
        flat,
        at,
        paragraph.end,
        /^(?:(?:the|a|an|one|another)\s+)?[\p{L}][\p{L}.'\s-]{1,60}?(?=[,.;:]?\s*(?:$|[,.;:"“]|who\b|on\b|in\b|at\b|of\b))/u,
      );
    if (named)
      return {
        source: named,
        cue: cueAt(quotation.end + turned[0].indexOf(turned.groups!.verb!), turned.groups!.verb!),
      };
  }
  // a sentence that ends inside the marks is followed by another; one that goes on names its speaker
  if (/[.!?]/.test(last) && !/^["'”’»]*\s+\p{Ll}/u.test(rest)) return null;
  const straight = nameThenVerb.exec(rest);
  if (!straight) return null;
  const verbAt = quotation.end + straight[0].length - straight.groups!.verb!.length;
  if (verbAt > next) return null;
  const lead = /^["'”’»]*[,.]?["'”’»]*\s*/.exec(rest)![0].length;
  const subject = quotedOne(flat, sayers, verbAt) ?? subjectBefore({ flat, sayers, from: quotation.end, verbAt });
  // "…' after Norvik warned of war" names who warned, not who is quoted
  if (
    subject &&
    /\b(?:after|when|while|because|before|since|although|though)\b/.test(flat.slice(quotation.end, subject.start))
  )
    return null;
  const source =
    subject ??
    unlisted(
      flat,
      quotation.end + lead,
      verbAt,
      /^(?:(?:the|a|an|one|another|his|her|its)\s+)?\p{L}[\p{L}'-]*(?:\s+\p{L}[\p{L}'-]*){0,3}(?=\s+(?:(?:also|later|then|has|had)\s+)?$)/u,
    );
  return source ? { source, cue: cueAt(verbAt, straight.groups!.verb!) } : null;
}

/** "The paper quoted Ada Berg as saying": who is quoted, and not who quotes. */
function quotedOne(flat: string, sayers: readonly Sayer[], verbAt: number): Sayer | null {
  const words =
    /^(?:quot|cit)(?:ed|es|ing)\s[^.;:"“”]{1,120}?\s(?=as\s+(?:saying|telling|stating|adding|warning)\b)/u.exec(
      flat.slice(verbAt, verbAt + 160),
    )?.[0];
  if (words === undefined) return null;
  const inside = sayers.filter(({ start, end }) => start > verbAt && end <= verbAt + words.length);
  return inside.find(({ sort }) => sort === 'person') ?? inside.at(-1) ?? null;
}

const cueAt = (start: number, verb: string): Span => ({ start, end: start + verb.length });

/** Who stands beside the verb and is in no list: a name that is printed once, or somebody by his trade. */
function unlisted(flat: string, from: number, to: number, pattern: RegExp): Unlisted | null {
  const words = pattern.exec(flat.slice(from, to))?.[0].trim();
  if (
    !words ||
    /^(?!(?:the|a|an|one|another|his|her|its)\s)\p{Ll}/u.test(words) ||
    /^(?:that|which|who|and|but|it|this|there|what|when|in|on|as|to)\b/i.test(words)
  )
    return null;
  return {
    start: from,
    end: from + words.length,
    sort: /^\p{Lu}[\p{Ll}'-]+(?:\s\p{Lu}[\p{Ll}'-]+)*$/u.test(words) ? 'person' : 'unnamed',
    name: words,
  };
}

/** The person of a phrase such as "the ministry's spokesman Ada Berg", or whoever else stands first in it. */
function namedIn({ flat, sayers, from, verbAt }: Place): Sayer | null {
  const words = flat.slice(from, Math.min(verbAt, from + 160));
  const length =
    /,\s|[!?\n;:"“”]|(?<!\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gen|Col|Lt|Maj|Capt|Adm|Gov|Cmdr|Brig|Sgt|Prof|Amb|Sec|Jr|Sr|\p{Lu}))\.|\s(?:who|which|on|at|during|after|when|as|while|that)\s/u.exec(
      words,
    )?.index ?? words.length;
  const inside = sayers.filter(({ start, end }) => start >= from && end <= from + length + 1);
  const first =
    inside.find(({ sort }) => sort === 'pronoun') ??
    inside.find(({ sort }) => sort === 'unnamed' || sort === 'description');
  const person = inside.find(({ sort }) => sort === 'person');
  if (person && first && covers(first, person)) return first;
  if (person) return person;
  return first ?? inside[0] ?? sayers.find(({ start }) => start >= from && start < from + length) ?? null;
}

/** The subject of the verb of saying that is nearest before the quotation, in its sentence or the one that a colon ends. */
function ahead({ flat, sayers, sentences, quotations }: SpeechText, quotation: Span, paragraph: Span): Speaker | null {
  const sentence = sentences.findLast(({ start }) => start <= quotation.start) ?? paragraph;
  const from = Math.max(paragraph.start, Math.min(sentence.start, quotation.start));
  const lead = blanked(flat, quotations, from).slice(0, quotation.start - from);
  const verbs = [...lead.matchAll(anyVerb)];
  for (const verb of verbs.toReversed()) {
    const source =
      subjectBefore({ flat, sayers, from, verbAt: from + verb.index }) ??
      laterSubject(sayers, from + verb.index, verb[0]);
    if (source) return { source, cue: cueAt(from + verb.index, verb[0]) };
  }
  const according = /\baccording to\b/i.exec(flat.slice(from, sentence.end));
  if (according) {
    const at = from + according.index + according[0].length;
    const source = sayers.find(({ start }) => start >= at && start < at + 60);
    if (source) return { source, cue: cueAt(from + according.index, according[0]) };
  }
  const first = sayers.find(
    one => one.start >= from && one.end <= quotation.start && one.sort !== 'state' && isSubject(flat, one),
  );
  return first && quotation.start - from > 2 ? { source: first, cue: null } : null;
}

/** The text from a place on, with quotations as blanks. */
function blanked(flat: string, quotations: readonly Span[], from: number): string {
  let text = flat.slice(from, from + 1200);
  for (const { start, end } of quotations) {
    if (end <= from || start >= from + text.length) continue;
    const [first, last] = [Math.max(0, start - from), Math.min(text.length, end - from)];
    text = text.slice(0, first) + ' '.repeat(last - first) + text.slice(last);
  }
  return text;
}

/** "Asked …, a spokesman told the paper", "added Smith". */
function laterSubject(sayers: readonly Sayer[], verbAt: number, verb: string): Sayer | null {
  if (!/^(?:said|says|added|adds)$/i.test(verb)) return null;
  const end = verbAt + verb.length;
  return sayers.find(({ start }) => start > end && start - end < 40) ?? null;
}

type Place = {
  readonly flat: string;
  readonly sayers: readonly Sayer[];
  readonly from: number;
  readonly verbAt: number;
};

/** Who stands before a verb as its subject: the nearest one whom no preposition governs. */
function subjectBefore({ flat, sayers, from, verbAt }: Place): Sayer | null {
  const before = sayers.filter(({ start, end }) => start >= from && end <= verbAt);
  const isParticiple = /^\p{L}+ing\b/u.test(flat.slice(verbAt, verbAt + 20));
  const last = before.at(-1);
  // "Ada Berg, who came from the ministry, said" is Ada Berg
  if (/,\s+(?:also\s+|later\s+)?$/.test(flat.slice(from, verbAt))) {
    const apposed = before.find(
      one =>
        one.sort === 'person' &&
        /^(?:\s+\([^)]*\))?,\s+(?:who|whose|an?|the|now|then|former|\d)\b/.test(flat.slice(one.end, one.end + 30)) &&
        isSubject(flat, one),
    );
    if (apposed) return apposed;
  }
  // "the radio quoted Ada Berg as saying", "as saying and adding"
  if (isParticiple && last && /^\s+as\s+(?:\p{L}+ing\s[^.;]{0,40}?\band\s+)?$/u.test(flat.slice(last.end, verbAt)))
    return last;
  // ", saying that" goes with who opens the sentence, "one of them saying" with the one beside it
  if (isParticiple && last && !/^\s+$/.test(flat.slice(last.end, verbAt))) {
    const opener = before.find(one => isSubject(flat, one) && !isInside(before, one));
    if (opener) return opener;
  }
  // "met the general and asked" is said of who met
  const opener = before.find(one => isSubject(flat, one) && !isInside(before, one));
  if (
    opener &&
    last &&
    opener !== last &&
    /^[^,;]*\sand\s+(?:\p{L}+ly\s+|also\s+|then\s+)?$/u.test(flat.slice(last.end, verbAt))
  )
    if (/\s(?:met|meets|saw|\p{L}+ed)\s[^,;]*$/u.test(flat.slice(opener.end, last.start))) return opener;
  for (const one of before.toReversed()) {
    const between = flat.slice(one.end, verbAt);
    if (/[!?;\n]/.test(between) || between.length > 260) return null;
    if (isListedBehindPreposition(flat, before, one)) continue;
    const isAdjoined = /ing$/.test(flat.slice(verbAt, verbAt + 16).split(/\s/)[0]!) && /^\s+$/.test(between);
    if ((isSubject(flat, one) || isAdjoined) && !isInside(before, one)) return one;
  }
  return null;
}

/** "Released by the ministry and the news agency": the second is as little a subject as the first. */
function isListedBehindPreposition(flat: string, all: readonly Sayer[], one: Sayer): boolean {
  const previous = all.findLast(({ end }) => end <= one.start);
  return (
    previous !== undefined &&
    /^(?:,\s+)?(?:\s*(?:and|or)\s+)(?:the\s+)?$/.test(flat.slice(previous.end, one.start)) &&
    /\b(?:by|between|with|from|to|of|for|against)\s+(?:the\s+)?$/.test(
      flat.slice(Math.max(0, previous.start - 16), previous.start),
    )
  );
}

const isInside = (all: readonly Sayer[], one: Sayer) => all.some(other => other !== one && covers(other, one));

/** No object of a preposition, no owner of something else. */
function isSubject(flat: string, { start, end }: Span): boolean {
  const before = flat
    .slice(Math.max(0, start - 70), start)
    .replace(
      /\b(?:Of|In|With|To|For|At|From|About|Against|Between|On|Over|Including|Than|Under|Via|Through|Near|Behind|By|Like|Amid|Across|Among|Citing|Quoting)\b/g,
      word => word.toLowerCase(),
    );
  // "NORVIK (The Norvik News) —" says nothing yet
  if (/\([^)\n]*$/.test(before)) return false;
  if (/^'s?\b(?!\s*,)/.test(flat.slice(end, end + 3)) && !/^'s\s*,/.test(flat.slice(end, end + 4))) return false;
  return !/\b(?:of|in|with|to|for|at|from|about|against|between|on|over|into|toward|towards|including|than|under|via|through|near|behind|told|by|like|amid|across|among|citing|quoting)\s+(?:(?:the|a|an|his|her|its|their|both|former|senior|top|President|Prime|Minister|Secretary|Defen[cs]e|Foreign|Interior|Deputy|Vice|General|Gen\.|Chief|[\p{L}]+n|[\p{Lu}.]+)\s+){0,3}$/u.test(
    before,
  );
}

/** Sentences that report what somebody said, quotations aside. */
export function indirectSpeech(text: SpeechText): ReportedSpeech[] {
  return text.sentences.flatMap(sentence => spokenOf(text, sentence));
}

function spokenOf({ flat, sayers, quotations }: SpeechText, sentence: Span): ReportedSpeech[] {
  const found: ReportedSpeech[] = [];
  let embeddedFrom = Number.POSITIVE_INFINITY;
  let relay: Sayer | undefined;
  const words = blanked(flat, quotations, sentence.start).slice(0, sentence.end - sentence.start);
  const bringsQuotation = ({ cue }: ReportedSpeech) =>
    quotations.some(
      ({ start, end }) => start >= sentence.start && cue !== null && end <= cue.start && cue.start - end < 120,
    );
  const add = (source: Sayer | null, cue: Span, by?: Sayer) => {
    // "'…,' the minister said, noting that" reports something besides the quotation
    const isBesides = (other: ReportedSpeech) => /ing$/.test(flat.slice(cue.start, cue.end)) && bringsQuotation(other);
    if (!source || found.some(other => other.source === source && !isBesides(other))) return;
    // to agree to do something is a deed
    if (/^agree\p{L}*$/u.test(flat.slice(cue.start, cue.end)) && /^\s+to\s/.test(flat.slice(cue.end, cue.end + 4)))
      return;
    const isAsserted = isStatingVerb(flat.slice(cue.start, cue.end));
    const said = isAsserted
      ? saidOf(flat, { sentence, source, cue })
      : judgedIn(flat, saidOf(flat, { sentence, source, cue }));
    found.push({ source, cue, content: sentence, said, isQuotation: false, isAsserted, ...(by && { relay: by }) });
  };
  for (const match of words.matchAll(/\b(?:according\s+to|in\s+the\s+words\s+of|per)\b/gi)) {
    const at = sentence.start + match.index + match[0].length;
    const source = sayers.find(
      ({ start, end }) =>
        start >= at && start < at + 70 && end <= sentence.end && !/[.;]\s/.test(flat.slice(at, start)),
    );
    // "the minister said …, according to the agency": it passes on
    if (source?.isOutlet && /\b(?:said|told|added|noted|stated|warned|announced)\b/.test(words.slice(0, match.index))) {
      relay = source;
      continue;
    }
    if (source && found.length === 0) embeddedFrom = sentence.start;
    add(source ?? null, cueAt(sentence.start + match.index, match[0]));
  }
  const verbs = [...words.matchAll(anyVerb)].filter(match => !isNoVerb(words, match));
  // what closes a sentence is about all of it: "…, the ministry said on Friday."
  const closing = verbs.findLast(match => closes(words, match));
  for (const match of closing ? [closing, ...verbs.filter(one => one !== closing)] : verbs) {
    const verbAt = sentence.start + match.index;
    const place = { flat, sayers: sayers.filter(one => one.start >= sentence.start), from: sentence.start, verbAt };
    const turned = turnedSubject({ flat, sayers, from: verbAt + match[0].length, verbAt: sentence.end });
    const isTurned = /,["'”’]?\s+$/.test(flat.slice(sentence.start, verbAt)) && turned !== null;
    const source = isTurned ? turned : (subjectBefore(place) ?? turned);
    if (source && quotations.some(quotation => overlaps(quotation, source))) continue;
    const isAlone = source !== null && /ing$/i.test(match[0]) && /^\s+$/.test(flat.slice(source.end, verbAt));
    // what somebody is said to have said is not said here, but where an outlet only passes it on
    const told = found.at(-1);
    const isPassedOn =
      source !== null &&
      source.isOutlet !== true &&
      source.sort !== 'pronoun' &&
      told?.source?.isOutlet === true &&
      told.cue !== null &&
      passesOn.test(flat.slice(told.cue.start, source.start));
    if (isPassedOn) found.pop();
    const isBesides = /ing$/i.test(match[0]) && found.some(other => other.source === source && bringsQuotation(other));
    if (verbAt > embeddedFrom && !isAlone && !isPassedOn && !isBesides) continue;
    if (match === closing && source) embeddedFrom = sentence.start;
    else if (source && source.start < verbAt && !/ing$/i.test(match[0])) embeddedFrom = verbAt;
    add(source, cueAt(verbAt, match[0]), isPassedOn ? told.source! : relay);
  }
  return found.map(one => {
    const cited = one.source?.isOutlet && one.cue ? citedBehind(flat, sayers, { cue: one.cue, sentence }) : null;
    return cited ? { ...one, source: cited, relay: one.source! } : one;
  });
}

/** "The agency reported, citing a minister". */
function citedBehind(
  flat: string,
  sayers: readonly Sayer[],
  { cue, sentence }: { readonly cue: Span; readonly sentence: Span },
): Sayer | null {
  const citing = /\b(?:citing|quoting)\s+(?:(?:the|an?|one|its|his)\s+)?/.exec(flat.slice(cue.end, sentence.end));
  if (!citing) return null;
  const at = cue.end + citing.index + citing[0].length;
  return sayers.find(({ start, end }) => end > at && start - at < 40 && end <= sentence.end) ?? null;
}

/** "Reported that the ministry". */
const passesOn =
  /^(?:report|cit|quot|stat|say|said|add|announc|reveal|publish)\p{L}*\s+(?:(?:also|earlier|on\s+\p{Lu}\p{L}+)\s+)?that\s+(?:(?:the|an?|one|several|senior|top|[\p{Lu}]\p{L}+)\s+){0,4}$/u;

type Said = { readonly sentence: Span; readonly source: Sayer; readonly cue: Span };

/** What is condemned or praised ends before what the same one does besides: "condemned the attack, suspending the talks". */
export function judgedIn(flat: string, said: Span): Span {
  const besides =
    /,\s+(?:thus\s+|thereby\s+)?(?:suspend|halt|cut|end|break|clos|cancel|open|restor|resum|sever)\p{L}*ing\b/u.exec(
      flat.slice(said.start, said.end),
    );
  return besides ? { start: said.start, end: said.start + besides.index } : said;
}

/** The words that a verb reports: what follows it, what stands before ", the minister said", or the whole sentence. */
function saidOf(flat: string, { sentence, source, cue }: Said): Span {
  if (source.start > cue.start || /^(?:according|per|in)\b/i.test(flat.slice(cue.start, cue.end))) return sentence;
  const rest = flat.slice(cue.end, sentence.end);
  const isLast =
    /^(?:\s+(?:(?:on\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s+(?:night|morning|afternoon|evening))?|in\s+an?\s+\p{L}+|earlier|later|today|yesterday))*\s*(?:[,.]|$)/u.test(
      rest,
    );
  const isBehindComma = /,["'”’]?\s+(?:[\p{L}.'-]+\s+){0,6}$/u.test(flat.slice(sentence.start, source.start));
  if ((isLast || isTail(rest)) && isBehindComma) return { start: sentence.start, end: source.start };
  return { start: cue.end, end: sentence.end };
}

/** Some words on when or where it was said, and nothing that was: ", the paper reported for the first time". */
const isTail = (rest: string): boolean =>
  rest.trim().split(/\s+/).length <= 8 &&
  /^\s+(?:for|in|on|at|after|before|during|late|early|earlier|later|via|through)\b/.test(rest);

/** Whether a comma, who speaks and a verb of saying end a sentence, with no more behind than when or where it was said. */
const closes = (words: string, { 0: verb, index }: RegExpMatchArray): boolean =>
  /,["'”’]?\s+(?:[\p{L}.'’-]+\s+){1,7}$/u.test(words.slice(0, index)) &&
  !/,["'”’]?\s+(?:who|which|that|and|but|as|while|after|before|although|because|\p{L}+ing)\s[^,]*$/u.test(
    words.slice(0, index),
  ) &&
  /^(?:\s+(?:(?:on\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in\s+an?\s+[\p{L}-]+(?:\s+\p{L}+)?|in\s+(?:\p{L}+\s+)?comments|at\s+an?\s+(?:\p{L}+\s+)?\p{L}+|earlier|later|today|yesterday|last\s+\p{L}+))*\s*\.?["”]?\s*$/u.test(
    words.slice(index! + verb.length),
  );

/** Nouns and participles that look like verbs of saying: "the report", "talks called", "is said". */
function isNoVerb(words: string, { 0: verb, index }: RegExpMatchArray): boolean {
  const before = words.slice(Math.max(0, index! - 14), index);
  if (
    /^(?:reports|claims|states|notes|demands|comments|promises|posts|hopes|calls|calls\s+for|offers|proposes|tweets)$/i.test(
      verb,
    ) &&
    /\b(?:the|of|a|an|in|to|and|other|more|United|these|those|such|media|'s|for|with|member|phone|his|her|its|their|no|any|from|answer|by)\s+$/i.test(
      before,
    )
  )
    return true;
  if (/^asked$/i.test(verb) && index === 0) return true;
  // "to confirm", "would not deny" tell nothing that was said
  const isBase = /^(?:say|tell|argue|insist|confirm|warn|contend|acknowledge|allege|deny|concede|caution)$/i.test(verb);
  if (
    isBase &&
    /\b(?:to|not|would|could|will|can|may|might|should|must|did|does|do|cannot|or|and|please|n't)\s+$/i.test(before)
  )
    return true;
  if (/\b(?:is|was|are|were|be|been|being)\s+$/i.test(before) && !/ing$/i.test(verb)) return true;
  return /\b(?:a|the|an|no)\s+$/i.test(before);
}

/** "…, said the official": the speaker stands behind the verb. */
function turnedSubject({ flat, sayers, from, verbAt }: Place): Sayer | null {
  const next = sayers.find(({ start, end }) => start >= from && end <= verbAt && start - from < 50);
  return next &&
    /^\s+(?:[\p{L}.'-]+\s+){0,5}$/u.test(flat.slice(from, next.start)) &&
    /^\s*[,.]/.test(flat.slice(next.end, next.end + 2)) &&
    /^\s+\S/.test(flat.slice(from, next.start + 1))
    ? next
    : null;
}

type Beside = {
  readonly text: SpeechText;
  readonly quotation: Span;
  readonly paragraph: Span;
  readonly found: readonly ReportedSpeech[];
};

/** A quotation without words around it is its neighbour's: in the paragraph, or in the one before. */
function speakerOfNeighbour({ text, quotation, paragraph, found }: Beside): Speaker | null {
  const inParagraph = found.findLast(({ content, source }) => source && covers(paragraph, content));
  if (inParagraph) return { source: inParagraph.source!, cue: null };
  const laterOnes = text.quotations.filter(other => other.start > quotation.start && covers(paragraph, other));
  for (const other of laterOnes.slice(0, 3)) {
    const beside = speakerBeside(text, other, paragraph);
    if (beside) return { source: beside.source, cue: null };
  }
  const alone =
    text.flat
      .slice(paragraph.start, paragraph.end)
      .replace(/["“”']/g, '')
      .trim().length -
      (quotation.end - quotation.start) <
    30;
  const before = found.at(-1);
  return alone && before?.source ? { source: before.source, cue: null } : null;
}
