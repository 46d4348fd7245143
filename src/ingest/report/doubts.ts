/** Why a proposed claim is doubtful, in words for whoever reviews it. */
import type { FoundStatus } from '../article-findings.ts';
import type { IngestedArticle } from '../pipeline.ts';
import type { ProposedClaim } from '../propose/drafting.ts';
import { covers, overlaps } from '../span.ts';
import type { CloseLink } from './close-links.ts';

/** Below it, something else than the words for the channel stands nearer to the words for its status. */
const near = 0.7;

/** Empty where nothing speaks against it. `links`: names that may mean several nodes. */
export function doubtsOf(
  claim: ProposedClaim,
  { findings, description }: Pick<IngestedArticle, 'findings' | 'description'>,
  links: readonly CloseLink[],
): string[] {
  const status = claim.status === null ? null : findings.statuses[claim.status]!;
  const ofNodes = links
    .filter(({ node }) => [claim.subject, claim.object, claim.attribution.speaker].includes(node))
    .map(inWords);
  if (status === null)
    return ['the ends of the line are taken from what it is called and who stands beside it', ...ofNodes];
  const channel = findings.channels[status.channel]!;
  const { evidence, score, speaker, by } = status;
  const doubts = [
    by !== undefined && `the language model ${by} proposed it, and no rule did`,
    by === undefined && score < near && 'the words for the status stand far from those for the line',
    channel.parties.length < 2 && 'the text does not say between whom the line is',
    speaker === null &&
      findings.statements.some(one => one.speaker === null && overlaps(one, evidence)) &&
      'somebody says so, and the text does not tell who',
    dayDoubt(status, { findings, description }),
  ];
  return [...doubts.filter(doubt => doubt !== false && doubt !== null), ...ofNodes];
}

/** For the remark of a claim, where whoever reviews it reads it; null where nothing speaks against it. */
export function remarkOf(doubts: readonly string[], score: number): string | null {
  return doubts.length === 0 ? null : `Doubtful as it was read, score ${score.toFixed(2)}: ${doubts.join('; ')}.`;
}

function dayDoubt(
  { validTime, evidence }: FoundStatus,
  { findings, description: { published } }: Pick<IngestedArticle, 'findings' | 'description'>,
): string | null {
  if (validTime === null) return 'no day is told';
  if (findings.dates.some(date => covers(evidence, date))) return null;
  const isSure = published === null || published.sure === 'certain';
  return `no day is told beside it: that of the article is taken${isSure ? '' : ', which is not certain itself'}`;
}

function inWords({ name, isNew, node, others }: CloseLink): string {
  const may = others.map(({ id, score }) => `${id} (${score.toFixed(2)})`).join(' or ');
  return isNew ? `"${name}" is new as ${node}, and may be ${may}` : `"${name}" is taken for ${node}, and may be ${may}`;
}
