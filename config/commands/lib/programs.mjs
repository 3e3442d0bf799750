import path from 'node:path';
import { fromRoot } from './paths.mjs';
import { launch } from './run.mjs';

const addresses = (env) => ({
  web: Number(env.WEB_PORT || 3000),
  cms: Number(env.CMS_PORT || 1337),
  mailWeb: Number(env.MAIL_WEB_PORT || 1080),
  mailSmtp: Number(env.MAIL_SMTP_PORT || 1025),
});

/**
 * The programs that make up a running Passerelles, with how each is started and where it answers. `watching`: those that a developer
 * works with, which follow what is edited and say in the terminal what they do.
 */
export function programs(env, { watching = false } = {}) {
  const port = addresses(env);
  const options = (name) => ({
    env,
    logFile: path.join(env.DATA_DIR, 'logs', `${name}.log`),
    label: watching ? `[${name}]` : undefined,
  });
  const mail = {
    name: 'maildev',
    ports: [
      { variable: 'MAIL_WEB_PORT', port: port.mailWeb, what: 'mail catcher’s inbox' },
      { variable: 'MAIL_SMTP_PORT', port: port.mailSmtp, what: 'mail catcher’s SMTP' },
    ],
    health: `http://127.0.0.1:${port.mailWeb}/healthz`,
    start: () =>
      launch(
        'maildev',
        [
          fromRoot('node_modules/maildev/bin/maildev'),
          '--web',
          String(port.mailWeb),
          '--smtp',
          String(port.mailSmtp),
          '--ip',
          '127.0.0.1',
          '--web-ip',
          '127.0.0.1',
          '--mail-directory',
          path.join(env.DATA_DIR, 'mail'),
        ],
        {
          ...options('mail'),
          label: undefined,
        },
      ),
  };
  const cms = {
    name: 'cms',
    ports: [{ variable: 'CMS_PORT', port: port.cms, what: 'CMS' }],
    health: `http://127.0.0.1:${port.cms}/health/ready`,
    start: () =>
      launch(
        'cms',
        watching ? [fromRoot('node_modules/@strapi/strapi/bin/strapi.js'), 'develop'] : [fromRoot('cms/server.mjs')],
        {
          ...options('cms'),
          cwd: fromRoot('cms'),
        },
      ),
  };
  const web = {
    name: 'web',
    ports: [{ variable: 'WEB_PORT', port: port.web, what: 'public site' }],
    // In development every page is rendered per request: no cache to fill.
    health: `http://127.0.0.1:${port.web}/health/${watching ? 'live' : 'ready'}`,
    start: () =>
      launch('web', [fromRoot('web/server.mjs'), ...(watching ? ['--dev'] : [])], {
        ...options('web'),
        cwd: fromRoot('web'),
      }),
  };
  const compiler = {
    name: 'plugins',
    ports: [],
    start: () =>
      launch(
        'plugins',
        [fromRoot('node_modules/typescript/bin/tsc'), '-b', '--watch', '--preserveWatchOutput'],
        options('plugins'),
      ),
  };
  // With a real mail server there is nothing to catch.
  return { ...(env.SMTP_URL ? {} : { mail }), ...(watching ? { compiler } : {}), cms, web };
}

/** What readers and editors open, given the environment. */
export function publicAddresses(env) {
  const port = addresses(env);
  return {
    site: env.PUBLIC_URL || `http://localhost:${port.web}`,
    admin: `${env.ADMIN_URL || `http://localhost:${port.cms}`}/admin`,
    inbox: env.SMTP_URL ? undefined : `http://localhost:${port.mailWeb}`,
  };
}
