/** Says of an article what title, publisher, author, place, date, language and rights it has. */

import { type Edtf, isEdtf } from '../../base/edtf.ts';
import type { Furniture } from '../clean/mark-furniture.ts';
import { type TextBlock, textBlocks } from '../clean/text-blocks.ts';
import { frontMatterOf } from '../front-matter.ts';
import type { ReadArticle, Told } from '../read/read-article.ts';
import { type Dateline, datelineOf } from './dateline.ts';
import type { Described, Description } from './description.ts';
import { languageOf, plainLanguage } from './language.ts';
import { dateOfLine, isUpdate, printedDate } from './printed-dates.ts';

/**
 * What is told goes before what a page's head says, and that before what the text shows. Nothing is made up: what is not
 * found is null. `furniture` are the marks that cleaning made in the same text.
 */
export function describeArticle(article: ReadArticle, furniture: readonly Furniture[]): Description {
  const { told } = article;
  const parts = partsOf(article.text, furniture);
  const byline = asTold(told.byline);
  return {
    title: asTold(told.title) ?? headlineIn(parts),
    publisher: asTold(told.publisher) ?? publisherIn(parts),
    agency: parts.dateline?.agency
      ? { ...shifted(parts.dateline.agency, parts), found: 'dateline', sure: 'certain' }
      : null,
    byline: byline ? { ...byline, value: authorsIn(byline.value) } : bylineIn(parts),
    place: parts.dateline?.place
      ? { ...shifted(parts.dateline.place, parts), found: 'dateline', sure: 'certain' }
      : null,
    published: publishedOf(article, parts),
    language: languageFor(article, parts),
    rights: parts.rights,
  };
}

type Parts = {
  /** What stands above the article's first sentence, without furniture. */
  readonly head: readonly TextBlock[];
  readonly lead: TextBlock | null;
  readonly dateline: Dateline | null;
  /** Short paragraphs behind the article's last sentence, and that itself. */
  readonly foot: readonly TextBlock[];
  /** Titles that stand again as furniture. */
  readonly repeated: ReadonlySet<string>;
  readonly rights: readonly Described[];
  /** The beginning of the article's own text. */
  readonly prose: string;
};

/** No article has more above it. */
const mostAbove = 15;

function partsOf(text: string, furniture: readonly Furniture[]): Parts {
  const marked = new Map(furniture.map(({ start, kind }) => [start, kind]));
  const all = textBlocks(text, frontMatterOf(text)?.end ?? 0);
  const own = all.filter(({ start }) => (marked.get(start) ?? 'placeholder') === 'placeholder');
  const leadAt = own.findIndex((block, at) => block.isProse && !isHeadline(block, own[at + 1]));
  const lead = own[leadAt] ?? null;
  const isOfKind = (kind: Furniture['kind']) => (block: TextBlock) => marked.get(block.start) === kind;
  return {
    head: own.slice(0, leadAt < 0 ? 0 : Math.min(leadAt, mostAbove)),
    lead,
    dateline: lead && datelineOf(lead.text),
    foot: own.slice(Math.max(leadAt + 1, own.length - 3)),
    repeated: new Set(all.filter(isOfKind('repetition')).map(({ key }) => key)),
    rights: all
      .filter(isOfKind('copyright'))
      .map(({ text: value, start, end }) => ({ value, found: 'text', sure: 'certain', span: { start, end } })),
    prose: own.map(block => block.text).join('\n'),
  };
}

/** A question or an exclamation above the article reads as a sentence. */
const isHeadline = ({ text, words }: TextBlock, next: TextBlock | undefined): boolean =>
  words <= 20 && /[?!]$/.test(text) && next?.isProse === true;

function shifted({ value, start, end }: { value: string; start: number; end: number }, { lead }: Parts) {
  return { value, span: { start: lead!.start + start, end: lead!.start + end } };
}

const told: ReadonlySet<Told['by']> = new Set(['given', 'record', 'front matter', 'request']);

function asTold(field: Told | undefined): Described | null {
  if (!field) return null;
  if (told.has(field.by)) return { value: field.value, found: 'told', sure: 'certain' };
  const isDoubtful = ['PDF properties', 'page title', 'page'].includes(field.by);
  return { value: field.value, found: 'meta', sure: isDoubtful ? 'possible' : 'likely' };
}

const [fewestOfTitle, mostOfTitle] = [3, 30];

/** A line above the article that is neither a date nor an author; one that stands again likelier than others. */
function headlineIn({ head, repeated }: Parts): Described | null {
  const lines = head.filter(
    ({ text, words }) =>
      words >= fewestOfTitle &&
      words <= mostOfTitle &&
      [dateOfLine, authorsOf, specialTo].every(otherThan => otherThan(text) === null),
  );
  const found = lines.find(({ key }) => repeated.has(key)) ?? lines[0];
  if (!found) return null;
  const { text, start, end, key } = found;
  // as Markdown marks a heading
  const mark = /^#{1,6}\s+/.exec(text)?.[0].length ?? 0;
  return {
    value: text.slice(mark),
    found: 'text',
    sure: repeated.has(key) || lines.length === 1 ? 'likely' : 'possible',
    span: { start: start + mark, end },
  };
}

