import { describe, expect, it } from 'vitest';
import { firstRoles, handOver, roleOfNewcomer, type Colleague } from './colleagues';

const ada: Colleague = { id: 'ada', role: 'manager', blocked: false };
const bo: Colleague = { id: 'bo', role: 'writer', blocked: false };
const cy: Colleague = { id: 'cy', role: 'manager', blocked: false };
const gone: Colleague = { id: 'gone', role: 'manager', blocked: true };

describe('who stops managing', () => {
  it('names a colleague, or has the editors told, when nobody else manages', () => {
    expect(handOver([ada, bo], 'ada', {}, true)).toBe('LAST_MANAGER');
    expect(handOver([ada, bo], 'ada', {}, false)).toBe('LAST_MANAGER');
    expect(handOver([ada, bo], 'ada', { successor: 'bo' }, true)).toEqual({ promote: 'bo', tellEditors: false });
    expect(handOver([ada, bo], 'ada', { tellEditors: true }, true)).toEqual({ promote: null, tellEditors: true });
  });

  it('names nobody who is not a colleague, is themselves, or is suspended', () => {
    for (const successor of ['somebody', 'ada', 'gone'])
      expect(handOver([ada, bo, gone], 'ada', { successor }, true)).toBe('NOT_FOUND');
    expect(handOver([ada, bo], 'somebody', {}, true)).toBe('NOT_FOUND');
  });

  it('goes without a word when somebody else manages, and then names nobody', () => {
    expect(handOver([ada, bo, cy], 'ada', {}, true)).toEqual({ promote: null, tellEditors: false });
    expect(handOver([ada, bo, cy], 'ada', { successor: 'bo' }, true)).toEqual({ promote: null, tellEditors: false });
  });

  it('does not count a suspended account as managing', () => {
    expect(handOver([ada, bo, gone], 'ada', {}, true)).toBe('LAST_MANAGER');
  });

  it('has the editors told when nobody is left, and only then may go without naming', () => {
    expect(handOver([ada], 'ada', {}, true)).toEqual({ promote: null, tellEditors: true });
    expect(handOver([bo], 'bo', {}, true)).toEqual({ promote: null, tellEditors: true });
    expect(handOver([ada], 'ada', {}, false)).toBe('LAST_MANAGER');
  });

  it('lets who only writes name nobody', () => {
    expect(handOver([ada, bo, cy], 'bo', { successor: 'bo' }, true)).toEqual({ promote: null, tellEditors: false });
    expect(handOver([bo, gone], 'bo', { successor: 'gone' }, true)).toEqual({ promote: null, tellEditors: false });
  });
});

it('makes a manager of who joins an actor whose people nobody manages', () => {
  expect(roleOfNewcomer([], 'writer')).toBe('manager');
  expect(roleOfNewcomer([bo, gone], 'writer')).toBe('manager');
  expect(roleOfNewcomer([ada, bo], 'writer')).toBe('writer');
  expect(roleOfNewcomer([ada], 'manager')).toBe('manager');
});

it('gives the people of before roles theirs, once', () => {
  const before = (blocked = false) => ({ role: null, blocked });
  expect(firstRoles([before(), before()])).toEqual(['manager', 'writer']);
  expect(firstRoles([before(true), before()])).toEqual(['writer', 'manager']);
  expect(firstRoles([{ role: 'writer', blocked: false }, before()])).toEqual(['writer', 'manager']);
  expect(firstRoles([before(), { role: 'manager', blocked: false }])).toEqual(['writer', 'manager']);
  expect(firstRoles([{ role: 'writer', blocked: false }])).toEqual(['writer']);
});
