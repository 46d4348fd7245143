/** Parts of a dataset's entries, as the model has them. */
import { asEntityId } from '../../base/ids.ts';
import type { ClaimValue } from '../../model/claim.ts';
import type { Document, Entity } from '../../model/entity.ts';
import type { DocumentFile } from './dataset-format.ts';

type Common = {
  id: string;
  summary?: string;
  aliases: readonly { name: string; kind: string; language?: string; note?: string }[];
};

export function commonFields(entry: Common) {
  return {
    id: asEntityId(entry.id),
    summary: entry.summary ?? null,
    aliases: entry.aliases.map(alias => ({
      ...alias,
      language: alias.language ?? null,
      note: alias.note ?? null,
    })) as Entity['aliases'],
  };
}

export function toDating(entry: DocumentFile['document']['published']): Document['published'] {
  return entry ? { ...entry, note: entry.note ?? null } : null;
}

export function toValue(entry: DocumentFile['statements'][number]['claims'][number]): ClaimValue | null {
  if (entry.status !== undefined) return { kind: 'status', status: entry.status };
  if (entry.date !== undefined) return { kind: 'date', edtf: entry.date };
  if (entry.count !== undefined) return { kind: 'count', count: entry.count, unit: entry.unit ?? '' };
  return entry.text === undefined ? null : { kind: 'text', text: entry.text };
}
