import { anEntry, type Files, theFiles } from './folders.ts';

/**
 * A line that is described as one of commanders, and that sources have elsewhere: at first, later, and denied; with names,
 * a purpose and kinds about which sources differ. An event that only a claim dates, and a post that was of another kind once.
 */
export function filesWithAttributes(): Files {
  const files = theFiles();
  delete files['vocabulary.yaml'];
  const { entities } = files['entities/cast.yaml'];
  entities.push(
    {
      kind: 'channel',
      id: 'ridge-line',
      name: 'Ridge line',
      channelKind: 'hotline',
      level: 'operational',
      domain: 'air',
      purpose: 'To keep flights apart',
    },
    { kind: 'office', id: 'ridge-watch', name: 'Ridge watch', officeKind: 'minister' },
    { kind: 'event', id: 'ridge-call', name: 'Call on the ridge line', eventKind: 'call' },
    {
      kind: 'agreement',
      id: 'ridge-accord',
      name: 'Ridge accord',
      agreementKind: 'treaty',
      signed: { edtf: '1972-05' },
    },
  );
  const stated = (name: string, predicate: string, given: object) =>
    anEntry(name, { status: undefined, subject: 'ridge-line', predicate, ...given });
  files['documents/herald.yaml'].statements = [
    {
      speaker: 'ada-quill',
      asserted: '2024-04-02',
      claims: [
        stated('level-early', 'has-level', { text: 'strategic', valid: '1998/2003' }),
        stated('level-late', 'has-level', { text: 'ministerial', valid: '2004/..' }),
        stated('kind-radio', 'is-of-kind', { text: 'radio' }),
        stated('name-native', 'is-named', { text: 'Линия хребта', language: 'ru', valid: '1998/2003' }),
        stated('name-own', 'is-named', { text: 'Ridge line' }),
        stated('purpose-other', 'serves-purpose', { text: 'To warn of exercises' }),
        stated('domain-planned', 'has-domain', { text: 'maritime', modality: 'planned' }),
        stated('watch-early', 'is-of-kind', { subject: 'ridge-watch', text: 'commander', valid: '1998/2003' }),
        stated('watch-late', 'is-of-kind', { subject: 'ridge-watch', text: 'staff-officer', valid: '2004/..' }),
        stated('call-dated', 'took-place-on', { subject: 'ridge-call', date: '2024-03' }),
        stated('call-dated-exactly', 'took-place-on', { subject: 'ridge-call', date: '2024-03-28' }),
        stated('call-placed', 'took-place-in', { subject: 'ridge-call', object: 'ford-bridge' }),
        stated('accord-signed', 'signed-on', { subject: 'ridge-accord', date: '1972-05-26' }),
        stated('accord-in-force', 'in-force-from', { subject: 'ridge-accord', date: '1972-06-01' }),
      ],
    },
    {
      speaker: 'bo-tarn',
      asserted: '2024-04-03',
      claims: [
        stated('kind-telephone', 'is-of-kind', { text: 'telephone-line' }),
        stated('domain-denied', 'has-domain', { text: 'air', polarity: 'denies' }),
        stated('line-opened', 'opened-on', { date: '1998-05' }),
      ],
    },
  ];
  return files;
}
