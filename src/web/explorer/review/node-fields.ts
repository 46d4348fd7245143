import type { EntityChangesInput, ToldNodeFragment } from '../generated/graphql.ts';
import { type Field, typed, type Values } from './fields.ts';

/** What a node is described by, as fields with values. */

const named: Readonly<Record<string, string>> = {
  name: 'Name',
  aliases: 'Other names',
  summary: 'What it is',
  externalIds: 'In other catalogues',
  officeKind: 'Kind',
  organizationKind: 'Kind',
  placeKind: 'Kind',
  channelKind: 'Kind',
  eventKind: 'Kind',
  agreementKind: 'Kind',
  level: 'Level',
  domain: 'Domain',
  purpose: 'Purpose',
  date: 'Date',
  signed: 'Signed',
  inForce: 'In force',
  description: 'Described as',
  byline: 'By',
  published: 'Published',
  address: 'Address',
  language: 'Language',
  furniture: 'What is no content',
};

export const nodeFields: readonly Field[] = Object.entries(named).map(([name, label]) => ({
  name,
  label,
  kind: name === 'summary' || name === 'description' || name === 'purpose' ? 'text' : 'line',
}));

/** What of a node an editor says better here; all else is amended by another description. */
export function amendedFields(node: ToldNodeFragment): readonly Field[] {
  const own = ['name', 'summary', 'purpose', 'description'];
  return nodeFields.filter(({ name }) => own.includes(name) && name in node);
}

export function nodeValues(node: ToldNodeFragment): Values {
  return Object.fromEntries(
    Object.entries(node)
      .filter(([name]) => name in named)
      .map(([name, value]) => [name, shown(value)]),
  );
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(shown).join('\n');
  if (typeof value !== 'object') return String(value);
  return Object.values(value).map(String).join(' ');
}

/** What was typed otherwise than it stood; null where nothing was. */
export function toChanges(fields: readonly Field[], before: Values, after: Values): EntityChangesInput | null {
  const changed = fields.filter(({ name }) => (after[name] ?? '') !== (before[name] ?? ''));
  if (changed.length === 0) return null;
  return Object.fromEntries(changed.map(({ name }) => [name, typed(after[name])]));
}
