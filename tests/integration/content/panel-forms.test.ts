import { panelForms } from '@passerelles/content/shared';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';

interface Configuration {
  settings: { mainField: string; defaultSortBy: string };
  metadatas: Record<string, { edit: { label: string; description?: string }; list: { label: string } }>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

let cms: RunningCms;
beforeAll(async () => {
  cms = await sharedCms();
});
afterAll(() => cms?.stop());

/** What Strapi and its parts add to every type. */
const strapis = new Set([
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
]);
const attributesOf = (uid: string) =>
  Object.keys((cms.strapi.getModel(uid as never) as unknown as { attributes: object }).attributes).filter(
    (name) => !strapis.has(name),
  );
const configurationOf = (service: string, uid: string) =>
  (
    cms.strapi.plugin('content-manager').service(service) as {
      findConfiguration(model: { uid: string }): Promise<Configuration>;
    }
  ).findConfiguration({ uid });

const forms = panelForms('fr');

describe.each([
  ['content-types', forms.types],
  ['components', forms.components],
])('the content manager, for %s', (service, described) => {
  it.each(Object.entries(described))('calls every attribute of %s as the description does', async (uid, form) => {
    const { metadatas, layouts, settings } = await configurationOf(service, uid);
    const attributes = attributesOf(uid);
    expect(Object.keys(form.labels).sort()).toEqual([...attributes].sort());
    for (const name of attributes) {
      expect([name, metadatas[name]?.edit.label]).toEqual([name, form.labels[name]]);
      expect([name, metadatas[name]?.list.label]).toEqual([name, form.labels[name]]);
      expect([name, metadatas[name]?.edit.description ?? '']).toEqual([name, form.help[name] ?? '']);
    }
    expect(layouts.edit).toEqual(form.rows);
    expect(settings.mainField).toBe(form.mainField);
    if (form.list) expect([layouts.list, settings.defaultSortBy]).toEqual([form.list, form.sort?.by]);
  });
});

it('calls the fields of a sheet by the names that its author knows', async () => {
  const { metadatas } = await configurationOf('content-types', 'api::practice.practice');
  const labels = ['description', 'improvements', 'partners', 'inspired'].map((name) => metadatas[name]?.edit.label);
  expect(labels).toEqual(['Déroulement', 'À améliorer', 'Partenaires', 'A inspiré']);
});
