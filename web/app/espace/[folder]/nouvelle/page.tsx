import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { BackHome } from '../../../../features/desk/components/BackHome';
import { DeskPage } from '../../../../features/desk/components/DeskPage';
import { CreateSheetForm } from '../../../../features/desk/forms/CreateSheetForm';
import { FromDocumentForm } from '../../../../features/desk/forms/document-forms';
import { readFolder } from '../../../../features/desk/server/sheets';
import { requireAccount } from '../../../../features/desk/server/session';
import { messages } from '../../../../messages';

const { create: t, document: fromDocument } = messages.desk;
export async function generateMetadata({ params }: { params: Promise<{ folder: string }> }): Promise<Metadata> {
  return { title: t.title[readFolder((await params).folder)] };
}

export default async function NewSheetPage({ params }: { params: Promise<{ folder: string }> }) {
  const folder = readFolder((await params).folder);
  const { memberships } = await requireAccount(`/espace/${folder}/nouvelle`);
  if (memberships.length === 0) redirect('/espace/rattachement');
  const actors = memberships.map(({ actor }) => actor);
  return (
    <DeskPage title={t.title[folder]} lead={t.text} back={<BackHome />}>
      <CreateSheetForm folder={folder} actors={actors} />
      <section className="desk-block" aria-labelledby="document">
        <h2 id="document">{fromDocument.title}</h2>
        <p>{fromDocument.newLead}</p>
        <FromDocumentForm folder={folder} actors={actors} />
      </section>
    </DeskPage>
  );
}
