import { errors } from '@strapi/utils';
import { Refusal, wordsOf, type RefusalStatus, type RefusalTable, type RefusalWords } from '../../shared';

type ErrorClass = new (message: string, details: Record<string, unknown>) => Error;

/** Strapi answers these errors with their status wherever they are thrown, in its content manager too. 403: it masks the message of a plain ForbiddenError. */
const known: Partial<Record<RefusalStatus, ErrorClass>> = {
  400: errors.ApplicationError as ErrorClass,
  401: errors.UnauthorizedError as ErrorClass,
  403: errors.PolicyError as ErrorClass,
  404: errors.NotFoundError as ErrorClass,
  429: errors.RateLimitError as ErrorClass,
  501: errors.NotImplementedError as ErrorClass,
};

export interface Refuser<Code extends string> {
  /** @throws a Strapi error of the code's status, with the code in `error.details.code` beside `details`; `values` fill the message's places. */
  (code: Code, details?: Record<string, unknown>, values?: Readonly<Record<string, string>>): never;
}

/**
 * Refuses with the codes of a closed list.
 * @param language of the message that goes out with the code
 * @param badRequest the class for a 400, where Strapi's screens tell them apart
 */
export function refuser<Code extends string>(
  table: RefusalTable<Code>,
  { language = 'fr', badRequest = known[400] }: { language?: keyof RefusalWords; badRequest?: unknown } = {},
): Refuser<Code> {
  return (code, details = {}, values = {}) => {
    const { status } = table[code];
    const Refused = status === 400 ? (badRequest as ErrorClass) : known[status];
    if (!Refused) throw new Error(`Strapi answers no error of its own with ${status} (${code}): answerRefusals does.`);
    throw new Refused(wordsOf(table, code, language, values), { code, ...details });
  };
}

/** What is used of Koa's context. */
export interface Answering {
  status: number;
  body: unknown;
  set(header: string, value: string): void;
}

/**
 * A route's middleware that puts a {@link Refusal} into Strapi's error body; other errors are Strapi's to answer. One that says when to try
 * again (`details.retryAfterSeconds`) says so in `Retry-After` too.
 */
export async function answerRefusals(ctx: Answering, next: () => Promise<unknown>): Promise<void> {
  try {
    await next();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { status, name, message, code, details } = error;
    if (typeof details.retryAfterSeconds === 'number') ctx.set('retry-after', String(details.retryAfterSeconds));
    ctx.status = status;
    ctx.body = { data: null, error: { status, name, message, details: { code, ...details } } };
  }
}
