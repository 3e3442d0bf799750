import { describe, expect, it } from 'vitest';
import { byField, changedTexts } from './correctedTexts';

const texts = [
  { path: 'objectives.0.text', field: 'objectives.text', text: 'Cuire' },
  { path: 'title', field: 'title', text: 'Four' },
  { path: 'objectives.1.text', field: 'objectives.text', text: 'Partager' },
];

describe('the texts of a correction', () => {
  it('stand under their fields, in reading order', () => {
    const order = ['title', 'objectives'];
    expect(
      byField(texts, (field) => order.indexOf(field)).map(({ field, texts: own }) => [
        field,
        own.map(({ text }) => text),
      ]),
    ).toEqual([
      ['title', ['Four']],
      ['objectives', ['Cuire', 'Partager']],
    ]);
  });

  it('are sent when they say something else', () => {
    expect(changedTexts(texts, { title: 'Four', 'objectives.1.text': 'Partagé' })).toEqual([
      { path: 'objectives.1.text', text: 'Partagé' },
    ]);
  });
});
