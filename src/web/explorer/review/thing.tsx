import type { ReactNode } from 'react';

import { type Asked, useAsk } from '../client.ts';
import {
  WaitingClaimDocument,
  type WaitingClaimQuery,
  WaitingDocumentDocument,
  type WaitingDocumentQuery,
  WaitingNodeDocument,
  type WaitingNodeQuery,
} from '../generated/graphql.ts';
import { Answered } from '../parts/states.tsx';
import { plain } from '../plain-words.ts';
import { claimFields, type Offered, valuesOf } from './claim-fields.ts';
import { Compared } from './compared.tsx';
import { differences, type Field, type Values } from './fields.ts';
import { amendedFields, nodeFields, nodeValues } from './node-fields.ts';
import { ToldClaim } from './told-claim.tsx';
import { ToldDocument, ToldNode } from './told-node.tsx';
import type { Thing } from './waiting.ts';

/** What an amendment begins with. */
export type Amended = { readonly fields: readonly Field[]; readonly initial: Values };

/** A thing that waits, with all that its decision looks at. */
export type Detail = {
  readonly asked: Asked<unknown>;
  /** Null where it was decided on meanwhile, how in words; `waits` while it does. */
  readonly state: 'waits' | string | null;
  /** Null until it is read, and of documents. */
  readonly amended: Amended | null;
  /** A claim with what its acceptance takes along; null of all else. */
  readonly claim: WaitingClaimQuery['claim'];
  readonly body: ReactNode;
};

/** Asks for the one thing that is open. */
export function useDetail(thing: Thing, offered: Offered): Detail {
  const ofClaim = useAsk(WaitingClaimDocument, { slug: thing.slug }, { pause: thing.kind !== 'claim' });
  const ofNode = useAsk(WaitingNodeDocument, { slug: thing.slug }, { pause: thing.kind !== 'node' });
  const ofDocument = useAsk(WaitingDocumentDocument, { slug: thing.slug }, { pause: thing.kind !== 'document' });
  switch (thing.kind) {
    case 'claim':
      return claimDetail(ofClaim, thing, offered);
    case 'node':
      return nodeDetail(ofNode, thing);
    default:
      return documentDetail(ofDocument, thing);
  }
}

function claimDetail(asked: Asked<WaitingClaimQuery>, { slug }: Thing, offered: Offered): Detail {
  // while another claim is on its way, the answer is still that of the one before
  const claim = asked.data?.claim?.slug === slug ? asked.data.claim : null;
  return {
    asked,
    state: claim && stateOf(claim.review, claim.acceptance ?? claim.withdrawal),
    claim,
    amended: claim && {
      fields: claimFields(claim.evidence.length, offered),
      initial: { ...valuesOf(claim), name: `${slug.split('/')[1]}-amended` },
    },
    body: <Answered asked={asked}>{() => claim && <ToldClaim claim={claim} />}</Answered>,
  };
}

type NodeThing = Extract<Thing, { kind: 'node' }>;
type Node = NonNullable<WaitingNodeQuery['entity']>;

function nodeDetail(asked: Asked<WaitingNodeQuery>, { slug, description: revision }: NodeThing): Detail {
  const node = isOf(asked.data?.entity, slug) ? asked.data!.entity! : null;
  const description = node?.descriptions.find(one => one.revision === revision) ?? null;
  const described = revision === null ? node : (description?.described ?? null);
  return {
    asked,
    state: node && described && stateOf(description?.review ?? node.review, null),
    claim: null,
    amended: described && { fields: amendedFields(described), initial: nodeValues(described) },
    body: (
      <Answered asked={asked}>
        {() =>
          node &&
          described && (
            <>
              {description && (
                <Compared
                  title={`Another description of “${description.earlier.name}”`}
                  differences={differences(nodeFields, nodeValues(description.earlier), nodeValues(described))}
                />
              )}
              {!description && <ToldNode node={described} />}
            </>
          )
        }
      </Answered>
    ),
  };
}

/** A node that was merged answers under the slug of another one. */
const isOf = (node: Pick<Node, 'slug' | 'mergedSlugs'> | null | undefined, slug: string) =>
  node != null && (node.slug === slug || node.mergedSlugs.includes(slug));

type DocumentThing = Extract<Thing, { kind: 'document' }>;

function documentDetail(asked: Asked<WaitingDocumentQuery>, { slug, version }: DocumentThing): Detail {
  const document = asked.data?.document?.slug === slug ? asked.data.document : null;
  const review = version === null ? document?.review : document?.versions.find(one => one.sha256 === version)?.review;
  return {
    asked,
    state: review ? stateOf(review, null) : null,
    claim: null,
    amended: null,
    body: <Answered asked={asked}>{() => document && <ToldDocument document={document} version={version} />}</Answered>,
  };
}

function stateOf(review: string, by: { by: string; at: string; reason: string } | null): string {
  if (review === 'PROPOSED' && by === null) return 'waits';
  return by ? `${plain(review)} by ${by.by}, ${by.at.slice(0, 10)}: ${by.reason}` : plain(review);
}
