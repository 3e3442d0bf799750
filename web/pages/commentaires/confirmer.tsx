import { ReaderLinkPage } from '../../features/comments/ReaderLinkPage';
import { readerLinkPage, type ReaderLinkProps } from '../../features/comments/server/link-page';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = readerLinkPage('confirm-comment');

export default function ConfirmComment(props: ReaderLinkProps) {
  return <ReaderLinkPage act="confirm-comment" {...props} />;
}
