import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { closeStage, type StageCase, type StageClosing } from './close-stage';

interface NamedCase extends StageCase {
  name: string;
  expected: Partial<StageClosing>;
}
const { cases } = JSON.parse(readFileSync(new URL('./committee-cases.json', import.meta.url), 'utf8')) as {
  cases: NamedCase[];
};

describe('the cases that a secretary can check', () => {
  it('are all there', () => expect(cases).toHaveLength(40));

  it.each(cases.map((stage) => [stage.name, stage] as const))('%s', (_name, stage) => {
    const closing = closeStage(stage);
    for (const [field, value] of Object.entries(stage.expected)) {
      expect([field, closing[field as keyof StageClosing]]).toEqual([field, value]);
    }
  });
});
