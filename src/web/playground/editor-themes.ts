import { useGraphiQL, useMonaco } from '@graphiql/react';
import { useEffect } from 'react';

/** GraphiQL's own themes colour numbers, comments and line numbers too faintly to be read, and links in its pink. */
export const editorThemes = { light: 'backchannel-light', dark: 'backchannel-dark' };

type Palette = {
  readonly primary: string;
  readonly ground: string;
  readonly input: string;
  readonly lineNumber: string;
  /** By kind of token, without `#`. */
  readonly tokens: Readonly<Record<string, string>>;
};

const light: Palette = {
  primary: '#0c7489',
  ground: '#ffffff',
  input: '#3b4b6811',
  lineNumber: '#1f6f81',
  tokens: { 'argument.identifier.gql': '5a56c4', number: '08704a', comment: '006b00' },
};
const dark: Palette = {
  primary: '#54c3d4',
  ground: '#212a3b',
  input: '#b7c2d711',
  lineNumber: '#a3adbd',
  tokens: { 'argument.identifier.gql': 'a5a0ff', comment: '8cc47a' },
};

/** Makes the themes known to the editors once these are there. */
export function EditorThemes() {
  const monaco = useMonaco(({ monaco }) => monaco);
  const theme = useGraphiQL(({ monacoTheme }) => monacoTheme);
  useEffect(() => {
    if (!monaco) return;
    monaco.editor.defineTheme(editorThemes.light, { base: 'vs', ...themeOf(light) });
    monaco.editor.defineTheme(editorThemes.dark, { base: 'vs-dark', ...themeOf(dark) });
    if (theme) monaco.editor.setTheme(theme);
  }, [monaco, theme]);
  return null;
}

function themeOf({ primary, ground, input, lineNumber, tokens }: Palette) {
  const [clear, chosen] = ['#ffffff00', `${primary}19`];
  return {
    inherit: true,
    rules: Object.entries(tokens).map(([token, foreground]) => ({ token, foreground })),
    colors: {
      'editor.background': clear,
      'scrollbar.shadow': clear,
      'editorLineNumber.foreground': lineNumber,
      'editorLineNumber.dimmedForeground': lineNumber,
      'editorHoverWidget.background': ground,
      'editorSuggestWidget.background': ground,
      'editorWidget.background': ground,
      'menu.background': ground,
      'quickInput.background': ground,
      'input.background': input,
      focusBorder: primary,
      'textLink.foreground': primary,
      'textLink.activeForeground': primary,
      'editorLink.activeForeground': primary,
      'list.highlightForeground': primary,
      'list.focusHighlightForeground': primary,
      'list.hoverBackground': chosen,
      'editorSuggestWidget.selectedForeground': primary,
      'editorSuggestWidget.selectedBackground': chosen,
      'menu.selectionForeground': primary,
      'menu.selectionBackground': chosen,
      'quickInputList.focusBackground': chosen,
    },
  };
}
