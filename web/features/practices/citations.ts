import type { Practice } from '../../lib/cms/practices';

type Cited = Pick<Practice, 'title' | 'owner' | 'licence'>;

const licenceOf = ({ licence }: Cited): string => licence ?? 'CC BY 4.0';
/** In one line: a line break would begin another field. */
const line = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What BibTeX reads as its own, so that it stands as it is written. Braces and backslashes have no other form than a command. */
const escaped = (text: string): string => line(text).replace(/[\\{}$&%#_~^]/g, (sign) => special[sign] ?? `\\${sign}`);
const special: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A line of a form that programs read: what somebody wrote stands apart, since it has a language. */
export type Line = [before: string, written: string, after: string];

export const textOf = (lines: readonly Line[]): string => lines.map((parts) => parts.join('')).join('\n');

const ours = (text: string): Line => [text, '', ''];

/** An entry for BibTeX (biblatex `@online`). Names of bodies stand in braces of their own, or they would be read as persons. */
export function bibtex(practice: Cited, year: string | null, url: string): Line[] {
  const key =
    new URL(url).pathname
      .split('/')
      .at(-1)
      ?.replace(/[^a-z0-9-]/gi, '') || 'fiche';
  const { owner, title } = practice;
  return [
    ours(`@online{${key},`),
    ...(owner ? [['  author = {{', escaped(owner.name), '}},'] satisfies Line] : []),
    ['  title = {{', escaped(title), '}},'],
    ours('  organization = {Passerelles},'),
    ...(year ? [ours(`  year = {${year}},`)] : []),
    ours(`  url = {${url}},`),
    ['  note = {', escaped(licenceOf(practice)), '},'],
    ours('  langid = {french},'),
    ours('}'),
  ];
}

/** The same for managers of references that read RIS. */
export function ris(practice: Cited, year: string | null, url: string): Line[] {
  const { owner, title } = practice;
  return [
    ours('TY  - ELEC'),
    ...(owner ? [['A1  - ', line(owner.name), ''] satisfies Line] : []),
    ['TI  - ', line(title), ''],
    ours('PB  - Passerelles'),
    ...(year ? [ours(`PY  - ${year}`)] : []),
    ours(`UR  - ${url}`),
    ['N1  - ', line(licenceOf(practice)), ''],
    ours('ER  - '),
  ];
}
