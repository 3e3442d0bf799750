import { createHash } from 'node:crypto';
import { canonicalBlocks, changesOf, fromStored, type Block } from '@passerelles/content/shared';
import { fieldAt, type Marks, type SheetType, type Unsaved } from '../../../shared';
import type { SheetRow } from './sheets';

/** 64 bits: who would make two texts of one mark would only deceive himself. */
const markOf = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(value) ?? '')
    .digest('hex')
    .slice(0, 16);

const inputsOfField = ({ inputs }: Unsaved, field: string) => inputs.filter(([name]) => fieldAt(name) === field);

/**
 * What these fields say, a mark each: of what was typed and could not be read where there is such a thing, which is then what a person
 * sees, else of the value as the contract of the desk writes it.
 * @param values as the contract gives them, or as they are stored
 */
export function marksOf(type: SheetType, values: Readonly<Record<string, unknown>>, unsaved: Unsaved): Marks {
  const contract = changesOf(type);
  const typed = [...unsaved.inputs.map(([name]) => name), ...unsaved.issues.map(({ path }) => path)].map(fieldAt);
  const fields = [...new Set([...Object.keys(values), ...typed])];
  return Object.fromEntries(
    fields.map((field) => {
      const inputs = inputsOfField(unsaved, field);
      if (inputs.length > 0) return [field, markOf({ inputs })];
      const read = contract.safeParse({ [field]: values[field] });
      const value = read.success ? (read.data as Record<string, unknown>)[field] : values[field];
      const isRich = type.fields[field]?.kind.input.type === 'rich' && Array.isArray(value);
      return [field, markOf({ value: (isRich ? canonicalBlocks(value as Block[]) : value) ?? null })];
    }),
  );
}

/** The marks of a draft as its people see it. */
export const marksOfSheet = (type: SheetType, sheet: SheetRow, unsaved: Unsaved): Marks =>
  marksOf(type, fromStored(type, sheet), unsaved);
