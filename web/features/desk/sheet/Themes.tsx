'use client';

import { contentLang, locale } from '../../../lib/locale';
import { CheckField } from '../../../ui/Field';
import { useError, useSheetForm } from './context';
import type { InputProps } from './inputs';
import { NeededMark } from './NeededMark';
import { idOf } from './place';

/** Every theme as a box, children under their parent. */
export function Themes({ name, part, value }: InputProps) {
  const { themes } = useSheetForm();
  const chosen = value as string[];
  const error = useError(name);
  const id = idOf(name);
  return (
    <fieldset className="field" id={id} aria-describedby={error ? `${id}-erreur` : undefined}>
      <legend className="field-label">{part.label[locale]}</legend>
      <NeededMark name={name} />
      {error && (
        <span className="field-error" id={`${id}-erreur`}>
          {error}
        </span>
      )}
      <div className="desk-themes">
        {themes.map(({ documentId, name: theme, parent }) => (
          <div key={documentId} className={parent === null ? undefined : 'desk-child'}>
            <CheckField
              name={name}
              value={documentId}
              label={<span lang={contentLang}>{theme}</span>}
              defaultChecked={chosen.includes(documentId)}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
