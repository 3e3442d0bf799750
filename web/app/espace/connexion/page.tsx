import type { Metadata } from 'next';
import { DeskPage } from '../../../features/desk/components/DeskPage';
import { SignInForm } from '../../../features/desk/forms/account-forms';
import { param, type SearchParams } from '../../../features/desk/server/search-params';
import { safeReturn } from '../../../features/desk/server/session';
import { messages } from '../../../messages';
import { Notice } from '../../../ui/Notice';

const t = messages.desk;
export const metadata: Metadata = { title: t.signIn.title };

const arrivals: Record<string, string> = {
  confirmee: t.confirm.done,
  'mot-de-passe': t.signIn.changed,
  ...t.account.arrivals,
};

export default async function SignInPage({ searchParams }: { searchParams: SearchParams }) {
  const arrival = arrivals[(await param(searchParams, 'etape')) ?? ''];
  return (
    <DeskPage title={t.signIn.title}>
      {arrival && (
        <Notice tone="good" role="status">
          {arrival}
        </Notice>
      )}
      <SignInForm retour={safeReturn(await param(searchParams, 'retour'))} />
      <p className="desk-aside">
        <a href="/espace/mot-de-passe">{t.signIn.forgotten}</a>
      </p>
      <p>
        {t.signIn.noAccount} <a href="/espace/inscription">{t.signUp.action}</a>
      </p>
    </DeskPage>
  );
}
