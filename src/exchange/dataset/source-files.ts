import { readdir } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { type Document, isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';

import { AppError } from '../../base/errors.ts';
import { type FileKind, fileKinds } from './dataset-format.ts';
import { shapeFaultsOf } from './shape-faults.ts';
import { type FileFault, readYamlFile } from './yaml-file.ts';

export type Path = readonly (string | number)[];

/** A broken rule and where: lines and columns count from 1. */
export type Fault = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly message: string;
};

export function formatFault({ file, line, column, rule, message }: Fault): string {
  return `${file}:${line}:${column} ${rule}: ${message}`;
}

/** One YAML file, parsed, that can say where each of its values stands. */
export type SourceFile = {
  readonly file: string;
  readonly kind: FileKind;
  readonly value: unknown;
  readonly fault: (path: Path, rule: string, message: string) => Fault;
  readonly syntaxFaults: readonly Fault[];
};

/**
 * Every YAML file of a dataset folder: `dataset.yaml`, `vocabulary.yaml`, `judgements.yaml`, `entities/*.yaml`,
 * `documents/*.yaml`. A folder in it with a `dataset.yaml` of its own is another dataset.
 */
export async function readSourceFiles(folder: string): Promise<SourceFile[]> {
  const files = await listYaml(folder);
  return Promise.all(
    files.map(async path => {
      const file = relative(folder, path);
      const content = await readYamlFile(path);
      return typeof content === 'string' ? toSourceFile(file, content) : faultyFile(file, content);
    }),
  );
}

/** The file's content with defaults filled in, or the faults of its shape. */
export function shapeOf<Kind extends FileKind>(
  source: SourceFile & { kind: Kind },
): { value: z.infer<(typeof fileKinds)[Kind]> | null; faults: Fault[] } {
  if (source.syntaxFaults.length > 0) return { value: null, faults: [...source.syntaxFaults] };
  const parsed = fileKinds[source.kind].safeParse(source.value);
  if (parsed.success) return { value: parsed.data as z.infer<(typeof fileKinds)[Kind]>, faults: [] };
  const faults = shapeFaultsOf(parsed.error.issues, source.kind, source.value);
  return { value: null, faults: faults.map(({ path, message }) => source.fault(path, 'shape', message)) };
}

/** What the parser says of YAML, and what is meant most often. */
function plainYaml(message: string): string {
  if (/Nested mappings|Implicit keys|Implicit map/.test(message))
    return `${message}; words with a colon in them stand in quotation marks`;
  return /without - indicator|same column|sufficiently indented/.test(message)
    ? `${message}; indent this line as far as those that it belongs to`
    : message;
}

/** The first fault leads the parser astray, and stands for those behind it; keys that stand twice are faults by themselves. */
function yamlFaults(text: string, errors: Document['errors'], at: (offset: number) => Place): (Place & Told)[] {
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return (first ? [first] : errors).map(error => {
    const place = at(error.pos[0]);
    const [indent] = /^[ \t-]*/.exec(text.split('\n')[place.line - 1] ?? '')!;
    const tab = indent.indexOf('\t');
    return tab < 0
      ? { ...place, message: plainYaml(error.message) }
      : { line: place.line, column: tab + 1, message: 'this line is indented by a tab; YAML wants spaces, not tabs' };
  });
}

type Place = { readonly line: number; readonly column: number };
type Told = { readonly message: string };

const manifestName = /^dataset\.ya?ml$/;

async function listYaml(folder: string): Promise<string[]> {
  let entries: string[];
  try {
    entries = await readdir(folder, { recursive: true });
  } catch (cause) {
    throw new AppError(
      'NOT_FOUND',
      `There is no dataset folder at ${folder}; name the folder that holds one, or begin one: backchannel init ${folder}`,
      { cause },
    );
  }
  const others = entries.filter(name => manifestName.test(basename(name))).map(dirname);
  const isOwn = (name: string) => !others.some(other => other !== '.' && name.startsWith(`${other}${sep}`));
  const files = entries.filter(name => /\.ya?ml$/.test(name) && isOwn(name)).sort();
  if (files.length === 0)
    throw new AppError(
      'NOT_FOUND',
      `The folder ${folder} holds no YAML file of a dataset; begin one in it: backchannel init ${folder}`,
    );
  return files.map(name => join(folder, name));
}

/** A file that cannot be read as one of a dataset. */
function faultyFile(file: string, { rule, message, ...place }: FileFault): SourceFile {
  const fault = { file, ...place, rule, message };
  return { file, kind: 'entities', value: null, fault: () => fault, syntaxFaults: [fault] };
}

function toSourceFile(file: string, text: string): SourceFile {
  const { document, at } = parse(text);
  const kind = kindOf(file);
  const syntaxFaults = yamlFaults(text, document.errors, at).map(fault => ({ file, ...fault, rule: 'yaml' }));
  if (kind === null) {
    const message = 'is neither dataset.yaml, vocabulary.yaml, judgements.yaml, entities/*.yaml nor documents/*.yaml';
    syntaxFaults.push({ file, line: 1, column: 1, rule: 'place', message });
  }
  let value: unknown = null;
  if (syntaxFaults.length === 0)
    try {
      value = document.toJS({ maxAliasCount: 100 });
    } catch (error) {
      // an alias of nothing, or so many that they would fill the memory
      syntaxFaults.push({ file, ...at(firstAlias(document)), rule: 'yaml', message: (error as Error).message });
    }
  // where values stand takes twenty times the memory of the file, and is asked of files with faults alone
  let again: Parsed | undefined;
  const fault = (path: Path, rule: string, message: string) => {
    again ??= parse(text);
    return { file, ...again.at(offsetOf(again.document, path)), rule, message };
  };
  return { file, kind: kind ?? 'entities', value, fault, syntaxFaults };
}

type Parsed = { readonly document: Document; readonly at: (offset: number) => Place };

function parse(text: string): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  return { document, at };
}

function firstAlias(document: Document): number {
  let offset = 0;
  visit(document, {
    Alias: (_key, alias) => {
      offset = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

function kindOf(file: string): FileKind | null {
  if (/^documents[\\/][^\\/]+$/.test(file)) return 'document';
  if (/^entities[\\/][^\\/]+$/.test(file)) return 'entities';
  if (manifestName.test(file)) return 'dataset';
  if (/^vocabulary\.ya?ml$/.test(file)) return 'vocabulary';
  return /^judgements\.ya?ml$/.test(file) ? 'judgements' : null;
}

/** The start of the value at `path`, or of its nearest parent that stands in the file. */
function offsetOf(document: Document, path: Path): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return isNode(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
}
