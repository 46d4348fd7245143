/** Text in XML 1.0. */

/** What XML cannot say, not even as a reference: U+FFFD stands in its place. */
const unsayable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const mustBeWritten = /[&<>"\t\n\r]/g;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** As the content of an element or, within double quotation marks, the value of an attribute. */
export function xmlText(text: string): string {
  return text.replace(unsayable, '\u{fffd}').replace(mustBeWritten, found => references[found]!);
}

/** ` name="value"` for each attribute that has one. */
export function xmlAttributes(attributes: Readonly<Record<string, string | null>>): string {
  let written = '';
  for (const [name, value] of Object.entries(attributes)) if (value !== null) written += ` ${name}="${xmlText(value)}"`;
  return written;
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';
