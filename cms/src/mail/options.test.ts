import { describe, expect, it } from 'vitest';
import { serverOf } from './options';

describe('the address of the mail server', () => {
  it('is read with its port, its account and its encryption', () => {
    expect(serverOf('smtp://127.0.0.1:1025')).toEqual({
      host: '127.0.0.1',
      port: 1025,
      secure: false,
      auth: undefined,
    });
    expect(serverOf('smtps://user%40example.org:p%2Fw@mail.example.org')).toEqual({
      host: 'mail.example.org',
      port: 465,
      secure: true,
      auth: { user: 'user@example.org', pass: 'p/w' },
    });
  });
});
