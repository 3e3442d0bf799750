import type { GetServerSideProps } from 'next';
import { OpenDataPage } from '../features/open-data/OpenDataPage';
import { publicAddress } from '../lib/addresses';

export const config = { unstable_runtimeJS: false };

/** Read as `/api` (next.config.ts). The site's address is only known where it runs, hence not made at build time. */
export const getServerSideProps: GetServerSideProps<{ site: string }> = async ({ res }) => {
  res.setHeader('Cache-Control', 'public, max-age=3600');
  return { props: { site: publicAddress('') } };
};

export default function OpenData({ site }: { site: string }) {
  return <OpenDataPage site={site} />;
}
