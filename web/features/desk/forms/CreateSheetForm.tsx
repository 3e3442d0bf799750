'use client';

import type { ActorRef } from '@passerelles/desk/shared';
import { locale } from '../../../lib/locale';
import { messages } from '../../../messages/in-browsers';
import { createSheet } from '../actions/sheet';
import { typeOfFolder, type Folder } from '../folders';
import { ChooseActor } from './ChooseActor';
import { Form } from './Form';
import { Typed } from './Typed';

const t = messages.desk;

export function CreateSheetForm({ folder, actors }: { folder: Folder; actors: ActorRef[] }) {
  const { title } = typeOfFolder(folder).fields;
  return (
    <Form action={createSheet} submit={t.create.action}>
      {(state) => (
        <>
          <input type="hidden" name="folder" value={folder} />
          <ChooseActor state={state} actors={actors} />
          <Typed state={state} name="title" label={title?.label[locale] ?? ''} help={title?.help?.[locale]} />
        </>
      )}
    </Form>
  );
}
