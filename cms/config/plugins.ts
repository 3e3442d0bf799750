import { nodemailerOptions } from '../src/mail/options';
import { committeeOptions } from '../src/plugin-options/committee';
import { requiredPlugins } from '../src/required-plugins';
import { uploadOptions } from '../src/upload';
import { settings } from '../src/settings';

/** What each of our plugins is told of this platform. */
const options: Partial<Record<(typeof requiredPlugins)[number], object>> = {
  committee: committeeOptions,
  outbox: {
    jobs: settings.jobs,
    workers: settings.outboxWorkers,
    mail: {
      domain: new URL(settings.publicUrl).hostname,
      secret: settings.secrets.desk,
      connections: settings.mail.connections,
      perMinute: settings.mail.perMinute,
      domainsPerMinute: settings.mail.domainsPerMinute,
    },
  },
};

// The relative path is resolved by the admin's build and by the server alike; an absolute one would differ between them.
const ours = Object.fromEntries(
  requiredPlugins.map((name) => [name, { enabled: true, resolve: `../plugins/${name}`, config: options[name] ?? {} }]),
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
