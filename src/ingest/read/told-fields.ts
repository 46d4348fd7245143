/** Finds what is told of an article among named values: a line of JSON, front matter, an object of JSON-LD. */

import type { ToldBy, ToldName, ToldOfArticle } from './read-article.ts';

/** By which names programs tell it, the likeliest first. */
const aliases: Readonly<Record<ToldName, readonly string[]>> = {
  title: ['title', 'headline'],
  publisher: ['publisher', 'outlet', 'site', 'site_name', 'source'],
  byline: ['byline', 'author', 'authors'],
  published: ['published', 'datePublished', 'date_published', 'published_time', 'pubDate', 'date'],
  address: ['address', 'url', 'source_url', 'link'],
  language: ['language', 'inLanguage', 'lang'],
};

/** No field of an article that is worth telling is longer. */
const longest = 1000;

export function toldAmong(values: Readonly<Record<string, unknown>>, by: ToldBy): ToldOfArticle {
  const told: { [Name in ToldName]?: { value: string; by: ToldBy } } = {};
  for (const [name, keys] of Object.entries(aliases) as [ToldName, readonly string[]][]) {
    const value = keys.map(key => plainText(values[key])).find(text => text !== null);
    if (value) told[name] = { value, by };
  }
  return told;
}

/** The words of a text, of a list of them, or of an object that has a name. */
function plainText(value: unknown): string | null {
  if (typeof value === 'string') {
    const text = value.replace(/\s+/g, ' ').trim();
    return text === '' || text.length > longest ? null : text;
  }
  if (Array.isArray(value)) {
    const parts = value.slice(0, 50).map(each => (Array.isArray(each) ? null : plainText(each)));
    return plainText(parts.filter(part => part !== null).join(', '));
  }
  if (typeof value === 'object' && value !== null && 'name' in value) {
    return typeof value.name === 'string' ? plainText(value.name) : null;
  }
  return null;
}
