import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useState } from 'react';

import { linkTo } from './address.ts';

const invitation = 'Copy a link to this query';

/** Puts a link to the current query into the address bar and, where the browser lets it, on the clipboard. */
export function ShareButton() {
  const [label, setLabel] = useState(invitation);
  const { queryEditor, variableEditor } = useGraphiQL(({ queryEditor, variableEditor }) => ({
    queryEditor,
    variableEditor,
  }));
  const share = async () => {
    const draft = { query: queryEditor?.getValue() ?? '', variables: variableEditor?.getValue() ?? '' };
    setLabel(await copyLink(linkTo(location.href, draft)));
    setTimeout(() => setLabel(invitation), 3000);
  };
  return (
    <>
      <ToolbarButton label={label} onClick={share}>
        <Icon />
      </ToolbarButton>
      <output className="shared">{label === invitation ? '' : label}</output>
    </>
  );
}

async function copyLink(link: string | null): Promise<string> {
  if (link === null) return 'The query is too long for a link';
  history.replaceState(null, '', link);
  try {
    await navigator.clipboard.writeText(link);
    return 'The link is copied';
  } catch {
    // No clipboard without HTTPS or without leave.
    return 'The link is in the address bar';
  }
}

function Icon() {
  return (
    <svg className="graphiql-toolbar-icon" viewBox="0 0 24 24" fill="none" strokeWidth="1.5" aria-hidden="true">
      <g stroke="currentColor" strokeLinecap="round">
        <path d="M10 14a4 4 0 0 0 5.7 0l3.1-3.1a4 4 0 0 0-5.7-5.7L11.5 6.8" />
        <path d="M14 10a4 4 0 0 0-5.7 0l-3.1 3.1a4 4 0 0 0 5.7 5.7l1.6-1.6" />
      </g>
    </svg>
  );
}
