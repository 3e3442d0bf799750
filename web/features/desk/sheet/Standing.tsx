'use client';

import { messages } from '../../../messages';
import { Button } from '../../../ui/Button';
import { anchorOf } from './labels';
import type { Feedback } from './sheet-state';
import type { Saving } from './use-sheet';

const t = messages.desk.sheet;

const clock = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Paris' });

function said(saving: Saving, { savedAt }: Feedback): string {
  if (saving === 'saving') return t.saving;
  if (saving === 'dirty') return t.unsaved;
  return savedAt ? t.saved(clock.format(new Date(savedAt))) : '';
}

/** Where the draft stands: saved or not, what is missing, and the two buttons. */
export function Standing({ feedback, saving }: { feedback: Feedback; saving: Saving }) {
  return (
    <div className="desk-standing">
      {feedback.missing.length === 0 ? (
        <p>{t.complete}</p>
      ) : (
        <>
          <h2 className="desk-small-title">{t.missingTitle}</h2>
          <ul className="plus-list">
            {feedback.missing.map((field) => (
              <li key={field}>
                <a href={`#${anchorOf(field)}`}>{t.labels[field]}</a>
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
