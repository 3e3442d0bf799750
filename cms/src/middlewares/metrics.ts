import { monitorEventLoopDelay } from 'node:perf_hooks';
import { serviceOf } from '@passerelles/kit/server';
import { outboxService, type QueueFigures } from '@passerelles/outbox/shared';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { exposition, type Metric } from '../operations/exposition';
import { isPrivate } from '../operations/private-request';
import { settings } from '../settings';

const delay = monitorEventLoopDelay({ resolution: 20 });
delay.enable();

const gauge = (name: string, help: string, value: number): Metric => ({
  name,
  help,
  type: 'gauge',
  samples: [{ value }],
});

function ofQueues(queues: readonly QueueFigures[]): Metric[] {
  const each = (name: string, help: string, read: (queue: QueueFigures) => number): Metric => ({
    name: `passerelles_outbox_${name}`,
    help,
    type: 'gauge',
    samples: queues.map((queue) => ({ labels: { topic: queue.topic, consumer: queue.consumer }, value: read(queue) })),
  });
  return [
    each('waiting', 'Effects that are due or being made.', ({ depth, scheduled }) => depth - scheduled),
    each('scheduled', 'Effects that are not due yet.', ({ scheduled }) => scheduled),
    each('dead', 'Effects that were given up and wait for a person.', ({ dead }) => dead),
    each(
      'oldest_age_seconds',
      'Since when the oldest effect has been due.',
      ({ oldestAgeSeconds }) => oldestAgeSeconds,
    ),
  ];
}

function ofProcess(): Metric[] {
  const { rss, heapUsed, external } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  const p99 = delay.percentile(99) / 1e9;
  const longest = delay.max / 1e9;
  // What comes next is what happened between two looks.
  delay.reset();
  return [
    gauge('process_resident_memory_bytes', 'Memory of this process.', rss),
    gauge('nodejs_heap_size_used_bytes', 'Memory that its objects use.', heapUsed),
    gauge('nodejs_external_memory_bytes', 'Memory beside them.', external),
    {
      ...gauge('process_cpu_seconds_total', 'Processor time of this process.', (user + system) / 1e6),
      type: 'counter',
    },
    gauge('process_uptime_seconds', 'Since its start.', Math.round(process.uptime())),
    gauge('nodejs_eventloop_lag_p99_seconds', 'How late its timers came since the last look, 99th percentile.', p99),
    gauge('nodejs_eventloop_lag_max_seconds', 'The same, the latest.', longest),
  ];
}

/** `GET /metrics`: for monitors on this machine or with METRICS_TOKEN; to everyone else there is no such page. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (context: Context, next: Next) => {
    if (context.path !== '/metrics' || context.method !== 'GET') return next();
    const { rawHeaders, socket, headers } = context.req;
    if (
      !isPrivate(
        { rawHeaders, remoteAddress: socket.remoteAddress, authorization: headers.authorization },
        settings.metricsToken,
      )
    ) {
      context.status = 404;
      context.body = 'Not Found';
      return;
    }
    const queues = await serviceOf(strapi, outboxService).stats();
    context.set('cache-control', 'no-store');
    context.type = 'text/plain; version=0.0.4; charset=utf-8';
    context.body = exposition([...ofQueues(queues), ...ofProcess()]);
  };
