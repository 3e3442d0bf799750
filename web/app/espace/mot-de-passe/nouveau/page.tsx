import type { Metadata } from 'next';
import { DeskPage } from '../../../../features/desk/components/DeskPage';
import { ResetForm } from '../../../../features/desk/forms/account-forms';
import { param, type SearchParams } from '../../../../features/desk/server/search-params';
import { messages } from '../../../../messages';

const t = messages.desk.password;
export const metadata: Metadata = { title: t.newTitle };

export default async function NewPasswordPage({ searchParams }: { searchParams: SearchParams }) {
  return (
    <DeskPage title={t.newTitle}>
      <ResetForm token={(await param(searchParams, 'jeton')) ?? ''} />
    </DeskPage>
  );
}
