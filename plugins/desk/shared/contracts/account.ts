import { passwordProblem, readPassword, SHORTEST_PASSWORD, type PasswordProblem } from '@passerelles/config/people';
import { z } from 'zod';
import type { FieldIssue } from '@passerelles/content/shared';
import { emailAddress, linkToken } from './address';
import { shortName } from './name';

/** How a mistake of a password is told: bounds in characters. */
export const passwordIssue = (code: PasswordProblem): Omit<FieldIssue, 'path'> =>
  code === 'TOO_SHORT' ? { code, limit: SHORTEST_PASSWORD } : { code };

export const newPassword = z
  .string()
  .max(400)
  .transform(readPassword)
  .superRefine((value, context) => {
    const problem = passwordProblem(value);
    if (problem) context.addIssue({ code: 'custom', params: passwordIssue(problem) });
  });

/** `POST /api/my/register`: always 202 with the same body, whether the address is known or not. */
export const registerInput = z
  .strictObject({ name: shortName, email: emailAddress, password: newPassword })
  .superRefine((input, context) => {
    const problem = passwordProblem(input.password, [input.name, input.email]);
    if (problem === 'IS_PERSONAL')
      context.addIssue({ code: 'custom', path: ['password'], params: passwordIssue(problem) });
  });
export type RegisterInput = z.infer<typeof registerInput>;

/** `POST /api/my/confirm`: 204. */
export const confirmInput = z.strictObject({ token: linkToken });

/** `device`: what an earlier sign-in answered. `agent`: the browser's own words, of which its name and system are kept, to tell sessions apart. */
export const deviceGiven = {
  device: z.string().max(200).optional(),
  agent: z.string().max(1000).optional(),
};

/**
 * `POST /api/my/sign-in`: 200 with `SignedIn`. A password is only compared here, so its form is not judged. `device`: what an earlier sign-in
 * answered; a device that gives it back is not slowed down by what others try.
 */
export const signInInput = z.strictObject({
  email: emailAddress,
  password: z.string().min(1).max(200).transform(readPassword),
  ...deviceGiven,
});
export type SignInInput = z.infer<typeof signInInput>;

/** `POST /api/my/refresh`: 200 with `SessionTokens`, whose refresh token takes the place of the one given; one that was replaced ends the session. `POST /api/my/sign-out`: 204, also when the session is over already. */
export const refreshInput = z.strictObject({ refreshToken: z.string().min(1).max(4096) });

/** `POST /api/my/password/request`: always 202 with the same body. */
export const resetRequestInput = z.strictObject({ email: emailAddress });

/** `POST /api/my/password/reset`: 204; every session of the account ends. */
export const resetInput = z.strictObject({ token: linkToken, password: newPassword });

/** The access token lives ten minutes; each refresh token gives one new pair, until sign-out, a changed password, fourteen days without use or thirty in all. */
export const sessionTokens = z.object({ accessToken: z.string(), refreshToken: z.string() });
export type SessionTokens = z.infer<typeof sessionTokens>;

export const signedIn = sessionTokens.extend({ device: z.string() });
export type SignedIn = z.infer<typeof signedIn>;
