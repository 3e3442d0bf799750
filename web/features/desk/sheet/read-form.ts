import {
  readDay,
  readNumber,
  readPartialDate,
  writtenFields,
  type FieldIssue,
  type IssueCode,
  type Kind,
  type Type,
} from '@passerelles/content/shared';
import { readTime } from '@passerelles/kit/shared';
import { readRich } from '../rich/read-rich';
import { readRef } from './refs';

/** A form as it was sent: the values that could be read, and for the others their text and their mistake. */
export interface ReadForm {
  values: Record<string, unknown>;
  /** Text that could not be read as a value, by the name of its input. */
  typed: Record<string, string>;
  issues: FieldIssue[];
  /** Names of what was referred to, by id. */
  labels: Record<string, string>;
  /** Rows that have another number here than in the form that was sent, where blank ones stood before them, and the place they were sent under. */
  sentAs: Record<string, string>;
  /** The file to add to a field, by its name. */
  files: Record<string, File>;
}

const clean = (value: FormDataEntryValue | null): string =>
  typeof value === 'string' ? value.replaceAll(/\r\n?/g, '\n').trim() : '';

/** The name of the input where the name of a document is typed, beside the one that holds which document it is. */
export const typedName = (name: string): string => `${name}.name`;

/** The name of the input that holds the file to add. */
export const newFileName = (name: string): string => `${name}.file`;

class Reader {
  readonly typed: Record<string, string> = {};
  readonly issues: FieldIssue[] = [];
  readonly labels: Record<string, string> = {};
  readonly sentAs: Record<string, string> = {};
  readonly files: Record<string, File> = {};

  constructor(private readonly form: FormData) {}

  private text(name: string): string {
    return clean(this.form.get(name));
  }

  private unread(name: string, text: string, code: IssueCode): null {
    this.typed[name] = text;
    this.issues.push({ path: name, code });
    return null;
  }

  private refs(name: string): string[] {
    const refs = this.form.getAll(name).map((value) => readRef(clean(value)));
    for (const { id, label } of refs) if (label !== id) this.labels[id] = label;
    return [...new Set(refs.map(({ id }) => id).filter((id) => id !== ''))];
  }

  /** A typed name means the document chosen before while it is still that document’s name; otherwise it is looked up. */
  private reference(name: string, out: string): string | null {
    const typed = this.text(typedName(name));
    const [chosen] = this.refs(name);
    if (typed === '') return null;
    if (chosen !== undefined && this.labels[chosen] === typed) return chosen;
    return this.unread(out, typed, 'UNKNOWN_REFERENCE');
  }

  /** Numbers of the rows of a list that were sent. */
  private rowsAt(name: string): number[] {
    const prefix = `${name}.`;
    const numbers = [...this.form.keys()].flatMap((key) => {
      const found = key.startsWith(prefix) ? /^(\d+)\./.exec(key.slice(prefix.length)) : null;
      return found ? [Number(found[1])] : [];
    });
    return [...new Set(numbers)].sort((a, b) => a - b);
  }

  /** @param out the name under which it is shown again: rows that were left blank are not there any more */
  read(kind: Kind, name: string, out: string): unknown {
    const { input } = kind;
    const text = this.text(name);
    switch (input.type) {
      case 'lines':
        return text.split('\n').flatMap((line) => line.trim() || []);
      case 'currency':
        return text === '' ? kind.empty : text;
      case 'choice':
        return text === '' ? null : text;
      case 'date':
        return text === '' ? null : (readPartialDate(text) ?? this.unread(out, text, 'BAD_DATE'));
      case 'day':
        return text === '' ? null : (readDay(text) ?? this.unread(out, text, 'BAD_DAY'));
      case 'time':
        return text === '' ? '' : (readTime(text) ?? this.unread(out, text, 'BAD_TIME') ?? '');
      case 'number': {
        const number = readNumber(text, input.decimals);
        return typeof number === 'string' ? this.unread(out, text, number) : number;
      }
      case 'references':
        return this.refs(name);
      case 'reference':
        return this.reference(name, out);
      case 'group':
        return Object.fromEntries(
          Object.entries(input.parts).map(([part, { kind: of }]) => [
            part,
            this.read(of, `${name}.${part}`, `${out}.${part}`),
          ]),
        );
      case 'rows':
        return this.rows(input.parts, name, out);
      case 'files':
        return this.filesOf(name, out);
      case 'rich':
        return readRich(this.form, name);
      default:
        return text;
    }
  }

  private filesOf(name: string, out: string): number[] {
    const added = this.form.get(newFileName(name));
    // A browser sends one without a name where none was chosen.
    if (added instanceof File && added.name !== '') this.files[out] = added;
    return this.refs(name).map(Number).filter(Number.isInteger);
  }

  private rows(parts: Extract<Kind['input'], { type: 'rows' }>['parts'], name: string, out: string): unknown[] {
    const rows: unknown[] = [];
    for (const number of this.rowsAt(name)) {
      const before = this.issues.length;
      const row = Object.fromEntries(
        Object.entries(parts).map(([part, { kind }]) => [
          part,
          this.read(kind, `${name}.${number}.${part}`, `${out}.${rows.length}.${part}`),
        ]),
      );
      const isBlank = Object.entries(parts).every(([part, { kind }]) => kind.isEmpty(row[part]));
      if (isBlank && this.issues.length === before) continue;
      const [at, sent] = [`${out}.${rows.length}`, `${name}.${number}`];
      if (at !== sent) this.sentAs[at] = sent;
      rows.push(row);
    }
    return rows;
  }
}

/** The form of a sheet, read by the kinds of its fields. Rows that were left blank are not there. */
export function readForm(type: Type, form: FormData): ReadForm {
  const reader = new Reader(form);
  const values = Object.fromEntries(
    writtenFields(type).map(([name, { kind }]) => [name, reader.read(kind, name, name)]),
  );
  const { typed, issues, labels, sentAs, files } = reader;
  return { values, typed, issues, labels, sentAs, files };
}
