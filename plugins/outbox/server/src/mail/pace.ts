import { mailSchema, type Json, type Pace } from '../../../shared';
import type { OutboxConfiguration } from '../configuration';

/** What a payload that is no mail has in place of a domain: it is dead once it is looked at. */
const NO_DOMAIN = '';

/** Mails burden the domain of their address. One whose server is slow or strict leaves all connections but two to the others. */
export function mailPace({ connections, perMinute, domainsPerMinute }: OutboxConfiguration['mail']): Pace {
  return {
    groupOf: (payload) => domainOf(payload),
    isBulk: (payload) => mailSchema.safeParse(payload).data?.bulk === true,
    perMinute,
    ...(Object.keys(domainsPerMinute).length === 0
      ? {}
      : { perMinuteOf: (domain) => domainsPerMinute[domain] ?? domainsPerMinute['*'] ?? null }),
    atOnceOfGroup: Math.min(2, Math.max(1, connections - 1)),
  };
}

function domainOf(payload: Json): string {
  const { to } = mailSchema.safeParse(payload).data ?? {};
  return to === undefined
    ? NO_DOMAIN
    : to
        .slice(to.lastIndexOf('@') + 1)
        .replace(/>$/, '')
        .toLowerCase();
}
