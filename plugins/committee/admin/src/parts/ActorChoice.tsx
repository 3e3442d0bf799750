import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useState } from 'react';
import { actorsReply } from '../../../shared';
import { useAnswer, useText } from '../lib/panel';
import { routes } from '../lib/paths';

export type Actor = { documentId: string; name: string };
type Props = {
  label: string;
  value: Actor | null;
  onChange: (actor: Actor | null) => void;
  hint?: string;
  error?: string | null;
  disabled?: boolean;
};

/** One actor of the directory, found by a part of its name; none is an answer too. */
export function ActorChoice({ label, value, onChange, hint, error, disabled = false }: Props) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const answer = useAnswer(actorsReply, routes.actors(typed));
  const found = answer.is === 'ready' ? answer.data.data : [];
  // The one that is chosen is always among the options, or its name could not be shown.
  const options = value && !found.some((actor) => actor.documentId === value.documentId) ? [value, ...found] : found;

  return (
    <Field.Root hint={hint} error={error ?? false} width="100%">
      <Field.Label>{label}</Field.Label>
      <Combobox
        value={value?.documentId ?? ''}
        disabled={disabled}
        loading={answer.is === 'waiting'}
        loadingMessage={text('common.waiting')}
        placeholder={text('actor.search')}
        clearLabel={text('actor.clear')}
        noOptionsMessage={() => text('actor.none')}
        onInputChange={(event) => setTyped(event.currentTarget.value)}
        onClear={() => onChange(null)}
        onChange={(chosen) => onChange(options.find((actor) => actor.documentId === chosen) ?? value)}
      >
        {options.map((actor) => (
          <ComboboxOption key={actor.documentId} value={actor.documentId}>
            {actor.name}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
