'use client';

import { contentLang } from '../../../lib/locale';
import { messages } from '../../../messages/in-browsers';
import { AnswerBox } from './AnswerBox';
import { anchorOfRemark } from './asked';
import { useSheetForm } from './context';

const t = messages.desk.asked;

interface Props {
  unanswered: readonly string[];
  /** In words, when there is one. */
  deadline: string | null;
}

/** At the top of the form: what is asked, by when, where to answer; the remarks that belong to no field have their place here. */
export function AskedList({ unanswered, deadline }: Props) {
  const { asked } = useSheetForm();
  if (asked.length === 0) return null;
  const ofFields = asked.filter(({ field }) => field !== null);
  return (
    <section className="desk-asked" aria-labelledby="demandes">
      <h2 id="demandes">{t.title}</h2>
      <p>{t.lead}</p>
      {deadline && (
        <p>
          <strong>{t.due(deadline)}</strong>
        </p>
      )}
      {ofFields.length > 0 && (
        <ul className="plus-list">
          {ofFields.map(({ id, label, reason, text }) => (
            <li key={id}>
              <a href={`#${anchorOfRemark(id)}`}>{label}</a>
              {reason && ` (${t.reasons[reason]})`}
              {messages.common.colon}
              <span lang={contentLang}>{text}</span>{' '}
              <span className="small quiet">({unanswered.includes(id) ? t.toAnswer : t.answered})</span>
            </li>
          ))}
        </ul>
      )}
      {asked
        .filter(({ field }) => field === null)
        .map((item) => (
          <AnswerBox key={item.id} item={item} named />
        ))}
    </section>
  );
}
