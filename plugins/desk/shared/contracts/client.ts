/**
 * `x-passerelles-client: <address> <hex HMAC-SHA256 of clientSignatureText(address) under DESK_SECRET>`: the address that the web server
 * saw, so that the limits of the desk count people's machines and not the web server.
 */
export const clientHeader = 'x-passerelles-client';
export const clientSignatureText = (address: string): string => `desk-client:${address}`;
