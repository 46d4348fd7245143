import { asEntityId } from '../../src/base/ids.ts';
import { countCodePoints, sha256 } from '../../src/base/text.ts';
import type { Entity, EntityKind } from '../../src/model/entity.ts';

type Of<Kind extends EntityKind> = Extract<Entity, { kind: Kind }>;

/** A node of a made-up world; its name is its slug in words. */
export function anEntity<Kind extends EntityKind>(kind: Kind, slug: string, given: Partial<Of<Kind>> = {}): Of<Kind> {
  const own: { [Key in EntityKind]: object } = {
    person: {},
    state: {},
    place: { placeKind: 'city' },
    office: { officeKind: 'spokesperson' },
    organization: { organizationKind: 'military' },
    'unnamed-source': { description: 'Invented officials.' },
    channel: { channelKind: 'hotline', level: 'operational', domain: 'all', purpose: null },
    event: { eventKind: 'briefing', date: null },
    agreement: { agreementKind: 'memorandum', signed: null, inForce: null },
    document: {},
  };
  const base = { kind, id: asEntityId(slug), name: nameOf(slug), aliases: [], summary: null, externalIds: [] };
  return { ...base, ...own[kind], ...given } as unknown as Of<Kind>;
}

export function aDocument(slug: string, given: Partial<Of<'document'>> = {}): Of<'document'> {
  const text = textOf(slug);
  return anEntity('document', slug, {
    publisher: asEntityId('north-herald'),
    byline: [],
    published: null,
    address: null,
    language: 'en',
    rights: 'full',
    supplementary: false,
    furniture: null,
    versions: [{ sha256: sha256(text), length: countCodePoints(text), excerpt: false }],
    ...given,
  });
}

const dated = (edtf: string) => ({ edtf, basis: 'stated', certainty: 'high', note: null }) as const;

/** The invented text of a document; a telephone outside the Basic Multilingual Plane makes positions honest. */
export function textOf(document: string): string {
  return `The ${nameOf(document)} reports. 📞 The line between Northland and Southland rang at dawn, a guard said.\n`;
}

function nameOf(slug: string): string {
  return slug
    .split('-')
    .map(word => word[0]!.toUpperCase() + word.slice(1))
    .join(' ');
}

/** Everybody in Northland and Southland whom tests name. */
export function theCast(): Entity[] {
  return [
    anEntity('state', 'northland'),
    anEntity('state', 'southland'),
    anEntity('organization', 'northland-army'),
    anEntity('organization', 'southland-navy'),
    anEntity('organization', 'north-herald', { organizationKind: 'news-outlet' }),
    anEntity('organization', 'south-times', { organizationKind: 'news-outlet' }),
    anEntity('organization', 'ferry-wire', { organizationKind: 'news-agency' }),
    anEntity('office', 'northland-spokesperson'),
    anEntity('person', 'ada-quill'),
    anEntity('person', 'a-quill'),
    anEntity('person', 'bo-tarn'),
    anEntity('unnamed-source', 'southland-officials'),
    anEntity('channel', 'border-hotline'),
    anEntity('channel', 'frontier-phone'),
    anEntity('channel', 'harbour-line', { domain: 'maritime', level: 'tactical', channelKind: 'radio' }),
    anEntity('channel', 'all-lines', { channelKind: 'line-family' }),
    anEntity('channel', 'army-contact', { channelKind: 'military-contact' }),
    anEntity('channel', 'envoy-contact', { channelKind: 'diplomatic-contact' }),
    anEntity('event', 'spring-briefing', { date: dated('2024-04-02') }),
    anEntity('event', 'summer-briefing', { date: dated('2024-07') }),
    anEntity('place', 'ford-bridge'),
    aDocument('herald-spring', { published: dated('2024-04-03') }),
    aDocument('times-spring', { publisher: asEntityId('south-times'), published: dated('2024-04-03') }),
    aDocument('herald-summer', { published: dated('2024-07~') }),
  ];
}
