import { panelForms, type Locale, type PanelForm } from '../../shared';

/** The labels of the content manager in a language, under the keys by which its forms and lists ask for them. */
export const labelTranslations = (locale: Locale): Record<string, string> => {
  const { types, components } = panelForms(locale);
  const keyed = (forms: Record<string, PanelForm>, space: string) =>
    Object.entries(forms).flatMap(([uid, { labels }]) =>
      Object.entries(labels).map(([name, label]) => [`content-manager.${space}.${uid}.${name}`, label]),
    );
  return Object.fromEntries([...keyed(types, 'content-types'), ...keyed(components, 'components')]) as Record<
    string,
    string
  >;
};
