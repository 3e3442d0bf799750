import { listTag } from '@passerelles/content/shared';
import { noFilter } from '../../features/actors/directory';
import { loadActors, type DirectoryContent } from '../../features/actors/directory-page';
import { DirectoryPage } from '../../features/actors/DirectoryPage';
import { list, type ListProps } from '../../lib/static-page';

export const config = { unstable_runtimeJS: false };

/** All of them, kept like the other lists. Narrowed, the same address is answered by pages/acteurs-choisis.tsx (next.config.ts). */
export const getStaticProps = list<DirectoryContent>('/acteurs', async (loading) => {
  loading.tag(listTag('actor'), listTag('theme'), listTag('territory'));
  return loadActors(noFilter, 'list');
});

export default function Actors({ content }: ListProps<DirectoryContent>) {
  return content && <DirectoryPage {...content} />;
}
