'use client';

import { sayIssue, type Type } from '@passerelles/content/shared';
import { contentLang, locale } from '../../../lib/locale';
import { messages } from '../../../messages/in-browsers';
import { Notice } from '../../../ui/Notice';
import { kindAt } from './act-on-rows';
import { anchorOfRemark, askedAt } from './asked';
import { anchorOfConflict } from './conflicts';
import { useSheetForm } from './context';
import { labelOf } from './labels';
import { idOf } from './place';
import type { Feedback } from './sheet-state';

const t = messages.desk;

/** The input that holds a place: a line of a list, or one of the documents chosen, has none of its own. */
function inputAt(type: Type, path: string): string {
  const holder = path.replace(/\.\d+$/, '');
  const kind = kindAt(type, holder)?.input.type;
  return holder !== path && kind !== 'rows' ? holder : path;
}

/** What prevented the last save, with a link to each field. The buttons inside work without a script as well. */
export function Mistakes({
  feedback: { failure, issues, unanswered, conflicts },
  page,
}: {
  feedback: Feedback;
  page: string;
}) {
  const { asked, type } = useSheetForm();
  if (!failure) return null;
  return (
    <Notice tone="bad" role="alert">
      {failure === 'INVALID' && issues.length > 0 ? (
        <>
          <p>{t.sheet.mistakes(issues.length)}</p>
          <ul>
            {issues.map((issue) => {
              const remark = askedAt(asked, issue);
              const label = remark ? `${t.asked.answer}, ${remark.label}` : labelOf(type, issue.path);
              return (
                <li key={issue.path + issue.code}>
                  <a href={`#${idOf(inputAt(type, issue.path))}`}>{label}</a>
                  {messages.common.colon}
                  {sayIssue(issue, locale)}
                </li>
              );
            })}
          </ul>
        </>
      ) : (
        <p>
          {failure === 'STALE'
            ? conflicts.length > 0
              ? t.saving.conflict.several(conflicts.length)
              : t.saving.unseen
            : failure === 'NOT_SIGNED_IN'
              ? t.saving.session.lead
              : t.failures[failure]}
        </p>
      )}
      {failure === 'UNANSWERED' && (
        <ul>
          {asked
            .filter(({ id }) => unanswered.includes(id))
            .map(({ id, label, text }) => (
              <li key={id}>
                <a href={`#${anchorOfRemark(id)}`}>{label}</a>
                {messages.common.colon}
                <span lang={contentLang}>{text}</span>
              </li>
            ))}
        </ul>
      )}
      {(failure === 'LOCKED_UNDER_REVIEW' || failure === 'NOTHING_TO_ANSWER') && (
        <p>
          <a href={`${page}/suivi`} target="_blank">
            {t.sheet.seeReview}
          </a>
        </p>
      )}
      {conflicts.length > 0 && (
        <>
          {failure !== 'STALE' && <p>{t.saving.conflict.several(conflicts.length)}</p>}
          <ul>
            {conflicts.map(({ field }) => (
              <li key={field}>
                <a href={`#${anchorOfConflict(field)}`}>{labelOf(type, field)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
