import { writtenNumber } from '@passerelles/kit/shared';
import { isRequired } from '../kinds/given';
import type { Input, Kind, Part, Target } from '../kinds/kind';
import { asRead, type Label, type Locale } from '../labels';
import { types } from '../types';
import type { Type } from '../types/field';
import { fieldsOf } from './values';

/** One line of the codebook: a field of a type, or a part of one, as files and the API name it. */
export interface CodebookEntry {
  type: string;
  /** Path of the key, `[]` after a list: `budget.amount`, `programme[].speakers[].role`. */
  column: string;
  label: Label;
  /** The kind in plain words. */
  kind: string;
  /** What is accepted. */
  accepted: string;
  /** The closed list, in the order in which it is offered; empty for other kinds. */
  values: { code: string; label: Label }[];
  /** `year`, `degree`, or what another column says (`budget.currency`); null when there is none. */
  unit: string | null;
  /** `always`: nothing is no answer. `submission`: a sheet is not sent to the committee without it. */
  required: 'always' | 'submission' | 'no';
  /** What helps to fill it. */
  help: Label | null;
}

const kindWords: Record<Input['type'], Label> = {
  line: { fr: 'texte d’une ligne', en: 'text of one line' },
  paragraphs: { fr: 'texte en paragraphes', en: 'text in paragraphs' },
  lines: { fr: 'liste de textes', en: 'list of texts' },
  rich: { fr: 'texte mis en forme', en: 'rich text' },
  date: { fr: 'date plus ou moins précise', en: 'date, as precise as it is known' },
  day: { fr: 'jour', en: 'day' },
  time: { fr: 'heure', en: 'time of day' },
  currency: { fr: 'monnaie', en: 'currency' },
  files: { fr: 'fichiers', en: 'files' },
  number: { fr: 'nombre', en: 'number' },
  choice: { fr: 'liste fermée', en: 'closed list' },
  references: { fr: 'liens vers des fiches', en: 'links to documents' },
  reference: { fr: 'lien vers une fiche', en: 'link to a document' },
  group: { fr: 'groupe de champs', en: 'group of fields' },
  rows: { fr: 'liste de groupes de champs', en: 'list of groups of fields' },
};

const targetWords: Record<Target, Label> = {
  committee: { fr: 'Comité', en: 'Committee' },
  ...(Object.fromEntries(types.map(({ name, label }) => [name, label])) as Record<Exclude<Target, 'committee'>, Label>),
};

function accepted({ input }: Kind, locale: Locale): string {
  const say = (fr: string, en: string) => (locale === 'fr' ? fr : en);
  const figure = (value: number) => writtenNumber(value, locale);
  switch (input.type) {
    case 'line':
    case 'paragraphs':
    case 'rich':
      return say(`${figure(input.longest)} caractères au plus`, `${figure(input.longest)} characters at most`);
    case 'lines':
      return say(
        `${figure(input.longest)} caractères au plus par texte`,
        `${figure(input.longest)} characters at most in each text`,
      );
    case 'date':
      return say(
        '2011, 2011-06, 2013-10-08, ou 01-16 quand l’année n’est pas connue',
        '2011, 2011-06, 2013-10-08, or 01-16 when the year is not known',
      );
    case 'day':
      return '2013-10-08';
    case 'time':
      return '09:30';
    case 'currency':
      return say('code ISO 4217 : EUR, CHF…', 'ISO 4217 code: EUR, CHF…');
    case 'number':
      return input.decimals === 0
        ? say('nombre entier', 'whole number')
        : say(`${input.decimals} décimales au plus`, `${input.decimals} decimals at most`);
    case 'choice':
      return Object.keys(input.options).join(', ');
    case 'references':
    case 'reference':
      return targetWords[input.target][locale];
    case 'files':
      return say('fichiers de la médiathèque', 'files of the media library');
    case 'group':
    case 'rows':
      return Object.keys(input.parts).join(', ');
  }
}

/** In what a number is counted: what its kind says, else the part of the same statement that says it. */
function unitOf({ input, unit }: Kind, beside: Readonly<Record<string, unknown>>, within: string): string | null {
  if (unit) return unit;
  if (input.type !== 'number') return null;
  const told = ['currency', 'unit'].find((name) => name in beside);
  return told ? `${within}${told}` : null;
}

function entriesOf(
  type: Type,
  above: string,
  name: string,
  part: Part & { askedFor?: 'submission' },
  beside: Readonly<Record<string, unknown>>,
  locale: Locale,
): CodebookEntry[] {
  const { kind, label, help, inFiles, askedFor } = part;
  const { input } = kind;
  const column = `${above}${inFiles ?? name}`;
  const entry: CodebookEntry = {
    type: type.name,
    column,
    label,
    kind: kindWords[input.type][locale],
    accepted: accepted(kind, locale),
    values:
      input.type === 'choice'
        ? Object.entries(input.options).map(([code, words]) => ({ code, label: asRead(words) }))
        : [],
    unit: unitOf(kind, beside, above),
    required: isRequired(kind) ? 'always' : (askedFor ?? 'no'),
    help: help ?? null,
  };
  if (!('parts' in input)) return [entry];
  const inside = `${column}${input.type === 'rows' ? '[]' : ''}.`;
  return [
    entry,
    ...Object.entries(input.parts).flatMap(([key, inner]) => entriesOf(type, inside, key, inner, input.parts, locale)),
  ];
}

/** What every field of a type is: its key in files and in the API, its names, what it accepts. Kinds and bounds are said in `locale`. */
export const codebookOf = (type: Type, locale: Locale): CodebookEntry[] =>
  fieldsOf(type).flatMap(([name, field]) => entriesOf(type, '', name, field, {}, locale));

/** The codebook of every described type, in the order of the description. */
export const codebook = (locale: Locale): CodebookEntry[] => types.flatMap((type) => codebookOf(type, locale));
