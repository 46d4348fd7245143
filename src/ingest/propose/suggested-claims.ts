/** Joins what a language model proposes to what the rules found, where these did not find it. */
import { foldName } from '../../base/text.ts';
import type { Findings, FoundStatus, SuggestedClaim, Suggestions } from '../article-findings.ts';
import { stateNamed } from '../find/states.ts';
import type { Speaker } from '../resolve/actors.ts';
import type { FoundChannel } from '../resolve/channel-parties.ts';
import { overlaps, type Span } from '../span.ts';

/** How sure such a claim is, whatever the model says of itself: a person decides on it. */
const score = 0.5;

/** What the rules found stands as it is, and its numbers; what is new comes behind it. */
export function withSuggestions(findings: Findings, { by, claims }: Suggestions, text: string): Findings {
  const channels = [...findings.channels];
  const statuses = [...findings.statuses];
  for (const suggested of claims) {
    const { status, polarity, modality, validTime, evidence } = suggested;
    const speaker = suggested.speaker && knownSpeaker(suggested.speaker, findings);
    const found = channelOf(suggested, channels, text);
    const claim = { channel: found.at, status, polarity, modality, validTime, speaker, evidence, score, by };
    if (statuses.some(other => isSame(other, claim))) continue;
    if (found.isNew) channels.push(found.channel);
    statuses.push(claim);
  }
  const isAssigned = (one: Span) => statuses.some(({ evidence }) => overlaps(evidence, one));
  return { ...findings, channels, statuses, unassigned: findings.unassigned.filter(one => !isAssigned(one)) };
}

/** The same of one channel by one speaker, as rules leave it out too when it is said again. */
const isSame = (one: FoundStatus, other: FoundStatus) =>
  one.channel === other.channel &&
  one.status === other.status &&
  one.polarity === other.polarity &&
  one.speaker?.name === other.speaker?.name;

type ChannelAt = { readonly at: number; readonly channel: FoundChannel; readonly isNew: boolean };

/** The channel that is mentioned with these words, else one between the same sides, else a new one. */
function channelOf(
  { channel: words, parties }: SuggestedClaim,
  channels: readonly FoundChannel[],
  text: string,
): ChannelAt {
  const sides = [...new Set(parties.map(party => stateNamed(party) ?? party))];
  const mentioned = channels.findIndex(({ mentions }) => mentions.some(mention => overlaps(mention, words)));
  const between = channels.findIndex(other => sides.length > 1 && areSame(other.parties, sides));
  const at = mentioned >= 0 ? mentioned : between;
  if (at >= 0) return { at, channel: channels[at]!, isNew: false };
  return { at: channels.length, channel: newChannel(words, sides, text), isNew: true };
}

const areSame = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.every(one => others.some(other => foldName(one) === foldName(other)));

function newChannel(words: Span, parties: readonly string[], text: string): FoundChannel {
  const name = text
    .slice(words.start, words.end)
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|a|an)\s+/i, '');
  const kind = 'other';
  const mention = {
    ...words,
    text: name,
    className: 'line',
    kind,
    isAnaphoric: false,
    isPlural: false,
    isFurther: false,
    head: name,
    distinction: null,
  } as const;
  return {
    label: `${parties.join('–')} ${name}`.trim(),
    className: 'line',
    kind,
    parties,
    mentions: [mention],
    roles: [],
  };
}

/** As the rules call the same one; a speaker whom they did not find is called as the text prints the name. */
function knownSpeaker({ sort, name }: Speaker, { people, organizations }: Findings): Speaker {
  const own = foldName(name);
  const state = stateNamed(name);
  if (state !== null) return { sort: 'state', name: state };
  const isOf = (names: readonly string[]) => names.some(one => foldName(one) === own);
  const person = people.find(one => isOf([one.name, ...one.aliases]) || foldName(one.name).split(' ').at(-1) === own);
  if (person) return { sort: 'person', name: person.name };
  const organization = organizations.find(one => isOf([one.name]));
  if (organization) return { sort: 'organization', name: organization.name };
  // what the rules take for no state is none that the graph would link
  return { sort: sort === 'state' ? 'organization' : sort, name };
}
