'use client';

import { messages } from '../../../messages/in-browsers';
import { useSheetForm } from './context';
import { isAskedFor } from './needed';

const t = messages.desk.needed;

/** Said at a field from the start: that it is asked for, and whether an answer lacks. */
export function NeededMark({ name }: { name: string }) {
  const { type, missing } = useSheetForm();
  if (!isAskedFor(type, name)) return null;
  const lacks = missing.includes(name);
  return <span className={lacks ? 'desk-needed desk-lacks' : 'desk-needed'}>{lacks ? t.lacks : t.asked}</span>;
}
