import { describe, expect, it } from 'vitest';
import { readValue } from './readable';

describe('values of a snapshot', () => {
  it('reads blanks as nothing, and a stated absence as a fact', () => {
    expect([null, undefined, '', []].map((blank) => readValue(blank).as)).toEqual([
      'nothing',
      'nothing',
      'nothing',
      'nothing',
    ]);
    expect(readValue({ state: 'none', actors: [], note: null })).toEqual({
      as: 'group',
      entries: [{ name: 'state', value: { as: 'text', text: 'none' } }],
    });
  });

  it('keeps zero, which is a number like another', () => {
    expect(readValue(0)).toEqual({ as: 'number', value: 0 });
  });

  it('names related documents', () => {
    expect(readValue([{ uid: 'api::theme.theme', documentId: 'a', label: 'Bénévolat' }])).toEqual({
      as: 'list',
      items: ['Bénévolat'],
    });
    expect(readValue({ uid: 'api::actor.actor', documentId: 'b', label: 'CCAS d’Angers' })).toEqual({
      as: 'text',
      text: 'CCAS d’Angers',
    });
  });

  it('tells lists, rich text, programmes and series apart by their shape', () => {
    expect(readValue([{ text: 'Élus' }, { text: 'Bénévoles' }])).toEqual({ as: 'list', items: ['Élus', 'Bénévoles'] });
    expect(readValue([{ type: 'paragraph', children: [{ type: 'text', text: 'Bonjour' }] }]).as).toBe('rich');
    expect(readValue([{ start: '09:00', end: null, title: 'Accueil', speakers: [] }]).as).toBe('timetable');
    expect(readValue([{ label: 'Participants', unit: 'personnes', points: [{ year: 2011, value: 322 }] }])).toEqual({
      as: 'series',
      series: [
        {
          label: 'Participants',
          unit: 'personnes',
          source: '',
          points: [{ year: '2011', value: { as: 'number', value: 322 } }],
        },
      ],
    });
    expect(readValue({ value: '01-16', precision: 'day-of-unknown-year' }).as).toBe('partial-date');
  });

  it('shows a shape that nobody thought of, name by name', () => {
    expect(readValue([{ role: 'Chef de projet', count: 1 }])).toEqual({
      as: 'groups',
      items: [
        [
          { name: 'role', value: { as: 'text', text: 'Chef de projet' } },
          { name: 'count', value: { as: 'number', value: 1 } },
        ],
      ],
    });
  });
});
