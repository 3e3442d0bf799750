import { createSecretKey } from 'node:crypto';
import { settings } from '../src/settings';

export default {
  // Made a key once: given as text, each request’s token first has it tried as a public key, which takes longer than all the rest of its check.
  auth: { secret: createSecretKey(Buffer.from(settings.secrets.adminJwtSecret)) },
  apiToken: { salt: settings.secrets.apiTokenSalt },
  transfer: { token: { salt: settings.secrets.transferTokenSalt } },
  secrets: { encryptionKey: settings.secrets.encryptionKey },
  // `npm run dev` prints the address.
  autoOpen: false,
  flags: { nps: false, promoteEE: false },
};
