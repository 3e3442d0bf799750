import { LinkPage, type LinkPageProps } from '../../features/newsletter/LinkPage';
import { linkPage } from '../../features/newsletter/server/link-page';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = linkPage('confirm');

export default function Confirm(props: LinkPageProps) {
  return <LinkPage act="confirm" {...props} />;
}
