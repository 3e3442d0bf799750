import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { DeskPage } from '../../../../../features/desk/components/DeskPage';
import { WithdrawForm } from '../../../../../features/desk/forms/WithdrawForm';
import { pageOf } from '../../../../../features/desk/folders';
import { readFolder, readSheet } from '../../../../../features/desk/server/sheets';
import { requireAccount } from '../../../../../features/desk/server/session';
import { messages } from '../../../../../messages';
import { Within } from '../../../../../ui/Joined';

const { withdrawal: t, follow } = messages.desk;
export const metadata: Metadata = { title: t.title };

/** Asks again before a sheet leaves its review: a page of its own, so that it works without a script. */
export default async function WithdrawPage({ params }: { params: Promise<{ folder: string; documentId: string }> }) {
  const { folder: name, documentId } = await params;
  const folder = readFolder(name);
  const page = pageOf(folder, documentId);
  await requireAccount(`${page}/retirer`);
  const { title, status } = await readSheet(folder, documentId);
  if (!status?.canWithdraw) redirect(`${page}/suivi`);
  return (
    <DeskPage
      title={t.title}
      lead={<Within sentence={t.lead}>{title}</Within>}
      back={<a href={`${page}/suivi`}>{follow.title}</a>}
    >
      <WithdrawForm folder={folder} documentId={documentId} />
    </DeskPage>
  );
}
