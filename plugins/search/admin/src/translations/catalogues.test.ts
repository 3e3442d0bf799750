import { describe, expect, it } from 'vitest';
import { contentKinds } from '@passerelles/config/vocabulary';
import { groupIssueCodes, searchErrorCodes } from '../../../shared';
import en from './en.json';
import fr from './fr.json';

describe('catalogues of the search’s page', () => {
  it('say the same things in both languages, with the same values inside', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(fr).sort());
    const values = (message: string) =>
      [
        ...new Set(
          [...message.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name).filter((name) => /^[a-z]+$/.test(name ?? '')),
        ),
      ].sort();
    for (const [key, message] of Object.entries(fr))
      expect(values(en[key as keyof typeof en]), key).toEqual(values(message));
  });

  it('have a word for every code of the closed lists', () => {
    const codes = [
      ...searchErrorCodes.map((code) => `error.${code}`),
      ...groupIssueCodes.map((code) => `issue.${code}`),
      ...Object.keys(contentKinds).map((kind) => `kind.${kind}`),
    ];
    expect(codes.filter((code) => !Object.hasOwn(fr, code))).toEqual([]);
  });

  it('use no straight apostrophe, which quotes what follows in these messages', () => {
    expect([...Object.values(fr), ...Object.values(en)].filter((message) => message.includes("'"))).toEqual([]);
  });
});
