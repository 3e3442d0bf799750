import type { IncomingMessage } from 'node:http';
import { webSettings } from '../../../lib/settings';
import { newsletterErrorCodes, TOKEN_HEADER, type NewsletterErrorCode } from '@passerelles/newsletter/shared';
import { z } from 'zod';
import { newRequestId, REQUEST_ID_HEADER } from '../../../lib/http/request-id';
import { readerAddress, signedReader } from '../../../lib/reader-address';

const TIMEOUT_MS = 8_000;
const refusalSchema = z.object({ error: z.object({ details: z.object({ code: z.enum(newsletterErrorCodes) }) }) });

/** What the CMS said: yes with a value, no with a code of the newsletter's list, or nothing that we understand. */
export type Reply<T> = { ok: true; value: T } | { ok: false; code: NewsletterErrorCode | 'UNAVAILABLE' };

/** Sends JSON to `/api/newsletter/<path>` for the person behind `request`. */
export function post<T>(
  request: IncomingMessage,
  path: string,
  schema: z.ZodType<T>,
  body: unknown,
): Promise<Reply<T>> {
  const headers = { 'content-type': 'application/json', ...signedReader(readerAddress(request)) };
  return reach(path, schema, { method: 'POST', headers, body: JSON.stringify(body) });
}

/** Reads `/api/newsletter/subscription` for the holder of a token. */
export function read<T>(path: string, schema: z.ZodType<T>, token: string): Promise<Reply<T>> {
  return reach(path, schema, { headers: { [TOKEN_HEADER]: token } });
}

async function reach<T>(path: string, schema: z.ZodType<T>, init: RequestInit): Promise<Reply<T>> {
  const request = newRequestId();
  try {
    const address = `${webSettings().cmsUrl}/api/newsletter/${path}`;
    const answer = await fetch(address, {
      ...init,
      headers: { ...init.headers, [REQUEST_ID_HEADER]: request },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const body: unknown = await answer.json();
    if (answer.ok) return { ok: true, value: schema.parse(body) };
    return { ok: false, code: refusalSchema.parse(body).error.details.code };
  } catch (error) {
    console.error(`newsletter: no usable answer from the CMS to ${path}, request ${request}: ${String(error)}`);
    return { ok: false, code: 'UNAVAILABLE' };
  }
}
