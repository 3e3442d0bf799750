'use client';

import { intlLocale } from '../../../lib/locale';
import { messages } from '../../../messages';
import { Button } from '../../../ui/Button';
import { anchorOfRemark } from './asked';
import { useSheetForm } from './context';
import { anchorOf, labelOf } from './labels';
import type { Feedback } from './sheet-state';
import type { Saving } from './use-sheet';

const t = messages.desk.sheet;

const clock = new Intl.DateTimeFormat(intlLocale, { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Paris' });

function said(saving: Saving, { savedAt }: Feedback): string {
  if (saving === 'saving') return t.saving;
  if (saving === 'dirty') return t.unsaved;
  return savedAt ? t.saved(clock.format(new Date(savedAt))) : '';
}

/** The state of the draft (saved or not, what is missing or unanswered) and its two buttons. */
export function Standing({ feedback, saving }: { feedback: Feedback; saving: Saving }) {
  const { asked, type } = useSheetForm();
  const left = asked.filter(({ id }) => feedback.unanswered.includes(id));
  return (
    <div className="desk-standing">
      {feedback.missing.length + feedback.unanswered.length === 0 && <p>{t.complete}</p>}
      {feedback.missing.length > 0 && (
        <>
          <h2 className="desk-small-title">{t.missingTitle}</h2>
          <ul className="plus-list">
            {feedback.missing.map((field) => (
              <li key={field}>
                <a href={`#${anchorOf(type, field)}`}>{labelOf(type, field)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {left.length > 0 && (
        <>
          <h2 className="desk-small-title">{t.unansweredTitle}</h2>
          <ul className="plus-list">
            {left.map(({ id, label }) => (
              <li key={id}>
                <a href={`#${anchorOfRemark(id)}`}>{label}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="small quiet" role="status">
        {said(saving, feedback)}
      </p>
      <div className="actions">
        <Button type="submit" name="intent" value="save">
          {t.save}
        </Button>
        <Button type="submit" look="main" name="intent" value="submit">
          {t.submit}
        </Button>
      </div>
    </div>
  );
}
