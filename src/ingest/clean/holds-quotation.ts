/** Whether a text holds quotation marks, so that what it says may be somebody's words. */
export function holdsQuotation(text: string): boolean {
  if (/["“”„‟«»「」『』〝〞]/.test(text)) return true;
  const opening = /(?<![\p{L}\p{N}])['‘‛‹](?=[\p{L}\p{N}])/u.exec(text);
  if (!opening) return false;
  // an apostrophe stands within a word, or ends one that no mark has opened
  const closing = /(?<=[\p{L}\p{N}.,!?…])['’›](?![\p{L}\p{N}])/gu;
  closing.lastIndex = opening.index + 1;
  return closing.test(text);
}
