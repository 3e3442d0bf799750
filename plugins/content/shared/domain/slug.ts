/** Slug of a French name: no accents, lower case, hyphens: “L'Haÿ-les-Roses” → `l-hay-les-roses`. */
export function slugify(name: string): string {
  return name
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

export const isSlug = (value: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);

const longest = 80;

/** Address of a title: its slug cut at a word; `fiche` when nothing is left. */
export function slugOf(title: string): string {
  let slug = '';
  for (const word of slugify(title).split('-')) {
    const longer = slug === '' ? word.slice(0, longest) : `${slug}-${word}`;
    if (longer.length > longest) break;
    slug = longer;
  }
  return slug === '' ? 'fiche' : slug;
}
