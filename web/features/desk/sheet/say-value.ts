import { asRead, blocksToText, type Block, type Kind, type Parts, type Type } from '@passerelles/content/shared';
import { locale } from '../../../lib/locale';
import { messages } from '../../../messages/in-browsers';
import { write } from './write';

/** What values refer to by name, and what stands in inputs that could not be read. */
export interface Names {
  labels: Readonly<Record<string, string>>;
  typed?: Readonly<Record<string, string>>;
}

/** The value of a field in words, a line for each thing that is said; blank where nothing is. */
export const sayField = (type: Type, field: string, value: unknown, names: Names): string => {
  const kind = type.fields[field]?.kind;
  return kind ? say(kind, value, field, names) : '';
};

function say(kind: Kind, value: unknown, path: string, names: Names): string {
  const { input } = kind;
  const { labels, typed = {} } = names;
  const unread = typed[path];
  if (unread !== undefined && unread !== '') return unread;
  if (value === null || value === undefined) return '';
  const nameOf = (id: unknown): string => labels[String(id)] ?? String(id);
  switch (input.type) {
    case 'rich':
      return blocksToText(value as Block[]);
    case 'choice': {
      const option = input.options[value as string];
      return option ? asRead(option)[locale] : String(value);
    }
    case 'reference':
      return nameOf(value);
    case 'references':
    case 'files':
      return (value as unknown[]).map(nameOf).join('\n');
    case 'group':
      return kind.isEmpty(value) ? sayTyped(input.parts, path, names) : sayParts(input.parts, value, path, names);
    case 'rows':
      return (value as unknown[])
        .map((row, at) => `${input.item[locale]} ${at + 1}\n${sayParts(input.parts, row, `${path}.${at}`, names)}`)
        .join('\n');
    default:
      return write(kind, value);
  }
}

function sayParts(parts: Parts, value: unknown, path: string, names: Names): string {
  return Object.entries(parts)
    .flatMap(([name, { kind, label }]) => {
      const said = say(kind, (value as Record<string, unknown>)[name], `${path}.${name}`, names);
      return said === '' ? [] : [`${label[locale]}${messages.common.colon}${said}`];
    })
    .join('\n');
}

/** Of a group in which nothing could be read: what was typed. */
const sayTyped = (parts: Parts, path: string, names: Names): string =>
  Object.keys(parts).some((name) => names.typed?.[`${path}.${name}`]) ? sayParts(parts, {}, path, names) : '';
