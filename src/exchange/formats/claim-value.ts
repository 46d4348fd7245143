import type { Claim } from '../../model/claim.ts';

/** What a claim gives its subject in the place of an object, in words and as far as it has a unit or a language. */
export type WrittenValue = {
  readonly kind: string | null;
  readonly value: string | null;
  readonly unit: string | null;
  readonly language: string | null;
};

export function writtenValue({ value }: Pick<Claim, 'value'>): WrittenValue {
  const nothing = { kind: value?.kind ?? null, value: null, unit: null, language: null };
  switch (value?.kind) {
    case 'status':
      return { ...nothing, value: value.status };
    case 'date':
      return { ...nothing, value: value.edtf };
    case 'count':
      return { ...nothing, value: String(value.count), unit: value.unit };
    case 'text':
      return { ...nothing, value: value.text, language: value.language ?? null };
    default:
      return nothing;
  }
}
