/** Fields of a part of a report, by their names in small letters. */
export type Fields = ReadonlyMap<string, string>;

/** What a mail server, or a provider of letter boxes, tells of a mail of ours. */
export interface MailReport {
  /** A box that does not exist is `gone`; a box that is full, a server that waits or refuses for another reason is `refused` once it gave up. */
  about: 'gone' | 'refused' | 'complaint';
  /** Whom it may be about: as the report says it, and as the mail that it returns was addressed. */
  addresses: string[];
}

/**
 * Reads the fields of message/delivery-status (RFC 3464) or message/feedback-report (RFC 5965): groups that an empty line ends, a line that
 * begins with a blank continues the one before. The first of a name counts.
 */
export function readStatusFields(text: string): Fields[] {
  const groups: Map<string, string>[] = [];
  for (const part of text.replaceAll('\r', '').split(/\n[ \t]*\n/)) {
    const fields = new Map<string, string>();
    for (const line of part.replaceAll(/\n[ \t]+/g, ' ').split('\n')) {
      const [, name, value] = /^([!-9;-~]+)[ \t]*:[ \t]*(.*)$/.exec(line) ?? [];
      if (name === undefined || value === undefined) continue;
      const key = name.toLowerCase();
      if (!fields.has(key)) fields.set(key, value.trim());
    }
    if (fields.size > 0) groups.push(fields);
  }
  return groups;
}

/** The address in `rfc822; zoe@exemple.fr` or `Zoé <zoe@exemple.fr>`, null where there is none. */
export function addressIn(field: string | undefined): string | null {
  return /([^\s<>;,"@]+@[^\s<>;,"@]+)/.exec(field ?? '')?.[1]?.toLowerCase() ?? null;
}

const known = (addresses: readonly (string | null)[]): string[] => [
  ...new Set(addresses.filter((address) => address !== null)),
];

/**
 * What a delivery status says, one report for each address that failed. Delays, deliveries and relays say nothing that lasts.
 * @param leadsNowhere whether a code (RFC 3463) says that there is no such box
 */
export function bouncesOf(groups: readonly Fields[], leadsNowhere: (status: string) => boolean): MailReport[] {
  return groups
    .filter((fields) => fields.get('action')?.toLowerCase() === 'failed')
    .map((fields) => {
      const status = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(fields.get('status') ?? '')?.[0] ?? '';
      return {
        about: leadsNowhere(status) ? 'gone' : 'refused',
        addresses: known([addressIn(fields.get('original-recipient')), addressIn(fields.get('final-recipient'))]),
      };
    });
}

const unwanted = new Set(['abuse', 'opt-out']);

/** What a feedback report says: somebody called the mail unwanted. Other kinds (`not-spam`, `virus`) are none of ours. */
export function complaintOf(groups: readonly Fields[]): MailReport | null {
  const fields: Fields = new Map([...groups].reverse().flatMap((group) => [...group]));
  if (!unwanted.has(fields.get('feedback-type')?.toLowerCase() ?? '')) return null;
  return { about: 'complaint', addresses: known([addressIn(fields.get('original-rcpt-to'))]) };
}

/** A mail that came back although its address exists: its identifier, and when (epoch milliseconds). */
export interface Return {
  mail: string;
  at: number;
}

const DAY_MS = 86_400_000;
const FORGOTTEN_AFTER_MS = 90 * DAY_MS;
const MOST_KEPT = 20;
/** Three letters over two weeks: a full box on holiday is not a dead one. */
export const RETURNS_THAT_END = { mails: 3, overMs: 14 * DAY_MS };

/** Notes a mail that came back, once however often it is reported, and says whether that is enough to write no more. */
export function noteReturn(past: readonly Return[], mail: string, now: number): { kept: Return[]; enough: boolean } {
  const recent = past.filter(({ at }) => now - at < FORGOTTEN_AFTER_MS);
  const kept = recent.some((one) => one.mail === mail) ? recent : [...recent, { mail, at: now }].slice(-MOST_KEPT);
  const [first] = kept;
  const enough = kept.length >= RETURNS_THAT_END.mails && now - (first?.at ?? now) >= RETURNS_THAT_END.overMs;
  return { kept, enough };
}
