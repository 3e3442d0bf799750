import { Field, TextInput } from '@strapi/design-system';

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  error?: string | null;
  required?: boolean;
  disabled?: boolean;
  /** A whole number: the browser then offers digits. */
  whole?: boolean;
};

/** A labelled text of one line, or a whole number kept as it was typed. */
export function Line({
  label,
  value,
  onChange,
  hint,
  error,
  required = false,
  disabled = false,
  whole = false,
}: Props) {
  return (
    <Field.Root hint={hint} error={error ?? false} required={required} width="100%">
      <Field.Label>{label}</Field.Label>
      <TextInput
        value={value}
        disabled={disabled}
        inputMode={whole ? 'numeric' : undefined}
        onChange={(event: { target: { value: string } }) => onChange(event.target.value)}
      />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
