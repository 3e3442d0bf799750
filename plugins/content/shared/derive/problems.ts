import { z } from 'zod';
import { issuesOf, type FieldIssue } from '../issues';
import type { Door, Kind } from '../kinds/kind';
import type { Type } from '../types/field';
import { fieldsOf, type Values } from './values';

/** In what is written a relation may be given as ids, rows, or what is added and taken away: whether it is there is the database’s to say. */
const stored: Door = { reference: z.string(), file: false };

const holdsReferences = ({ input }: Kind): boolean => input.type === 'references' || input.type === 'reference';

/** What is wrong in the fields given for a document of this type, by the same rules at every door; the path of each as it is stored. */
export function problemsIn(type: Type, data: Values): FieldIssue[] {
  return fieldsOf(type).flatMap(([name, { kind }]) => {
    const given = data[name];
    if (given === undefined || given === null || holdsReferences(kind)) return [];
    const parsed = kind.schema(stored).safeParse(kind.fromStored(given), { reportInput: true });
    if (parsed.success) return [];
    return issuesOf(parsed.error).map((issue) => ({
      ...issue,
      path: issue.path === '' ? name : `${name}.${issue.path}`,
    }));
  });
}
