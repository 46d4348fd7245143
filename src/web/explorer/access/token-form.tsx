import './access.css';

import { type FormEvent, useId, useState } from 'react';

import { useAccess } from './use-access.ts';

/** Asks for a token. */
export function TokenForm() {
  const { giveToken } = useAccess();
  const id = useId();
  const [token, setToken] = useState('');
  const given = token.trim();
  const fault = given === '' ? null : faultOf(given);
  const give = (event: FormEvent) => {
    event.preventDefault();
    if (given !== '' && fault === null) giveToken(given);
  };
  return (
    <form className="token-form" onSubmit={give}>
      <label htmlFor={id}>Token</label>
      <input
        id={id}
        type="password"
        autoComplete="off"
        spellCheck={false}
        value={token}
        onChange={({ target }) => setToken(target.value)}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-about ${id}-fault`}
      />
      <button type="submit" className="main" disabled={fault !== null}>
        Go on
      </button>
      <p id={`${id}-fault`} role="alert" hidden={fault === null}>
        {fault}
      </p>
      <p id={`${id}-about`} className="facts">
        Whoever runs this server gives tokens out. It is kept in this tab until that is closed, and sent to this server
        alone.
      </p>
    </form>
  );
}

/** The server reads 16 KiB of headers, in which the browser's own have to fit too. */
const longestToken = 12_000;

/** What keeps a text from being a token (RFC 6750, section 2.1); null where it may be one. */
function faultOf(text: string): string | null {
  if (text.length > longestToken)
    return `A token has at most ${longestToken.toLocaleString('en')} characters; this has ${text.length.toLocaleString('en')}.`;
  if (!/^[\w.~+/-]+=*$/.test(text))
    return 'A token has only Latin letters, digits and the signs - . _ ~ + / =, and no spaces.';
  return null;
}
