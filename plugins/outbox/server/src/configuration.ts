import type { Core } from '@strapi/strapi';
import { z } from 'zod';

/** What a project hands over to this plugin, by `config` in its `config/plugins.ts`; nothing is required. */
const configurationSchema = z.strictObject({
  /** Whether this process runs jobs (`jobs.add`). */
  jobs: z.boolean().default(true),
  /** Whether this process runs workers; without them it only writes rows, which other processes handle. */
  workers: z.boolean().default(true),
  /** Domain in the `Message-ID` of mails. */
  mailDomain: z.string().min(1).default('localhost'),
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
