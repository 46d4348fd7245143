// The fields of interfaces are written once: `npm run codegen` copies them into the types that implement these.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  TokenKind,
} from 'graphql';

type Type = {
  readonly name: string;
  readonly interfaces: readonly string[];
  /** Where its fields, braces included, begin and end in the text of its file. */
  readonly start: number;
  readonly end: number;
  /** What stands between the braces, copies aside. */
  readonly body: string;
  /** The texts of its fields by name, copies aside. */
  readonly own: ReadonlyMap<string, string>;
};
type Types = ReadonlyMap<string, Type>;

const copy = /^ {2}# Copied from .*\n[\s\S]*?^ {2}# End of the copy\.\n/m;
const strayMarker = /# (?:Copied from |End of the copy)/;

const copied = (interfaces: readonly string[], fields: Iterable<string>) => `\
  # Copied from ${interfaces.join(' and ')} by \`npm run codegen\`: change it there.
${Array.from(fields, field => `  ${field}\n`).join('')}\
  # End of the copy.
`;

/** Brings the copies in the files of a folder up to date. */
export function writeInterfaceFields(folder: string): void {
  const paths = readdirSync(folder)
    .filter(name => name.endsWith('.graphql'))
    .map(name => join(folder, name));
  const texts = paths.map(path => readFileSync(path, 'utf8'));
  for (const [at, text] of withInterfaceFields(texts).entries())
    if (text !== texts[at]) writeFileSync(paths[at]!, text);
}

/**
 * The files of an SDL with every interface's fields copied to the top of the types that implement it, between two
 * comments. A field that a type writes outside of them is its own, and not copied.
 */
export function withInterfaceFields(files: readonly string[]): string[] {
  const typesOf = files.map(readTypes);
  const types = new Map(typesOf.flat().map(type => [type.name, type]));
  return files.map((text, file) =>
    typesOf[file]!.filter(type => type.interfaces.length > 0).reduceRight(
      (whole, type) => whole.slice(0, type.start) + bodyWithCopies(type, types) + whole.slice(type.end),
      text,
    ),
  );
}

function readTypes(text: string): Type[] {
  return parse(text)
    .definitions.filter(
      node => node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION,
    )
    .map(node => readType(node, text));
}

function readType(node: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode, text: string): Type {
  const { name, interfaces = [], fields = [], loc } = node;
  const end = loc!.end;
  const start = fields[0] ? startOfBraces(fields[0]) : end;
  const whole = text.slice(start + 2, Math.max(start + 2, end - 1));
  const found = copy.exec(whole);
  const from = start + 2 + (found?.index ?? 0);
  const to = from + (found?.[0].length ?? 0);
  const body = whole.replace(copy, '');
  if (strayMarker.test(body)) throw new Error(`The comments around the copied fields of ${name.value} are not a pair`);
  const own = fields.filter(({ loc }) => loc!.start < from || loc!.start >= to);
  return {
    name: name.value,
    interfaces: interfaces.map(({ name }) => name.value),
    start,
    end,
    body,
    own: new Map(own.map(({ name, loc }) => [name.value, text.slice(loc!.start, loc!.end)])),
  };
}

function startOfBraces(first: FieldDefinitionNode): number {
  let token = first.loc!.startToken;
  while (token.kind !== TokenKind.BRACE_L) token = token.prev!;
  return token.start;
}

function bodyWithCopies(type: Type, types: Types): string {
  const fields = inheritedFields(type, types);
  const space = type.start === type.end ? ' ' : '';
  return `${space}{\n${fields.size > 0 ? copied(nearestInterfaces(type, types), fields.values()) : ''}${type.body}}`;
}

function inheritedFields(type: Type, types: Types): ReadonlyMap<string, string> {
  const fields = nearestInterfaces(type, types).flatMap(name => [...allFields(types.get(name)!, types)]);
  return new Map(fields.filter(([name]) => !type.own.has(name)));
}

function allFields(type: Type, types: Types): ReadonlyMap<string, string> {
  return new Map([...inheritedFields(type, types), ...type.own]);
}

/** Those that no other interface of the type implements: they have the fields of the others. */
function nearestInterfaces({ name, interfaces }: Type, types: Types): string[] {
  const found = interfaces.map(named => {
    const type = types.get(named);
    if (!type) throw new Error(`${name} implements ${named}, which the SDL does not define`);
    return type;
  });
  return interfaces.filter(named => !found.some(type => type.interfaces.includes(named)));
}
