import { expect, it } from 'vitest';
import { signInDelayMs } from './sign-in-delay';

it.each([
  [1, 0],
  [30, 0],
  [31, 50],
  [50, 1_000],
  [70, 2_000],
  [100_000, 2_000],
])('the try number %i waits %i ms', (tries, ms) => expect(signInDelayMs(tries)).toBe(ms));
