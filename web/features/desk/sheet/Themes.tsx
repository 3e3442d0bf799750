'use client';

import type { ThemeRef } from '@passerelles/desk/shared';
import { messages } from '../../../messages';
import { CheckField } from '../../../ui/Field';
import { Remarked } from './AnswerBox';
import { useError } from './context';

/** Every theme as a box, children under their parent. */
export function Themes({ themes, chosen }: { themes: ThemeRef[]; chosen: string[] }) {
  const error = useError('themes');
  return (
    <Remarked field="themes">
      <fieldset className="field" id="themes" aria-describedby={error ? 'themes-erreur' : undefined}>
        <legend className="field-label">{messages.desk.sheet.labels.themes}</legend>
        {error && (
          <span className="field-error" id="themes-erreur">
            {error}
          </span>
        )}
        <div className="desk-themes">
          {themes.map(({ documentId, name, parent }) => (
            <div key={documentId} className={parent === null ? undefined : 'desk-child'}>
              <CheckField name="themes" value={documentId} label={name} defaultChecked={chosen.includes(documentId)} />
            </div>
          ))}
        </div>
      </fieldset>
    </Remarked>
  );
}
