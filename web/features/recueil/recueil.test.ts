import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { listMeetings } from '../../lib/cms/meetings';
import { listPractices } from '../../lib/cms/practices';
import { Press, usualBounds } from '../../print/press';
import { json, listOf } from '../stored-values/answers';
import { standIn, type StandIn } from '../stored-values/cms-stand-in';
import { oddValues, withEachOddValue, withOddValues, type Json } from '../stored-values/odd-values';
import * as sample from '../stored-values/samples';
import { composeRecueil, composeSheet, type Selection } from './compose';
import { printedMeeting } from './meeting';
import type { PrintedDocument } from './model';
import { printedPractice } from './practice';
import { printDocument } from './server/print';
import type { Printing } from './sheet';
import { bookmarksOf, every, pagesOf, readPdf, tagsOf, type Pdf } from './testing/read-pdf';

const writer = { site: 'https://passerelles.example' };
const today = new Date('2026-11-28T12:00:00Z');
const day = '2026-11-28';
const selection: Selection = {
  title: 'Jeunesse',
  criteria: [{ label: 'Thématique', values: 'Jeunesse' }],
  address: `${writer.site}/recherche?theme=jeunesse`,
  short: false,
};
const validation = { reference: '2026-001-comite', committee: 'Comité de pilotage', decidedAt: '2026-03-12T10:00:00Z' };
const practice = json({ ...sample.practice, validation });
const meeting = json({
  ...sample.meeting,
  validation: { ...validation, reference: '2026-002-reprise', committee: null },
});

let cms: StandIn;
// What is printed counts here, and not how long a busy machine takes: the bounds have their own tests.
const press = new Press(path.join(import.meta.dirname, '../../print'), 0, { ...usualBounds, milliseconds: 100_000 });
beforeAll(async () => {
  // What is left out of odd answers is written to the log.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  cms = await standIn();
});
afterAll(async () => {
  press.stop();
  await cms.close();
});

/** Sheets as the site reads them from the CMS's views. */
async function read(practices: Json[], meetings: Json[] = []): Promise<Printing[]> {
  cms.answers.set('/api/published/practice', listOf(...practices));
  cms.answers.set('/api/published/meeting-report', listOf(...meetings));
  const named = [{ name: 'Jardin partagé', href: '/pratiques/jardin' }];
  return [
    ...(await listPractices(['x'])).map((one) => printedPractice(one, writer, today)),
    ...(await listMeetings(['x'])).map((one) => printedMeeting(one, writer, named)),
  ];
}

/** Printed by the compiler alone: what printable.ts let through must pass. */
const printed = async (document: PrintedDocument): Promise<Pdf> =>
  readPdf(await press.print('recueil', JSON.stringify(document)));
const recueil = (printings: Printing[], short = false) =>
  composeRecueil(printings, { ...selection, short }, day, writer);

const headings = (pdf: Pdf): number[] =>
  every(tagsOf(pdf)).flatMap(({ type }) => (/^H[1-6]$/u.test(type) ? [Number(type[1])] : []));
const skipped = (levels: number[]): number[] => levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
const count = (pdf: Pdf, type: string): number => every(tagsOf(pdf)).filter((tag) => tag.type === type).length;

describe('a recueil', () => {
  it('says its language and title, is tagged, and has contents, lists, tables with heads and a picture with its alternative', async () => {
    const pdf = await printed(recueil(await read([practice], [meeting])));
    expect(pdf.of(pdf.catalog.get('Lang'))).toBe('fr');
    expect(pdf.dict(pdf.catalog.get('MarkInfo')).get('Marked')).toBe(true);
    expect(pdf.dict(pdf.catalog.get('ViewerPreferences')).get('DisplayDocTitle')).toBe(true);
    expect(pagesOf(pdf)).toBe(8);
    expect(headings(pdf).filter((level) => level === 1)).toHaveLength(4);
    expect(skipped(headings(pdf))).toEqual([]);
    expect([count(pdf, 'TOC'), count(pdf, 'TOCI')]).toEqual([1, 3]);
    expect(count(pdf, 'L')).toBeGreaterThan(10);
    // Two programmes and a series, each with its two heads.
    expect([count(pdf, 'Table'), count(pdf, 'TH')]).toEqual([3, 6]);
    const figures = every(tagsOf(pdf)).filter(({ type }) => type === 'Figure');
    expect(figures.map(({ alt }) => alt?.replaceAll('\u00a0', ' '))).toEqual([
      'Graphique : Présents. Les valeurs sont dans le tableau qui suit.',
    ]);
    expect(bookmarksOf(pdf).filter((line) => !line.startsWith('\t'))).toEqual([
      'Sommaire',
      'Jardin partagé',
      'Rencontre',
      'Index',
    ]);
    expect(bookmarksOf(pdf)).toContain('\tPar acteur');
  });

  it('says who vouches for a sheet, with its record, and where the sheet is read', async () => {
    const [first, second] = recueil(await read([practice], [meeting])).sheets;
    const said = (runs: { s: string }[] = []) =>
      runs
        .map(({ s }) => s)
        .join('')
        .replaceAll('\u00a0', ' ');
    expect(said(first?.mention)).toBe(
      'Validée par le comité de pilotage le 12 mars 2026, relevé n° 2026-001, comité de pilotage',
    );
    expect(first?.mention.at(-1)?.u).toBe('https://passerelles.example/releves/2026-001-comite');
    expect(said(second?.mention)).toMatch(/^Reprise : publié avant la plateforme, relevé n° 2026-002/u);
    expect(first?.facts.at(-2)?.runs).toEqual([
      { s: 'https://passerelles.example/pratiques/jardin', u: 'https://passerelles.example/pratiques/jardin' },
    ]);
  });

  it('lists each theme, territory and actor once, with the sheets that bear it', async () => {
    const { indexes } = recueil(await read([practice], [meeting]));
    expect(
      indexes.map(({ title, entries }) => [title, entries.map(({ name, sheets }) => `${name} ${sheets.join(' ')}`)]),
    ).toEqual([
      ['Par thématique', ['jeunesse s-0 s-1']],
      ['Par territoire', ['angers s-0 s-1']],
      ['Par acteur', ['caf s-0 s-1', 'ccas s-0 s-1', 'fondation s-0']],
    ]);
  });

  it('in short: no section, and the sheets one after the other', async () => {
    const short = await printed(recueil(await read([practice, practice, practice]), true));
    expect(pagesOf(short)).toBeLessThan(pagesOf(await printed(recueil(await read([practice, practice, practice])))));
    expect(count(short, 'Table')).toBe(0);
  });

  it('of one sheet: neither cover, contents nor index', async () => {
    const [one] = await read([practice]);
    const pdf = await printed(composeSheet(one!, day, writer));
    expect(headings(pdf).filter((level) => level === 1)).toHaveLength(1);
    expect(count(pdf, 'TOC')).toBe(0);
    expect(pagesOf(pdf)).toBe(3);
  });
});

