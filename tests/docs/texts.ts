import { readFileSync } from 'node:fs';

/** Every text for people, but for the licence; a test holds that there is no other. */
export const texts = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'data/README.md',
  'schema/README.md',
  'src/README.md',
  'src/cli/README.md',
  'src/exchange/formats/README.md',
  'src/ingest/attribute/MODEL.md',
  'tests/README.md',
  'tests/fixtures/README.md',
  'tests/journeys/README.md',
] as const;

/** A fenced block: what stands after the opening fence, and the lines up to the closing one. */
export type Block = {
  /** Such as `graphql` or `console`; empty where none is named. */
  readonly language: string;
  /** What stands behind the language, which no reader of the page sees. */
  readonly note: string;
  readonly body: string;
  /** Where the body begins in the text. */
  readonly at: number;
};

const fenced = /^( *)```([^\s`]*) *([^\n]*)\n([\s\S]*?)^\1```$/gm;

export function readText(path: string): string {
  return readFileSync(path, 'utf8');
}

export function blocksOf(text: string): Block[] {
  return [...text.matchAll(fenced)].map(match => {
    const [whole, , language, note, body] = match;
    return {
      language: language!,
      note: note!.trim(),
      body: body!,
      at: match.index + whole.indexOf('\n') + 1,
    };
  });
}

/** The text without its fenced blocks. */
export function proseOf(text: string): string {
  return text.replaceAll(fenced, '');
}

/** The text with other bodies in the place of blocks' own. */
export function withBodies(text: string, bodies: ReadonlyMap<Block, string>): string {
  let written = '';
  let from = 0;
  for (const [block, body] of bodies) {
    written += text.slice(from, block.at) + body;
    from = block.at + block.body.length;
  }
  return written + text.slice(from);
}

/** What GitHub makes of headings, to be linked to. */
export function anchorsOf(text: string): string[] {
  const headings = [...proseOf(text).matchAll(/^#{1,6} (.*)$/gm)].map(([, heading]) => heading!);
  return headings.map(heading =>
    heading
      .replaceAll(/\]\([^)]*\)/g, '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
