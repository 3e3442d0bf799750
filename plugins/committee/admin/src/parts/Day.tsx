import { Field } from '@strapi/design-system';

type Props = {
  label: string;
  value: string;
  onChange: (day: string) => void;
  required?: boolean;
  disabled?: boolean;
  hint?: string;
  error?: string | null;
};

/** A calendar day (`2026-03-12`): the browser's own field, which every keyboard and screen reader knows. */
export function Day({ label, value, onChange, hint, error, required = false, disabled = false }: Props) {
  return (
    <Field.Root required={required} hint={hint} error={error ?? false} width="100%">
      <Field.Label>{label}</Field.Label>
      <Field.Input type="date" value={value} disabled={disabled} onChange={(event) => onChange(event.target.value)} />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
