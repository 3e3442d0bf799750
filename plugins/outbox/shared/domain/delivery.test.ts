import { describe, expect, it } from 'vitest';
import { deliveryFailure } from './delivery';

describe('deliveryFailure', () => {
  it.each([
    ['greylisting', { code: 'EENVELOPE', responseCode: 450, command: 'RCPT TO' }, 'retry'],
    ['a full disk after the content', { code: 'EMESSAGE', responseCode: 452, command: 'DATA' }, 'retry'],
    ['an unknown recipient', { code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO' }, 'refused'],
    ['a content that is refused', { code: 'EMESSAGE', responseCode: 554, command: 'DATA' }, 'refused'],
    ['an address Nodemailer does not accept', { code: 'EENVELOPE', command: 'API' }, 'refused'],
    ['no server', { code: 'ESOCKET', syscall: 'connect', command: 'CONN' }, 'retry'],
    ['a server that never speaks', { code: 'ETIMEDOUT', message: 'Greeting never received', command: 'CONN' }, 'retry'],
    ['wrong credentials of ours, which an operator can mend', { code: 'EAUTH', responseCode: 535 }, 'retry'],
    [
      'a line that broke at an unknown moment',
      { code: 'ECONNECTION', message: 'Connection closed unexpectedly', command: 'CONN' },
      'uncertain',
    ],
    ['silence after the content', { code: 'ETIMEDOUT', message: 'Timeout', command: 'CONN' }, 'uncertain'],
    ['an error nobody knows', {}, 'uncertain'],
  ] as const)('%s', (_case, error, expected) => expect(deliveryFailure(error)).toBe(expected));
});
