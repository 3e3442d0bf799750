import { isRequired } from '../kinds/given';
import type { Column, Kind, Naming, Others, Parts } from '../kinds/kind';
import type { Locale } from '../labels';
import { types } from '../types';
import type { Type } from '../types/field';
import { fieldsOf } from './values';

/** A field in the form of the content manager: its width out of twelve columns. */
export interface Cell {
  name: string;
  size: number;
}

/** How the content manager shows a type or a component. */
export interface PanelForm {
  /** What every attribute is called, those of the far side of a relation too. */
  labels: Record<string, string>;
  /** What stands under an input. */
  help: Record<string, string>;
  /** Rows of the form, in the order of the description. */
  rows: Cell[][];
  /** The attribute that stands for the whole in lists and relations. */
  mainField: string;
  /** Columns of the list, and how it is sorted at first; components have none. */
  list?: string[];
  sort?: { by: string; order: 'ASC' | 'DESC' };
}

/** A described attribute, with the column that holds it. */
interface Attribute extends Naming {
  name: string;
  column: Column;
}

const WHOLE_ROW = 12;
const widths: Partial<Record<Column['type'], number>> = {
  string: 6,
  enumeration: 6,
  relation: 6,
  media: 6,
  date: 6,
  integer: 4,
  decimal: 4,
  float: 4,
};
const widthOf = (column: Column): number => widths[column.type] ?? WHOLE_ROW;

/** What a form of the panel asks for in another way than the desk does. */
const missingCommune = {
  fr: 'Une commune n’y est pas ? Créez-la parmi les territoires avec son code INSEE : ce qui la contient suit.',
  en: 'Is a commune missing? Create it among the territories with its INSEE code: what contains it follows.',
};
const jsonList = {
  fr: 'Liste JSON, par exemple ["https://exemple.org/fiche"].',
  en: 'A JSON list, for example ["https://example.org/sheet"].',
};
const panelHelp = (column: Column) =>
  column.type === 'json'
    ? jsonList
    : column.type === 'relation' && column.target === 'territory'
      ? missingCommune
      : undefined;

/** Side by side as far as they fit, never across the end of a chapter. */
function rowsOf(chapters: readonly (readonly Attribute[])[]): Cell[][] {
  return chapters.flatMap((chapter) => {
    const rows: Cell[][] = [];
    let left = 0;
    for (const { name, column } of chapter) {
      const size = widthOf(column);
      if (size > left) {
        rows.push([]);
        left = WHOLE_ROW;
      }
      rows.at(-1)!.push({ name, size });
      left -= size;
    }
    return rows;
  });
}

function formOf(
  chapters: readonly (readonly Attribute[])[],
  mainField: string,
  locale: Locale,
  mirrors: Type['mirrors'] = {},
): PanelForm {
  const shown = chapters.flat();
  const helped = shown.flatMap(({ name, help, column }) => {
    const texts = [help?.[locale], panelHelp(column)?.[locale]].filter((text) => text !== undefined);
    return texts.length > 0 ? [[name, texts.join(' ')]] : [];
  });
  return {
    labels: {
      ...Object.fromEntries(shown.map(({ name, label }) => [name, label[locale]])),
      ...Object.fromEntries(Object.entries(mirrors).map(([name, label]) => [name, label[locale]])),
    },
    help: Object.fromEntries(helped) as Record<string, string>,
    rows: rowsOf(chapters),
    mainField,
  };
}

/** The fields by chapter of the form; one without a chapter stands in that of the field before it. */
function chaptersOf(type: Type): Attribute[][] {
  const chapters = new Map<string, Attribute[]>(type.sections.map(({ name }) => [name, []]));
  let current = type.sections[0]?.name ?? '';
  for (const [name, field] of fieldsOf(type)) {
    current = field.section ?? current;
    chapters.set(current, [
      ...(chapters.get(current) ?? []),
      { name, label: field.label, help: field.help, column: field.kind.column },
    ]);
  }
  return [...chapters.values()];
}

function formOfType(type: Type, locale: Locale): PanelForm {
  const mainField = type.list[0]!;
  return {
    ...formOf(chaptersOf(type), mainField, locale, type.mirrors),
    list: [...type.list, 'updatedAt'],
    // What associations write is looked for by what is new; what they refer to, by name.
    sort: type.sections.length > 0 ? { by: 'updatedAt', order: 'DESC' } : { by: mainField, order: 'ASC' },
  };
}

type Component = Extract<Column, { type: 'component' }>;

/** What a row is known by: what it means nothing without, else its first line of text, else what comes first. */
function mainPart(parts: Parts, others: Others): string {
  const named = Object.entries(parts);
  const isText = ({ column }: Kind) => column.type === 'string' || column.type === 'text';
  const found =
    named.find(([, { kind }]) => isText(kind) && isRequired(kind)) ??
    named.find(([, { kind }]) => kind.column.type === 'string' && kind.input.type === 'line') ??
    named[0];
  return found?.[0] ?? Object.keys(others).at(-1) ?? '';
}

function formOfComponent({ parts = {}, others = {} }: Component, locale: Locale): PanelForm {
  const attributes: Attribute[] = [
    ...Object.entries(others).map(([name, naming]) => ({ ...naming, name })),
    ...Object.entries(parts).map(([name, { label, help, kind }]) => ({ name, label, help, column: kind.column })),
  ];
  return formOf([attributes], mainPart(parts, others), locale);
}

/** What the content manager shows of every described type and of the components of which they are made, by uid. */
export function panelForms(locale: Locale): {
  types: Record<string, PanelForm>;
  components: Record<string, PanelForm>;
} {
  const components: Record<string, PanelForm> = {};
  const add = ({ column }: Kind): void => {
    if (column.type !== 'component') return;
    components[column.component] ??= formOfComponent(column, locale);
    for (const { kind } of Object.values(column.parts ?? {})) add(kind);
  };
  for (const type of types) for (const [, { kind }] of fieldsOf(type)) add(kind);
  return { types: Object.fromEntries(types.map((type) => [type.uid, formOfType(type, locale)])), components };
}
