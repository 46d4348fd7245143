import { useRef, useState } from 'react';

import { followedAddress } from '../moment.ts';
import type { Linked } from './link.tsx';

export type Cited = {
  readonly title: string;
  readonly document?: Linked | undefined;
  readonly said?: string | undefined;
};

/** A sentence to cite this page by, with the address that shows it again. */
export function Cite({ title, document: source, said }: Cited) {
  const [told, setTold] = useState('');
  const sentence = useRef<HTMLParagraphElement>(null);
  const text = [
    // a claim's own words end with a full stop
    title.replace(/\.$/, ''),
    source && `in “${source.name}”`,
    said,
    `Backchannel, ${followedAddress()}`,
    `seen ${new Date().toISOString().slice(0, 10)}`,
  ]
    .filter(Boolean)
    .join(', ');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setTold('copied');
    } catch {
      // no clipboard without HTTPS or without leave
      getSelection()?.selectAllChildren(sentence.current!);
      setTold('This browser lets nothing be copied from here by a button. The sentence is selected: copy it by keys.');
    }
  };
  return (
    <section className="cite" aria-label="Cite">
      <h2>Cite</h2>
      <p ref={sentence} dir="auto">
        {text}
      </p>
      <button type="button" onClick={copy}>
        Copy
      </button>
      <span role="status"> {told}</span>
    </section>
  );
}
