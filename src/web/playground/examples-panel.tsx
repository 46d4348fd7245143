import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';

import { type Example, parseExample } from './examples.ts';

const files: Record<string, string> = import.meta.glob('./examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** In the order of their file names. */
export const examples: readonly Example[] = Object.keys(files)
  .sort()
  .map(path => parseExample(files[path]!));

export const examplesPlugin: GraphiQLPlugin = { title: 'Examples', icon: Icon, content: Panel };

function Panel() {
  const { current, open } = useExampleTabs();
  return (
    <section className="examples" aria-label="Examples">
      <h2>Examples</h2>
      <p>Questions that the graph answers. A click opens one in a tab of its own; the play button runs it.</p>
      <ol>
        {examples.map(example => (
          <li key={example.title}>
            <button type="button" aria-current={example.query === current || undefined} onClick={() => open(example)}>
              <strong>{example.title}</strong>
              <span>{example.explanation}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function useExampleTabs() {
  const { addTab, changeTab } = useGraphiQLActions();
  const { queryEditor, tabs, activeTabIndex } = useGraphiQL(({ queryEditor, tabs, activeTabIndex }) => ({
    queryEditor,
    tabs,
    activeTabIndex,
  }));
  /** Opens an example in a new tab, or goes to the tab that still holds it unchanged. */
  const open = ({ query }: Example) => {
    const opened = tabs.findIndex(tab => tab.query === query);
    if (opened === activeTabIndex) return;
    if (opened !== -1) return changeTab(opened);
    addTab();
    queryEditor?.setValue(query);
  };
  return { current: tabs[activeTabIndex]?.query, open };
}

function Icon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M9 6h11M9 12h11M9 18h11" strokeLinecap="round" />
      <path d="m3 4.5 2.5 1.5L3 7.5zM3 10.5 5.5 12 3 13.5zM3 16.5 5.5 18 3 19.5z" fill="currentColor" />
    </svg>
  );
}
