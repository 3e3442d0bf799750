import {
  answerableMeanwhile,
  type AuthorAnswer,
  type AuthorStatus,
  type Remark,
  type Reservation,
} from '@passerelles/committee/shared';
import { contentLang } from '../../../lib/locale';
import { messages } from '../../../messages/in-browsers';
import { pageOf, typeOfFolder, type Folder } from '../folders';
import { AnswerOpinionForm } from '../forms/AnswerOpinionForm';
import { anchorOfRemark, labelOfRemark } from '../sheet/asked';
import type { Type } from '@passerelles/content/shared';

const { asked: t, follow } = messages.desk;
const { colon } = messages.common;

interface Props {
  answer: AuthorAnswer | null;
  /** Where the answer is written, while one is waited for. */
  reply?: string;
  /** Written, and not sent: nobody else can read it. */
  isDraft?: boolean;
}

function Answer({ answer, reply, isDraft = false }: Props) {
  return (
    <>
      {answer && (
        <p className="desk-said">
          {t.said}
          {colon}
          {answer.done && `${t.saidDone} `}
          <span lang={contentLang}>{answer.text}</span> {isDraft && <span className="small quiet">({t.notSent})</span>}
        </p>
      )}
      {reply && (
        <p>
          <a href={reply}>{t.reply}</a>
        </p>
      )}
    </>
  );
}

/** Remarks field by field, each with its answer. */
export function RemarkList({
  type,
  remarks,
  of,
}: {
  type: Type;
  remarks: readonly Remark[];
  of?: (item: Remark) => Props;
}) {
  return (
    <ul className="plus-list">
      {remarks.map((remark) => (
        <li key={remark.id}>
          <p>
            <strong>{labelOfRemark(type, remark.field)}</strong>
            {remark.reason && ` (${t.reasons[remark.reason]})`}
            {colon}
            <span className="desk-said" lang={contentLang}>
              {remark.comment}
            </span>
          </p>
          <Answer {...(of?.(remark) ?? { answer: remark.answer })} />
        </li>
      ))}
    </ul>
  );
}

export function ReservationList({
  reservations,
  of,
}: {
  reservations: readonly Reservation[];
  of?: (item: Reservation) => Props;
}) {
  return (
    <ul className="plus-list">
      {reservations.map((reservation) => (
        <li key={reservation.id}>
          <p>
            <span className="desk-said" lang={contentLang}>
              {reservation.text}
            </span>{' '}
            <span className="small quiet">
              ({[reservation.committee, follow.reservationStates[reservation.state]].filter(Boolean).join(', ')})
            </span>
          </p>
          {reservation.word && (
            <p className="small">
              {follow.presides}
              {colon}
              <span className="desk-said" lang={contentLang}>
                {reservation.word}
              </span>
            </p>
          )}
          <Answer {...(of?.(reservation) ?? { answer: reservation.answer })} />
        </li>
      ))}
    </ul>
  );
}

/** What the editors and the committee ask for now, or asked for in the round before, with what was answered. */
export function Remarks({ folder, documentId, status }: { folder: Folder; documentId: string; status: AuthorStatus }) {
  const { state, remarks, drafts } = status;
  const type = typeOfFolder(folder);
  const page = pageOf(folder, documentId);
  const answerable = answerableMeanwhile(status);
  const reservations = status.reservations.filter((item) => !answerable.includes(item));
  const withDraft = (waits: boolean) => (item: Remark | Reservation) => {
    const draft = drafts[item.id];
    return {
      answer: draft ?? item.answer,
      isDraft: draft !== undefined,
      reply: waits ? `${page}#${anchorOfRemark(item.id)}` : undefined,
    };
  };
  const waits = state === 'changes-requested';
  return (
    <>
      {remarks.length > 0 && (
        <section className="desk-block" aria-labelledby="demandes">
          <h2 id="demandes">{waits ? t.title : state === 'rejected' ? t.written : t.before}</h2>
          <RemarkList type={type} remarks={remarks} of={withDraft(waits)} />
        </section>
      )}
      {answerable.length > 0 && (
        <section className="desk-block" aria-labelledby="reserves-avis">
          <h2 id="reserves-avis">{t.opinion}</h2>
          <p>{t.opinionLead}</p>
          <AnswerOpinionForm folder={folder} documentId={documentId} reservations={answerable} />
        </section>
      )}
      {reservations.length > 0 && (
        <section className="desk-block" aria-labelledby="reserves">
          <h2 id="reserves">{t.reservations}</h2>
          <ReservationList
            reservations={reservations}
            of={(item) =>
              withDraft(state === 'reservations-to-lift' && (item.state === 'open' || item.state === 'answered'))(item)
            }
          />
        </section>
      )}
    </>
  );
}
