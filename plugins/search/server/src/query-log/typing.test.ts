import { describe, expect, it } from 'vitest';
import { Typing } from './typing';

const search = (text: string, reader = 'one') => ({ text, label: text, reader, found: true });
const texts = (noted: { text: string }[]) => noted.map(({ text }) => text);

describe('Typing', () => {
  it('counts what a reader stays with, not the letters on the way', () => {
    const typing = new Typing(1_000);
    for (const [at, text] of ['j', 'je', 'jeu', 'jeune', 'jeunx', 'jeun', 'jeunesse'].entries()) {
      const settled = texts(typing.note(search(text), at * 100));
      expect(settled).toEqual(text === 'jeun' ? [] : settled.filter((seen) => seen === 'jeune'));
    }
    expect(typing.settled(1_500)).toEqual([]);
    expect(texts(typing.settled(1_600))).toEqual(['jeunesse']);
    expect(typing.settled(9_000)).toEqual([]);
  });

  it('gives back the former search when the next is another one', () => {
    const typing = new Typing(1_000);
    expect(typing.note(search('jardin'), 0)).toEqual([]);
    expect(texts(typing.note(search('loisirs', 'two'), 10))).toEqual([]);
    expect(texts(typing.note(search('musique'), 20))).toEqual(['jardin']);
    expect(texts(typing.settled(5_000))).toEqual(['loisirs', 'musique']);
  });

  it('holds no more readers than it may', () => {
    const typing = new Typing(1_000, 2);
    expect(texts(['a1', 'b2', 'c3'].flatMap((text) => typing.note(search(text, text), 0)))).toEqual(['a1']);
  });
});