/** Names as a page tells them, without the word before and the date behind them. */
function authorsIn(byline: string): string {
  const end = printedDate(byline)?.start ?? byline.length;
  const names = byline.slice(0, end).replace(/^(?:written )?(?:by|von|par|por)\s+/i, '');
  return names.replace(/[\s,|•·-]+$/u, '') || byline;
}

function authorsOf(line: string): string | null {
  const [, names] = /^(?:by|von|par|por|di|autor|author)\b:?\s+(\p{Lu}.*)$/iu.exec(line) ?? [];
  if (names === undefined || names.length > 150) return null;
  const plain = authorsIn(names)
    .replace(/\s*(?:\||•|·|,? updated\b|,? published\b|\d).*$/i, '')
    .trim();
  return /^\p{Lu}[\p{L}.'’-]*(?:,? (?:and |und |et |y |& )?(?:(?:de|van|von|der|al|bin|la|el) )*\p{Lu}[\p{L}.'’-]*)+$/u.test(
    plain,
  )
    ? plain
    : null;
}

function bylineIn({ head, foot }: Parts): Described | null {
  for (const { text, start } of head) {
    const value = authorsOf(text);
    if (value === null) continue;
    const at = start + text.indexOf(value);
    return { value, found: 'text', sure: 'likely', span: { start: at, end: at + value.length } };
  }
  for (const { text, start } of foot) {
    const [, value] = /^\(?(?:additional )?reporting by ([^;)]+)/i.exec(text) ?? [];
    if (value === undefined) continue;
    const at = start + text.indexOf(value);
    return {
      value: value.trim(),
      found: 'text',
      sure: 'likely',
      span: { start: at, end: at + value.trimEnd().length },
    };
  }
  return null;
}

const specialTo = (line: string): string | null => /^special to (?:the )?(\S.{1,60})$/i.exec(line)?.[1] ?? null;

/** An article that was written for an outlet says so; one that bears an agency's mark may be published by others too. */
function publisherIn({ head, dateline, lead }: Parts): Described | null {
  for (const { text, end } of head) {
    const value = specialTo(text);
    if (value !== null) return { value, found: 'text', sure: 'likely', span: { start: end - value.length, end } };
  }
  if (!dateline?.agency || !lead) return null;
  const { value, start, end } = dateline.agency;
  return { value, found: 'dateline', sure: 'possible', span: { start: lead.start + start, end: lead.start + end } };
}

function publishedOf(article: ReadArticle, parts: Parts): Description['published'] {
  const { published, address } = article.told;
  const edtf = published && toldDate(published.value);
  if (edtf) {
    const { found } = asTold(published)!;
    return { value: edtf, found, sure: sureOf(edtf, found === 'told' ? 'certain' : 'likely') };
  }
  return dateInText(parts) ?? dateInName(address?.value, 'address') ?? dateInName(article.name, 'file name');
}

/** A date that is told may be EDTF already, such as a year; of a time of day the day is enough. */
function toldDate(value: string): Edtf | null {
  return isEdtf(value) && !value.includes('T') ? value : (printedDate(value)?.edtf ?? null);
}

function dateInText({ head, foot, dateline, lead }: Parts): Description['published'] {
  if (dateline?.date && lead) {
    const { edtf, start, end } = dateline.date;
    return {
      value: edtf,
      found: 'dateline',
      sure: sureOf(edtf, 'certain'),
      span: { start: lead.start + start, end: lead.start + end },
    };
  }
  const lines = [...head, ...foot].flatMap(({ text, start }) => {
    const date = dateOfLine(text);
    return date ? [{ ...date, from: start, isUpdate: isUpdate(text) }] : [];
  });
  const line = lines.find(each => !each.isUpdate) ?? lines[0];
  if (!line) return null;
  const span = { start: line.from + line.start, end: line.from + line.end };
  return { value: line.edtf, found: 'text', sure: sureOf(line.edtf, line.isUpdate ? 'possible' : 'likely'), span };
}

/** `2018/01/03`, `2018/jan/03`, `2018-01-03` or `20180103` in an address or a file's name. */
function dateInName(name: string | undefined, found: 'address' | 'file name'): Description['published'] {
  if (name === undefined) return null;
  const [, year, month, day] =
    /(?<!\d)((?:19|20)\d{2})([-_/]?)(\d{2}|[a-z]{3})\2(\d{2})(?!\d)/i.exec(name)?.toSpliced(2, 1) ?? [];
  if (year === undefined) return null;
  const date = printedDate(/\d/.test(month!) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`);
  return date && { value: date.edtf, found, sure: 'possible' };
}

/** One of two readings is possible at best. */
const sureOf = (edtf: string, otherwise: Described['sure']): Described['sure'] =>
  edtf.startsWith('[') ? 'possible' : otherwise;

/** What a page says of its language is what its template says, so the text goes before that where it is clear. */
function languageFor({ told: { language } }: ReadArticle, { prose }: Parts): Described | null {
  const inText = languageOf(prose);
  const said = asTold(language);
  const plain = said && plainLanguage(said.value);
  if (!said || !plain || (said.found === 'meta' && inText?.sure === 'certain')) return inText;
  return { ...said, value: plain };
}
