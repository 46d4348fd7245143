/** A process that does what it is told: answers, ends in some way, or takes memory or time. */

export type Order =
  | { readonly kind: 'answer' }
  | { readonly kind: 'exit'; readonly code: number }
  | { readonly kind: 'signal'; readonly signal: NodeJS.Signals }
  | { readonly kind: 'fill' }
  | { readonly kind: 'hang' };

process.on('disconnect', () => process.exit());
process.on('message', (order: Order) => obey(order));
process.send!('ready');

function obey(order: Order): void {
  if (order.kind === 'answer') process.send!('done');
  else if (order.kind === 'exit') process.exit(order.code);
  else if (order.kind === 'signal') process.kill(process.pid, order.signal);
  else if (order.kind === 'hang') for (;;);
  else {
    const kept: unknown[] = [];
    for (let number = 0; ; number++) kept.push({ number, words: `${number} words` });
  }
}
