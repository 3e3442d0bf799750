import type { Metadata } from 'next';
import { BackHome } from '../../../../../features/desk/components/BackHome';
import { DeskPage } from '../../../../../features/desk/components/DeskPage';
import { History } from '../../../../../features/desk/components/History';
import { Remarks } from '../../../../../features/desk/components/Remarks';
import { Reread } from '../../../../../features/desk/components/Reread';
import { Where } from '../../../../../features/desk/components/Where';
import { pageOf, typeOfFolder } from '../../../../../features/desk/folders';
import { readFolder, readSheet } from '../../../../../features/desk/server/sheets';
import { param, type SearchParams } from '../../../../../features/desk/server/search-params';
import { requireAccount } from '../../../../../features/desk/server/session';
import { contentLang } from '../../../../../lib/locale';
import { messages } from '../../../../../messages';
import { ButtonLink } from '../../../../../ui/Button';
import { Notice } from '../../../../../ui/Notice';

const t = messages.desk.follow;
export const metadata: Metadata = { title: t.title };

interface Props {
  params: Promise<{ folder: string; documentId: string }>;
  searchParams: SearchParams;
}

export default async function FollowPage({ params, searchParams }: Props) {
  const { folder: name, documentId } = await params;
  const folder = readFolder(name);
  const page = pageOf(folder, documentId);
  const type = typeOfFolder(folder);
  await requireAccount(`${page}/suivi`);
  const view = await readSheet(folder, documentId);
  const { title, status, locked } = view;
  const step = await param(searchParams, 'etape');
  const done =
    step === 'envoyee'
      ? t.sent
      : step === 'repondu'
        ? t.opinionAnswered
        : step === 'retiree' && !status?.canWithdraw
          ? t.withdrawn
          : null;
  return (
    <DeskPage title={title} titleLang={contentLang} back={<BackHome />}>
      {done && (
        <Notice tone="good" role="status">
          {done}
        </Notice>
      )}
      {status ? <Where status={status} /> : <p className="lead">{t.notSubmitted}</p>}
      <div className="actions desk-block">
        {!locked && <ButtonLink href={page}>{t.edit}</ButtonLink>}
        {status?.canWithdraw && <ButtonLink href={`${page}/retirer`}>{t.withdraw}</ButtonLink>}
      </div>
      {status && <Reread folder={folder} view={view} />}
      {status && <Remarks folder={folder} documentId={documentId} status={status} />}
      {status && <History type={type} steps={status.history} />}
    </DeskPage>
  );
}
