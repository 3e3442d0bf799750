import type { FieldIssue } from '@passerelles/desk/shared';

/** The id of an input, from its name. */
export const idOf = (name: string): string => name.replaceAll('.', '-');

/**
 * What is wrong with the input of this name: with it, or with something inside of it where it is one input for several things (the
 * lines of a list, the documents chosen).
 */
export const issueAt = (issues: readonly FieldIssue[], name: string, inside: boolean): FieldIssue | undefined =>
  issues.find(({ path }) => path === name || (inside && path.startsWith(`${name}.`)));

/** The line of a list on which a mistake stands, from 1; null for the whole. */
export function lineOf(name: string, { path }: FieldIssue): number | null {
  const line = /^(\d+)$/.exec(path.slice(name.length + 1));
  return line ? Number(line[1]) + 1 : null;
}
