import { answerRefusals, refuser, type Refuser } from '@passerelles/kit/server';
import { Refusal, wordsOf } from '@passerelles/kit/shared';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { searchErrors, type ParameterIssue, type SearchErrorCode } from '../../shared';
import { EngineUnavailable } from './engines/port';

export const refuse: Refuser<SearchErrorCode> = refuser(searchErrors, {
  language: 'en',
  badRequest: errors.ValidationError,
});

/** A 400 that names each wrong parameter and what it accepts. */
export function refuseParameters(parameters: readonly ParameterIssue[]): never {
  const issues = parameters.map(({ parameter, accepted }) => `${parameter}: ${accepted}`).join('; ');
  return refuse('INVALID_PARAMETER', { parameters }, { issues });
}

/** Strapi has no error of its own for a 503. */
class Unavailable extends Refusal<'ENGINE_UNAVAILABLE'> {
  override readonly name = 'ServiceUnavailableError';
  readonly status = searchErrors.ENGINE_UNAVAILABLE.status;
}

/** Runs what asks the engine; an engine that is away is a 503 in Strapi's error shape, said plainly. */
export const whileEngineAnswers = (ctx: Context, ask: () => Promise<void>): Promise<void> =>
  answerRefusals(ctx, async () => {
    try {
      await ask();
    } catch (error) {
      if (!(error instanceof EngineUnavailable)) throw error;
      ctx.set('Retry-After', '5');
      throw new Unavailable('ENGINE_UNAVAILABLE', {}, wordsOf(searchErrors, 'ENGINE_UNAVAILABLE', 'en'));
    }
  });
