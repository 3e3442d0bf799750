import { CommitteePage, type CommitteeContent } from '../../../features/committees/CommitteePage';
import { publicAddress } from '../../../lib/addresses';
import { committeeTags, COMMITTEE_SECONDS } from '../../../features/committees/tags';
import { findCommittee } from '../../../lib/cms/committees';
import { onDemand, sheet, type SheetProps } from '../../../lib/static-page';
import { pathTo } from '../../../lib/paths';

export const config = { unstable_runtimeJS: false };

export const getStaticPaths = onDemand;
export const getStaticProps = sheet<CommitteeContent>('comites', async (slug, loading) => {
  const committee = await findCommittee(slug);
  if (committee) loading.tag(...committeeTags(committee));
  loading.holdsFor(COMMITTEE_SECONDS);
  return committee && { committee, url: publicAddress(pathTo('comites', slug)) };
});

export default function Committee({ content }: SheetProps<CommitteeContent>) {
  return <CommitteePage {...content} />;
}
