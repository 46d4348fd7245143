import type { JudgementsFile } from './dataset-format.ts';
import type { Path } from './source-files.ts';

type ListFault = { readonly path: Path; readonly rule: 'duplicate-id' | 'unknown-id'; readonly message: string };

/** Judgements of one name, and undoing ones that are not there: each list of the file by itself. */
export function judgementListFaults(file: JudgementsFile): ListFault[] {
  return (['identity', 'disagreements'] as const).flatMap(list => {
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
