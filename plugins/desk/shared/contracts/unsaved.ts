import { cleanCharacters, issueCodes, writtenFields, type Type } from '@passerelles/content/shared';
import { z } from 'zod';

/** What is kept of one sheet: the inputs of a large form, and of text far more than a field may hold. Characters. */
export const unsavedLimits = { inputs: 3000, name: 200, characters: 200_000, issues: 500 } as const;

const place = z.string().max(unsavedLimits.name);
const issue = z.strictObject({
  path: place,
  code: z.enum(issueCodes),
  limit: z.number().optional(),
  accepted: z.array(z.string().max(100)).max(100).optional(),
});
const inputs = z
  .array(z.tuple([place, z.string().overwrite(cleanCharacters)]))
  .max(unsavedLimits.inputs)
  .refine((all) => charactersOf(all) <= unsavedLimits.characters, {
    params: { code: 'TOO_LONG', limit: unsavedLimits.characters },
  });

/** The characters that these inputs take, names included. */
export const charactersOf = (all: readonly (readonly [string, string])[]): number =>
  all.reduce((sum, [name, text]) => sum + name.length + text.length, 0);

/** The field in which a place, or an input of the form, stands: `programme` of `programme.2.start`. */
export const fieldAt = (path: string): string => path.split('.')[0]!;

/**
 * What a form could not save, as it was typed: `[name of the input, text]` of the fields at fault (a name may come several times), and what is wrong, by place. It is shown again
 * beside its mistake, and stands nowhere but here: not in the draft, nor in what the committee sees.
 */
export const unsavedInput = (type: Type) => {
  const fields = new Set(writtenFields(type).map(([name]) => name));
  const unknown = { params: { code: 'UNKNOWN_FIELD' } };
  return z
    .strictObject({ inputs, issues: z.array(issue).max(unsavedLimits.issues) })
    .refine((unsaved) => unsaved.inputs.every(([name]) => fields.has(fieldAt(name))), unknown)
    .refine((unsaved) => unsaved.issues.every(({ path }) => fields.has(fieldAt(path))), unknown);
};
export type Unsaved = z.infer<ReturnType<typeof unsavedInput>>;
export const nothingUnsaved: Unsaved = { inputs: [], issues: [] };
