import { LatestPage, type LatestContent } from '../../features/lists/LatestPage';
import { loadLatest } from '../../features/lists/load-latest';
import { list, type ListProps } from '../../lib/static-page';
import { messages } from '../../messages';

export const config = { unstable_runtimeJS: false };

export const getStaticProps = list<LatestContent>('/pratiques', (loading) =>
  loadLatest('practice', '/pratiques', loading),
);

export default function Practices({ content }: ListProps<LatestContent>) {
  if (!content) return null;
  const { title, lead } = messages.practices;
  return (
    <LatestPage
      section="practices"
      title={title}
      lead={lead}
      feed="/flux.xml?kind=practice"
      searchHref="/recherche?kind=practice"
      all={{ kind: ['practice'] }}
      {...content}
    />
  );
}
