import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

import type { Dataset } from '../../src/model/dataset.ts';
import type { ClaimDraft } from '../../src/model/draft.ts';
import type { Document, Entity } from '../../src/model/entity.ts';

/** Writes a generated graph as the folder that people write: nodes by kind, and a file for each document. */
export function writeDatasetFolder(folder: string, parts: Iterable<Dataset>): void {
  for (const name of ['entities', 'documents']) mkdirSync(join(folder, name), { recursive: true });
  const write = (path: string, content: object) =>
    writeFileSync(join(folder, path), stringify(withoutNulls(content), { aliasDuplicateObjects: false }));
  const entities: Entity[] = [];
  for (const { about, entities: described, claims, texts } of parts) {
    write('dataset.yaml', { id: about.id, title: about.title });
    const claimsOf = Map.groupBy(claims, claim => claim.document);
    const textOf = new Map(texts.map(({ sha256, text }) => [sha256, text]));
    for (const entity of described)
      if (entity.kind !== 'document') entities.push(entity);
      else write(`documents/${entity.id}.yaml`, documentFile(entity, claimsOf.get(entity.id) ?? [], textOf));
  }
  for (const [kind, ofKind] of Map.groupBy(entities, entity => entity.kind))
    write(`entities/${kind}.yaml`, { entities: ofKind });
}

function documentFile({ kind: _, ...document }: Document, claims: readonly ClaimDraft[], textOf: Map<string, string>) {
  const versions = document.versions.map(({ sha256, length }) => ({ sha256, length, text: textOf.get(sha256) }));
  return { document: { ...document, versions }, statements: claims.map(statementOf) };
}

/** Each claim is said by somebody else, so that each is a statement of its own. */
function statementOf({ attribution, ...claim }: ClaimDraft) {
  const { speaker, office, organization, party, occasion, manner } = attribution;
  const said = speaker === null ? {} : { speaker, office, organization, party, occasion, manner };
  return {
    ...said,
    claims: [
      {
        name: claim.id.slice(claim.id.indexOf('/') + 1),
        subject: claim.subject,
        predicate: claim.predicate,
        object: claim.object,
        status: claim.value?.kind === 'status' ? claim.value.status : null,
        gist: claim.gist,
        polarity: claim.polarity,
        modality: claim.modality,
        valid: claim.validTime?.edtf,
        qualifiers: Object.fromEntries(claim.qualifiers.map(({ role, entity }) => [role, entity])),
        evidence: claim.evidence.map(({ start, length, digest }) => ({ at: start, length, digest })),
      },
    ],
  };
}

/** Files leave out what there is none of. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
  return Object.fromEntries(kept.map(([name, part]) => [name, withoutNulls(part)]));
}
