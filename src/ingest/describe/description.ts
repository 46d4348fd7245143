/** What is known of an article beside what it says, each with how it was found and how sure that is. */

import type { Edtf } from '../../base/edtf.ts';
import type { Span } from '../span.ts';

export type Described<Value extends string = string> = {
  readonly value: Value;
  /** `told`: by whoever gave it, or its front matter; `meta`: by the head of its page or the properties of its file. */
  readonly found: 'told' | 'meta' | 'dateline' | 'text' | 'file name' | 'address';
  readonly sure: 'certain' | 'likely' | 'possible';
  /** Where it stands in the text; left out of what does not stand there. */
  readonly span?: Span;
};

/** Null: not known. */
export type Description = {
  readonly title: Described | null;
  /** Who published it, as printed. */
  readonly publisher: Described | null;
  /** The agency or outlet whose mark its dateline bears, which may have written what others publish. */
  readonly agency: Described | null;
  readonly byline: Described | null;
  /** Where it was written, by its dateline. */
  readonly place: Described | null;
  /** The day or month as written there, in its own zone. Where two readings are possible, one of both: `[2018-03-04,2018-04-03]`. */
  readonly published: Described<Edtf> | null;
  /** BCP 47; `en` for `en-GB` too. */
  readonly language: Described | null;
  readonly rights: readonly Described[];
};
