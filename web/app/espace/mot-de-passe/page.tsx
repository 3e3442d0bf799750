import type { Metadata } from 'next';
import { DeskPage } from '../../../features/desk/components/DeskPage';
import { ResetRequestForm } from '../../../features/desk/forms/account-forms';
import { messages } from '../../../messages';

const t = messages.desk.password;
export const metadata: Metadata = { title: t.title };

export default function ForgottenPasswordPage() {
  return (
    <DeskPage title={t.title} lead={t.text}>
      <ResetRequestForm />
    </DeskPage>
  );
}
