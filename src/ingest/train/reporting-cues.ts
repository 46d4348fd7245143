/** Verbs and nouns of saying, as stems of words; attitudes and deeds, such as "wants" or "voted for", are none. */
import { stemmer } from '@orama/stemmers/english';

const words =
  'say tell add write ask note report announce state tweet argue explain declare claim insist acknowledge admit deny ' +
  'warn reply respond answer confirm reveal stress emphasize recall recount remark observe mention assert contend ' +
  'allege maintain affirm concede caution comment predict estimate quip joke declare disclose inform testify post ' +
  'conclude quote cite read describe according statement saying caution complain boast continue repeat reiterate ' +
  'suggest tout brag lament recommend advise urge indicate';
const irregular = ['said', 'says', 'told', 'wrote', 'written'];
const stems = new Set([...words.split(' '), ...irregular].map(word => stemmer(word)));

/** Whether a cue has a word of saying in it. */
export function isReportingCue(cue: string): boolean {
  return (cue.toLowerCase().match(/\p{L}+/gu) ?? []).some(word => stems.has(stemmer(word)));
}
