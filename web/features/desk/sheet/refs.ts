/** Something that a field refers to, with the name under which it was found. */
export interface Ref {
  id: string;
  label: string;
}

/** A reference as the value of an input: `id label`, so that a page that comes back without a script can name it again. */
export const writeRef = ({ id, label }: Ref): string => `${id} ${label}`;

export function readRef(value: string): Ref {
  const space = value.indexOf(' ');
  return space < 0 ? { id: value, label: value } : { id: value.slice(0, space), label: value.slice(space + 1) };
}

/** What the look-up of the desk finds. */
const findable = ['territory', 'actor', 'practice', 'meeting-report'] as const;
export type Findable = (typeof findable)[number];
export const isFindable = (target: string): target is Findable => (findable as readonly string[]).includes(target);
