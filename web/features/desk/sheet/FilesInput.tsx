'use client';

import { acceptedEndings } from '@passerelles/config/vocabulary';
import { contentLang, locale } from '../../../lib/locale';
import { messages } from '../../../messages/in-browsers';
import { TextField } from '../../../ui/Field';
import { useError, useSheetForm } from './context';
import type { InputProps } from './inputs';
import { idOf } from './place';
import { newFileName } from './read-form';
import { writeRef } from './refs';

const t = messages.desk.sheet;

/** The files of a field, boxes to untick, and one to add: it goes with the next save, with a script or without. */
export function FilesInput({ name, part, value }: InputProps) {
  const { labels, files } = useSheetForm();
  const stored = files[name] ?? (value as number[]).map((id) => ({ id: String(id), label: labels[id] ?? String(id) }));
  const error = useError(name);
  return (
    <fieldset className="field" id={idOf(name)}>
      <legend className="field-label">{part.label[locale]}</legend>
      {part.help && <span className="field-help">{part.help[locale]}</span>}
      {stored.map((ref) => (
        <label key={ref.id} className="check">
          <input type="checkbox" name={name} value={writeRef(ref)} defaultChecked />
          <span lang={contentLang}>{ref.label}</span>
        </label>
      ))}
      <div className="desk-file">
        <TextField
          id={idOf(newFileName(name))}
          name={newFileName(name)}
          type="file"
          accept={acceptedEndings}
          label={t.addFile}
          help={t.addFileHelp}
          error={error}
        />
      </div>
    </fieldset>
  );
}
