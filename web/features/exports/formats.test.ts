import type { ExportHead, ExportRecord } from '@passerelles/search/shared';
import * as content from '@passerelles/content/shared';
import { practice, type Field } from '@passerelles/content/shared';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { calendarText as text, foldCalendarLine as fold } from '@passerelles/kit/shared';
import { csvHeader, field } from './csv';
import { formats, type FormatName } from './formats';

const asked = { site: 'https://passerelles.example', search: '?q=jardin&theme=a', q: 'jardin' };
const record: ExportRecord = {
  id: 'abc123',
  kind: 'practice',
  title: 'Jardin partagé',
  summary: 'Des habitants cultivent.',
  url: '/pratiques/jardin',
  themes: ['Jardins', 'Lien'],
  territories: ['Angers'],
  audiences: ['familles'],
  actors: ['CCAS d’Angers'],
  year: 2013,
  date: 20131000,
  endDate: null,
  venue: null,
  status: 'ongoing',
  validated: true,
  decision: '2026-014-copil',
  decidedOn: '2026-03-12',
  budget: 'filled',
  budgetAmount: 1200.5,
  budgetCurrency: 'EUR',
  budgetYear: 2013,
  partners: 'not-applicable',
  funders: 'none',
  attendance: null,
  attendanceCount: null,
  updatedAt: '2026-11-24T23:04:36.000Z',
  fields: {
    context: 'Peu de terre.',
    strengths: ['Le voisinage', 'Le compost'],
    publishedOn: '2014-01-02',
    startDate: { value: '2013-10', precision: 'month' },
    description: [{ type: 'paragraph', children: [{ type: 'text', text: 'On a bêché.' }] }],
    budget: { state: 'filled', amount: 1200.5, currency: 'EUR', year: 2013, note: 'Hors temps donné' },
    programme: [{ day: null, start: '09:30', end: '', title: 'Accueil', speakers: [], note: '' }],
    partners: { state: 'filled', actors: ['CCAS d’Angers', 'MJC'], note: '' },
  },
};
const meeting: ExportRecord = {
  ...record,
  id: 'def456',
  kind: 'meeting-report',
  url: '/rencontres/journee',
  title: 'Journée',
  date: 20131231,
  venue: 'Salle 2',
  budget: null,
  attendance: 'not-communicated',
};
const head: ExportHead = { total: 2, records: 2, updatedAt: record.updatedAt, meetings: 1, undatedMeetings: 0 };

const write = (name: FormatName, records: ExportRecord[], changes: Partial<ExportHead> = {}): string => {
  const { start, item, end } = formats[name];
  return start({ ...head, ...changes }, asked) + records.map((one, rank) => item(one, asked, rank)).join('') + end;
};
const anyText = fc.string({ unit: 'binary', maxLength: 120 });
const written = fc
  .record({ title: anyText, summary: anyText, venue: anyText })
  .map((texts) => ({ ...meeting, ...texts }));

