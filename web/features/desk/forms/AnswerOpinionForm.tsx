'use client';

import type { Reservation } from '@passerelles/committee/shared';
import { contentLang } from '../../../lib/locale';
import { messages } from '../../../messages/in-browsers';
import { answerOpinion } from '../actions/sheet';
import type { Folder } from '../folders';
import { Form } from './Form';
import { Typed } from './Typed';

const t = messages.desk.asked;
const nameOf = (id: string) => `answers.${id}`;

/** The reservations of an opinion, each with the place for its answer, while the committee that decides reads them. */
export function AnswerOpinionForm({
  folder,
  documentId,
  reservations,
}: {
  folder: Folder;
  documentId: string;
  reservations: readonly Reservation[];
}) {
  const values = Object.fromEntries(reservations.map(({ id, answer }) => [nameOf(id), answer?.text ?? '']));
  return (
    <Form action={answerOpinion} submit={t.opinionSend} look="plain" values={values}>
      {(state) => (
        <>
          <input type="hidden" name="folder" value={folder} />
          <input type="hidden" name="documentId" value={documentId} />
          {reservations.map(({ id, text, committee }) => (
            <div key={id} role="group" aria-label={`${t.reservation}${messages.common.colon}${text}`}>
              <p>
                <span className="desk-said" lang={contentLang}>
                  {text}
                </span>
                {committee && <span className="small quiet"> ({committee})</span>}
              </p>
              <Typed state={state} name={nameOf(id)} label={t.answer} required={false} rows={3} />
            </div>
          ))}
        </>
      )}
    </Form>
  );
}
