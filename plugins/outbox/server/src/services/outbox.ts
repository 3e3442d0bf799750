import type { Core } from '@strapi/strapi';
import { NoTransaction, type Json, type OutboxConsumer, type OutboxService } from '../../../shared';
import { configurationOf } from '../configuration';
import { isMessageIdTo } from '../mail/message-id';
import { deadRows, drop, revive } from '../store/dead';
import { isBusy, statistics } from '../store/figures';
import { ROW_UID } from '../store/row-table';
import { Workers } from '../worker/workers';

const IDLE_LOOK_MS = 15;

/** Side effects that happen exactly when the change they belong to is committed. See the plugin's README. */
export function outboxService({ strapi }: { strapi: Core.Strapi }): OutboxService {
  const consumers: OutboxConsumer[] = [];
  const workers = new Workers(strapi);

  return {
    register<Payload = Json>(consumer: OutboxConsumer<Payload>): void {
      if (consumers.some((other) => other.topic === consumer.topic && other.name === consumer.name)) {
        throw new Error(`outbox: ${consumer.topic} has a consumer named ${consumer.name} already`);
      }
      if (consumer.pace && (consumer.merge || (consumer.batchSize ?? 1) > 1))
        throw new Error(`outbox: ${consumer.topic} → ${consumer.name} has a pace, and so one row a call`);
      consumers.push(consumer as unknown as OutboxConsumer);
    },

    async append(topic, key, payload, options = {}) {
      if (!strapi.db.inTransaction()) throw new NoTransaction(topic);
      const now = Date.now();
      const data = consumers
        .filter((it) => it.topic === topic)
        .map(({ name, pace }) => ({
          topic,
          consumer: name,
          key,
          payload,
          attempts: 0,
          // What is not scheduled is due whatever the clock says when somebody looks: it may have been put back meanwhile.
          availableAt: options.notBefore?.getTime() ?? 0,
          dueAt: options.notBefore?.getTime() ?? now,
          appendedAt: now,
          rank: pace?.isBulk(payload) ? 1 : 0,
          groupName: pace?.groupOf(payload) ?? null,
        }));
      if (data.length === 0) return;
      await strapi.db.query(ROW_UID).createMany({ data });
      // A nested transaction is the open one: this is how a callback is hooked to the commit of the caller.
      await strapi.db.transaction(({ onCommit }) => onCommit(() => workers.wake(topic)));
    },

    start: () => workers.start(consumers),
    stop: () => workers.stop(),
    stats: () => statistics(strapi),
    dead: (consumer) => deadRows(strapi, consumer),
    retry: (id, consumer) => revive(strapi, id, consumer),
    drop: (id, consumer) => drop(strapi, id, consumer),

    wroteTo: (messageId, address) => isMessageIdTo(messageId, address, configurationOf(strapi).mail.secret),

    async idle() {
      while (await isBusy(strapi)) await new Promise((resolve) => setTimeout(resolve, IDLE_LOOK_MS));
    },
  };
}
