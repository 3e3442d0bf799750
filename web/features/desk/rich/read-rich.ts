import { storedBlocks, typedOver } from '@passerelles/content/shared';

/** The names of the inputs of a rich field beside the text box, which has the field's own. */
export const blocksName = (name: string): string => `${name}.blocks`;
export const beforeName = (name: string): string => `${name}.before`;

function json(value: FormDataEntryValue | null): unknown {
  if (typeof value !== 'string') return undefined;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

/**
 * What a form says of a rich field: the blocks of the editor, else what was typed in the text box over the blocks that it showed. Not
 * judged: the contract of the desk does that.
 */
export function readRich(form: FormData, name: string): unknown {
  const blocks = json(form.get(blocksName(name)));
  if (blocks !== undefined) return blocks;
  const typed = form.get(name);
  return typedOver(typeof typed === 'string' ? typed : '', storedBlocks(json(form.get(beforeName(name)))));
}
