import { Field } from '@strapi/design-system';

type Props = { label: string; value: string; onChange: (day: string) => void; required?: boolean };

/** A calendar day (`2026-03-12`): the browser's own field, which every keyboard and screen reader knows. */
export function Day({ label, value, onChange, required = false }: Props) {
  return (
    <Field.Root required={required}>
      <Field.Label>{label}</Field.Label>
      <Field.Input type="date" value={value} onChange={(event) => onChange(event.target.value)} />
    </Field.Root>
  );
}