describe('whatever was written', () => {
  const hostile = [
    '#panic("x") $1/0$ \\u{0} *a* _b_ `c` <d> @e // f /* g */ [h] {i} "j"',
    'm'.repeat(120),
    'Titre très long qui ne finit pas, '.repeat(4),
    'جمعية الأحياء שלום עולם',
    '👩🏽‍🚀 🇫🇷 café ☕ ①②③ ∑∫√ →⇒ 中文標題 ไทย',
    'e\u0301e\u0301 \u0301\u0302 a\u200d\u200db \ufeff\u2028\u2029',
  ];

  it('is printed: long titles, other scripts, signs that no font has, marks of the compiler’s own language, sixty sessions', async () => {
    const sessions = Array.from({ length: 60 }, (_, at) => ({
      title: hostile[at % hostile.length],
      start: '09:00',
      speakers: [],
    }));
    const sheets = hostile.map((text) =>
      json({
        ...sample.practice,
        title: text,
        summary: text,
        context: text,
        programme: sessions,
        objectives: [{ text }],
      }),
    );
    const pdf = await printed(recueil(await read(sheets)));
    expect(skipped(headings(pdf))).toEqual([]);
    expect(bookmarksOf(pdf)).toContain(hostile[0]);
    expect(bookmarksOf(pdf)).toContain('جمعية الأحياء שלום עולם');
    expect(bookmarksOf(pdf)).toContain('□ □ café ☕ ①②③ ∑∫√ →⇒ □ □');
  });

  it('is printed with every odd value in every place', async () => {
    const each = (thing: Json) => [...withEachOddValue(thing)].map((one) => one.thing);
    const [practices, meetings] = [each(practice), each(meeting)];
    expect(practices.length).toBe(2 * oddValues.length);
    for (let from = 0; from < practices.length; from += 20) {
      const printings = await read(practices.slice(from, from + 20), meetings.slice(from, from + 20));
      expect(skipped(headings(await printed(recueil(printings)))), `from ${from}`).toEqual([]);
    }
  }, 120_000);

  it('is printed with several values odd', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(withOddValues(practice), { maxLength: 8 }),
        fc.array(withOddValues(meeting), { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        async (practices, meetings, short) => {
          const printings = await read(practices, meetings);
          fc.pre(printings.length > 0);
          expect(skipped(headings(await printed(recueil(printings, short))))).toEqual([]);
        },
      ),
      { numRuns: 12 },
    );
  }, 120_000);

  it('is printed in any signs of Unicode', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { minLength: 1, maxLength: 200 }),
        async (texts) => {
          const printings = await read([
            json({ ...sample.practice, title: texts[0], objectives: texts.map((text) => ({ text })) }),
          ]);
          expect(pagesOf(await printed(recueil(printings)))).toBeGreaterThan(0);
        },
      ),
      { numRuns: 12 },
    );
  }, 120_000);

  it('is printed without its unusual signs where the compiler stumbles over them all the same', async () => {
    const document = recueil(await read([practice]));
    const sheets = document.sheets.map((sheet) => ({ ...sheet, title: '中文 Jardin' }));
    await expect(printed({ ...document, sheets })).rejects.toMatchObject({ why: 'text' });
    expect(bookmarksOf(readPdf(await printDocument({ ...document, sheets }, press)))).toContain('□ Jardin');
  });
});
