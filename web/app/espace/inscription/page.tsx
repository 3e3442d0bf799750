import type { Metadata } from 'next';
import { DeskPage } from '../../../features/desk/components/DeskPage';
import { SignUpForm } from '../../../features/desk/forms/account-forms';
import { messages } from '../../../messages';

const t = messages.desk;
export const metadata: Metadata = { title: t.signUp.title };

export default function SignUpPage() {
  return (
    <DeskPage title={t.signUp.title}>
      <SignUpForm />
      <p className="desk-aside">
        {t.signUp.known} <a href="/espace/connexion">{t.signIn.action}</a>
      </p>
    </DeskPage>
  );
}
