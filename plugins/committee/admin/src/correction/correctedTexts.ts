import type { CorrectionView } from '../../../shared';

type Texts = CorrectionView['texts'];

/** The texts under the name of the field of the type in which each stands, in the order in which a sheet is read. */
export function byField(texts: Texts, rank: (field: string) => number): { field: string; texts: Texts }[] {
  const fields = new Map<string, Texts>();
  for (const place of texts) {
    const field = place.field.replace(/\..*$/, '');
    fields.set(field, [...(fields.get(field) ?? []), place]);
  }
  return [...fields]
    .map(([field, own]) => ({ field, texts: own }))
    .sort((one, other) => rank(one.field) - rank(other.field));
}

/** What is sent: the texts that say something else than before. */
export function changedTexts(texts: Texts, values: Readonly<Record<string, string>>): { path: string; text: string }[] {
  return texts.flatMap(({ path, text }) => {
    const value = values[path];
    return value === undefined || value === text ? [] : [{ path, text: value }];
  });
}
