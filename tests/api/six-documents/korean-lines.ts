import type { EnteringDocument } from './document.ts';

/** Two reports on the lines between the Koreas, written for this test. */

const ofUnification = { speaker: 'unification-ministry-spokesperson', organization: 'unification-ministry' };

export const koreanLines: readonly EnteringDocument[] = [
  {
    slug: 'lantern-2020-06-09',
    title: 'Pyongyang hangs up',
    publisher: 'the-lantern',
    published: '2020-06-09',
    text: `Pyongyang hangs up

SEOUL, June 9, 2020. North Korea closed all of its telephone lines to the South at noon on Tuesday, the state agency KCNA announced. They include the line between the liaison offices at Kaesong, and the military lines along the east and west coasts.

The South's Unification Ministry confirmed that nobody picked up the liaison line at nine in the morning, nor at noon. Its spokesperson said the lines are a basic means of communication and ought to be kept up.
`,
    nodes: [
      { kind: 'state', slug: 'north-korea', name: 'North Korea' },
      { kind: 'state', slug: 'south-korea', name: 'South Korea' },
      { kind: 'organization', slug: 'the-lantern', name: 'The Lantern', organizationKind: 'news-outlet' },
      { kind: 'organization', slug: 'kcna', name: 'KCNA', organizationKind: 'news-agency' },
      {
        kind: 'organization',
        slug: 'unification-ministry',
        name: 'Ministry of Unification',
        organizationKind: 'ministry',
        aliases: [{ name: '통일부', language: 'ko' }],
      },
      {
        kind: 'office',
        slug: 'unification-ministry-spokesperson',
        name: 'Spokesperson of the Ministry of Unification',
        officeKind: 'spokesperson',
      },
      { kind: 'place', slug: 'kaesong', name: 'Kaesong', placeKind: 'city' },
      {
        kind: 'channel',
        slug: 'inter-korean-lines',
        name: 'Lines between North and South Korea',
        channelKind: 'line-family',
        level: 'unspecified',
        domain: 'all',
        aliases: [{ name: '남북 직통 전화', language: 'ko' }],
      },
      {
        kind: 'channel',
        slug: 'kaesong-liaison-line',
        name: 'Line between the liaison offices at Kaesong',
        channelKind: 'telephone-line',
        level: 'ministry-liaison',
        domain: 'all',
      },
      {
        kind: 'channel',
        slug: 'inter-korean-military-lines',
        name: 'Military lines along the coasts',
        channelKind: 'military-contact',
        level: 'operational',
        domain: 'all',
      },
    ],
    claims: [
      {
        name: 'all-cut',
        subject: 'inter-korean-lines',
        predicate: 'HAS_STATUS',
        content: { status: 'SEVERED' },
        quotation: 'closed all of its telephone lines to the South at noon on Tuesday',
        gist: 'North Korea closed all of its lines to the South at noon.',
        by: { speaker: 'kcna', organization: 'north-korea' },
        more: { validTime: { edtf: '2020-06-09/..' } },
      },
      {
        name: 'end-north',
        subject: 'inter-korean-lines',
        predicate: 'HAS_END',
        content: { object: 'north-korea' },
        quotation: 'its telephone lines to the South',
        gist: 'North Korea is at one end.',
      },
      {
        name: 'end-south',
        subject: 'inter-korean-lines',
        predicate: 'HAS_END',
        content: { object: 'south-korea' },
        quotation: 'its telephone lines to the South',
        gist: 'South Korea is at the other end.',
      },
      {
        name: 'liaison-line-is-one',
        subject: 'kaesong-liaison-line',
        predicate: 'PART_OF',
        content: { object: 'inter-korean-lines' },
        quotation: 'They include the line between the liaison offices at Kaesong',
        gist: 'The line between the liaison offices is one of them.',
      },
      {
        name: 'military-lines-are-some',
        subject: 'inter-korean-military-lines',
        predicate: 'PART_OF',
        content: { object: 'inter-korean-lines' },
        quotation: 'the military lines along the east and west coasts',
        gist: 'The military lines are among them.',
      },
      {
        name: 'liaison-line-unanswered',
        subject: 'kaesong-liaison-line',
        predicate: 'HAS_STATUS',
        content: { status: 'UNANSWERED' },
        quotation: 'nobody picked up the liaison line at nine in the morning, nor at noon',
        gist: 'Nobody took calls on the liaison line at nine and at noon.',
        by: { organization: 'unification-ministry' },
        more: { validTime: { edtf: '2020-06-09' } },
      },
      {
        name: 'ought-to-be-kept',
        subject: 'unification-ministry-spokesperson',
        predicate: 'STATED',
        content: { text: 'The lines are a basic means of communication and ought to be kept up.' },
        quotation: 'the lines are a basic means of communication and ought to be kept up',
        gist: 'The lines ought to be kept up.',
        by: ofUnification,
      },
    ],
  },
  {
    slug: 'lantern-2021-10-04',
    title: 'Nine o’clock, and somebody answers',
    publisher: 'the-lantern',
    published: '2021-10-04',
    text: `Nine o’clock, and somebody answers

SEOUL, October 4, 2021. The two Koreas spoke again on Monday. The Unification Ministry said a call over the liaison line was answered at nine in the morning; the Defence Ministry said the military lines on both coasts were working too.

The lines had come back on July 27, after thirteen months of silence, and the North let them ring from August 10 on. Kim Jong Un, the North's leader, had said in a speech on September 29 that they would be restored in early October.
`,
    nodes: [
      { kind: 'person', slug: 'kim-jong-un', name: 'Kim Jong Un', aliases: [{ name: '김정은', language: 'ko' }] },
      {
        kind: 'office',
        slug: 'leader-of-north-korea',
        name: 'Leader of North Korea',
        officeKind: 'head-of-state-or-government',
      },
      {
        kind: 'organization',
        slug: 'south-korean-defence-ministry',
        name: 'Ministry of National Defence',
        organizationKind: 'ministry',
      },
      { kind: 'event', slug: 'liaison-call-2021-10-04', name: 'Call over the liaison line', eventKind: 'call' },
    ],
    claims: [
      {
        name: 'call-over-the-line',
        subject: 'liaison-call-2021-10-04',
        predicate: 'WENT_OVER',
        content: { object: 'kaesong-liaison-line' },
        quotation: 'a call over the liaison line was answered at nine in the morning',
        gist: 'A call over the liaison line was taken.',
        by: { organization: 'unification-ministry' },
        more: { validTime: { edtf: '2021-10-04' } },
      },
      {
        name: 'liaison-line-in-use',
        subject: 'kaesong-liaison-line',
        predicate: 'HAS_STATUS',
        content: { status: 'IN_USE' },
        quotation: 'a call over the liaison line was answered at nine in the morning',
        gist: 'The liaison line was used.',
        by: { organization: 'unification-ministry' },
        more: { validTime: { edtf: '2021-10-04' } },
      },
      {
        name: 'military-lines-work',
        subject: 'inter-korean-military-lines',
        predicate: 'HAS_STATUS',
        content: { status: 'OPEN' },
        quotation: 'the military lines on both coasts were working too',
        gist: 'The military lines work.',
        by: { organization: 'south-korean-defence-ministry' },
        more: { validTime: { edtf: '2021-10-04' } },
      },
      {
        name: 'restored-in-july',
        subject: 'inter-korean-lines',
        predicate: 'HAS_STATUS',
        content: { status: 'RESTORED' },
        quotation: 'The lines had come back on July 27',
        gist: 'The lines were restored in July.',
        more: { validTime: { edtf: '2021-07-27/..' } },
      },
      {
        name: 'unanswered-from-august',
        subject: 'inter-korean-lines',
        predicate: 'HAS_STATUS',
        content: { status: 'UNANSWERED' },
        quotation: 'the North let them ring from August 10 on',
        gist: 'The North answered no more from August on.',
        more: { validTime: { edtf: '2021-08-10/2021-10-03' } },
      },
      {
        name: 'kim-leads',
        subject: 'kim-jong-un',
        predicate: 'HOLDS_OFFICE',
        content: { object: 'leader-of-north-korea' },
        quotation: "Kim Jong Un, the North's leader",
        gist: 'Kim Jong Un leads North Korea.',
      },
      {
        name: 'to-be-restored',
        subject: 'inter-korean-lines',
        predicate: 'HAS_STATUS',
        content: { status: 'RESTORED' },
        quotation: 'they would be restored in early October',
        gist: 'The lines would be restored in early October.',
        by: { speaker: 'kim-jong-un', office: 'leader-of-north-korea' },
        more: { modality: 'PLANNED', assertedAt: '2021-09-29', validTime: { edtf: '2021-10' } },
      },
    ],
  },
];
