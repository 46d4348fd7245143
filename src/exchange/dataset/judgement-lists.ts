import { asClaimId } from '../../base/ids.ts';
import type { DatasetSupportJudgement } from '../../model/dataset.ts';
import type { JudgementsFile } from './dataset-format.ts';
import type { Path } from './source-files.ts';

type ListFault = {
  readonly path: Path;
  readonly rule: 'duplicate-id' | 'unknown-id' | 'judgement';
  readonly message: string;
};

/** Judgements of one name, undoing ones that are not there, and types that do not fit their verdict: each list of the file by itself. */
export function judgementListFaults(file: JudgementsFile): ListFault[] {
  return [...nameFaults(file), ...typeFaults(file)];
}

export function supportJudgementsIn({ support }: JudgementsFile): DatasetSupportJudgement[] {
  return support.map(({ id, claim, verdict, author, reason, at, undoneBy = null }) => ({
    id,
    claim: asClaimId(claim),
    verdict,
    author,
    reason,
    at,
    undoneBy,
  }));
}

function typeFaults({ disagreements }: JudgementsFile): ListFault[] {
  return disagreements.flatMap(({ verdict, type }, index): ListFault[] => {
    if ((verdict === 'retype') === (type !== undefined)) return [];
    if (type === undefined)
      return [
        { path: ['disagreements', index], rule: 'judgement', message: '"type" is needed for the verdict "retype"' },
      ];
    const message = '"type" belongs to the verdict "retype", and to no other';
    return [{ path: ['disagreements', index, 'type'], rule: 'judgement', message }];
  });
}

function nameFaults(file: JudgementsFile): ListFault[] {
  return (['identity', 'disagreements', 'support'] as const).flatMap(list => {
    const ids = file[list].map(({ id }) => id);
    return file[list].flatMap(({ id, undoneBy }, index): ListFault[] => [
      ...(ids.indexOf(id) < index
        ? [{ path: [list, index, 'id'], rule: 'duplicate-id', message: `judgement "${id}" stands twice` } as const]
        : []),
      ...(undoneBy !== undefined && (undoneBy === id || !ids.includes(undoneBy))
        ? [
            {
              path: [list, index, 'undoneBy'],
              rule: 'unknown-id',
              message: `"${undoneBy}" names no other judgement of this list`,
            } as const,
          ]
        : []),
    ]);
  });
}
