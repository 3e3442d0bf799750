import type { Metadata } from 'next';
import { DeskPage } from '../../../../features/desk/components/DeskPage';
import { ConfirmAddressForm } from '../../../../features/desk/forms/my-account-forms';
import { param, type SearchParams } from '../../../../features/desk/server/search-params';
import { messages } from '../../../../messages';

const t = messages.desk.account;
/** The address holds a token: it must not travel to another site. */
export const metadata: Metadata = { title: t.confirmTitle };

export default async function NewAddressPage({ searchParams }: { searchParams: SearchParams }) {
  return (
    <DeskPage title={t.confirmTitle} lead={t.confirmText}>
      <ConfirmAddressForm token={(await param(searchParams, 'jeton')) ?? ''} />
    </DeskPage>
  );
}
