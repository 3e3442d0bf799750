import type { SessionView } from '@passerelles/desk/shared';
import type { Metadata } from 'next';
import { BackHome } from '../../../features/desk/components/BackHome';
import { DeskPage } from '../../../features/desk/components/DeskPage';
import { Sessions } from '../../../features/desk/components/Sessions';
import { AccountForm, EmailForm, PasswordForm } from '../../../features/desk/forms/my-account-forms';
import { param, type SearchParams } from '../../../features/desk/server/search-params';
import { requireAccount } from '../../../features/desk/server/session';
import { listOf } from '../../../features/desk/server/sheets';
import { messages } from '../../../messages';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';

const t = messages.desk.account;
export const metadata: Metadata = { title: t.title };

const isDone = (step: string | undefined): step is keyof typeof t.done => step !== undefined && step in t.done;

/** All that a person may change of their own account, on one page. */
export default async function AccountPage({ searchParams }: { searchParams: SearchParams }) {
  const { name, email, locale } = await requireAccount('/espace/compte');
  const sessions = await listOf<SessionView>('/account/sessions');
  const step = await param(searchParams, 'etape');
  return (
    <DeskPage title={t.title} back={<BackHome />}>
      {isDone(step) && (
        <Notice tone="good" role="status">
          {t.done[step]}
        </Notice>
      )}
      <section aria-labelledby="vous">
        <h2 id="vous">{t.you}</h2>
        <AccountForm name={name} locale={locale} />
      </section>
      <section className="desk-block" aria-labelledby="adresse">
        <h2 id="adresse">{t.email}</h2>
        <p>{t.emailNow(email)}</p>
        <p>{t.emailHelp}</p>
        <EmailForm />
      </section>
      <section className="desk-block" aria-labelledby="mot-de-passe">
        <h2 id="mot-de-passe">{t.password}</h2>
        <p>{t.passwordHelp}</p>
        <PasswordForm />
      </section>
      <section className="desk-block" aria-labelledby="connexions">
        <h2 id="connexions">{t.sessions}</h2>
        <p>{t.sessionsHelp}</p>
        <Sessions sessions={sessions} />
      </section>
      <section className="desk-block" aria-labelledby="donnees">
        <h2 id="donnees">{t.data}</h2>
        <p>{t.dataText}</p>
        <form method="post" action="/espace/compte/donnees">
          <Button type="submit">{t.dataAction}</Button>
        </form>
      </section>
      <section className="desk-block" aria-labelledby="supprimer">
        <h2 id="supprimer">{t.remove}</h2>
        <p>{t.removeText}</p>
        <p>
          <a href="/espace/compte/supprimer">{t.removeLink}</a>
        </p>
      </section>
    </DeskPage>
  );
}
