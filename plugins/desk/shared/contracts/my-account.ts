import { z } from 'zod';
import { readPassword } from '@passerelles/config/people';
import type { Device } from '../domain/device';
import { deviceGiven, newPassword } from './account';
import { emailAddress } from './address';
import { shortName } from './name';

/** The languages in which mails are written. */
export const mailLocales = ['fr', 'en'] as const;
export type MailLocale = (typeof mailLocales)[number];

/** The present password, where something is asked that a person at a machine left open must not do: `WRONG_PASSWORD`, with the limits of a sign-in. */
const present = z.string().min(1).max(200).transform(readPassword);

/** `PUT /api/my/account`: 204. */
export const changeAccountInput = z.strictObject({ name: shortName, locale: z.enum(mailLocales) });
export type ChangeAccountInput = z.infer<typeof changeAccountInput>;

/**
 * `POST /api/my/account/email`: 202 with the same body, whether the address has an account or not. The address changes when the link sent to it is followed
 * (`POST /api/my/email/confirm`); the former one then gets a link that undoes it (`POST /api/my/email/undo`). Both `{ token }`, 204; 409 `ADDRESS_TAKEN`.
 */
export const changeEmailInput = z.strictObject({ email: emailAddress, password: present });
export type ChangeEmailInput = z.infer<typeof changeEmailInput>;

/** `POST /api/my/account/password`: 200 with `SignedIn`; every other session ends. */
export const changePasswordInput = z.strictObject({ current: present, password: newPassword, ...deviceGiven });
export type ChangePasswordInput = z.infer<typeof changePasswordInput>;

/** `POST /api/my/account/delete`: 204. The sheets stay with their actors, what the committees recorded stays as it was. */
export const deleteAccountInput = z.strictObject({ password: present });

/** `GET /api/my/account/sessions`, the latest used first; `POST …/sessions/:id/end`, `…/sessions/end` for all but this one. Instants are ISO 8601. */
export interface SessionView {
  id: string;
  /** Null for one that was opened before this was kept. */
  device: Device | null;
  since: string;
  lastUsedAt: string;
  isThis: boolean;
}
