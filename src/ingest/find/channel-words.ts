/** The words by which channels are told: what they are called, and what stands before and behind that in a phrase. */

/** How alike two mentions have to be to be of one channel: a line, talks, an indirect way, contact in general, a standing group. */
const channelClasses = ['line', 'talks', 'back', 'contact', 'group'] as const;
export type ChannelClass = (typeof channelClasses)[number];

export type ChannelHead = {
  readonly pattern: string;
  readonly className: ChannelClass;
  /** Terms of the vocabulary. */
  readonly kind: string;
  /** `always`: no other word is needed; `modified`: a word of the field or parties have to stand beside it. */
  readonly needs: 'always' | 'modified';
};

export const channelHeads: readonly ChannelHead[] = [
  {
    pattern: 'hot[ -]?lines?(?:\\s+(?:messages?|calls?|communications?|links?|conversations?|contacts?))?',
    className: 'line',
    kind: 'hotline',
    needs: 'always',
  },
  { pattern: 'red\\s+(?:tele)?phone', className: 'line', kind: 'hotline', needs: 'always' },
  { pattern: '(?:tele)?phone\\s+(?:lines?|links?)', className: 'line', kind: 'telephone-line', needs: 'always' },
  { pattern: '(?:telephone|phone|video)\\s+calls?', className: 'line', kind: 'telephone-line', needs: 'modified' },
  { pattern: 'calls?', className: 'line', kind: 'telephone-line', needs: 'modified' },
  {
    pattern: '(?:telephone|telephonic|phone)\\s+conversations?',
    className: 'line',
    kind: 'telephone-line',
    needs: 'modified',
  },
  { pattern: 'lines?\\s+of\\s+communications?', className: 'line', kind: 'telephone-line', needs: 'always' },
  { pattern: 'channels?\\s+of\\s+communications?', className: 'line', kind: 'diplomatic-contact', needs: 'always' },
  { pattern: 'fax\\s+(?:lines?|links?)', className: 'line', kind: 'fax', needs: 'always' },
  { pattern: 'video[ -](?:links?|conference\\s+links?)', className: 'line', kind: 'video-link', needs: 'always' },
  {
    pattern:
      'back-?\\s?channel\\s+(?:talks|discussions|contacts?|communications?|negotiations|diplomacy|dialogue|messages?|conversations|efforts?|meetings?)',
    className: 'back',
    kind: 'third-party',
    needs: 'always',
  },
  { pattern: 'back-?\\s?channels?', className: 'back', kind: 'third-party', needs: 'always' },
  {
    pattern: 'go-betweens?|intermediar(?:y|ies)|mediators?|interlocutors?',
    className: 'back',
    kind: 'third-party',
    needs: 'modified',
  },
  { pattern: 'mediation', className: 'back', kind: 'third-party', needs: 'modified' },
  { pattern: 'messages?', className: 'back', kind: 'third-party', needs: 'modified' },
  { pattern: 'channels?', className: 'line', kind: 'diplomatic-contact', needs: 'modified' },
  { pattern: 'conduits?', className: 'back', kind: 'third-party', needs: 'modified' },
  { pattern: 'lines?', className: 'line', kind: 'telephone-line', needs: 'modified' },
  { pattern: 'links?', className: 'line', kind: 'telephone-line', needs: 'modified' },
  { pattern: 'connections?', className: 'line', kind: 'telephone-line', needs: 'modified' },
  { pattern: 'mechanisms?', className: 'line', kind: 'other', needs: 'modified' },
  { pattern: 'working\\s+groups?', className: 'group', kind: 'working-group', needs: 'always' },
  {
    pattern: 'liaison\\s+(?:offices?|officers?|missions?|teams?|cells?)',
    className: 'group',
    kind: 'liaison-office',
    needs: 'always',
  },
  { pattern: 'interests?\\s+sections?', className: 'group', kind: 'protecting-power', needs: 'always' },
  {
    pattern: '(?:coordination|deconfliction|de-confliction|risk\\s+reduction)\\s+(?:cells?|cent(?:er|re)s?)',
    className: 'group',
    kind: 'liaison-office',
    needs: 'always',
  },
  {
    pattern:
      '(?:mixed|joint|tripartite|trilateral|liaison|armistice|quadrilateral)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:fora|commissions?|committees?|mechanisms?|forums?|(?:military|operations?|coordination|implementation|information|monitoring|reconciliation|command)\\s+cent(?:er|re)s?)',
    className: 'group',
    kind: 'working-group',
    needs: 'always',
  },
  { pattern: 'commissions?|committees?|forums?', className: 'group', kind: 'working-group', needs: 'modified' },
  { pattern: 'protecting\\s+powers?', className: 'back', kind: 'protecting-power', needs: 'always' },
  { pattern: 'summits?', className: 'talks', kind: 'face-to-face', needs: 'modified' },
  {
    pattern: 'talks|negotiations|dialogues?|dialogs?|consultations',
    className: 'talks',
    kind: 'talks',
    needs: 'modified',
  },
  { pattern: 'meetings?', className: 'talks', kind: 'face-to-face', needs: 'modified' },
  { pattern: 'round', className: 'talks', kind: 'talks', needs: 'modified' },
  { pattern: 'discussions|conversations?', className: 'talks', kind: 'talks', needs: 'modified' },
  {
    pattern: 'contacts?|communications?|exchanges',
    className: 'contact',
    kind: 'diplomatic-contact',
    needs: 'modified',
  },
];

