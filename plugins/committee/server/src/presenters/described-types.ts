import type { DescribedTypes } from '../../../shared';
import type { PluginConfiguration } from '../configuration/schema';

/** What the governed types and their fields are called, for the panel. */
export function describedTypes({
  governedTypes,
  labels,
}: Pick<PluginConfiguration, 'governedTypes' | 'labels'>): DescribedTypes {
  return Object.fromEntries(
    Object.entries(governedTypes).map(([uid, { name }]) => [uid, { name, fields: labels[uid] ?? {} }]),
  );
}
