'use client';

import type { ActorRef } from '@passerelles/desk/shared';
import { messages } from '../../../messages/in-browsers';
import { SelectField } from '../../../ui/Field';
import type { FormState } from './form-state';

const t = messages.desk.create;

/** For which of one's actors a sheet is written: said where there is one, chosen where there are several. */
export function ChooseActor({ state, actors, id = 'actor' }: { state: FormState; actors: ActorRef[]; id?: string }) {
  const [only] = actors;
  if (actors.length === 1 && only)
    return (
      <>
        <input type="hidden" name="actor" value={only.documentId} />
        <p>
          {t.actor} <strong>{only.name}</strong>
        </p>
      </>
    );
  return (
    <SelectField key={state.values.actor} id={id} name="actor" label={t.actor} defaultValue={state.values.actor}>
      {actors.map(({ documentId, name }) => (
        <option key={documentId} value={documentId}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}
