/** What pieces of pages that are not their article look like, each by itself, wherever they stand. */

import { holdsUnspaced } from '../../base/letters.ts';
import { functionWordShares } from '../function-words.ts';
import type { TextBlock } from './text-blocks.ts';

export type FurnitureKind =
  | 'front-matter'
  | 'interface' // menus, buttons, names of icons
  | 'caption' // of a picture or a film, with its credit
  | 'repetition' // of what stands before it
  | 'offer' // subscriptions, newsletters, advertisements, accounts
  | 'copyright'
  | 'player' // times of sound and film
  | 'link' // to other articles
  | 'placeholder'; // what a template should have filled in

export type Sign = { readonly kind: FurnitureKind; readonly because: string };

/** Characters; captions of several pictures may stand in one line, and nothing else of a page's furniture is as long. */
const longestFurniture = 5000;

/** The first sign that a paragraph bears by itself; null of what may be the article's. */
export function signOf(block: TextBlock): Sign | null {
  if (block.text.length > longestFurniture) return null;
  const found = signs.find(({ isBorneBy }) => isBorneBy(block));
  return found ? { kind: found.kind, because: found.because } : null;
}

/** Places that a template should have filled in, within a paragraph too: `{{name}}`, `{name}`. */
export const placeholders = /\{\{\s*[\w.-]+\s*\}\}|\{[a-z_]+\}/gi;

/** A time of a player alone on its line, or two of them. */
const playerTime = /^(?:-?\d{1,2}:)?\d{1,2}:\d{2}(?:\s*[/|–-]\s*(?:\d{1,2}:)?\d{1,2}:\d{2})?$/;
/** Prices in every currency, and what they are for. */
const price = /^\p{Sc}\s?\d[\d.,]*\b|\d\s?\p{Sc}(?=\W|$)/u;
const credited =
  /^(?:image|photo|picture|media|video)s? ?(?:copyright|captions?|credits?|source)\b|^(?:photo|picture|image|video|foto|bild|фото)s? ?(?:by\b|:)|^(?:photo )?credits?\s*:|^photographs? by\b|^file(?: (?:photo|picture|image))? ?[-–—:]|\((?:(?:file |handout |ap |pool )?(?:photo|picture|image)s?\b[^)]{0,300}|pictured\b[^)]{0,300})\)|^media playback is (?:un|not )supported|^(?:slideshow|gallery|photos|images)? ?\(?\d+ (?:images|photos|pictures|slides)\)?$/iu;
const name = "\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}";
const agency = '(?:\\p{Lu}{2,}(?: Photo)?|Getty Images|Reuters)';
/** As photographs are signed, behind what they show: an agency, a stroke and a name, or in brackets the other way round. */
const signed = new RegExp(`(?:^|[\\s(])${agency}\\s?/\\s?${name}\\)?\\.?$|\\(${name}\\s?/\\s?${agency}\\)\\.?$`, 'u');
/** The same alone on its line, of whatever outlet. */
const signature = new RegExp(`^${name}\\s?/\\s?${name}\\.?$`, 'u');
const rights =
  /(?<![\p{L}\p{M}])©|\(c\)\s*\d{4}|\bcopyright(?:ed)?\s+(?:©|\(c\)|\d{4}|by\b)|\ball rights reserved\b|\bmay not be (?:published|broadcast|rewritten|redistributed|reproduced)\b|^(?:alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|все права защищены)/iu;
const disclaimer = /^disclaimer\s*:/i;
const leadsElsewhere =
  /^(?:\W*)(?:read (?:more|also|next|the full)|see also|also (?:read|on)\b|more (?:from|on|in|stories|news)\b|related\b(?: (?:articles?|stories|topics|news|content|coverage|links|posts))?\s*:?$|related\s*:|recommended\b(?: for you| stories| reading)?\s*:?$|you (?:may|might) (?:also |be )|most (?:read|viewed|popular|shared)\b|trending\b|(?:story|article) continue[sd]? below|continue reading|scroll (?:down )?(?:to|for)\b|(?:click|tap) here|(?:watch|listen)(?: now| live| here| to this)?\s*:|back to top|(?:leave|post|write|add) a (?:comment|reply)\b|(?:no |\d+ )?comments?\W*$|(?:weitere|ähnliche|verwandte) (?:artikel|beiträge)|das könnte (?:sie|dich)|mehr zum thema|kommentare?\W*$|skip to\b|weiterlesen|lire aussi|à lire aussi|lea también|читайте также|материалы по теме)/iu;
