import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { BackHome } from '../../../../features/desk/components/BackHome';
import { DeskPage } from '../../../../features/desk/components/DeskPage';
import { sayDeadline } from '../../../../features/desk/deadline';
import { listThemes, readSheet } from '../../../../features/desk/server/practices';
import { requireAccount } from '../../../../features/desk/server/session';
import { SheetForm } from '../../../../features/desk/sheet/SheetForm';
import { messages } from '../../../../messages';

type Params = Promise<{ documentId: string }>;

export const metadata: Metadata = { title: messages.desk.sheet.practice };

export default async function SheetPage({ params }: { params: Params }) {
  const { documentId } = await params;
  const page = `/espace/fiches/${documentId}`;
  await requireAccount(page);
  const view = await readSheet(documentId);
  if (view.locked) redirect(`${page}/suivi`);
  return (
    <DeskPage title={view.title} lead={`${messages.desk.states[view.state]} · ${view.owner.name}`} back={<BackHome />}>
      <SheetForm
        key={view.documentId}
        view={view}
        themes={await listThemes()}
        deadline={view.dueAt && sayDeadline(view.dueAt)}
      />
    </DeskPage>
  );
}
