'use client';

import { messages } from '../../../messages/in-browsers';
import { withdrawSheet } from '../actions/sheet';
import { pageOf, type Folder } from '../folders';
import { Form } from './Form';
import { Typed } from './Typed';

const t = messages.desk.withdrawal;

export function WithdrawForm({ folder, documentId }: { folder: Folder; documentId: string }) {
  return (
    <>
      <Form action={withdrawSheet} submit={t.action} look="bad">
        {(state) => (
          <>
            <input type="hidden" name="folder" value={folder} />
            <input type="hidden" name="documentId" value={documentId} />
            <Typed state={state} name="reason" label={t.reason} help={t.reasonHelp} required={false} rows={3} />
          </>
        )}
      </Form>
      <p className="desk-aside">
        <a href={`${pageOf(folder, documentId)}/suivi`}>{t.cancel}</a>
      </p>
    </>
  );
}
