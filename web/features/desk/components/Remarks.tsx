import type { AuthorStatus } from '@passerelles/committee/shared';
import { messages } from '../../../messages';
import { anchorOf, labelOf } from '../sheet/labels';
import type { PracticeFields } from '@passerelles/desk/shared';

const t = messages.desk.follow;

/** What the editors and the committee ask for, field by field; `linked` when the form is on the same page. */
export function Remarks({ status, linked = false }: { status: AuthorStatus; linked?: boolean }) {
  const { remarks, reservations } = status;
  if (remarks.length + reservations.length === 0) return null;
  return (
    <section className="desk-block" aria-labelledby="demandes">
      <h2 id="demandes">{t.remarks}</h2>
      <ul className="plus-list">
        {remarks.map(({ field, reason, comment }, index) => (
          <li key={index}>
            <strong>{field === null ? t.whole : linked ? <a href={`#${anchorOf(field as keyof PracticeFields)}`}>{labelOf(field)}</a> : labelOf(field)}</strong>
            {reason && ` (${t.reasons[reason]})`} : {comment}
          </li>
        ))}
        {reservations.map(({ id, text, state, answer }) => (
          <li key={id}>
            {text} <span className="small quiet">({t.reservationStates[state]})</span>
            {answer && <p className="small">{answer.text}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
