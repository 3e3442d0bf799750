'use client';

import { messages } from '../../../messages/in-browsers';
import { restoreVersion } from '../actions/versions';
import { Form } from './Form';

interface Props {
  folder: string;
  documentId: string;
  version: number;
  /** Of the draft that the version is compared with. */
  updatedAt: string;
  /** Without it all fields. */
  field?: string;
  submit: string;
  /** What the button is about, where its words alone do not say so. */
  about?: string;
  look?: 'main' | 'plain';
}

/** A button that brings back a version of a draft, or one field of it. */
export function RestoreForm({ submit, about, look = 'plain', field = '', version, ...rest }: Props) {
  const sent = { ...rest, field, version: String(version) };
  const name = about && (
    <span className="sr">
      {messages.common.colon}
      {about}
    </span>
  );
  return (
    <Form
      action={restoreVersion}
      look={look}
      submit={
        <>
          {submit}
          {name}
        </>
      }
    >
      {() => Object.entries(sent).map(([key, value]) => <input key={key} type="hidden" name={key} value={value} />)}
    </Form>
  );
}
