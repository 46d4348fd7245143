import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';

import { Empty } from '../parts/states.tsx';
import { plain } from '../plain-words.ts';
import type { Deeds } from './use-deeds.ts';

/** One thing that waits, as a list shows it. */
export type Work = {
  readonly key: string;
  readonly kind: string;
  readonly title: string;
  /** Who put it forward and when, or how it stands. */
  readonly note: string;
};

/** What a key does with the thing that is open; null where it may not. */
export type Deed = { readonly key: string; readonly name: string; readonly run: (() => void) | null };

type WorkProps = {
  /** What the list is of, such as "What waits". */
  readonly title: string;
  readonly works: readonly Work[];
  readonly total: number;
  readonly open: Work;
  readonly onOpen: (key: string) => void;
  readonly deeds: readonly Deed[];
  readonly undone: Deeds['undone'];
  readonly children: ReactNode;
};

/** A list of what waits beside the thing that is open, moved through and decided on by keys. */
export function WorkPlace({ title, works, total, open, onOpen, deeds, undone, children }: WorkProps) {
  const article = useRef<HTMLElement>(null);
  const shown = useRef<string | null>(null);
  // on to the next thing, but nobody is taken away from where they are by the first one
  useEffect(() => {
    const isMoved = shown.current !== null && shown.current !== open.key;
    if (isMoved || document.activeElement === document.body) article.current?.focus();
    shown.current = open.key;
  }, [open.key]);
  const returned = useRef<Deeds['undone']>(null);
  useEffect(() => {
    if (undone === null || undone.key !== open.key || returned.current === undone) return;
    returned.current = undone;
    article.current?.focus();
  }, [undone, open.key]);
  const place = works.findIndex(({ key }) => key === open.key);
  const move = (by: number) => {
    const next = works[Math.min(Math.max(place + by, 0), works.length - 1)];
    if (next) onOpen(next.key);
  };
  const moves: readonly Deed[] = [
    { key: 'j', name: 'next', run: () => move(1) },
    { key: 'k', name: 'previous', run: () => move(-1) },
  ];
  const keys = [...deeds, ...moves];
  const press = (event: KeyboardEvent<HTMLElement>) => runByKey(event, keys);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys work wherever the focus is among what waits; each deed has a button too
    <div className="work" onKeyDown={press}>
      <nav aria-label={title}>
        <ol>
          {works.map(({ key, kind, title: name, note }) => (
            <li key={key}>
              <button type="button" aria-current={key === open.key ? 'true' : undefined} onClick={() => onOpen(key)}>
                <small>{kind}</small>
                <bdi>{name}</bdi>
                <small>{note}</small>
              </button>
            </li>
          ))}
        </ol>
        {total > works.length && <p className="facts">and {total - works.length} more after these</p>}
      </nav>
      <article ref={article} id={workId} tabIndex={-1} aria-labelledby="work-title">
        <p className="kind">
          {open.kind} · {open.note}
        </p>
        <h2 id="work-title" dir="auto">
          {open.title}
        </h2>
        <p className="actions" role="toolbar" aria-label="Decide">
          {deeds.map(deed => (
            <DeedButton key={deed.key} deed={deed} />
          ))}
        </p>
        {children}
        <KeysHelp keys={[...keys, { key: undoKey, name: 'undo' }]} />
      </article>
    </div>
  );
}

/** Runs what the key stands for, unless somebody types. */
export function runByKey(event: KeyboardEvent<HTMLElement>, deeds: readonly Deed[]): void {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target as HTMLElement)) return;
  const deed = deeds.find(({ key }) => key === event.key);
  if (!deed?.run) return;
  event.preventDefault();
  deed.run();
}

export const undoKey = 'u';

/** What stands where nothing is left to do; takes the focus where the last thing that was done had it. */
export function NothingLeft({ children }: { readonly children: ReactNode }) {
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) here.current?.focus();
  }, []);
  return (
    <div ref={here} tabIndex={-1}>
      <Empty>{children}</Empty>
    </div>
  );
}

/** Of the thing that is open, to which the focus comes back. */
export const workId = 'work';

const isTyping = ({ tagName, isContentEditable }: HTMLElement) =>
  isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(tagName);

export function DeedButton({ deed: { key, name, run } }: { readonly deed: Deed }) {
  return (
    <button type="button" disabled={run === null} aria-keyshortcuts={key} onClick={() => run?.()}>
      {name} <kbd>{key}</kbd>
    </button>
  );
}

function KeysHelp({ keys }: { readonly keys: readonly Pick<Deed, 'key' | 'name'>[] }) {
  return (
    <p className="facts keys">
      Keys, while the focus is here:{' '}
      {keys.map(({ key, name }, place) => (
        <span key={key}>
          {place > 0 && ', '}
          <kbd>{key}</kbd> {plain(name)}
        </span>
      ))}
    </p>
  );
}

/** Which thing of a list is open: the one that was chosen, and where it left the list the one that came in its place. */
export function useOpenWork(works: readonly Work[], chosen: string | null): Work | null {
  const [last, setLast] = useState({ key: chosen, place: 0 });
  const found = works.findIndex(({ key }) => key === chosen);
  const place = found >= 0 ? found : Math.min(last.place, works.length - 1);
  const open = works[Math.max(place, 0)] ?? null;
  if (open !== null && (last.key !== open.key || last.place !== Math.max(place, 0)))
    setLast({ key: open.key, place: Math.max(place, 0) });
  return open;
}
