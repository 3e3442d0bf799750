/** Services that hand out letter boxes to throw away: a letter sent there is read by nobody, or by anybody. */
const disposableDomains = new Set([
  '10minutemail.com', 'dispostable.com', 'getnada.com', 'guerrillamail.com', 'jetable.org', 'mail-temp.com', 'mailinator.com',
  'maildrop.cc', 'mohmal.com', 'sharklasers.com', 'temp-mail.org', 'tempmail.com', 'throwawaymail.com', 'trashmail.com',
  'yopmail.com', 'yopmail.fr', 'yopmail.net',
]);

export type ReadEmail = { ok: true; email: string } | { ok: false; code: 'EMAIL_INVALID' | 'EMAIL_DISPOSABLE' };

/** RFC 5321 §4.5.3.1: 64 octets before the sign, 254 in all. */
const LONGEST_LOCAL = 64;
const LONGEST_EMAIL = 254;

/**
 * Reads an address as a person types it: spaces around and capitals do not count (no service in use tells capitals apart),
 * accented domain names are put in the form that mail servers know.
 */
export function readEmail(typed: string): ReadEmail {
  const text = typed.normalize('NFC').trim().toLowerCase();
  const at = text.lastIndexOf('@');
  const local = text.slice(0, at);
  const domain = asciiDomain(text.slice(at + 1));
  const wellFormed =
    at > 0 && /^[^\s@"(),:;<>[\]\\]+$/.test(local) && !/^\.|\.\.|\.$/.test(local) && local.length <= LONGEST_LOCAL;
  if (!wellFormed || !domain || local.length + 1 + domain.length > LONGEST_EMAIL) return { ok: false, code: 'EMAIL_INVALID' };
  if (disposableDomains.has(domain)) return { ok: false, code: 'EMAIL_DISPOSABLE' };
  return { ok: true, email: `${local}@${domain}` };
}

/** `é.fr` → `xn--9ca.fr`; null for what is no domain name of at least two parts. */
function asciiDomain(domain: string): string | null {
  if (!/^[\p{L}\p{N}.-]+$/u.test(domain) || !URL.canParse(`http://${domain}`)) return null;
  const { hostname } = new URL(`http://${domain}`);
  const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
  return new RegExp(`^(?:${label}\\.)+(?=[a-z0-9-]*[a-z])${label}$`).test(hostname) ? hostname : null;
}

/** Enough to recognise one's own address, too little to learn it: `z…@exemple.fr`. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, 1)}…${email.slice(at)}`;
}
