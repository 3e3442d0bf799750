import { readEmail as readAnyEmail } from '@passerelles/config/people';

/** Services that hand out letter boxes to throw away: a letter sent there is read by nobody, or by anybody. */
const disposableDomains = new Set([
  '10minutemail.com',
  'dispostable.com',
  'getnada.com',
  'guerrillamail.com',
  'jetable.org',
  'mail-temp.com',
  'mailinator.com',
  'maildrop.cc',
  'mohmal.com',
  'sharklasers.com',
  'temp-mail.org',
  'tempmail.com',
  'throwawaymail.com',
  'trashmail.com',
  'yopmail.com',
  'yopmail.fr',
  'yopmail.net',
]);

export type ReadEmail = { ok: true; email: string } | { ok: false; code: 'EMAIL_INVALID' | 'EMAIL_DISPOSABLE' };

/** Reads an address as a person types it, by the rule of every door (config/people), and not one to throw away. */
export function readEmail(typed: string): ReadEmail {
  const email = readAnyEmail(typed);
  if (email === null) return { ok: false, code: 'EMAIL_INVALID' };
  if (disposableDomains.has(email.slice(email.lastIndexOf('@') + 1))) return { ok: false, code: 'EMAIL_DISPOSABLE' };
  return { ok: true, email };
}

/** What is counted as one letter box: `zoe+a@…` and `zoe+b@…` arrive in the same one at the services that know such tags. */
export function letterBoxOf(email: string): string {
  const at = email.lastIndexOf('@');
  const [name = ''] = email.slice(0, at).split('+');
  return name === '' ? email : `${name}${email.slice(at)}`;
}

/** Enough to recognise one's own address, too little to learn it: `z…@exemple.fr`. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, 1)}…${email.slice(at)}`;
}
