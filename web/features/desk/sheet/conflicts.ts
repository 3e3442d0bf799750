import type { Run } from '@passerelles/committee/shared';
import type { LastChange, Marks } from '@passerelles/desk/shared';

/** A field that this form and somebody else both changed. What the form holds of it is not saved until a person chooses. */
export interface Conflict {
  field: string;
  /** What is stored now, for the base of a save that is meant to replace it. */
  mark: string;
  /** Both versions as people read them; blank where nothing is said. */
  mine: string;
  theirs: string;
  /** From theirs to mine. */
  runs: Run[];
  /** Whose theirs is, and since when, as far as the history knows. */
  last: LastChange | null;
}

/** `edit`: one has made one text of both in the field, which is then saved as one's own is. */
export const choices = ['mine', 'theirs', 'edit'] as const;
export type Choice = (typeof choices)[number];

export const choiceName = (field: string): string => `conflict.${field}`;
export const markName = (field: string): string => `conflict.${field}.mark`;
/** Where the choice stands on the page of the form. */
export const anchorOfConflict = (field: string): string => `choix-${field}`;

export interface Chosen {
  /** The base of the save: a field that one keeps was read as it is stored now. */
  base: Marks;
  /** Fields of which one takes what is stored. */
  theirs: string[];
}

/**
 * The choices of a form as it was sent. Of a field without one nothing is decided: it is asked about again, and so is one whose two texts are
 * being joined, until a button is pressed.
 */
export function readChoices(form: FormData, read: Marks): Chosen {
  const chosen: Chosen = { base: { ...read }, theirs: [] };
  const isPressed = form.get('intent') !== 'auto';
  for (const [name, value] of form) {
    const [, field = ''] = /^conflict\.([^.]+)$/.exec(name) ?? [];
    const mark = form.get(markName(field));
    if (field === '' || typeof mark !== 'string') continue;
    if (value === 'theirs') chosen.theirs.push(field);
    else if (value === 'mine' || (value === 'edit' && isPressed)) chosen.base = { ...chosen.base, [field]: mark };
  }
  return chosen;
}
