import { parseSync } from 'vite';

/** What instrumented code calls, by the names that it has there. */
export type Runtime = {
  /** A function begins: gives its frame. */
  readonly enter: (id: number) => Frame;
  readonly exit: (frame: Frame) => void;
  /** A function waits or gives a value: what stands in its way runs without it. */
  readonly suspend: <Value>(frame: Frame, value: Value) => Value;
  /** An async function goes on, called by nobody; so it does where waiting failed, which is seen in a `catch` or `finally`. */
  readonly resume: <Value>(frame: Frame, value: Value) => Value;
  /** A generator goes on, called by whoever wants its next value. */
  readonly step: <Value>(frame: Frame, value: Value) => Value;
  /** What `for await` reads: each turn is a wait. */
  readonly each: <Item>(frame: Frame, items: AsyncIterable<Item> | Iterable<Item>) => AsyncIterable<Item>;
};
export type Frame = { readonly id: number };

export const runtimeName = 'backchannel.journey';

type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<Record<string, unknown>>;
/** The function that a node stands in: whether a catch in it can follow a wait, and its kind. */
type Around = { readonly isAsync: boolean } | null;

/**
 * Gives JavaScript that tells of every function, method, accessor and constructor when it begins, waits, goes on and ends;
 * lines stay where they are. `register` gives each function a number.
 */
export function instrument(source: string, register: (name: string, line: number) => number): string {
  const { program, errors } = parseSync('module.js', source, { sourceType: 'module' });
  if (errors.length > 0) throw new Error(errors[0]!.message);
  const [starts, ends] = [new Map<number, string>(), new Map<number, string>()];
  const open = (at: number, text: string) => starts.set(at, (starts.get(at) ?? '') + text);
  const close = (at: number, text: string) => ends.set(at, (ends.get(at) ?? '') + text);
  const lineOf = (at: number) => source.slice(0, at).split('\n').length;

  const visit = (value: unknown, around: Around, name: string): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, around, name);
    else if (isNode(value)) visitNode(value, around, name);
  };
  const visitChildren = (node: Node, around: Around, name: string): void => {
    for (const [key, value] of Object.entries(node)) if (key !== 'type') visit(value, around, name);
  };
  const visitNode = (node: Node, around: Around, name: string): void => {
    const own = nameOf(node) ?? name;
    if (isFunction(node)) visitFunction(node, own);
    else visitOther(node, around, own);
  };
  const visitOther = (node: Node, around: Around, name: string): void => {
    const then = around && goesOn(node);
    if (then) open(node.start, `$journey.${then}($frame, `);
    if (then && node.argument) open((node.argument as Node).start, '$journey.suspend($frame, ');
    if (node.type === 'ForOfStatement' && node.await) visitTurns(node);
    if (around?.isAsync && node.type === 'CatchClause') open((node.body as Node).start + 1, '$journey.resume($frame);');
    if (around?.isAsync && isNode(node.finalizer)) open(node.finalizer.start + 1, '$journey.resume($frame);');
    visitChildren(node, around, name);
    if (!then) return;
    if (node.argument) close((node.argument as Node).end, ')');
    close(node.end, ')');
  };
  const visitTurns = (node: Node): void => {
    const [items, body] = [node.right as Node, node.body as Node];
    open(node.start, '{ ');
    open(items.start, '$journey.each($frame, ');
    close(items.end, ')');
    open(body.start, '{ $journey.resume($frame); ');
    close(body.end, ' }');
    close(node.end, ' $journey.resume($frame); }');
  };
  const visitFunction = (node: Node, name: string): void => {
    const body = node.body as Node;
    const id = register(name, lineOf(node.start));
    const around = { isAsync: node.async === true };
    // around a block, not inside of it: an empty one has no place for a beginning before its end
    const isBlock = body.type === 'BlockStatement';
    open(body.start, `{ const $frame = $journey.enter(${id}); try ${isBlock ? '' : '{ return ('}`);
    visit(node.params, null, name);
    visit(body, around, name);
    close(body.end, `${isBlock ? '' : '); }'} finally { $journey.exit($frame); } }`);
  };
  visit(program, null, 'module');
  return `const $journey = globalThis[Symbol.for('${runtimeName}')]; ${splice(source, starts, ends)}`;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

const isFunction = ({ type, body }: Node) =>
  /^(Function(Declaration|Expression)|ArrowFunctionExpression)$/.test(type) && isNode(body);

/** What a function does when it goes on after this: by itself, or where its next value is asked for. */
function goesOn({ type }: Node): 'resume' | 'step' | null {
  if (type === 'AwaitExpression') return 'resume';
  return type === 'YieldExpression' ? 'step' : null;
}

/** How a function is called by what it is given to; null where this node gives no name. */
function nameOf({ id, key, left, type }: Node): string | null {
  const named = id ?? (type === 'AssignmentExpression' ? left : key);
  if (!isNode(named)) return null;
  if (typeof named.name === 'string') return `${named.type === 'PrivateIdentifier' ? '#' : ''}${named.name}`;
  return typeof named.value === 'string' ? named.value : null;
}

/** Where one thing ends and the next begins, the end comes first. */
function splice(source: string, starts: ReadonlyMap<number, string>, ends: ReadonlyMap<number, string>): string {
  let [spliced, last] = ['', 0];
  for (const at of [...new Set([...starts.keys(), ...ends.keys()])].sort((one, other) => one - other)) {
    spliced += source.slice(last, at) + (ends.get(at) ?? '') + (starts.get(at) ?? '');
    last = at;
  }
  return spliced + source.slice(last);
}
