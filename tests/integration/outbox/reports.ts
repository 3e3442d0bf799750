const crlf = (...lines: string[]): string => lines.join('\r\n');
const message = (type: string, ...parts: string[]): string =>
  crlf(
    'From: MAILER-DAEMON@mx.exemple.fr',
    'To: passerelles@exemple.fr',
    'Subject: Undelivered',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=${type}; boundary="part"`,
    '',
    ...['Content-Type: text/plain\r\n\r\nSee below.', ...parts].map((part) => `--part\r\n${part}`),
    '--part--',
    '',
  );
const headersOf = (mail: string): string => mail.slice(0, mail.indexOf('\r\n\r\n') + 2);

/** A bounce (RFC 3464) that returns the headers of a mail. */
export const bounce = (mail: string, { to = 'zoe@exemple.fr', action = 'failed', status = '5.1.1' } = {}): string =>
  message(
    'delivery-status',
    crlf(
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.exemple.fr',
      '',
      `Final-Recipient: rfc822; ${to}`,
      `Action: ${action}`,
      `Status: ${status}`,
      '',
    ),
    crlf('Content-Type: text/rfc822-headers', '', headersOf(mail)),
  );

/** A complaint (RFC 5965) that returns a mail, without its address where the provider takes it out. */
export const complaint = (mail: string, type = 'abuse'): string =>
  message(
    'feedback-report',
    crlf('Content-Type: message/feedback-report', '', `Feedback-Type: ${type}`, 'User-Agent: Box/1', 'Version: 1', ''),
    crlf('Content-Type: message/rfc822', '', mail),
  );
