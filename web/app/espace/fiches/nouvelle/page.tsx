import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { BackHome } from '../../../../features/desk/components/BackHome';
import { DeskPage } from '../../../../features/desk/components/DeskPage';
import { CreateSheetForm } from '../../../../features/desk/forms/CreateSheetForm';
import { requireAccount } from '../../../../features/desk/server/session';
import { messages } from '../../../../messages';

const t = messages.desk.create;
export const metadata: Metadata = { title: t.title };

export default async function NewSheetPage() {
  const { memberships } = await requireAccount('/espace/fiches/nouvelle');
  if (memberships.length === 0) redirect('/espace/rattachement');
  return (
    <DeskPage title={t.title} lead={t.text} back={<BackHome />}>
      <CreateSheetForm actors={memberships.map(({ actor }) => actor)} />
    </DeskPage>
  );
}
