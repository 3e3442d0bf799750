import { textToBlocks, type PracticeChanges } from '../../../shared';

const items = (lines: string[]) => lines.map((text) => ({ text }));
const orNull = (text: string) => (text === '' ? null : text);

/** How each field of the form is stored; a field without a rule is stored as it is. */
const rules: { [Field in keyof PracticeChanges]?: (value: NonNullable<PracticeChanges[Field]>) => unknown } = {
  summary: orNull,
  context: orNull,
  results: orNull,
  audiences: items,
  objectives: items,
  expectedResults: items,
  strengths: items,
  improvements: items,
  observations: items,
  description: textToBlocks,
  programme: (sessions) =>
    sessions.map((session) => ({
      ...session,
      start: orNull(session.start),
      end: orNull(session.end),
      note: orNull(session.note),
      speakers: session.speakers.map((speaker) => ({ ...speaker, role: orNull(speaker.role) })),
    })),
  budget: (budget) => ({ ...budget, note: orNull(budget.note) }),
  partners: (group) => ({ ...group, note: orNull(group.note) }),
  funders: (group) => ({ ...group, note: orNull(group.note) }),
  indicators: (series) => series.map((one) => ({ ...one, unit: orNull(one.unit), source: orNull(one.source) })),
};

/** The changes as the document service takes them. Relations are given by documentId and replace the earlier ones. */
export function toData(changes: PracticeChanges): Record<string, unknown> {
  const stored = Object.entries(changes).map(([field, value]) => {
    const rule = rules[field as keyof PracticeChanges] as ((value: unknown) => unknown) | undefined;
    return [field, rule && value !== null && value !== undefined ? rule(value) : value];
  });
  return Object.fromEntries(stored);
}
