import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { DeskPage } from '../../../../../features/desk/components/DeskPage';
import { pageOf } from '../../../../../features/desk/folders';
import { IntoDraftForm } from '../../../../../features/desk/forms/document-forms';
import { requireAccount } from '../../../../../features/desk/server/session';
import { readFolder, readSheet } from '../../../../../features/desk/server/sheets';
import { contentLang } from '../../../../../lib/locale';
import { messages } from '../../../../../messages';

const t = messages.desk.document;
export const metadata: Metadata = { title: t.title };

/** A document that is read into a draft which is written already. */
export default async function DocumentPage({ params }: { params: Promise<{ folder: string; documentId: string }> }) {
  const { folder: name, documentId } = await params;
  const folder = readFolder(name);
  const page = pageOf(folder, documentId);
  await requireAccount(`${page}/document`);
  const { title, locked } = await readSheet(folder, documentId);
  if (locked) redirect(`${page}/suivi`);
  const lead = (
    <>
      {t.lead[0]}
      <span lang={contentLang}>{title}</span>
      {t.lead[1]}
    </>
  );
  return (
    <DeskPage title={t.title} lead={lead} back={<a href={page}>{t.back}</a>}>
      <IntoDraftForm folder={folder} documentId={documentId} />
    </DeskPage>
  );
}
