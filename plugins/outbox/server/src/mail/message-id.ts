import { createHmac } from 'node:crypto';
import { areSameBytes } from '@passerelles/kit/server';

/** What ties a row to the address that its mail went to. Without a secret nothing does, and no report can be told from a forged one. */
const proofOf = (secret: string, id: string, address: string): string =>
  createHmac('sha256', secret).update(`mail ${id} ${address.trim().toLowerCase()}`).digest('hex').slice(0, 32);

/** The same for a row however often it is sent. */
export function messageIdOf(
  row: { id: number },
  to: string,
  { domain, secret }: { domain: string; secret: string | null },
): string {
  const id = String(row.id);
  return secret === null ? `<outbox-${id}@${domain}>` : `<outbox-${id}.${proofOf(secret, id, to)}@${domain}>`;
}

/** Whether a `Message-ID` is one that was made for a mail to this address. */
export function isMessageIdTo(messageId: string, address: string, secret: string | null): boolean {
  const [, id, proof] = /^<?outbox-(\d+)\.([0-9a-f]{32})@[^\s<>@]+>?$/.exec(messageId.trim()) ?? [];
  if (secret === null || id === undefined || proof === undefined) return false;
  return areSameBytes(Buffer.from(proof), Buffer.from(proofOf(secret, id, address)));
}
