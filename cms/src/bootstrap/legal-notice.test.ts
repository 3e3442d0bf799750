import type { Core } from '@strapi/strapi';
import { expect, it } from 'vitest';
import { warnOfLegalNotice } from './legal-notice';

it.each([
  [0, 1],
  [1, 0],
])('where %i legal notices are published, %i warnings', async (published, warnings) => {
  const said: string[] = [];
  const asked: unknown[] = [];
  const count = async (given: unknown) => {
    asked.push(given);
    return published;
  };
  await warnOfLegalNotice({
    db: { query: () => ({ count }) },
    log: { warn: (text: string) => said.push(text) },
  } as unknown as Core.Strapi);
  expect(said).toHaveLength(warnings);
  expect(asked).toEqual([{ where: { slug: 'mentions-legales', publishedAt: { $notNull: true } } }]);
});
