'use client';

import { messages } from '../../../messages';
import { Notice } from '../../../ui/Notice';
import { sayIssue } from '../forms/form-state';
import { labelOf } from './labels';
import { idOf, placeIssue } from './place-issue';
import type { Feedback } from './sheet-state';

const t = messages.desk;

/** What prevented the last save, with a link to each field. The buttons inside work without a script as well. */
export function Mistakes({ feedback: { failure, issues }, page }: { feedback: Feedback; page: string }) {
  if (!failure) return null;
  return (
    <Notice tone="bad" role="alert">
      {failure === 'INVALID' && issues.length > 0 ? (
        <>
          <p>{t.sheet.mistakes(issues.length)}</p>
          <ul>
            {issues.map((issue) => {
              const { name, line } = placeIssue(issue);
              const label = line === null ? labelOf(name) : t.atLine(labelOf(name), line);
              return (
                <li key={issue.path + issue.code}>
                  <a href={`#${idOf(name)}`}>{label}</a> : {sayIssue(issue)}
                </li>
              );
            })}
          </ul>
        </>
      ) : (
        <p>{failure === 'STALE' ? t.sheet.stale : failure === 'NOT_SIGNED_IN' ? t.sheet.signedOut : t.failures[failure]}</p>
      )}
      {failure === 'STALE' && (
        <p className="actions">
          <a className="button" href={page} target="_blank">
            {t.sheet.staleOpen}
          </a>
          <button className="button" type="submit" name="intent" value="replace">
            {t.sheet.keepMine}
          </button>
        </p>
      )}
      {failure === 'NOT_SIGNED_IN' && (
        <p>
          <a href="/espace/connexion" target="_blank">
            {t.sheet.signedOutLink}
          </a>
        </p>
      )}
    </Notice>
  );
}
