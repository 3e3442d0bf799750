import { expect, it } from 'vitest';
import { z } from 'zod';
import { parseInput } from './input';

const schema = z.strictObject({ name: z.string().min(1, 'empty'), points: z.array(z.strictObject({ year: z.int() })) });
const mistakes = (input: unknown): string[] => {
  try {
    parseInput(schema, input, (_error, found) => {
      throw found;
    });
    return [];
  } catch (found) {
    return (found as { path: string }[]).map(({ path }) => path);
  }
};

it('gives what the contract reads', () => {
  const read = parseInput(z.object({ page: z.coerce.number().default(1) }), undefined, () => {
    throw new Error('refused');
  });
  expect(read).toEqual({ page: 1 });
});

it('names every mistake at its own path, unknown keys included', () => {
  expect(mistakes({ name: '', points: [{ year: 2000 }, { year: 'x', extra: 1 }], other: 2 })).toEqual([
    'name',
    'points.1.year',
    'points.1.extra',
    'other',
  ]);
});

it('refuses what is no object at its root', () => expect(mistakes('text')).toEqual(['']));
