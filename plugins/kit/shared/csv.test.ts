import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRow, frenchCsv, guarded, plainCell } from './csv';

/** RFC 4180, a cell at a time: a quoted one with its doubled quotes, or a bare one, then what ends it. */
function readCsv(text: string): string[][] {
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  const rows: string[][] = [];
  let row: string[] = [];
  while (cells.lastIndex < text.length) {
    const cell = cells.exec(text);
    if (!cell) throw new Error('Not CSV');
    row.push(cell[1]?.replaceAll('""', '"') ?? cell[2] ?? '');
    if (cell[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe('a row of CSV', () => {
  it('writes figures with a decimal comma where that is asked for, and texts as they are', () => {
    expect(csvRow([1200.5, -0.25, 3, '1.5', null], frenchCsv)).toBe('1200,5;-0,25;3;1.5;\r\n');
    expect(csvRow([1200.5], { decimal: ',' })).toBe('"1200,5"\r\n');
  });

  it('quotes what needs it and nothing else', () => {
    expect(csvRow(['a', 1, null, 'b,c', 'd "e"', 'f\ng'])).toBe('a,1,,"b,c","d ""e""","f\ng"\r\n');
  });

  it('is split by what was asked for', () => {
    expect(csvRow(['a;b', 1, 'c,d'], { separator: ';' })).toBe('"a;b";1;c,d\r\n');
  });

  it('keeps the blanks around a text, and a figure as a figure', () => {
    expect(csvRow([' a ', -12.5])).toBe('" a ",-12.5\r\n');
  });

  it('is read back as it was written, whatever the cells', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 }), { maxLength: 4 }),
        (rows) => {
          expect(readCsv(rows.map(csvRow).join(''))).toEqual(rows);
        },
      ),
    );
  });
});

describe('somebody’s words in a cell', () => {
  it('stay as they are when they are plain', () => {
    expect(plainCell('Rencontres « Agir ensemble » 🚲')).toBe('Rencontres « Agir ensemble » 🚲');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['  @SUM(A1)', "'@SUM(A1)"],
    ['-2', "'-2"],
    ['+33', "'+33"],
    ['\t=HYPERLINK("x")', '\'=HYPERLINK("x")'],
    ['＝1', "'＝1"],
    ['＋33', "'＋33"],
    ['－2', "'－2"],
    ['＠SUM(A1)', "'＠SUM(A1)"],
    ['|calc', "'|calc"],
    ['%0A', "'%0A"],
    ['deux\r\nlignes\u0000', 'deux lignes'],
  ])('%j becomes %j', (text, cell) => expect(plainCell(text)).toBe(cell));

  it('never begin a formula nor hold a control character, and are not changed twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cell = plainCell(text);
        expect(cell).not.toMatch(/^[\s]*[=+\-@＝＋－＠|%\t\r]/u);
        expect([...cell].some((character) => character < ' ')).toBe(false);
        expect(plainCell(cell)).toBe(cell);
      }),
    );
  });

  it('may keep their line breaks', () => {
    expect(guarded('deux\nlignes')).toBe('deux\nlignes');
    expect(guarded('\u00a0=1\n+2')).toBe("'\u00a0=1\n+2");
  });
});
