/** A question that the playground offers. */
export type Example = {
  readonly title: string;
  /** One sentence: what the query answers. */
  readonly explanation: string;
  /** The whole file, as it is put into the editor. */
  readonly query: string;
};

/** Reads a file of examples/: its first comment line is the title, the next ones up to an empty one the explanation. */
export function parseExample(text: string): Example {
  const comment = /^(?:#.*\n)+/.exec(text)?.[0] ?? '';
  const [title = '', ...rest] = comment.split('\n').map(line => line.replace(/^# ?/, '').trim());
  const end = rest.indexOf('');
  return { title, explanation: rest.slice(0, end === -1 ? rest.length : end).join(' '), query: text };
}