/** RFC 4180, to the letter; throws on anything else. */
function parseCsv(source: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const token = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  while (token.lastIndex < source.length) {
    const at = token.lastIndex;
    const match = token.exec(source);
    if (!match) throw new Error(`Not RFC 4180 at ${at}: ${JSON.stringify(source.slice(at, at + 40))}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

/** Elements of an XML document with their texts; throws when it is not well-formed, or holds what XML 1.0 does not know. */
function parseXml(source: string): { name: string; attributes: Record<string, string>; text: string; depth: number }[] {
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(source))
    throw new Error('A character that XML does not know');
  const found: ReturnType<typeof parseXml> = [];
  const open: number[] = [];
  const plain = (escaped: string) => {
    if (/&(?!(?:amp|lt|gt|quot);)|</u.test(escaped)) throw new Error(`Not escaped: ${escaped}`);
    return escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  };
  const token = /<\?xml [^>]*\?>\n?|<\/([a-z]+)>|<([a-z]+)((?: [a-z:]+="[^"<]*")*)(\/?)>|([^<]+)/guy;
  let read = 0;
  for (const match of source.matchAll(token)) {
    const [all, closed, opened, attributes = '', empty, content] = match;
    read += all.length;
    if (closed !== undefined) {
      const last = open.pop();
      if (last === undefined || found[last]?.name !== closed) throw new Error(`</${closed}> closes nothing`);
    } else if (opened !== undefined) {
      const pairs = [...attributes.matchAll(/ ([a-z:]+)="([^"]*)"/gu)].map(([, key, value]) => [
        key,
        plain(value ?? ''),
      ]);
      found.push({ name: opened, attributes: Object.fromEntries(pairs), text: '', depth: open.length });
      if (empty !== '/') open.push(found.length - 1);
    } else if (content !== undefined && open.length > 0) found[open.at(-1)!]!.text += plain(content);
  }
  if (read !== source.length || open.length > 0) throw new Error('Not well-formed');
  return found;
}

/** Properties of a calendar, unfolded; throws when a line breaks the grammar of RFC 5545. */
function parseCalendar(source: string): [string, string][] {
  if (!source.endsWith('\r\n') || /(?<!\r)\n|\r(?!\n)/u.test(source)) throw new Error('Lines end with CRLF');
  for (const line of source.split('\r\n'))
    if (new TextEncoder().encode(line).length > 75) throw new Error(`Over 75 octets: ${line}`);
  return source
    .replaceAll('\r\n ', '')
    .trimEnd()
    .split('\r\n')
    .map((line) => {
      const [, name, value] = /^([A-Z-]+(?:;[A-Z]+=[A-Z]+)*):(.*)$/u.exec(line) ?? [];
      if (name === undefined || value === undefined || /[\u0000-\u0008\u000a-\u001f\u007f]/u.test(value))
        throw new Error(`Not a content line: ${line}`);
      return [name, value];
    });
}

describe('CSV', () => {
  const columns = parseCsv(csvHeader())[0] ?? [];
  const cell = (one: ExportRecord, column: string) => (parseCsv(write('csv', [one]))[1] ?? [])[columns.indexOf(column)];

  it('starts with a mark that spreadsheets know UTF-8 by, and a header', () => {
    const excel = write('excel', [record]);
    expect(excel.startsWith('\ufeffIdentifiant;Type;')).toBe(true);
    expect(excel).toContain(';1200,5;EUR;2013;');
    expect(csvHeader().startsWith('\ufeffIdentifiant,Type,')).toBe(true);
    expect(parseCsv(write('csv', [record, meeting])).map((row) => row.length)).toEqual(
      Array.from({ length: 3 }, () => columns.length),
    );
    expect(new Set(columns).size).toBe(columns.length);
  });

  it('calls each fact by the name that its author knows', () => {
    expect(columns).toEqual(expect.arrayContaining(['Titre', 'Pour qui', 'L’action est', 'Budget, monnaie', 'Lieu']));
  });

  it('holds every described field of what is found, under its one name', () => {
    expect(cell({ ...meeting, endDate: 20131231 }, 'Dernier jour')).toBe('2013-12-31');
    const names = ['Contexte', 'Points forts', 'Première publication', 'Début', 'Déroulement', 'Budget, précision'];
    expect([...names, 'Programme d’une journée', 'Partenaires, acteurs'].map((name) => cell(record, name))).toEqual([
      'Peu de terre.',
      'Le voisinage ; Le compost',
      '2014-01-02',
      '2013-10',
      'On a bêché.',
      'Hors temps donné',
      '09:30, Accueil',
      'CCAS d’Angers ; MJC',
    ]);
    expect(JSON.parse(write('json', [record])).results[0].fields.partners.actors).toEqual(['CCAS d’Angers', 'MJC']);
  });

  it('has a column for a field that is added to the description', async () => {
    const fields = practice.fields as unknown as Record<string, Field>;
    fields['advice'] = { ...fields['strengths']!, label: { fr: 'Conseils', en: 'Advice' } };
    vi.resetModules();
    vi.doMock('@passerelles/content/shared', () => content);
    const grown = await import('./csv');
    delete fields['advice'];
    const [head, row] = parseCsv(
      grown.csvHeader() + grown.csvLine({ ...record, fields: { advice: ['Commencer petit.'] } }, asked.site),
    ) as [string[], string[]];
    expect(row[head.indexOf('Conseils')]).toBe('Commencer petit.');
  });

  it('never confuses none, not known, not applicable, and no such fact', () => {
    expect([
      cell(record, 'Financeurs'),
      cell(record, 'Partenaires'),
      cell(record, 'Participation'),
      cell(meeting, 'Participation'),
      cell(meeting, 'Budget'),
    ]).toEqual(['aucun', 'sans objet', '', 'non communiqué', '']);
  });

  it('writes dates as precise as they are known, and figures as figures', () => {
    expect([
      cell(record, 'Date'),
      cell(meeting, 'Date'),
      cell({ ...record, date: 20130000 }, 'Date'),
      cell({ ...record, date: null }, 'Date'),
    ]).toEqual(['2013-10', '2013-12-31', '2013', '']);
    expect(cell({ ...record, budgetAmount: -12 }, 'Budget, montant')).toBe('-12');
  });

  it.each(['=1+1', '+33', '-cmd|calc', '@SUM(A1)', '\t=1', ' =1', '\u00a0=1', '|x', '%0A'])(
    'lets no spreadsheet take %j for a formula',
    (value) => {
      expect(parseCsv(`${field(value)}\r\n`)[0]?.[0]).toBe(`'${value}`);
    },
  );

  it('is RFC 4180 whatever people write', () => {
    fc.assert(
      fc.property(written, (one) => {
        const row = parseCsv(write('csv', [one]))[1] ?? [];
        expect(row).toHaveLength(columns.length);
        expect(row[2]?.replace(/^'/u, '')).toBe(one.title.replace(/^'/u, ''));
      }),
    );
  });
});

