/** What a mail server's refusal means for the row. */
export type DeliveryFailure = 'retry' | 'refused' | 'uncertain';

/** The properties of a Nodemailer error that say how far the delivery had come. */
export interface SmtpError {
  responseCode?: number;
  code?: string;
  command?: string;
  syscall?: string;
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

/**
 * Reads an SMTP error (RFC 5321 §4.2.1). A reply of 4xx asks to come back later; one of 5xx is final. Without a reply,
 * what failed before the content was sent is tried again; anything later is uncertain: the server may have
 * accepted the mail before the line broke, and a second copy is worse than a question to a person.
 */
export function deliveryFailure(error: SmtpError): DeliveryFailure {
  if (error.code === 'EAUTH') return 'retry';
  if (error.responseCode && error.responseCode >= 500) return 'refused';
  if (error.responseCode && error.responseCode >= 400) return 'retry';
  if (error.code === 'EENVELOPE' && error.command === 'API') return 'refused';
  if (error.syscall === 'connect' || codesBeforeContent.has(error.code ?? '')) return 'retry';
  return wordsBeforeContent.some((words) => error.message?.includes(words)) ? 'retry' : 'uncertain';
}
