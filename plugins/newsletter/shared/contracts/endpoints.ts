import { z } from 'zod';
import { readSearchParams, searchParams } from '@passerelles/search/shared';
import { alertRhythms, SEARCH_LENGTH } from '../domain/alert';
import { letterKinds, letterRhythms, rhythms, subscriberStates } from '../domain/subscription';

const slugs = z
  .array(z.string().regex(/^[a-z0-9-]{1,160}$/))
  .max(50)
  .default([]);

const kinds = z.array(z.enum(letterKinds)).max(letterKinds.length).default([]);

/**
 * Body of `POST /api/newsletter/subscriptions`. Answered 202 with the same body whatever is known of the address;
 * 400 `EMAIL_INVALID`, `EMAIL_DISPOSABLE` or `INPUT_INVALID`; 429 `TOO_MANY_REQUESTS`.
 */
export const subscribeSchema = z.object({
  email: z.string().max(400),
  /** None means everything, here and below. */
  kinds,
  /** Slugs. */
  themes: slugs,
  territories: slugs,
  rhythm: z.enum(letterRhythms).default('weekly'),
  locale: z.enum(['fr', 'en']).default('fr'),
  /** A field that people do not see: who fills it in is a program. */
  website: z.string().max(400).default(''),
});
export type SubscribeInput = z.input<typeof subscribeSchema>;
export type Subscription = z.output<typeof subscribeSchema>;

/** A search as `searchParams` writes it, without its order: equal searches are written alike. */
const savedSearch = z
  .string()
  .max(SEARCH_LENGTH)
  .transform((written, context) => {
    const read = readSearchParams(written);
    if (!read.ok) {
      context.addIssue({ code: 'custom', message: read.issues.map(({ parameter }) => parameter).join(', ') });
      return z.NEVER;
    }
    return searchParams({ ...read.value, sort: 'relevance' }).toString();
  });

/** Body of `POST /api/newsletter/alerts`; answered as a subscription is. */
export const alertSchema = subscribeSchema
  .pick({ email: true, locale: true, website: true })
  .extend({ search: savedSearch, rhythm: z.enum(alertRhythms).default('weekly') });
export type AlertRequest = z.output<typeof alertSchema>;

export const acceptedSchema = z.object({ accepted: z.literal(true) });

/** Header of `GET /api/newsletter/subscription` that carries the token: addresses end up in logs, headers do not. */
export const TOKEN_HEADER = 'x-newsletter-token';

/** Body of `POST /api/newsletter/confirm`, `/leave` and `/erase`. */
export const tokenSchema = z.object({ token: z.string().regex(/^[A-Za-z0-9_-]{43}$/) });

/** Body of `POST /api/newsletter/leave`: the alert of that number alone, or what the link itself is about. */
export const leaveSchema = tokenSchema.extend({ alert: z.int().positive().optional() });

/** Body of `POST /api/newsletter/choices`: all of them, by the link of any letter. 404 `TOKEN_USED` for who left. */
export const choicesSchema = tokenSchema.extend({ kinds, themes: slugs, territories: slugs, rhythm: z.enum(rhythms) });
export type ChoicesInput = z.output<typeof choicesSchema>;

/** Body of `POST /api/newsletter/address`: a letter's link, and the address that its holder wants to be written at. Answered as a subscription is. */
export const moveSchema = tokenSchema.extend({ email: z.string().max(400) });

/**
 * Answer of `GET /api/newsletter/data`, token in its header: everything that is kept of a person (GDPR, articles 15 and 20). Instants
 * are ISO 8601; `toldThrough` is the one until which they were told of what is new.
 */
export const ownDataSchema = z.object({
  email: z.string(),
  state: z.enum(subscriberStates),
  locale: z.enum(['fr', 'en']),
  kinds: z.array(z.enum(letterKinds)),
  themes: z.array(z.string()),
  territories: z.array(z.string()),
  rhythm: z.enum(rhythms),
  /** `about`: the search of an alert, as the end of an address. */
  consents: z.array(
    z.object({
      at: z.string(),
      act: z.string(),
      textVersion: z.string(),
      how: z.string(),
      about: z.string().optional(),
    }),
  ),
  alerts: z.array(z.object({ search: z.string(), rhythm: z.enum(alertRhythms), toldThrough: z.string() })),
  requestedAt: z.string(),
  toldThrough: z.string().nullable(),
  stoppedAt: z.string().nullable(),
  /** Mails that came back, by their identifiers. */
  returns: z.array(z.object({ mail: z.string(), at: z.string() })),
});
export type OwnData = z.infer<typeof ownDataSchema>;

export const erasedSchema = z.object({ erased: z.literal(true) });

/** An alert as its owner reads it. `id`: null before it is confirmed. `about`: the search in words, `search` as the end of an address. */
export const alertViewSchema = z.object({
  id: z.number().nullable(),
  search: z.string(),
  about: z.string(),
  rhythm: z.enum(alertRhythms),
});
export type AlertView = z.infer<typeof alertViewSchema>;

/** Answer of confirm and leave, and what their pages show before the button: 404 with a `TOKEN_…` code otherwise. */
export const subscriptionViewSchema = z.object({
  purpose: z.enum(['confirm', 'leave']),
  state: z.enum(subscriberStates),
  /** Masked: a link can fall into other hands. */
  email: z.string(),
  kinds: z.array(z.enum(letterKinds)),
  themes: z.array(z.string()),
  territories: z.array(z.string()),
  rhythm: z.enum(rhythms),
  alerts: z.array(alertViewSchema),
  /** What the link confirms or leaves: the letter with everything else, one alert, null when that is gone, or another address. */
  of: z.enum(['letter', 'alert', 'address']),
  alert: alertViewSchema.nullable(),
  /** Masked too. */
  newEmail: z.string().nullable(),
});
export type SubscriptionView = z.infer<typeof subscriptionViewSchema>;
