import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '.';

const article = 'api::article.article';

const sound = () => ({
  name: 'Elsewhere',
  governedTypes: { [article]: { name: { fr: 'Article', en: 'Article' } } },
  addresses: { site: 'https://example.org/', panel: 'https://cms.example.org', record: '/records/{reference}' },
  signing: { key: 'k'.repeat(32) },
  defaults: {
    committees: [{ slug: 'readers', name: 'Readers', kind: 'monitoring' }],
    workflows: [
      {
        name: 'Articles',
        contentType: article,
        stages: [{ name: 'Reading', committee: 'readers', power: 'decision' }],
      },
    ],
  },
});

/** What is said of a configuration that differs from a sound one. */
function said(change: (configuration: Record<string, unknown> & ReturnType<typeof sound>) => void): string[] {
  const given = sound();
  change(given as never);
  try {
    parseConfiguration(given);
    return [];
  } catch (error) {
    return (error as Error).message
      .split('\n')
      .slice(1)
      .map((line) => line.trim());
  }
}

describe('what a project hands over', () => {
  it('needs little, and has the rest said for it', () => {
    const parsed = parseConfiguration(sound());
    expect(parsed.addresses).toMatchObject({ site: 'https://example.org', author: '/' });
    expect(parsed.locale).toBe('fr');
    expect(parsed.bodies).toEqual({ type: null, platform: null });
    expect(parsed.defaults.roles.editor.code).toBe('committee-editor');
    expect(parsed.defaults.committees[0]).toMatchObject({ powers: [], cadence: null });
  });

  it('is named key by key where nothing is handed over', () => {
    expect(() => parseConfiguration(undefined)).toThrow(/“committee” \(config\/plugins\)/);
    for (const key of ['name', 'governedTypes', 'addresses', 'signing', 'defaults'])
      expect(() => parseConfiguration({})).toThrow(new RegExp(`\\n  ${key}: `));
  });

  it.each([
    ['a key that is not known', (c: any) => (c.governed = {}), ['governed: is no key of this plugin']],
    [
      'a type that is no uid',
      (c: any) => (c.ownersOf = { article: ['owner'] }),
      ['ownersOf.article: must be the uid of a content type, for example “api::article.article”'],
    ],
    [
      'labels of a type that is not governed',
      (c: any) => (c.labels = { 'api::other.other': {} }),
      ["labels['api::other.other']: is none of governedTypes: api::article.article"],
    ],
    [
      'a label without English',
      (c: any) => (c.labels = { [article]: { title: { fr: 'Titre' } } }),
      ["labels['api::article.article'].title.en: Invalid input: expected string, received undefined"],
    ],
    [
      'a path with an unknown part',
      (c: any) => (c.addresses.record = '/records/{number}'),
      ['addresses.record: may hold only {reference} in braces'],
    ],
    [
      'a short secret',
      (c: any) => (c.signing.key = 'short'),
      ['signing.key: must be a secret of at least 32 characters'],
    ],
    [
      'a stage of a committee that is not there',
      (c: any) => (c.defaults.workflows[0].stages[0].committee = 'nobody'),
      ['defaults.workflows[0].stages[0].committee: “nobody” is none of defaults.committees: readers'],
    ],
    [
      'a governed type without a circuit',
      (c: any) => (c.governedTypes['api::page.page'] = { name: { fr: 'Page', en: 'Page' } }),
      ['defaults.workflows: holds no workflow for the governed type api::page.page'],
    ],
    [
      'an opinion as the last stage',
      (c: any) => (c.defaults.workflows[0].stages[0].power = 'opinion'),
      ['defaults.workflows[0].stages: the last stage has the power “decision”'],
    ],
    [
      'a notifier that is no function',
      (c: any) => (c.notifier = 'mail'),
      ['notifier: must be a function: (strapi, message) => Promise<void>'],
    ],
  ])('says what is wrong with %s', (_what, change, problems) => {
    expect(said(change)).toEqual(problems);
  });
});
