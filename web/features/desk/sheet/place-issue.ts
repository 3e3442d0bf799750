import type { FieldIssue } from '@passerelles/desk/shared';

/** Inputs whose text holds several items, one a line. */
const byLine =
  /^(audiences|objectives|expectedResults|strengths|improvements|observations|programme\.\d+\.speakers|indicators\.\d+\.points)\.(\d+)/;
/** Inputs that hold several parts of the contract. */
const whole = /^(themes|territories|startDate|endDate|partners\.actors|funders\.actors)\./;

/** Where a mistake stands in the form: the name of its input, and the line inside it (from 1) when it has several. */
export function placeIssue({ path }: FieldIssue): { name: string; line: number | null } {
  const line = byLine.exec(path);
  if (line) return { name: line[1]!, line: Number(line[2]) + 1 };
  return { name: whole.exec(path)?.[1] ?? path, line: null };
}

/** The id of an input, from its name. */
export const idOf = (name: string): string => name.replaceAll('.', '-');