/** Words before a head that make it one of the field, each with the heads that they do so for. */
export const lineModifiers =
  'communications?|contact|dialogue|direct|dedicated|secure|secured|encrypted|military|emergency|crisis|deconfliction|de-confliction|deconflict|diplomatic|telephone|telephonic|phone|inter-Korean|cross-border|cross-[Ss]trait|bilateral|secret|clandestine|confidential|private|unofficial|informal|formal|official|permanent|standing|nuclear|safety|air-to-air|air|ground|leader-to-leader|military-to-military|mil-to-mil|radio|ship-to-ship|bridge-to-bridge|satellite|third-party|indirect|liaison|notification|consultation|coordination|verification|incident|dispute|conflict-prevention|alternative|multiple|several|open|existing|established|regular|normal|proper|intelligence|humanitarian|Track\\s+\\S+';
export const talksModifiers =
  '[\\p{L}]+-level|tripartite|three-way|direct|indirect|secret|clandestine|covert|quiet|back-?channel|formal|informal|face-to-face|in-person|one-on-one|bilateral|trilateral|multilateral|four-way|six-party|nuclear|peace|["“]?military[- ]to[- ]military["”]?|military|mil-to-mil|defen[cs]e|strategic|arms\\s+control|arms|inter-Korean|cross-border|border|security|cease-?fire|truce|denuclearization|denuclearisation|deconfliction|de-confliction|exploratory|official|unofficial|Track\\s+\\S+|flag|commander-level|corps\\s+commander|ministerial|proximity|hostage|prisoner|confidential|private|disarmament|summit|coordination|talks\\s+about';
export const contactModifiers =
  '["“]?military[- ]to[- ]military["”]?|mil-to-mil|army-to-army|navy-to-navy|military|direct|indirect|diplomatic|regular|constant|close|continuous|secret|clandestine|covert|quiet|unofficial|informal|official|formal|private|high-level|working-level|person-to-person|face-to-face|radio|back-?channel|deconfliction|de-confliction|operational|inter-Korean|cross-border|bridge-to-bridge|ship-to-ship|telephone|phone|bilateral|intelligence|safety|defen[cs]e';

/** Words that may stand in the phrase without telling anything. */
export const plainModifiers =
  'new|old|longstanding|long-standing|special|so-called|first|second|third|joint|similar|such|possible|potential|planned|proposed|limited|open|wide|ongoing|continued|continuing|future|further|previous|earlier|latest|current|main|key|important|vital|critical|crucial|only|own|other|various|many|several|multiple|two|three|four|five|six|\\d+|additional|separate|physical|particular|initial|permanent|round-the-clock|24-hour|full|urgent|serious|substantive|productive|constructive|candid|frank|any|some|no|more|government|presidential|ministerial|leader-level|political|economic|regional|international|global|annual|weekly|daily|border|unannounced|undisclosed|planned|recent|rare|cold-war|Cold\\s+War(?:-era)?|maritime|naval|air|ground|army|navy|Pentagon|White\\s+House|theater|senior|top|official|existing|established|dedicated|secure|regular|normal|upcoming|next|last|trilateral|back|early|harsh|U\\.N\\.|UN|NATO|NATO-Russia';

/** What a head is part of without meaning any channel. */
export const noChannels: readonly RegExp[] = [
  /\bcommunications?\s+(?:director|advis[eo]r|officer|team|strategy|staff|chief|aide|manager|company|firm|professor|specialist)\b/i,
  /\b(?:front|red|hard|bottom|head|dead|party|battle|border|demarcation|dividing|contact|finish|starting|assembly|production|supply|fault|time|blood|party|pipe|rail|punch|story|picket|military\s+demarcation|ceasefire|cease-fire|green|nine-dash|northern\s+limit|bread|party|sea|air|shipping|skirmish|tree)[\s-]+lines?\b/i,
  /\blines?\s+of\s+(?:actual\s+control|control|duty|work|fire|sight|attack|defen[cs]e|questioning|contact|credit|argument|effort)\b/i,
  /\b(?:in\s+line|on\s+line|along\s+the\s+lines?|between\s+the\s+lines|over\s+the\s+line|cross(?:ed|ing)?\s+(?:the|a)\s+line|on\s+the\s+line\s*[,.]|down\s+the\s+line|out\s+of\s+line|line\s+up)\b/i,
  /\b(?:news|TV|television|YouTube|Telegram|WhatsApp|Youtube|English|media|state|cable|broadcast|satellite\s+TV)\s+channels?\b/i,
  /\b(?:weak|missing|suspected|alleged|close|economic|trade|criminal|terror|rail|road|transport|family)\s+links?\b/i,
  /\b(?:links?|ties)\s+(?:to|with)\s+(?:terror|al-Qaeda|organi[sz]ed|the\s+group|extremis)/i,
  /\b(?:enforcement|payment|financial|trade|swap|inspection|dispute\s+resolution|trigger|snapback)\s+mechanisms?\b/i,
  /\b(?:Security\s+Council|Cabinet|cabinet|emergency|NATO|committee|party|board|closed-door\s+U\.N\.\s+Security\s+Council|news|town\s+hall|editorial|UN\s+Security\s+Council)\s+meetings?\b/i,
  /\b(?:physical|eye|sexual|line\s+of|body)\s+contacts?\b/i,
  /\b(?:strategic|public|mass|director\s+of|communications?)\s+communications?\s+(?:director|advis|officer|office|team|strategy|staff|satellite)/i,
  /\b(?:diplomatic|economic|trade|military|close|security|bilateral|business|cultural|commercial|sever(?:ed|ing)?(?:\s+all)?\s+diplomatic)\s+ties\b/i,
  /\bexchanges\s+of\s+(?:fire|gunfire|artillery)\b/i,
  /\b(?:student|youth|cultural|educational|academic|people-to-people|stock|business|fire|prisoner)\s+exchanges\b/i,
];
