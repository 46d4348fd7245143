/** Which language model proposes claims of articles, as the settings have it. */
import { AppError } from '../base/errors.ts';
import { type SuggestClaims, suggestingBy } from '../ingest/language-model/suggest-claims.ts';
import type { Settings } from './settings.ts';

/** Null: none does. Throws BAD_SETTING where an address has no model. */
export function languageModelOf(settings: Settings): SuggestClaims | null {
  const { EXTRACTOR_URL: url, EXTRACTOR_MODEL: model, EXTRACTOR_KEY: key } = settings;
  if (url === '') return null;
  if (model === '') throw new AppError('BAD_SETTING', 'EXTRACTOR_URL needs EXTRACTOR_MODEL, the name of a model there');
  return suggestingBy(
    { url, model, key },
    { seconds: settings.EXTRACTOR_SECONDS, requests: settings.EXTRACTOR_REQUESTS },
  );
}
