import { describe, expect, it } from 'vitest';
import { deliveryFailure, refusesAddress } from './delivery';

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
    ['a line that broke before the content', { code: 'ECONNECTION', contentBegun: false, command: 'CONN' }, 'retry'],
    ['a line that broke within it', { code: 'ECONNECTION', contentBegun: true, command: 'CONN' }, 'uncertain'],
    ['a server that takes nothing from us today', { code: 'EPROTOCOL', responseCode: 554, command: 'CONN' }, 'retry'],
    ['silence after the content', { code: 'ETIMEDOUT', message: 'Timeout', command: 'CONN' }, 'uncertain'],
    ['an error nobody knows', {}, 'uncertain'],
  ] as const)('%s', (_case, error, expected) => expect(deliveryFailure(error)).toBe(expected));
});

describe('refusesAddress', () => {
  it.each([
    ['an unknown mailbox', 550, '550 5.1.1 no such user', 'RCPT TO', true],
    ['a disabled one', 550, '550-5.2.1 disabled', 'RCPT TO', true],
    ['one that accepts no mail', 556, '556 5.1.10 null MX', 'RCPT TO', true],
    ['told only after the content', 550, '550 5.1.1 no such user', 'DATA', true],
    ['without an enhanced code', 550, '550 no such user', 'RCPT TO', true],
    ['a full mailbox', 552, '552 5.2.2 over quota', 'RCPT TO', false],
    ['our reputation', 550, '550 5.7.1 blocked', 'RCPT TO', false],
    ['our own address', 553, '553 5.1.8 bad sender', 'RCPT TO', false],
    ['the content', 554, '554 spam', 'DATA', false],
    ['a sender without a code', 550, '550 no', 'MAIL FROM', false],
    ['a number that only looks like a code', 554, '554 5.1.1234 see below', 'DATA', false],
  ] as const)('%s', (_case, responseCode, response, command, expected) =>
    expect(refusesAddress({ responseCode, response, command })).toBe(expected),
  );
});
