import type { AccountView, InvitationView } from '@passerelles/desk/shared';
import type { Metadata } from 'next';
import { DeskPage } from '../../../features/desk/components/DeskPage';
import { SignInForm } from '../../../features/desk/forms/account-forms';
import { AcceptForm, JoinForm } from '../../../features/desk/forms/people-forms';
import { SignOutForm } from '../../../features/desk/forms/SignOutForm';
import { callOpen } from '../../../features/desk/server/call';
import { param, type SearchParams } from '../../../features/desk/server/search-params';
import { readAccount } from '../../../features/desk/server/session';
import { messages } from '../../../messages';
import { Notice } from '../../../ui/Notice';

const { invitation: t, failures } = messages.desk;
/** The address holds a token: it must not travel to another site. */
export const metadata: Metadata = { title: t.title };

const isGone = (code: string): code is keyof typeof t.gone => code in t.gone;

function Answer({ token, offer, account }: { token: string; offer: InvitationView; account: AccountView | null }) {
  if (account && account.email !== offer.email)
    return (
      <>
        <p>{t.otherAccount(account.email)}</p>
        <SignOutForm />
      </>
    );
  if (account) return <AcceptForm token={token} actor={offer.actor.name} />;
  const [title, text] = offer.hasAccount ? [t.signIn, t.signInText] : [t.open, t.openText];
  return (
    <section className="desk-block" aria-labelledby="compte">
      <h2 id="compte">{title}</h2>
      <p>{text}</p>
      {offer.hasAccount ? (
        <SignInForm retour={`/espace/invitation?jeton=${encodeURIComponent(token)}`} />
      ) : (
        <JoinForm token={token} />
      )}
    </section>
  );
}

/** What the link of an invitation offers. Looking changes nothing: only its buttons do. */
export default async function InvitationPage({ searchParams }: { searchParams: SearchParams }) {
  const token = (await param(searchParams, 'jeton')) ?? '';
  const answer = await callOpen<InvitationView>('/invitations/read', { method: 'POST', body: { token } });
  if (!answer.ok)
    return (
      <DeskPage title={t.title}>
        <Notice tone="bad">
          {isGone(answer.code)
            ? t.gone[answer.code]
            : answer.code === 'INVALID'
              ? t.gone.TOKEN_INVALID
              : failures[answer.code]}
        </Notice>
      </DeskPage>
    );
  const offer = answer.data;
  const { actor, invitedBy, role, email } = offer;
  return (
    <DeskPage title={t.title} lead={invitedBy ? t.by(invitedBy, actor.name) : t.anonymous(actor.name)}>
      <p>
        {t.role[role]} {t.forAddress(email)}
      </p>
      <Answer token={token} offer={offer} account={await readAccount()} />
    </DeskPage>
  );
}
