import type { EnteringDocument } from './document.ts';

/** Two reports on the lines between China and Japan, written for this test. */

export const eastChinaSea: readonly EnteringDocument[] = [
  {
    slug: 'ledger-2018-06-08',
    title: 'Ships and aircraft may now call each other',
    publisher: 'the-ledger',
    published: '2018-06-08',
    text: `Ships and aircraft may now call each other

TOKYO, June 8, 2018. The maritime and aerial communication mechanism between the defence authorities of China and Japan came into use on Friday, Japan's Defence Ministry said. The two governments agreed on it on May 9.

A hotline between senior officers is to follow; nobody says when.
`,
    nodes: [
      { kind: 'state', slug: 'china', name: 'China', aliases: [{ name: '中国', language: 'zh' }] },
      { kind: 'state', slug: 'japan', name: 'Japan', aliases: [{ name: '日本', language: 'ja' }] },
      { kind: 'organization', slug: 'the-ledger', name: 'The Ledger', organizationKind: 'news-outlet' },
      {
        kind: 'organization',
        slug: 'japanese-defence-ministry',
        name: 'Ministry of Defence of Japan',
        organizationKind: 'ministry',
        aliases: [{ name: '防衛省', language: 'ja' }],
      },
      {
        kind: 'channel',
        slug: 'china-japan-mechanism',
        name: 'Maritime and aerial communication mechanism of China and Japan',
        channelKind: 'line-family',
        level: 'unspecified',
        domain: 'all',
      },
      {
        kind: 'channel',
        slug: 'china-japan-hotline',
        name: 'Hotline between the defence authorities of China and Japan',
        channelKind: 'hotline',
        level: 'ministerial',
        domain: 'all',
        aliases: [{ name: '日中防衛当局間ホットライン', language: 'ja' }],
      },
      {
        kind: 'agreement',
        slug: 'china-japan-memorandum-2018',
        name: 'Memorandum on the communication mechanism',
        agreementKind: 'memorandum',
      },
    ],
    claims: [
      {
        name: 'in-use',
        subject: 'china-japan-mechanism',
        predicate: 'HAS_STATUS',
        content: { status: 'ACTIVATED' },
        quotation: 'came into use on Friday',
        gist: 'The mechanism came into use.',
        by: { organization: 'japanese-defence-ministry' },
        more: { validTime: { edtf: '2018-06-08/..' } },
      },
      {
        name: 'agreed-in-may',
        subject: 'china-japan-memorandum-2018',
        predicate: 'SIGNED_ON',
        content: { date: '2018-05-09' },
        quotation: 'The two governments agreed on it on May 9',
        gist: 'It was agreed on 9 May.',
      },
      {
        name: 'founded-by',
        subject: 'china-japan-memorandum-2018',
        predicate: 'FOUNDS',
        content: { object: 'china-japan-mechanism' },
        quotation: 'The two governments agreed on it on May 9',
        gist: 'The agreement set the mechanism up.',
      },
      {
        name: 'end-china',
        subject: 'china-japan-mechanism',
        predicate: 'HAS_END',
        content: { object: 'china' },
        quotation: 'between the defence authorities of China and Japan',
        gist: 'China is at one end.',
      },
      {
        name: 'end-japan',
        subject: 'china-japan-mechanism',
        predicate: 'HAS_END',
        content: { object: 'japan' },
        quotation: 'between the defence authorities of China and Japan',
        gist: 'Japan is at the other end.',
      },
      {
        name: 'hotline-to-follow',
        subject: 'china-japan-hotline',
        predicate: 'HAS_STATUS',
        content: { status: 'OPEN' },
        quotation: 'A hotline between senior officers is to follow',
        gist: 'A hotline is to follow.',
        more: { modality: 'PLANNED' },
      },
      {
        name: 'hotline-is-part',
        subject: 'china-japan-hotline',
        predicate: 'PART_OF',
        content: { object: 'china-japan-mechanism' },
        quotation: 'A hotline between senior officers is to follow',
        gist: 'The hotline belongs to the mechanism.',
      },
    ],
  },
  {
    slug: 'ledger-2023-05-16',
    title: 'Twenty minutes between two ministers',
    publisher: 'the-ledger',
    published: '2023-05-16',
    text: `Twenty minutes between two ministers

TOKYO, May 16, 2023. Defence ministers Yasukazu Hamada and Li Shangfu used the hotline between their ministries for the first time on Tuesday. The call took some twenty minutes, Japan's Defence Ministry said. The equipment had been in place since March 31.

電話は約二十分間続いた、と防衛省は述べた。
`,
    nodes: [
      {
        kind: 'person',
        slug: 'yasukazu-hamada',
        name: 'Yasukazu Hamada',
        aliases: [{ name: '浜田靖一', language: 'ja' }],
      },
      { kind: 'person', slug: 'li-shangfu', name: 'Li Shangfu', aliases: [{ name: '李尚福', language: 'zh' }] },
      {
        kind: 'office',
        slug: 'japanese-defence-minister',
        name: 'Minister of Defence of Japan',
        officeKind: 'minister',
      },
      {
        kind: 'office',
        slug: 'chinese-defence-minister',
        name: 'Minister of Defence of China',
        officeKind: 'minister',
      },
      { kind: 'event', slug: 'hamada-li-call-2023-05-16', name: 'First call over the hotline', eventKind: 'call' },
    ],
    claims: [
      {
        name: 'first-call',
        subject: 'hamada-li-call-2023-05-16',
        predicate: 'WENT_OVER',
        content: { object: 'china-japan-hotline' },
        quotation: 'used the hotline between their ministries for the first time on Tuesday',
        gist: 'The ministers used the hotline for the first time.',
        more: { validTime: { edtf: '2023-05-16' } },
      },
      {
        name: 'hotline-in-use',
        subject: 'china-japan-hotline',
        predicate: 'HAS_STATUS',
        content: { status: 'IN_USE' },
        quotation: 'used the hotline between their ministries for the first time on Tuesday',
        gist: 'The hotline was used.',
        more: { validTime: { edtf: '2023-05-16' } },
      },
      {
        name: 'hotline-installed',
        subject: 'china-japan-hotline',
        predicate: 'HAS_STATUS',
        content: { status: 'INSTALLED' },
        quotation: 'The equipment had been in place since March 31',
        gist: 'The equipment was in place since 31 March.',
        more: { validTime: { edtf: '2023-03-31/2023-05-16' } },
      },
      {
        name: 'twenty-minutes',
        subject: 'hamada-li-call-2023-05-16',
        predicate: 'LASTED',
        content: { count: { count: 20, unit: 'minutes' } },
        quotation: 'The call took some twenty minutes',
        gist: 'The call lasted some twenty minutes.',
        by: { organization: 'japanese-defence-ministry' },
      },
      {
        name: 'hamada-took-part',
        subject: 'yasukazu-hamada',
        predicate: 'TOOK_PART_IN',
        content: { object: 'hamada-li-call-2023-05-16' },
        quotation: 'Defence ministers Yasukazu Hamada and Li Shangfu',
        gist: 'Hamada took part in the call.',
      },
      {
        name: 'li-took-part',
        subject: 'li-shangfu',
        predicate: 'TOOK_PART_IN',
        content: { object: 'hamada-li-call-2023-05-16' },
        quotation: 'Defence ministers Yasukazu Hamada and Li Shangfu',
        gist: 'Li took part in the call.',
      },
      {
        name: 'twenty-minutes-in-japanese',
        subject: 'hamada-li-call-2023-05-16',
        predicate: 'LASTED',
        content: { count: { count: 20, unit: 'minutes' } },
        quotation: '電話は約二十分間続いた',
        gist: 'The call lasted some twenty minutes.',
        by: { organization: 'japanese-defence-ministry' },
      },
    ],
  },
];
