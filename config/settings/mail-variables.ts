import { z } from 'zod';
import { domainName, privateKey, ratesByDomain, urlWithProtocol, wholeNumber } from './schemas';
import { variable } from './variable';

/** How mails leave. */
export const mailVariables = {
  SMTP_URL: variable(
    'mail',
    urlWithProtocol(['smtp:', 'smtps:'], 'smtps://user:password@mail.example.org:465').optional(),
    'Mail server. Default: the mail catcher on MAIL_SMTP_PORT.',
    'smtps://user:password@mail.example.org:465',
  ),
  MAIL_FROM: variable(
    'mail',
    z
      .string()
      .regex(/^[^<>\r\n]*<?[^\s<>@]+@[^\s<>@]+>?$/, 'must be an address like Passerelles <lettre@example.org>')
      .default('Passerelles <passerelles@localhost>'),
    'Sender of every mail.',
    'Passerelles <lettre@example.org>',
  ),
  MAIL_DKIM_DOMAIN: variable(
    'mail',
    domainName.optional(),
    'Domain that signs the mails (DKIM). The three go together.',
    'example.org',
  ),
  MAIL_DKIM_SELECTOR: variable(
    'mail',
    z
      .string()
      .regex(/^[\w-]+$/, 'must be a name of letters, digits, _ and -')
      .optional(),
    'Name of the key in the DNS: <selector>._domainkey.<domain>.',
    'passerelles2026',
  ),
  MAIL_DKIM_KEY: variable(
    'mail',
    privateKey.optional(),
    'Private key: PEM, its line ends written as \\n where the place takes one line.',
    '-----BEGIN PRIVATE KEY-----\\n…\\n-----END PRIVATE KEY-----',
  ),
  MAIL_REPORTS_TOKEN: variable(
    'mail',
    z.string().min(24, 'is too short: 24 characters at least').optional(),
    'Lets your mail server hand in bounces and complaints (docs/production.md). Without it: nobody.',
    '',
  ),
  MAIL_REPORTS_DIR: variable(
    'mail',
    z.string().optional(),
    'Maildir in which bounces and complaints arrive, read each minute.',
    '/var/mail/passerelles',
  ),
  MAIL_CONNECTIONS: variable(
    'mail',
    wholeNumber({ from: 1, to: 50, fallback: 5 }),
    'How many connections to the mail server each CMS process keeps.',
    '5',
  ),
  MAIL_TIMEOUT_SECONDS: variable(
    'mail',
    wholeNumber({ from: 1, to: 600, fallback: 120 }),
    'How long the mail server may say nothing before a mail is given up, to be tried again.',
    '120',
  ),
  MAIL_PER_MINUTE: variable(
    'mail',
    wholeNumber({ from: 1, to: 100_000 }).optional(),
    'How many mails a minute all processes together hand over. Default: as many as the server takes.',
    '600',
  ),
  MAIL_DOMAINS_PER_MINUTE: variable(
    'mail',
    ratesByDomain('orange.fr=60,wanadoo.fr=60,*=300'),
    'The same for the addresses of one domain; * is every domain that is not named.',
    'orange.fr=60,wanadoo.fr=60,*=300',
  ),
};
