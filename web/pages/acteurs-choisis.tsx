import type { GetServerSideProps } from 'next';
import { filterNames } from '../features/actors/directory';
import { loadActors, readDirectoryQuery, type DirectoryContent } from '../features/actors/directory-page';
import { DirectoryPage } from '../features/actors/DirectoryPage';

export const config = { unstable_runtimeJS: false };

/** The directory narrowed, or on a map: `/acteurs?kind=…&theme=…&territory=…&view=map`. */
export const getServerSideProps: GetServerSideProps<DirectoryContent> = async ({ query, res }) => {
  const { filters, view } = readDirectoryQuery(query);
  if (view === 'list' && filterNames.every((name) => filters[name] === null))
    return { redirect: { destination: '/acteurs', permanent: false } };
  res.setHeader('Cache-Control', 'public, max-age=0, must-revalidate');
  return { props: await loadActors(filters, view) };
};

export default DirectoryPage;
