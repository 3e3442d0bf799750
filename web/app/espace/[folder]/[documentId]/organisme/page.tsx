import type { Metadata } from 'next';
import { DeskPage } from '../../../../../features/desk/components/DeskPage';
import { pageOf } from '../../../../../features/desk/folders';
import { ProposeForm } from '../../../../../features/desk/forms/claim-forms';
import { param, type SearchParams } from '../../../../../features/desk/server/search-params';
import { requireAccount } from '../../../../../features/desk/server/session';
import { readFolder, readSheet } from '../../../../../features/desk/server/sheets';
import { messages } from '../../../../../messages';
import { Notice } from '../../../../../ui/Notice';

const t = messages.desk.proposeActor;
export const metadata: Metadata = { title: t.title };

interface Props {
  params: Promise<{ folder: string; documentId: string }>;
  searchParams: SearchParams;
}

/** An organisation that a sheet names and the directory does not have: proposed by the form by which one asks to write for one. */
export default async function ProposeActorPage({ params, searchParams }: Props) {
  const { folder: name, documentId } = await params;
  const folder = readFolder(name);
  const page = pageOf(folder, documentId);
  await requireAccount(`${page}/organisme`);
  await readSheet(folder, documentId);
  const sent = (await param(searchParams, 'etape')) === 'envoyee';
  const typed = ((await param(searchParams, 'nom')) ?? '').trim();
  return (
    <DeskPage title={t.title} lead={t.lead} back={<a href={page}>{t.back}</a>}>
      {sent ? (
        <Notice tone="good" role="status">
          {t.sent}
        </Notice>
      ) : (
        <ProposeForm name={typed} forSheet={{ folder, documentId }} />
      )}
    </DeskPage>
  );
}
