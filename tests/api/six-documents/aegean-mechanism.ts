import type { EnteringDocument } from './document.ts';

/** Two reports on the mechanism between Greece and Turkey at NATO, written for this test. */

export const aegeanMechanism: readonly EnteringDocument[] = [
  {
    slug: 'signal-2020-09-04',
    title: 'Athens has not heard of any talks',
    publisher: 'the-signal',
    published: '2020-09-04',
    text: `Athens has not heard of any talks

BRUSSELS, September 4, 2020. Jens Stoltenberg, the Secretary General of NATO, said on Thursday that Greece and Turkey had agreed to technical talks on a mechanism that keeps their forces apart in the eastern Mediterranean.

Sources at the Greek foreign ministry denied that such talks had been agreed. Turkey supports the initiative, its foreign ministry said.
`,
    nodes: [
      { kind: 'state', slug: 'greece', name: 'Greece' },
      { kind: 'state', slug: 'turkey', name: 'Turkey', aliases: [{ name: 'Türkiye', language: 'tr' }] },
      { kind: 'organization', slug: 'the-signal', name: 'The Signal', organizationKind: 'news-outlet' },
      {
        kind: 'organization',
        slug: 'greek-foreign-ministry',
        name: 'Greek Foreign Ministry',
        organizationKind: 'ministry',
      },
      {
        kind: 'organization',
        slug: 'turkish-foreign-ministry',
        name: 'Turkish Foreign Ministry',
        organizationKind: 'ministry',
      },
      { kind: 'person', slug: 'jens-stoltenberg', name: 'Jens Stoltenberg' },
      { kind: 'office', slug: 'secretary-general-of-nato', name: 'Secretary General of NATO', officeKind: 'other' },
      {
        kind: 'unnamed-source',
        slug: 'greek-foreign-ministry-sources',
        name: 'Sources at the Greek foreign ministry',
        description: 'Sources at the foreign ministry of Greece.',
      },
      {
        kind: 'channel',
        slug: 'aegean-mechanism',
        name: 'Mechanism between Greece and Turkey at NATO',
        channelKind: 'alliance-mechanism',
        level: 'unspecified',
        domain: 'all',
      },
      {
        kind: 'channel',
        slug: 'greek-turkish-technical-talks',
        name: 'Technical talks of Greece and Turkey at NATO',
        channelKind: 'talks',
        level: 'operational',
        domain: 'all',
      },
    ],
    claims: [
      {
        name: 'talks-agreed',
        subject: 'greek-turkish-technical-talks',
        predicate: 'HAS_STATUS',
        content: { status: 'AGREED' },
        quotation: 'Greece and Turkey had agreed to technical talks',
        gist: 'The two had agreed to technical talks.',
        by: { speaker: 'jens-stoltenberg', office: 'secretary-general-of-nato', organization: 'nato' },
        more: { assertedAt: '2020-09-03' },
      },
      {
        name: 'talks-not-agreed',
        subject: 'greek-turkish-technical-talks',
        predicate: 'HAS_STATUS',
        content: { status: 'AGREED' },
        quotation: 'denied that such talks had been agreed',
        gist: 'No such talks had been agreed.',
        by: { speaker: 'greek-foreign-ministry-sources', organization: 'greek-foreign-ministry' },
        more: { polarity: 'DENIES', regards: 'signal-2020-09-04/talks-agreed' },
      },
      {
        name: 'turkey-supports',
        subject: 'turkey',
        predicate: 'ADVOCATES',
        content: { object: 'aegean-mechanism' },
        quotation: 'Turkey supports the initiative',
        gist: 'Turkey supports the initiative.',
        by: { organization: 'turkish-foreign-ministry' },
      },
      {
        name: 'stoltenberg-leads-nato',
        subject: 'jens-stoltenberg',
        predicate: 'HOLDS_OFFICE',
        content: { object: 'secretary-general-of-nato' },
        quotation: 'Jens Stoltenberg, the Secretary General of NATO',
        gist: 'Stoltenberg is Secretary General of NATO.',
      },
      {
        name: 'office-of-nato',
        subject: 'secretary-general-of-nato',
        predicate: 'OFFICE_OF',
        content: { object: 'nato' },
        quotation: 'the Secretary General of NATO',
        gist: 'The Secretary General is an office of NATO.',
      },
    ],
  },
  {
    slug: 'signal-2020-10-01',
    title: 'A line across the Aegean',
    publisher: 'the-signal',
    published: '2020-10-01',
    text: `A line across the Aegean

BRUSSELS, October 1, 2020. The mechanism that is to keep Greek and Turkish forces apart has been set up, NATO announced on Thursday, after a series of meetings at its headquarters.

It includes a hotline between Greece and Turkey, for use at sea or in the air, Stoltenberg told reporters.
`,
    nodes: [
      {
        kind: 'channel',
        slug: 'greek-turkish-hotline',
        name: 'Hotline between Greece and Turkey',
        channelKind: 'hotline',
        level: 'operational',
        domain: 'all',
      },
      {
        kind: 'event',
        slug: 'stoltenberg-briefing-2020-10-01',
        name: 'Briefing at NATO headquarters',
        eventKind: 'briefing',
      },
    ],
    claims: [
      {
        name: 'set-up',
        subject: 'aegean-mechanism',
        predicate: 'HAS_STATUS',
        content: { status: 'OPEN' },
        quotation: 'The mechanism that is to keep Greek and Turkish forces apart has been set up',
        gist: 'The mechanism has been set up.',
        by: { organization: 'nato' },
        more: { validTime: { edtf: '2020-10-01/..' } },
      },
      {
        name: 'hotline-is-part',
        subject: 'greek-turkish-hotline',
        predicate: 'PART_OF',
        content: { object: 'aegean-mechanism' },
        quotation: 'It includes a hotline between Greece and Turkey',
        gist: 'The mechanism includes a hotline.',
        by: { speaker: 'jens-stoltenberg', organization: 'nato', occasion: 'stoltenberg-briefing-2020-10-01' },
      },
      {
        name: 'end-greece',
        subject: 'greek-turkish-hotline',
        predicate: 'HAS_END',
        content: { object: 'greece' },
        quotation: 'a hotline between Greece and Turkey',
        gist: 'Greece is at one end.',
        by: { speaker: 'jens-stoltenberg', organization: 'nato', occasion: 'stoltenberg-briefing-2020-10-01' },
      },
      {
        name: 'end-turkey',
        subject: 'greek-turkish-hotline',
        predicate: 'HAS_END',
        content: { object: 'turkey' },
        quotation: 'a hotline between Greece and Turkey',
        gist: 'Turkey is at the other end.',
        by: { speaker: 'jens-stoltenberg', organization: 'nato', occasion: 'stoltenberg-briefing-2020-10-01' },
      },
    ],
  },
];
