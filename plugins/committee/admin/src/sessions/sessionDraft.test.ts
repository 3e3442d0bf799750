import { describe, expect, it } from 'vitest';
import { sessionChangeInput } from '../../../shared';
import { blankSession, isWritten, mistakesOf, sessionBody } from './sessionDraft';

const draft = { ...blankSession, title: 'Séance', date: '2026-03-12' };

describe('a session as it is typed', () => {
  it.each([
    [{}, {}],
    [{ start: '18 h 30', end: '20h' }, {}],
    [{ start: '22h', end: '0h30' }, {}],
    [{ start: 'le soir' }, { start: 'session.hourWrong' }],
    [{ start: '18h', end: '25h' }, { end: 'session.hourWrong' }],
    [{ start: '18h', end: '17h' }, { end: 'session.endWrong' }],
    [{ end: '20h' }, { end: 'session.endWrong' }],
    [{ start: 'le soir', end: '20h' }, { start: 'session.hourWrong' }],
    [{ link: 'visio.example.org/salle' }, {}],
    [{ link: 'salle 3' }, { link: 'session.linkWrong' }],
  ])('%o has these mistakes: %o, and the server finds the same', (typed, mistakes) => {
    const written = { ...draft, ...typed };
    expect(mistakesOf(written)).toEqual(mistakes);
    expect(isWritten(written)).toBe(Object.keys(mistakes).length === 0);
    expect(sessionChangeInput.safeParse(sessionBody(written)).success).toBe(isWritten(written));
  });

  it('wants a title and a day', () => {
    expect(isWritten({ ...draft, title: ' ' })).toBe(false);
    expect(isWritten({ ...draft, date: '' })).toBe(false);
  });
});
