import { dateOf } from '../../model/entity.ts';
import type { CanonicalEntity } from '../../model/identity.ts';

/** What the description of a node says of it, whatever its kind; null where a kind has no such thing. */
export type NodeFacts = {
  /** The term for what sort of channel, organization, event, place, agreement or office it is. */
  readonly sort: string | null;
  readonly level: string | null;
  readonly domain: string | null;
  readonly purpose: string | null;
  /** When it happened, came out or was signed. */
  readonly date: string | null;
  readonly publisher: string | null;
  readonly address: string | null;
  readonly language: string | null;
  readonly rights: string | null;
};

const noFacts: NodeFacts = {
  sort: null,
  level: null,
  domain: null,
  purpose: null,
  date: null,
  publisher: null,
  address: null,
  language: null,
  rights: null,
};

export function factsOf(node: CanonicalEntity): NodeFacts {
  const facts = { ...noFacts, date: dateOf(node)?.edtf ?? null };
  switch (node.kind) {
    case 'channel':
      return { ...facts, sort: node.channelKind, level: node.level, domain: node.domain, purpose: node.purpose };
    case 'organization':
      return { ...facts, sort: node.organizationKind };
    case 'event':
      return { ...facts, sort: node.eventKind };
    case 'place':
      return { ...facts, sort: node.placeKind };
    case 'agreement':
      return { ...facts, sort: node.agreementKind };
    case 'office':
      return { ...facts, sort: node.officeKind };
    case 'document': {
      const { publisher, address, language, rights } = node;
      return { ...facts, publisher, address, language, rights };
    }
    default:
      return facts;
  }
}
