/** The block of YAML between two lines of `---` with which files of static sites begin. */

import { parse } from 'yaml';

import type { Span } from './span.ts';

export type FrontMatter = Span & { readonly values: Readonly<Record<string, unknown>> };

/** No front matter is longer; what goes on is an article that begins with a rule. */
const longest = 20_000;

/** Null where a text begins with none. */
export function frontMatterOf(text: string): FrontMatter | null {
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (!opening) return null;
  const rest = text.slice(opening[0].length, longest);
  const closing = /^---[ \t]*(?:\r?\n|$)/m.exec(rest);
  if (!closing) return null;
  const values = valuesOf(rest.slice(0, closing.index));
  if (values === null) return null;
  return { start: 0, end: opening[0].length + closing.index + closing[0].length, values };
}

function valuesOf(yaml: string): Record<string, unknown> | null {
  try {
    // aliases could unfold into more than memory holds, and no front matter needs them
    const value: unknown = parse(yaml, { maxAliasCount: 0, logLevel: 'error' });
    return isRecord(value) ? value : null;
  } catch {
    // written by hand or by a careless program; it is front matter all the same where each line has a key
    const lines = yaml.split('\n').filter(line => line.trim() !== '');
    return lines.length > 0 && lines.every(line => /^(\s|[\w-]+:)/.test(line)) ? plainValues(lines) : null;
  }
}

function plainValues(lines: readonly string[]): Record<string, unknown> {
  const pairs = lines.flatMap(line => /^([\w-]+):\s*(.*?)\s*$/.exec(line) ?? []);
  const values: Record<string, unknown> = {};
  for (let at = 0; at < pairs.length; at += 3) values[pairs[at + 1]!] = pairs[at + 2];
  return values;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
