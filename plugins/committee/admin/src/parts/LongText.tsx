import { Field, Textarea } from '@strapi/design-system';

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  error?: string | null;
  required?: boolean;
};

/** A labelled text of several lines, with what is expected and what is wrong said to everyone. */
export function LongText({ label, value, onChange, hint, error, required = false }: Props) {
  return (
    <Field.Root hint={hint} error={error ?? false} required={required}>
      <Field.Label>{label}</Field.Label>
      <Textarea value={value} onChange={(event: { target: { value: string } }) => onChange(event.target.value)} />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
