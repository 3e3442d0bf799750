'use client';

import type { ActorRef } from '@passerelles/desk/shared';
import { messages } from '../../../messages/in-browsers';
import { CheckField, TextField } from '../../../ui/Field';
import { beginFromDocument, importDocument } from '../actions/document';
import type { Folder } from '../folders';
import { ChooseActor } from './ChooseActor';
import { Form } from './Form';
import { issueAt, type FormState } from './form-state';

const { document: t } = messages.desk;

const FileField = ({ state }: { state: FormState }) => (
  <TextField
    id="file"
    name="file"
    type="file"
    accept=".docx,.odt"
    label={t.file}
    help={t.fileHelp}
    error={issueAt(state.issues, 'file')}
  />
);

export function FromDocumentForm({ folder, actors }: { folder: Folder; actors: ActorRef[] }) {
  return (
    <Form action={beginFromDocument} submit={t.begin} look="plain">
      {(state) => (
        <>
          <input type="hidden" name="folder" value={folder} />
          <ChooseActor state={state} actors={actors} id="document-actor" />
          <FileField state={state} />
        </>
      )}
    </Form>
  );
}

export function IntoDraftForm({ folder, documentId }: { folder: Folder; documentId: string }) {
  return (
    <Form action={importDocument} submit={t.read}>
      {(state) => (
        <>
          <input type="hidden" name="folder" value={folder} />
          <input type="hidden" name="documentId" value={documentId} />
          <FileField state={state} />
          <div className="field">
            <CheckField name="replace" value="yes" label={t.replace} />
            <span className="field-help">{t.replaceHelp}</span>
          </div>
        </>
      )}
    </Form>
  );
}
