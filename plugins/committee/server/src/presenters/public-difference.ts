import {
  fieldLabel,
  isUngrouped,
  valueLabel,
  type FieldDifference,
  type FieldLabels,
  type RecordDetail,
} from '../../../shared';
import { isReference, type Labels } from './named';

/**
 * One difference as the public reads it. Nothing says which document a link leads to but its name, null where that is not public; a code of a
 * closed list comes with its words, and a year as the text that it is.
 */
export function publicDifference(
  { field, before, after }: FieldDifference,
  fields: FieldLabels,
  labels: Labels,
): RecordDetail['differences'][number] {
  return { field, label: fieldLabel(fields, field), before: said(before, field), after: said(after, field) };

  function said(value: unknown, path: string): unknown {
    if (Array.isArray(value)) return value.map((item) => said(item, path));
    if (typeof value === 'string') {
      const words = valueLabel(fields, path, value);
      return words ? { code: value, words } : value;
    }
    if (typeof value === 'number') return isUngrouped(fields, path) ? String(value) : value;
    if (typeof value !== 'object' || value === null) return value;
    if (isReference(value)) return { label: labels[`${value.uid}:${value.documentId}`] ?? null };
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, said(part, `${path}.${name}`)]));
  }
}
