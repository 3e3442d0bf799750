import { fieldLabel, type FieldDifference, type FieldLabels, type RecordDetail } from '../../../shared';
import { isReference, type Labels } from './named';

/** One difference as the public reads it: nothing says which document a link leads to but its name, null where that is not public. */
export function publicDifference(
  { field, before, after }: FieldDifference,
  fields: FieldLabels,
  labels: Labels,
): RecordDetail['differences'][number] {
  return { field, label: fieldLabel(fields, field), before: said(before, labels), after: said(after, labels) };
}

function said(value: unknown, labels: Labels): unknown {
  if (Array.isArray(value)) return value.map((item) => said(item, labels));
  if (typeof value !== 'object' || value === null) return value;
  if (isReference(value)) return { label: labels[`${value.uid}:${value.documentId}`] ?? null };
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, said(part, labels)]));
}
