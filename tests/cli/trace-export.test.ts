import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { inFolder, run, serve } from '../support/command.ts';

/** Has a process tell of each connection that it makes, and each name that it looks up. */
const watcher = `data:text/javascript,${encodeURIComponent(`
  import net from 'node:net'; import dns from 'node:dns'; import dgram from 'node:dgram'; import { syncBuiltinESMExports } from 'node:module';
  const tell = (owner, name) => { const own = owner[name]; owner[name] = function (...given) { process.stderr.write('CONNECTS ' + name + '\\n'); return own.apply(this, given); }; };
  tell(net.Socket.prototype, 'connect'); tell(dns, 'lookup'); tell(dns, 'resolve'); tell(dgram, 'createSocket'); syncBuiltinESMExports();
`)}`;
const watched = { NODE_OPTIONS: `--import="${watcher}"` };

test('nothing connects anywhere, unless a setting asks for it', () =>
  inFolder(async folder => {
    const DATABASE_URL = join(folder, 'graph.sqlite');
    const server = await serve({ DATABASE_URL, PLAYGROUND: 'on', METRICS: 'on', LOG_LEVEL: 'info', ...watched });
    for (const path of ['/graphql?query={graph{revision}}', '/metrics', '/readyz', '/graphql'])
      await (await fetch(new URL(path, server.url), { headers: { 'apollo-require-preflight': '1' } })).text();
    server.process.kill('SIGTERM');
    expect((await server.finished).code).toBe(0);
    // listening asks what address a host has; the default is one already
    expect(server.stderr.match(/CONNECTS (?!lookup).*/g)).toBeNull();
    const { stderr } = await run(['backup', join(folder, 'x.backup')], { DATABASE_URL, ...watched });
    expect(stderr.match(/CONNECTS .*/g)).toBeNull();
    const elsewhere = await run(['status', 'air-line'], { DATABASE_URL: 'postgres://u@127.0.0.1:1/none', ...watched });
    expect(elsewhere.stderr).toMatch(/CONNECTS connect/);
  }));

type Span = {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue?: string } }[];
};

test('spans of a request, its parts and its statements go where OTEL_EXPORTER_OTLP_ENDPOINT says, without values', () =>
  inFolder(async folder => {
    const bodies: string[] = [];
    const collector = createServer((asked, answered) => {
      let text = '';
      asked.on('data', chunk => {
        text += chunk;
      });
      asked.on('end', () => {
        bodies.push(text);
        answered.setHeader('content-type', 'application/json').end('{}');
      });
    }).listen(0, '127.0.0.1');
    await new Promise(done => collector.once('listening', done));
    const { port } = collector.address() as AddressInfo;
    const server = await serve({
      DATABASE_URL: join(folder, 'graph.sqlite'),
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
    });
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
    await fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', traceparent: `00-${traceId}-00f067aa0ba902b7-01` },
      body: JSON.stringify({
        query: 'query Named($slug: String!) { channel(slug: $slug) { name claims(first: 1) { nodes { gist } } } }',
        variables: { slug: 'air-line' },
      }),
    });
    server.process.kill('SIGTERM');
    expect((await server.finished).code).toBe(0);
    collector.close();

    const spans = bodies.flatMap(body =>
      (JSON.parse(body) as { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] }).resourceSpans.flatMap(
        ({ scopeSpans }) => scopeSpans.flatMap(scope => scope.spans),
      ),
    );
    const traced = spans.filter(span => span.traceId === traceId);
    const named = (name: string) => traced.filter(span => span.name === name);
    const attribute = (span: Span, name: string) => span.attributes.find(({ key }) => key === name)?.value.stringValue;
    const [asked, executed] = [named('request')[0]!, named('execute')[0]!];
    expect(asked.parentSpanId).toBe('00f067aa0ba902b7');
    expect([...named('parse'), ...named('validate'), executed].map(span => span.parentSpanId)).toEqual([
      asked.spanId,
      asked.spanId,
      asked.spanId,
    ]);
    expect(attribute(executed, 'graphql.operation.name')).toBe('Named');
    expect(named('statement').map(span => span.parentSpanId)).toContain(executed.spanId);
    expect(
      named('statement')
        .map(span => attribute(span, 'db.query.text'))
        .join('\n'),
    ).toMatch(/from "?entity"?/);
    expect(bodies.join('')).not.toContain('air-line');
  }));
