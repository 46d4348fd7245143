import type { FastifyReply, FastifyRequest } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

import type { GraphIndex, IndexState } from '../../graph/topology/topology-index.ts';
import type { RowCache } from '../loaders/row-loaders.ts';
import type { AnsweredRequest } from './request-log.ts';

export type MetricsSource = { readonly index: GraphIndex; readonly rows: () => RowCache };

export type Metrics = {
  readonly count: (answered: AnsweredRequest) => void;
  /** In Prometheus' text format. */
  readonly send: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;
  readonly stop: () => void;
};

const indexStates: readonly IndexState['state'][] = ['loading', 'ready', 'partial', 'off'];
const seconds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const items = [1, 10, 50, 100, 500, 1_000, 5_000, 10_000, 50_000];

/** What Prometheus reads. No label holds what a client sent: neither names nor texts. */
export function createMetrics({ index, rows }: MetricsSource): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'backchannel_requests_total',
    help: 'Answers by path, type of operation (none: no operation was run) and HTTP status.',
    labelNames: ['path', 'type', 'status'],
    registers,
  });
  const durations = new Histogram({
    name: 'backchannel_request_duration_seconds',
    help: 'From the head of a request to the end of its answer, by path and type of operation.',
    labelNames: ['path', 'type'],
    buckets: seconds,
    registers,
  });
  const requested = new Counter({
    name: 'backchannel_requested_items_total',
    help: 'Items on pages that operations asked for, if every page were full.',
    registers,
  });
  const costs = new Histogram({
    name: 'backchannel_operation_items',
    help: 'Items on pages that an operation got.',
    buckets: items,
    registers,
  });
  measureGraph({ index, rows }, registers);
  return {
    count: ({ route, status, milliseconds, operation }) => {
      const labels = { path: route ?? 'none', type: operation?.type ?? 'none' };
      requests.inc({ ...labels, status });
      durations.observe(labels, milliseconds / 1000);
      if (!operation) return;
      requested.inc(operation.cost.requested);
      costs.observe(operation.cost.actual);
    },
    send: async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()),
    stop: () => registry.clear(),
  };
}

/** What the server holds, looked at when somebody asks. */
function measureGraph({ index, rows }: MetricsSource, registers: Registry[]): void {
  new Gauge({
    name: 'backchannel_revision',
    help: 'The revision of the graph that requests are answered from.',
    registers,
    collect() {
      this.set(rows().revision);
    },
  });
  new Gauge({
    name: 'backchannel_index_state',
    help: 'What the index of edges in memory does: 1 for the state that it is in.',
    labelNames: ['state'],
    registers,
    collect() {
      for (const state of indexStates) this.set({ state }, index.state.state === state ? 1 : 0);
    },
  });
  new Gauge({
    name: 'backchannel_index_edges',
    help: 'Edges in the index.',
    registers,
    collect() {
      this.set(index.state.edges);
    },
  });
  new Gauge({
    name: 'backchannel_index_bytes',
    help: 'Bytes that the index takes, about.',
    registers,
    collect() {
      this.set(index.state.bytes);
    },
  });
  new Gauge({
    name: 'backchannel_index_budget_bytes',
    help: 'Bytes that the index may take.',
    registers,
    collect() {
      this.set(index.budget);
    },
  });
  new Gauge({
    name: 'backchannel_row_cache_rows',
    help: 'Rows that are kept until the graph changes.',
    labelNames: ['kind'],
    registers,
    collect() {
      const { entities, claims, texts } = rows();
      this.set({ kind: 'entity' }, entities.size);
      this.set({ kind: 'claim' }, claims.size);
      this.set({ kind: 'text' }, texts.size);
    },
  });
  new Counter({
    name: 'backchannel_row_cache_reads_total',
    help: 'Rows that were asked for: found in the cache, or read from the store.',
    labelNames: ['from'],
    registers,
    collect() {
      const { found, missed } = rows().reads;
      this.reset();
      this.inc({ from: 'cache' }, found);
      this.inc({ from: 'store' }, missed);
    },
  });
}
