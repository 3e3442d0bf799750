import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { formats, type FormatName } from '../exports/formats';
import { readExport } from '../exports/server/read-export';
import { withEachOddValue, withOddValues, type Json } from './odd-values';
import { exportHead, exportRecord } from './samples';
import { faultsOfXml } from './xml';

beforeAll(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterAll(() => void vi.restoreAllMocks());

const asked = { site: 'https://passerelles.example', search: '', q: '' };
const good = JSON.parse(JSON.stringify(exportRecord)) as Json;

/** The file that the site writes of what the CMS sent, through the code that reads it line by line. */
async function fileOf(name: FormatName, records: Json[]): Promise<string> {
  const { head, records: read } = await readExport(
    new Blob([[exportHead, ...records].map((line) => JSON.stringify(line)).join('\n')]).stream(),
  );
  const { start, item, end } = formats[name];
  let [file, rank] = [start(head, asked), 0];
  for await (const record of read) file += item(record, asked, rank++);
  return file + end;
}

const table =
  (separator: string) =>
  (file: string): void => {
    // Quoted fields aside, a line ends a row: the head and two rows.
    const rows = file
      .replace(/"(?:[^"]|"")*"/gu, '')
      .split('\r\n')
      .filter(Boolean);
    expect(new Set(rows.map((row) => row.split(separator).length)).size).toBe(1);
    expect(rows).toHaveLength(3);
  };

const checks: Record<FormatName, (file: string) => void> = {
  csv: table(','),
  excel: table(';'),
  json: (file) => void expect((JSON.parse(file) as { results: unknown[] }).results).toHaveLength(2),
  atom: (file) => {
    expect(faultsOfXml(file)).toEqual([]);
    expect(
      [...file.matchAll(/<updated>(.*?)<\/updated>/gu)].map(([, at = '']) => Number.isNaN(Date.parse(at))),
    ).not.toContain(true);
  },
  calendar: (file) => {
    const lines = file.replaceAll('\r\n ', '').split('\r\n');
    expect(
      lines.filter((line) => line !== '' && !/^[A-Z-]+(?:;[A-Z]+=[A-Z]+)*:[^\u0000-\u001f]*$/u.test(line)),
    ).toEqual([]);
    expect(lines.filter((line) => /^DT(?:START|END)/u.test(line) && !/:\d{8}$/u.test(line))).toEqual([]);
    expect(lines.filter((line) => line.startsWith('DTSTAMP') && !/:\d{8}T\d{6}Z$/u.test(line))).toEqual([]);
  },
};

// What the CMS itself writes, and no author.
const theirs = ({ id, kind, url }: Record<string, Json>): object => ({ id, kind, url });
const kept = (thing: Json): Json => ({ ...(thing as Record<string, Json>), ...theirs(good as Record<string, Json>) });

describe.each(Object.keys(formats) as FormatName[])('the file as %s', (name) => {
  it('is well written with every odd value, in half of its places at a time', async () => {
    for (const { thing } of withEachOddValue(good)) checks[name](await fileOf(name, [good, kept(thing)]));
  });

  it('is well written with several values odd', async () => {
    await fc.assert(
      fc.asyncProperty(withOddValues(good), async (thing) => {
        checks[name](await fileOf(name, [good, kept(thing)]));
      }),
      { numRuns: 80 },
    );
  });

  it('has no NaN and no undefined', async () => {
    for (const { thing } of withEachOddValue(good))
      expect(await fileOf(name, [kept(thing)])).not.toMatch(/\bNaN\b|undefined|\[object /u);
  });
});
