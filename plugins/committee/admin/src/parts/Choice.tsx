import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

type Props = {
  label: string;
  value: string;
  options: { value: string; label: string }[];
  onChange: (value: string) => void;
  required?: boolean;
  disabled?: boolean;
  hint?: string;
  error?: string | null;
};

/** One value out of a list. */
export function Choice({ label, value, options, onChange, hint, error, required = false, disabled = false }: Props) {
  return (
    <Field.Root required={required} hint={hint} error={error ?? false} width="100%">
      <Field.Label>{label}</Field.Label>
      <SingleSelect value={value} disabled={disabled} onChange={(chosen: string | number) => onChange(String(chosen))}>
        {options.map((option) => (
          <SingleSelectOption key={option.value} value={option.value}>
            {option.label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
