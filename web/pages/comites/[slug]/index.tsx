import { CommitteePage, type CommitteeContent } from '../../../features/committees/CommitteePage';
import { publicAddress } from '../../../lib/addresses';
import { findCommittee } from '../../../lib/cms/committees';
import { onDemand, sheet, type SheetProps } from '../../../lib/static-page';
import { pathTo } from '../../../lib/paths';

export const config = { unstable_runtimeJS: false };

export const getStaticPaths = onDemand;
export const getStaticProps = sheet<CommitteeContent>(async (slug) => {
  const committee = await findCommittee(slug);
  return committee && { committee, url: publicAddress(pathTo('comites', slug)) };
});

export default function Committee({ content }: SheetProps<CommitteeContent>) {
  return <CommitteePage {...content} />;
}
