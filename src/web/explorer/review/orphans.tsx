import { useState } from 'react';

import { useAsk } from '../client.ts';
import { OrphanedClaimDocument, OrphansDocument } from '../generated/graphql.ts';
import { useInAddress } from '../in-address.ts';
import { NodeName } from '../parts/link.tsx';
import { Answered } from '../parts/states.tsx';
import { type PartProps, useUndone } from './part.ts';
import { keyOf, type Orphan, Placing } from './placing.tsx';
import { Passages } from './told-claim.tsx';
import { NothingLeft, useOpenWork, type Work, WorkPlace, workId } from './work.tsx';

const shownAtOnce = 100;

/** Evidence whose words the newest version of its document does not have at their place. */
export function Orphans(props: PartProps) {
  const asked = useAsk(OrphansDocument, { first: shownAtOnce });
  const [chosen, choose] = useInAddress('item', { replaces: true });
  useUndone(props.deeds, asked.again, choose);
  return (
    <Answered asked={asked}>
      {({ orphans }) =>
        !orphans || orphans.nodes.length === 0 ? (
          <NothingLeft>
            All words are found. When a new version of a document is accepted, evidence whose words do not stand in it
            once between the same words comes here, to be given its place by hand.
          </NothingLeft>
        ) : (
          <OpenOrphan
            {...props}
            orphans={orphans.nodes}
            total={orphans.totalCount}
            chosen={chosen}
            choose={choose}
            again={asked.again}
          />
        )
      }
    </Answered>
  );
}

const reasons: Readonly<Record<string, string>> = {
  GONE: 'the words are gone',
  OTHER_CONTEXT: 'the words stand between other ones',
  SEVERAL: 'the words stand in several places',
  TEXT_NOT_HELD: 'nobody here holds both texts',
};
const workOf = (orphan: Orphan): Work => ({
  key: keyOf(orphan),
  kind: `evidence in ${orphan.claim.document.name}`,
  title: orphan.claim.gist,
  note: reasons[orphan.reason ?? ''] ?? '',
});

type OpenProps = PartProps & {
  readonly orphans: readonly Orphan[];
  readonly total: number;
  readonly chosen: string | null;
  readonly choose: (key: string) => void;
  readonly again: () => void;
};

function OpenOrphan({ orphans, total, chosen, choose, again, viewer, drafts, deeds }: OpenProps) {
  const works = orphans.map(workOf);
  const open = useOpenWork(works, chosen)!;
  const orphan = orphans[works.indexOf(open)]!;
  const asked = useAsk(OrphanedClaimDocument, { slug: orphan.claim.slug });
  const claim = asked.data?.claim?.slug === orphan.claim.slug ? asked.data.claim : null;
  const [opened, setOpened] = useState<string | null>(null);
  const isPlacing = opened === open.key && claim !== null;
  return (
    <WorkPlace
      title="Evidence whose words are not found"
      works={works}
      total={total}
      open={open}
      onOpen={choose}
      undone={deeds.undone}
      deeds={[
        {
          key: 'p',
          name: 'Place the words',
          run: claim && viewer.mutations.includes('proposeClaims') ? () => setOpened(open.key) : null,
        },
      ]}
    >
      {isPlacing && (
        <Placing
          key={open.key}
          orphan={orphan}
          claim={claim}
          viewer={viewer}
          drafts={drafts}
          onDone={(words, written) => {
            setOpened(null);
            deeds.note(`${words}: ${open.title}`, open.key, written);
            again();
          }}
          onConflict={asked.again}
          onCancel={() => {
            setOpened(null);
            document.getElementById(workId)?.focus();
          }}
        />
      )}
      <Answered asked={asked}>
        {() =>
          claim && (
            <>
              <p className="facts">
                In <NodeName node={claim.document} />, as it stood in the version that the claim was made from:
              </p>
              <Passages claim={claim} />
            </>
          )
        }
      </Answered>
    </WorkPlace>
  );
}
