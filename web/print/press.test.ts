import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Press, usualBounds, type Bounds } from './press';

const folder = import.meta.dirname;
let press: Press | undefined;
afterEach(() => press?.stop());

const make = (bounds: Partial<Bounds> = {}): Press =>
  (press = new Press(path.join(folder), 1_000_000, { ...usualBounds, ...bounds }));

/** The least that the template takes. */
const document = (title: string): string =>
  JSON.stringify({
    title,
    site: 'Passerelles',
    lang: 'fr',
    theirs: 'fr',
    date: [2026, 11, 28],
    short: false,
    running: '',
    address: '',
    words: { colon: ' : ', 'page-of': ' / ', contents: '', index: '' },
    cover: null,
    sheets: [
      {
        id: 's-0',
        kind: 'practice',
        'kind-said': 'Fiche',
        title,
        summary: [],
        mention: [],
        sections: [],
        facts: [{ label: 'x', runs: [{ s: 'y' }] }],
      },
    ],
    indexes: [],
  });

const later = <T>() => {
  let settle!: (value: T) => void;
  const promise = new Promise<T>((resolve) => (settle = resolve));
  return { promise, settle };
};

describe('the press', () => {
  it('keeps what it printed, by all that it was printed from', async () => {
    const { fingerprint } = make();
    const first = await press!.print('recueil', document('Un'));
    expect(await press!.print('recueil', document('Un'))).toBe(first);
    expect(await press!.print('recueil', document('Deux'))).not.toBe(first);
    expect(fingerprint.call(press, 'recueil', document('Un'))).not.toBe(
      press!.fingerprint('recueil', document('Deux')),
    );
  });

  it('says that a text was refused, once: it is not tried again', async () => {
    make();
    const failed = press!.print('recueil', document('中文'));
    await expect(failed).rejects.toMatchObject({ name: 'PressError', why: 'text' });
    const error: unknown = await failed.catch((reason: unknown) => reason);
    expect(await press!.print('recueil', document('中文')).catch((reason: unknown) => reason)).toBe(error);
    expect(await press!.print('recueil', document('Après'))).toBeInstanceOf(Buffer);
  });

  it.each([
    ['of memory', { memoryMb: 20 }],
    ['of time', { milliseconds: 1 }],
    ['of size', { characters: 100 }],
  ] as const)('goes beyond no bound %s, and prints again afterwards', async (_name, bounds) => {
    make(bounds);
    await expect(press!.print('recueil', document('Un'))).rejects.toMatchObject({ why: 'bounds' });
    expect(await make().print('recueil', document('Un'))).toBeInstanceOf(Buffer);
  });

  it('starts another process where its own ended', async () => {
    make();
    expect(await press!.print('recueil', document('Un'))).toBeInstanceOf(Buffer);
    press!.stop();
    expect(await press!.print('recueil', document('Deux'))).toBeInstanceOf(Buffer);
  });

  it('does one thing at a time, behind a line that has an end, for everybody and for each reader', async () => {
    make({ inLine: 3, inLinePerReader: 2 });
    const [first, second] = [later<void>(), later<void>()];
    const order: string[] = [];
    const turns = [
      press!.turn('a', async () => {
        order.push('first');
        await first.promise;
      }),
      press!.turn('a', async () => {
        order.push('second');
        await second.promise;
      }),
    ];
    await expect(press!.turn('a', async () => undefined)).rejects.toMatchObject({ why: 'reader' });
    turns.push(press!.turn('b', async () => void order.push('third')));
    await expect(press!.turn('c', async () => undefined)).rejects.toMatchObject({ why: 'busy' });
    expect(order).toEqual(['first']);
    first.settle();
    await turns[0];
    second.settle();
    await Promise.all(turns);
    expect(order).toEqual(['first', 'second', 'third']);
    // Who failed leaves the line as well.
    await expect(press!.turn('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await press!.turn('a', async () => 'again')).toBe('again');
  });
});
