/** The shape of an annotation, and what is found in an article in that shape. */
import { sep } from 'node:path';
import type { Findings, FoundStatus } from '../../src/ingest/article-findings.ts';
import type { Speaker } from '../../src/ingest/resolve/actors.ts';

export type Annotation = {
  readonly people: readonly {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly role: string | null;
    readonly affiliation: string | null;
  }[];
  readonly orgs: readonly string[];
  readonly states: readonly string[];
  readonly places: readonly string[];
  readonly channels: readonly {
    readonly label: string;
    readonly kind: string;
    readonly parties: readonly string[];
    readonly mentions: readonly string[];
  }[];
  readonly quotes: readonly {
    readonly text: string;
    readonly speaker: string | null;
    readonly about_channel: boolean;
  }[];
  readonly indirect: readonly {
    readonly speaker: string | null;
    readonly gist: string;
    readonly span: string;
    readonly about_channel: boolean;
  }[];
  readonly events: readonly {
    readonly label: string;
    readonly date: string | null;
    readonly participants: readonly string[];
  }[];
  readonly channel_statuses: readonly {
    readonly channel: string;
    readonly status: string;
    readonly when: string | null;
    readonly according_to: string | null;
    readonly span: string;
  }[];
};

/** `publisher`: who speaks where nobody else does, if it is no outlet. */
export function annotationOf(text: string, findings: Findings, publisher: string | null): Annotation {
  const sliceOf = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);
  const own = publisher !== null && isOffice.test(publisher) ? publisher.replace(/^The /, '') : null;
  const labels = labelsOf(findings);
  return {
    people: findings.people.map(({ name, aliases, role, affiliation }) => ({ name, aliases, role, affiliation })),
    orgs: [...findings.organizations.map(({ name }) => name), ...(own === null ? [] : [own])],
    states: findings.states.map(({ name }) => name),
    places: findings.places.map(({ name }) => name),
    channels: findings.channels.map(({ kind, parties, mentions }, at) => ({
      label: labels[at]!,
      kind: kindWords[kind] ?? kind,
      parties,
      mentions: [...new Set(mentions.map(sliceOf))],
    })),
    quotes: findings.statements
      .filter(({ isQuotation }) => isQuotation)
      .map(one => ({
        text: sliceOf(one),
        speaker: speakerName(one.speaker),
        about_channel: one.isAboutChannel,
      })),
    indirect: findings.statements
      .filter(({ isQuotation, speaker }) => !isQuotation && speaker !== null)
      .map(one => ({
        speaker: speakerName(one.speaker),
        gist: sliceOf(one).replace(/\s+/g, ' '),
        span: sliceOf(one),
        about_channel: one.isAboutChannel,
      })),
    events: findings.events.map(({ label, date, participants }) => ({ label, date, participants })),
    channel_statuses: findings.statuses.map(one => ({
      channel: labels[one.channel]!,
      status: statusWord(one),
      when: one.validTime?.replace(/\/\.\.$/, '') ?? null,
      according_to: own ?? speakerName(one.speaker),
      span: sliceOf(one.evidence),
    })),
  };
}

const isOffice =
  /\b(?:White House|Ministry|Department|Office|Embassy|Government|Kremlin|Pentagon|Command|NATO|Mission)\b/i;

/** Labels of an annotation name one channel each. */
function labelsOf({ channels }: Findings): string[] {
  const seen = new Map<string, number>();
  return channels.map(({ label }) => {
    const count = (seen.get(label) ?? 0) + 1;
    seen.set(label, count);
    return count === 1 ? label : `${label} (${count})`;
  });
}

const speakerName = (speaker: Speaker | null): string | null =>
  speaker === null
    ? null
    : speaker.sort === 'unnamed'
      ? `unnamed: ${speaker.name.replace(/^(?:The|A|An) /, word => word.toLowerCase())}`
      : speaker.name;

/** Annotations name kinds in words of their own. */
const kindWords: Readonly<Record<string, string>> = {
  'telephone-line': 'phone line',
  'face-to-face': 'face-to-face meeting',
  talks: 'face-to-face meeting',
  'third-party': 'back channel',
  'military-contact': 'military-to-military contact',
  'diplomatic-contact': 'diplomatic channel',
  'working-group': 'diplomatic channel',
  'liaison-office': 'liaison office',
};

/** Annotations have fewer words for statuses, and one for whatever is said not to be so. */
function statusWord({ status, polarity, modality }: FoundStatus): string {
  if (status === 'declined' || (polarity === 'denies' && status !== 'absent')) return 'denied';
  if (modality !== 'asserted' && status !== 'proposed') return 'proposed';
  return (
    (
      {
        'in-use': 'used',
        severed: 'suspended',
        frozen: 'suspended',
        moribund: 'suspended',
        agreed: 'proposed',
        activated: 'open',
        tested: 'used',
        absent: 'denied',
      } as Readonly<Record<string, string>>
    )[status] ?? status
  );
}

/** The name of an annotation's file within a folder. */
export const goldFile = (folder: string, number: string): string => [folder, 'gold', `${number}.json`].join(sep);
