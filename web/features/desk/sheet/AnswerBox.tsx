'use client';

import type { ReactNode } from 'react';
import { contentLang } from '../../../lib/locale';
import { messages } from '../../../messages/in-browsers';
import { CheckField, TextArea } from '../../../ui/Field';
import { anchorOfRemark, answerName, type Asked } from './asked';
import { useError, useSheetForm } from './context';
import { idOf } from './place';

const t = messages.desk.asked;

/** One remark with the place for its answer. */
export function AnswerBox({
  item: { id, label, reason, text, word },
  named = false,
}: {
  item: Asked;
  named?: boolean;
}) {
  const answer = useSheetForm().answers[id];
  const name = answerName(id, 'text');
  const error = useError(name) ?? useError(`answers.${id}`);
  return (
    <div
      className="desk-remark"
      id={anchorOfRemark(id)}
      role="group"
      aria-label={`${t.title}${messages.common.colon}${label}`}
    >
      <p className="small">
        <strong>{named ? label : t.title}</strong>
        {reason && <span className="quiet"> · {t.reasons[reason]}</span>}
      </p>
      <p className="desk-said" lang={contentLang}>
        {text}
      </p>
      {word && (
        <p className="small">
          {messages.desk.follow.presides}
          {messages.common.colon}
          <span className="desk-said" lang={contentLang}>
            {word}
          </span>
        </p>
      )}
      <TextArea
        lang={contentLang}
        id={idOf(name)}
        name={name}
        label={t.answer}
        rows={2}
        defaultValue={answer?.text ?? ''}
        error={error}
      />
      <CheckField name={answerName(id, 'done')} label={t.done} defaultChecked={answer?.done ?? false} />
    </div>
  );
}

/** A field with what is asked about it right under it. */
export function Remarked({ field, children }: { field: string; children: ReactNode }) {
  const items = useSheetForm().asked.filter((item) => item.field === field);
  if (items.length === 0) return children;
  return (
    <div className="desk-remarked">
      {children}
      {items.map((item) => (
        <AnswerBox key={item.id} item={item} />
      ))}
    </div>
  );
}
