import type { Metadata } from 'next';
import { DeskPage } from '../../../../features/desk/components/DeskPage';
import { messages } from '../../../../messages';

const t = messages.desk.signUp;
export const metadata: Metadata = { title: t.mailTitle };

export default function MailOnItsWayPage() {
  return (
    <DeskPage title={t.mailTitle} lead={t.mailText}>
      <p>{t.mailMissing}</p>
    </DeskPage>
  );
}
