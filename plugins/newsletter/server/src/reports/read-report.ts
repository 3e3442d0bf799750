import { isDeadAddressStatus } from '@passerelles/outbox/shared';
import PostalMime, { type Email } from 'postal-mime';
import { addressIn, bouncesOf, complaintOf, readStatusFields, type MailReport } from '../../../shared';

/** What came in, with what tells which mail of ours it is about. */
export interface ReadReport {
  reports: MailReport[];
  /** The `Message-ID` of the mail that is returned with it. */
  mail: string | null;
  /** The secret of the link to leave that stood in that mail. */
  leaveToken: string | null;
}

const within = {
  forceRfc822Attachments: true,
  attachmentEncoding: 'utf8',
  maxNestingDepth: 20,
  maxHeadersSize: 65_536,
} as const;
const returnedTypes = new Set(['message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers']);

/** Reads a report of a mail server or of a provider of letter boxes; null for a mail that is none. @throws what postal-mime does at a mail that is too deep */
export async function readReport(message: Uint8Array): Promise<ReadReport | null> {
  const parts = (await PostalMime.parse(message, within)).attachments;
  const text = (type: RegExp): string | null => {
    const part = parts.find(({ mimeType }) => type.test(mimeType));
    return part === undefined ? null : String(part.content);
  };
  const status = text(/^message\/(global-)?delivery-status$/);
  const feedback = text(/^message\/feedback-report$/);
  const complaint = feedback === null ? null : complaintOf(readStatusFields(feedback));
  const reports = complaint
    ? [complaint]
    : status === null
      ? []
      : bouncesOf(readStatusFields(status), isDeadAddressStatus);
  if (reports.length === 0) return null;
  const returned = parts.find(({ mimeType }) => returnedTypes.has(mimeType));
  const mail = returned ? await PostalMime.parse(String(returned.content), within) : null;
  const to = addressIn(mail?.to?.[0]?.address);
  return {
    reports: reports.map((report) => ({
      ...report,
      // A letter goes to one address: that of a mail with one report.
      addresses: to !== null && reports.length === 1 ? [...report.addresses, to] : report.addresses,
    })),
    mail: mail?.messageId ?? null,
    leaveToken: mail === null ? null : leaveTokenIn(mail),
  };
}

function leaveTokenIn({ headers }: Email): string | null {
  const link = headers.find(({ key }) => key === 'list-unsubscribe')?.value ?? '';
  return /[?&]jeton=([\w-]+)/.exec(link)?.[1] ?? null;
}
