import { TextPage } from '../features/TextPage';
import { ownText } from '../lib/static-page';
import { messages } from '../messages';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = ownText;

export default function PersonalData() {
  const t = messages.legal;
  return <TextPage title={t.privacyTitle} lead={t.privacyLead} sections={t.privacy} />;
}
