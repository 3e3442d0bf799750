import { issueCodes, type FieldIssue, type IssueCode } from '@passerelles/content/shared';
import { answerRefusals } from '@passerelles/kit/server';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { DeskError } from '../../../shared';
import type { HttpContext, Next } from './context';

const invalidFields = z.object({
  code: z.literal('INVALID_FIELDS'),
  errors: z.array(z.object({ path: z.array(z.union([z.string(), z.number()])), code: z.string().optional() })),
});

const isIssueCode = (code: string | undefined): code is IssueCode => (issueCodes as readonly unknown[]).includes(code);

/** What the rules of the content refuse, in the words of the desk, at its place; any other error as it is. */
function asOfTheDesk(error: unknown): unknown {
  if (!(error instanceof errors.ValidationError)) return error;
  const refused = invalidFields.safeParse(error.details).data;
  const issues = refused?.errors.map(
    ({ path, code }): FieldIssue => ({ path: path.join('.'), code: isIssueCode(code) ? code : 'BAD_FORMAT' }),
  );
  return issues ? new DeskError('INVALID', { issues }) : error;
}

/** Puts a refusal into Strapi's error body, and keeps every answer of the desk out of shared caches. */
export function answerErrors(ctx: HttpContext, next: Next): Promise<void> {
  ctx.set('cache-control', 'private, no-store');
  return answerRefusals(ctx, () => next().catch((error: unknown) => Promise.reject(asOfTheDesk(error))));
}
