import type { Core } from '@strapi/strapi';
import { describe, expect, it } from 'vitest';
import { requiredPlugins } from '../required-plugins';
import { assertPlugins } from './assert-plugins';

const strapiWith = (names: readonly string[]) =>
  ({ plugins: Object.fromEntries(names.map((name) => [name, {}])) }) as unknown as Core.Strapi;

describe('the plugins without which the CMS must not run', () => {
  it('lets it start with all of them', () =>
    expect(() => assertPlugins(strapiWith([...requiredPlugins, 'upload']))).not.toThrow());

  it.each(requiredPlugins)('refuses to start without %s, and says what to do', (missing) => {
    const others = requiredPlugins.filter((name) => name !== missing);
    expect(() => assertPlugins(strapiWith(others))).toThrow(new RegExp(`“${missing}”.*npm run build:server`));
  });
});
