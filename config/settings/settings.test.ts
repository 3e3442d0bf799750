import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { secretNames } from '../commands/lib/secret-names.mjs';
import { environmentExample, environmentTable, readCmsSettings, readWebSettings, SettingsError } from './index';
import { variables } from './variables';

const secrets = Object.fromEntries(
  Object.entries(variables)
    .filter(([, variable]) => variable.group === 'secrets')
    .map(([name]) => [name, 'k'.repeat(32)]),
);

describe('settings of the CMS', () => {
  it('has every secret made by the first start', () => {
    expect(Object.keys(secrets).sort()).toEqual([...secretNames].sort());
  });

  it('runs on embedded defaults when only the secrets are given', () => {
    const settings = readCmsSettings({ ...secrets, DATA_DIR: '/tmp/somewhere' });
    expect(settings.database).toEqual({ client: 'sqlite', filename: '/tmp/somewhere/passerelles.db' });
    expect(settings.search).toEqual({ engine: 'embedded' });
    expect(settings.mail.smtpUrl).toBe('smtp://127.0.0.1:1025');
    expect(settings.publicUrl).toBe('http://localhost:3000');
  });

  it('takes the real parts from the environment', () => {
    const settings = readCmsSettings({
      ...secrets,
      DATABASE_URL: 'postgres://a:b@localhost/p',
      MEILI_HOST: 'http://localhost:7700/',
      TRUSTED_PROXIES: '127.0.0.1, 10.0.0.1',
      MAIL_DOMAINS_PER_MINUTE: 'Orange.fr=60, *=300',
      INSTANCES: '2',
    });
    expect(settings.database).toEqual({ client: 'postgres', url: 'postgres://a:b@localhost/p' });
    expect(settings.search).toMatchObject({ engine: 'meilisearch', host: 'http://localhost:7700' });
    expect(settings.trustedProxies).toEqual(['127.0.0.1', '10.0.0.1']);
    expect(settings.mail).toMatchObject({ perMinute: null, domainsPerMinute: { 'orange.fr': 60, '*': 300 } });
  });

  it('lists everything that is wrong at once, each with what is accepted', () => {
    const attempt = () =>
      readCmsSettings({
        ...secrets,
        CMS_PORT: 'abc',
        SMTP_URL: 'mail.example.org',
        JWT_SECRET: '',
        MAIL_FROM: 'nobody',
        MAIL_DOMAINS_PER_MINUTE: 'orange.fr=60,free',
      });
    expect(attempt).toThrow(SettingsError);
    try {
      attempt();
    } catch (error) {
      const { problems, message } = error as SettingsError;
      expect(problems.map((problem) => problem.split(':')[0]).sort()).toEqual([
        'CMS_PORT',
        'JWT_SECRET',
        'MAIL_DOMAINS_PER_MINUTE',
        'MAIL_FROM',
        'SMTP_URL',
      ]);
      expect(message).toContain('5 settings are wrong');
      expect(message).toContain('for example 1337');
      expect(message).toContain('“free” must be a domain');
    }
  });

  it('refuses several processes on parts that live in one', () => {
    expect(() => readCmsSettings({ ...secrets, INSTANCES: '2' })).toThrow(/PostgreSQL[\s\S]*Meilisearch/);
  });

  it('takes a key that signs mails whole, from one line, and nothing that is no key', () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
    const dkim = { MAIL_DKIM_DOMAIN: 'Example.org', MAIL_DKIM_SELECTOR: 'p2026' };
    expect(readCmsSettings({ ...secrets, ...dkim, MAIL_DKIM_KEY: pem.replaceAll('\n', '\\n') }).mail.dkim).toEqual({
      domainName: 'example.org',
      keySelector: 'p2026',
      privateKey: pem,
    });
    expect(() => readCmsSettings({ ...secrets, ...dkim })).toThrow(/all three or none/);
    expect(() => readCmsSettings({ ...secrets, ...dkim, MAIL_DKIM_KEY: 'a key' })).toThrow(/private key in PEM/);
  });

  it('refuses half a set of S3 settings', () => {
    expect(() => readCmsSettings({ ...secrets, S3_BUCKET: 'files' })).toThrow(/all three or none/);
  });

  it('knows the body that runs the platform by name and SIRET, or not at all', () => {
    expect(readCmsSettings(secrets).platform).toBeNull();
    expect(readCmsSettings({ ...secrets, PLATFORM_NAME: 'Union', PLATFORM_SIRET: '1'.repeat(14) }).platform).toEqual({
      name: 'Union',
      siret: '1'.repeat(14),
    });
    expect(() => readCmsSettings({ ...secrets, PLATFORM_NAME: 'Union' })).toThrow(/set both or none/);
    expect(() => readCmsSettings({ ...secrets, PLATFORM_NAME: 'Union', PLATFORM_SIRET: '123' })).toThrow(/14 digits/);
  });

  it('refuses a placeholder where a secret should be, without printing it', () => {
    expect(() => readCmsSettings({ ...secrets, JWT_SECRET: 'changeme-changeme-changeme' })).toThrow(
      /JWT_SECRET: is still the placeholder/,
    );
  });
});

describe('settings of the site', () => {
  it('reaches the CMS on its port by default', () => {
    expect(readWebSettings({ ...secrets, CMS_PORT: '4000' }).cmsUrl).toBe('http://127.0.0.1:4000');
  });
});

describe('documentation of the settings', () => {
  it('names every variable, and shows no secret', () => {
    for (const name of Object.keys(variables)) {
      expect(environmentExample()).toContain(`# ${name}=`);
      expect(environmentTable()).toContain(`\`${name}\``);
    }
    expect(environmentExample()).not.toMatch(/SECRET=\S/);
  });
});
