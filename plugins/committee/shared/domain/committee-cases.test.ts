import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { closeStage, type StageCase, type StageClosing } from './close-stage';

interface NamedCase extends StageCase {
  name: string;
  expected: Partial<StageClosing>;
}
function read(file: string): NamedCase[] {
  return (JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as { cases: NamedCase[] }).cases;
}
const given = read('./committee-cases.json');
const ours = read('./more-cases.json');

describe('the cases that a secretary can check', () => {
  it('are all there, each with a name of its own', () => {
    expect(given).toHaveLength(40);
    const names = [...given, ...ours].map((stage) => stage.name);
    expect(names).toHaveLength(new Set(names).size);
  });

  it.each([...given, ...ours].map((stage) => [stage.name, stage] as const))('%s', (_name, stage) => {
    const closing = closeStage(stage);
    for (const [field, value] of Object.entries(stage.expected)) {
      expect([field, closing[field as keyof StageClosing]]).toEqual([field, value]);
    }
  });
});
