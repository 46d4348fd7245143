import type { EntityId, Sha256 } from '../../base/ids.ts';
import type { Change } from '../../model/change.ts';
import type { HeldText } from '../../model/dataset.ts';
import { carryOver, movedBy } from './carrying.ts';
import { type LoggedChange, logChange } from './change-log.ts';
import { nodesNamedBy } from './claims.ts';
import { holdText } from './texts.ts';
import type { WriteTransaction } from './transaction.ts';

export type AttachReport = {
  /** All that have a version with this digest. */
  readonly documents: readonly EntityId[];
  readonly sha256: Sha256;
  readonly evidence: number;
  readonly alreadyHeld: boolean;
  /** Null where nothing was written, for all of it was there. */
  readonly change: Change | null;
};

/** Holds a text of documents that are recorded, and looks for the words of their evidence in it. `signed`: by whom and why; left out: the command line. */
export async function attach(
  transaction: WriteTransaction,
  text: HeldText,
  signed?: Pick<LoggedChange, 'author' | 'role' | 'reason' | 'mutation'>,
): Promise<AttachReport> {
  const { documents, added, evidence } = await holdText(transaction, text);
  const ids = documents.map(document => document.id);
  const carry = await carryOver(transaction, documents);
  let change: Change | null = null;
  if (added.length > 0 || carry.claims.length > 0) {
    const { claims } = carry;
    const subjects = { nodes: [...ids, ...(await nodesNamedBy(transaction, claims))], claims };
    const summary = [`text of ${ids.join(' and ')} attached`, ...movedBy(carry)].join(', ');
    change = await logChange(transaction, { kind: 'attach', summary, subjects, document: ids[0]!, ...signed });
  }
  return { documents: ids, sha256: text.sha256, evidence, alreadyHeld: added.length === 0, change };
}
