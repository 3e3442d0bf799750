import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { panelForms, type PanelForm } from '../../../shared';

interface Metadata {
  edit: Record<string, unknown>;
  list: Record<string, unknown>;
}
interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, Metadata>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}
interface FormService {
  findConfiguration(model: { uid: string; category?: string }): Promise<Configuration>;
  updateConfiguration(model: { uid: string; category?: string }, configuration: Configuration): Promise<unknown>;
}

const markerKey = 'content_manager_forms';

const commonLabels: Readonly<Record<string, string>> = {
  createdAt: 'Créé le',
  updatedAt: 'Modifié le',
  createdBy: 'Créé par',
  updatedBy: 'Modifié par',
};

function applied(current: Configuration, form: PanelForm): Configuration {
  const labels = { ...commonLabels, ...form.labels };
  const metadatas = Object.fromEntries(
    Object.entries(current.metadatas).map(([name, metadata]) => {
      const label = labels[name];
      if (!label) return [name, metadata];
      const description = form.help[name] ?? '';
      return [name, { edit: { ...metadata.edit, label, description }, list: { ...metadata.list, label } }];
    }),
  );
  const settings = {
    ...current.settings,
    mainField: form.mainField,
    ...(form.sort ? { defaultSortBy: form.sort.by, defaultSortOrder: form.sort.order } : {}),
  };
  return {
    settings,
    metadatas,
    layouts: { list: [...(form.list ?? current.layouts.list)], edit: form.rows },
  };
}

/**
 * Gives the content manager the labels, helps and order of the description, in French: Strapi stores one language. The labels that are
 * shown come from the plugin’s translations, in French as in English, whatever is stored; helps are the stored ones. To be called once
 * Strapi has brought its own configuration up to date. Done once per version of the forms: the order that an administrator gives them
 * afterwards (“Configure the view”) stays, until we ship other forms.
 */
export async function setContentManagerForms(strapi: Core.Strapi): Promise<void> {
  const forms = panelForms('fr');
  const fingerprint = createHash('sha256').update(JSON.stringify(forms)).digest('hex');
  const store = strapi.store({ type: 'core', name: 'passerelles' });
  if ((await store.get({ key: markerKey })) === fingerprint) return;
  const contentManager = strapi.plugin('content-manager');
  for (const [serviceName, described] of [
    ['content-types', forms.types],
    ['components', forms.components],
  ] as const) {
    const service = contentManager.service(serviceName) as FormService;
    for (const [uid, form] of Object.entries(described)) {
      const current = await service.findConfiguration({ uid });
      await service.updateConfiguration({ uid }, applied(current, form));
    }
  }
  await store.set({ key: markerKey, value: fingerprint });
}
