import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sign, verify } from './signature';

const now = 1_790_000_000_500;
const body = '{"paths":["/"]}';

describe('the signature', () => {
  it('is the HMAC of timestamp and body', async () => {
    const hex = createHmac('sha256', 'secret').update(`1790000000.${body}`).digest('hex');
    expect(await sign('secret', body, now)).toBe(`t=1790000000,v1=${hex}`);
  });

  it('holds for five minutes, in both directions', async () => {
    const header = await sign('secret', body, now);
    expect(await verify('secret', header, body, now + 299_000)).toBe(true);
    expect(await verify('secret', header, body, now + 301_000)).toBe(false);
    expect(await verify('secret', header, body, now - 301_000)).toBe(false);
  });

  it('does not hold for another body, secret, time or no signature at all', async () => {
    const header = await sign('secret', body, now);
    expect(await verify('secret', header, `${body} `, now)).toBe(false);
    expect(await verify('other', header, body, now)).toBe(false);
    expect(await verify('secret', header.replace('t=1790000000', 't=1790000001'), body, now)).toBe(false);
    for (const wrong of [undefined, '', 't=1,v1=', 'v1=00', `t=1790000000,v1=${'0'.repeat(64)}`]) {
      expect(await verify('secret', wrong, body, now)).toBe(false);
    }
  });
});
