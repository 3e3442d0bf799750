import { ReaderLinkPage } from '../../features/comments/ReaderLinkPage';
import { readerLinkPage, type ReaderLinkProps } from '../../features/comments/server/link-page';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = readerLinkPage('erase-comment');

export default function EraseComment(props: ReaderLinkProps) {
  return <ReaderLinkPage act="erase-comment" {...props} />;
}
