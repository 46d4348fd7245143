import { useDocExplorer } from '@graphiql/plugin-doc-explorer';
import { useEffect, useRef } from 'react';

/** Shows each page of the docs from its top, and the one gone back to where it was left; GraphiQL scrolls neither. */
export function DocsScroll() {
  const way = useDocExplorer();
  const depth = way.length;
  const name = way.at(-1)?.name;
  const places = useRef<number[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a link may lead to another page of the same depth
  useEffect(() => {
    const pane = document.querySelector('.graphiql-plugin');
    if (pane === null) return;
    places.current.length = Math.min(places.current.length, depth);
    pane.scrollTop = places.current[depth - 1] ?? 0;
    const keep = () => {
      places.current[depth - 1] = pane.scrollTop;
    };
    pane.addEventListener('scroll', keep);
    return () => pane.removeEventListener('scroll', keep);
  }, [depth, name]);
  return null;
}