const sellsSomething =
  /\b(?:subscri(?:be|bed|ber|bers|ption|ptions)|sign(?:ed)? ?(?:up|in)|newsletters?|free (?:articles?|trial)|unlimited access|cancel any ?time|renews automatically|log(?:ged)? ?in|register(?:ed)?|our app|ad-?free|(?:your|an?) account|your inbox|cookies?|donat(?:e|ion)|advertis(?:e|ing) with)\b/i;
const speaksToReader =
  /\b(?:you|your|you['’]ve|our|us)\b|^(?:please |already )?(?:subscribe|sign|log|register|download|follow|join|get|donate|support|click|enter|create|manage|accept)/i;
const advertisement =
  /^\W*(?:advertisements?|sponsored(?: content)?|paid (?:content|post)|anzeige|publicité|publicidad|реклама)\W*$/iu;
const buttons = new Set(
  'share tweet email e-mail print facebook twitter whatsapp linkedin reddit telegram instagram youtube tiktok x close menu search home photo photos picture bigphoto image video videos audio listen play pause mute copy link save bookmark bookmarks comment comments reply login newsletters newsletter next previous prev back top skip to main content navigation podcasts podcast live toggle expand open gallery fullscreen favorite'.split(
    ' ',
  ),
);

const isShort = ({ words }: TextBlock): boolean => words <= 12;

const signs: readonly (Sign & { readonly isBorneBy: (block: TextBlock) => boolean })[] = [
  { kind: 'player', because: 'a time and nothing else', isBorneBy: ({ text }) => playerTime.test(text) },
  {
    kind: 'placeholder',
    because: 'a place that a template should have filled in',
    isBorneBy: ({ text }) => text.replace(placeholders, '').trim() === '',
  },
  {
    kind: 'caption',
    because: 'a credit or label of a picture',
    isBorneBy: ({ text, words }) =>
      credited.test(text) || (words <= 80 && signed.test(text)) || (words <= 6 && signature.test(text)),
  },
  {
    kind: 'copyright',
    because: 'a statement of rights',
    isBorneBy: ({ text, words }) => words <= 60 && (rights.test(text) || disclaimer.test(text)),
  },
  {
    kind: 'link',
    because: 'words that lead to another page',
    isBorneBy: block => block.words <= 20 && leadsElsewhere.test(block.text),
  },
  {
    kind: 'offer',
    because: 'words to the reader about a subscription, an account or the like',
    isBorneBy: block =>
      advertisement.test(block.text) ||
      (block.words <= 40 && sellsSomething.test(block.text) && speaksToReader.test(block.text)) ||
      (block.words <= 6 && block.ending === 'none' && price.test(block.text)),
  },
  {
    kind: 'interface',
    because: 'names of buttons and nothing else',
    isBorneBy: block => block.words <= 6 && block.words > 0 && block.key.split(' ').every(word => buttons.has(word)),
  },
  {
    kind: 'interface',
    because: 'how long it takes to read',
    isBorneBy: block => isShort(block) && /^\d+ min(?:ute)?s?\.? (?:read|listen|watch)$/i.test(block.text),
  },
  {
    kind: 'interface',
    because: 'many words without the marks and the small words of sentences',
    isBorneBy: isWordHeap,
  },
];

/** So many words in a row have a comma or a preposition between them, in prose and in headlines. */
const fewestOfHeap = 15;

function isWordHeap({ text, words }: TextBlock): boolean {
  // there are scripts that need neither spaces nor marks
  if (words < fewestOfHeap || /[^\P{P}'’‐-]/u.test(text) || holdsUnspaced(text)) return false;
  return (functionWordShares(text)[0]?.share ?? 1) < 0.12;
}
