/** A mention of a channel, however it is told. */
import type { Span } from '../span.ts';
import type { ChannelClass } from './channel-words.ts';

export type ChannelMention = Span & {
  readonly text: string;
  readonly className: ChannelClass;
  readonly kind: string;
  /** "the line", "these talks": one that was spoken of before, if any was. */
  readonly isAnaphoric: boolean;
  readonly isPlural: boolean;
  /** A channel only where it is one of the two sides that the text is about with the other. */
  readonly isBetweenMain?: boolean;
  /** "Another line", "a new link": one of those that are spoken of. */
  readonly isFurther: boolean;
  /** The noun, in the singular. */
  readonly head: string;
  /** A name in capitals, or what tells it from others: "theater commanders". */
  readonly distinction: string | null;
  /** Whose line it is, "military", where that is said; one that says nothing may be of any. */
  readonly quality?: string | null;
  /** Where the word stands under which this line is listed with others: "two lines, one for pilots and another for ships". */
  readonly listedUnder?: number;
};

/** A word that is part of a name, as patterns have it. */
export const nameWord =
  "(?!(?:The|This|That|These|Those|A|An|In|On|At|But|And|When|After|Before|Since|If|As|It|Its|Their|His|Her|Both|Any|No|While|For|From|With|By|To|Where|How|What|Such|Some|One|Another|During|Through|Via|Under)\\b|(?!Italy|Sicily)\\p{Lu}\\p{Ll}+ly,)\\p{Lu}[\\p{L}.]*(?:[-–]\\p{Lu}[\\p{L}.]*)*(?:-led)?(?:'s?)?";
