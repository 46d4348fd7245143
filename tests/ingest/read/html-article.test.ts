import { describe, expect, test } from 'vitest';

import { areSound, articleBlocks } from '../../../src/ingest/read/article-blocks.ts';
import { readHtml } from '../../../src/ingest/read/html-article.ts';
import { readBlocks } from '../../../src/ingest/read/html-blocks.ts';
import { aPage, pageParagraphs, pageTitle } from '../../support/pages.ts';

describe('the article of a page', () => {
  test('is its paragraphs, without menus, scripts and what stands below', () => {
    const { text } = readHtml('line.html', aPage());
    for (const paragraph of pageParagraphs) expect(text.split('\n\n')).toContain(paragraph);
    for (const other of ['Weather', 'More stories', 'All rights reserved', 'no text of the page', 'navy'])
      expect(text).not.toContain(other);
  });

  test('is found by either way alone', () => {
    const blocks = articleBlocks(readBlocks('line.html', aPage()).blocks).map(({ text }) => text);
    expect(blocks).toEqual([pageTitle, ...pageParagraphs]);
    // whose only paragraph is broken by <br>, as old pages are, and which Readability takes whole
    const old = `<html><body><div>${pageParagraphs.join('<br><br>')}</div></body></html>`;
    const { text } = readHtml('old.html', old);
    expect(text.split('\n\n')).toEqual(pageParagraphs);
  });

  test('is the longer one of the two', () => {
    // by its name no part of the article, and Readability goes by names
    const rest = pageParagraphs.map(paragraph => `<p>Later: ${paragraph} ${paragraph}</p>`).join('');
    const page = aPage().replace('</article>', `</article><div class="comment sponsor">${rest}</div>`);
    const { text, extractor } = readHtml('line.html', page);
    expect(extractor).toBe('blocks');
    expect(text).toContain(`Later: ${pageParagraphs[4]}`);
  });

  test('is missed by none that is a list of links alone: the page is refused', () => {
    const links = Array.from({ length: 60 }, (_, at) => `<li><a href="/${at}">A story of the ${at}th day</a></li>`);
    expect(() => readHtml('list.html', `<html><body><ul>${links.join('')}</ul></body></html>`)).toThrow(
      'list.html holds no article that can be told from its menus',
    );
  });

  test('keeps entities, accents and line breaks as a reader sees them', () => {
    const page = aPage({
      paragraphs: [...pageParagraphs, 'Caf&eacute; &amp; quay,<br>\n  open   from nine &mdash; every day.'],
    });
    expect(readHtml('line.html', page).text).toContain('Café & quay,\nopen from nine — every day.');
  });
});

describe('what a page tells of its article', () => {
  test('is its title, address and language at least', () => {
    const head = '<link rel="canonical" href="https://gazette.example/line-open">';
    expect(readHtml('line.html', aPage({ head })).told).toEqual({
      title: { value: pageTitle, by: 'page title' },
      address: { value: 'https://gazette.example/line-open', by: 'meta' },
      language: { value: 'en-GB', by: 'meta' },
    });
  });

  test('is a title without the name of its site, and an author whom an element names', () => {
    const titled = (title: string, head = '') =>
      readHtml(
        'line.html',
        aPage({ head })
          .replace(/<title>.*?<\/title>/, `<title>${title}</title>`)
          .replaceAll('h1', 'p'),
      ).told.title?.value;
    const site = '<meta property="og:site_name" content="The Shore Gazette">';
    expect(titled('Line open – The Shore Gazette', site)).toBe('Line open');
    expect(titled('Line open – The Shore Gazette')).toBe('Line open – The Shore Gazette');
    expect(titled('The Shore Gazette', site)).toBe('The Shore Gazette');
    expect(titled('Line', '<meta property="og:title"><meta property="dc:title og:title" content="Open">')).toBe('Open');
    const page = aPage().replace('</h1>', '</h1><p class="byline">By Ada Brook</p>');
    expect(readHtml('line.html', page).told.byline).toEqual({ value: 'By Ada Brook', by: 'page' });
  });

  test('is what meta elements say, and JSON-LD before them', () => {
    const meta = `<meta property="og:title" content="${pageTitle}"><meta property="og:site_name" content="The Shore Gazette">
      <meta property="article:published_time" content="2031-05-03T08:00:00Z"><meta name="Author" content="A. Brook">`;
    const withMeta = readHtml('line.html', aPage({ head: meta })).told;
    expect(withMeta).toMatchObject({
      title: { value: pageTitle, by: 'meta' },
      publisher: { value: 'The Shore Gazette', by: 'meta' },
      published: { value: '2031-05-03T08:00:00Z', by: 'meta' },
      byline: { value: 'A. Brook', by: 'meta' },
    });
    const structured = {
      '@graph': [
        { '@type': 'WebSite', name: 'Elsewhere' },
        { '@type': ['NewsArticle'], headline: 'Line open', author: [{ name: 'Ada Brook' }, { name: 'Ida Lake' }] },
      ],
    };
    const head = `${meta}<script type="application/ld+json">{ broken</script><script type="application/ld+json">${JSON.stringify(structured)}</script>`;
    expect(readHtml('line.html', aPage({ head })).told).toMatchObject({
      title: { value: 'Line open', by: 'JSON-LD' },
      byline: { value: 'Ada Brook, Ida Lake', by: 'JSON-LD' },
      publisher: { value: 'The Shore Gazette', by: 'meta' },
    });
  });
});

test('blocks are unsound without enough words, without a sentence, or with links for the most part', () => {
  const block = { text: 'It is open.', words: 30, linked: 0, isHeading: false, isApart: false };
  expect(areSound([block])).toBe(true);
  expect(areSound([{ ...block, words: 10 }])).toBe(false);
  expect(areSound([{ ...block, text: 'Open lines' }])).toBe(false);
  expect(areSound([{ ...block, linked: 20 }])).toBe(false);
  expect(areSound([])).toBe(false);
});
