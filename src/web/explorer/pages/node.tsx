import { useState } from 'react';
import { useAsk } from '../client.ts';
import { showDate } from '../dates-in-words.ts';
import { type HeldFragment, NodePageDocument, type NodePageQuery } from '../generated/graphql.ts';
import { asOf, useMoment } from '../moment.ts';
import { ClaimTable, DisputeList } from '../parts/claims.tsx';
import { Facts } from '../parts/facts.tsx';
import { Further } from '../parts/further.tsx';
import { NodeHead } from '../parts/head.tsx';
import { type Linked, NodeName, NodeNames } from '../parts/link.tsx';
import { Answered, Empty } from '../parts/states.tsx';
import { counted, plain, plainType } from '../plain-words.ts';
import { claimRows } from '../table-rows.ts';
import { NotFound } from './not-found.tsx';

/** Persons, organizations, states, offices, unnamed sources, events, places and agreements. */
export function NodePage({ slug }: { readonly slug: string }) {
  const [moment] = useMoment();
  const [after, setAfter] = useState<string | null>(null);
  const asked = useAsk(NodePageDocument, { slug, asOf: asOf(moment), after });
  return (
    <Answered
      asked={asked}
      about={({ entity }) =>
        entity && { cited: { title: entity.name }, rows: claimRows(entity.claims.nodes), follows: [entity.slug] }
      }
    >
      {({ entity }) =>
        entity ? <Node entity={entity} onMore={setAfter} isFirst={after === null} /> : <NotFound what={slug} />
      }
    </Answered>
  );
}

/** How many are shown, where these are not all. */
const partOf = (shown: number, total: number) => (shown < total ? `the latest ${shown} of ${total}` : String(total));

type Entity = NonNullable<NodePageQuery['entity']>;

type NodeProps = {
  readonly entity: Entity;
  readonly onMore: (after: string | null) => void;
  readonly isFirst: boolean;
};

function Node({ entity, onMore, isFirst }: NodeProps) {
  const { claims, disputes, related } = entity;
  return (
    <>
      <NodeHead node={entity} kind={kindOf(entity)} />
      <Facts facts={factsOf(entity)} />
      {'statements' in entity && entity.statements.totalCount > 0 && (
        <section aria-label="What they said">
          <h2>Said ({partOf(entity.statements.nodes.length, entity.statements.totalCount)})</h2>
          <ClaimTable claims={entity.statements.nodes} />
        </section>
      )}
      <DisputeList disputes={disputes.nodes} total={disputes.totalCount} title="Disputes" />
      <section aria-label="Claims">
        <h2>Claims about it or by it ({claims.totalCount})</h2>
        {claims.nodes.length === 0 ? (
          <Empty>No claim names it from this point in time.</Empty>
        ) : (
          <ClaimTable claims={claims.nodes} />
        )}
        <Further isFirst={isFirst} pageInfo={claims.pageInfo} onMore={onMore} label="Older claims" />
      </section>
      {related.length > 0 && (
        <section aria-label="Nodes with the same neighbours">
          <h2>Shares neighbours with</h2>
          <ul>
            {related.map(({ node, sharedCount }) => (
              <li key={node.slug}>
                <NodeName node={node} /> <span className="facts">{counted(sharedCount, 'neighbour')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function kindOf(entity: Entity): string {
  const kinds = [
    'organizationKind' in entity && entity.organizationKind,
    'officeKind' in entity && entity.officeKind,
    'eventKind' in entity && entity.eventKind,
    'placeKind' in entity && entity.placeKind,
    'agreementKind' in entity && entity.agreementKind,
  ];
  const type = plainType(entity.__typename);
  const kind = kinds.find(value => typeof value === 'string' && value !== 'UNSPECIFIED');
  return kind ? `${type} · ${plain(kind)}` : type;
}

type Timed = { readonly node: Linked; readonly claims: { readonly nodes: readonly HeldFragment[] } };

/** Nodes with the times at which claims say that the tie held. */
function Timed({ edges }: { readonly edges: readonly Timed[] }) {
  return (
    <ul className="plain">
      {edges.map(({ node, claims }) => (
        <li key={node.slug}>
          <NodeName node={node} />{' '}
          <span className="facts">
            {[...new Set(claims.nodes.flatMap(({ validTime }) => (validTime ? showDate(validTime.edtf) : [])))].join(
              '; ',
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

const names = (connection: { readonly nodes: readonly Linked[] }) =>
  connection.nodes.length > 0 && <NodeNames nodes={connection.nodes} />;
const timed = (connection: { readonly edges: readonly Timed[] }) =>
  connection.edges.length > 0 && <Timed edges={connection.edges} />;

function factsOf(entity: Entity): Readonly<Record<string, React.ReactNode>> {
  const described = 'describedChannels' in entity && { 'Lines described': names(entity.describedChannels) };
  switch (entity.__typename) {
    case 'Person':
      return { Offices: timed(entity.offices), Organizations: names(entity.personOrganizations), ...described };
    case 'Organization':
      return {
        Offices: timed(entity.offices),
        'Part of': names(entity.organizationPartOf),
        'Its parts': names(entity.organizationParts),
        ...described,
      };
    case 'State':
      return { Offices: timed(entity.offices), ...described };
    case 'Office':
      return { 'Held by': timed(entity.holders), ...described };
    case 'UnnamedSource':
      return { 'Described as': entity.description, ...described };
    case 'Event':
      return {
        When: entity.date && showDate(entity.date.edtf),
        Who: names(entity.participants),
        Where: names(entity.places),
        Lines: names(entity.channels),
      };
    case 'Agreement':
      return {
        Signed: entity.signed && showDate(entity.signed.edtf),
        'In force': entity.inForce && showDate(entity.inForce.edtf),
        Parties: names(entity.parties),
        Founded: names(entity.founded),
        Governs: names(entity.governed),
      };
    default:
      return {};
  }
}
