/** Which claims of an answer rest on words that stand in the text, and what becomes of the others. */
import { edtfFault } from '../../base/edtf.ts';
import type { SuggestedClaim } from '../article-findings.ts';
import type { Span } from '../span.ts';
import type { AnsweredClaim } from './answered-claims.ts';

/** The claim as it stands in the text, or why it is dropped. */
export type Verified = { readonly claim: SuggestedClaim } | { readonly dropped: string };

const longestQuotation = 1_500;

/** `paragraphs`: those that were sent, by the numbers that they were sent with. */
export function verifyClaim(answered: AnsweredClaim, text: string, paragraphs: ReadonlyMap<number, Span>): Verified {
  const { quotation, channel, status, denied, modality, validTime, speaker, speakerSort } = answered;
  const paragraph = paragraphs.get(answered.paragraph);
  if (!paragraph) return { dropped: 'its paragraph was not sent' };
  const evidence = placeOf(quotation, text, paragraph);
  if (!evidence) return { dropped: 'its quotation does not stand in its paragraph' };
  if (quotation.length > longestQuotation) return { dropped: 'its quotation is too long' };
  const mention = placeOf(channel, text, evidence) ?? placeOf(channel, text, paragraph);
  if (!mention) return { dropped: 'the words for its channel do not stand in its paragraph' };
  if (speaker !== null && !isPrinted(speaker, text)) return { dropped: 'its speaker does not stand in the text' };
  if (validTime !== null && edtfFault(validTime) !== null) return { dropped: 'its time is no EDTF' };
  const isVoiced = speaker !== null && speaker.trim() !== '';
  return {
    claim: {
      evidence,
      channel: mention,
      parties: answered.parties.filter(party => isPrinted(party, text)),
      status,
      polarity: denied ? 'denies' : 'affirms',
      modality,
      validTime,
      speaker: isVoiced ? { sort: speakerSort ?? 'unnamed', name: speaker.trim() } : null,
    },
  };
}

/** Where the words stand, letter by letter, within a piece of the text; null where they do not. */
function placeOf(words: string, text: string, { start, end }: Span): Span | null {
  const trimmed = words.trim();
  const at = trimmed === '' ? -1 : text.slice(start, end).indexOf(trimmed);
  return at < 0 ? null : { start: start + at, end: start + at + trimmed.length };
}

const isPrinted = (name: string, text: string): boolean =>
  text.replace(/\s+/g, ' ').includes(name.trim().replace(/\s+/g, ' '));
