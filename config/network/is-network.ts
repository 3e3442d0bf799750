const byte = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const ipv4 = new RegExp(`^(?:${byte}\\.){3}${byte}$`);

/**
 * True for an address or a network such as `10.0.0.0/8`, as TRUSTED_PROXIES lists them. Without `node:net`: the settings are read by code that
 * the site's build also looks at for browsers.
 */
export function isNetwork(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/');
  const bits = ipv4.test(address)
    ? 32
    : /^[\da-f:.]+$/i.test(address) && address.includes(':') && URL.canParse(`http://[${address}]`)
      ? 128
      : 0;
  if (bits === 0 || rest.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= bits);
}
