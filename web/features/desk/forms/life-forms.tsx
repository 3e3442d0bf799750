'use client';

import type { ActorRef } from '@passerelles/desk/shared';
import { messages } from '../../../messages/in-browsers';
import { SelectField } from '../../../ui/Field';
import { beginInspired, beginNextEdition, deleteSheet } from '../actions/life';
import { pageOf, type Folder } from '../folders';
import { Form } from './Form';
import { Typed } from './Typed';

const { life: t, create } = messages.desk;

interface Sheet {
  folder: Folder;
  documentId: string;
}

const Which = ({ folder, documentId }: Sheet) => (
  <>
    <input type="hidden" name="folder" value={folder} />
    <input type="hidden" name="documentId" value={documentId} />
  </>
);

export function DeleteSheetForm(sheet: Sheet) {
  return (
    <>
      <Form action={deleteSheet} submit={t.removeAction} look="bad">
        {() => <Which {...sheet} />}
      </Form>
      <p className="desk-aside">
        <a href={pageOf(sheet.folder, sheet.documentId)}>{t.keep}</a>
      </p>
    </>
  );
}

export function NextEditionForm({ title, ...sheet }: Sheet & { title: string }) {
  return (
    <Form action={beginNextEdition} submit={t.begin} values={{ title }}>
      {(state) => (
        <>
          <Which {...sheet} />
          <Typed state={state} name="title" label={t.newTitle} />
        </>
      )}
    </Form>
  );
}

export function InspiredForm({ source, actors }: { source: string; actors: ActorRef[] }) {
  return (
    <Form action={beginInspired} submit={t.begin}>
      {(state) => (
        <>
          <input type="hidden" name="source" value={source} />
          <SelectField
            key={state.values.actor}
            id="actor"
            name="actor"
            label={create.actor}
            defaultValue={state.values.actor ?? actors[0]?.documentId}
          >
            {actors.map(({ documentId, name }) => (
              <option key={documentId} value={documentId}>
                {name}
              </option>
            ))}
          </SelectField>
          <Typed state={state} name="title" label={t.newTitle} />
          <Typed state={state} name="kept" label={t.kept} required={false} rows={3} />
          <Typed state={state} name="changed" label={t.changed} required={false} rows={3} />
          <Typed state={state} name="dropped" label={t.dropped} required={false} rows={3} />
        </>
      )}
    </Form>
  );
}
