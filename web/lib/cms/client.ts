import type { RenderedFrom } from '../../cache/rendered-from';
import { webSettings } from '../settings';
import type { z } from 'zod';
import { newRequestId, REQUEST_ID_HEADER } from '../http/request-id';
import { signedReader } from '../reader-address';
import { parseShown } from './parse-shown';
import { readJson } from './read-json';

/** The CMS did not answer, or not as agreed. Thrown on purpose: a page that fails to refresh keeps its last good version. */
export class CmsUnavailable extends Error {
  constructor(
    readonly path: string,
    readonly status: number | null,
    { request, ...options }: ErrorOptions & { request?: string | null } = {},
  ) {
    super(
      `The CMS did not answer ${path}${status === null ? '' : ` (${status})`}${request ? `, request ${request}` : ''}`,
      options,
    );
    this.name = 'CmsUnavailable';
  }
}

export type Query = URLSearchParams | Record<string, string | number | readonly string[]>;
/** Called with how an answer was asked for and with its version. */
export type Seen = (answer: RenderedFrom) => void;
const TIMEOUT_MS = 8_000;

/**
 * Asks the CMS for JSON at `path` (with its leading slash) and checks it against `schema`. A stored value that does not fit is
 * left out and logged, so that one odd value does not take the whole page away.
 * @param seen called with an answer that is shown @returns null when the CMS answers 404 or 410. @throws CmsUnavailable
 */
export async function ask<T>(
  schema: z.ZodType<T>,
  path: string,
  query: Query = {},
  reader?: string,
  seen?: Seen,
): Promise<T | null> {
  const response = await reach(path, query, reader);
  // A withdrawn document (410) is handled like one that never existed; `findWithdrawn` says why it is gone.
  if (response.status === 404 || response.status === 410) return null;
  const request = response.headers.get(REQUEST_ID_HEADER);
  if (!response.ok) throw new CmsUnavailable(path, response.status, { request });
  const answer = parseAnswer(schema, path, await response.text().catch(() => ''), request);
  seen?.({ address: addressOf(path, query), version: response.headers.get('etag') ?? '' });
  return answer;
}

/** The part of an answer that fits its schema. @throws CmsUnavailable when nothing of it does. */
export function parseAnswer<T>(schema: z.ZodType<T>, path: string, text: string, request: string | null = null): T {
  const parsed = parseShown(schema, readOr(text));
  if (!parsed) throw new CmsUnavailable(path, 200, { request, cause: schema.safeParse(readOr(text)).error });
  if (parsed.leftOut.length > 0) console.error(`cms: ${path}: left out ${parsed.leftOut.slice(0, 10).join(', ')}`);
  return parsed.value;
}

function readOr(text: string): unknown {
  try {
    return readJson(text);
  } catch {
    return undefined;
  }
}

interface Sent {
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
  /** How long the whole answer may take, its body too. */
  timeoutMs?: number;
}

/** The bare answer, whatever its status. @throws CmsUnavailable when there is none. */
export async function reach(
  path: string,
  query: Query = {},
  reader?: string,
  { timeoutMs = TIMEOUT_MS, ...sent }: Sent = {},
): Promise<Response> {
  const { cmsUrl, secrets } = webSettings();
  const request = newRequestId();
  const headers: Record<string, string> = {
    [REQUEST_ID_HEADER]: request,
    // The CMS counts the readers that this server names, and not this server's own rendering of cached pages.
    'x-passerelles-internal': secrets.previewToken,
    // A compressed answer on a kept connection costs 40 ms of delayed acknowledgement on the same machine.
    'accept-encoding': 'identity',
    ...(reader ? signedReader(reader) : {}),
    ...sent.headers,
  };
  try {
    return await fetch(`${cmsUrl}${addressOf(path, query)}`, {
      ...sent,
      headers,
      signal: AbortSignal.timeout(timeoutMs),
    });
  } catch (cause) {
    throw new CmsUnavailable(path, null, { request, cause });
  }
}

function addressOf(path: string, query: Query): string {
  const search = toSearch(query).toString();
  return `${path}${search && `?${search}`}`;
}

function toSearch(query: Query): URLSearchParams {
  if (query instanceof URLSearchParams) return query;
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    [value].flat().map((one): [string, string] => [key, String(one)]),
  );
  return new URLSearchParams(pairs);
}
