import { ArchivePage } from '../../../features/newsletter/archive/ArchivePage';
import { loadArchive, type ArchiveContent } from '../../../features/newsletter/archive/load';
import { list, type ListProps } from '../../../lib/static-page';

export const config = { unstable_runtimeJS: false };

export const getStaticProps = list<ArchiveContent>('/lettre/archives', loadArchive);

export default function Archive({ content }: ListProps<ArchiveContent>) {
  return content ? <ArchivePage {...content} /> : null;
}
