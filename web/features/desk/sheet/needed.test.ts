import { emptyValues, missingFields, practice } from '@passerelles/content/shared';
import { describe, expect, it } from 'vitest';
import { neededIn } from './needed';

describe('what is asked for before a sheet is sent', () => {
  const missing = missingFields(practice, emptyValues(practice));

  it('is counted by chapter, and the chapters make up the whole', () => {
    const all = neededIn(practice, missing);
    expect(all.missing).toEqual(missing);
    expect(all.asked).toBe(missing.length);
    const chapters = practice.sections.map(({ name }) => neededIn(practice, missing, name));
    expect(chapters.flatMap((chapter) => chapter.missing)).toEqual(missing);
    expect(chapters.reduce((sum, { asked }) => sum + asked, 0)).toBe(all.asked);
  });

  it('is less by what was answered', () => {
    const first = practice.sections[0]!.name;
    const left = missing.filter((name) => name !== 'summary');
    const [before, after] = [neededIn(practice, missing, first), neededIn(practice, left, first)];
    expect(after.asked).toBe(before.asked);
    expect(after.missing).toEqual(before.missing.filter((name) => name !== 'summary'));
  });
});
