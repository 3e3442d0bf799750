import { importKinds, pathText, quote, type ImportFile, type ImportKind, type ImportProblem } from '../../../shared';
import { dataOf, kinds } from './kinds';
import type { Known } from './lookup';

const article = (noun: string) => (/^[aeiou]/.test(noun) ? 'an' : 'a');

/**
 * References that lead nowhere, neither in the file nor in the database.
 * @param positions where each item stands in the file as given, when some were left out
 */
export function checkReferences(
  file: ImportFile,
  known: Known,
  positions?: Record<ImportKind, number[]>,
): ImportProblem[] {
  const problems: ImportProblem[] = [];
  const own = Object.fromEntries(importKinds.map((kind) => [kind, new Set(file[kind].map((item) => item.slug))]));
  for (const kind of importKinds) {
    file[kind].forEach((item, at) => {
      const index = positions?.[kind][at] ?? at;
      dataOf(kind, item, (target, slug, path) => {
        if (!own[target]?.has(slug) && !known[target].has(slug)) {
          problems.push({
            path: pathText([kind, index, ...path]),
            value: slug,
            message: `${quote(slug)} is no ${kinds[target].noun} of this file or of the database`,
          });
        } else if (target === kind && slug === item.slug) {
          problems.push({
            path: pathText([kind, index, ...path]),
            value: slug,
            message: `${quote(slug)} is the object itself: ${article(kinds[kind].noun)} ${kinds[kind].noun} does not refer to itself`,
          });
        }
        return slug;
      });
    });
  }
  return problems;
}
