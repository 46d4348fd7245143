/** How high up a channel runs, and what operations it is about, as far as the words for it tell. */
import type { FoundChannel } from '../resolve/channel-parties.ts';

type Named = readonly (readonly [RegExp, string])[];

/** The first that fits counts: who talks says more than what for. */
const levels: Named = [
  [
    /\b(?:leader-to-leader|presidential|between (?:the )?(?:leaders|presidents|heads of (?:state|government)))\b/i,
    'leader',
  ],
  [/\b(?:chiefs? of (?:the )?(?:defen[cs]e|general|joint)(?: staffs?)?|joint chiefs)\b/i, 'chief-of-defence'],
  [/\b(?:ministerial|(?:defen[cs]e|foreign) ministers|defen[cs]e (?:chiefs|secretar(?:y|ies)))\b/i, 'ministerial'],
  [/\b(?:controllers?|duty officers?|operations cent(?:er|re)s?)\b/i, 'controller'],
  [/\b(?:tactical|ship-to-ship|bridge-to-bridge|between (?:the )?(?:units|troops|crews))\b/i, 'tactical'],
  [
    /\b(?:theat(?:er|re)|corps|ground|field|regional|fleet)[ -]commanders?\b|\bcommander-level\b|\bbetween (?:the )?commanders\b/i,
    'operational',
  ],
  [/\b(?:strategic|general staffs?|defen[cs]e ministries|headquarters)\b/i, 'strategic'],
];

const domains: Named = [
  [/\b(?:air-to-air|air|airspace|aerial|aviation|flights?|flight safety|air forces?|pilots)\b/i, 'air'],
  [/\b(?:ground|land|border troops)\b/i, 'ground'],
  [/\b(?:maritime|naval|navy|navies|sea|ships?|ship-to-ship|bridge-to-bridge)\b/i, 'maritime'],
];

export type ChannelNature = { readonly level: string; readonly domain: string };

/** Terms of the vocabulary; `unspecified` where no mention tells, or several tell different things. */
export function natureOf({ kind, mentions }: FoundChannel, text: string): ChannelNature {
  const phrases = mentions.map(({ start, end }) =>
    `${text.slice(start, end)}${complementOf(text, end)}`.replace(/\s+/g, ' '),
  );
  const found = (terms: Named) =>
    new Set(phrases.flatMap(phrase => terms.filter(([pattern]) => pattern.test(phrase)).map(([, term]) => term)));
  const [byLevel, byDomain] = [[...found(levels)], [...found(domains)]];
  return {
    level: byLevel.length === 1 ? byLevel[0]! : kind === 'third-party' ? 'intermediary' : 'unspecified',
    domain: byDomain.length === 1 ? byDomain[0]! : 'unspecified',
  };
}

/** What goes on behind the words for a channel and says between whom or what for it is, up to the end of its clause. */
const complementOf = (text: string, end: number): string =>
  /^["”]?\s+(?:for|between|linking|connecting|that\s+(?:deals|links|connects|is\s+between))\b[^,.;:!?"“”]{0,80}/.exec(
    text.slice(end, end + 110),
  )?.[0] ?? '';
