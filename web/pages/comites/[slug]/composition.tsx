import { committeeQuery } from '@passerelles/committee/shared';
import type { GetServerSideProps } from 'next';
import { CompositionPage, type CompositionContent } from '../../../features/committees/CompositionPage';
import { findCommittee } from '../../../lib/cms/committees';

export const config = { unstable_runtimeJS: false };

/** `?au=2018-03-01`: a GET form chooses the day, so that the page is another one for each of them and is not kept. */
export const getServerSideProps: GetServerSideProps<CompositionContent> = async ({ params, query, res }) => {
  const asked = [query.au].flat()[0] || undefined;
  const badDay = !committeeQuery.safeParse({ on: asked }).success;
  const committee = await findCommittee(String(params?.slug), badDay ? undefined : asked);
  if (!committee) return { notFound: true };
  if (badDay) res.statusCode = 400;
  res.setHeader('Cache-Control', 'public, max-age=0, must-revalidate');
  return { props: { committee, badDay } };
};

export default function CommitteeComposition(content: CompositionContent) {
  return <CompositionPage {...content} />;
}
