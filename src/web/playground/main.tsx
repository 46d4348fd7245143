/// <reference types="vite/client" />
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './style.css';

import { createLocalStorage } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';

import { readLink } from './address.ts';
import { Mark } from './brand.tsx';
import { EditorOptions, RunOnce } from './editors.tsx';
import { examples, examplesPlugin } from './examples-panel.tsx';
import { fetcher } from './fetcher.ts';
import { ShareButton } from './share-button.tsx';
import { withoutHeaders } from './storage.ts';

// Not GraphiQL's own namespace: other servers are tried out on the same port of this machine.
const storage = withoutHeaders(createLocalStorage({ namespace: 'backchannel' }));
const plugins = [examplesPlugin, HISTORY_PLUGIN];
// Put into the editor as text, and never run unasked.
const linked = readLink(location.search);
const isFirstVisit = linked === null && storage.length === 0;

function Playground() {
  return (
    <GraphiQL
      fetcher={fetcher}
      storage={storage}
      plugins={plugins}
      visiblePlugin={examplesPlugin}
      defaultQuery={examples[0]?.query}
      initialQuery={linked?.query}
      initialVariables={linked?.variables}
      showPersistHeadersSettings={false}
    >
      <GraphiQL.Logo>
        <span className="brand">
          <Mark /> Backchannel
        </span>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, copy }) => (
          <>
            {prettify}
            {copy}
            <ShareButton />
          </>
        )}
      </GraphiQL.Toolbar>
      <EditorOptions />
      {isFirstVisit && <RunOnce />}
    </GraphiQL>
  );
}

createRoot(document.getElementById('playground')!).render(<Playground />);
