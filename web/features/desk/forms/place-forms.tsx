'use client';

import { sayIssue, type ProposedPlaceKind } from '@passerelles/content/shared';
import type { TerritoryRef } from '@passerelles/desk/shared';
import { locale } from '../../../lib/locale';
import { messages } from '../../../messages/in-browsers';
import { addPlace, proposePlace } from '../actions/place';
import { Form } from './Form';
import { issueAt } from './form-state';

const t = messages.desk.places;

/** Adds a territory to the draft of a sheet. */
export function AddPlaceForm({
  practice,
  territory,
}: {
  practice: string;
  territory: Pick<TerritoryRef, 'documentId' | 'label'>;
}) {
  return (
    <Form action={addPlace} submit={t.add(territory.label)} look="plain">
      {() => (
        <>
          <input type="hidden" name="practice" value={practice} />
          <input type="hidden" name="territory" value={territory.documentId} />
        </>
      )}
    </Form>
  );
}

interface Props {
  practice: string;
  name: string;
  kind: ProposedPlaceKind;
  holders: TerritoryRef[];
}

/** The last step: in which of the territories found the place is. */
export function ProposePlaceForm({ practice, name, kind, holders }: Props) {
  return (
    <Form action={proposePlace} submit={t.send(name)}>
      {(state) => {
        const error = issueAt(state.issues, 'inside');
        return (
          <>
            <input type="hidden" name="practice" value={practice} />
            <input type="hidden" name="name" value={name} />
            <input type="hidden" name="kind" value={kind} />
            {state.issues
              .filter(({ path }) => path !== 'inside')
              .map((issue) => (
                <p key={issue.path + issue.code} className="field-error">
                  {sayIssue(issue, locale)}
                </p>
              ))}
            <fieldset className="field" aria-describedby={error ? 'inside-erreur' : undefined}>
              <legend className="field-label">{t.choose}</legend>
              {error && (
                <span className="field-error" id="inside-erreur">
                  {error}
                </span>
              )}
              <div>
                {holders.map(({ documentId, label }) => (
                  <label key={`${documentId}:${state.values.inside ?? ''}`} className="check">
                    <input
                      type="radio"
                      name="inside"
                      value={documentId}
                      defaultChecked={holders.length === 1 || state.values.inside === documentId}
                    />
                    <span>{label}</span>
                  </label>
                ))}
              </div>
            </fieldset>
          </>
        );
      }}
    </Form>
  );
}
