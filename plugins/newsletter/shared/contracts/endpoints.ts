import { z } from 'zod';
import { rhythms, subscriberStates } from '../domain/subscription';

const slugs = z
  .array(z.string().regex(/^[a-z0-9-]{1,160}$/))
  .max(50)
  .default([]);

/**
 * Body of `POST /api/newsletter/subscriptions`. Answered 202 with the same body whatever is known of the address;
 * 400 `EMAIL_INVALID`, `EMAIL_DISPOSABLE` or `INPUT_INVALID`; 429 `TOO_MANY_REQUESTS`.
 */
export const subscribeSchema = z.object({
  email: z.string().max(400),
  /** Slugs; none means everything. */
  themes: slugs,
  territories: slugs,
  rhythm: z.enum(rhythms).default('each-issue'),
  locale: z.enum(['fr', 'en']).default('fr'),
  /** A field that people do not see: who fills it in is a program. */
  website: z.string().max(400).default(''),
});
export type SubscribeInput = z.input<typeof subscribeSchema>;
export type Subscription = z.output<typeof subscribeSchema>;

export const acceptedSchema = z.object({ accepted: z.literal(true) });

/** Header of `GET /api/newsletter/subscription` that carries the token: addresses end up in logs, headers do not. */
export const TOKEN_HEADER = 'x-newsletter-token';

/** Body of `POST /api/newsletter/confirm` and `/leave`. */
export const tokenSchema = z.object({ token: z.string().regex(/^[A-Za-z0-9_-]{43}$/) });

/** Answer of confirm and leave, and what their pages show before the button: 404 with a `TOKEN_…` code otherwise. */
export const subscriptionViewSchema = z.object({
  purpose: z.enum(['confirm', 'leave']),
  state: z.enum(subscriberStates),
  /** Masked: a link can fall into other hands. */
  email: z.string(),
  themes: z.array(z.string()),
  territories: z.array(z.string()),
  rhythm: z.enum(rhythms),
});
export type SubscriptionView = z.infer<typeof subscriptionViewSchema>;
