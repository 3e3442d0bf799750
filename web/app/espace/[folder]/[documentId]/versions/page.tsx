import type { VersionLine } from '@passerelles/desk/shared';
import type { Metadata } from 'next';
import { DeskPage } from '../../../../../features/desk/components/DeskPage';
import { Versions } from '../../../../../features/desk/components/Versions';
import { VersionDifferences } from '../../../../../features/desk/components/VersionDifferences';
import { apiOf, pageOf, typeOfFolder } from '../../../../../features/desk/folders';
import { param, type SearchParams } from '../../../../../features/desk/server/search-params';
import { requireAccount } from '../../../../../features/desk/server/session';
import { listOf, readFolder, readSheet } from '../../../../../features/desk/server/sheets';
import { compareVersion } from '../../../../../features/desk/server/versions';
import { contentLang } from '../../../../../lib/locale';
import { messages } from '../../../../../messages';
import { Notice } from '../../../../../ui/Notice';

const t = messages.desk.saving.history;
export const metadata: Metadata = { title: t.title };

interface Props {
  params: Promise<{ folder: string; documentId: string }>;
  searchParams: SearchParams;
}

/** What was saved of a draft, and with `?version=` what bringing one back would change. */
export default async function VersionsPage({ params, searchParams }: Props) {
  const { folder: name, documentId } = await params;
  const folder = readFolder(name);
  const page = pageOf(folder, documentId);
  await requireAccount(`${page}/versions`);
  const view = await readSheet(folder, documentId);
  const chosen = await param(searchParams, 'version');
  const compared = chosen === undefined ? null : await compareVersion(folder, view, chosen);
  const lines = await listOf<VersionLine>(`${apiOf(folder, documentId)}/versions`);
  return (
    <DeskPage
      title={view.title}
      titleLang={contentLang}
      lead={t.title}
      back={<a href={view.locked ? `${page}/suivi` : page}>← {t.back}</a>}
    >
      {(await param(searchParams, 'etape')) === 'reprise' && (
        <Notice tone="good" role="status">
          {t.done}
        </Notice>
      )}
      {compared && <VersionDifferences key={compared.id} folder={folder} view={view} version={compared} />}
      <p className="desk-block">{t.lead}</p>
      <Versions type={typeOfFolder(folder)} page={page} lines={lines} />
    </DeskPage>
  );
}
