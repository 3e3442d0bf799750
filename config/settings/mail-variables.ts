import { z } from 'zod';
import { ratesByDomain, urlWithProtocol, wholeNumber } from './schemas';
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
