import type { Metadata } from 'next';
import { DeskPage } from '../../../features/desk/components/DeskPage';
import { ConfirmForm } from '../../../features/desk/forms/account-forms';
import { param, type SearchParams } from '../../../features/desk/server/search-params';
import { messages } from '../../../messages';

const t = messages.desk.confirm;
/** The address holds a token: it must not travel to another site. */
export const metadata: Metadata = { title: t.title };

export default async function ConfirmPage({ searchParams }: { searchParams: SearchParams }) {
  return (
    <DeskPage title={t.title} lead={t.text}>
      <ConfirmForm token={(await param(searchParams, 'jeton')) ?? ''} />
    </DeskPage>
  );
}
