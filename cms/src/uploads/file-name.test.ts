import { describe, expect, it } from 'vitest';
import { fileName } from './file-name';

describe('the name of a file', () => {
  it.each([
    ['Bilan 2024.pdf', 'Bilan 2024.pdf'],
    ['Été.pdf'.normalize('NFD'), 'Été.pdf'.normalize('NFC')],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['C:\\photos\\ete.jpg', 'C_photos_ete.jpg'],
    ['deux\nlignes\u0000\u001B[31m.pdf', 'deuxlignes[31m.pdf'],
    ['photo\u202Egpj.pdf', 'photogpj.pdf'],
    ['in\u200Bvi\u2066si\uFEFFble.png', 'invisible.png'],
    ['   Trop   d’espaces  .pdf', 'Trop d’espaces.pdf'],
    ['...', 'fichier'],
    ['   ', 'fichier'],
    ['', 'fichier'],
    ['.htaccess', 'fichier.htaccess'],
    [' . .png', 'fichier.png'],
    ['CON.pdf', '_CON.pdf'],
    ['\u202E\u200B.pdf', 'fichier.pdf'],
    ['Point final.', 'Point final'],
  ])('%j becomes %j', (given, expected) => expect(fileName(given)).toBe(expected));

  it('is cut, and keeps its extension', () => {
    expect(fileName(`${'a'.repeat(240)}.pdf`)).toBe(`${'a'.repeat(96)}.pdf`);
    expect(fileName('a'.repeat(300))).toBe('a'.repeat(100));
    expect(fileName(`${'👩‍👩‍👧'.repeat(40)}.png`)).toMatch(/^(\p{RGI_Emoji})+\.png$/v);
    expect(fileName(`x.${'y'.repeat(300)}`)).toHaveLength(100);
  });

  it('is the same when it is cleaned again', () => {
    for (const name of [
      '../x',
      ' a . pdf',
      `${'é'.normalize('NFD').repeat(200)}.pdf`,
      'con',
      '‮abc.pdf',
      `${'a'.repeat(94)} bcd.pdf`,
    ]) {
      expect(fileName(fileName(name)), name).toBe(fileName(name));
      expect(fileName(name).length).toBeLessThanOrEqual(100);
    }
  });
});
