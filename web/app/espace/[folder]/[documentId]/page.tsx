import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { BackHome } from '../../../../features/desk/components/BackHome';
import { DeskPage } from '../../../../features/desk/components/DeskPage';
import { SheetLinks } from '../../../../features/desk/components/SheetLinks';
import { SourceImprovements } from '../../../../features/desk/components/SourceImprovements';
import { sayDeadline } from '../../../../features/desk/deadline';
import { pageOf, typeOfFolder } from '../../../../features/desk/folders';
import { listThemes, readFolder, readSheet } from '../../../../features/desk/server/sheets';
import { keyOfAccount, requireAccount } from '../../../../features/desk/server/session';
import { SheetForm } from '../../../../features/desk/sheet/SheetForm';
import { startState } from '../../../../features/desk/sheet/sheet-state';
import { contentLang, locale } from '../../../../lib/locale';
import { messages } from '../../../../messages';

type Params = Promise<{ folder: string; documentId: string }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  return { title: typeOfFolder(readFolder((await params).folder)).label[locale] };
}

export default async function SheetPage({ params }: { params: Params }) {
  const { folder: name, documentId } = await params;
  const folder = readFolder(name);
  const page = pageOf(folder, documentId);
  const { email } = await requireAccount(page);
  const view = await readSheet(folder, documentId);
  if (view.locked) redirect(`${page}/suivi`);
  return (
    <DeskPage
      title={view.title}
      titleLang={contentLang}
      lead={`${messages.desk.states[view.state]} · ${view.owner.name}`}
      back={<BackHome />}
    >
      <SheetLinks folder={folder} view={view} />
      <SourceImprovements folder={folder} documentId={documentId} />
      <SheetForm
        key={view.documentId}
        view={view}
        start={startState(view)}
        themes={await listThemes()}
        account={keyOfAccount(email)}
        deadline={view.dueAt && sayDeadline(view.dueAt)}
      />
    </DeskPage>
  );
}
