import { LatestPage, type LatestContent } from '../../features/lists/LatestPage';
import { loadLatest } from '../../features/lists/load-latest';
import { list, type ListProps } from '../../lib/static-page';
import { messages } from '../../messages';

export const config = { unstable_runtimeJS: false };

export const getStaticProps = list<LatestContent>('/rencontres', (loading) =>
  loadLatest('meeting-report', '/rencontres', loading),
);

export default function Meetings({ content }: ListProps<LatestContent>) {
  if (!content) return null;
  const { title, lead } = messages.meetings;
  return (
    <LatestPage
      section="meetings"
      title={title}
      lead={lead}
      feed="/flux.xml?kind=meeting-report"
      searchHref="/recherche?kind=meeting-report"
      all={{ kind: ['meeting-report'] }}
      {...content}
    />
  );
}
