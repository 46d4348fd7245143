/** The words by which nodes and claims are found that do not call themselves so. */
import type { Claim } from '../claim.ts';
import type { Entity } from '../entity.ts';

/** Kinds of channel on which somebody is reached at once, whatever they are called. */
const directLines: ReadonlySet<string> = new Set([
  ...['hotline', 'telephone-line', 'radio', 'video-link', 'text-link', 'fax'],
]);

/** What kind of channel a node is; null for any other node. */
export function kindWords(entity: Entity): string | null {
  if (entity.kind !== 'channel' || entity.channelKind === 'other') return null;
  const kind = entity.channelKind.replaceAll('-', ' ');
  return directLines.has(entity.channelKind) ? `${kind} (direct line)` : kind;
}

/** The status that a claim tells of; null where it tells of none. */
export function statusWords({ value }: Pick<Claim, 'value'>): string | null {
  return value?.kind === 'status' ? value.status.replaceAll('-', ' ') : null;
}
