import { nodemailerOptions } from '../src/mail';
import { requiredPlugins } from '../src/required-plugins';
import { uploadOptions } from '../src/upload';
import { settings } from '../src/settings';

// The relative path is resolved by the admin's build and by the server alike; an absolute one would differ between them.
const ours = Object.fromEntries(
  requiredPlugins.map((name) => [name, { enabled: true, resolve: `../plugins/${name}` }]),
);

export default {
  ...ours,
  'users-permissions': {
    config: {
      jwtSecret: settings.secrets.jwtSecret,
      jwtManagement: 'refresh',
      jwt: { algorithm: 'HS256' },
      sessions: { httpOnly: true },
      register: { allowedFields: [] },
      ratelimit: { interval: 60_000, max: 10 },
    },
  },
  email: { config: nodemailerOptions(settings.mail) },
  upload: { config: uploadOptions(settings.s3) },
};
