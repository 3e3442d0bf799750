import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { messages } from '../messages/in-browsers';

interface FieldProps {
  id: string;
  label: ReactNode;
  help?: ReactNode;
  /** What is wrong with the value; announced with the field. */
  error?: ReactNode;
}

type Described = { 'aria-describedby'?: string; 'aria-invalid'?: true };

function describe({ id, help, error }: FieldProps): Described {
  const ids = [help && `${id}-aide`, error && `${id}-erreur`].filter(Boolean).join(' ');
  return { 'aria-describedby': ids || undefined, 'aria-invalid': error ? true : undefined };
}

function Frame({ field, required, children }: { field: FieldProps; required?: boolean; children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={field.id}>
        {field.label}
        {required === false && <span className="quiet"> {messages.common.optional}</span>}
      </label>
      {field.help && (
        <span className="field-help" id={`${field.id}-aide`}>
          {field.help}
        </span>
      )}
      {field.error && (
        <span className="field-error" id={`${field.id}-erreur`}>
          {field.error}
        </span>
      )}
      {children}
    </div>
  );
}

/** One-line field with its label, help and error. `required={false}` says “facultatif”. */
export function TextField({ label, help, error, ...input }: FieldProps & InputHTMLAttributes<HTMLInputElement>) {
  const field = { id: input.id, label, help, error };
  return (
    <Frame field={field} required={input.required}>
      <input className="input" {...input} {...describe(field)} />
    </Frame>
  );
}

/** The same on several lines. */
export function TextArea({ label, help, error, ...input }: FieldProps & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const field = { id: input.id, label, help, error };
  return (
    <Frame field={field} required={input.required}>
      <textarea className="input" {...input} {...describe(field)} />
    </Frame>
  );
}

/** A choice in a closed list; give the `<option>`s as children. */
export function SelectField({ label, help, error, ...input }: FieldProps & SelectHTMLAttributes<HTMLSelectElement>) {
  const field = { id: input.id, label, help, error };
  return (
    <Frame field={field} required={input.required}>
      <select className="input" {...input} {...describe(field)} />
    </Frame>
  );
}

/** A box to tick with its label at the right. */
export function CheckField({ label, ...input }: { label: ReactNode } & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <label className="check">
      <input type="checkbox" {...input} />
      <span>{label}</span>
    </label>
  );
}
