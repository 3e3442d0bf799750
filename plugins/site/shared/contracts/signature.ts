/** A signed call is refused when it is older than this, or further in the future, in seconds. */
export const SIGNATURE_LIFE_SECONDS = 300;

const encoder = new TextEncoder();

/**
 * Signs `<timestamp>.<body>` with HMAC-SHA256.
 * @param now epoch milliseconds
 * @returns value of the signature header, `t=<unix seconds>,v1=<hex>`
 */
export async function sign(secret: string, body: string, now: number): Promise<string> {
  const timestamp = Math.floor(now / 1000);
  const mac = await crypto.subtle.sign('HMAC', await keyOf(secret), encoder.encode(`${timestamp}.${body}`));
  return `t=${timestamp},v1=${[...new Uint8Array(mac)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** Whether the header signs this very body, not longer ago than five minutes. The comparison takes the same time always. */
export async function verify(secret: string, header: string | undefined, body: string, now: number): Promise<boolean> {
  const [, timestamp, hex] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header ?? '') ?? [];
  if (!timestamp || !hex || Math.abs(now / 1000 - Number(timestamp)) > SIGNATURE_LIFE_SECONDS) return false;
  const mac = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return crypto.subtle.verify('HMAC', await keyOf(secret), mac, encoder.encode(`${timestamp}.${body}`));
}

function keyOf(secret: string) {
  return crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
    'verify',
  ]);
}
