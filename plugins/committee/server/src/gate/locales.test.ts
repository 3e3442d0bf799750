import type { Core } from '@strapi/strapi';
import { describe, expect, it } from 'vitest';
import { localesOf } from './locales';

/** A Strapi whose one type is translated or not, with drafts in French and Breton. */
const strapiWith = (localized: boolean) =>
  ({
    getModel: () => ({ pluginOptions: { i18n: { localized } } }),
    db: { query: () => ({ findMany: async () => [{ locale: 'fr' }, { locale: 'br' }] }) },
    plugin: () => ({ service: () => ({ getDefaultLocale: async () => 'fr' }) }),
  }) as unknown as Core.Strapi;
const asked = (locale: unknown, localized = true) => localesOf(strapiWith(localized), 'api::sheet.sheet', 'd1', locale);

describe('the locales that a publication concerns', () => {
  it.each([
    ['one that is named', 'br', ['br']],
    ['several', ['fr', 'br'], ['fr', 'br']],
    ['all that have a draft', '*', ['fr', 'br']],
    ['all, said in a list', ['*'], ['fr', 'br']],
    ['the default one when none is said', undefined, ['fr']],
    ['the default one for null', null, ['fr']],
    ['the default one for an empty text', '', ['fr']],
  ])('are %s', async (_what, locale, expected) => expect(await asked(locale)).toEqual(expected));

  it.each([undefined, 'fr', '*', ['fr', 'br']])('are none for a type that is not translated (%j)', async (locale) => {
    expect(await asked(locale, false)).toEqual([null]);
  });
});
