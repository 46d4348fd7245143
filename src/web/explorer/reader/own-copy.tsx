import { type ChangeEvent, useId, useState } from 'react';
import { counted } from '../plain-words.ts';
import { digestOf, pointsOf } from './marks.ts';
import { findVersion } from './own-text.ts';
import type { ShownDocument } from './shown-document.ts';

type Versions = ShownDocument['versions'];

type OwnCopyProps = {
  readonly versions: Versions;
  /** The version whose text is open; null where none is. */
  readonly opened: string | null;
  readonly onOpen: (text: { sha256: string; text: string } | null) => void;
};

/** Reads a file of the visitor's and compares it with the versions; nothing of it leaves the machine. */
export function OwnCopy({ versions, opened, onOpen }: OwnCopyProps) {
  const id = useId();
  const [told, tell] = useState('');
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    const bytes = await file.arrayBuffer();
    // so that the same file can be chosen again
    target.value = '';
    const digest = await digestOf(bytes);
    if (digest === null) return tell('A browser compares files over HTTPS or on the server’s own machine only.');
    const written = textIn(bytes);
    const own = written === null ? null : await findVersion(written, versions);
    onOpen(own);
    if (own === null) return tell(`“${file.name}” is none of the versions. ${wanted(written, digest, versions)}`);
    const unlike = own.differences.length > 0 ? ` It ${own.differences.join(', ')}, unlike that version.` : '';
    return tell(`“${file.name}” is the version ${begin(own.sha256)}; the words of its claims are marked.${unlike}`);
  };
  const close = () => {
    onOpen(null);
    tell('');
  };
  return (
    <section className="own-copy" aria-label="Your own copy">
      <label htmlFor={id}>Open my own copy of the text</label> <input id={id} type="file" onChange={read} />
      <p className="facts">
        The file is compared in this browser, by its SHA-256, and sent nowhere. Whoever runs this server can give it the
        text with <code>backchannel attach</code>; passages are then shown on the command line and to contributors.
      </p>
      <p role="status">{told}</p>
      {opened && (
        <button type="button" onClick={close}>
          Close it
        </button>
      )}
    </section>
  );
}

/** Null where the bytes are no UTF-8. */
function textIn(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function wanted(written: string | null, digest: string, versions: Versions): string {
  const has = written === null ? 'It is no text in UTF-8' : `It has ${counted(pointsOf(written).length, 'character')}`;
  const known = versions.map(({ sha256, length }) => `${counted(length, 'character')} with ${begin(sha256)}`);
  return `${has} with the SHA-256 ${begin(digest)}; wanted: ${known.join(', or ')}. Other line breaks, a final one and a byte order mark make no difference.`;
}

const begin = (sha256: string) => `${sha256.slice(0, 12)}…`;
