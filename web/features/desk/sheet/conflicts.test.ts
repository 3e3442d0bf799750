import { describe, expect, it } from 'vitest';
import { readChoices } from './conflicts';

const form = (inputs: Record<string, string>) => {
  const sent = new FormData();
  for (const [name, value] of Object.entries(inputs)) sent.set(name, value);
  return sent;
};

describe('the choices of a form', () => {
  const read = { title: 't1', summary: 's1' };

  it('make of what is stored the base of what one keeps, and leave out what one takes', () => {
    const sent = form({
      'conflict.summary': 'mine',
      'conflict.summary.mark': 's2',
      'conflict.title': 'theirs',
      'conflict.title.mark': 't2',
      'conflict.themes': 'edit',
      'conflict.themes.mark': 'm2',
    });
    expect(readChoices(sent, read)).toEqual({ base: { title: 't1', summary: 's2', themes: 'm2' }, theirs: ['title'] });
  });

  it('wait for a button while one joins both texts', () => {
    const joined = { 'conflict.title': 'edit', 'conflict.title.mark': 't2' };
    expect(readChoices(form({ ...joined, intent: 'auto' }), read).base).toEqual(read);
    expect(readChoices(form({ ...joined, intent: 'save' }), read).base).toEqual({ ...read, title: 't2' });
  });

  it('are none where nothing was chosen, or what was chosen is unknown', () => {
    const sent = form({ 'conflict.summary.mark': 's2', 'conflict.title': 'both', 'conflict.title.mark': 't2' });
    expect(readChoices(sent, read)).toEqual({ base: read, theirs: [] });
  });
});
