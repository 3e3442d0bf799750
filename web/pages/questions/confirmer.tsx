import { ReaderLinkPage } from '../../features/comments/ReaderLinkPage';
import { readerLinkPage, type ReaderLinkProps } from '../../features/comments/server/link-page';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = readerLinkPage('confirm-question');

export default function ConfirmQuestion(props: ReaderLinkProps) {
  return <ReaderLinkPage act="confirm-question" {...props} />;
}
