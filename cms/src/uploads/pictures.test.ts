import { expect, it } from 'vitest';
import { widthsOf } from './pictures';

it.each([
  [4000, [480, 960, 1440]],
  [1440, [480, 960, 1440]],
  [1000, [480, 960, 1000]],
  [480, [480]],
  [120, [120]],
])('keeps a picture of %i px in the widths %j, and makes none larger', (width, kept) =>
  expect(widthsOf(width)).toEqual(kept),
);
