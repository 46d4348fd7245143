import { useMemo, useRef } from 'react';

import { useSend } from '../client.ts';
import {
  type OrphanedClaimQuery,
  type OrphansQuery,
  ProposeClaimsDocument,
  ReviewClaimsDocument,
} from '../generated/graphql.ts';
import { pointsOf } from '../reader/marks.ts';
import { evidenceFields, toClaimInput, valuesOf } from './claim-fields.ts';
import { Decision } from './decision.tsx';
import type { Field, Values } from './fields.ts';
import type { PartProps } from './part.ts';
import { selectedIn } from './selection.ts';

export type Orphan = NonNullable<OrphansQuery['orphans']>['nodes'][number];

export const keyOf = ({ claim, evidence }: Orphan): string => `${claim.slug}@${evidence.start}`;

type Claim = NonNullable<OrphanedClaimQuery['claim']>;
type PlacingProps = Pick<PartProps, 'viewer' | 'drafts'> & {
  readonly orphan: Orphan;
  readonly claim: Claim;
  readonly onDone: (words: string, written: { change: { revision: number; summary: string } }) => void;
  readonly onConflict: () => void;
  readonly onCancel: () => void;
};

/** Gives words their place in the newest version, by a claim that corrects the one that has lost them. */
export function Placing({ orphan, claim, viewer, drafts, onDone, onConflict, onCancel }: PlacingProps) {
  const send = useSend();
  const about = `${keyOf(orphan)} place`;
  const lost = lostIn(claim, orphan);
  const newest = claim.carriedEvidence.find(({ version }) => version.sha256 === orphan.version.sha256);
  const isAcceptedAtOnce = viewer.acceptsOwn;
  const select = (words: string, start: number) =>
    drafts.change(about, {
      [`evidence[${lost.own}].quotation`]: words,
      [`evidence[${lost.own}].start`]: String(start),
    });
  return (
    <Decision
      verb={isAcceptedAtOnce ? 'Place them' : 'Put the place forward'}
      about={about}
      drafts={drafts}
      fields={[...lost.all.flatMap(evidenceFields), nameField]}
      initial={placedAnew(claim, orphan)}
      send={values => sendPlaced(send, { claim, values, isAcceptedAtOnce })}
      onDone={written => onDone(isAcceptedAtOnce ? 'Placed' : 'Put forward', written)}
      onConflict={onConflict}
      onCancel={onCancel}
    >
      {newest?.version.text ? (
        <SelectWords text={newest.version.text} onSelect={select} />
      ) : (
        <p className="facts">
          The new text may not be shown here: type the words as printed, and where they begin. Where the server holds
          the text it looks them up, and says where else they stand.
        </p>
      )}
    </Decision>
  );
}

const nameField: Field = { name: 'name', label: 'Name of the corrected claim', kind: 'line' };

/** Which pieces of the claim's evidence need a place, by their order: the orphan's own, and all of them. */
function lostIn(claim: Claim, orphan: Orphan): { readonly own: number; readonly all: readonly number[] } {
  const own = claim.evidence.findIndex(({ start }) => start === orphan.evidence.start);
  const isLost = (start: number, index: number) => index === own || carriedTo(claim, orphan, start) === null;
  return { own, all: claim.evidence.flatMap(({ start }, index) => (isLost(start, index) ? [index] : [])) };
}

type Corrected = { readonly claim: Claim; readonly values: Values; readonly isAcceptedAtOnce: boolean };

/** Puts the corrected claim forward, and accepts it where its author may. */
async function sendPlaced(send: ReturnType<typeof useSend>, { claim, values, isAcceptedAtOnce }: Corrected) {
  const reason = values.reason ?? '';
  const corrected = { ...toClaimInput(values), supersedes: claim.slug };
  const input = { document: claim.document.slug, claims: [corrected], reason };
  const proposed = await send(ProposeClaimsDocument, { input });
  const written = proposed.data?.proposeClaims ?? null;
  if (!written || !isAcceptedAtOnce) return { ...proposed, written };
  const review = { claim: `${claim.document.slug}/${corrected.name}`, decision: 'ACCEPT' as const, reason };
  const { data, error } = await send(ReviewClaimsDocument, { input: { reviews: [review] }, dryRun: false });
  return { data, error, written: data?.reviewClaims ?? null };
}

/** The claim with its evidence in the newest version: what was carried over where it stands now, the orphan at its old place. */
function placedAnew(claim: Claim, orphan: Orphan): Values {
  const places = claim.evidence.flatMap(({ start }, index) => [
    [`evidence[${index}].version`, orphan.version.sha256],
    [`evidence[${index}].start`, String(carriedTo(claim, orphan, start) ?? start)],
  ]);
  const name = claim.slug.split('/')[1]!;
  return { ...valuesOf(claim), ...Object.fromEntries(places), name: `${name}-placed` };
}

/** Where the evidence that begins here begins in the newest version; null where its words are not found. */
function carriedTo(claim: Claim, { version: newest }: Orphan, start: number): number | null {
  const carried = claim.carriedEvidence.find(
    ({ version, evidence }) => version.sha256 === newest.sha256 && evidence.start === start,
  );
  return carried?.start ?? null;
}

/** The text, in which words are selected with the pointer or by keys. */
function SelectWords({
  text,
  onSelect,
}: {
  readonly text: string;
  readonly onSelect: (words: string, start: number) => void;
}) {
  const area = useRef<HTMLTextAreaElement>(null);
  const length = useMemo(() => pointsOf(text).length, [text]);
  const take = () => {
    const { words, start } = selectedIn(text, area.current!.selectionStart, area.current!.selectionEnd);
    if (words.trim() !== '') onSelect(words, start);
  };
  return (
    <label className="select-words">
      The new text, {length.toLocaleString('en')} characters: select the words
      {/* not read-only, for such a field has no caret to select with by keys; what is typed changes nothing */}
      <textarea
        ref={area}
        aria-readonly="true"
        spellCheck={false}
        rows={10}
        dir="auto"
        value={text}
        onChange={() => undefined}
        onSelect={take}
      />
    </label>
  );
}
