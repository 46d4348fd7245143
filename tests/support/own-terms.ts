import { anEntry, type Files, theFiles } from './folders.ts';

/** A dataset with a term of its own of every sort, each in a claim or a node, and with no term that is shipped. */
export function filesWithOwnTerms(): Files {
  const files = theFiles();
  const { entities } = files['entities/cast.yaml'];
  files['vocabulary.yaml'] = {
    predicates: [
      {
        name: 'hums-beside',
        label: 'hums beside',
        inverse: 'is hummed beside by',
        description: 'One line is heard on another.',
        domain: ['channel'],
        range: { entities: ['channel'] },
        broader: 'part-of',
      },
    ],
    statuses: [{ name: 'humming', group: 'noisy', tells: 'change', description: 'The line hums "loudly".\nAll day.' }],
    channelKinds: [{ name: 'carrier-pigeon', description: 'A bird that carries messages.' }],
    levels: [{ name: 'village-elder', description: 'The elders of a village.' }],
    domains: [{ name: 'fisheries', description: 'Fishing in shared waters.' }],
    organizationKinds: [{ name: 'guild', description: 'A guild of craftsmen.' }],
    eventKinds: [{ name: 'regatta', description: 'Boats race.' }],
    placeKinds: [{ name: 'lighthouse', description: 'A lighthouse.' }],
    officeKinds: [{ name: 'harbourmaster', description: 'Keeps a harbour.' }],
    qualifierRoles: [{ name: 'witness', description: 'Who saw it.', entities: ['person', 'office'] }],
  };
  entities.push(
    channel('pigeon-post', { channelKind: 'carrier-pigeon', level: 'village-elder', domain: 'fisheries' }),
    { kind: 'organization', id: 'fishers-guild', name: 'Guild of fishers', organizationKind: 'guild' },
    { kind: 'event', id: 'summer-regatta', name: 'Summer regatta', eventKind: 'regatta' },
    { kind: 'office', id: 'ford-harbour', name: 'Harbourmaster at the ford', officeKind: 'harbourmaster' },
    { kind: 'place', id: 'north-light', name: 'North light', placeKind: 'lighthouse' },
  );
  files['documents/herald.yaml'].statements[0].claims = [
    anEntry('pigeons-hum', {
      subject: 'pigeon-post',
      status: 'humming',
      valid: '2024-04-01/..',
      qualifiers: { witness: 'bo-tarn' },
    }),
    anEntry('pigeons-beside', {
      subject: 'pigeon-post',
      predicate: 'hums-beside',
      status: undefined,
      object: 'border-hotline',
    }),
  ];
  return files;
}

const channel = (id: string, given: object) => ({ kind: 'channel', id, name: id.replaceAll('-', ' '), ...given });
