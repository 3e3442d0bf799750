import { writtenFields } from '@passerelles/content/shared';
import type { SheetView } from '@passerelles/desk/shared';
import { contentLang, locale } from '../../../lib/locale';
import { messages } from '../../../messages/in-browsers';
import { typeOfFolder, type Folder } from '../folders';
import { sayField } from '../sheet/say-value';

const t = messages.desk.follow;

/** The text of a sheet, to be read again where it can't be changed: what is said, chapter by chapter. */
export function Reread({ folder, view }: { folder: Folder; view: SheetView }) {
  const type = typeOfFolder(folder);
  const said = writtenFields(type).flatMap(([name, { section, label }]) => {
    const text = sayField(type, name, view.fields[name], view);
    return text === '' ? [] : [{ name, section, label: label[locale], text }];
  });
  return (
    <details className="desk-block desk-reread">
      <summary>{view.locked ? t.reread : t.rereadDraft}</summary>
      {type.sections.map(({ name, label }) => {
        const fields = said.filter(({ section }) => section === name);
        if (fields.length === 0) return null;
        return (
          <section key={name} aria-labelledby={`texte-${name}`}>
            <h2 id={`texte-${name}`}>{label[locale]}</h2>
            {fields.map((field) => (
              <div key={field.name}>
                <h3>{field.label}</h3>
                <p className="desk-said" lang={contentLang}>
                  {field.text}
                </p>
              </div>
            ))}
          </section>
        );
      })}
    </details>
  );
}
