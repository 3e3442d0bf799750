import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFile, problemsOf } from './index';

const firstContent = () =>
  JSON.parse(
    readFileSync(path.resolve(import.meta.dirname, '../../../../cms/first-content/capitalisation.json'), 'utf8'),
  );

/** The lines that a person would read for a file. */
function lines(file: unknown): string[] {
  const result = importFile.safeParse(file);
  return result.success ? [] : problemsOf(result.error, file).map((problem) => `${problem.path}: ${problem.message}`);
}

describe('the import format', () => {
  it('takes the first content whole', () => expect(lines(firstContent())).toEqual([]));

  it('names every mistake at once, where it stands, with what is accepted', () => {
    const file = firstContent();
    file.format = 'passerelles-import/2';
    file.actors[0].rna = 'W12';
    file.actors[1].kind = 'club';
    file.practices[0].summary = 'x'.repeat(401);
    file.practices[0].startDate = { value: '2011-13', precision: 'month' };
    file.practices[0].indicators[0].series.push({ year: 2011, value: 1 });
    file.practices[0].funders.actors = ['ccas-angers'];
    file.practices[0].subtitle = 'unknown';
    file.practices[1].themes = [];
    delete file.practices[2].owner;
    file.meetingReports[2].programme[0].end = '09:00';
    const found = lines(file);
    expect(found).toHaveLength(11);
    expect(found).toContain(
      'format: "passerelles-import/2": to be chosen from the list. One of "passerelles-import/1" is wanted',
    );
    expect(found).toContain('actors[0].rna: "W12": this is no RNA number: W and 9 characters, for example W491000123.');
    expect(
      found.find((line) =>
        line.startsWith('actors[1].kind: "club": to be chosen from the list. One of "association", "ccas-cias"'),
      ),
    ).toBeTruthy();
    expect(found).toContain(
      'practices[0].startDate.value: "2011-13": this date can’t be read. Write 2011, March 2011, 8 October 2013, or 16 January when the year is not known.',
    );
    expect(found).toContain(
      'practices[0].indicators[0].series[2].year: 2011: this year is there twice. Keep one value a year.',
    );
    expect(found).toContain('practices[0].subtitle: is no key of the format in practices[0]');
    expect(found).toContain('practices[2].owner: is missing: a text is wanted');
    expect(found).toContain('practices[1].themes: []: to be filled.');
    expect(found).toContain('meetingReports[2].programme[0].end: "09:00": the end is before the start.');
  });

  it('says what a file is when it is none', () => {
    expect(lines([])).toEqual(['file: [] is not accepted: an object { … } is wanted']);
    expect(lines(null)).toEqual(['file: null is not accepted: an object { … } is wanted']);
  });
});