describe('JSON', () => {
  it('is one object with everything, codes for what is known', () => {
    expect(JSON.parse(write('json', [record, meeting]))).toMatchObject({
      total: 2,
      results: [
        { funders: 'none', attendance: null, date: '2013-10', url: 'https://passerelles.example/pratiques/jardin' },
        {},
      ],
    });
    expect(JSON.parse(write('json', []))).toMatchObject({ results: [] });
  });
});

describe('Atom', () => {
  it('has what RFC 4287 asks of a feed and of each entry, once', () => {
    const elements = parseXml(write('atom', [record, meeting]));
    const at = (depth: number, name: string) =>
      elements.filter((element) => element.depth === depth && element.name === name);
    for (const name of ['id', 'title', 'updated']) expect([at(1, name).length, at(2, name).length]).toEqual([1, 2]);
    expect(at(1, 'link').map(({ attributes }) => attributes['href'])).toEqual([
      'https://passerelles.example/flux.xml?q=jardin&theme=a',
      'https://passerelles.example/recherche?q=jardin&theme=a',
    ]);
    expect(at(1, 'author')).toHaveLength(1);
    expect(at(2, 'id').map(({ text: id }) => id)).toEqual([
      'https://passerelles.example/pratiques/jardin',
      'https://passerelles.example/rencontres/journee',
    ]);
    for (const { text: updated } of elements.filter(({ name }) => name === 'updated'))
      expect(updated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u);
  });

  it('is well-formed whatever people write', () => {
    fc.assert(
      fc.property(written, (one) => {
        const titles = parseXml(write('atom', [one])).filter(({ name }) => name === 'title');
        expect(titles).toHaveLength(2);
      }),
    );
  });
});

describe('iCalendar', () => {
  it('holds a meeting as a whole day, the last of a year too', () => {
    const properties = parseCalendar(write('calendar', [record, meeting]));
    expect(properties.filter(([name]) => name === 'BEGIN').map(([, value]) => value)).toEqual(['VCALENDAR', 'VEVENT']);
    expect(Object.fromEntries(properties)).toMatchObject({
      VERSION: '2.0',
      UID: 'def456@passerelles.example',
      DTSTAMP: '20261124T230436Z',
      'DTSTART;VALUE=DATE': '20131231',
      'DTEND;VALUE=DATE': '20140101',
      LOCATION: 'Salle 2\\, Angers',
    });
  });

  it('leaves out what has no full date, and says how many', () => {
    const calendar = write(
      'calendar',
      [
        { ...meeting, date: null },
        { ...meeting, date: 20131000 },
      ],
      { undatedMeetings: 2 },
    );
    expect(calendar).not.toContain('VEVENT');
    expect(Object.fromEntries(parseCalendar(calendar))['X-WR-CALDESC']).toContain('2 autres');
  });

  it('keeps to the grammar and to 75 octets whatever people write', () => {
    fc.assert(
      fc.property(written, (one) => {
        const summary = parseCalendar(write('calendar', [one])).find(([name]) => name === 'SUMMARY')?.[1] ?? '';
        expect(summary).toBe(text(one.title));
      }),
    );
    expect(
      fold('é'.repeat(60))
        .split('\r\n ')
        .map((line) => line.length),
    ).toEqual([37, 23]);
  });
});

describe('a meeting of several days', () => {
  const several = { ...meeting, date: 20131230, endDate: 20131231 };

  it('ends the day after its last one in a calendar', () =>
    expect(Object.fromEntries(parseCalendar(write('calendar', [several])))).toMatchObject({
      'DTSTART;VALUE=DATE': '20131230',
      'DTEND;VALUE=DATE': '20140101',
    }));

  it('says its last day in the table and in JSON', () => {
    expect(parseCsv(write('csv', [several]))[1]).toContain('2013-12-31');
    expect(JSON.parse(write('json', [several, meeting])).results).toMatchObject([
      { date: '2013-12-30', endDate: '2013-12-31' },
      { date: '2013-12-31', endDate: null },
    ]);
  });
});
