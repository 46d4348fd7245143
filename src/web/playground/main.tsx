/// <reference types="vite/client" />
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './style.css';

import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { Mark } from '../brand.tsx';
import { readLink } from './address.ts';
import { DocsScroll } from './docs-scroll.ts';
import { EditorThemes, editorThemes } from './editor-themes.ts';
import { EditorOptions, RunOnce } from './editors.tsx';
import { examples, examplesPlugin } from './examples-panel.tsx';
import { fetcher } from './fetcher.ts';
import { SessionTabs } from './session-tabs.tsx';
import { ShareButton } from './share-button.tsx';
import { openStorage, withoutHeaders } from './storage.ts';

// Not GraphiQL's own namespace: other servers are tried out on the same port of this machine.
const storage = withoutHeaders(openStorage('backchannel'));
const plugins = [examplesPlugin, HISTORY_PLUGIN];
// Put into the editor as text, and never run unasked.
const linked = readLink(location.search) ?? readLink(location.hash.slice(1));
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
      editorTheme={editorThemes}
    >
      <GraphiQL.Logo>
        <SessionTabs />
        <h1 className="brand">
          <Mark /> <span>Backchannel</span>
        </h1>
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
      <EditorThemes />
      <DocsScroll />
      {isFirstVisit && <RunOnce />}
    </GraphiQL>
  );
}

createRoot(document.getElementById('playground')!).render(<Playground />);
