import { expect, it, vi } from 'vitest';
import { askPage } from './ask-page';
import { reportPage } from './report-page';
import { writePage } from './write-page';

const res = { setHeader: vi.fn(), statusCode: 200 };
const opened = (page: typeof writePage | typeof reportPage | typeof askPage, query: object = {}) =>
  page({ req: { method: 'GET', headers: {} }, res, query } as never);

it('sends who opens a form without its subject to the lists, and finds nothing under a subject that is none', async () => {
  expect(await opened(writePage)).toEqual({ redirect: { destination: '/pratiques', permanent: false } });
  expect(await opened(reportPage)).toEqual({ redirect: { destination: '/pratiques', permanent: false } });
  expect(await opened(askPage)).toEqual({ redirect: { destination: '/acteurs', permanent: false } });
  expect(await opened(writePage, { sur: 'https://ailleurs.fr/pratiques/x' })).toEqual({ notFound: true });
  expect(await opened(reportPage, { sur: '/pratiques/x', commentaire: '../x' })).toEqual({ notFound: true });
  expect(await opened(askPage, { acteur: '../x' })).toEqual({ notFound: true });
});
