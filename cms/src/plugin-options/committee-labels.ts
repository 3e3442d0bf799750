import {
  asRead,
  labelsOf,
  meetingReport,
  practice,
  type Kind,
  type Label,
  type Type,
} from '@passerelles/content/shared';

type Words = Readonly<Record<string, Label>>;

/** The words of every closed list, by the path of its field. */
function valuesOf(path: string, { input }: Kind): [string, Words][] {
  if (input.type === 'choice') {
    const read = Object.entries(input.options).map(([code, option]) => [code, asRead(option)]);
    return [[path, Object.fromEntries(read)]];
  }
  if (!('parts' in input)) return [];
  return Object.entries(input.parts).flatMap(([name, { kind }]) => valuesOf(`${path}.${name}`, kind));
}

/** The paths of the numbers that are years. */
function yearsOf(path: string, kind: Kind): string[] {
  if (kind.unit === 'year') return [path];
  if (!('parts' in kind.input)) return [];
  return Object.entries(kind.input.parts).flatMap(([name, part]) => yearsOf(`${path}.${name}`, part.kind));
}

/** What the fields of a type are called, by path and in reading order, with the words of closed lists. */
function labelled(type: Type): Record<string, Label & { values?: Words; ungrouped?: true }> {
  const values = new Map(Object.entries(type.fields).flatMap(([name, { kind }]) => valuesOf(name, kind)));
  const years = new Set(Object.entries(type.fields).flatMap(([name, { kind }]) => yearsOf(name, kind)));
  return Object.fromEntries(
    Object.entries(labelsOf(type)).map(([path, { fr, en }]) => {
      const words = values.get(path);
      return [path, { fr, en, ...(words && { values: words }), ...(years.has(path) && { ungrouped: true }) }];
    }),
  );
}

export const labels = { [practice.uid]: labelled(practice), [meetingReport.uid]: labelled(meetingReport) };
