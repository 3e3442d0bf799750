import { settings } from '../src/settings';

export default {
  auth: { secret: settings.secrets.adminJwtSecret },
  apiToken: { salt: settings.secrets.apiTokenSalt },
  transfer: { token: { salt: settings.secrets.transferTokenSalt } },
  secrets: { encryptionKey: settings.secrets.encryptionKey },
  // `npm run dev` prints the address.
  autoOpen: false,
  flags: { nps: false, promoteEE: false },
};
