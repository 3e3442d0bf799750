/** RFC 5321 §4.5.3.1: 64 octets before the sign, 254 in all. */
const LONGEST_LOCAL = 64;
const LONGEST_EMAIL = 254;

const atom = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
const localPart = new RegExp(`^${atom}(?:\\.${atom})*$`);

/**
 * An e-mail address as it is kept, from how a person types it; null for what is none. One rule at every door: spaces around and capitals
 * do not count (no service in use tells capitals apart), accented domain names are put in the form that mail servers know, and what
 * cannot be seen or is not delivered (invisible or accented characters before the sign) is refused.
 */
export function readEmail(typed: string): string | null {
  const text = typed.normalize('NFC').trim().toLowerCase();
  const at = text.lastIndexOf('@');
  const local = text.slice(0, Math.max(at, 0));
  const domain = asciiDomain(text.slice(at + 1));
  if (!domain || local.length > LONGEST_LOCAL || !localPart.test(local)) return null;
  const email = `${local}@${domain}`;
  return email.length > LONGEST_EMAIL ? null : email;
}

/** `é.fr` → `xn--9ca.fr`; null for what is no domain name of at least two parts. */
function asciiDomain(domain: string): string | null {
  if (!/^[\p{L}\p{N}.-]+$/u.test(domain) || !URL.canParse(`http://${domain}`)) return null;
  const { hostname } = new URL(`http://${domain}`);
  const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
  return new RegExp(`^(?:${label}\\.)+(?=[a-z0-9-]*[a-z])${label}$`).test(hostname) ? hostname : null;
}
