import type { z } from 'zod';
import { importFile, importKinds, type ImportFile, type ImportKind } from '../../../shared';

export interface Salvaged {
  /** The items whose shape is right. */
  file: ImportFile;
  /** Where each of them stands in the file as given. */
  positions: Record<ImportKind, number[]>;
  /** Slugs of the items that were left out: a reference to one of them leads somewhere once its own mistake is mended. */
  leftOut: Record<ImportKind, string[]>;
}

const slugOf = (item: unknown): string[] => {
  const slug = (item as { slug?: unknown } | null)?.slug;
  return typeof slug === 'string' ? [slug] : [];
};

/**
 * What can still be checked of a file in which some items have no shape, so that a person reads every mistake at once.
 * Null when the mistake is in the file itself and not in its items.
 */
export function salvage(json: unknown, error: z.ZodError): Salvaged | null {
  const shapeless = new Set<string>();
  for (const { path } of error.issues) {
    if (path.length < 2) return null;
    shapeless.add(`${String(path[0])}.${String(path[1])}`);
  }
  const positions = {} as Record<ImportKind, number[]>;
  const leftOut = {} as Record<ImportKind, string[]>;
  const kept: Record<string, unknown> = { ...(json as object), synonyms: [] };
  for (const kind of importKinds) {
    const items = ((json as Record<string, unknown>)[kind] ?? []) as unknown[];
    positions[kind] = items.flatMap((_, index) => (shapeless.has(`${kind}.${index}`) ? [] : [index]));
    leftOut[kind] = items.flatMap((item, index) => (shapeless.has(`${kind}.${index}`) ? slugOf(item) : []));
    kept[kind] = positions[kind].map((index) => items[index]);
  }
  const parsed = importFile.safeParse(kept);
  return parsed.success ? { file: parsed.data, positions, leftOut } : null;
}
