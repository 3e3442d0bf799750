import { WritePage } from '../../features/comments/WritePage';
import { writePage } from '../../features/comments/server/write-page';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = writePage;

export default WritePage;
