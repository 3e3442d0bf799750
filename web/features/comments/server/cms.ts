import type { IncomingMessage } from 'node:http';
import { issueCodes, type FieldIssue } from '@passerelles/content/shared';
import { READER_TOKEN_HEADER, readerLinkView, type ReaderLinkView } from '@passerelles/desk/shared';
import { z } from 'zod';
import { CmsUnavailable, reach } from '../../../lib/cms/client';
import { readerAddress } from '../../../lib/reader-address';
import { refusals, type ReaderFailure } from '../problems';

export type Reply<T> = { ok: true; value: T } | { ok: false; code: ReaderFailure; issues: FieldIssue[] };

const issue = z.object({ path: z.string(), code: z.enum(issueCodes), limit: z.number().optional() });
const refusal = z.object({
  error: z.object({ details: z.object({ code: z.enum(refusals), issues: z.array(issue).default([]) }) }),
});
const failed = (code: ReaderFailure, issues: FieldIssue[] = []) => ({ ok: false as const, code, issues });
const acceptedSchema = z.object({ accepted: z.literal(true) });

/** Sends what a reader wrote, for the person behind `request`. */
export const write = (request: IncomingMessage, path: string, body: object): Promise<Reply<unknown>> =>
  call(request, path, acceptedSchema, body);

/** What the page behind a link shows. */
export const readLink = (request: IncomingMessage, token: string): Promise<Reply<ReaderLinkView>> =>
  call(request, '/link', readerLinkView, null, token);

/** Presses the button of such a page. */
export const press = (
  request: IncomingMessage,
  act: 'confirm' | 'erase',
  token: string,
): Promise<Reply<ReaderLinkView>> => call(request, `/${act}`, readerLinkView, { token });

async function call<T>(
  request: IncomingMessage,
  path: string,
  schema: z.ZodType<T>,
  body: object | null,
  token?: string,
): Promise<Reply<T>> {
  try {
    const answer = await reach(`/api/readers${path}`, {}, readerAddress(request), {
      method: body === null ? 'GET' : 'POST',
      headers: {
        ...(body === null ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { [READER_TOKEN_HEADER]: token }),
      },
      ...(body === null ? {} : { body: JSON.stringify(body) }),
    });
    const said: unknown = await answer.json();
    if (answer.ok) return { ok: true, value: z.object({ data: schema }).parse(said).data };
    const { code, issues } = refusal.parse(said).error.details;
    return failed(code, issues);
  } catch (error) {
    if (!(error instanceof CmsUnavailable))
      console.error(`readers: no usable answer from the CMS to ${path}: ${String(error)}`);
    return failed('UNAVAILABLE');
  }
}
