import { Tab, Tabs, ToolbarButton, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type KeyboardEvent, useEffect, useRef } from 'react';

/**
 * The queries that are open, in the place of GraphiQL's own tabs: those hold buttons of their own, so that no arrow key
 * moves between them and screen readers are told of no tab that can be reached.
 */
export function SessionTabs() {
  const { addTab, changeTab, closeTab, moveTab } = useGraphiQLActions();
  const { tabs, activeTabIndex } = useGraphiQL(({ tabs, activeTabIndex }) => ({ tabs, activeTabIndex }));
  const list = useRef<HTMLUListElement>(null);
  const followsKeys = useRef(false);
  const { id, title } = tabs[activeTabIndex]!;
  // a title is as long as the query's name, which comes later
  useEffect(() => {
    const tab = id && title && list.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    if (!tab) return;
    tab.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (followsKeys.current) tab.focus();
    followsKeys.current = false;
  }, [id, title]);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = reached(event.key, activeTabIndex, tabs.length);
    if (next === null && !(event.key === 'Delete' && tabs.length > 1)) return;
    event.preventDefault();
    followsKeys.current = true;
    if (next === null) closeTab(activeTabIndex);
    else changeTab(next);
  };
  return (
    <>
      <Tabs ref={list} values={tabs} onReorder={moveTab} aria-label="Queries">
        {tabs.map((tab, index) => (
          <Tab
            key={tab.id}
            value={tab}
            dragConstraints={list}
            isActive={index === activeTabIndex}
            tabIndex={index === activeTabIndex ? 0 : -1}
            aria-controls="graphiql-session"
            onClick={() => changeTab(index)}
            onKeyDown={onKeyDown}
          >
            {tab.title}
          </Tab>
        ))}
      </Tabs>
      {tabs.length > 1 && (
        <ToolbarButton label={`Close ${title}`} onClick={() => closeTab(activeTabIndex)}>
          <Icon path="m7 7 10 10M17 7 7 17" />
        </ToolbarButton>
      )}
      <ToolbarButton label="New tab" onClick={addTab}>
        <Icon path="M12 5v14M5 12h14" />
      </ToolbarButton>
    </>
  );
}

/** The tab that a key leads to; null for other keys. */
function reached(key: string, from: number, count: number): number | null {
  if (key === 'ArrowRight') return (from + 1) % count;
  if (key === 'ArrowLeft') return (from - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

function Icon({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
      <path d={path} strokeLinecap="round" />
    </svg>
  );
}
