import { describe, expect, it } from 'vitest';
import { textLimit, textProblem } from './plain-text';

describe('a comment', () => {
  it.each([
    'Bravo !',
    'si a < b et b > c',
    'j’aime <3',
    'écrire à <jean@example.org>',
    'voir <https://example.org/a>',
    'x<y',
    '« 3 <> 4 »',
    null,
  ])('is taken as it stands: %s', (text) => expect(textProblem(text)).toBeNull());

  it.each([
    '<script>alert(1)</script>',
    'Un <b>gras</b>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '</p>',
    '<br/>',
    '<!-- caché -->',
    '<!DOCTYPE html>',
    '<IMG\nSRC="x">',
  ])('is sent back when it holds markup: %s', (text) => expect(textProblem(text)).toBe('MARKUP_REFUSED'));

  it('is as long as the limit, and not one character more', () => {
    expect(textProblem('a'.repeat(textLimit))).toBeNull();
    expect(textProblem('a'.repeat(textLimit + 1))).toBe('TEXT_TOO_LONG');
  });

  it('is read in a moment, whatever was made to take long', () => {
    const started = performance.now();
    for (const piece of ['<a ', '<a/', '<', '<!-']) textProblem(piece.repeat(textLimit).slice(0, textLimit));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
