import { deskErrors, type DeskErrorCode, type FieldIssue } from '@passerelles/desk/shared';
import { webSettings } from '../../../lib/settings';
import { headers } from 'next/headers';
import { z } from 'zod';
import { signedReader } from '../../../lib/reader-address';
import type { Answer, Failure, FailureCode } from '../failure';
import { readCookies } from './cookies';
import { newRequestId, REQUEST_ID_HEADER } from '../../../lib/http/request-id';

interface Call {
  method?: 'GET' | 'POST' | 'PUT';
  /** JSON, or a form with a file. */
  body?: unknown;
}

const refusalBody = z.object({ error: z.object({ details: z.record(z.string(), z.unknown()).nullish() }) });

const failure = (code: FailureCode, details: Record<string, unknown> = {}): Failure => ({
  ok: false,
  code,
  details,
  issues: (details.issues as FieldIssue[] | undefined) ?? [],
});

function refusal(body: unknown): Failure {
  const details = refusalBody.safeParse(body).data?.error.details ?? {};
  const { code } = details;
  if (typeof code !== 'string') return failure('UNAVAILABLE');
  return failure(code in deskErrors ? (code as DeskErrorCode) : 'OTHER', details);
}

async function send<T>(path: string, { method = 'GET', body }: Call, access?: string): Promise<Answer<T>> {
  const request = newRequestId();
  try {
    const response = await fetch(`${webSettings().cmsUrl}/api/my${path}`, {
      method,
      cache: 'no-store',
      signal: AbortSignal.timeout(body instanceof FormData ? 60_000 : 15_000),
      headers: {
        [REQUEST_ID_HEADER]: request,
        ...signedReader((await headers()).get('x-forwarded-for') ?? ''),
        ...(access === undefined ? {} : { authorization: `Bearer ${access}` }),
        ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
      },
      body: body === undefined || body instanceof FormData ? body : JSON.stringify(body),
    });
    const answer = response.status === 204 ? {} : ((await response.json()) as { data: T });
    return response.ok ? { ok: true, data: (answer as { data: T }).data } : refusal(answer);
  } catch (error) {
    console.error(
      `desk: no usable answer from the CMS to /api/my${path.split('?')[0]}, request ${request}: ${String(error)}`,
    );
    return failure('UNAVAILABLE');
  }
}

/** A call that needs no session. */
export const callOpen = <T>(path: string, call: Call = {}): Promise<Answer<T>> => send(path, call);

/** A call in the name of who is signed in; proxy.ts has taken up a session whose access token was over. */
export async function callOwn<T>(path: string, call: Call = {}): Promise<Answer<T>> {
  const { access } = await readCookies();
  return access ? send<T>(path, call, access) : failure('NOT_SIGNED_IN');
}
