import { useState } from 'react';

import { useAsk, useSend } from '../client.ts';
import {
  type IdentityVerdict,
  JudgeIdentityDocument,
  SuggestedIdentitiesDocument,
  type SuggestedIdentitiesQuery,
} from '../generated/graphql.ts';
import { useInAddress } from '../in-address.ts';
import { claimAddress } from '../page-addresses.ts';
import { Link, NodeName } from '../parts/link.tsx';
import { Answered } from '../parts/states.tsx';
import { plain } from '../plain-words.ts';
import { Decision } from './decision.tsx';
import type { Field } from './fields.ts';
import { type PartProps, useUndone } from './part.ts';
import { ToldNode } from './told-node.tsx';
import { NothingLeft, useOpenWork, type Work, WorkPlace, workId } from './work.tsx';

const shownAtOnce = 50;

type Pair = NonNullable<SuggestedIdentitiesQuery['suggestedIdentities']>['nodes'][number];

/** Two nodes at a time that may be one, the likeliest first. */
export function Identities(props: PartProps) {
  const asked = useAsk(SuggestedIdentitiesDocument, { first: shownAtOnce });
  const [chosen, choose] = useInAddress('item', { replaces: true });
  useUndone(props.deeds, asked.again, choose);
  return (
    <Answered asked={asked}>
      {({ suggestedIdentities: suggested }) =>
        !suggested || suggested.nodes.length === 0 ? (
          <NothingLeft>No two nodes look alike that nobody judged. New ones are compared as they come in.</NothingLeft>
        ) : (
          <OpenPair
            {...props}
            pairs={suggested.nodes}
            total={suggested.totalCount}
            chosen={chosen}
            choose={choose}
            again={asked.again}
          />
        )
      }
    </Answered>
  );
}

const keyOf = ({ left, right }: Pair) => `${left.slug}=${right.slug}`;
const workOf = (pair: Pair): Work => ({
  key: keyOf(pair),
  kind: plain(pair.left.__typename.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_')),
  title: pair.left.name === pair.right.name ? `${pair.left.name}, twice` : `${pair.left.name} / ${pair.right.name}`,
  note: `likeness ${pair.score.toFixed(2)}`,
});

const verdicts: Readonly<Record<IdentityVerdict, { key: string; verb: string; past: string }>> = {
  SAME: { key: 's', verb: 'The same', past: 'Held to be one' },
  DIFFERENT: { key: 'd', verb: 'Not the same', past: 'Held to be two' },
  UNSURE: { key: 'n', verb: 'Unsure', past: 'Left open' },
};
const verdictNames = ['SAME', 'DIFFERENT', 'UNSURE'] as const satisfies readonly IdentityVerdict[];

type OpenProps = PartProps & {
  readonly pairs: readonly Pair[];
  readonly total: number;
  readonly chosen: string | null;
  readonly choose: (key: string) => void;
  readonly again: () => void;
};

function OpenPair({ pairs, total, chosen, choose, again, drafts, deeds }: OpenProps) {
  const send = useSend();
  const works = pairs.map(workOf);
  const open = useOpenWork(works, chosen)!;
  const pair = pairs[works.indexOf(open)]!;
  const [choice, setChoice] = useState<{ readonly key: string; readonly verdict: IdentityVerdict } | null>(null);
  const verdict = choice?.key === open.key ? choice.verdict : null;
  return (
    <WorkPlace
      title="Nodes that may be one"
      works={works}
      total={total}
      open={open}
      onOpen={choose}
      undone={deeds.undone}
      deeds={verdictNames.map(name => ({
        key: verdicts[name].key,
        name: verdicts[name].verb,
        run: () => setChoice({ key: open.key, verdict: name }),
      }))}
    >
      {verdict && (
        <Decision
          key={`${open.key} ${verdict}`}
          verb={verdicts[verdict].verb}
          about={`${open.key} ${verdict}`}
          drafts={drafts}
          {...(verdict === 'SAME' && { fields: [readAs(pair)], initial: { left: pair.left.slug } })}
          send={async values => {
            const [left, right] =
              values.left === pair.right.slug ? [pair.right.slug, pair.left.slug] : [pair.left.slug, pair.right.slug];
            const input = { left, right, verdict, reason: values.reason ?? '' };
            const { data, error } = await send(JudgeIdentityDocument, { input });
            return { data, error, written: data?.judgeIdentity ?? null };
          }}
          onDone={written => {
            setChoice(null);
            deeds.note(`${verdicts[verdict].past}: ${open.title}`, open.key, written);
            again();
          }}
          onConflict={() => undefined}
          onCancel={() => {
            setChoice(null);
            document.getElementById(workId)?.focus();
          }}
        />
      )}
      <ul className="reasons">
        {pair.reasons.map(({ kind, text, claims }) => (
          <li key={`${kind} ${text}`} dir="auto">
            {text}
            {claims.map(({ slug, gist }) => (
              <span key={slug} className="facts">
                {' '}
                · <Link to={claimAddress(slug)}>{gist}</Link>
              </span>
            ))}
          </li>
        ))}
      </ul>
      <div className="sides">
        {[pair.left, pair.right].map(node => (
          <section key={node.slug} className="said" aria-label={node.name}>
            <h3>
              <NodeName node={node} />
            </h3>
            <ToldNode node={node} />
          </section>
        ))}
      </div>
    </WorkPlace>
  );
}

const readAs = ({ left, right }: Pair): Field => ({
  name: 'left',
  label: 'Read both as',
  kind: 'choice',
  options: [left.slug, right.slug],
});
