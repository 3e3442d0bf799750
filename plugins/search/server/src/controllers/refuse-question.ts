import type { Context } from 'koa';
import type { ParameterIssue } from '../../../shared';
import { pay } from '../middlewares/pay';
import { refuseParameters } from '../refusal';

/** A 400 that names each wrong parameter; it counts as an answer that was computed. */
export function refuseQuestion(ctx: Context, issues: readonly ParameterIssue[]): never {
  pay(ctx);
  return refuseParameters(issues);
}
