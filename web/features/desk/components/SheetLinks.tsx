import { isDeletable, type SheetView } from '@passerelles/desk/shared';
import { messages } from '../../../messages/in-browsers';
import { pageOf, type Folder } from '../folders';

const t = messages.desk.life;

/** What can be done with a sheet as a whole, beside its form. */
export function SheetLinks({ folder, view }: { folder: Folder; view: SheetView }) {
  const page = pageOf(folder, view.documentId);
  return (
    <p className="actions small">
      <a href={`${page}/apercu`}>{t.preview}</a>
      <a href={`${page}/edition`}>{t.edition}</a>
      {!view.locked && <a href={`${page}/document`}>{messages.desk.document.open}</a>}
      {isDeletable(view.state, view.published) && <a href={`${page}/supprimer`}>{t.remove}</a>}
    </p>
  );
}
