// A claim in the words of schema.org, for search engines and whoever else reads pages by machine.

import type { EntityId } from '../../base/ids.ts';
import { type Claim, holdersOf } from '../../model/claim.ts';
import type { CanonicalEntity } from '../../model/identity.ts';

/** Nodes under the slugs that claims name them by. */
type Nodes = ReadonlyMap<EntityId, CanonicalEntity>;

const types: Readonly<Record<string, string>> = {
  person: 'Person',
  organization: 'Organization',
  state: 'Country',
  office: 'Organization',
  'unnamed-source': 'Organization',
  event: 'Event',
  place: 'Place',
  document: 'CreativeWork',
};

/** `base`: what addresses of nodes and claims begin with. Null where the claim has been withdrawn. */
export function schemaOrgClaim(claim: Claim, nodes: Nodes, base: string): object | null {
  if (claim.withdrawal !== null) return null;
  const { attribution, validTime } = claim;
  const named = (id: EntityId) => thing(nodes.get(id), base);
  const about = [claim.subject, ...(claim.object === null ? [] : [claim.object])].map(named);
  const days = validTime && isoInterval(validTime.edtf);
  const said = isoDate(claim.assertedAt);
  return {
    '@context': 'https://schema.org',
    '@type': 'Claim',
    '@id': `${base}claim/${claim.id}`,
    url: `${base}claim/${claim.id}`,
    text: claim.gist,
    author: holdersOf(claim).map(named),
    ...(attribution.organization !== null && { sourceOrganization: named(attribution.organization) }),
    ...(said !== null && { datePublished: said }),
    ...(days !== null && { temporalCoverage: days }),
    about,
    appearance: appearanceOf(claim, nodes, base),
  };
}

function thing(node: CanonicalEntity | undefined, base: string) {
  if (node === undefined) return null;
  return { '@type': types[node.kind] ?? 'Thing', '@id': `${base}${node.kind}/${node.id}`, name: node.name };
}

function appearanceOf({ document }: Claim, nodes: Nodes, base: string) {
  const work = nodes.get(document);
  if (work?.kind !== 'document') return null;
  const published = work.published && isoDate(work.published.edtf);
  return {
    ...thing(work, base),
    ...(work.address !== null && { url: work.address }),
    ...(published && { datePublished: published }),
    publisher: thing(nodes.get(work.publisher), base),
    inLanguage: work.language,
  };
}

const date = '\\d{4}(?:-\\d{2}(?:-\\d{2})?)?';

/** A date that ISO 8601-1 has too; null for one that only EDTF can say. */
const isoDate = (edtf: string): string | null => (new RegExp(`^${date}$`).test(edtf) ? edtf : null);

/** The same of an interval, which may have an open end. */
const isoInterval = (edtf: string): string | null =>
  new RegExp(`^${date}(?:/(?:${date}|\\.\\.))?$`).test(edtf) ? edtf : null;
