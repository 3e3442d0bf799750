import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { errors } from '@strapi/utils';
import { adminActor } from '../gate/current-actor';
import { refuse } from '../refusal';
import { actions } from '../permissions/actions';
import type { Actor } from '../store/rows';

/** The part of Koa's context that our controllers read. */
export interface Context {
  params: Record<string, string>;
  query: Record<string, unknown>;
  request: { body?: unknown };
  state: { user?: { id: number; email?: string }; userAbility?: { can(action: string): boolean } };
  body?: unknown;
  status?: number;
  type?: string;
  /** Whether the client’s copy is still good, by the headers set so far. */
  readonly fresh?: boolean;
  set(header: string, value: string): void;
  notFound(message?: string): void;
}
export type Controller = Record<string, (ctx: Context) => Promise<void>>;
export type ControllerFactory = (dependencies: { strapi: Core.Strapi }) => Controller;

/** Who asks, from the admin session; the routes let nobody in without one. */
export function personOf(ctx: Context): { by: Actor; isEditor: boolean } {
  if (!ctx.state.user) throw new errors.UnauthorizedError();
  return { by: adminActor(ctx.state.user), isEditor: ctx.state.userAbility?.can(actions.triage) ?? false };
}

/** An operator: vouches for what was decided before the platform. */
export const mayAdmit = (ctx: Context): boolean => ctx.state.userAbility?.can(actions.admit) ?? false;

export const keepsCommittees = (ctx: Context): boolean => ctx.state.userAbility?.can(actions.configure) ?? false;

/** Before an act of whoever presides: a seat of the chair does not help who keeps the committees, whichever came first. */
export function assertApart(ctx: Context): void {
  if (keepsCommittees(ctx)) refuse('DUTIES_APART');
}

/** What came in, as the contract says; else 400 with every problem. */
export function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(input ?? {});
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(({ path, message }) => ({ path: path.map(String), message }));
  throw new errors.ValidationError('Invalid request', { code: 'INVALID_REQUEST', errors: issues });
}
