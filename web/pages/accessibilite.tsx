import { accessibilityStatement } from '../features/legal/accessibility';
import { TextPage } from '../features/TextPage';
import { formatDay } from '../lib/format/dates';
import { ownText, type OwnText } from '../lib/static-page';
import { messages } from '../messages';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = ownText;

export default function Accessibility({ url }: OwnText) {
  const t = messages.legal;
  return (
    <TextPage
      url={url}
      title={t.accessibilityTitle}
      lead={t.accessibilityLead}
      sections={t.accessibility(formatDay(accessibilityStatement.madeOn))}
    />
  );
}
