import type { Metadata } from 'next';
import { DeskPage } from '../../../../../features/desk/components/DeskPage';
import { UndoAddressForm } from '../../../../../features/desk/forms/my-account-forms';
import { param, type SearchParams } from '../../../../../features/desk/server/search-params';
import { messages } from '../../../../../messages';

const t = messages.desk.account;
/** The address holds a token: it must not travel to another site. */
export const metadata: Metadata = { title: t.undoTitle };

export default async function UndoAddressPage({ searchParams }: { searchParams: SearchParams }) {
  return (
    <DeskPage title={t.undoTitle} lead={t.undoText}>
      <UndoAddressForm token={(await param(searchParams, 'jeton')) ?? ''} />
    </DeskPage>
  );
}
