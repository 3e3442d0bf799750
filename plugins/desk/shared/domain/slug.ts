const longest = 80;

/** Address of a title: lower case, without accents, words joined by hyphens, cut at a word; `fiche` when nothing is left. */
export function slugOf(title: string): string {
  const plain = title.replace(/œ/gi, 'oe').replace(/æ/gi, 'ae').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  let slug = '';
  for (const word of plain.match(/[a-z0-9]+/g) ?? []) {
    const longer = slug === '' ? word.slice(0, longest) : `${slug}-${word}`;
    if (longer.length > longest) break;
    slug = longer;
  }
  return slug === '' ? 'fiche' : slug;
}
