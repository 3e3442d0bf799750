import { describe, expect, it } from 'vitest';
import { isDiskFull } from './disk-full';

const withCode = (code: string) => Object.assign(new Error('no room'), { code });

describe('a full disk', () => {
  it.each(['SQLITE_FULL', '53100', 'ENOSPC', 'EDQUOT'])(
    'is known by %s, also as the cause of another error',
    (code) => {
      expect([isDiskFull(withCode(code)), isDiskFull(new Error('not saved', { cause: withCode(code) }))]).toEqual([
        true,
        true,
      ]);
    },
  );
  it.each([
    withCode('SQLITE_BUSY'),
    withCode('23505'),
    new Error('database or disk is full'),
    'ENOSPC',
    null,
    undefined,
  ])('is nothing else', (error) => expect(isDiskFull(error)).toBe(false));
});
