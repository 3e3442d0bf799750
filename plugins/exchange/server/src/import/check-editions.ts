import { findDuplicates } from '@passerelles/content/shared';
import { pathText, quote, type ImportFile, type ImportProblem } from '../../../shared';

type Edition = { slug: string; previousEdition?: string | null; nextEdition?: string | null };

/** Editions form a chain: what A calls its next one, no other edition does, and it does not call another its previous one. */
function checkChain(kind: 'practices' | 'meetingReports', items: readonly Edition[]): ImportProblem[] {
  const bySlug = new Map(items.map((item) => [item.slug, item]));
  const opposite = { nextEdition: 'previousEdition', previousEdition: 'nextEdition' } as const;
  return (['nextEdition', 'previousEdition'] as const).flatMap((key) => [
    ...findDuplicates(items, (item) => item[key]).map(({ index, first }) => ({
      path: pathText([kind, index, key]),
      value: items[index]?.[key],
      message: `${quote(items[index]?.[key])} is already the ${key} of ${kind}[${first}]`,
    })),
    ...items.flatMap((item, index) => {
      const back = item[key] ? bySlug.get(item[key])?.[opposite[key]] : undefined;
      if (back === undefined || back === item.slug) return [];
      return [
        {
          path: pathText([kind, index, key]),
          value: item[key],
          message: `${quote(item[key])} says that its ${opposite[key]} is ${quote(back)}, not ${quote(item.slug)}`,
        },
      ];
    }),
  ]);
}

export function checkEditions(file: ImportFile): ImportProblem[] {
  return [...checkChain('practices', file.practices), ...checkChain('meetingReports', file.meetingReports)];
}
