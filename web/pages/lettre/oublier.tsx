import { LinkPage, type LinkPageProps } from '../../features/newsletter/LinkPage';
import { linkPage } from '../../features/newsletter/server/link-page';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = linkPage('erase');

export default function Erase(props: LinkPageProps) {
  return <LinkPage act="erase" {...props} />;
}
