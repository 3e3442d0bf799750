import type { Metadata } from 'next';
import { BackHome } from '../../../../../features/desk/components/BackHome';
import { DeskPage } from '../../../../../features/desk/components/DeskPage';
import { pageOf } from '../../../../../features/desk/folders';
import { NextEditionForm } from '../../../../../features/desk/forms/life-forms';
import { readFolder, readSheet } from '../../../../../features/desk/server/sheets';
import { requireAccount } from '../../../../../features/desk/server/session';
import { messages } from '../../../../../messages';
import { Within } from '../../../../../ui/Joined';

const t = messages.desk.life;
export const metadata: Metadata = { title: t.editionTitle };

/** Begins the edition that follows a sheet or report of mine. */
export default async function EditionPage({ params }: { params: Promise<{ folder: string; documentId: string }> }) {
  const { folder: name, documentId } = await params;
  const folder = readFolder(name);
  await requireAccount(`${pageOf(folder, documentId)}/edition`);
  const { title } = await readSheet(folder, documentId);
  return (
    <DeskPage title={t.editionTitle} lead={<Within sentence={t.editionLead}>{title}</Within>} back={<BackHome />}>
      <NextEditionForm folder={folder} documentId={documentId} title={title} />
    </DeskPage>
  );
}
