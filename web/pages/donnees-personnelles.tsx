import { durations } from '../features/legal/durations';
import { TextPage } from '../features/TextPage';
import { ownText, type OwnText } from '../lib/static-page';
import { messages } from '../messages';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = ownText;

export default function PersonalData({ url }: OwnText) {
  const t = messages.legal;
  return <TextPage url={url} title={t.privacyTitle} lead={t.privacyLead} sections={t.privacy(durations)} />;
}
