import { expect, it } from 'vitest';
import { firstSentence } from './sentences';

it.each([
  ['Un repas. Puis un débat.', 'Un repas.'],
  ['Un repas, p. ex. le midi. Puis.', 'Un repas, p. ex. le midi.'],
  ['Est-ce utile ? Oui.', 'Est-ce utile ?'],
  ['Sans point', 'Sans point'],
  ['Une ligne\nUne autre.', 'Une ligne'],
  ['  ', null],
  [null, null],
  ['a'.repeat(300), null],
])('of %j: %j', (text, sentence) => expect(firstSentence(text)).toBe(sentence));
