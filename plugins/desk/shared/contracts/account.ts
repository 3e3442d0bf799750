import { z } from 'zod';

const email = z.string().trim().toLowerCase().max(254).pipe(z.email());
/** Long rather than contorted (ANSSI, Recommandations relatives à l'authentification multifacteur et aux mots de passe, 2021); bcrypt reads 72 bytes. */
const newPassword = z
  .string()
  .min(12)
  .max(72)
  .refine((value) => new TextEncoder().encode(value).length <= 72, { params: { code: 'TOO_LONG' } });
/** 256 random bits, base64url. */
const linkToken = z.string().trim().min(1).max(100);

/** `POST /api/my/register`: always 202 with the same body, whether the address is known or not. */
export const registerInput = z.strictObject({ name: z.string().trim().min(1).max(120), email, password: newPassword });
export type RegisterInput = z.infer<typeof registerInput>;

/** `POST /api/my/confirm`: 204. */
export const confirmInput = z.strictObject({ token: linkToken });

/** `POST /api/my/sign-in`: 200 with `SessionTokens`. A password is only compared here, so its form is not judged. */
export const signInInput = z.strictObject({ email, password: z.string().min(1).max(200) });
export type SignInInput = z.infer<typeof signInInput>;

/** `POST /api/my/refresh`: 200 with `SessionTokens`. `POST /api/my/sign-out`: 204, also when the session is over already. */
export const refreshInput = z.strictObject({ refreshToken: z.string().min(1).max(4096) });

/** `POST /api/my/password/request`: always 202 with the same body. */
export const resetRequestInput = z.strictObject({ email });

/** `POST /api/my/password/reset`: 204; every session of the account ends. */
export const resetInput = z.strictObject({ token: linkToken, password: newPassword });

/** The access token lives ten minutes; the refresh token gives new ones until sign-out, a changed password, or fourteen days. */
export const sessionTokens = z.object({ accessToken: z.string(), refreshToken: z.string() });
export type SessionTokens = z.infer<typeof sessionTokens>;
