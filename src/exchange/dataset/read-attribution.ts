import { asEntityId } from '../../base/ids.ts';
import {
  jointSpeakersFault,
  kindsOfAttribution,
  kindsOfRelay,
  type StatedAttribution,
  voiceless,
} from '../../model/draft.ts';
import type { EntityKind } from '../../model/entity.ts';
import type { DocumentFile } from './dataset-format.ts';
import type { Path } from './source-files.ts';

type Statement = DocumentFile['statements'][number];

/** What the reading of a dataset does for its parts, at a path below the statement. */
export type AttributionChecks = {
  readonly requireEntity: (path: Path, id: string, kinds: readonly EntityKind[]) => void;
  readonly report: (code: string, message: string) => void;
};

/** Who said it and how it reached the document, as a statement of a document's file has it. */
export function readAttribution(statement: Statement, { requireEntity, report }: AttributionChecks): StatedAttribution {
  const actor = (key: 'speaker' | 'office' | 'organization' | 'party' | 'occasion') => {
    const id = statement[key];
    if (id === undefined) return null;
    requireEntity([key], id, kindsOfAttribution[key]);
    return asEntityId(id);
  };
  const speaker = actor('speaker');
  if (speaker === null && (statement.office || statement.manner === 'direct')) report('speaker', voiceless);
  statement.jointSpeakers.forEach((one, index) => {
    requireEntity(['jointSpeakers', index], one, kindsOfAttribution.speaker);
  });
  const jointSpeakers = statement.jointSpeakers.map(asEntityId);
  const fault = jointSpeakersFault({ speaker, jointSpeakers });
  if (fault) report('joint-speakers', fault);
  statement.relays.forEach((relay, index) => {
    requireEntity(['relays', index, 'actor'], relay.actor, kindsOfRelay(relay.role));
  });
  return {
    speaker,
    jointSpeakers,
    office: actor('office'),
    organization: actor('organization'),
    party: actor('party'),
    occasion: actor('occasion'),
    manner: statement.manner ?? null,
    relays: statement.relays.map(relay => ({ ...relay, actor: asEntityId(relay.actor) })),
  };
}
