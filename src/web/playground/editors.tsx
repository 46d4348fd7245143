import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';

/** Sets what the editors have no property for. */
export function EditorOptions() {
  const { queryEditor, responseEditor } = useGraphiQL(({ queryEditor, responseEditor }) => ({
    queryEditor,
    responseEditor,
  }));
  useEffect(() => {
    // Dashes and names in other scripts are no forgeries here.
    const unicodeHighlight = { ambiguousCharacters: false };
    queryEditor?.updateOptions({ unicodeHighlight, wordWrap: 'on', wrappingIndent: 'indent' });
    responseEditor?.updateOptions({ unicodeHighlight });
  }, [queryEditor, responseEditor]);
  return null;
}

/** Runs what the editor holds as soon as the editors stand. */
export function RunOnce() {
  const { run } = useGraphiQLActions();
  const isReady = useGraphiQL(({ queryEditor, responseEditor }) => Boolean(queryEditor && responseEditor));
  useEffect(() => {
    if (isReady) run();
  }, [isReady, run]);
  return null;
}
