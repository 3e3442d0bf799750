'use client';

import { locale } from '../../../lib/locale';
import { FilesInput } from './FilesInput';
import { ChoiceInput, heightOf, LineInput, ShortInput, TextInput, type InputProps } from './inputs';
import { NeededMark } from './NeededMark';
import { ReferenceInput } from './ReferenceInput';
import { RefPicker } from './RefPicker';
import { isFindable } from './refs';
import { RichInput } from './RichInput';
import { RowsInput } from './RowsInput';
import { Themes } from './Themes';

type Props = InputProps & { answered?: (value: unknown) => boolean };

/** Parts that are short enough to stand side by side. */
const isShort = ({ part }: Pick<Props, 'part'>) =>
  ['line', 'time', 'number', 'currency', 'date', 'day'].includes(part.kind.input.type);

/** The parts of a group or a row, each by its kind; short ones that follow each other side by side. */
export function PartInputs({
  name,
  parts,
  value,
}: {
  name: string;
  parts: Record<string, Props['part']>;
  value: unknown;
}) {
  const lines: Props[][] = [];
  for (const [key, part] of Object.entries(parts)) {
    const props = {
      name: `${name}.${key}`,
      part,
      value: (value as Record<string, unknown> | null)?.[key] ?? part.kind.empty,
    };
    const last = lines.at(-1);
    if (last && isShort(props) && last.every(isShort) && last.length < 3) last.push(props);
    else lines.push([props]);
  }
  // The key is not the row’s position, so that React keeps what is typed in a row that moves.
  const keyOf = (props: Props) => props.name.slice(name.length);
  return lines.map((line) =>
    line.length === 1 ? (
      <FieldInput key={keyOf(line[0]!)} {...line[0]!} />
    ) : (
      <div className="desk-pair" key={keyOf(line[0]!)}>
        {line.map((props) => (
          <FieldInput key={keyOf(props)} {...props} />
        ))}
      </div>
    ),
  );
}

/** The input of a value, by its kind; the same for a field and for a part inside of it. */
export function FieldInput({ answered, ...props }: Props) {
  const { name, part, value } = props;
  const { input } = part.kind;
  switch (input.type) {
    case 'line':
      return <LineInput {...props} />;
    case 'paragraphs':
    case 'lines':
      return <TextInput {...props} rows={heightOf(part.kind, name)} />;
    case 'rich':
      return <RichInput {...props} />;
    case 'choice':
      return <ChoiceInput {...props} options={input.options} answered={answered} />;
    case 'references':
      if (input.target === 'theme') return <Themes {...props} />;
      return isFindable(input.target) ? <RefPicker {...props} target={input.target} /> : null;
    case 'reference':
      return isFindable(input.target) ? <ReferenceInput {...props} target={input.target} /> : null;
    case 'rows':
      return (
        <RowsInput {...props} item={input.item}>
          {(row, values) => <PartInputs name={row} parts={input.parts} value={values} />}
        </RowsInput>
      );
    case 'group':
      return (
        <fieldset className="desk-part">
          <legend>
            <h3>{part.label[locale]}</h3>
          </legend>
          <NeededMark name={name} />
          <PartInputs name={name} parts={input.parts} value={value} />
        </fieldset>
      );
    case 'files':
      return <FilesInput {...props} />;
    default:
      return <ShortInput {...props} />;
  }
}
