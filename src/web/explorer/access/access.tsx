import { type ReactNode, useMemo, useState } from 'react';
import { Provider } from 'urql';

import { createClient, keepToken, readToken } from '../client.ts';
import { TokenForm } from './token-form.tsx';
import { AccessContext, type AccessValue, useAccess } from './use-access.ts';

/** From one token to the next; an object, so that giving the same token again asks again. */
type Session = { readonly token: string | null };

/** Asks the server in the name of whoever gave a token. */
export function Access({ children }: { readonly children: ReactNode }) {
  const [session, setSession] = useState<Session>(() => ({ token: readToken() }));
  const [refused, setRefused] = useState<{ readonly session: Session; readonly why: string } | null>(null);
  const client = useMemo(() => createClient(session.token, why => setRefused({ session, why })), [session]);
  const access = useMemo(
    (): AccessValue => ({
      hasToken: session.token !== null,
      // an answer to an earlier token tells nothing of this one
      refusal: refused?.session === session ? refused.why : null,
      giveToken: token => {
        keepToken(token);
        setSession({ token });
      },
    }),
    [session, refused],
  );
  return (
    <AccessContext value={access}>
      <Provider value={client}>{children}</Provider>
    </AccessContext>
  );
}

/** Asks for a token in the place of a page that the server refuses; the page stays behind it with what was typed there. */
export function Gate({ children }: { readonly children: ReactNode }) {
  const { refusal, hasToken, giveToken } = useAccess();
  return (
    <>
      {refusal !== null && (
        <section className="gate" aria-labelledby="gate-title">
          <h1 id="gate-title">{hasToken ? 'This token is not taken' : 'This server asks for a token'}</h1>
          <p role="alert">{refusal}.</p>
          <TokenForm />
          {hasToken && (
            <button type="button" onClick={() => giveToken(null)}>
              Go on without a token
            </button>
          )}
        </section>
      )}
      <div hidden={refusal !== null}>{children}</div>
    </>
  );
}
