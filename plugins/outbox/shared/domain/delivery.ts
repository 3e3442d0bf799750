/** What a mail server's refusal means for the row. */
export type DeliveryFailure = 'retry' | 'refused' | 'uncertain';

/** The properties of a Nodemailer error that say how far the delivery had come. */
export interface SmtpError {
  responseCode?: number;
  /** The server's reply, its code first. */
  response?: string;
  code?: string;
  command?: string;
  syscall?: string;
  /** Whether the content of the mail had begun to leave, where who sends it can tell. */
  contentBegun?: boolean;
  message?: string;
}

/** Errors that end a delivery before the message's content could have been accepted. */
const codesBeforeContent = new Set(['EDNS', 'ETLS', 'EAUTH', 'EENVELOPE', 'EPROXY']);
const wordsBeforeContent = [
  'Connection timeout',
  'Greeting never received',
  'Invalid greeting',
  'Server terminates connection',
];

/** A refusal at these is of the connection, which an operator or an hour can mend: no mail was looked at yet. */
const beforeAnyMail = /^(CONN|EHLO|HELO|LHLO|STARTTLS|AUTH)\b/;

/**
 * Reads an SMTP error (RFC 5321 §4.2.1). A reply of 4xx asks to come back later; one of 5xx is final. Without a reply,
 * what failed before the content was sent is tried again; anything later is uncertain: the server may have
 * accepted the mail before the line broke, and a second copy is worse than a question to a person.
 */
export function deliveryFailure(error: SmtpError): DeliveryFailure {
  if (error.code === 'EAUTH') return 'retry';
  if (error.responseCode && error.responseCode >= 500)
    return beforeAnyMail.test(error.command ?? '') ? 'retry' : 'refused';
  if (error.responseCode && error.responseCode >= 400) return 'retry';
  if (error.code === 'EENVELOPE' && error.command === 'API') return 'refused';
  if (error.contentBegun === false) return 'retry';
  if (error.syscall === 'connect' || codesBeforeContent.has(error.code ?? '')) return 'retry';
  return wordsBeforeContent.some((words) => error.message?.includes(words)) ? 'retry' : 'uncertain';
}

/** Enhanced codes (RFC 3463) by which a server says that an address leads nowhere: mailbox, system or syntax unknown, moved, no mail, disabled. */
const deadAddress = new Set(['5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10', '5.2.1']);
export const isDeadAddressStatus = (status: string): boolean => deadAddress.has(status);
/** Replies to a recipient that say so where the server gives no enhanced code (RFC 5321 §4.2.3). */
const deadAddressReplies = new Set([550, 551, 553]);

/** Whether a final refusal is about the address: a letter to it would be refused again. One about us or the content is not. */
export function refusesAddress({ responseCode = 0, response = '', command }: SmtpError): boolean {
  const enhanced = /^5\d\d[ -](5\.\d{1,3}\.\d{1,3})(?!\S)/.exec(response)?.[1];
  if (enhanced !== undefined) return isDeadAddressStatus(enhanced);
  return command === 'RCPT TO' && deadAddressReplies.has(responseCode);
}
