'use client';

import type { ActorRef } from '@passerelles/desk/shared';
import { locale } from '../../../lib/locale';
import { messages } from '../../../messages/in-browsers';
import { SelectField } from '../../../ui/Field';
import { createSheet } from '../actions/sheet';
import { typeOfFolder, type Folder } from '../folders';
import { Form } from './Form';
import { Typed } from './Typed';

const t = messages.desk;

export function CreateSheetForm({ folder, actors }: { folder: Folder; actors: ActorRef[] }) {
  const { title } = typeOfFolder(folder).fields;
  const [only] = actors;
  return (
    <Form action={createSheet} submit={t.create.action}>
      {(state) => (
        <>
          <input type="hidden" name="folder" value={folder} />
          {actors.length === 1 && only ? (
            <>
              <input type="hidden" name="actor" value={only.documentId} />
              <p>
                {t.create.actor} <strong>{only.name}</strong>
              </p>
            </>
          ) : (
            <SelectField
              key={state.values.actor}
              id="actor"
              name="actor"
              label={t.create.actor}
              defaultValue={state.values.actor}
            >
              {actors.map(({ documentId, name }) => (
                <option key={documentId} value={documentId}>
                  {name}
                </option>
              ))}
            </SelectField>
          )}
          <Typed state={state} name="title" label={title?.label[locale] ?? ''} help={title?.help?.[locale]} />
        </>
      )}
    </Form>
  );
}
