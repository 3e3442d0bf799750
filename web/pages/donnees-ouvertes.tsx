import type { GetServerSideProps } from 'next';
import { OpenDataPage } from '../features/open-data/OpenDataPage';
import { publicAddress } from '../lib/addresses';
import { findSeals, type Seals } from '../lib/cms/open-data';

export const config = { unstable_runtimeJS: false };

/** Read as `/api` (next.config.ts). The site's address is only known where it runs, hence not made at build time. */
export const getServerSideProps: GetServerSideProps<{ site: string; seals: Seals | null }> = async ({ res }) => {
  res.setHeader('Cache-Control', 'public, max-age=300');
  return { props: { site: publicAddress(''), seals: await findSeals() } };
};

export default function OpenData(content: { site: string; seals: Seals | null }) {
  return <OpenDataPage {...content} />;
}
