/** What an HTML page tells of its article: JSON-LD of schema.org, Open Graph and other `meta` elements, its title. */

import type { HtmlPage } from './html-blocks.ts';
import { type Told, type ToldBy, type ToldName, type ToldOfArticle, toldNames } from './read-article.ts';
import { toldAmong } from './told-fields.ts';

/** JSON-LD goes before `meta`, as it says what each value is of. */
export function toldByPage(page: HtmlPage): ToldOfArticle {
  const structured = toldAmong(articleOf(page.jsonLd) ?? {}, 'JSON-LD');
  const others: ToldOfArticle = {
    title:
      inMeta(page, ['og:title', 'citation_title', 'dc.title', 'twitter:title']) ?? told(titleOf(page), 'page title'),
    publisher: inMeta(page, ['og:site_name', 'citation_publisher', 'dc.publisher', 'application-name']),
    byline: inMeta(page, ['author', 'citation_author', 'dc.creator', 'parsely-author', 'sailthru.author']),
    published: inMeta(page, [
      ...['article:published_time', 'datepublished', 'citation_publication_date', 'dc.date.issued', 'dc.date'],
      ...['parsely-pub-date', 'pubdate', 'sailthru.date', 'date'],
    ]),
    address: told(page.canonical, 'meta') ?? inMeta(page, ['og:url']),
    language: told(page.language, 'meta') ?? inMeta(page, ['og:locale', 'dc.language']),
  };
  const all: { [Name in ToldName]?: Told } = {};
  for (const name of toldNames) {
    const value = structured[name] ?? others[name];
    if (value) all[name] = value;
  }
  return all;
}

/** Fewer letters may stand in a title by chance. */
const fewestOfTitle = 10;

/** The title without the name of its site: as a heading of the page has it, or up to what the page says its site is. */
function titleOf({ title, blocks, meta }: HtmlPage): string | null {
  if (title === null) return null;
  const heading = blocks.find(
    ({ text, isHeading }) => isHeading && text.length >= fewestOfTitle && title.startsWith(text),
  );
  if (heading) return heading.text;
  const site = meta.get('og:site_name')?.trim();
  return site && title.endsWith(site) ? title.slice(0, -site.length).replace(/\s*[|·»:–—-]+\s*$/u, '') || title : title;
}

function inMeta({ meta }: HtmlPage, names: readonly string[]): Told | undefined {
  return told(names.map(name => meta.get(name)?.trim()).find(value => value) ?? null, 'meta');
}

const told = (value: string | null, by: ToldBy): Told | undefined => (value === null ? undefined : { value, by });

/** Objects lie in lists, in a graph, or in a page's main entity. */
const deepest = 6;

/** The first object that is an article; null where there is none, or no JSON that can be read. */
function articleOf(scripts: readonly string[]): Readonly<Record<string, unknown>> | null {
  for (const script of scripts) {
    try {
      const found = articleIn(JSON.parse(script), 0);
      if (found) return found;
    } catch {
      // pages hold much that is no JSON, and have other places that tell the same
    }
  }
  return null;
}

function articleIn(value: unknown, depth: number): Readonly<Record<string, unknown>> | null {
  if (typeof value !== 'object' || value === null || depth > deepest) return null;
  if (Array.isArray(value)) return firstArticle(value, depth);
  const object = value as Readonly<Record<string, unknown>>;
  const types = [object['@type']].flat();
  if (types.some(type => typeof type === 'string' && /(Article|BlogPosting)$/.test(type))) return object;
  return firstArticle([object['@graph'], object.mainEntity, object.mainEntityOfPage], depth);
}

function firstArticle(values: readonly unknown[], depth: number): Readonly<Record<string, unknown>> | null {
  for (const value of values) {
    const found = articleIn(value, depth + 1);
    if (found) return found;
  }
  return null;
}
