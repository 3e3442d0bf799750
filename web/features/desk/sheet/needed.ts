import { writtenFields, type Type } from '@passerelles/content/shared';

/** What a sheet is asked for before it is sent, in one chapter of the form or in all of it. */
export interface Needed {
  asked: number;
  missing: string[];
}

/** @param missing fields that nothing was answered to yet, as the last save told */
export function neededIn(type: Type, missing: readonly string[], section?: string): Needed {
  const names = writtenFields(type).flatMap(([name, field]) =>
    field.askedFor === 'submission' && (section === undefined || field.section === section) ? [name] : [],
  );
  return { asked: names.length, missing: names.filter((name) => missing.includes(name)) };
}

export const isAskedFor = (type: Type, name: string): boolean => type.fields[name]?.askedFor === 'submission';
