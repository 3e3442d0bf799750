import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SheetPreview } from '../../../../../features/desk/components/SheetPreview';
import { apiOf, pageOf } from '../../../../../features/desk/folders';
import { callOwn } from '../../../../../features/desk/server/call';
import { readFolder } from '../../../../../features/desk/server/sheets';
import { requireAccount } from '../../../../../features/desk/server/session';
import { messages } from '../../../../../messages';
import { Notice } from '../../../../../ui/Notice';

const t = messages.desk.life;
/** Neither indexed nor kept: what every page of the desk says of itself. */
export const metadata: Metadata = { title: t.preview };

/** A draft on the page that the public will read, for who may write it. */
export default async function PreviewPage({ params }: { params: Promise<{ folder: string; documentId: string }> }) {
  const { folder: name, documentId } = await params;
  const folder = readFolder(name);
  const page = pageOf(folder, documentId);
  await requireAccount(`${page}/apercu`);
  const answer = await callOwn<unknown>(`${apiOf(folder, documentId)}/preview`);
  if (!answer.ok && answer.code === 'NOT_FOUND') notFound();
  if (!answer.ok) throw new Error(`desk: ${answer.code}`);
  return (
    <>
      <div className="page desk-preview">
        <Notice>
          <p>{t.previewText}</p>
          <p>
            <a href={page}>← {t.backToSheet}</a>
          </p>
        </Notice>
      </div>
      <SheetPreview folder={folder} view={answer.data} />
    </>
  );
}
