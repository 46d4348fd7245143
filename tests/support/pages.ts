/** An HTML page as news sites have them, with an article among menus. */

export const pageTitle = 'The radio line to the other shore is open again';
export const pageParagraphs = [
  'The harbour office said on Monday that its radio line to the other shore had been open again since the storm.',
  'Its keeper, Ada Brook, told visitors that nobody had used the line for more than a year before that night.',
  '“We have opened it again, and from now on both of our shores will answer every call within the hour,” she said.',
  'Both shores will test it every week from now on, and they will tell each other when a ship is late.',
  'Fishermen welcomed the news, though some of them asked why it had taken a storm to bring it about.',
] as const;

type PageOptions = { readonly head?: string; readonly paragraphs?: readonly string[] };

export function aPage({ head = '', paragraphs = pageParagraphs }: PageOptions = {}): string {
  const links = ['Weather', 'Tides', 'Ships', 'Letters', 'Nets'].map(name => `<li><a href="/${name}">${name}</a></li>`);
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${pageTitle} | The Shore Gazette</title>${head}
<style>p { color: navy }</style><script>const line = "<p>This is no text of the page, however long it may go on.</p>";</script></head>
<body><header><a href="/">The Shore Gazette</a></header><nav><ul>${links.join('')}</ul></nav>
<main><article><h1>${pageTitle}</h1>
${paragraphs.map(paragraph => `<p>${paragraph}</p>`).join('\n')}
</article></main>
<aside><h2>More stories</h2><ul>${links.join('')}</ul></aside>
<footer><p>© 2031 The Shore Gazette. All rights reserved. <a href="/terms">Terms</a> <a href="/about">About</a></p></footer>
</body></html>`;
}
