import type { Core } from '@strapi/strapi';
import { z } from 'zod';

/** What a project hands over to this plugin, by `config` in its `config/plugins.ts`; nothing is required. */
const configurationSchema = z.strictObject({
  /** Whether this process runs jobs (`jobs.add`). */
  jobs: z.boolean().default(true),
  /** Whether this process runs workers; without them it only writes rows, which other processes handle. */
  workers: z.boolean().default(true),
  mail: z
    .strictObject({
      /** In the `Message-ID` of mails. */
      domain: z.string().min(1).default('localhost'),
      /** Ties a `Message-ID` to its address, so that reports of mail servers can be believed; without it none is. */
      secret: z.string().min(16).nullable().default(null),
      /** How many mails one process hands over at once. */
      connections: z.int().min(1).default(2),
      /** Mails a minute of all processes together; null for no bound. */
      perMinute: z.int().min(1).nullable().default(null),
      /** The same by domain of the address; `*` for those that are not named. */
      domainsPerMinute: z.record(z.string(), z.int().min(1)).default({}),
    })
    .prefault({}),
});
export type OutboxConfiguration = z.infer<typeof configurationSchema>;

const known = new WeakMap<object, OutboxConfiguration>();

/** @throws an error that names every key that is wrong. */
export function configurationOf(strapi: Core.Strapi): OutboxConfiguration {
  const given: object = strapi.config.get('plugin::outbox', {});
  const before = known.get(given);
  if (before) return before;
  const parsed = configurationSchema.safeParse(given);
  if (!parsed.success)
    throw new Error(
      `The configuration of the plugin “outbox” (config/plugins) is wrong:\n${z.prettifyError(parsed.error)}`,
    );
  known.set(given, parsed.data);
  return parsed.data;
}
