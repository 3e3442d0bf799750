import { createPrivateKey } from 'node:crypto';
import { z } from 'zod';

/** What several variables are made of. Each message says what is wrong and what is accepted. */

export const port = (fallback: number) =>
  z.coerce
    .number({ error: 'must be a port number, for example ' + fallback })
    .int('must be a whole number')
    .min(1, 'must be between 1 and 65535')
    .max(65_535, 'must be between 1 and 65535')
    .default(fallback);

/** A number written in digits, within bounds that its message names. */
export function wholeNumber({ from, to, fallback }: { from: number; to: number; fallback?: number }) {
  const message = `must be a whole number from ${from} to ${to}`;
  const schema = z.coerce.number({ error: message }).int(message).min(from, message).max(to, message);
  return fallback === undefined ? schema : schema.default(fallback);
}

export const domainName = z
  .string()
  .regex(/^([a-z0-9-]+\.)+[a-z0-9-]+$/i, 'must be a domain, for example example.org')
  .toLowerCase();

/** A private key in PEM; line ends may be written as \\n. */
export const privateKey = z
  .string()
  .transform((value) => value.replaceAll('\\n', '\n'))
  .refine(isPrivateKey, 'must be a private key in PEM (-----BEGIN PRIVATE KEY-----), RSA or Ed25519');

function isPrivateKey(pem: string): boolean {
  try {
    return ['rsa', 'ed25519'].includes(createPrivateKey(pem).asymmetricKeyType ?? '');
  } catch {
    return false;
  }
}

/** `domain=number` pairs, separated by commas, as numbers by domain. */
export const ratesByDomain = (example: string) =>
  z
    .string()
    .default('')
    .transform((value, context) => {
      const rates: Record<string, number> = {};
      for (const pair of value.split(',').map((part) => part.trim())) {
        if (pair === '') continue;
        const [, domain, rate] = /^(\*|[^\s=*@]+\.[^\s=*@]+)=([1-9]\d{0,5})$/.exec(pair) ?? [];
        if (domain === undefined)
          context.addIssue({
            code: 'custom',
            message: `“${pair}” must be a domain (or *), =, and a number of mails a minute, like ${example}`,
          });
        else rates[domain.toLowerCase()] = Number(rate);
      }
      return rates;
    });

export const httpUrl = (example: string) =>
  z
    .string()
    .refine(
      (value) => /^https?:\/\/[^/]/.test(value) && URL.canParse(value),
      `must be an http(s) address, for example ${example}`,
    )
    .transform((value) => value.replace(/\/+$/, ''));

export const urlWithProtocol = (protocols: string[], example: string) =>
  z
    .string()
    .refine(
      (value) => URL.canParse(value) && protocols.includes(new URL(value).protocol),
      `must be an address like ${example}`,
    );

export const secret = (what: string, shortest = 16) =>
  z
    .string({ error: `is missing: ${what}; any random text of 32 characters or more (npm start makes it for you)` })
    .min(shortest, `is too short: ${what}; ${shortest} characters at least`)
    .refine(
      (value) => !/^(change|example|secret|todo)/i.test(value),
      'is still the placeholder: put a random text there',
    );
