import { badInput } from '../../base/errors.ts';
import { asClaimId, fromGlobalId, slugPattern } from '../../base/ids.ts';
import type { Change, ChangeFilter, ChangeKind } from '../../model/change.ts';
import { keysetOrder } from '../../model/list-query.ts';
import type { CarriedEvidence } from '../../model/reanchoring.ts';
import type { Context } from '../context.ts';
import { toEntityId } from '../input/query-arguments.ts';
import type { Loaders } from '../loaders/row-loaders.ts';
import type { CarriedList, ChangeList, SliceArgs } from '../parents.ts';
import { requireNodes } from './known-nodes.ts';
import { type SlicedList, slicesOf } from './slices.ts';

type FilterArgs = {
  readonly node?: string | null;
  readonly by?: string | null;
  readonly kinds?: readonly ChangeKind[] | null;
};

/** Throws BAD_INPUT where `node` is the id of nothing. */
export async function toChangeFilter(loaders: Loaders, { node, by, kinds }: FilterArgs): Promise<ChangeFilter> {
  return { about: node == null ? null : await toSubject(loaders, node), by: by ?? null, kinds: kinds ?? null };
}

async function toSubject(loaders: Loaders, id: string): Promise<NonNullable<ChangeFilter['about']>> {
  if (!slugPattern.test(id)) {
    const { type, key } = fromGlobalId(id, 'node');
    const claim = type === 'Claim' ? await loaders.claim.load(asClaimId(key)) : null;
    if (claim) return { claim: claim.id };
    if (type === 'Claim') throw badInput('node', 'is the id of no claim in this graph');
  }
  await requireNodes({ loaders }, [{ place: 'node', id }]);
  return { entity: toEntityId(id, 'node') };
}

/** The change log, the latest first. */
export async function changeList({ loaders }: Context, args: FilterArgs & SliceArgs): Promise<ChangeList> {
  const filter = await toChangeFilter(loaders, args);
  const { reader } = loaders;
  const list: SlicedList<Change> = {
    order: 'revision',
    compare: keysetOrder('desc'),
    read: (page, backwards) => reader.changes.page(filter, page, backwards ? 'asc' : 'desc'),
  };
  return {
    ...slicesOf(args, list),
    count: () => reader.changes.count(filter),
  };
}

/** Evidence that is not found in the newest version of its document. */
export function orphanList({ loaders }: Context, args: SliceArgs & { readonly document?: string | null }): CarriedList {
  const document = args.document == null ? null : toEntityId(args.document, 'document');
  const { reader } = loaders;
  const list: SlicedList<CarriedEvidence> = {
    order: 'orphan',
    compare: (a, b) => a.row - b.row || Number(a.sort) - Number(b.sort),
    read: (page, backwards) => reader.texts.orphanPage(document, page, backwards ? 'desc' : 'asc'),
  };
  return {
    ...slicesOf(args, list),
    count: () => reader.texts.orphanCount(document),
  };
}
