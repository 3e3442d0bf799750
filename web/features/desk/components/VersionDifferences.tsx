import type { SheetView } from '@passerelles/desk/shared';
import { messages } from '../../../messages/in-browsers';
import { typeOfFolder, type Folder } from '../folders';
import { RestoreForm } from '../forms/RestoreForm';
import type { ComparedVersion } from '../server/versions';
import { labelOf } from '../sheet/labels';
import { Runs } from './Runs';
import { momentOf } from './Versions';

const t = messages.desk.saving.history;

interface Props {
  folder: Folder;
  view: SheetView;
  version: ComparedVersion;
}

/** What a version says otherwise than the present text, field by field, with a button to bring back each, and one for all. */
export function VersionDifferences({ folder, view, version }: Props) {
  const type = typeOfFolder(folder);
  const { documentId, updatedAt, locked } = view;
  const restore = { folder, documentId, updatedAt, version: version.id };
  return (
    <section aria-labelledby="comparaison" className="desk-compared">
      <h2 id="comparaison">{t.compared(momentOf(version.savedAt))}</h2>
      {version.fields.length === 0 && <p>{t.same}</p>}
      {version.fields.length > 0 && <p className="quiet">{locked ? t.locked : t.comparedLead}</p>}
      {version.fields.map((field) => (
        <section key={field} aria-labelledby={`champ-${field}`}>
          <h3 id={`champ-${field}`}>{labelOf(type, field)}</h3>
          <Runs runs={version.runs[field] ?? []} />
          {!locked && <RestoreForm {...restore} field={field} submit={t.restoreField} about={labelOf(type, field)} />}
        </section>
      ))}
      {version.fields.length > 1 && !locked && <RestoreForm {...restore} submit={t.restoreAll} look="main" />}
    </section>
  );
}
