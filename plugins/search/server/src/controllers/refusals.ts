import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { ParameterIssue, SearchErrorCode } from '../../../shared';
import { EngineUnavailable } from '../engines/port';

const invalid: SearchErrorCode = 'INVALID_PARAMETER';
const unavailable: SearchErrorCode = 'ENGINE_UNAVAILABLE';

/** A 400 that names each wrong parameter and what it accepts. */
export function invalidParameters(issues: readonly ParameterIssue[]): Error {
  const message = issues.map(({ parameter, accepted }) => `${parameter}: ${accepted}`).join('; ');
  return new errors.ValidationError(message, { code: invalid, parameters: issues });
}

/** Runs what asks the engine; an engine that is away is a 503 in Strapi's error shape, said plainly. */
export async function whileEngineAnswers(ctx: Context, ask: () => Promise<void>): Promise<void> {
  try {
    await ask();
  } catch (error) {
    if (!(error instanceof EngineUnavailable)) throw error;
    ctx.status = 503;
    ctx.set('Retry-After', '5');
    ctx.body = {
      data: null,
      error: {
        status: 503,
        name: 'ServiceUnavailableError',
        message: 'The search engine is away; try again shortly.',
        details: { code: unavailable },
      },
    };
  }
}
