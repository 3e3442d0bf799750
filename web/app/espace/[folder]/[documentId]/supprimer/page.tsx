import { isDeletable } from '@passerelles/desk/shared';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { DeskPage } from '../../../../../features/desk/components/DeskPage';
import { pageOf } from '../../../../../features/desk/folders';
import { DeleteSheetForm } from '../../../../../features/desk/forms/life-forms';
import { readFolder, readSheet } from '../../../../../features/desk/server/sheets';
import { requireAccount } from '../../../../../features/desk/server/session';
import { messages } from '../../../../../messages';
import { Within } from '../../../../../ui/Joined';

const t = messages.desk.life;
export const metadata: Metadata = { title: t.removeTitle };

/** Asks before a draft is gone: a page of its own, so that it works without a script. */
export default async function DeletePage({ params }: { params: Promise<{ folder: string; documentId: string }> }) {
  const { folder: name, documentId } = await params;
  const folder = readFolder(name);
  const page = pageOf(folder, documentId);
  await requireAccount(`${page}/supprimer`);
  const { title, state, published } = await readSheet(folder, documentId);
  if (!isDeletable(state, published)) redirect(`${page}/suivi`);
  return (
    <DeskPage
      title={t.removeTitle}
      lead={<Within sentence={t.removeLead}>{title}</Within>}
      back={<a href={page}>← {t.backToSheet}</a>}
    >
      <DeleteSheetForm folder={folder} documentId={documentId} />
    </DeskPage>
  );
}
