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
  rhythm: z.enum(rhythms).default('weekly'),
  locale: z.enum(['fr', 'en']).default('fr'),
  /** A field that people do not see: who fills it in is a program. */
  website: z.string().max(400).default(''),
});
export type SubscribeInput = z.input<typeof subscribeSchema>;
export type Subscription = z.output<typeof subscribeSchema>;

export const acceptedSchema = z.object({ accepted: z.literal(true) });

/** Header of `GET /api/newsletter/subscription` that carries the token: addresses end up in logs, headers do not. */
export const TOKEN_HEADER = 'x-newsletter-token';

/** Body of `POST /api/newsletter/confirm`, `/leave` and `/erase`. */
export const tokenSchema = z.object({ token: z.string().regex(/^[A-Za-z0-9_-]{43}$/) });

/** Body of `POST /api/newsletter/choices`: all of them, by the link of any letter. 404 `TOKEN_USED` for who left. */
export const choicesSchema = tokenSchema.extend({ themes: slugs, territories: slugs, rhythm: z.enum(rhythms) });
export type ChoicesInput = z.output<typeof choicesSchema>;

/**
 * Answer of `GET /api/newsletter/data`, token in its header: everything that is kept of a person (GDPR, articles 15 and 20). Instants
 * are ISO 8601; `toldThrough` is the one until which they were told of what is new.
 */
export const ownDataSchema = z.object({
  email: z.string(),
  state: z.enum(subscriberStates),
  locale: z.enum(['fr', 'en']),
  themes: z.array(z.string()),
  territories: z.array(z.string()),
  rhythm: z.enum(rhythms),
  consents: z.array(z.object({ at: z.string(), act: z.string(), textVersion: z.string(), how: z.string() })),
  requestedAt: z.string(),
  toldThrough: z.string().nullable(),
});
export type OwnData = z.infer<typeof ownDataSchema>;

export const erasedSchema = z.object({ erased: z.literal(true) });

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
